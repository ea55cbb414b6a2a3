"""Slips in figures, dates, citations and amounts. Each function returns the text with one, or nothing to change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.languages.registry import LANGUAGES
from tests.rules.slips.text import Slip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

    from tests.rules.slips.text import Text

MONTHS = {code: language.dates.months for code, language in LANGUAGES.items() if language.dates}
MONTH = {lang: "|".join(months) for lang, months in MONTHS.items()}
MONTH_ENDS = {lang: "|".join(sorted({month[-3:] for month in months})) for lang, months in MONTHS.items()}
"""The last letters of months: a year after one of them begins no range."""
DATE = {lang: re.compile(rf"\b(\d{{1,2}})(?:er)?\s({months})\s(\d{{4}})\b") for lang, months in MONTH.items()}
DATED = {
    "en": re.compile(rf"\s(?:on|of|dated)\s\d{{1,2}}\s(?:{MONTH['en']})\s\d{{4}}\b"),
    "fr": re.compile(rf"\s(?:le|du|en date du|daté du)\s\d{{1,2}}(?:er)?\s(?:{MONTH['fr']})\s\d{{4}}\b"),
}
YEAR = re.compile(r"(?<=\b(?:in|en)\s)(?:19|20)\d\d\b(?![/-])")
FIGURE = {
    lang: re.compile(
        r"(?<![\w/#(.,’\u2011-])(?<!\d\s)(?<!(?:graph|ticle)\s)(?<!(?:raphs|raphe|ticle|tions|ution|icles|annex|nnexe|l\sand)\s)"
        r"(?<!(?:raphes)\s)(?<!\d\sand\s)(?<!\d\set\s)"
        rf"(?!(?:19|20)\d\d\b)\d{{1,3}}(?:[,\s]\d{{3}})*(?=\s(?!(?:{months}|and|et|to|of|and|aux?|par|above|below|ci)\b)"
        r"[a-zà-ÿ]{3,})"
    )
    for lang, months in MONTH.items()
}
RESOLUTION = re.compile(r"\b(\d{3,4})\s\(((?:19|20)\d\d)\)")
SYMBOL = re.compile(r"\b[AS]/(?:RES/|PRST/)?(\d{2,4})/(\d+)\b")
ASSEMBLY = re.compile(r"(?<=\s)(\d\d)/(\d{1,3})\b(?!/)")
LISTED = re.compile(r",\s\d{3,4}\s\(\d{4}\)(?=,|\s(?:and|et)\s)")
PARAGRAPH = re.compile(r"\bparagraphe?s?\s(\d+)")
LETTER = {
    "en": re.compile(r"\bparagraphs?\s\d+\s?\(([a-h])\)"),
    "fr": re.compile(r"\b(?:alinéas?|paragraphes?\s\d+)\s([a-h])\)"),
}
ARTICLE = re.compile(r"\b[Aa]rticles?\s(\d+)")
CHAPTER = re.compile(r"\b(?:Chapter|Chapitre)\s([VI]+)\b")
PERCENTAGE = re.compile(r"\d+(?=\s(?:per cent|%|pour cent)|%)")
RANGE = {
    "en": re.compile(
        r"(?<=\bfrom\s)([^,;.]{1,20}?\d[^,;.]{0,14}?)(\sto\s)([^,;.]{0,20}?\d+(?: \d{3})*)"
        rf"|(?<=\s)(?<!(?:{MONTH_ENDS['en']})\s)(\d{{1,4}})(\sto\s|[-–])(\d{{1,4}})(?![\w/-])"
        r"|(?<=\bbetween\s)(\d+)(\sand\s)(\d+)"
    ),
    "fr": re.compile(
        r"(?<=\b(?:de|du)\s)(\d[\d\s]*\w*)(\s(?:à|au)\s)(\d+(?:\s\d{3})*)"
        rf"|(?<=\s)(?<!(?:{MONTH_ENDS['fr']})\s)(\d{{1,4}})(\sà\s|[-–])(\d{{1,4}})(?![\w/-])"
        r"|(?<=\bentre\s)(\d+)(\set\s)(\d+)"
    ),
}
CHANGES = {
    "currency": {
        "en": (("$", "€"), (" dollars", " euros"), (" euros", " dollars")),
        "fr": ((" de dollars", " d’euros"), (" dollars", " euros"), (" euros", " dollars")),
    },
    "magnitude": {
        "en": ((" million", " billion"), (" billion", " million"), (" thousand", " million")),
        "fr": ((" millions", " milliards"), (" milliards", " millions"), (" million ", " milliard ")),
    },
}
WORDS = {
    "en": ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    "fr": ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
}
ORDINALS = {
    "en": ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
    "fr": ("première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième"),
}
UNITS = {
    "en": (("hour", "day"), ("day", "week"), ("week", "month"), ("month", "year"), ("year", "month"),
           ("kilometre", "metre"), ("metre", "kilometre"), ("ton", "kilogram"), ("barrel", "litre")),
    "fr": (("heure", "journée"), ("jour", "semaine"), ("semaine", "journée"), ("mois", "semaine"), ("an", "mois"),
           ("année", "semaine"), ("kilomètre", "mètre"), ("mètre", "kilomètre"), ("tonne", "kilogramme")),
}  # fmt: skip
COUNT = {lang: rf"(?:\d+|{'|'.join(words)})" for lang, words in WORDS.items()}
OFTEN = {
    "en": (("annual", "monthly"), ("annually", "monthly"), ("monthly", "weekly"), ("quarterly", "monthly"),
           ("biannual", "quarterly"), ("daily", "weekly"), ("every year", "every month")),
    "fr": (("annuel", "mensuel"), ("annuelle", "mensuelle"), ("mensuel", "hebdomadaire"), ("semestriel", "mensuel"),
           ("trimestriel", "mensuel"), ("tous les ans", "tous les mois"), ("chaque année", "chaque mois")),
}  # fmt: skip
NOT_ORDINAL = r"(?!\s(?:[Mm]inist|of all|and foremost|responsab|instance|lieu)|[-,])"


def swapped(matches: list[re.Match[str]], text: str, random: Random) -> str | None:
    """Exchange two figures that differ."""
    pairs = [(one, two) for at, one in enumerate(matches) for two in matches[at + 1 :] if one[0] != two[0]]
    if not pairs:
        return None
    one, two = random.choice(pairs)
    return text[: one.start()] + two[0] + text[one.end() : two.start()] + one[0] + text[two.end() :]


def _put(text: str, match: re.Match[str], new: str, group: int | str = 0) -> str:
    return text[: match.start(group)] + new + text[match.end(group) :]


def _one(pattern: re.Pattern[str], text: str, random: Random) -> re.Match[str] | None:
    matches = [*pattern.finditer(text)]
    return random.choice(matches) if matches else None


def _other_digit(digits: str, random: Random, frm: int = 0) -> str:
    places = [at for at, character in enumerate(digits) if character.isdigit() and at >= frm]
    at = random.choice(places)
    return digits[:at] + random.choice([one for one in "123456789" if one != digits[at]]) + digits[at + 1 :]


def _digit_of(pattern: Callable[[str], re.Pattern[str]], group: int = 0) -> Callable[[str, str, Random], str | None]:
    def change(block: str, lang: str, random: Random) -> str | None:
        match = _one(pattern(lang), block, random)
        return match and _put(block, match, _other_digit(match[group], random), group)

    return change


digit = _digit_of(FIGURE.__getitem__)
citation = _digit_of(lambda _: RESOLUTION, 1)
assembly = _digit_of(lambda _: ASSEMBLY, 2)
symbol = _digit_of(lambda _: SYMBOL, 2)
pinpoint = _digit_of(lambda _: PARAGRAPH, 1)
article = _digit_of(lambda _: ARTICLE, 1)
percentage = _digit_of(lambda _: PERCENTAGE)


def transposed(block: str, lang: str, random: Random) -> str | None:
    """Exchange two digits of a figure."""
    matches = [match for match in FIGURE[lang].finditer(block) if re.search(r"(\d)(?!\1)[1-9]", match[0])]
    if not matches:
        return None
    match = random.choice(matches)
    return _put(block, match, re.sub(r"(\d)(?!\1)([1-9])", r"\2\1", match[0], count=1))


def dropped(block: str, lang: str, random: Random) -> str | None:
    """Leave out a figure."""
    match = _one(FIGURE[lang], block, random)
    return match and _put(block, match, "several" if lang == "en" else "plusieurs")


def exchanged(block: str, lang: str, random: Random) -> str | None:
    """Exchange two figures."""
    return swapped([*FIGURE[lang].finditer(block)], block, random)


def from_to(block: str, lang: str, random: Random) -> str | None:
    """Exchange the ends of a range."""
    match = _one(RANGE[lang], block, random)
    first, joint, last = (group for group in match.groups() if group) if match else ("", "", "")
    if match and first != last:
        return block[: match.start()] + last + joint + first + block[match.end() :]
    return None


def day(block: str, lang: str, random: Random) -> str | None:
    """Change the day of a date."""
    match = _one(DATE[lang], block, random)
    return match and _put(block, match, str(random.choice([n for n in range(2, 29) if str(n) != match[1]])), 1)


def month(block: str, lang: str, random: Random) -> str | None:
    """Change the month of a date."""
    match = _one(DATE[lang], block, random)
    return match and _put(block, match, random.choice([one for one in MONTHS[lang] if one != match[2]]), 2)


def year_of_date(block: str, lang: str, random: Random) -> str | None:
    """Change the year of a date."""
    match = _one(DATE[lang], block, random)
    return match and _put(block, match, str(int(match[3]) + random.choice((-10, -2, -1, 1, 2))), 3)


def date_dropped(block: str, lang: str, random: Random) -> str | None:
    """Leave out a date."""
    match = _one(DATED[lang], block, random)
    return match and _put(block, match, "")


def year(block: str, lang: str, random: Random) -> str | None:
    """Change a year that stands alone."""
    del lang
    match = _one(YEAR, block, random)
    return match and _put(block, match, str(int(match[0]) + random.choice((-10, -2, -1, 1, 2))))


def year_of_citation(block: str, lang: str, random: Random) -> str | None:
    """Change the year of a resolution."""
    del lang
    match = _one(RESOLUTION, block, random)
    return match and _put(block, match, str(int(match[2]) + random.choice((-10, -2, -1, 1, 2))), 2)


def citation_dropped(block: str, lang: str, random: Random) -> str | None:
    """Leave out one of several resolutions."""
    del lang
    match = _one(LISTED, block, random)
    return match and _put(block, match, "")


def session(block: str, lang: str, random: Random) -> str | None:
    """Change the session or year of a symbol."""
    del lang
    match = _one(SYMBOL, block, random)
    return match and _put(block, match, str(int(match[1]) - random.choice((1, 2))), 1)


def letter(block: str, lang: str, random: Random) -> str | None:
    """Change the letter of a subparagraph."""
    match = _one(LETTER[lang], block, random)
    return match and _put(block, match, random.choice([one for one in "abcdefgh" if one != match[1]]), 1)


def chapter(block: str, lang: str, random: Random) -> str | None:
    """Change the number of a chapter."""
    del lang
    match = _one(CHAPTER, block, random)
    return match and _put(block, match, "VI" if match[1] != "VI" else "VIII", 1)


def number_word(text: Text, other: Text, place: int, random: Random) -> Slip | None:
    """Change a number in words that the other language has too, in words or as a figure."""
    return _next(WORDS, 2, "", (text, other, place, random))


def ordinal(text: Text, other: Text, place: int, random: Random) -> Slip | None:
    """Change an ordinal that the other language has too."""
    return _next(ORDINALS, 1, NOT_ORDINAL, (text, other, place, random))


def _next(
    words: Mapping[str, tuple[str, ...]], first: int, after: str, at: tuple[Text, Text, int, Random]
) -> Slip | None:
    text, other, place, random = at
    index, twin = text.paragraphs[place], other.paragraphs[place]
    mine, yours, block = words[text.lang], words[other.lang], text.blocks[index]
    found = [
        match
        for match in re.finditer(rf"(?<![-\w])(?:{'|'.join(mine)})\b{after}", block)
        for value in [mine.index(match[0])]
        if re.search(rf"(?<![-\w])(?:{yours[value]}|{value + first})\b", other.blocks[twin])
    ]
    if not found:
        return None
    match = random.choice(found)
    changed = _put(block, match, random.choice([one for one in mine if one != match[0]]))
    return Slip(text.put(index, changed), other, (frozenset({index}), frozenset({twin})))


def unit(block: str, lang: str, random: Random) -> str | None:
    """Put another unit in the place of one."""
    found = [
        (match, other)
        for one, other in UNITS[lang]
        for match in re.finditer(rf"\b{COUNT[lang]}(?:\s|-)({one})s?\b", block)
    ]
    if not found:
        return None
    match, other = random.choice(found)
    return _put(block, match, other, 1)


def frequency(block: str, lang: str, random: Random) -> str | None:
    """Put another frequency in the place of one."""
    found = [(one, other) for one, other in OFTEN[lang] if re.search(rf"\b{one}\b", block)]
    if not found:
        return None
    one, other = random.choice(found)
    return re.sub(rf"\b{one}\b", other, block, count=1)


def currency(block: str, lang: str, random: Random) -> str | None:
    """Put another currency in the place of one."""
    return _replaced("currency", block, lang, random)


def magnitude(block: str, lang: str, random: Random) -> str | None:
    """Make billions of millions, or the other way round."""
    return _replaced("magnitude", block, lang, random)


def _replaced(kind: str, block: str, lang: str, random: Random) -> str | None:
    found = [pair for pair in CHANGES[kind][lang] if pair[0] in block]
    return block.replace(*random.choice(found), 1) if found else None
