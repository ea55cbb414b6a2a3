"""The words in which French prose states sums, percentages and places in a text."""

from __future__ import annotations

from diptych.languages.facts import FactWords
from diptych.languages.patterns import DASH, MEMBER_LETTER, SPACE

SIGNS = {
    "US$": "USD", "$ US": "USD", "$": "USD", "USD": "USD", "€": "EUR", "EUR": "EUR", "£": "GBP", "¥": "JPY",
    "CHF": "CHF", "FCFA": "XOF", "XOF": "XOF", "XAF": "XOF",
}  # fmt: skip
CURRENCIES = {
    "dollars canadiens": "CAD", "dollars australiens": "AUD", "dollars néo-zélandais": "NZD",
    "dollars des états-unis": "USD", "dollar des états-unis": "USD", "dollars américains": "USD", "dollars": "USD",
    "dollar": "USD", "euros": "EUR", "euro": "EUR", "livres sterling": "GBP", "francs suisses": "CHF",
    "francs cfa": "XOF", "franc cfa": "XOF", "fcfa": "XOF", "yens": "JPY", "yen": "JPY", "roubles": "RUB",
    "yuan": "CNY", "yuans": "CNY",
    "yuan renminbi": "CNY", "renminbi": "CNY",
}  # fmt: skip
PLACES = {
    "paragraphe": "paragraph", "par.": "paragraph", "sous-paragraphe": "paragraph", "alinéa": "paragraph",
    "sous-alinéa": "paragraph", "clause": "clause", "division": "clause", "colonne": "column",
    "article": "article", "art.": "article", "annexe": "annex", "appendice": "annex", "pièce jointe": "annex",
    "chapitre": "chapter", "chap.": "chapter", "section": "section", "sect.": "section", "partie": "part",
    "titre": "part", "règle": "rule", "point": "item", "objectif": "goal", "objectif stratégique": "goal",
    "objectif opérationnel": "goal", "objectif spécifique": "goal", "objectif général": "goal", "cible": "target",
    "principe": "principle",
    "protocole": "protocol", "phase": "phase", "tableau": "table", "figure": "figure",
    "recommandation": "recommendation", "note": "note", "note de bas de page": "note",
}  # fmt: skip
SEVERAL_PLACES = {
    "paragraphes": "paragraph", "sous-paragraphes": "paragraph", "par.": "paragraph", "alinéas": "paragraph",
    "sous-alinéas": "paragraph", "clauses": "clause", "divisions": "clause", "colonnes": "column",
    "articles": "article", "annexes": "annex", "appendices": "annex", "pièces jointes": "annex",
    "chapitres": "chapter", "sections": "section", "parties": "part", "règles": "rule", "points": "item",
    "objectifs": "goal", "cibles": "target", "principes": "principle", "protocoles": "protocol", "phases": "phase",
    "tableaux": "table", "figures": "figure", "recommandations": "recommendation", "notes": "note",
}  # fmt: skip

FACTS = FactWords(
    per_cent=("pour cent", "pourcent", "p. 100", "point de pourcentage", "points de pourcentage"),
    signs=SIGNS,
    currencies=CURRENCIES,
    of=("de ", "d'"),
    places=PLACES,
    several_places=SEVERAL_PLACES,
    # In the law of Canada the letter touches the number before it: « alinéa 4a) ».
    letter=rf"(?<![^\W\d])(?<!\(){MEMBER_LETTER}\)",
    numbered=r"(?<=Comité[ \u00a0])\d{4}\b",
    joints=("et", "et le", "et du", "ou", "ou le", "ainsi que"),
    until=("à", "au", "aux"),
    points=("point de pourcentage", "points de pourcentage"),
    idioms={
        "24 h sur 24 et 7 j sur 7": "number 24, number 7",
        "24h/24 et 7j/7": "number 24, number 7",
        "11-septembre": "date 2001-09-11",
        "50-50": "number 50",
        "50/50": "number 50",
    },
    names=rf"(?i:coronavirus(?: de)? 2019|covid[- ]?19|sars-cov-2)"
    # « Repartir de zéro », “from scratch”; « séparés par deux points », by a colon.
    rf"|(?<=partir de )zéro\b|(?<=par )deux(?:{SPACE}|{DASH})points\b"
    rf"|\b(?:18|19|20)\d\d,{SPACE}ch?\.{SPACE}?[A-Z]?-?\d{{1,4}}(?:,{SPACE}art\.{SPACE}?[\d.()]{{1,12}})?",
    standards=r"\bISO(?:/(?:CEI|IEC|IEEE|TS|TR|PAS))*",
    names_begin=("coronavirus", "covid", "sars", "iso", "zéro", "deux"),
    this=("présent", "présente", "cette", "ce"),
    clock=rf"(?P<hour>[12]?\d){SPACE}(?:h|heures?)(?:{SPACE}(?P<minute>[0-5]?\d))?(?!\w)(?P<late>(?!))?",
)
"""Compiled from the resolutions of the Security Council of 2024 and the example report."""
