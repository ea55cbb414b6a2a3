"""CON: names that the other language leaves out of a row of them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.patterns import either
from diptych.languages.registry import language_of
from diptych.model.concordance import BeadKind, NameKind
from diptych.model.diagnostic import Related, Severity
from diptych.model.prose import as_seen
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.names.unequal import often_left_out
from diptych.rules.concordance.unpaired import THERE
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, ProperName, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.source import Span

FEWEST = 3
"""Fewest names of a row: of two, one is more easily left out on purpose."""
ROW = frozenset((NameKind.PLACE, NameKind.CITY, NameKind.BODY))
BETWEEN = 36
"""Most code points between two names of a row, without what stands in brackets."""
ASIDE = 80
"""Most code points between them in brackets: "Libya (see para. 4), Somalia"."""
IN_BRACKETS = re.compile(r"\s?\((?:[^()]|\([^()]*\))*\)")
UNKNOWN = 3
"""Most words of a name in a row that is none of those known."""
COUNTRY = 2
"""Letters of the key of a country."""
LAST_WORD = re.compile(r"[^\W\d_]+$")
WORD = re.compile(r"[^\W\d_]+")
MARKS = re.compile(r"[\s,'’*]*")


class Row(NamedTuple):
    """Names next to each other, with nothing but commas and small words between them."""

    names: tuple[ProperName, ...]

    @property
    def keys(self) -> frozenset[str]:
        """What they may be."""
        return frozenset(key for name in self.names for key in name.keys)


@rule(
    "CON036",
    "left-out-name",
    Severity.WARNING,
    Scope.PAIR,
    N_("The row of names in the other language lacks “{name}”. Add it there, or delete it here."),
    Documentation(
        what=N_(
            "A country, a city or a body in a row that has all its names but this one in the other language, or a "
            "country between commas in a row of any kind; and nothing else in the paragraph says it there."
        ),
        why=N_("One name of a row is easily skipped when it is translated, and the sentence still reads well."),
        wrong=N_("“Chad, Mali and Niger” in English, « le Tchad et le Niger » in French"),
        right=N_("“Chad, Mali and Niger” in English, « le Tchad, le Mali et le Niger » in French"),
    ),
    ("proper_names.places", "function_words"),
)
def left_out_name(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each name that a row lacks in the other language."""
    for alignment in catalogue.alignments:
        for bead in alignment.beads:
            for name, place in left_out_of_rows(catalogue, bead):
                related = (Related(place, THERE),)
                yield rule.at(name.span, {"name": " ".join(name.written.split())}, related=related)


def left_out_of_rows(catalogue: Catalogue, bead: Bead) -> Iterator[tuple[ProperName, Span]]:
    """Yield each name that a row of the other language of a bead lacks, with its place; not those who speak."""
    if bead.kind is BeadKind.MOVED or not (bead.source.blocks and bead.target.blocks):
        return
    sides = bead.target, bead.source
    alone = _alone(*sides), _alone(*sides[::-1])
    for (here, there), (mine, yours) in ((sides, alone), (sides[::-1], alone[::-1])):
        # Where each has one that the other lacks, one stands in the place of the other.
        members = _members(catalogue, here, there, mine) if mine and not yours else ()
        told: set[frozenset[str]] = set()
        for name, place in (*_lacking(catalogue, here, there, mine), *members):
            if name.keys not in told and name.keys.isdisjoint(often_left_out(catalogue)):
                told.add(name.keys)
                yield name, place


def _alone(here: Side, there: Side) -> frozenset[ProperName]:
    """Return the names of one side that the other has neither as a name nor letter by letter."""
    said = {key for name in there.names for key in name.keys}
    return frozenset(
        name
        for name in here.names
        if name.kind in ROW and name.is_firm and said.isdisjoint(name.keys) and not _is_spelled(name, there)
    )


def _is_spelled(name: ProperName, there: Side) -> bool:
    return any(name.written in passage.running.text for passage in there.passages)


def _lacking(
    catalogue: Catalogue, here: Side, there: Side, alone: frozenset[ProperName]
) -> Iterator[tuple[ProperName, Span]]:
    """Yield each name that is alone in a row to have no answer, and the row of the other language."""
    for row in _rows(catalogue, here, FEWEST) if alone else ():
        lone = [name for name in row.names if name in alone]
        if len(lone) != 1:
            continue
        others = [name for name in row.names if name is not lone[0]]
        for other in _rows(catalogue, there, FEWEST - 1):
            is_same = len(other.names) == len(others) and all(other.keys & name.keys for name in others)
            if is_same and all(row.keys & name.keys for name in other.names):
                yield lone[0], other.names[0].span
                break


def _members(
    catalogue: Catalogue, here: Side, there: Side, alone: frozenset[ProperName]
) -> Iterator[tuple[ProperName, Span]]:
    """Yield each country without an answer that is a member of a row, of names or not, with the text that lacks it."""
    countries = [name for name in here.names if name.kind is NameKind.PLACE and name.is_firm and _is_country(name)]
    for at, name in enumerate(countries):
        if name in alone and not (name.is_part or name.is_cited or _only_says_where(catalogue, name, here)):
            beside = (
                countries[near]
                for near in (at - 1, at + 1)
                if 0 <= near < len(countries)
                and countries[near] not in alone
                and _is_next(catalogue, countries[min(at, near)], countries[max(at, near)], here.document.lang)
            )
            if any(beside) or _is_member(catalogue, name, here):
                yield name, there.blocks[0].span


def _is_country(name: ProperName) -> bool:
    """Return whether a name is that of a country; an adjective has no capital in French, and is often left out."""
    return name.written[0].isupper() and any(len(key) == COUNTRY for key in name.keys)


def _is_member(catalogue: Catalogue, name: ProperName, here: Side) -> bool:
    """Return whether a country stands among others between commas, or a comma and "and"."""
    text, start = catalogue.report.sources[name.span.path].text, name.span.start
    marks = _member_marks(here.document.lang)
    before = marks.opening.search(text[max(0, start - BETWEEN) : start])
    return before is not None and marks.closing.match(text[name.span.end : name.span.end + BETWEEN]) is not None


def _only_says_where(catalogue: Catalogue, name: ProperName, here: Side) -> bool:
    """Return whether a country stands right behind a city, or an unknown name, and a comma: "Marib, Yemen,"."""
    text, end = catalogue.report.sources[name.span.path].text, name.span.start - len(", ")
    last = LAST_WORD.search(text[max(0, end - BETWEEN) : max(0, end)]) if text[end : end + 1] == "," else None
    is_known = any(one.span.end == end and one.kind is not NameKind.CITY for one in here.names)
    return last is not None and last[0][0].isupper() and not is_known


class MemberMarks(NamedTuple):
    """What stands right before a member of a row, at the end of a text, and right after one."""

    opening: re.Pattern[str]
    closing: re.Pattern[str]


@cache
def _member_marks(lang: str) -> MemberMarks:
    language = language_of(lang)
    joints = either(language.facts.joints if language.facts else ())
    small = either(language.names.small if language.names else ())
    return MemberMarks(
        re.compile(rf"(?:,|\s{joints}\b)\s(?:{small}(?:\s|['’]))*$"),
        re.compile(rf"\s?,|\s{joints}\b"),
    )


def _rows(catalogue: Catalogue, side: Side, fewest: int) -> Iterator[Row]:
    """Yield the rows of names of one kind of one side."""
    run: list[ProperName] = []
    for name in (one for one in side.names if one.kind in ROW and one.is_firm):
        if run and not (name.kind is run[-1].kind and _is_next(catalogue, run[-1], name, side.document.lang)):
            yield from _row(run, fewest)
            run = []
        run.append(name)
    yield from _row(run, fewest)


def _row(run: Sequence[ProperName], fewest: int) -> Iterator[Row]:
    if len(run) >= fewest:
        yield Row(tuple(run))


def _is_next(catalogue: Catalogue, one: ProperName, other: ProperName, lang: str) -> bool:
    """Return whether nothing stands between two names but commas, small words, and perhaps a name between commas."""
    if one.span.path != other.span.path or not 0 < other.span.start - one.span.end <= BETWEEN + ASIDE:
        return False
    between = as_seen(catalogue.report.sources[one.span.path].text[one.span.end : other.span.start])
    between = IN_BRACKETS.sub("", between)
    if len(between) > BETWEEN:
        return False
    words, own = WORD.findall(between), language_of(lang).function_words
    plain = [word for word in words if len(word) > 1 and not (own and word in own.all)]
    is_row = all(word[0].isupper() for word in plain) and len(plain) <= UNKNOWN and "," in between
    return MARKS.fullmatch(WORD.sub("", between)) is not None and (is_row or (bool(words) and not plain))
