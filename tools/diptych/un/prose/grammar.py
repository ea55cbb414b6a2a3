"""The grammar of citations, compiled from the words of a language."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.citations import DATE, CitationWords
from diptych.languages.patterns import either, phrase
from diptych.un.prose.dates import date_pattern
from diptych.un.symbols import series

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.languages.language import Language
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
ANY_SPACE = r"\s"
SEVERAL = "{0,8}"
"""How many words may come between a noun and its number. Without a bound the search could take exponential time, since
some words, such as "and", match in two ways."""
INITIALS_OF_LINKS = "hwud"
NUMBERED_BRACKET = r"\((?:[12][0-9]{3}|(?:E?S-)?[IVXL]{1,7})\)"


class Grammar(NamedTuple):
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
    beside_its_own: re.Pattern[str]
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
    named_after: re.Pattern[str]


def compile_grammar(language: Language) -> Grammar:
    """Return the patterns of a language, made from its words; without words, those of what needs none."""
    words = language.citations or CitationWords()
    letters = _letters(words)
    dates = rf"(?:\s?,?\s(?:{words.dates.replace(DATE, date_pattern(language.dates))}))?"
    join = rf"{dates}\s?(?:[,;/\u2013]\s?)?(?:(?:{words.joins})\s)?"
    genitive = rf"(?:['\u2019](?:{words.genitive})?)?"
    bare = r"(?:[0-9]{3,4},\s){0,60}[0-9]{3,4},?"
    return Grammar(
        words=words,
        bodies={phrase(name): body for name, body in words.bodies.items()},
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
        beside=re.compile(
            rf"(?P<aside>{words.asides})|{genitive}\s(?:(?!(?:{words.verbs})\s)(?:{words.adjectives})\s)*"
        ),
        beside_its_own=re.compile(rf"(?P<aside>{words.asides})|{genitive}\s(?:(?:{words.adjectives})\s)*"),
        adopts=re.compile(words.adopted),
        owns=re.compile(rf"{words.adopted}|{words.by_means_of}"),
        letters=re.compile(rf"\s({letters})(?![\w'\u2019.-]\w)"),
        continued=re.compile(rf".*(?:[;,]|\b(?:{words.joins}))\s", re.DOTALL),
        inherited=re.compile(rf"[\s,;(]*+(?:(?:{words.lead_ins}|{words.joins})[\s,]*+){SEVERAL}"),
        subject_ahead=re.compile(rf".*,\s(?:{words.articles})?", re.DOTALL),
        subject_after=re.compile(rf"{dates},\s(?:{words.articles})?"),
        oblique=re.compile(rf".*\b(?:{words.obliques})", re.DOTALL),
        elided=re.compile(
            rf"(?:,\s|\s(?:{words.joins})\s)"
            r"(?:(?P<modifier>(?:Add|Amend|Corr|Rev)s?\.[0-9]+)|(?P<number>[0-9]{1,5}))(?![\w/]|\s\()"
        ),
        before=re.compile(words.pinpoints_before),
        after=re.compile(words.pinpoints_after),
        named_after=re.compile(rf"\s(?:{words.named_after})\b"),
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
            rf"(?P<FOREIGN>{either(words.foreign, ANY_SPACE)}\b)",
            rf"(?P<BODY>{either(words.bodies, ANY_SPACE)}\b)",
            rf"(?P<SHORT_COUNCIL>{either(words.short_councils, ANY_SPACE)}\b)",
            rf"(?P<RESOLUTION>(?:(?P<possessive>{words.possessives})\s(?:\w+\s)?)?(?:{words.resolutions})(?!\w))",
            rf"(?P<OTHER_NOUN>(?:{words.other_nouns})\b)",
        )
    )
    shortened = "".join(rf"(?<!\b{re.escape(abbreviation)})" for abbreviation in words.abbreviations)
    full_stop = rf"(?<=[a-z0-9)\]\u00bb\u201d\u2019{words.last_letters}]{{2}}[.!?]){shortened}(?=\s[^\sa-z])"
    stop = rf"(?P<STOP>[.!?\n](?:(?<=\n)(?=\n)|{full_stop}))"
    return rf"(?<!\w)(?=[A-Z0-9{INITIALS_OF_LINKS}{words.initials}])(?:{at_word})|{stop}"


def _letters(words: CitationWords) -> str:
    """Return the pattern of the letters of parts: "A", "A and B", "A–E"."""
    return rf"[A-Z](?![\w/])(?:(?:\s?(?:,|-|\u2013)\s?|\s(?:{words.letter_joins})\s)[A-Z](?![\w/]))*"
