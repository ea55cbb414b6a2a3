"""The words in which English prose states numbers, dates and sums."""

from __future__ import annotations

from diptych.index.facts.vocabulary import DASH, SPACE, FactWords, either
from diptych.typography.months import MONTHS

UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
MAGNITUDES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
IRREGULAR = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
ORDINALS = {
    **IRREGULAR,
    **{f"{word}th": value for word, value in (UNITS | TEENS).items() if value not in IRREGULAR.values()},
    **{f"{word[:-1]}ieth": value for word, value in TENS.items()},
    "hundredth": 100,
    "thousandth": 1000,
}
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
ECHOES = {
    "both": 2, "twice": 2, "twofold": 2, "double": 2, "doubled": 2, "doubling": 2, "couple": 2, "pair": 2,
    "biennial": 2, "thrice": 3, "threefold": 3, "triple": 3, "tripled": 3, "triennial": 3, "tripartite": 3,
    "trilateral": 3, "quarterly": 3, "quadrennial": 4, "quinquennial": 5, "half-yearly": 6, "semi-annual": 6,
    "biannual": 6, "decade": 10, "decades": 10, "tenfold": 10, "dozen": 12, "one year": 12, "one-year": 12,
    "annual": 12, "annually": 12, "fortnight": 14, "half": 50, "hundreds": 100, "century": 100,
    "thousands": 1000, "millennium": 1000,
}  # fmt: skip

SHORT_MONTHS = {
    "Jan.": 1, "Feb.": 2, "Mar.": 3, "Apr.": 4, "Jun.": 6, "Jul.": 7, "Aug.": 8, "Sep.": 9, "Sept.": 9, "Oct.": 10,
    "Nov.": 11, "Dec.": 12,
}  # fmt: skip

_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
    "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip
_NUMERATORS = either(("one", "two", "three", "four", "five", "seven", "nine"))

VOCABULARY = FactWords(
    cardinals={**UNITS, **TEENS, **TENS, **MAGNITUDES, "hundred": 100},
    vigesimal=False,
    first_word=rf"(?:{either((*UNITS, *TEENS, *TENS, *ORDINALS))}|(?<=\ba{SPACE}){either(('hundred', *MAGNITUDES))})",
    ordinals=ORDINALS,
    ordinal_ends=r"(?:st|nd|rd|th)",
    digits=rf"\d{{1,3}}(?:(?:,|{SPACE})\d{{3}}(?!\d))+(?:\.\d+)?|\d+(?:\.\d+)?",
    grouping=r",\s",
    magnitudes=MAGNITUDES,
    half_of=("half a ", "half-"),
    parts=_PARTS,
    fraction=rf"(?P<count>{_NUMERATORS})(?:{SPACE}|{DASH})(?P<part>{either(_PARTS)})",
    months=SHORT_MONTHS | {name: number for number, name in enumerate(MONTHS["en"], 1)},
    # "May" and "March" are verbs as well.
    lone_month=r"(?!May|March)|(?<=\b[Ii]n.)|(?<=\b(?:of|by).)|(?<=(?:nce|til|ing|rly|ate|mid|ast|ext|his)[ -])",
    decade=r"(?P<ten>\d{3})0s",
    decades=(),
    per_cent=("per cent", "percent", "percentage point", "percentage points"),
    signs=SIGNS,
    currencies=CURRENCIES,
    of=(),
    places=PLACES,
    several_places=SEVERAL_PLACES,
    operative=("OP", "PP"),
    letter=r"\(([a-z]{1,4})\)",
    joints=("and", "or", "as well as"),
    until=("to", "through"),
    clock=rf"(?P<hour>1?\d)(?:[.:](?P<minute>[0-5]\d))?{SPACE}(?:a\.m\.|(?P<late>p\.m\.))",
    echoes=ECHOES,
    unlike_ordinals=rf"(?:{SPACE}|{DASH})(?:part(?:y|ies)|countr(?:y|ies)|States?|persons?|hand)\b",
)
"""Compiled from the resolutions of the Security Council of 2024 and the example report."""
