"""The mark-up around the letters of a block: emphasis, links, words in another language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.merging.word.letters import PLAIN, LetterLook
from diptych.model.inline import Emphasis, Link, OtherLanguage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.merging.word.letters import SentLetter
    from diptych.model.inline import Inline


@dataclass(frozen=True, slots=True)
class Holder:
    """Mark-up around letters.

    Attributes:
        start: Where it begins in the section.
        end: Where it ends there.
        inner_start: Where its text begins.
        inner_end: Where its text ends.
        node: What it is.
        letters: The letters in it.
        look: How letters around it look.
        link: Where the link around it leads, if one is.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    node: Emphasis | Link | OtherLanguage
    letters: range
    look: LetterLook
    link: str | None


class Nesting:
    """The mark-up of one block, from the outermost to the innermost.

    Attributes:
        holders: All mark-up that holds letters.
    """

    def __init__(self, content: tuple[Inline, ...], letters: Sequence[SentLetter]) -> None:
        """Find what is around each letter."""
        self.holders: list[Holder] = []
        self._around: list[list[int]] = [[] for _ in letters]
        self._letters = letters
        self._find(content, PLAIN, None)

    def _find(self, content: tuple[Inline, ...], look: LetterLook, link: str | None) -> None:
        for node in content:
            if not isinstance(node, (Emphasis, Link, OtherLanguage)) or not node.children:
                continue
            span, inner = node.span, node.children
            inside = [
                at
                for at, letter in enumerate(self._letters)
                if span.start <= letter.begins and letter.finishes <= span.end and letter.whole != span
            ]
            if not inside:
                continue
            places = range(inside[0], inside[-1] + 1)
            for at in places:
                self._around[at].append(len(self.holders))
            first, last = inner[0].span.start, inner[-1].span.end
            self.holders.append(Holder(span.start, span.end, first, last, node, places, look, link))
            within = look
            if isinstance(node, Emphasis):
                within = LetterLook(look.strong or node.strong, look.italic or not node.strong)
            self._find(inner, within, node.target if isinstance(node, Link) else link)

    def around(self, at: int) -> tuple[int, ...]:
        """Return the mark-up around a letter, from the outermost, by its place among the holders."""
        return tuple(self._around[at])

    def look(self, at: int) -> LetterLook:
        """Return how the mark-up around a letter makes it look."""
        look = PLAIN
        for one in self._around[at]:
            node = self.holders[one].node
            if isinstance(node, Emphasis):
                look = LetterLook(look.strong or node.strong, look.italic or not node.strong)
        return look

    def link(self, at: int) -> str | None:
        """Return where the link around a letter leads, if it is in one."""
        links = [node.target for one in self._around[at] if isinstance(node := self.holders[one].node, Link)]
        return links[-1] if links else None

    def beginning(self, at: int) -> Iterator[Holder]:
        """Yield the mark-up that begins with a letter, from the innermost."""
        for one in reversed(self._around[at]):
            if self.holders[one].letters[0] != at:
                return
            yield self.holders[one]

    def ending(self, at: int) -> Iterator[Holder]:
        """Yield the mark-up that ends with a letter, from the innermost."""
        for one in reversed(self._around[at]):
            if self.holders[one].letters[-1] != at:
                return
            yield self.holders[one]

    def emphasis(self, first: int, last: int, *, strong: bool) -> Holder | None:
        """Return the emphasis that holds some letters and no other, if there is one."""
        for one in self.holders:
            if isinstance(one.node, Emphasis) and one.node.strong == strong:
                others = [at for at in one.letters if not first <= at <= last and not self._letters[at].char.isspace()]
                if one.letters[0] <= first and last <= one.letters[-1] and not others:
                    return one
        return None
