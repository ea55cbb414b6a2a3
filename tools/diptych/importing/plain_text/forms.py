"""What lines are, judged by their form: numbered paragraphs, headings, list items."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.mastheads import head_patterns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.importing.plain_text.lines import Line
    from diptych.importing.shared.remarks import Remarks

NUMBER = re.compile(r"(?P<number>[0-9]{1,4})\.\s+(?=\S)")
MEMBER = re.compile(r"(?P<mark>\([a-z]{1,4}\)|[a-z]{1,4}\)|[•–—◦▪-])\s+(?=\S)")
NUMERAL = re.compile(r"(?P<numeral>[IVXL]+|[A-Z]|[0-9]{1,2})\.\s+(?=[^\W\d_])")
FIRST_LETTER = re.compile(r"A\.\s")
LETTER = re.compile(r"[A-Z]\.\s")
ROMAN = re.compile(r"[IVXL]+\.\s+(?=[^\W\d_a-z])")
SENTENCE_END = re.compile(r"[.!?…][’”»)\]\s]*$")
NO_HEADING_END = re.compile(r"[.,;:][’”»)\]\s]*$")
LONGEST_HEADING = 300
MOST_HEADING_LINES = 8
FURTHEST_JUMP = 5

JUMP = N_("Paragraph {expected} was not found; the next one is {found}.")


def running_numbers(lines: Sequence[Line], lang: str, remarks: Remarks) -> dict[int, str]:
    """Return the paragraph numbers by the index of the line that begins with each.

    They run from 1, and restart in each annex. A line that happens to begin with another number is left out.
    """
    starts = [(at, int(match["number"])) for at, line in enumerate(lines) if (match := NUMBER.match(line.text))]
    starts = [(at, number) for at, number in starts if not lines[at].rank]
    annex = head_patterns(lang).annex
    restarts = [at for at, line in enumerate(lines) if annex.fullmatch(line.text)]
    found: dict[int, str] = {}
    runs = groupby(starts, key=lambda start: bisect_right(restarts, start[0]))
    for own in (tuple(group) for _, group in runs):
        for at, number, expected in _chain(own):
            if number != expected:
                remarks.guessed(lines[at].place, JUMP, expected=expected, found=number)
            found[at] = f"{number}."
    return found


def _chain(starts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield the line, the number and the expected number of each paragraph in turn."""
    places: dict[int, list[int]] = defaultdict(list)
    for at, number in starts:
        places[number].append(at)
    expected = 1 if 1 in places else starts[0][1]
    place = -1
    while found := _next(places, expected, place):
        place, number = found
        yield place, number, expected
        expected = number + 1


def _next(places: Mapping[int, Sequence[int]], expected: int, after: int) -> tuple[int, int] | None:
    """Return the first line after another that begins with the expected number, or else with one of the next few."""
    for number in range(expected, expected + FURTHEST_JUMP):
        own = places.get(number, ())
        at = bisect_right(own, after)
        if at < len(own):
            return own[at], number
    return None


def headings(lines: Sequence[Line], numbers: Mapping[int, str], lang: str) -> dict[int, int]:
    """Return the rank of each line that begins a heading, and 0 for each that continues one.

    If the formatting of the lines is known, it decides. Otherwise a heading is a short block that does not end like a
    sentence and comes before a numbered paragraph or another heading.
    """
    if any(line.rank is not None for line in lines):
        return _by_looks(lines, lang)
    is_fixed = head_patterns(lang).is_fixed
    blocks = list(_blocks(lines, numbers, lang))
    lettered = any(FIRST_LETTER.match(lines[start].text) for start, _ in blocks)
    found: dict[int, int] = {}
    leads = False
    for start, end in reversed(blocks):
        text = " ".join(line.text for line in lines[start:end])
        fixed = is_fixed(text)
        if start in numbers or not (fixed or (leads and _is_heading(text, end - start))):
            leads = start in numbers
            continue
        leads = True
        found |= {start: _rank(text, fixed=fixed, lettered=lettered)} | dict.fromkeys(range(start + 1, end), 0)
    return found


def _by_looks(lines: Sequence[Line], lang: str) -> dict[int, int]:
    is_fixed = head_patterns(lang).is_fixed
    found: dict[int, int] = {}
    for at, line in enumerate(lines):
        if is_fixed(line.text):
            found[at] = 1
        elif line.rank:
            before = lines[at - 1] if at else None
            goes_on = before and before.rank == line.rank and not line.gap and not NUMERAL.match(line.text)
            found[at] = 0 if goes_on else line.rank
    return found


def _blocks(lines: Sequence[Line], numbers: Mapping[int, str], lang: str) -> Iterator[tuple[int, int]]:
    """Yield where each block of lines begins and ends."""
    is_fixed = head_patterns(lang).is_fixed
    start = 0
    for at, line in enumerate(lines):
        ended = at > 0 and SENTENCE_END.search(lines[at - 1].text) is not None
        apart = at > 0 and (is_fixed(line.text) or is_fixed(lines[at - 1].text))
        if at > start and (line.gap or apart or at in numbers or (ended and ROMAN.match(line.text))):
            yield start, at
            start = at
    if lines:
        yield start, len(lines)


def _is_heading(text: str, lines: int) -> bool:
    return (
        lines <= MOST_HEADING_LINES
        and len(text) <= LONGEST_HEADING
        and not text[:1].islower()
        and not NO_HEADING_END.search(text)
    )


def _rank(text: str, *, fixed: bool, lettered: bool) -> int:
    if fixed or ROMAN.match(text):
        return 1
    if LETTER.match(text):
        return 2
    return 3 if lettered else 2
