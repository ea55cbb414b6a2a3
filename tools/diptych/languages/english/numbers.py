"""Numbers in English, in figures and in words."""

from __future__ import annotations

from diptych.languages.numbers import NumberWords, Numerals
from diptych.languages.patterns import DASH, SPACE, either, words_in

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
ECHOES = {
    "both": 2, "twice": 2, "twofold": 2, "double": 2, "doubled": 2, "doubling": 2, "couple": 2, "pair": 2,
    "biennial": 2, "thrice": 3, "threefold": 3, "triple": 3, "tripled": 3, "triennial": 3, "tripartite": 3,
    "trilateral": 3, "quarterly": 3, "quadrennial": 4, "quinquennial": 5, "half-yearly": 6, "semi-annual": 6,
    "biannual": 6, "decade": 10, "decades": 10, "tenfold": 10, "dozen": 12, "one year": 12, "one-year": 12,
    "annual": 12, "annually": 12, "fortnight": 14, "half": 50, "hundreds": 100, "century": 100,
    "completely": 100, "entirely": 100, "fully": 100, "totally": 100, "wholly": 100,
    "thousands": 1000, "millennium": 1000,
}  # fmt: skip


PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
    "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip
NUMERATORS = either(("one", "two", "three", "four", "five", "seven", "nine"))

NUMERALS = Numerals(
    groups=",",
    decimals=".",
    ordinal_ends=r"(?:st|nd|rd|th)",
    # Names in French are quoted: XXIe.
    roman_ends="e",
)
NUMBER_WORDS = NumberWords(
    cardinals={**UNITS, **TEENS, **TENS, **MAGNITUDES, "hundred": 100},
    ordinals=ORDINALS,
    first=(*UNITS, *TEENS, *TENS),
    first_after_article=rf"(?:(?<=\ba{SPACE})|(?<=rst{SPACE})|(?<=ast{SPACE})|(?<=ext{SPACE}))"
    rf"{either(('hundred', *MAGNITUDES))}",
    joined_by=("and",),
    joins_hundreds=True,
    determiners=words_in("no the these those its their his her our both all any either neither between other s of"),
    things=rf"(?:{SPACE}[a-z]+)?{SPACE}(?:[a-z]{{2,}}[^s\W]s|women|men|children|people)\b(?![,:]|{SPACE}\()",
    magnitudes=MAGNITUDES,
    short_magnitudes={"k": 10**3, "mn": 10**6, "bn": 10**9},
    short_in_sums={"K": 10**3, "m": 10**6, "M": 10**6, "b": 10**9, "B": 10**9},
    half_of=("half a ", "half-"),
    parts=PARTS,
    fraction=rf"(?P<count>{NUMERATORS})(?:{SPACE}|{DASH})(?P<part>{either(PARTS)})",
    echoes=ECHOES,
    unlike_ordinals=rf"(?:{SPACE}|{DASH})(?:part(?:y|ies)|countr(?:y|ies)|States?|persons?|hand)\b",
)
"""Compiled from the resolutions of the Security Council of 2024 and the example report."""
