"""What numbers count in English, and how often."""

from __future__ import annotations

from diptych.languages.facts import SYMBOLS, Often, UnitWords
from diptych.languages.patterns import SPACE, words_in

TIME = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "fortnight": "fortnight",
    "month": "month", "quarter": "quarter", "semester": "half-year", "year": "year", "decade": "decade",
    "century": "century",
}  # fmt: skip
MEASURES = {
    "millimetre": "millimetre", "millimeter": "millimetre", "centimetre": "centimetre", "centimeter": "centimetre",
    "metre": "metre", "meter": "metre", "kilometre": "kilometre", "kilometer": "kilometre", "mile": "mile",
    "nautical mile": "nautical mile", "yard": "yard", "square metre": "square metre", "square meter": "square metre",
    "square kilometre": "square kilometre", "square kilometer": "square kilometre", "square mile": "square mile",
    "hectare": "hectare", "acre": "acre", "cubic metre": "cubic metre", "cubic meter": "cubic metre",
    "millilitre": "millilitre", "litre": "litre", "liter": "litre", "gallon": "gallon", "barrel": "barrel",
    "milligram": "milligram", "gram": "gram", "gramme": "gram", "kilogram": "kilogram", "kilogramme": "kilogram",
    "kilo": "kilogram", "ton": "ton", "tonne": "ton", "metric ton": "ton", "pound": "pound", "watt": "watt",
    "kilowatt": "kilowatt", "megawatt": "megawatt", "gigawatt": "gigawatt", "kilowatt hour": "kilowatt-hour",
    "megawatt hour": "megawatt-hour", "volt": "volt", "kilovolt": "kilovolt", "kilobyte": "kilobyte",
    "megabyte": "megabyte", "gigabyte": "gigabyte", "terabyte": "terabyte", "degree": "degree",
    "basis point": "basis point", "point": "percentage point",
}  # fmt: skip
COUNTED = {
    "vote": "vote", "abstention": "abstention", "girl": "girl", "boy": "boy", "civilian": "civilian",
    "journalist": "journalist", "truck": "truck", "lorry": "truck", "helicopter": "helicopter", "boat": "boat",
    "ship": "boat", "vessel": "boat", "ambulance": "ambulance", "tank": "tank", "school": "school",
    "hospital": "hospital", "mosque": "mosque", "bridge": "bridge", "village": "village", "rocket": "rocket",
    "missile": "missile", "rifle": "rifle", "mortar": "mortar", "grenade": "grenade", "refugee": "refugee",
}  # fmt: skip
IRREGULAR = {
    "centuries": "century", "feet": "foot", "foot": "foot", "inches": "inch", "inch": "inch", "lorries": "truck",
    "women": "woman", "woman": "woman", "men": "man", "man": "man", "churches": "church", "church": "church",
    "degrees celsius": "degree Celsius", "degrees centigrade": "degree Celsius", "degree celsius": "degree Celsius",
    "degrees fahrenheit": "degree Fahrenheit", "degree fahrenheit": "degree Fahrenheit",
}  # fmt: skip
REGULAR = {**TIME, **MEASURES, **COUNTED}
PERIODS = {
    "one year": (1, "year"), "one-year": (1, "year"), "fortnight": (2, "week"), "decade": (10, "year"),
    "century": (100, "year"), "half a year": (6, "month"), "half-year": (6, "month"),
    "month and a half": (6, "week"),
}  # fmt: skip
LENGTHS = {
    **{f"{unit} and a half": ("1.5", unit) for unit in ("hour", "day", "week", "year", "decade", "century")},
    **{f"half {article} {unit}": ("0.5", unit) for article, unit in (("an", "hour"), ("a", "day"), ("a", "century"))},
    **{f"half{join}{unit}": ("0.5", unit) for join in "- " for unit in ("hour", "day", "century")},
    "quarter of an hour": ("0.25", "hour"), "quarter-hour": ("0.25", "hour"),
    "three quarters of an hour": ("0.75", "hour"), "three-quarters of an hour": ("0.75", "hour"),
    "quarter of a century": ("25", "year"), "quarter-century": ("25", "year"),
}  # fmt: skip
OFTEN = {
    "hourly": Often(1, 1, "hour"), "daily": Often(1, 1, "day"), "weekly": Often(1, 1, "week"),
    "fortnightly": Often(1, 2, "week"), "monthly": Often(1, 1, "month"), "quarterly": Often(1, 1, "quarter"),
    "half-yearly": Often(2, 1, "year"), "semi-annual": Often(2, 1, "year"), "semi-annually": Often(2, 1, "year"),
    "semiannual": Often(2, 1, "year"), "semiannually": Often(2, 1, "year"), "yearly": Often(1, 1, "year"),
    "annual": Often(1, 1, "year"), "annually": Often(1, 1, "year"),
    "biennial": Often(1, 2, "year"), "biennially": Often(1, 2, "year"), "triennial": Often(1, 3, "year"),
    "triennially": Often(1, 3, "year"), "quadrennial": Often(1, 4, "year"), "quinquennial": Often(1, 5, "year"),
    "decennial": Often(1, 10, "year"),
}  # fmt: skip
TWO_WAYS = {
    "biannual biannually bi-annual bi-annually": (Often(2, 1, "year"), Often(1, 2, "year")),
    "bimonthly bi-monthly": (Often(1, 2, "month"), Often(2, 1, "month")),
    "biweekly bi-weekly": (Often(1, 2, "week"), Often(2, 1, "week")),
}  # fmt: skip
"""Twice in a time or once in two of them: writers use these words for both."""
MULTIPLES = {
    "2": "double doubled doubles doubling twofold two-fold",
    "3": "triple tripled triples tripling treble trebled trebling threefold three-fold",
    "4": "quadruple quadrupled quadruples quadrupling fourfold four-fold",
    "5": "quintuple quintupled quintupling fivefold five-fold",
    "6": "sixfold six-fold",
    "7": "sevenfold seven-fold",
    "8": "eightfold eight-fold",
    "9": "ninefold nine-fold",
    "10": "tenfold ten-fold",
    "100": "hundredfold hundred-fold",
    "1/2": "halve halved halves halving",
}
NOT_LAST = "".join(
    rf"(?<!\b{verb}.)" for verb in ("will", "to", "may", "can", "would", "could", "should", "not", "at", "at the")
)
"""“It will last for months” is no last month."""
ENDING = """
    a an the of and or in on at to by for from with without per as than that which who is are was were be been have has
    had will shall may can not into over under between among during since until before after above below but against out
    each every this these those its their his her such including
"""

UNITS = UnitWords(
    symbols=SYMBOLS,
    nouns={**REGULAR, **{f"{noun}s": unit for noun, unit in REGULAR.items()}, **IRREGULAR},
    ending=words_in(ENDING),
    against=("votes to", "vote to"),
    periods=PERIODS,
    lengths=LENGTHS,
    and_a_half=("and a half",),
    often=OFTEN,
    either_often={
        form: often
        for words, often in TWO_WAYS.items()
        for form in words.split()
    },
    every={"every": 1, "each": 1, "per": 1, "every other": 2, "every second": 2},
    per=("a", "an"),
    so_often={"once": 1, "twice": 2, "thrice": 3},
    times=("times",),
    multiples={word: times for times, words in MULTIPLES.items() for word in words.split()},
    multiplied_by=("multiplied by",),
    shares={"half": "1/2", "halves": "1/2"},
    shares_after_article={"third of": "1/3", "quarter of": "1/4", "fifth of": "1/5", "tenth of": "1/10"},
    article=rf"(?<=\b[Aa]{SPACE})",
    one_in=("in", "out of", "of every", "in every"),
    crowds={
        "dozens": 10, "several dozen": 10, "few dozen": 10, "tens": 10, "scores": 10, "hundreds": 100,
        "thousands": 1000, "tens of thousands": 10_000,
        "hundreds of thousands": 100_000, "millions": 1_000_000, "tens of millions": 10_000_000,
        "hundreds of millions": 100_000_000, "dozens of thousands": 10_000,
    },
    collectives={
        "dozen": 12, "two dozen": 24, "three dozen": 36, "four dozen": 48, "half a dozen": 6, "half-dozen": 6,
        "couple of hundred": 200, "couple of thousand": 2000, "couple of million": 2_000_000,
    },
    not_last=NOT_LAST,
    last=("last", "latest", "final"),
    ratio=("to",),
    moments={"noon": 12, "midday": 12, "midnight": 0},
)  # fmt: skip
"""Compiled from the resolutions of the Security Council of 2021 and 2024; the rest of each row from the grammar."""
