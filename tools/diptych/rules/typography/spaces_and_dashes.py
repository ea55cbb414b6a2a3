"""TYP: spaces, apostrophes and dashes, as readers see them.

English follows the United Nations Editorial Manual, French the usage of official documents of 2020 to 2026 (and the
Organization's instruction ST/DCS/5). A plain space is enough wherever the page sets a non-breaking one: the rules
report what is missing, not what the page corrects.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.prose import OPAQUE
from diptych.model.rule import Documentation
from diptych.rules.making.patterns import pattern_rule, wrong_form
from diptych.typography.characters import SPACES
from diptych.typography.months import MONTH

if TYPE_CHECKING:
    from collections.abc import Callable

LETTER = "A-Za-zÀ-ÖØ-öø-ÿŒœ"
SMALL = "a-zß-öø-ÿœ"
OPENED = re.compile(rf"(?<![{LETTER}\d{OPAQUE}])'(?=[{LETTER}\d{OPAQUE}])")
CLOSED = re.compile(rf"'(?![{LETTER}\d{OPAQUE}])")
MARK = re.compile(r"['\n]")
"""A straight single mark that opens a quotation, one that closes it, and any such mark or the end of a line."""
WORD = re.compile(r"[^ ]+")
ADDRESS = re.compile(r"[/@\\=]|www\.")
"""What every address has, but no word of a sentence."""
ENGLISH_BEFORE = r"[Pp]aragraphs|paras\.|[Aa]rticles|arts\.|[Cc]hapters|sects\.|pages|pp\.|Goals|items"
FRENCH_BEFORE = r"[Pp]aragraphes|par\.|[Aa]rticles|art\.|[Cc]hapitres|sect\.|pages|p\.|objectifs|points"
"""What comes before two numbers that are the ends of a range."""


def _dash(match: re.Match[str]) -> str | None:
    """Return a dash, unless there may be a symbol on each side: CIT008 covers the hyphen between two symbols."""
    text = match.string
    return None if text[match.start() - 1] == text[match.end() : match.end() + 1] == OPAQUE else " – "


def _spaced(marks: str) -> list[str]:
    """Return each of some marks after each kind of space."""
    return [space + mark for space in SPACES for mark in marks]


def _set_off(template: str) -> Callable[[re.Match[str]], str | None]:
    """Return the function that sets a mark off from the words on either side, unless they are parts of an address."""

    def right(match: re.Match[str]) -> str | None:
        before = bisect_right(_addresses(match.string), match.start(), key=lambda word: word[0])
        is_in_address = before > 0 and match.start() < _addresses(match.string)[before - 1][1]
        return None if is_in_address else template.format(match["at"])

    return right


@lru_cache(maxsize=1)
def _addresses(text: str) -> tuple[tuple[int, int], ...]:
    """Return the start and end of each word of a text that is part of an address."""
    return tuple(word.span() for word in WORD.finditer(text) if ADDRESS.search(word[0]))


def _apostrophe(match: re.Match[str]) -> str | None:
    """Return an apostrophe, unless the mark closes a quotation that such a mark opens."""
    return None if match.start() in _ends_of_quotations(match.string) else "’"


@lru_cache(maxsize=1)
def _ends_of_quotations(text: str) -> frozenset[int]:
    """Return the offsets of marks that follow one which opens a quotation and is not closed on its line."""
    ends: set[int] = set()
    earlier, is_open = False, False
    for mark in MARK.finditer(text):
        if mark[0] == "\n":
            earlier, is_open = earlier or is_open, False
            continue
        if earlier or is_open:
            ends.add(mark.start())
        is_open = bool(OPENED.match(text, mark.start())) or (is_open and not CLOSED.match(text, mark.start()))
    return frozenset(ends)


missing_space = pattern_rule(
    "TYP001",
    "missing-space",
    Documentation(
        what=N_("A missing space: after a comma or after “No.”; in French also before ; : ? ! » and %, or after «."),
        why=N_("French sets these marks off. The page makes the space non-breaking."),
        wrong="35%, «paix»; suite:",
        right="35 %, « paix » ; suite :",
    ),
    {
        "en": (
            wrong_form(rf"(?P<at>[,;])(?<=[{SMALL}].)(?=[{LETTER}])", _set_off("{} ")),
            wrong_form(
                rf"\b(?P<a>(?:No|[Pp]aras?|[Ss]ect|Mr|Mrs|Ms|Dr)\.)(?P<b>\d+|[A-Z][{SMALL}]+)",
                r"\g<a> \g<b>",
                sign=("No.", "ara.", "aras.", "ect.", "Mr.", "Mrs.", "Ms.", "Dr."),
            ),
            wrong_form(rf"(?P<a>\d(?<![\w.,/-]\d)\d*)(?P<b>per cent|million|billion|{MONTH['en']})\b", r"\g<a> \g<b>"),
        ),
        "fr": (
            wrong_form(rf"(?P<at>[;!?])(?<=[{LETTER}\d)\]’»{OPAQUE}].)(?=[{SPACES}\n”»]|$)", r" \g<at>"),
            wrong_form(rf"(?P<at>;)(?<=[{SMALL}].)(?=[{LETTER}])", _set_off(" {} "), sign=";"),
            wrong_form(rf"(?P<at>:)(?<=[{LETTER}\d)\]»{OPAQUE}].)(?=[{SPACES}\n]|$)", r" \g<at>"),
            wrong_form(rf"(?P<at>,)(?<=[{SMALL}].)(?=[{LETTER}])", _set_off("{} ")),
            wrong_form(r"(?<=\d)(?P<at>%)(?![\dA-F])", r" \g<at>", sign="%"),
            wrong_form(rf"(?P<at>«)(?=[^{SPACES}])", r"\g<at> ", sign="«"),
            wrong_form(rf"(?<=[^{SPACES}«])(?P<at>»)", r" \g<at>", sign="»"),
            wrong_form(
                rf"\b(?P<a>n°|[Pp]ar\.|MM?\.|Mme)(?P<b>\d+|[A-ZÀ-Ý][{SMALL}]+)",
                r"\g<a> \g<b>",
                sign=("n°", "ar.", "M.", "Mme"),
            ),
            wrong_form(
                rf"(?P<a>\d(?<![\w.,/-]\d)\d*)(?P<b>pour cent|millions?|milliards?|{MONTH['fr']})\b", r"\g<a> \g<b>"
            ),
        ),
    },
)
superfluous_space = pattern_rule(
    "TYP002",
    "superfluous-space",
    Documentation(
        what=N_("Two spaces in a row, or a space where none belongs: before a comma, a stop, a closing bracket."),
        why=N_("It leaves a gap in the line, and the mark may move to the next one."),
        wrong=N_("peace , security  and development"),
        right=N_("peace, security and development"),
    ),
    {
        lang: (
            wrong_form(rf"(?<=[^\s{OPAQUE}])(?P<at>  +)(?=\S)", " ", sign=("  ",)),
            wrong_form(
                rf"(?<=[{LETTER}\d)”»{OPAQUE}])(?P<at>[{SPACES}]+)(?=[,.](?:[\s{OPAQUE}]|$))", "", sign=_spaced(",.")
            ),
            wrong_form(rf"(?<=[{SMALL}\d)])(?P<at>[{SPACES}]+,)(?=[{LETTER}])", ", ", sign=_spaced(",")),
            wrong_form(rf"(?<=[{LETTER}\d.{OPAQUE}])(?P<at>[{SPACES}]+)(?=[)\]])", "", sign=_spaced(")]")),
            wrong_form(rf"(?<=[(\[])(?P<at>[{SPACES}]+)(?=[{LETTER}\d{OPAQUE}])", ""),
            *extra,
        )
        for lang, extra in {
            "en": (
                wrong_form(
                    rf"(?<=[{LETTER}\d)”{OPAQUE}])(?P<at>[{SPACES}]+)(?=[;:?!](?:\s|$))", "", sign=_spaced(";:?!")
                ),
                wrong_form(rf"(?<=[{LETTER}{OPAQUE}])(?P<at>[{SPACES}]+)(?=’s\b)", "", sign=_spaced("’")),
                wrong_form(rf"(?<=“)(?P<at>[{SPACES}]+)", "", sign="“"),
                wrong_form(rf"(?<=\S)(?P<at>[{SPACES}]+)(?=”)", "", sign=_spaced("”")),
            ),
            "fr": (
                wrong_form(
                    rf"(?<=\b[ldnsmtcjLDNSMTCJ])(?P<at>[{SPACES}]+)(?=’[{LETTER}{OPAQUE}])", "", sign=_spaced("’")
                ),
                wrong_form(
                    rf"(?<=\b[ldnsmtcjLDNSMTCJ]’)(?P<at>[{SPACES}]+)(?=[{LETTER}{OPAQUE}])",
                    "",
                    sign=[f"’{space}" for space in SPACES],
                ),
            ),
        }.items()
    },
    message=N_("Remove the superfluous space."),
)
straight_apostrophe = pattern_rule(
    "TYP003",
    "straight-apostrophe",
    Documentation(
        what=N_("A straight apostrophe, as on a typewriter, or another mark in its place."),
        why=N_("Printed documents have the curved one: 27,105 of 27,108 in official French."),
        wrong="l'ONU",
        right="l’ONU",
    ),
    {
        lang: (
            wrong_form(
                rf"(?:(?<=[{LETTER}{OPAQUE}])(?=.[{LETTER}\d{OPAQUE}«“])|(?<=\d)(?=.s\b))['‘ʼ´]",
                "’",
                sign="'‘ʼ´",
            ),
            wrong_form(ending, _apostrophe, sign="'"),
        )
        for lang, ending in {
            "en": rf"(?<=[sS{OPAQUE}])(?P<at>')(?=[\s.,;:)]|$)",
            "fr": r"(?<=\b[ldnsmtcjLDNSMTCJ])(?P<at>')(?=\s)",
        }.items()
    },
)
hyphen_for_dash = pattern_rule(
    "TYP006",
    "hyphen-for-dash",
    Documentation(
        what=N_("A hyphen between spaces, or two of them, in place of a dash; a long dash in French."),
        why=N_("A hyphen joins words; what is set off takes the dash of the language."),
        wrong=N_("the Council - as before - decided"),
        right=N_("the Council – as before – decided"),
    ),
    {
        "en": (
            wrong_form(
                rf"(?<=[{LETTER}\d),”{OPAQUE}])(?P<at>[{SPACES}](?:-|--)[{SPACES}])(?=[{LETTER}“({OPAQUE}])",
                _dash,
                sign=_spaced("-"),
            ),
            wrong_form(rf"(?<=[{LETTER}])(?P<at>--)(?=[{LETTER}])", "–"),
        ),
        "fr": (
            wrong_form(
                rf"(?<=[{LETTER}\d),»{OPAQUE}])(?P<at>[{SPACES}](?:-|--|—)[{SPACES}])(?=[{LETTER}«({OPAQUE}])",
                _dash,
                sign=_spaced("-—"),
            ),
            wrong_form(rf"(?<=[{LETTER}])(?P<at>—)(?=[{LETTER}])", " – "),
        ),
    },
)
wrong_range_mark = pattern_rule(
    "TYP007",
    "wrong-range-mark",
    Documentation(
        what=N_("The ends of a range joined by a hyphen in English, or by a dash in French: years, days, paragraphs."),
        why=N_("English sets a dash between the ends of a range, French a hyphen."),
        wrong=N_("2016-2025 in English, 2016–2025 in French"),
        right=N_("2016–2025 in English, 2016-2025 in French"),
    ),
    {
        lang: (
            wrong_form(
                rf"(?P<a>[12](?<![\w/.–-][12])[09]\d\d){wrong}(?P<b>(?:19|20)\d\d)(?![\w/–-])", rf"\g<a>{right}\g<b>"
            ),
            wrong_form(
                rf"\b(?:{before})[{SPACES}](?P<at>(?P<a>\d{{1,3}}){wrong}(?P<b>\d{{1,3}}))(?![\w/–-])",
                rf"\g<a>{right}\g<b>",
                sign=[f"{digit}{wrong}" for digit in "0123456789"],
            ),
            wrong_form(
                rf"(?P<at>(?P<a>\d(?<![\w/.,–-]\d)\d?){wrong}(?P<b>\d{{1,2}}))(?=[{SPACES}](?:{after})(?!\w))",
                rf"\g<a>{right}\g<b>",
            ),
            wrong_form(rf"(?P<a>{months}){wrong}(?P<b>{months})\b", rf"\g<a>{right}\g<b>", sign=wrong),
        )
        for lang, wrong, right, before, after, months in (
            ("en", "-", "–", ENGLISH_BEFORE, f"per cent|{MONTH['en']}", MONTH["en"]),
            ("fr", "–", "-", FRENCH_BEFORE, f"%|pour cent|{MONTH['fr']}", MONTH["fr"]),
        )
    },
)
