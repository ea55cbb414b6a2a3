"""The words in which English prose states sums, percentages and places in a text."""

from __future__ import annotations

from diptych.languages.facts import FactWords
from diptych.languages.patterns import SPACE

SIGNS = {
    "Can$": "CAD", "C$": "CAD", "A$": "AUD", "NZ$": "NZD", "$NZ": "NZD", "US$": "USD", "$": "USD", "USD": "USD",
    "€": "EUR", "EUR": "EUR", "£": "GBP", "¥": "JPY", "CHF": "CHF", "SwF": "CHF",
}  # fmt: skip
CURRENCIES = {
    "canadian dollars": "CAD", "australian dollars": "AUD", "new zealand dollars": "NZD",
    "united states dollars": "USD", "united states dollar": "USD", "us dollars": "USD", "dollars": "USD",
    "dollar": "USD", "euros": "EUR", "euro": "EUR", "pounds sterling": "GBP", "swiss francs": "CHF",
    "cfa francs": "XOF", "yen": "JPY", "roubles": "RUB", "rubles": "RUB", "yuan": "CNY", "yuan renminbi": "CNY",
    "renminbi": "CNY",
}  # fmt: skip
PLACES = {
    "paragraph": "paragraph", "para.": "paragraph", "subparagraph": "paragraph", "sub-paragraph": "paragraph",
    "article": "article", "art.": "article", "annex": "annex", "appendix": "annex", "enclosure": "annex",
    "chapter": "chapter", "chap.": "chapter", "section": "section", "sect.": "section", "part": "part",
    "title": "part", "rule": "rule", "regulation": "rule", "item": "item", "goal": "goal", "objective": "goal",
    "target": "target", "principle": "principle", "protocol": "protocol", "phase": "phase", "table": "table",
    "figure": "figure", "recommendation": "recommendation", "note": "note", "footnote": "note",
}  # fmt: skip
SEVERAL_PLACES = {
    "paragraphs": "paragraph", "paras.": "paragraph", "subparagraphs": "paragraph", "sub-paragraphs": "paragraph",
    "articles": "article", "arts.": "article", "annexes": "annex", "appendices": "annex", "enclosures": "annex",
    "chapters": "chapter", "chaps.": "chapter", "sections": "section", "sects.": "section", "parts": "part",
    "rules": "rule", "regulations": "rule", "items": "item", "goals": "goal", "objectives": "goal",
    "targets": "target", "principles": "principle", "protocols": "protocol", "phases": "phase", "tables": "table",
    "figures": "figure", "recommendations": "recommendation", "notes": "note", "footnotes": "note",
}  # fmt: skip

FACTS = FactWords(
    per_cent=("per cent", "percent", "percentage point", "percentage points"),
    signs=SIGNS,
    currencies=CURRENCIES,
    places=PLACES,
    several_places=SEVERAL_PLACES,
    operative=("OP", "PP"),
    letter=r"\(([a-z]{1,4})\)",
    joints=("and", "or", "as well as"),
    until=("to", "through"),
    clock=rf"(?P<hour>1?\d)(?:[.:](?P<minute>[0-5]\d))?{SPACE}(?:a\.m\.|(?P<late>p\.m\.))",
)
"""Compiled from the resolutions of the Security Council of 2024 and the example report."""
