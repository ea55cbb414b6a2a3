"""Whether a translation has each code of its source once, and what it is then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.merging.xliff.faults import CODE_DOUBLED, CODE_MISSING, CODE_ORDER, CODE_UNKNOWN
from diptych.merging.xliff.reading import CodeMark
from diptych.translating.coded_text import CodeKind, CodeSide, InlineCode, codes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from diptych.merging.xliff.reading import ReturnedText
    from diptych.translating.coded_text import CodedText

LONGEST = 60
"""Most characters of mark-up that are quoted."""


class NotTakenTranslationError(Exception):
    """A translation that is not taken.

    Attributes:
        problem: Why, marked with `N_`.
        arguments: Values for its placeholders.
    """

    def __init__(self, problem: str, **arguments: str) -> None:
        """Keep why."""
        super().__init__(problem, arguments)
        self.problem = problem
        self.arguments = arguments


def with_codes(target: Iterable[ReturnedText], source: Sequence[CodedText]) -> tuple[CodedText, ...]:
    """Return a translation with the codes of its source in place of their numbers.

    Args:
        target: The sentences that came back.
        source: The sentences of the source.

    Raises:
        NotTakenTranslationError: A code is missing, doubled, unknown, or closes before it opens or across another.
    """
    known = {CodeMark(str(code.number), code.side): code for code in codes_of(source)}
    sentences = tuple(tuple(_code(part, known) for part in sentence) for sentence in target)
    found = list(codes_of(sentences))
    seen: set[InlineCode] = set()
    for code in found:
        if code in seen:
            raise NotTakenTranslationError(CODE_DOUBLED, code=_quoted(code, source))
        seen.add(code)
    for code in known.values():
        if code not in seen:
            raise NotTakenTranslationError(CODE_MISSING, code=_quoted(code, source))
    _check_order(found, source)
    return sentences


def _code(part: str | CodeMark, known: Mapping[CodeMark, InlineCode]) -> str | InlineCode:
    if isinstance(part, str):
        return part
    if part not in known:
        raise NotTakenTranslationError(CODE_UNKNOWN, code=part.number[:LONGEST])
    return known[part]


def _check_order(found: Iterable[InlineCode], source: Sequence[CodedText]) -> None:
    """Hold the codes that have mark-up to the order of brackets; those of citations only say what is between them."""
    opened: list[int] = []
    for code in found:
        if code.kind is CodeKind.CITATION or code.side is CodeSide.ALONE:
            continue
        if code.side is CodeSide.OPENING:
            opened.append(code.number)
        elif not opened or opened.pop() != code.number:
            raise NotTakenTranslationError(CODE_ORDER, code=_quoted(code, source))


def _quoted(code: InlineCode, source: Sequence[CodedText]) -> str:
    """Return a code as its author typed it; of a citation, the text between its two codes."""
    if code.kind is not CodeKind.CITATION:
        return code.markdown[:LONGEST]
    parts = [part for sentence in source for part in sentence]
    at = next(n for n, part in enumerate(parts) if isinstance(part, InlineCode) and part.number == code.number)
    words = parts[at + 1] if at + 1 < len(parts) else ""
    return words[:LONGEST] if isinstance(words, str) else ""
