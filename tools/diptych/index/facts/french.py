"""The words in which French prose states numbers, dates and sums."""

from __future__ import annotations

from diptych.index.facts.vocabulary import SPACE, FactWords, either
from diptych.typography.months import MONTH, MONTHS

UNITS = {
    "zéro": 0, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
}  # fmt: skip
TEENS = {
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16,
}  # fmt: skip
TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90,
}  # fmt: skip
MAGNITUDES = {
    "mille": 10**3, "millier": 10**3, "milliers": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9,
    "milliards": 10**9, "billion": 10**12, "billions": 10**12,
}  # fmt: skip
STEMS = {
    "un": 1, "deux": 2, "trois": 3, "quatr": 4, "cinqu": 5, "six": 6, "sept": 7, "huit": 8, "neuv": 9, "dix": 10,
    "onz": 11, "douz": 12, "treiz": 13, "quatorz": 14, "quinz": 15, "seiz": 16, "vingt": 20, "trent": 30,
    "quarant": 40, "cinquant": 50, "soixant": 60, "septant": 70, "huitant": 80, "octant": 80, "nonant": 90,
    "cent": 100, "mill": 1000,
}  # fmt: skip
IRREGULAR = {
    "premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2, "seconde": 2, "seconds": 2, "secondes": 2,
}  # fmt: skip
ENDS = ("ième", "ièmes", "ièmement")
ORDINALS = {
    **{f"{stem}{end}": value for stem, value in STEMS.items() for end in ENDS},
    **IRREGULAR,
    "premièrement": 1,
    "secondement": 2,
}
SIGNS = {
    "US$": "USD", "$ US": "USD", "$": "USD", "USD": "USD", "€": "EUR", "EUR": "EUR", "£": "GBP", "¥": "JPY",
    "CHF": "CHF",
}  # fmt: skip
CURRENCIES = {
    "dollars canadiens": "CAD", "dollars australiens": "AUD", "dollars néo-zélandais": "NZD",
    "dollars des états-unis": "USD", "dollar des états-unis": "USD", "dollars américains": "USD", "dollars": "USD",
    "dollar": "USD", "euros": "EUR", "euro": "EUR", "livres sterling": "GBP", "francs suisses": "CHF",
    "francs cfa": "XOF", "yens": "JPY", "yen": "JPY", "roubles": "RUB", "yuan": "CNY", "yuans": "CNY",
    "yuan renminbi": "CNY", "renminbi": "CNY",
}  # fmt: skip
PLACES = {
    "paragraphe": "paragraph", "par.": "paragraph", "sous-paragraphe": "paragraph", "alinéa": "paragraph",
    "article": "article", "art.": "article", "annexe": "annex", "appendice": "annex", "pièce jointe": "annex",
    "chapitre": "chapter", "chap.": "chapter", "section": "section", "sect.": "section", "partie": "part",
    "titre": "part", "règle": "rule", "point": "item", "objectif": "goal", "cible": "target", "principe": "principle",
    "protocole": "protocol", "phase": "phase", "tableau": "table", "figure": "figure",
    "recommandation": "recommendation", "note": "note", "note de bas de page": "note",
}  # fmt: skip
SEVERAL_PLACES = {
    "paragraphes": "paragraph", "sous-paragraphes": "paragraph", "par.": "paragraph", "alinéas": "paragraph",
    "articles": "article", "annexes": "annex", "appendices": "annex", "pièces jointes": "annex",
    "chapitres": "chapter", "sections": "section", "parties": "part", "règles": "rule", "points": "item",
    "objectifs": "goal", "cibles": "target", "principes": "principle", "protocoles": "protocol", "phases": "phase",
    "tableaux": "table", "figures": "figure", "recommandations": "recommendation", "notes": "note",
}  # fmt: skip
ECHOES = {
    "double": 2, "doubles": 2, "doublé": 2, "doubler": 2, "doublement": 2, "couple": 2, "biennal": 2, "biennale": 2,
    "triple": 3, "tripler": 3, "triplé": 3, "triennal": 3, "triennale": 3, "tripartite": 3, "trimestriel": 3,
    "trimestrielle": 3, "trimestriels": 3, "trimestre": 3, "quadriennal": 4, "quadriennale": 4, "quinquennal": 5,
    "quinquennale": 5, "semestre": 6, "semestriel": 6, "semestriels": 6, "décennie": 10, "décennies": 10,
    "décennal": 10, "décennale": 10, "dizaine": 10, "dizaines": 10, "douzaine": 12, "un an": 12, "une année": 12,
    "annuel": 12, "annuelle": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "moitié": 50, "soixantaine": 60, "centaine": 100, "centaines": 100, "siècle": 100,
    "centenaire": 100, "milliers": 1000, "millier": 1000, "millénaire": 1000,
}  # fmt: skip

SHORT_MONTHS = {
    "janv.": 1, "févr.": 2, "avr.": 4, "juill.": 7, "sept.": 9, "oct.": 10, "nov.": 11, "déc.": 12,
}  # fmt: skip

_PARTS = {
    "tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "sixième": 6, "sixièmes": 6, "huitièmes": 8,
    "dixième": 10, "dixièmes": 10,
}  # fmt: skip

VOCABULARY = FactWords(
    cardinals={**UNITS, **TEENS, **TENS, **MAGNITUDES, "cent": 100, "cents": 100, "vingts": 20, "un": 1, "une": 1},
    vigesimal=True,
    first_word=either((*UNITS, *TEENS, *TENS, *ORDINALS, "un", "une", "cent", "mille")),
    ordinals=ORDINALS,
    ordinal_ends=r"(?:ers?|ères?|res?|ièmes?|èmes?|es?|ndes?|nds?|de|d)",
    digits=rf"\d{{1,3}}(?:(?:\.|{SPACE})\d{{3}}(?!\d))+(?:,\d+)?|\d+(?:[.,]\d+)?",
    grouping=r".\s",
    magnitudes=MAGNITUDES,
    half_of=("demi-", "demi "),
    parts=_PARTS,
    fraction=rf"(?P<count>une?(?={SPACE}\w+{SPACE}(?:d[eu]s?\b|d[’']))|deux|trois|quatre|cinq|sept|neuf){SPACE}"
    rf"(?P<part>{either(_PARTS)})",
    months=SHORT_MONTHS
    | {form: number for number, name in enumerate(MONTHS["fr"], 1) for form in (name, name.capitalize())},
    lone_month=MONTH["fr"],
    decade=rf"années{SPACE}(?:(?:19|20)?(?P<ten>\d)0)\b",
    decades=("années",),
    per_cent=("pour cent", "pourcent", "p. 100", "point de pourcentage", "points de pourcentage"),
    signs=SIGNS,
    currencies=CURRENCIES,
    of=("de ", "d'"),
    places=PLACES,
    several_places=SEVERAL_PLACES,
    operative=(),
    letter=r"(?<![\w(])([a-z]{1,4})\)",
    joints=("et", "et le", "et du", "ou", "ou le", "ainsi que"),
    until=("à", "au", "aux"),
    clock=rf"(?P<hour>[12]?\d){SPACE}(?:h|heures?)(?:{SPACE}(?P<minute>[0-5]\d))?(?P<late>(?!))?",
    echoes=ECHOES,
    unlike_ordinals=r"(?!)",
)
"""Compiled from the resolutions of the Security Council of 2024 and the example report."""
