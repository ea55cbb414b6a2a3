"""STY007, STY008 and STY021: numbers that are to be written in figures or in words (Editorial Manual, numbers)."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.patterns import compiled
from diptych.languages.registry import LANGUAGES
from diptych.languages.style import NumberStyle
from diptych.model.diagnostic import Safety, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered, part
from diptych.rules.making.declaring import rule
from diptych.rules.making.own_words import prose
from diptych.rules.making.replacing import replacing_fix
from diptych.rules.style.usages import words_of
from diptych.typography.sentences import end_before, opens_sentence, sentence_around

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.house import StyleSheet
    from diptych.model.rule import Rule

SPACE = "[ \u00a0\n]"
WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?[ \u00a0\n]$")
COUNT = re.compile(
    r"(?<![\w.,])(?:[1-9]\d|[1-9]\d?\d?(?:[,\u00a0 ]\d{3}){1,50}|[1-9]\d\d)(?=[ \u00a0\n][^\W\d_])(?!,\d)"
)
"""A number of ten or more that counts something."""
TEN = 10
BRACKET = re.compile(r"[()]")


@cache
def dated() -> re.Pattern[str]:
    """Return the pattern of a month after a number, in any language."""
    months = "|".join(language.dates.month for language in LANGUAGES.values() if language.dates)
    return re.compile(rf"{SPACE}(?:{months})\b")


@cache
def small_counts(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of a figure below ten before one of some nouns, with at most one adjective in between."""
    nouns = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(
        rf"(?P<figure>[1-9])(?<![\w.,:/–—\ufffc$€£-].)(?<![–-]{SPACE}.)(?={SPACE}(?:[^\W\d_]+{SPACE})?(?:{nouns})\b)"
    )


@rule(
    "STY007",
    "small-number-in-figures",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("In the text, write a number below ten as a word: “{right}”, not “{found}”."),
    Documentation(
        what=N_(
            "A figure from 1 to 9 before a noun that is counted. Tables, brackets and labels such as “phase 2” are "
            "left alone, as are sentences that also count ten or more, in which all numbers are figures."
        ),
        why=N_("The Editorial Manual and French documents write numbers below ten in words."),
        wrong=N_("8 countries"),
        right=N_("eight countries"),
    ),
    ("style.numbers", "usage"),
)
def small_number_in_figures(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each figure that should be a word."""
    for passage, text in covered(rule, catalogue, prose(catalogue)):
        lang = passage.document.lang
        sheet = catalogue.house.sheets.get(lang)
        if sheet is None:
            continue
        style = part(lang, "style.numbers", NumberStyle)
        words = {number: word for word, number in sheet.numerals.items()}
        for match in small_counts(sheet.counted).finditer(text):
            if is_label(text, match.start(), sheet) or is_in_brackets(text, match.start()):
                continue
            if counts_more(text, match, lang) or is_of_larger(text, match.end(), style):
                continue
            found, right = match["figure"], words[int(match["figure"])]
            place = match.span("figure")
            is_sure = found != "1" or style.one_is_invariable
            fix = replacing_fix(passage, place, right, catalogue) if is_sure else None
            yield rule.at(passage.running.span(*place), {"found": found, "right": right}, fix=fix)


def is_label(text: str, start: int, sheet: StyleSheet) -> bool:
    """Return whether the word before a number makes it a label, such as “phase 2” or “Goal 5”."""
    before = WORD_BEFORE.search(text, max(start - 30, 0), start)
    if before is None:
        return False
    end = end_before(text, before.start(1))
    at_start = before.start(1) == 0 or text[max(end - 1, 0) : end] in {".", "!", "?", ""}
    return before[1].lower() in sheet.labels or (before[1][0].isupper() and not at_start)


def is_in_brackets(text: str, start: int) -> bool:
    """Return whether a place is between brackets, where figures are right."""
    before = bisect_left(_brackets(text), start)
    return before > 0 and text[_brackets(text)[before - 1]] == "("


@lru_cache(maxsize=1)
def _brackets(text: str) -> tuple[int, ...]:
    return tuple(match.start() for match in BRACKET.finditer(text))


def counts_more(text: str, match: re.Match[str], lang: str) -> bool:
    """Return whether the sentence around a number also counts ten or more of something."""
    return _counts_ten_or_more(text, *sentence_around(text, match.start(), lang))


@lru_cache(maxsize=1)
def _counts_ten_or_more(text: str, start: int, end: int) -> bool:
    return any(not dated().match(text, count.end()) for count in COUNT.finditer(text, start, end))


def is_of_larger(text: str, end: int, style: NumberStyle) -> bool:
    """Return whether the word after a figure makes it part of a larger number: “6 million people”."""
    return compiled(rf"{SPACE}(?:{style.not_counted})").match(text, end) is not None


@cache
def parts_of_ten_and_over(numerals: tuple[tuple[str, int], ...]) -> frozenset[str]:
    """Return the words that make up numbers of ten and over: a text without them has no such number."""
    return frozenset(part for word, number in numerals if number >= TEN for part in word.split("-"))


@cache
def words_of_ten_and_over(style: NumberStyle, numerals: tuple[tuple[str, int], ...]) -> re.Pattern[str]:
    """Return the pattern of a number from ten to ninety-nine in words, with the groups `tens` and `ones`."""
    tens = "|".join(sorted((word for word, number in numerals if number >= TEN), key=len, reverse=True))
    ones = "|".join(sorted((word for word, number in numerals if number < TEN * 2), key=len, reverse=True))
    ordinal = f"|{style.ordinal}" if style.ordinal else ""
    return re.compile(
        rf"(?<![\w\ufffc’'-])(?P<tens>{tens}){style.plural}(?:{style.joint}(?P<ones>{ones}))?"
        rf"(?![\w\ufffc]|-(?!{style.measured}){ordinal})(?!{SPACE}(?:{style.not_counted}))"
    )


@rule(
    "STY008",
    "large-number-in-words",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("Write a number of ten or more in figures: “{right}”, not “{found}”."),
    Documentation(
        what=N_("A number from 10 to 99 in words, other than at the start of a sentence."),
        why=N_("The Editorial Manual and French documents write numbers from 10 to 999,999 in figures."),
        wrong=N_("twelve posts"),
        right=N_("12 posts"),
    ),
    ("style.numbers", "usage"),
)
def large_number_in_words(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each number in words that should be in figures."""
    for passage, text in covered(rule, catalogue, prose(catalogue)):
        lang = passage.document.lang
        sheet = catalogue.house.sheets.get(lang)
        numerals = tuple(sheet.numerals.items()) if sheet else ()
        if sheet is None or parts_of_ten_and_over(numerals).isdisjoint(words_of(text)):
            continue
        style = part(lang, "style.numbers", NumberStyle)
        for match in words_of_ten_and_over(style, numerals).finditer(text):
            if opens_sentence(text, match.start(), lang) or is_part_of_number(text, match, style):
                continue
            right = str(value_in_words(match, sheet))
            place = match.span()
            fix = replacing_fix(passage, place, right, catalogue)
            yield rule.at(passage.running.span(*place), {"found": match[0], "right": right}, fix=fix)


def value_in_words(match: re.Match[str], sheet: StyleSheet) -> int:
    """Return the value of a number in words."""
    return sheet.numerals[match["tens"]] + sheet.numerals.get(match["ones"] or "", 0)


def is_part_of_number(text: str, match: re.Match[str], style: NumberStyle) -> bool:
    """Return whether a number in words is part of a larger one or of an idiom."""
    before = text[max(match.start() - 15, 0) : match.start()]
    if compiled(rf"(?:{style.after_part}|\b\w+-)$").search(before):
        return True
    is_idiom = style.idiom and compiled(style.idiom).match(text, match.end())
    # STY011 reports a number without its hyphen.
    lacks_hyphen = style.unhyphenated and compiled(style.unhyphenated).match(text, match.start())
    return bool(is_idiom or lacks_hyphen)


@cache
def shares(style: NumberStyle, numerals: tuple[tuple[str, int], ...]) -> re.Pattern[str]:
    """Return the pattern of a percentage in words."""
    words = "|".join(sorted((word for word, _ in numerals), key=len, reverse=True))
    per_cent = "|".join(form.replace(" ", SPACE) for form in style.per_cent)
    return re.compile(rf"(?<![\w\ufffc’'-])(?P<word>{words})(?={SPACE}(?:{per_cent})\b)")


@rule(
    "STY021",
    "share-in-words",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("Write a percentage in figures: “{right}”, not “{found}”."),
    Documentation(
        what=N_("A percentage in words, other than at the start of a sentence."),
        why=N_("The Editorial Manual writes figures before “per cent”, below ten too."),
        wrong=N_("five per cent"),
        right=N_("5 per cent"),
    ),
    ("style.numbers", "usage"),
)
def share_in_words(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each percentage in words."""
    for passage, text in covered(rule, catalogue, prose(catalogue)):
        lang = passage.document.lang
        style = part(lang, "style.numbers", NumberStyle)
        sheet = catalogue.house.sheets.get(lang)
        if sheet is None or not any(form.split()[-1] in text for form in style.per_cent):
            continue
        for match in shares(style, tuple(sheet.numerals.items())).finditer(text):
            if not opens_sentence(text, match.start(), lang):
                right, place = str(sheet.numerals[match["word"]]), match.span("word")
                fix = replacing_fix(passage, place, right, catalogue, Safety.SAFE)
                yield rule.at(passage.running.span(*place), {"found": match["word"], "right": right}, fix=fix)
