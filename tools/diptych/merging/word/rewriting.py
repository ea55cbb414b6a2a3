"""An edited paragraph → changes of the Markdown that it went out from. Text that nobody touched keeps its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.importing.report.inline_writing import cell, heading_line, prose_lines
from diptych.merging.three_way import TextChange
from diptych.merging.word.comparing_letters import letter_changes
from diptych.merging.word.letters import MARK, PARAGRAPH_END, PLAIN, LetterLook
from diptych.merging.word.nesting import Nesting
from diptych.merging.word.new_text import GENERATED, new_runs
from diptych.merging.word.refusing import NotTakenError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.merging.word.comparing_letters import LetterChange
    from diptych.merging.word.letters import SentLetter
    from diptych.merging.word.new_text import ReturnedNames
    from diptych.merging.word.returned import ReturnedLetter
    from diptych.model.inline import Inline
    from diptych.model.source import Span

EMPHASIS = N_("bold or italic letters begin or end within other mark-up: “{words}”")
SPACES = (" ", "\t", "\u00a0")
BREAK = N_("a line or a paragraph that ends within a cell, a heading or emphasis: “{words}”")


@dataclass(frozen=True, slots=True)
class SentBlock:
    """A block of text that went out.

    Attributes:
        text: The text of its section.
        span: Its place there.
        content: Its inline nodes.
        letters: Its letters.
        one_line: Whether it is one line: a cell or a heading.
        in_table: Whether it is a cell.
    """

    text: str
    span: Span
    content: tuple[Inline, ...]
    letters: tuple[SentLetter, ...]
    one_line: bool = False
    in_table: bool = False


class PlacedLetter(NamedTuple):
    """A letter as it should stand in the section: `MARK` for what is none."""

    char: str
    look: LetterLook


class Rewriting(NamedTuple):
    """The changes of a section's text, in order, and the letters that the block should then have."""

    changes: tuple[TextChange, ...]
    letters: tuple[PlacedLetter, ...]


def rewritten(block: SentBlock, back: Sequence[ReturnedLetter], names: ReturnedNames) -> Rewriting:
    """Return how a block changes.

    Args:
        block: The block as it went out.
        back: The letters that came back.
        names: What the names in the file stand for.

    Raises:
        NotTakenError: An edit cannot be written as Markdown; nothing of the block is.
    """
    return _Rewriter(block, back, names).rewriting()


class _Spot(NamedTuple):
    """A place where text may be added: its offset, how letters look there, and whether it is in a link to somewhere."""

    at: int
    look: LetterLook
    link: str | None


class _Rewriter:
    """Rewrites one block."""

    def __init__(self, block: SentBlock, back: Sequence[ReturnedLetter], names: ReturnedNames) -> None:
        self.block = block
        self.sent = block.letters
        self.back = back
        self.names = names
        self.nesting = Nesting(block.content, block.letters)
        self.gone: set[int] = set()
        self.added: list[tuple[int, str]] = []
        self.cut: list[tuple[int, int]] = []
        self.letters: list[PlacedLetter] = []
        self.kept: list[tuple[int, int]] = []

    def rewriting(self) -> Rewriting:
        found = list(letter_changes(self.sent, self.back, self.names.notes))
        for one in found:
            if not one.kept:
                self.gone.update(range(one.start, one.end))
        self.check_whole(found)
        for one in found:
            if one.kept:
                self.keep(one)
            elif one.last > one.first:
                self.add(one)
        self.restyle()
        self.remove()
        return Rewriting(tuple(self.combined()), tuple(self.letters))

    def check_whole(self, found: Sequence[LetterChange]) -> None:
        """Refuse edits within what Diptych shows in place of something else."""
        wholes: dict[Span, set[int]] = {}
        for at, letter in enumerate(self.sent):
            if letter.whole:
                wholes.setdefault(letter.whole, set()).add(at)
        replaced = {at for one in found if not one.kept and one.last > one.first for at in range(one.start, one.end)}
        for places in wholes.values():
            inside = any(one.start == one.end and {one.start - 1, one.start} <= places for one in found if not one.kept)
            shown = "".join(self.sent[at].char for at in sorted(places))
            is_edited = places & replaced and shown != MARK
            if inside or is_edited or (places & self.gone and not places <= self.gone):
                raise NotTakenError(GENERATED, words=shown)

    def keep(self, one: LetterChange) -> None:
        """Keep a stretch of letters."""
        looks = [letter.look for letter in self.back[one.first : one.last]]
        for step, at in enumerate(range(one.start, one.end)):
            letter = self.sent[at]
            self.kept.append((at, min(one.first + step, one.last - 1)))
            if letter.whole and at and self.sent[at - 1].whole == letter.whole:
                continue
            now = looks[min(step, len(looks) - 1)]
            change = LetterLook(now.strong != letter.look.strong, now.italic != letter.look.italic)
            own = self.nesting.look(at)
            look = own if letter.whole else LetterLook(own.strong != change.strong, own.italic != change.italic)
            self.letters.append(PlacedLetter(MARK if letter.whole else letter.written, look))

    def add(self, one: LetterChange) -> None:
        """Add letters in place of others, if any."""
        new = self.back[one.first : one.last]
        words = "".join(letter.char for letter in new)
        spots = [spot for spot in self.spots(one) if self.takes(spot, new)]
        if not spots:
            raise NotTakenError(EMPHASIS, words=words)
        first = next((letter.look for letter in new if not letter.char.isspace()), new[0].look)
        spot = next((spot for spot in spots if spot.look == first), spots[0])
        self.added.append((spot.at, self.markdown(new, spot)))
        self.letters += (PlacedLetter(letter.char, letter.look) for letter in new)

    def spots(self, one: LetterChange) -> Iterator[_Spot]:
        """Yield the places where letters may be added, the most natural first."""
        if one.end > one.start:
            yield from self.before(one.start)
        if one.start:
            yield from self.after(one.start - 1)
        if one.end < len(self.sent):
            yield from self.before(one.end)
        if not self.sent:
            yield _Spot(self.block.span.start, PLAIN, None)

    def before(self, at: int) -> Iterator[_Spot]:
        yield _Spot(self.sent[at].begins, self.nesting.look(at), self.nesting.link(at))
        for one in self.nesting.beginning(at):
            yield _Spot(one.start, one.look, one.link)

    def after(self, at: int) -> Iterator[_Spot]:
        yield _Spot(self.sent[at].finishes, self.nesting.look(at), self.nesting.link(at))
        for one in self.nesting.ending(at):
            yield _Spot(one.end, one.look, one.link)

    def takes(self, spot: _Spot, new: Sequence[ReturnedLetter]) -> bool:
        """Return whether letters may stand at a spot: they have its emphasis at least, and are in its link if any."""
        for letter in new:
            lacks = any(has and not own for has, own in zip(spot.look, letter.look, strict=True))
            if lacks and not letter.char.isspace():
                return False
            if spot.link is not None and not letter.link:
                return False
        return True

    def markdown(self, new: Sequence[ReturnedLetter], spot: _Spot) -> str:
        """Return the Markdown of new letters at a spot."""
        ends = [at for at, letter in enumerate(new) if letter.char == PARAGRAPH_END]
        if ends:
            return self.divided(new[: ends[0]], new[ends[0] + 1 :], spot)
        runs = new_runs(new, self.names, spot.look, in_link=spot.link is not None)
        words = "".join(letter.char for letter in new)
        if self.block.in_table or self.block.one_line:
            if "\n" in words:
                raise NotTakenError(BREAK, words=words)
            text = cell(runs) if self.block.in_table else heading_line(runs)
        elif self.begins_line(spot.at) or "\n" in words:
            text = " ".join(prose_lines(runs))
        else:
            text = heading_line(runs)
        # A space that holds is set by the language beside such words as a number.
        before, after = " " * words.startswith(SPACES), " " * words.endswith(SPACES)
        return before + text + (after if text else "")

    def divided(self, before: Sequence[ReturnedLetter], after: Sequence[ReturnedLetter], spot: _Spot) -> str:
        """Return the Markdown of new letters among which a paragraph ends."""
        if self.block.one_line or spot.look != PLAIN or spot.link is not None:
            raise NotTakenError(BREAK, words="".join(letter.char for letter in (*before, *after)))
        first = self.markdown(before, spot).rstrip() if before else ""
        last = self.markdown(after, _Spot(self.block.span.start, PLAIN, None)).lstrip() if after else ""
        return f"{first}\n\n{last}"

    def begins_line(self, at: int) -> bool:
        start = self.block.text.rfind("\n", 0, at) + 1
        return not self.block.text[max(start, self.block.span.start) : at].strip(" >")

    def restyle(self) -> None:
        """Add and remove emphasis of letters that stayed."""
        for kind, field in ((True, 0), (False, 1)):
            changed = [
                (at, self.back[new].look[field])
                for at, new in self.kept
                if self.sent[at].look[field] != self.back[new].look[field]
                and not self.sent[at].char.isspace()
                and not self.sent[at].whole
            ]
            for first, last, now in _stretches(changed, self.sent):
                if now:
                    self.emphasise(first, last, strong=kind)
                else:
                    self.calm(first, last, strong=kind)

    def emphasise(self, first: int, last: int, *, strong: bool) -> None:
        if self.nesting.around(first) != self.nesting.around(last):
            raise NotTakenError(EMPHASIS, words=self.words(first, last))
        start, end = self.sent[first].begins, self.sent[last].finishes
        beside = self.block.text[start - 1 : start] + self.block.text[end : end + 1]
        mark = ("_" if "*" in beside else "*") * (2 if strong else 1)
        self.added += [(start, mark), (end, mark)]

    def calm(self, first: int, last: int, *, strong: bool) -> None:
        node = self.nesting.emphasis(first, last, strong=strong)
        if node is None:
            raise NotTakenError(EMPHASIS, words=self.words(first, last))
        self.cut += [(node.start, node.inner_start), (node.inner_end, node.end)]

    def words(self, first: int, last: int) -> str:
        return "".join(letter.char for letter in self.sent[first : last + 1])

    def remove(self) -> None:
        """Remove letters that are gone, and mark-up of which nothing is left."""
        for at in self.gone:
            self.cut.append((self.sent[at].begins, self.sent[at].finishes))
        for one in self.nesting.holders:
            inside = set(one.letters)
            if inside and inside <= self.gone and not any(one.start < at < one.end for at, _ in self.added):
                self.cut.append((one.start, one.end))

    def combined(self) -> Iterator[TextChange]:
        """Yield the changes in order, those that touch joined to one."""
        stretches: list[list[int]] = []
        for start, end in sorted(self.cut):
            if stretches and start <= stretches[-1][1]:
                stretches[-1][1] = max(end, stretches[-1][1])
            else:
                stretches.append([start, end])
        alone = sorted({at for at, _ in self.added if not any(start <= at <= end for start, end in stretches)})
        text = self.block.text
        for start, end in sorted([*map(tuple, stretches), *((at, at) for at in alone)]):
            new = "".join(added for at, added in sorted(self.added, key=lambda one: one[0]) if start <= at <= end)
            if not new and text[end : end + 1] in {"\n", ""} | {"\r"}:
                while start > self.block.span.start and text[start - 1] == " ":
                    start -= 1  # noqa: PLW2901 - two spaces before the end of a line would end it for good
            if text[start:end] != new:
                yield TextChange(start, end, new)


def _stretches(changed: Sequence[tuple[int, bool]], sent: Sequence[SentLetter]) -> Iterator[tuple[int, int, bool]]:
    """Yield the first and the last letter of each stretch that changed alike; spaces do not divide one."""
    stretch: tuple[int, int, bool] | None = None
    for at, now in changed:
        if stretch and stretch[2] == now and all(letter.char.isspace() for letter in sent[stretch[1] + 1 : at]):
            stretch = stretch[0], at, now
        else:
            if stretch:
                yield stretch
            stretch = at, at, now
    if stretch:
        yield stretch
