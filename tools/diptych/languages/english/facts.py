"""The words in which English prose states sums, percentages and places in a text."""

from __future__ import annotations

from diptych.languages.facts import FactWords
from diptych.languages.patterns import MEMBER_LETTER, SPACE

SIGNS = {
    "Can$": "CAD", "C$": "CAD", "A$": "AUD", "NZ$": "NZD", "$NZ": "NZD", "US$": "USD", "$": "USD", "USD": "USD",
    "€": "EUR", "EUR": "EUR", "£": "GBP", "¥": "JPY", "CHF": "CHF", "SwF": "CHF", "CFAF": "XOF", "FCFA": "XOF",
    "XOF": "XOF", "XAF": "XOF",
}  # fmt: skip
CURRENCIES = {
    "canadian dollars": "CAD", "australian dollars": "AUD", "new zealand dollars": "NZD",
    "united states dollars": "USD", "united states dollar": "USD", "us dollars": "USD", "dollars": "USD",
    "dollar": "USD", "euros": "EUR", "euro": "EUR", "pounds sterling": "GBP", "swiss francs": "CHF",
    "cfa franc": "XOF", "cfa francs": "XOF", "yen": "JPY", "roubles": "RUB", "rubles": "RUB", "yuan": "CNY",
    "yuan renminbi": "CNY",
    "renminbi": "CNY",
}  # fmt: skip
PLACES = {
    "paragraph": "paragraph", "para.": "paragraph", "subparagraph": "paragraph", "sub-paragraph": "paragraph",
    "subsection": "paragraph", "schedule": "annex", "clause": "clause", "column": "column",
    "article": "article", "art.": "article", "annex": "annex", "appendix": "annex", "enclosure": "annex",
    "chapter": "chapter", "chap.": "chapter", "section": "section", "sect.": "section", "part": "part",
    "title": "part", "rule": "rule", "regulation": "rule", "item": "item", "goal": "goal", "objective": "goal",
    "target": "target", "principle": "principle", "protocol": "protocol", "phase": "phase", "table": "table",
    "figure": "figure", "recommendation": "recommendation", "note": "note", "footnote": "note",
}  # fmt: skip
SEVERAL_PLACES = {
    "paragraphs": "paragraph", "paras.": "paragraph", "subparagraphs": "paragraph", "sub-paragraphs": "paragraph",
    "subsections": "paragraph", "schedules": "annex", "clauses": "clause", "columns": "column",
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
    letter=rf"(?<![^\W\d_])\({MEMBER_LETTER}\)",
    numbered=rf"\d{{4}}(?={SPACE}Committee\b)",
    joints=("and", "or", "and the", "or the", "as well as"),
    until=("to", "to the", "through"),
    points=("percentage point", "percentage points"),
    idioms={"24/7": "number 24, number 7", "9/11": "date 2001-09-11", "50-50": "number 50", "50/50": "number 50"},
    names=rf"(?i:coronavirus disease(?: of)? 2019|covid[- ]?19|sars-cov-2)"
    rf"|\b(?:18|19|20)\d\d,{SPACE}c\.{SPACE}?[A-Z]?-?\d{{1,4}}(?:,{SPACE}ss?\.{SPACE}?[\d.()]{{1,12}})?",
    standards=r"\bISO(?:/(?:IEC|IEEE|TS|TR|PAS))*",
    names_begin=("coronavirus", "covid", "sars", "iso"),
    this=("this", "the present", "present"),
    clock=rf"(?P<hour>1?\d)(?:[.:](?P<minute>[0-5]\d))?{SPACE}?(?:a\.m\.|am\b|(?P<late>p\.m\.|pm\b))",
)
"""Compiled from the resolutions of the Security Council of 2024 and the example report."""
