"""What a recogniser must know about a language, and the patterns made from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from diptych.un.symbols import series

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.model.organ import OrganName


class Cue(Enum):
    """What a token of a text means to the recogniser."""

    LINK = auto()
    SYMBOL = auto()
    NUMBERED = auto()
    SLASHED = auto()
    BODY = auto()
    SHORT_COUNCIL = auto()
    FOREIGN = auto()
    RESOLUTION = auto()
    OTHER_NOUN = auto()
    STOP = auto()


@dataclass(frozen=True, slots=True)
class CitationWords:
    """The words of one language. Fields named as patterns hold regular expressions.

    Attributes:
        bodies: Names of the bodies whose resolutions are known, with straight apostrophes.
        short_councils: Short names such as "the Council"; the form of the number shows which council is meant.
        foreign: Names of bodies whose resolutions are not linked.
        resolutions: The noun, in all its forms; a pattern.
        possessives: What before the noun shows that the body is the sentence's subject; a pattern.
        other_nouns: Nouns for other things that are numbered with slashes: decisions, statements; a pattern.
        joins: What comes between members of a list or range; a pattern.
        lead_ins: What may come between the noun and its first number; a pattern.
        dates: A date after a number; a pattern.
        ofs: What joins a number to the body after it; a pattern.
        ofs_of_strangers: The same, before the name of a body that is not known; a pattern.
        own_names: Names of the Organization, which are not those of an unknown body; a pattern.
        obliques: What before a body shows that it is not the sentence's subject; a pattern.
        articles: The definite article, with its space if it has one; a pattern.
        adjectives: What may come between a body and the noun; a pattern.
        adopted: The verb between a body and the resolution it adopted; a pattern.
        by_means_of: What comes between a body and "its resolution" where it acts by it; a pattern.
        asides: What comes between a body and the noun where they probably belong together; a pattern.
        letter_joins: What joins the letters of parts; a pattern.
        pinpoints_before: A place within a document, before its citation; a pattern.
        pinpoints_after: The same, after its citation; a pattern.
        human_rights: What every text on human rights contains.
        initials: The small letters with which any of these words begin; a set for a pattern.
    """

    bodies: Mapping[str, OrganName]
    short_councils: tuple[str, ...]
    foreign: tuple[str, ...]
    resolutions: str
    possessives: str
    other_nouns: str
    joins: str
    lead_ins: str
    dates: str
    ofs: str
    ofs_of_strangers: str
    own_names: str
    obliques: str
    articles: str
    adjectives: str
    adopted: str
    by_means_of: str
    asides: str
    letter_joins: str
    pinpoints_before: str
    pinpoints_after: str
    initials: str
    human_rights: str


ORGANS = "|".join(re.escape(organ) for organ in sorted(series.ORGANS, key=len, reverse=True))
QUALIFIERS = (
    r"[0-9]{4}|(?:E?S-)?[IVXL]+|Vol\.\s?[IVX0-9]+|Parts?\s?[IVX0-9-]+|Sect\.\s?[0-9]+[A-Z]?|Prog\.\s?[0-9]+"
    r"|Introduction|Plan\soutline|Resumption\s?[0-9]*|Foreword|OR|PRST|SUPP"
)
SEGMENT = r"[A-Za-z0-9][A-Za-z0-9&]*(?:[.\-\u2010\u2011\u2013][A-Za-z0-9&]+)*"
SYMBOL = (
    rf"(?<![\w/.@-])(?:(?:S/PRST|[ASE]/RES)/\s(?=[0-9]+[/ (])|(?:{ORGANS})/){SEGMENT}(?:/{SEGMENT})*"
    rf"(?:\([0-9]{{1,2}}\)(?=/)(?:/{SEGMENT})+)?"
    rf"(?:\s?\((?:{QUALIFIERS})\)(?:[A-Z](?:-[A-Z])?(?![\w-]))?(?:/(?:Part\s)?{SEGMENT})*|\s[A-Z](?:-[A-Z])?(?=\s\((?:E?S-)?[IVXL]+\)))*"
)
SEVERAL = "{0,8}"
"""How many words may come between a noun and its number. Without a bound the search could take exponential time, since
some words, such as "and", match in two ways."""
NUMBERED_BRACKET = r"\((?:(?:19|20)[0-9]{2}|(?:E?S-)?[IVXL]{1,7})\)"


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled patterns of one language."""

    words: CitationWords
    bodies: Mapping[str, OrganName]
    scan: re.Pattern[str]
    join: re.Pattern[str]
    bare_join: re.Pattern[str]
    lead_in: re.Pattern[str]
    bare_lead_in: re.Pattern[str]
    of: re.Pattern[str]
    and_of: re.Pattern[str]
    of_foreign: re.Pattern[str]
    beside: re.Pattern[str]
    adopts: re.Pattern[str]
    owns: re.Pattern[str]
    letters: re.Pattern[str]
    continued: re.Pattern[str]
    inherited: re.Pattern[str]
    subject_ahead: re.Pattern[str]
    subject_after: re.Pattern[str]
    oblique: re.Pattern[str]
    elided: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]


def compile_grammar(words: CitationWords) -> Grammar:
    """Return the patterns of a language, made from its words."""
    letters = _letters(words)
    dates = rf"(?:\s?,?\s(?:{words.dates}))?"
    join = rf"{dates}\s?(?:[,;/\u2013]\s?)?(?:(?:{words.joins})\s)?"
    bare = r"(?:[0-9]{3,4},\s){0,60}[0-9]{3,4},?"
    return Grammar(
        words=words,
        bodies={normalised_phrase(name): body for name, body in words.bodies.items()},
        scan=re.compile(_scan(words)),
        join=re.compile(join),
        bare_join=re.compile(rf"\s?,\s(?P<bare>{bare})\s(?:{words.joins})\s"),
        lead_in=re.compile(rf"[\s:(\u00ab\u201c]*+(?:,?\s?(?:{words.lead_ins})[\s:,]*+){SEVERAL}"),
        bare_lead_in=re.compile(rf"\s(?P<bare>{bare})\s(?:{words.joins})\s"),
        of=re.compile(rf"(?:\s{letters})?{dates}\s?,?\s(?:{words.ofs})\s?"),
        and_of=re.compile(rf"\s?,?\s(?:(?:{words.joins})\s)?(?:{words.ofs})\s?"),
        of_foreign=re.compile(
            rf"(?:\s{letters})?\s(?:{words.ofs_of_strangers})\s?(?!{words.own_names})(?=[A-Z\u00c0-\u00dc])"
        ),
        beside=re.compile(rf"(?P<aside>{words.asides})|(?:['\u2019]s?)?\s(?:(?:{words.adjectives})\s)*"),
        adopts=re.compile(words.adopted),
        owns=re.compile(rf"{words.adopted}|{words.by_means_of}"),
        letters=re.compile(rf"\s({letters})(?![\w'\u2019.-]\w)"),
        continued=re.compile(rf".*(?:[;,]|\b(?:{words.joins}))\s", re.DOTALL),
        inherited=re.compile(rf"[\s,;(]*+(?:(?:{words.lead_ins}|{words.joins})[\s,]*+){SEVERAL}"),
        subject_ahead=re.compile(rf".*,\s(?:{words.articles})?", re.DOTALL),
        subject_after=re.compile(rf"{dates},\s(?:{words.articles})?"),
        oblique=re.compile(rf".*\b{words.obliques}", re.DOTALL),
        elided=re.compile(
            rf"(?:,\s|\s(?:{words.joins})\s)"
            r"(?:(?P<modifier>(?:Add|Amend|Corr|Rev)s?\.[0-9]+)|(?P<number>[0-9]{1,5}))(?![\w/]|\s\()"
        ),
        before=re.compile(words.pinpoints_before),
        after=re.compile(words.pinpoints_after),
    )


def _scan(words: CitationWords) -> str:
    """Return the pattern of all that matters, each group named for its cue.

    All but the ends of sentences begin at the start of a word and with one of a few characters, which
    makes the search fast.
    """
    number = rf"[0-9]{{1,4}}(?:\s?{_letters(words)})?\s?{NUMBERED_BRACKET}"
    at_word = "|".join(
        (
            r"(?P<LINK>(?:https?://|www\.|undocs\.org/|docs\.un\.org/)[^\s\ufffc<>\u00bb\u201d]*)",
            rf"(?P<SYMBOL>{SYMBOL})",
            rf"(?P<NUMBERED>(?<![^)]/)(?<![.\-])(?<![0-9][,.\s]){number})",
            r"(?P<SLASHED>(?<![/.\-])(?<![0-9][,.])(?:E?S-)?[0-9]{1,4}/[0-9]{1,3}(?![\w/]|[.,-][0-9]))",
            rf"(?P<FOREIGN>(?:{_phrases(words.foreign)})\b)",
            rf"(?P<BODY>(?:{_phrases(words.bodies)})\b)",
            rf"(?P<SHORT_COUNCIL>(?:{_phrases(words.short_councils)})\b)",
            rf"(?P<RESOLUTION>(?:(?P<possessive>{words.possessives})\s(?:\w+\s)?)?(?:{words.resolutions})(?!\w))",
            rf"(?P<OTHER_NOUN>(?:{words.other_nouns})\b)",
        )
    )
    full_stop = r"(?<=[a-z0-9)\]\u00bb\u201d\u2019\u00e9]{2}[.!?])(?=\s[^\sa-z])"
    stop = rf"(?P<STOP>[.!?\n](?:(?<=\n)(?=\n)|{full_stop}))"
    return rf"(?<!\w)(?=[A-Z0-9{words.initials}])(?:{at_word})|{stop}"


def _letters(words: CitationWords) -> str:
    """Return the pattern of the letters of parts: "A", "A and B", "A–E"."""
    return rf"[A-Z](?![\w/])(?:(?:\s?(?:,|-|\u2013)\s?|\s(?:{words.letter_joins})\s)[A-Z](?![\w/]))*"


def normalised_phrase(phrase: str) -> str:
    """Return a phrase in lower case, with plain spaces and apostrophes."""
    return " ".join(phrase.lower().replace("\u2019", "'").split())


def _phrases(phrases: Iterable[str]) -> str:
    """Return a pattern of all phrases, the longest first, with any spaces and apostrophes."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s").replace("'", "['\u2019]") for phrase in longest_first)
