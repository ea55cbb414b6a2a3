"""The marks of lists that people type by hand, and the lists that they make."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.document import List, Paragraph, Prose, Quotation
from diptych.rules.making.written_text import is_literal, written_lines
from diptych.un.calendar.sessions import roman_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.document import Block, Document
    from diptych.model.prose import Passage
    from diptych.model.source import Span

MARK = re.compile(
    r"(?P<bullet>[•‣⁃∙▪▫■□●○◦◆◇❖➢➤►▶✓✔✗→⇒\uf020-\uf0ff](?!\w)|·(?=\s)|[o§Øü](?=[\t\u00a0]))"
    r"|(?P<dash>(?:[–—―]|--)(?=\s)|-(?=[\u00a0\u2007\u2009\u202f])|-(?=[^\W\d_]))"
    r"|(?P<star>[*+](?=[^\W\d_]))"
    r"|(?P<capital>\(?[A-H]\)(?=\s))"
    r"|(?P<initial>(?:[A-H]|[IVX]{1,5})\.(?=\s))"
    r"|(?P<brackets>\((?:[a-z]{1,2}|[ivxl]{1,6}|\d{1,2})\)(?=\s|[^\W\d_]))"
    r"|(?P<bracket>(?:[a-z]|[ivxl]{1,6})\)(?=\s))"
    r"|(?P<stop>(?:[a-z]|[ivxl]{1,6})\.(?=\s))"
    r"|(?P<parts>\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s+[^\W\d_]))"
    r"|(?P<degree>(?:\d{1,2}(?:°\)?|/|\s?[–-])|[a-h][–-])(?=\s))"
    r"|(?P<number>\d{1,2}[.)](?=[^\W\d_]+(?:[\s,;:’'-]|\Z)|\s))"
    r"|(?P<bare>\d{1,2}(?=\s+[^\W\d_]))"
)
"""A mark at the beginning of a line; the group is its form."""
IN_TEXT = re.compile(r"(?<![\w(])\(?(?:[a-z]{1,5}|\d{1,2})\)")
BULLET, DASH, STAR, NUMBER, INITIAL = "bullet", "dash", "star", "number", "initial"
PARTS, BARE = "parts", "bare"
"""1.1, and a figure without a sign after it."""
UNORDERED = frozenset((BULLET, DASH, STAR))
SHORT_DASHES = frozenset(("–", "-", "--"))
LONG_DASHES = frozenset(("—", "―"))
SENTENCE = re.compile(r"[.!?…][\s»”’\"]*\Z")
LETTERED = frozenset(("brackets", "bracket"))
"""The forms in which Diptych sets the letters of a list."""
LETTERS = 26
LONGER = 4
"""Letters of a word that seldom begins each member of a list; “To” often does."""
RAN_ON = ":;,."
"""What ends a member of a list, or the text before it."""


class HandMark(NamedTuple):
    """A mark typed by hand at the beginning of a line.

    Attributes:
        passage: The block of prose that it is in.
        start: Where the mark begins in the plain text.
        end: Where the words after it begin.
        text: The mark.
        form: The name of its form.
        values: The numbers that it may stand for: “i” is the ninth letter and the first Roman numeral.
        after: The last character of the line before; empty for the first line.
        in_member: Whether it is in a member of a list, which has a mark of its own.
        lead: The last character of the block before; empty where there is none.
    """

    passage: Passage
    start: int
    end: int
    text: str
    form: str
    values: frozenset[int]
    after: str
    in_member: bool
    lead: str = ""

    @property
    def words(self) -> str:
        """The beginning of the text after the mark."""
        return self.passage.running.text[self.end : self.end + 40]

    @property
    def parts(self) -> tuple[int, ...]:
        """The numbers of a mark such as 1.1."""
        return tuple(int(part) for part in self.text.rstrip(".").split("."))

    @property
    def is_before_capital(self) -> bool:
        """Whether the text after the mark begins with a capital letter, as no unit of a figure does."""
        return self.words[:1].isupper() and self.words[1:2].islower()

    @property
    def is_close(self) -> bool:
        """Whether there is no space after the mark."""
        return self.end == self.start + len(self.text)

    @property
    def is_of_one_font(self) -> bool:
        """Whether the mark is a character that Unicode leaves to each font, such as a bullet of Word."""
        return unicodedata.category(self.text[0]) == "Co"

    def is_followed_by(self, other: HandMark) -> bool:
        """Return whether another mark is the next of the same list."""
        if self.form != other.form:
            return False
        if self.form == PARTS:
            return _is_next(self.parts, other.parts)
        return self.form in UNORDERED or any(value + 1 in other.values for value in self.values)


def hand_lists(document: Document, passages: Mapping[Span, Passage]) -> Iterator[tuple[HandMark, ...]]:
    """Yield the lists of a document that were typed by hand: their marks, in order."""
    body = (block for part in document.body for block in (part.blocks if isinstance(part, Paragraph) else (part,)))
    for blocks in (body, *(note.blocks for note in document.notes)):
        for row, in_members in _rows(blocks):
            runs = _runs((passages[block.span] for block in row), in_members=in_members)
            yield from (run for run in runs if _is_list(run))


def _rows(blocks: Iterable[Block]) -> Iterator[tuple[tuple[Prose, ...], bool]]:
    """Yield the rows of blocks of prose that follow each other, and whether they are the first texts of members."""
    row: list[Prose] = []
    for block in blocks:
        if isinstance(block, Prose):
            row.append(block)
            continue
        yield tuple(row), False
        row = []
        match block:
            case List(items=items):
                firsts = (item.blocks[0] for item in items if item.blocks)
                yield tuple(first for first in firsts if isinstance(first, Prose)), True
                for item in items:
                    yield from _rows(item.blocks[1:])
            case Quotation(blocks=inner):
                yield from _rows(inner)
            case _:
                pass
    yield tuple(row), False


def _runs(passages: Iterable[Passage], *, in_members: bool) -> Iterator[tuple[HandMark, ...]]:
    """Yield the rows of marks that follow each other; a block without one ends a row."""
    run: list[HandMark] = []
    lead = ""
    for passage in passages:
        marks = tuple(hand_marks(passage, in_member=in_members, lead=lead))
        lead = passage.running.text.rstrip()[-1:]
        if not marks or marks[0].start:
            yield tuple(run)
            run = []
        for mark in marks:
            if run and not run[-1].is_followed_by(mark):
                yield tuple(run)
                run = []
            run.append(mark)
    yield tuple(run)


def hand_marks(passage: Passage, *, in_member: bool = False, lead: str = "") -> Iterator[HandMark]:
    """Yield the marks with which the lines of a block of prose begin.

    Args:
        passage: The block.
        in_member: Whether it is the first text of a member of a list.
        lead: The last character of the block before.
    """
    text, after = passage.running.text, ""
    for start, end in written_lines(passage.running):
        match = MARK.match(text, start, end)
        if match and is_literal(passage.running, start, match.end()):
            rest = text[match.end() : end]
            words = match.end() + len(rest) - len(rest.lstrip())
            mark, form = match[0], str(match.lastgroup)
            yield HandMark(passage, start, words, mark, form, _values(mark), after, in_member and not start, lead)
        after = text[start:end].rstrip()[-1:]


def _values(mark: str) -> frozenset[int]:
    bare = mark.strip("().°/–- ").lower()
    values = {int(bare)} if bare.isdecimal() else set()
    if len(set(bare)) == 1 and "a" <= bare[0] <= "z":
        # After (z) comes (aa), then (bb).
        values.add(ord(bare[0]) - ord("a") + 1 + LETTERS * (len(bare) - 1))
    values.add(roman_value(bare.upper()) or 0)
    return frozenset(values - {0})


def _is_next(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Return whether a number in parts follows another, as 1.2, 1.1.1 and 2.1 follow 1.1."""
    if len(other) > len(one):
        return other == (*one, 1)
    following = (*one[: len(other) - 1], one[len(other) - 1] + 1)
    return other in {following, (*one[:-2], one[-2] + 1, 1)}


def _is_list(run: tuple[HandMark, ...]) -> bool:
    """Return whether marks are those of a list, and not the chance beginnings of lines."""
    if not run or run[0].form == BULLET:
        return bool(run)
    first = run[0]
    if _is_speech(run) or (first.form in {PARTS, BARE} and not _are_numbers(run)):
        return False
    if len(run) == 1:
        return not first.start and _is_list_alone(first)
    if first.form == NUMBER and not first.start and not first.is_close:
        # A paragraph that begins with its number and a space has another finding.
        return False
    begins = 1 in (first.values or {1})
    if first.form == INITIAL and not (begins and (first.after == ":" or not any(mark.start for mark in run))):
        # Names may begin with initials that follow each other; seldom from A on, and at the beginning of paragraphs.
        return False
    return not first.start or (begins and (first.after == ":" or all(mark.after in RAN_ON for mark in run)))


def _is_list_alone(mark: HandMark) -> bool:
    """Return whether a mark at the beginning of a block can only be that of a member of a list."""
    match mark.form:
        case "dash":
            # A long dash may stand before the name of the person quoted.
            return mark.text in SHORT_DASHES
        case "number":
            return mark.is_close and mark.words[:1].isupper()
        case "parts":
            return True
        case "capital" | "initial" | "bare":
            return False
        case "brackets" | "bracket":
            return not _goes_on_inside(mark)
        case _:
            return 1 in mark.values and mark.text[-1] in ".°)"


def _goes_on_inside(mark: HandMark) -> bool:
    """Return whether the next mark is in the same text: “(a) …; and (b) …” is a sentence, not a member of a list."""
    text = mark.passage.running.text
    others = (_values(other[0]) for other in IN_TEXT.finditer(text, mark.end))
    return any(value + 1 in values for values in others for value in mark.values)


def _are_numbers(run: tuple[HandMark, ...]) -> bool:
    """Return whether figures at the beginning of lines are those of members, and no amounts: “1.5 million people”."""
    first = run[0]
    if first.form == BARE:
        is_named = all(mark.is_before_capital for mark in run)
        return 1 in first.values and not first.in_member and is_named and not _begin_alike(run)
    begins = len(run) > 1 and first.parts[-1] == 1 and not first.in_member
    # The signs of units have a capital too: 3.2 Mt.
    return begins or all(mark.is_before_capital and mark.words[2:3].islower() for mark in run)


def _begin_alike(run: tuple[HandMark, ...]) -> bool:
    """Return whether all members begin with one longer word, as dates of one month do."""
    words = {mark.words.split()[0] for mark in run}
    return len(words) == 1 and len(min(words)) >= LONGER


def _is_speech(run: tuple[HandMark, ...]) -> bool:
    """Return whether dashes begin what persons say: sentences, without a colon before them unless one asks."""
    first = run[0]
    if first.form != DASH or first.in_member or first.text not in LONG_DASHES | {"–"}:
        return False
    ends = (after.start if after.start > mark.start else None for mark, after in pairwise((*run, first)))
    said = [mark.passage.running.text[mark.end : end].rstrip() for mark, end in zip(run, ends, strict=True)]
    if not all(SENTENCE.search(one[-4:]) for one in said):
        return False
    if any("?" in one or "!" in one for one in said):
        return True
    return (first.after or first.lead) != ":" and (len(run) == 1 or first.text in LONG_DASHES)
