"""Forms that the style sheets of the house replace, and where they are in a report."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.registry import LANGUAGES
from diptych.model.diagnostic import Phrase, Safety
from diptych.model.house import Authority, Usage, UsageKind
from diptych.rules.making.covering import covered
from diptych.rules.making.own_words import own_words
from diptych.rules.making.replacing import replacing_fix
from diptych.un.calendar.sessions import last_year_of_session

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

AUTHORITIES = {
    Authority.MANUAL: Phrase(N_("Editorial Manual")),
    Authority.USAGE: Phrase(N_("official documents")),
    Authority.CUSTOM: Phrase(N_("general practice")),
}
"""How a message names the source of a usage."""

TOKEN = re.compile(r"[^\W\d_]+")
BEGINNING = re.compile(r"(?:^|[.!?:…] ?[”’)»]*[ \u00a0\n])[“«(]?$")
"""What comes before the first word of a sentence."""


SUSPENDED = re.compile(r"\w-[ \u00a0]\w{2,3}[ \u00a0]$")
NAME_BEFORE = re.compile(r"(?P<name>[A-ZÀ-Ý][\w’'-]*+) \w{2,3} $")
"""A capitalized word and a small one, before a name."""
NEAR = 20
"""Code points before a word in which to look for the end of the previous sentence."""
LATEST = 9999


class UsagePattern(NamedTuple):
    """A usage, with the patterns that find it."""

    usage: Usage
    pattern: re.Pattern[str]
    exceptions: tuple[tuple[re.Pattern[str], int], ...]
    """Longer expressions in which the form is right, with the length of each in code points."""


class Wrong(NamedTuple):
    """A wrong form in a text: where it is, and what to write there."""

    usage: Usage
    start: int
    end: int
    right: str


def by_word(usages: Iterable[Usage], year: int) -> Mapping[str, tuple[Usage, ...]]:
    """Return usages by the longest word of their wrong form.

    Args:
        usages: Usages of one kind and language.
        year: The year of the report.
    """
    found: dict[str, tuple[Usage, ...]] = {}
    for usage in usages:
        if usage.since <= year:
            first, *_ = words = TOKEN.findall(usage.wrong)
            longest = max(words, key=len)
            keys = (longest, longest.capitalize()) if longest == first and first.islower() else (longest,)
            for key in keys:
                found[key] = (*found.get(key, ()), usage)
    return found


@lru_cache(maxsize=10_000)
def words_of(text: str) -> frozenset[str]:
    """Return the words of a text; kept for a while, since several rules need them."""
    return frozenset(TOKEN.findall(text))


def possible(words: frozenset[str], usages: Mapping[str, tuple[Usage, ...]]) -> Iterator[Usage]:
    """Yield the usages whose words are all in a text, in which the first may have a capital."""
    for word in usages.keys() & words:
        for usage in usages[word]:
            if words.issuperset(TOKEN.findall(usage.wrong)[1:]):
                yield usage


def usage_pattern(usage: Usage) -> UsagePattern:
    """Return a usage with the patterns that find it."""
    wrong = phrase_pattern(usage.wrong)
    if usage.wrong[0].islower():
        wrong = f"[{usage.wrong[0]}{usage.wrong[0].upper()}]{phrase_pattern(usage.wrong[1:])}"
    after = r"(?![\w\ufffc]|-\w)" if usage.wrong[-1].isalnum() else ""
    exceptions = tuple((re.compile(phrase_pattern(one)), len(one)) for one in usage.unless)
    return UsagePattern(usage, re.compile(rf"(?<![\w/@-])(?<!\ufffc){wrong}{after}"), exceptions)


def phrase_pattern(words: str) -> str:
    """Return a pattern of some words, with any spaces and apostrophes between them."""
    return re.escape(words).replace(r"\ ", r"[ \u00a0\n]").replace("’", "['’]")


def wrong_forms(text: str, forms: Iterable[UsagePattern]) -> Iterator[Wrong]:
    """Yield the wrong forms in a text; of those that overlap, the first and longest."""
    found = sorted(
        ((match.start(), -match.end(), one, match) for one in forms for match in one.pattern.finditer(text)),
        key=lambda each: each[:2],
    )
    last = 0
    for start, _, one, match in found:
        right = as_written(one.usage, match[0])
        # At the start of a sentence the wrong form may be the right one: "Chapter VII".
        if start >= last and not is_excepted(text, match, one) and right.split() != match[0].split():
            if right[0].islower() and match[0][0].isupper() and BEGINNING.search(text, max(start - NEAR, 0), start):
                right = right[0].upper() + right[1:]
            first, right = with_words_before(text, start, right)
            if first >= last:
                yield Wrong(one.usage, first, match.end(), right)
                last = match.end()


def with_words_before(text: str, start: int, right: str) -> tuple[int, str]:
    """Return where a form begins and what to write, so that no word before it is said twice.

    Where “the Republic of Korea” takes the place of “South Korea” in “the Republic of South Korea”, “the Republic of”
    is part of it.
    """
    for space in reversed([at for at, character in enumerate(right) if character == " "]):
        said = right[: space + 1]
        before = text[max(start - len(said), 0) : start].replace("\u00a0", " ")
        at_word = start == len(said) or not text[start - len(said) - 1 : start - len(said)].isalnum()
        if before.lower() == said.lower() and at_word:
            return start - len(said), text[start - len(said) : start] + right[space + 1 :]
    return start, right


def is_in_name(text: str, wrong: Wrong) -> bool:
    """Return whether a form ends a longer name that begins as the right one does: “the Republic of North Korea”."""
    before = NAME_BEFORE.search(text, max(wrong.start - NEAR, 0), wrong.start)
    return before is not None and before["name"] in wrong.right.split()


def is_excepted(text: str, match: re.Match[str], one: UsagePattern) -> bool:
    """Return whether a form is part of a longer expression in which it is right, or of a proper name."""
    start, end = match.span()
    within = (
        found
        for exception, length in one.exceptions
        for found in exception.finditer(text, max(end - length, 0), start + length)
    )
    if any(found.start() <= start and end <= found.end() for found in within):
        return True
    # “state- and peace-building”: the hyphen answers the one before it.
    if "-" in one.usage.wrong and SUSPENDED.search(text, max(start - NEAR, 0), start):
        return True
    is_raised = one.usage.wrong[0].islower() and match[0][0].isupper()
    if not is_raised:
        return False
    return not BEGINNING.search(text, max(start - NEAR, 0), start) or bool(within_name().match(text, end))


@cache
def within_name() -> re.Pattern[str]:
    """Return the pattern of what follows a capitalized word that belongs to a name, which may be in any language.

    That is another capital, perhaps after small words.
    """
    small = (word for language in LANGUAGES.values() if language.style for word in language.style.within_names)
    return re.compile(rf"(?: (?:{'|'.join(small)}))*[ \u00a0][A-ZÀ-Ý]")


def as_written(usage: Usage, found: str) -> str:
    """Return the right form, with a capital where the wrong one that was found begins a sentence."""
    is_raised = usage.wrong[0].islower() and found[0].isupper()
    return usage.right[0].upper() + usage.right[1:] if is_raised else usage.right


def in_ise(words: frozenset[str], ize: Mapping[str, str]) -> Iterator[Usage]:
    """Yield the usages of the words in -ise that a text has."""
    for word in words & ize.keys() | {word.lower() for word in words if word.istitle() and word.lower() in ize}:
        yield Usage(UsageKind.SPELLING, word, ize[word], Authority.MANUAL, is_safe=True)


def find_usages(rule: Rule, catalogue: Catalogue, kind: UsageKind) -> Iterator[Diagnostic]:
    """Yield one finding of a rule for each wrong form of a kind in the report."""
    year = year_of_report(catalogue)
    forms: dict[Usage, UsagePattern] = {}
    sheets = {lang: by_word(sheet.usages.get(kind, ()), year) for lang, sheet in catalogue.house.sheets.items()}
    for passage, text in covered(rule, catalogue, own_words(catalogue)):
        words, lang = words_of(text), passage.document.lang
        meant = tuple(possible(words, sheets.get(lang, {})))
        if kind is UsageKind.SPELLING and lang in sheets:
            meant += tuple(in_ise(words, catalogue.house.sheets[lang].ize))
        forms |= {usage: usage_pattern(usage) for usage in meant if usage not in forms}
        for wrong in wrong_forms(text, [forms[usage] for usage in meant]) if meant else ():
            place = wrong.start, wrong.end
            safety = Safety.SAFE if wrong.usage.is_safe else Safety.UNSAFE
            yield rule.at(
                passage.running.span(*place),
                {"found": text[slice(*place)], "right": wrong.right, "authority": AUTHORITIES[wrong.usage.authority]},
                fix=None if is_in_name(text, wrong) else replacing_fix(passage, place, wrong.right, catalogue, safety),
            )


def year_of_report(catalogue: Catalogue) -> int:
    """Return the year of a report, from its date or else its session; the latest possible if neither is given."""
    settings = catalogue.report.settings
    if settings.date:
        return settings.date.year
    sessions = [last_year_of_session(organ.name, organ.session) for organ in settings.organs if organ.session]
    return sessions[0] if sessions else LATEST
