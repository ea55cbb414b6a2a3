"""What numbers count in French, and how often."""

from __future__ import annotations

from diptych.languages.facts import SYMBOLS, Often, UnitWords
from diptych.languages.patterns import SPACE, words_in

REGULAR = {
    "seconde": "second", "minute": "minute", "heure": "hour", "jour": "day", "journée": "day", "semaine": "week",
    "quinzaine": "fortnight", "trimestre": "quarter", "semestre": "half-year", "an": "year", "année": "year",
    "décennie": "decade", "siècle": "century",
    "millimètre": "millimetre", "centimètre": "centimetre", "mètre": "metre", "kilomètre": "kilometre",
    "mile": "mile", "mille marin": "nautical mile", "mille nautique": "nautical mile", "pied": "foot",
    "pouce": "inch", "yard": "yard", "hectare": "hectare", "acre": "acre", "millilitre": "millilitre",
    "litre": "litre", "gallon": "gallon", "baril": "barrel", "milligramme": "milligram", "gramme": "gram",
    "kilogramme": "kilogram", "kilo": "kilogram", "tonne": "ton", "livre": "pound", "watt": "watt",
    "kilowatt": "kilowatt", "mégawatt": "megawatt", "gigawatt": "gigawatt", "kilowattheure": "kilowatt-hour",
    "mégawattheure": "megawatt-hour", "volt": "volt", "kilovolt": "kilovolt", "kilooctet": "kilobyte",
    "mégaoctet": "megabyte", "gigaoctet": "gigabyte", "téraoctet": "terabyte", "degré": "degree",
    "abstention": "abstention", "femme": "woman", "homme": "man", "fille": "girl", "fillette": "girl",
    "garçon": "boy", "civil": "civilian", "journaliste": "journalist", "camion": "truck",
    "hélicoptère": "helicopter", "navire": "boat", "embarcation": "boat", "ambulance": "ambulance", "char": "tank",
    "école": "school", "hôpital": "hospital", "mosquée": "mosque", "église": "church", "pont": "bridge",
    "village": "village", "roquette": "rocket", "missile": "missile", "fusil": "rifle", "mortier": "mortar",
    "grenade": "grenade", "réfugié": "refugee",
}  # fmt: skip
OCTETS = {
    "ko": "kilobyte", "Ko": "kilobyte", "Mo": "megabyte", "Go": "gigabyte", "To": "terabyte", "Po": "petabyte",
    "kio": "kibibyte", "Kio": "kibibyte", "Mio": "mebibyte", "Gio": "gibibyte", "Tio": "tebibyte",
}  # fmt: skip
"""French counts octets where other languages count bytes."""
IRREGULAR = {
    "mois": "month", "bateau": "boat", "bateaux": "boat", "hôpitaux": "hospital", "voix": "vote",
    "milles marins": "nautical mile", "milles nautiques": "nautical mile", "mètre carré": "square metre",
    "mètres carrés": "square metre", "kilomètre carré": "square kilometre",
    "kilomètres carrés": "square kilometre", "mile carré": "square mile", "miles carrés": "square mile",
    "mètre cube": "cubic metre", "mètres cubes": "cubic metre", "kilowattheures": "kilowatt-hour",
    "degré celsius": "degree Celsius", "degrés celsius": "degree Celsius", "degrés centigrades": "degree Celsius",
    "degré fahrenheit": "degree Fahrenheit", "degrés fahrenheit": "degree Fahrenheit",
    "point de base": "basis point", "point": "percentage point", "points": "percentage point",
    "points de base": "basis point", "tonnes métriques": "ton",
    "civile": "civilian", "civiles": "civilian",
}  # fmt: skip
ADJECTIVES = {
    "quotidien": Often(1, 1, "day"), "journalier": Often(1, 1, "day"), "hebdomadaire": Often(1, 1, "week"),
    "bimensuel": Often(2, 1, "month"), "mensuel": Often(1, 1, "month"), "bimestriel": Often(1, 2, "month"),
    "trimestriel": Often(1, 1, "quarter"), "semestriel": Often(2, 1, "year"), "annuel": Often(1, 1, "year"),
    "biennal": Often(1, 2, "year"), "bisannuel": Often(1, 2, "year"),
    "triennal": Often(1, 3, "year"), "quadriennal": Often(1, 4, "year"), "quinquennal": Often(1, 5, "year"),
    "décennal": Often(1, 10, "year"), "horaire": Often(1, 1, "hour"),
}  # fmt: skip
ENDINGS = {
    "er": "er ère ers ères", "el": "el elle els elles ellement", "en": "en enne ens ennes ennement",
    "al": "al ale aux ales alement", "re": "re res rement",
}  # fmt: skip
"""The endings of an adjective in both genders and numbers, and of its adverb, by those of its masculine."""
FORMS = {word: [f"{word[:-2]}{end}" for end in ENDINGS[word[-2:]].split()] for word in ADJECTIVES}


MULTIPLES = {
    "2": "doubl", "3": "tripl", "4": "quadrupl", "5": "quintupl", "6": "sextupl", "7": "septupl", "8": "octupl",
    "9": "nonupl", "10": "décupl", "100": "centupl",
}  # fmt: skip
ENDS = ("e", "es", "er", "é", "ée", "és", "ées", "ent", "a", "ait", "aient", "èrent", "ant", "ement", "era", "eront")
HALVED = (
    "réduit de moitié", "réduite de moitié", "réduits de moitié", "réduites de moitié", "réduire de moitié",
    "diminué de moitié", "diminuer de moitié", "diminuée de moitié", "baissé de moitié", "divisé par deux",
    "divisée par deux", "divisés par deux", "divisées par deux", "reculé de moitié", "chuté de moitié",
    "moitié moins",
)  # fmt: skip
PERIODS = {
    "un an": (1, "year"), "une année": (1, "year"), "trimestre": (3, "month"), "trimestres": (3, "month"),
    "semestre": (6, "month"), "décennie": (10, "year"), "siècle": (100, "year"), "quinzaine": (2, "week"),
}  # fmt: skip
LENGTHS = {
    **{
        f"demi-{noun}": ("0.5", unit)
        for noun, unit in (("heure", "hour"), ("journée", "day"), ("siècle", "century"))
    },
    **{f"{article}quart d'heure": ("0.25", "hour") for article in ("un ", "")},
    **{f"{article}quart de siècle": ("25", "year") for article in ("un ", "")},
    "trois quarts d'heure": ("0.75", "hour"),
}  # fmt: skip
ENDING = """
    le la les l un une des du et ou en dans sur sous à au aux par pour avec sans que qui dont est sont était étaient a
    ont avait avaient sera seront pas ne se s ce ces cette son sa ses leur leurs plus moins chaque chacun contre entre
    depuis avant après y compris dans comme mais
"""

UNITS = UnitWords(
    symbols={**SYMBOLS, **OCTETS},
    nouns={**REGULAR, **{f"{noun}s": unit for noun, unit in REGULAR.items()}, **IRREGULAR},
    linking=frozenset(("de", "d")),
    ending=words_in(ENDING),
    against=("voix contre", "voix pour et"),
    periods=PERIODS,
    lengths=LENGTHS,
    and_a_half=("et demi", "et demie"),
    often={form: often for word, often in ADJECTIVES.items() for form in FORMS[word]},
    either_often={
        f"biannuel{end}": (Often(2, 1, "year"), Often(1, 2, "year")) for end in ("", "le", "s", "les", "lement")
    },
    every={
        "tous les": 1, "toutes les": 1, "chaque": 1, "par": 1, "chacun des": 1,
    },
    times=("fois",),
    multiples={
        **{f"{stem}{end}": times for times, stem in MULTIPLES.items() for end in ENDS},
        **dict.fromkeys(HALVED, "1/2"),
    },
    multiplied_by=(
        "multiplication par", "multiplié par", "multipliée par", "multipliés par", "multipliées par", "multiplier par",
    ),
    shares={"moitié": "1/2"},
    shares_after_article={
        "tiers de": "1/3", "tiers des": "1/3", "tiers du": "1/3", "quart de": "1/4", "quart des": "1/4",
        "quart du": "1/4", "cinquième des": "1/5", "dixième des": "1/10",
    },
    article=rf"(?:(?<=\b[Ll]e{SPACE})|(?<=\b[Dd]u{SPACE})|(?<=\b[Aa]u{SPACE}))",
    one_in=("sur",),
    crowds={
        "dizaines": 10, "vingtaines": 10, "douzaines": 10, "centaines": 100, "milliers": 1000,
        "dizaines de milliers": 10_000, "centaines de milliers": 100_000, "millions": 1_000_000,
        "dizaines de millions": 10_000_000, "centaines de millions": 100_000_000,
    },
    collectives={
        "dizaine": 10, "douzaine": 12, "demi-douzaine": 6, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
        "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "deux douzaines": 24,
        "trois douzaines": 36,
    },
    # "La quarantaine" is also a quarantine, and "la cinquantaine" an age.
    after_collective=rf"(?={SPACE}d(?:e\b|['’]))",
    # "Ce dernier" is the latter.
    not_last=r"(?<!\b[Cc]e.)(?<!\b[Cc]ette.)",
    last=("dernier", "dernière"),
    ratio=("contre", "pour"),
    moments={"midi": 12, "minuit": 0},
)  # fmt: skip
"""Compiled from the resolutions of the Security Council of 2021 and 2024; the rest of each row from the grammar."""
