"""The words in which French prose states sums, percentages and places in a text."""

from __future__ import annotations

from diptych.languages.facts import FactWords
from diptych.languages.patterns import SPACE

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

FACTS = FactWords(
    per_cent=("pour cent", "pourcent", "p. 100", "point de pourcentage", "points de pourcentage"),
    signs=SIGNS,
    currencies=CURRENCIES,
    of=("de ", "d'"),
    places=PLACES,
    several_places=SEVERAL_PLACES,
    letter=r"(?<![\w(])([a-z]{1,4})\)",
    joints=("et", "et le", "et du", "ou", "ou le", "ainsi que"),
    until=("à", "au", "aux"),
    clock=rf"(?P<hour>[12]?\d){SPACE}(?:h|heures?)(?:{SPACE}(?P<minute>[0-5]\d))?(?P<late>(?!))?",
)
"""Compiled from the resolutions of the Security Council of 2024 and the example report."""
