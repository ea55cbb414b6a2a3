"""What went out and what came back of one paragraph, compared word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from diptych.merging.word.letters import MARK, PARAGRAPH_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.merging.word.letters import SentLetter
    from diptych.merging.word.returned import ReturnedLetter

WORD = re.compile(r"\w+|[^\S\n\u2029]+|[^\w]")
"""A word, spaces, a mark; the ends of lines and of paragraphs are marks."""
NEW_NOTE = "+"


class LetterChange(NamedTuple):
    """Letters that went out, by their places in the paragraph, and those that stand in their place; `kept` if alike."""

    start: int
    end: int
    first: int
    last: int
    kept: bool


def letter_changes(
    sent: Sequence[SentLetter], back: Sequence[ReturnedLetter], notes: Mapping[str, str]
) -> Iterator[LetterChange]:
    """Yield the stretches of a paragraph that stayed and those that did not.

    Args:
        sent: What went out.
        back: What came back.
        notes: The names of the footnotes that went out, by their numbers in the file that came back.
    """
    old, new = _sent_words(sent), _returned_words(back, notes)
    matcher = SequenceMatcher(None, [key for key, _ in old], [key for key, _ in new], autojunk=False)
    ends, finals = [0, *(end for _, end in old)], [0, *(end for _, end in new)]
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind != "equal":
            yield LetterChange(ends[start], ends[end], finals[first], finals[last], kept=False)
            continue
        # Spaces may differ in number: each word is its own stretch.
        for old_at, new_at in zip(range(start, end), range(first, last), strict=True):
            yield LetterChange(ends[old_at], ends[old_at + 1], finals[new_at], finals[new_at + 1], kept=True)


def _sent_words(sent: Sequence[SentLetter]) -> list[tuple[str, int]]:
    text = "".join(letter.char for letter in sent)
    words = _words(text, [letter.whole for letter in sent])
    return [(_key(text[start:end], sent[start].note), end) for start, end in words]


def _returned_words(back: Sequence[ReturnedLetter], notes: Mapping[str, str]) -> list[tuple[str, int]]:
    text = "".join(letter.char for letter in back)
    found: list[tuple[str, int]] = []
    for start, end in _words(text, [letter.in_field for letter in back]):
        number = back[start].note
        note = notes.get(number, f"{NEW_NOTE}{number}") if number else ""
        found.append((_key(text[start:end], note), end))
    return found


def _words(text: str, kinds: Sequence[object]) -> Iterator[tuple[int, int]]:
    """Yield where each word begins and ends; letters of different kinds are no word together."""
    for word in WORD.finditer(text):
        start = word.start()
        for at in range(start + 1, word.end()):
            if kinds[at] != kinds[at - 1]:
                yield start, at
                start = at
        yield start, word.end()


def _key(text: str, note: str) -> str:
    if text == MARK:
        return f"{MARK}{note}"
    return " " if text.isspace() and text not in {"\n", PARAGRAPH_END} else text
