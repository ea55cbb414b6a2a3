"""Notes to colleagues, `<!-- note: … -->`: read as comments, which no reader of the report sees.

A comment may stand on lines of its own, or anywhere in running text. markdown-it-py would read it as raw HTML: alone on
a line inside a paragraph, it would divide the paragraph; at the beginning of a line, it would take the rest of the line
with it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it.rules_block import html_block

from diptych.model.document import NOTE_OPENING, Comment
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

    from diptych.model.source import Source

CLOSING = "-->"
BLOCK, INLINE = "comment_block", "comment"
"""Types of the tokens that hold comments."""
SPACES = re.compile(r"[ \t]*\n?[ \t]*")


def read_comment_block(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - as called
    """Read lines that hold comments alone; other HTML is read as ever.

    A comment does not end the paragraph above it, and one with text after it on its line is part of a paragraph.
    """
    begins = state.bMarks[line] + state.tShift[line]
    if state.is_code_block(line) or not NOTE_OPENING.match(state.src, begins, state.eMarks[line]):
        return html_block(state, line, end, silent)
    if silent:
        return False
    after, is_alone = _end_of_comments(state, line, end)
    if is_alone:
        token = state.push(BLOCK, "", 0)
        token.map = [line, after]
        state.line = after
        return True
    return after == line and html_block(state, line, end, silent)


def _end_of_comments(state: StateBlock, line: int, end: int) -> tuple[int, bool]:
    """Return the line after some comments, and whether nothing else is on their lines.

    Where something is, the line returned is `line` if the comments are not closed or hold an empty line, so that they
    cannot be part of a paragraph.
    """
    inside, has_empty = False, False
    for number in range(line, end):
        rest = state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]].rstrip()
        if number > line and state.sCount[number] < state.blkIndent and rest:
            break
        has_empty = has_empty or not rest
        while rest:
            opening = None if inside else NOTE_OPENING.match(rest)
            if not inside and not opening:
                return (line if has_empty else number + 1), False
            inside, closing = True, rest.find(CLOSING, opening.end() if opening else 0)
            inside, rest = closing < 0, rest[closing + len(CLOSING) :].lstrip() if closing >= 0 else ""
        if not inside:
            return number + 1, True
    return line, False


def read_comment(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it-py calls it so
    """Read a comment in running text, with the space that it leaves behind: there is one around it as without it."""
    text, start = state.src, state.pos
    opening = NOTE_OPENING.match(text, start) if text.startswith("<!--", start) else None
    closing = text.find(CLOSING, opening.end(), state.posMax) if opening else -1
    if closing < 0:
        return False
    end = closing + len(CLOSING)
    ends_line = end == state.posMax or text[end] == "\n"
    begins_line = start == 0 or text[start - 1] == "\n"
    if not silent:
        if ends_line:
            state.pending = state.pending.rstrip(" \t")
        state.push(INLINE, "", 0).meta["place"] = (start, end)
    after = SPACES.match(text, end, state.posMax)
    is_spaced = begins_line or (not ends_line and text[start - 1] in " \t")
    state.pos = after.end() if after and is_spaced else end
    return True


def comments_within(source: Source, start: int, end: int) -> Iterator[Comment]:
    """Yield the comments that begin in a stretch of a source."""
    for opening in NOTE_OPENING.finditer(source.text, start, end):
        closing = source.text.find(CLOSING, opening.end(), end)
        if closing >= 0:
            text = " ".join(source.text[opening.end() : closing].split())
            yield Comment(Span(source.path, opening.start(), closing + len(CLOSING)), text)
