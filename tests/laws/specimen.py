"""A report with every construct and every key once, from which mutants are made."""

from __future__ import annotations

REPORT = """\
symbols: [A/75/345, S/2020/898]
languages: [en, fr]
title: {en: Cooperation, fr: Coopération}
subtitle: {en: Report of the Secretary-General, fr: Rapport du Secrétaire général}
notice: {en: Unofficial, fr: Non officiel}
organs:
  - organ: general-assembly
    session: 75
    agenda: {number: 128, letter: a, provisional: true, title: {en: Cooperation, fr: Coopération}}
  - organ: security-council
    year: 75
order:
  - summary
  - bodies: [league]
  - figures
letters: true
annexes: [documents-cited]
distribution: limited
page: a4
pdf: {archive: true, codes: true, contents: true, emblem: emblem.svg}
date: 2020-08-27
job: 20-11180 (E)
output: ../build
site: https://example.org/report/
rules: {ignore: [STY], severity: {REF001: warning, CIT: info}}
links:
  patterns: [{link: "https://example.org/{symbol}", ask: "https://example.org/{lang}/{symbol}.pdf"}]
  skip: ["https://example.org/*"]
  allow_private: ["intranet.example.org:443"]
  per_host: 2
  timeout: 1.5
words: {limit: 9000, known: {en: [Nairobi], fr: [Nairobi]}}
"""
TERMS = """\
league-of-arab-states:
  kind: organisation
  en: {name: League of Arab States, acronym: LAS, short: the League}
  fr: {name: Ligue des États arabes, acronym: LEA, short: la Ligue, gender: f, article: la}
  avoid: {en: [Arab League], fr: [Ligue arabe]}
aims:
  kind: expression
  en: {name: common aims}
  fr: {name: objectifs communs, gender: m, article: les}
"""
REGISTER = """\
A/RES/73/267:
  dual: S/RES/2532(2020)
  title: {en: Cooperation with the League, fr: Coopération avec la Ligue}
  date: 2019-01-15
  note: Asked for twice.
A/72/12: {}
"""
LEDGER = """\
- "summary.fr title":
    - "Summary"

- "summary.fr #aims":
    - "Two aims are kept."
    - "They were set in 2019."
- "league.fr p1": []
"""
DATA = "place.en,place.fr,month,events,share\nNairobi,Nairobi,2019-03,2,1.5\nCairo,Le Caire,2020-08-27,12000,\n"
EMBLEM = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>'

SUMMARY = {
    "en": """\
---
title: Summary
status: cleared
numbering: none
role: summary
---

{#aims}
Two **aims** are *kept*, see [](#league) and [](#first..#third,#last), and [figures](#figures).
They were set in 2019, at a cost of $1,200.50 or 3.5 per cent, on 27 August 2020.[^aims]

[^aims]: Resolution [73/267](doc:A/RES/73/267), para. 4, and resolution 2532 (2020).
""",
    "fr": """\
---
title: Résumé
status: review
numbering: none
role: summary
source: en
---

{#aims}
Deux **objectifs** sont *maintenus*, voir [](#league) et [](#first..#third,#last), et [chiffres](#figures).
Ils ont été fixés en 2019, pour 1 200,50 dollars ou 3,5 %, le 27 août 2020[^aims].

[^aims]: Résolution [73/267](doc:A/RES/73/267), par. 4, et résolution 2532 (2020).
""",
}
LEAGUE = {
    "en": """\
---
title: League of Arab States
organisation: league-of-arab-states
numbering: restart
---

{#first}
The League of Arab States (LAS) met in Nairobi under resolution 1809 (2008) and document A/72/12:

- one, <https://example.org/one>;
- two:
  1. alpha `code`;
  2. beta \\* &amp; gamma.

{#part}
### A heading

Second paragraph “quoted – text” of the twenty-first session, paras. 3–5, see [#](#first).

> A quotation of 1,000 words.
>
> - inside

{#third}
Third.

{.continued}
It goes on.

<!-- allow STY001: as it was -->
{#last .unnumbered}
Last![dot](emblem.svg).
""",
    "fr": """\
---
title: Ligue des États arabes
organisation: league-of-arab-states
numbering: restart
---

{#first}
La Ligue des États arabes (LEA) s’est réunie à Nairobi en vertu de la résolution 1809 (2008) et du document A/72/12 :

- un, <https://example.org/one> ;
- deux :
  1. alpha `code` ;
  2. bêta \\* &amp; gamma.

{#part}
### Un titre

Deuxième paragraphe « texte – cité » de la vingt et unième session, par. 3 à 5, voir [#](#first).

> Une citation de 1 000 mots.
>
> - dedans

{#third}
Troisième.

{.continued}
Il continue.

<!-- allow STY001: tel quel -->
{#last .unnumbered}
Dernier![point](emblem.svg).
""",
}
FIGURES = {
    "en": """\
---
title: Figures
numbering: none
role: annex
---

The table:

{.caption}
Events by place

| Place | Events[^*] |
| :--- | ---: |
| Nairobi | 2 |
| Cairo[^a] | 12,000 |

[^*]: Of all kinds.

[^a]: In [](#aims).

![A map of the places](emblem.svg "Map")

```chart
kind: bar
file: data.csv
title: Events
alt: Two bars.
unit: Events
columns: {place: Place, events: Events, share: Share}
```

```chart
kind: timeline
file: data.csv
title: When
alt: Two dots.
columns: {month: Month, place: Place}
```

```table
file: data.csv
title: Events
columns: {place: Place, month: Month, events: Events}
unit: Events
```

```sections
title: Sections
about: organisation
columns: {title: Title, organisation: Organization, acronym: Acronym, kind: Kind, status: Status, paragraphs: Paras.}
```

---

Underlined
----------

5. Five by hand.
""",
    "fr": """\
---
title: Chiffres
numbering: none
role: annex
---

Le tableau :

{.caption}
Événements par lieu

| Lieu | Événements[^*] |
| :--- | ---: |
| Nairobi | 2 |
| Le Caire[^a] | 12 000 |

[^*]: De toutes sortes.

[^a]: Dans [](#aims).

![Une carte des lieux](emblem.svg "Carte")

```chart
kind: bar
file: data.csv
title: Événements
alt: Deux barres.
unit: Événements
columns: {place: Lieu, events: Événements, share: Part}
```

```chart
kind: timeline
file: data.csv
title: Quand
alt: Deux points.
columns: {month: Mois, place: Lieu}
```

```table
file: data.csv
title: Événements
columns: {place: Lieu, month: Mois, events: Événements}
unit: Événements
```

```sections
title: Sections
about: organisation
columns: {title: Titre, organisation: Organisation, acronym: Sigle, kind: Sorte, status: État, paragraphs: Par.}
```

---

Souligné
--------

5. Cinq à la main.
""",
}

FILES = {
    "report.yaml": REPORT,
    "terms.yaml": TERMS,
    "documents.yaml": REGISTER,
    "ledger.yaml": LEDGER,
    "data.csv": DATA,
    "emblem.svg": EMBLEM,
    **{f"summary.{lang}.md": text for lang, text in SUMMARY.items()},
    **{f"league.{lang}.md": text for lang, text in LEAGUE.items()},
    **{f"figures.{lang}.md": text for lang, text in FIGURES.items()},
}
"""The texts of the report's files by path."""
