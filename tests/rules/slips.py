"""Slips of the hand in the text of one paragraph. Each function returns the text with one, or nothing to change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.languages.registry import LANGUAGES

if TYPE_CHECKING:
    from random import Random

MONTHS = {code: language.dates.months for code, language in LANGUAGES.items() if language.dates}
DATE = {lang: re.compile(rf"\b({'|'.join(months)})(?= \d{{4}})") for lang, months in MONTHS.items()}
CITATION = re.compile(r"\d{3,4} \(\d{4}\)|\b\d\d/\d{2,3}\b|\b[AS]/\d+/\d+")
NUMBER = re.compile(r"(?<![\w/#(-])\d+(?![\w/)-])")
PERCENTAGE = re.compile(r"\d+(?= (?:per cent|%|pour cent))")
SUM = {
    "en": (("$", "€"), (" million", " billion"), (" billion", " million")),
    "fr": ((" de dollars", " d’euros"), (" millions", " milliards"), (" milliards", " millions")),
}
WORDS = {
    "en": {"two": "three", "three": "four", "four": "six", "five": "nine", "first": "third", "second": "fifth"},
    "fr": {"deux": "trois", "trois": "quatre", "quatre": "six", "cinq": "neuf", "première": "troisième"},
}
ACRONYM = re.compile(r"\b[A-Z]{4,8}\b")


def digit(block: str, lang: str, random: Random) -> str | None:
    """Change a digit of a number that stands alone."""
    del lang
    return _other_digit(block, [*NUMBER.finditer(block)], random)


def citation(block: str, lang: str, random: Random) -> str | None:
    """Change a digit of the number of a document."""
    del lang
    return _other_digit(block, [*CITATION.finditer(block)], random)


def percentage(block: str, lang: str, random: Random) -> str | None:
    """Change a percentage."""
    del lang
    return _other_digit(block, [*PERCENTAGE.finditer(block)], random)


def _other_digit(block: str, matches: list[re.Match[str]], random: Random) -> str | None:
    if not matches:
        return None
    match = random.choice(matches)
    at = match.start() + next(i for i, character in enumerate(match[0]) if character.isdigit())
    at += random.randrange(re.compile(r"\d+").match(block, at).end() - at)  # type: ignore[union-attr]
    return block[:at] + random.choice([one for one in "123456789" if one != block[at]]) + block[at + 1 :]


def date(block: str, lang: str, random: Random) -> str | None:
    """Change the month of a date."""
    matches = [*DATE[lang].finditer(block)]
    if not matches:
        return None
    match = random.choice(matches)
    month = random.choice([one for one in MONTHS[lang] if one != match[0]])
    return block[: match.start()] + month + block[match.end() :]


def currency(block: str, lang: str, random: Random) -> str | None:
    """Change the currency of a sum, or millions to billions."""
    if not re.search(r"\$|dollars", block):
        return None
    changes = [(one, other) for one, other in SUM[lang] if one in block]
    return block.replace(*random.choice(changes), 1) if changes else None


def number_word(block: str, lang: str, random: Random) -> str | None:
    """Change a number in words."""
    found = [word for word in WORDS[lang] if re.search(rf"\b{word}\b", block)]
    word = random.choice(found) if found else None
    return re.sub(rf"\b{word}\b", WORDS[lang][word], block, count=1) if word else None


def term(block: str, lang: str, random: Random) -> str | None:
    """Put the acronym of another organization in the place of one."""
    del lang
    found = sorted(set(ACRONYM.findall(block)) - {"COVID"})
    return re.sub(rf"\b{random.choice(found)}\b", "UNODC", block) if found else None


def sentence(block: str, lang: str, random: Random) -> str | None:
    """Drop a sentence; each stands on a line of its own."""
    del lang
    lines = block.split("\n")
    first = int(lines[0].startswith("{"))
    droppable = [index for index in range(first, len(lines)) if not re.search(r"\[\^|\]\(#", lines[index])]
    if len(lines) - first < 2 or not droppable:
        return None
    lines.pop(random.choice(droppable))
    return "\n".join(lines)


def cross_reference(block: str, lang: str, random: Random) -> str | None:
    """Refer to another paragraph."""
    del lang, random
    return re.sub(r"\]\(#[a-z-]+", "](#au-trade", block, count=1) if "](#" in block else None


def anchor(block: str, lang: str, random: Random) -> str | None:
    """Drop the name of a paragraph."""
    del lang, random
    return re.sub(r"^\{#[^}]*\}\n", "", block)
