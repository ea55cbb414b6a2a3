"""Numbers in French, in figures and in words."""

from __future__ import annotations

from diptych.languages.numbers import NumberWords, Numerals
from diptych.languages.patterns import SPACE, either, words_in

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
ECHOES = {
    "double": 2, "doubles": 2, "doublé": 2, "doubler": 2, "doublement": 2, "couple": 2, "bidirectionnel": 2,
    "bidirectionnelle": 2, "biennal": 2, "biennale": 2,
    "triple": 3, "tripler": 3, "triplé": 3, "triennal": 3, "triennale": 3, "tripartite": 3, "trimestriel": 3,
    "trimestrielle": 3, "trimestriels": 3, "trimestre": 3, "quadriennal": 4, "quadriennale": 4, "quinquennal": 5,
    "quinquennale": 5, "semestre": 6, "semestriel": 6, "semestriels": 6, "décennie": 10, "décennies": 10,
    "décennal": 10, "décennale": 10, "dizaine": 10, "dizaines": 10, "douzaine": 12, "un an": 12, "une année": 12,
    "annuel": 12, "annuelle": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "moitié": 50, "soixantaine": 60, "centaine": 100, "centaines": 100, "siècle": 100,
    "entièrement": 100, "intégralement": 100, "pleinement": 100, "totalement": 100,
    "centenaire": 100, "milliers": 1000, "millier": 1000, "millénaire": 1000,
}  # fmt: skip


PARTS = {
    "tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "sixième": 6, "sixièmes": 6, "huitièmes": 8,
    "dixième": 10, "dixièmes": 10,
}  # fmt: skip

NUMERALS = Numerals(
    groups=".",
    decimals=",.",
    ordinal_ends=r"(?:ers?|ères?|res?|ièmes?|èmes?|es?|(?<=2)n?des?|(?<=2)n?ds?)",
    roman_ends="e",
    # After figures, or after a Roman numeral that can be nothing else: “De” and “Ce” are words (Imprimerie nationale,
    # "Nombres ordinaux").
    raised=r"(?:(?<=\d)|(?<=\b[IVX])|(?<=[IVX]{2}))(?:ers?|res?|es?)\b",
)
NUMBER_WORDS = NumberWords(
    cardinals={**UNITS, **TEENS, **TENS, **MAGNITUDES, "cent": 100, "cents": 100, "vingts": 20, "un": 1, "une": 1},
    ordinals=ORDINALS,
    lone_ordinals=frozenset(IRREGULAR),
    first=(*UNITS, *TEENS, *TENS, "un", "une", "cent", "mille"),
    joined_by=("et",),
    joined_to_tens=frozenset((1, 11)),
    vigesimal=True,
    determiners=words_in("les des aux ces ses leurs nos mes tous toutes entre autres de d"),
    things=rf"{SPACE}[a-zà-ÿ]{{2,}}[sxz]\b(?![,:]|{SPACE}[:(])",
    magnitudes=MAGNITUDES,
    short_magnitudes={"k": 10**3, "Md": 10**9, "Mds": 10**9},
    short_in_sums={"K": 10**3, "M": 10**6, "G": 10**9},
    half_of=("demi-", "demi "),
    parts=PARTS,
    # "Un tiers" is also a third party, and "un cinquième rapport" a fifth report.
    fraction=rf"(?P<count>(?<=\bd['’])une?(?={SPACE}(?:tiers|quart)\b)|une?(?={SPACE}\w+{SPACE}(?:d[eu]s?\b|d[’']))"
    rf"|une?(?={SPACE}(?:quart|cinquième|dixième)(?:[.,;)]|$))|deux|trois|quatre|cinq|sept|neuf){SPACE}"
    rf"(?P<part>{either(PARTS)})",
    echoes=ECHOES,
    mended_ordinals={"vingtsième": "vingtième", "centsième": "centième", "premier": "première"},
)
"""Compiled from the resolutions of the Security Council of 2024 and the example report."""
