"""Paragraphs, members of lists and rows that were added or removed → changes of the Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.report.inline_writing import cell, prose_lines
from diptych.merging.three_way import TextChange
from diptych.merging.word.new_text import new_runs
from diptych.merging.word.planning import PlannedEdit
from diptych.merging.word.refusing import NotTakenError
from diptych.merging.word.rewriting import PlacedLetter
from diptych.merging.word.sent_texts import TextKind
from diptych.merging.word.verifying import said
from diptych.model.document import Heading, Paragraph

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diptych.merging.word.new_text import ReturnedNames
    from diptych.merging.word.returned import ReturnedLetter, ReturnedParagraph
    from diptych.merging.word.sent_texts import SentText, TextPlace
    from diptych.merging.word.verifying import Said
    from diptych.model.document import Document, List, Table
    from diptych.model.source import Span

BLANK = re.compile(r"\n[^\S\n]*\n")
ATTRIBUTES = re.compile(r"(?:^|\n)\{[^{}\n]*\}[^\S\n]*\n\Z")
FRONT = re.compile(r"---[^\S\n]*\r?\n(?:.*\n)*?---[^\S\n]*(?=\r?\n|$)")

NO_PLACE = N_("a new paragraph for which this is no place: “{words}”")
IN_A_NOTE = N_("a new paragraph in a footnote: “{words}”")
IN_A_CELL = N_("a second paragraph in a cell: “{words}”")
OTHER_CELLS = N_("a new row with another number of cells: “{words}”")
PART_GONE = N_("removed, but other parts of the same paragraph were not: “{words}”")
TITLE_GONE = N_("the title of a section was removed: “{words}”; take the section out of report.yaml")
TABLE_GONE = N_("a part of a table was removed: “{words}”")


def plain_said(letters: Sequence[ReturnedLetter]) -> Said:
    """Return what new letters should say."""
    return said([PlacedLetter(letter.char, letter.look) for letter in letters])


def added_after(
    before: SentText, style: str, new: Sequence[ReturnedParagraph], names: ReturnedNames, *, follows: bool
) -> PlannedEdit:
    """Return the edit that adds paragraphs after a text.

    Args:
        before: The text.
        style: The style of its paragraph in the file.
        new: The new paragraphs.
        names: What the names in the file stand for.
        follows: Whether other members of the list follow: then it is no place for a paragraph.

    Raises:
        NotTakenError: They have no place there, or cannot be written as Markdown.
    """
    words = " ".join(one.text for one in new)
    place = before.place
    if place.note:
        raise NotTakenError(IN_A_NOTE, words=words)
    if place.kind in {TextKind.CELL, TextKind.CAPTION}:
        raise NotTakenError(IN_A_CELL if place.kind is TextKind.CELL else NO_PLACE, words=words)
    if place.items and all(one.style == style for one in new):
        return _members(before, new, names)
    if place.items and follows:
        raise NotTakenError(NO_PLACE, words=words)
    texts = ["\n".join(prose_lines(new_runs(one.letters, names))) for one in new]
    at, after = end_of(place)
    ending = place.document.source.line_end
    text = "".join(f"\n\n{one}" for one in texts).replace("\n", ending)
    adds = tuple((after, plain_said(one.letters)) for one in new)
    return PlannedEdit(before, (TextChange(at, at, text),), adds=adds, words=words)


def end_of(place: TextPlace) -> tuple[int, Span | None]:
    """Return where paragraphs after a text begin, and the span of the last text before them."""
    text = place.document.source.text
    if place.kind is TextKind.TITLE:
        front = FRONT.match(text)
        return (front.end() if front else 0), None
    part = place.part
    block = part if isinstance(part, Heading) or place.block is None else place.block
    if block is None:
        raise NotTakenError(NO_PLACE, words="")
    line = text.find("\n", block.span.end)
    return (len(text.rstrip()) if line < 0 else line - (text[line - 1] == "\r")), place.span


def _members(before: SentText, new: Sequence[ReturnedParagraph], names: ReturnedNames) -> PlannedEdit:
    """Return the edit that adds members to a list after one of them."""
    place = before.place
    whole, item = place.items[-1]
    words = " ".join(one.text for one in new)
    if item.blocks[-1].span != place.span:
        raise NotTakenError(NO_PLACE, words=words)
    text = place.document.source.text
    start = text.rfind("\n", 0, item.span.start) + 1
    first = item.blocks[0].span.start
    lead, mark = text[start : item.span.start], text[item.span.start : first]
    at = whole.items.index(item)
    near = whole.items[at - 1 : at + 1] if at else whole.items[:2]
    is_loose = len(near) > 1 and BLANK.search(text, near[0].blocks[-1].span.end, near[1].span.start) is not None
    gap, end = "\n\n" if is_loose else "\n", item.span.end
    pieces: list[str] = []
    for step, one in enumerate(new, 1):
        number = re.match(r"\d+", mark)
        own = mark.replace(number[0], str(int(number[0]) + step), 1) if number and _counts(whole, text) else mark
        lines = prose_lines(new_runs(one.letters, names))
        pieces.append(gap + lead + own + f"\n{' ' * (len(lead) + len(own))}".join(lines))
    added = "".join(pieces).replace("\n", place.document.source.line_end)
    return PlannedEdit(
        before,
        (TextChange(end, end, added),),
        adds=tuple((place.span, plain_said(one.letters)) for one in new),
        words=words,
    )


def _counts(whole: List, text: str) -> bool:
    """Return whether the members of a list have numbers that grow."""
    items = whole.items
    marks = [text[one.span.start : one.blocks[0].span.start] for one in items if one.blocks]
    return len(set(marks)) > 1 or len(marks) == 1


def added_rows(before: SentText, rows: Sequence[Sequence[ReturnedParagraph]], names: ReturnedNames) -> PlannedEdit:
    """Return the edit that adds rows to a table after the row of a text.

    Raises:
        NotTakenError: A row has other cells than the table.
    """
    place = before.place
    table = place.table
    words = " ".join(one.text for row in rows for one in row)
    if table is None or place.row < table.layout.heads - 1:
        raise NotTakenError(NO_PLACE, words=words)
    text = place.document.source.text
    after = (table.header, *table.rows)[place.row][-1].span
    end = _line_end(text, after.end)
    if place.row == 0:
        end = _line_end(text, end + 1)  # after the line of hyphens below the headings
    lines: list[str] = []
    adds: list[tuple[Span | None, Said]] = []
    start = text.rfind("\n", 0, after.start) + 1
    lead = re.match(r"[ \t>]*", text[start:])
    indent = lead[0] if lead else ""
    for row in rows:
        cells = {one.cell: one for one in row}
        if len(row) != len(cells) or max(cells, default=0) >= len(table.header):
            raise NotTakenError(OTHER_CELLS, words=words)
        written = []
        for at in range(len(table.header)):
            letters = cells[at].letters if at in cells else []
            written.append(cell(new_runs(letters, names)))
            adds.append((after, plain_said(letters)))
        lines.append(f"\n{indent}| " + " | ".join(written) + " |")
    added = "".join(lines).replace("\n", place.document.source.line_end)
    return PlannedEdit(before, (TextChange(end, end, added),), adds=tuple(adds), words=words)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - (text[end - 1 : end] == "\r")


def removed(
    gone: Sequence[SentText], texts: Mapping[Span, SentText]
) -> tuple[list[PlannedEdit], list[tuple[SentText, NotTakenError]]]:
    """Return the edits that remove texts, and those texts that cannot be removed, each with the reason.

    Args:
        gone: The texts of one section that did not come back, in order.
        texts: All texts of the section by their spans.
    """
    edits: list[PlannedEdit] = []
    failed: list[tuple[SentText, NotTakenError]] = []
    left = {one.place.span: one for one in gone}
    for one in gone:
        if one.place.span not in left:
            continue
        try:
            edit = _removal(one, left, texts)
        except NotTakenError as error:
            failed.append((one, error))
            left.pop(one.place.span, None)
            continue
        edits.append(edit)
        for span in edit.says:
            left.pop(span, None)
    return edits, failed


def _removal(one: SentText, left: Mapping[Span, SentText], texts: Mapping[Span, SentText]) -> PlannedEdit:
    """Return the edit that removes a text, with all that goes with it."""
    place = one.place
    words = "".join(getattr(run, "text", "") for run in one.runs)
    part = place.part
    if place.kind is TextKind.TITLE:
        raise NotTakenError(TITLE_GONE, words=words)
    whole = part.span if part else place.note.span if place.note else place.span
    inside = [span for span in texts if whole.covers(span)]
    if all(span in left for span in inside) and not (isinstance(part, Paragraph) and _shows_more(part)):
        return _cut(one, block_cut(place.document, whole), inside, words)
    for whole_list, item in reversed(place.items):
        inside = [span for span in texts if item.span.covers(span)]
        if all(span in left for span in inside) and len(whole_list.items) > 1:
            return _cut(one, _lines(place.document, item.span), inside, words)
    if place.table:
        return _removed_row(one, place.table, left, texts, words)
    if isinstance(part, Paragraph) and place.block and place.block is not part.blocks[0]:
        inside = [span for span in texts if place.block.span.covers(span)]
        if all(span in left for span in inside):
            return _cut(one, block_cut(place.document, place.block.span), inside, words)
    raise NotTakenError(PART_GONE, words=words)


def _removed_row(
    one: SentText, table: Table, left: Mapping[Span, SentText], texts: Mapping[Span, SentText], words: str
) -> PlannedEdit:
    """Return the edit that removes a row."""
    row = (table.header, *table.rows)[one.place.row]
    inside = [cell.span for cell in row]
    if one.place.row < table.layout.heads or not all(span in left for span in inside if span in texts):
        raise NotTakenError(TABLE_GONE, words=words)
    return _cut(one, _lines(one.place.document, row[0].span.to(row[-1].span)), inside, words)


def _shows_more(part: Paragraph) -> bool:
    """Return whether a paragraph has what is no text, such as a chart."""
    return any(
        type(block).__name__ in {"Chart", "DataTable", "SectionTable", "Figure", "Fence"} for block in part.blocks
    )


def _cut(one: SentText, change: TextChange, inside: Sequence[Span], words: str) -> PlannedEdit:
    return PlannedEdit(one, (change,), says=dict.fromkeys(inside), words=words)


def block_cut(document: Document, span: Span) -> TextChange:
    """Return the change that removes a block with the line of attributes above it."""
    text = document.source.text
    start = text.rfind("\n", 0, span.start) + 1
    above = ATTRIBUTES.search(text, 0, start)
    if above:
        start = above.start() + (text[above.start()] == "\n")
    return TextChange(start, _line_end(text, span.end), "")


def _lines(document: Document, span: Span) -> TextChange:
    """Return the change that removes the lines of a member of a list or of a row."""
    text = document.source.text
    start = text.rfind("\n", 0, span.start)
    end = text.find("\n", span.end)
    return TextChange(max(start, 0), len(text) if end < 0 else end, "")
