"""Page furniture, which is dropped: symbols, page numbers, rules above footnotes, bare web addresses."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.shared.mastheads import BAR_CODE, JOB, symbol_line
from diptych.importing.shared.remarks import quoted_together
from diptych.un.web.links import symbol_of_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diptych.importing.plain_text.lines import Line
    from diptych.importing.shared.remarks import Remarks
    from diptych.model.symbol import Symbol

JOB_NUMBER = r"[0-9]{2}-[0-9]{5}"
PAGE_LINE = re.compile(rf"(?:{JOB_NUMBER}\s+)?[0-9]{{1,4}}\s?/\s?[0-9]{{1,4}}(?:\s+{JOB_NUMBER})?")
"""`13/22 20-11786` on odd pages, `20-11786 10/22` on even ones."""
ADDRESS = re.compile(r"https?://\S+")
RULE = re.compile(r"_{10,}")
NOTE_START = re.compile(r"\s*(?P<label>[0-9]{1,3})\s+(?=[^\s\d])")
OFTEN = 2
WHOLE = ForeignPlace(N_("the whole file"))

RUNNING_LINES = N_("Lines of running heads and feet were dropped, since Diptych sets its own: “{text}”.")
ADDRESSES = N_("Lines that are only web addresses were dropped: “{text}”.")


@dataclass(slots=True)
class PrintedNote:
    """A footnote as printed at the foot of a page.

    Attributes:
        label: Its number.
        after: How many lines of text come before it.
        lines: Its own lines; the first begins with the number.
    """

    label: str
    after: int
    lines: list[Line]


@dataclass(slots=True)
class Cleared:
    """A text without its page furniture.

    Attributes:
        symbols: The document's own symbols, from the running heads.
        lines: The lines of text that are left.
        notes: The footnotes, taken out of the lines.
        job: The document's job number.
        dropped: The other lines, by their kind.
        addressed: The documents that bare web addresses lead to.
    """

    symbols: tuple[str, ...]
    lines: list[Line] = field(default_factory=list)
    notes: list[PrintedNote] = field(default_factory=list)
    job: str = ""
    dropped: dict[str, list[Line]] = field(default_factory=dict)
    addressed: list[Symbol] = field(default_factory=list)


def cleared(lines: Sequence[Line], remarks: Remarks, known: Iterable[str] = ()) -> Cleared:
    """Separate a text from its page furniture and its footnotes.

    Args:
        lines: All lines in order, without blank ones.
        remarks: Takes what was dropped.
        known: The document's symbols on its first page; if there are none, those that are alone on several lines.
    """
    result = Cleared(tuple(known) or _own_symbols(lines))
    in_notes = False
    for line in lines:
        kind = _kind(line.text, result.symbols)
        if kind:
            _note_down(result, kind, line)
            in_notes = kind == "rule"
        else:
            in_notes = in_notes and (not line.gap or NOTE_START.match(line.text) is not None)
            in_notes = _keep(result, line, in_notes=in_notes)
    running = (*result.dropped.get("page", ()), *result.dropped.get("symbol", ()))
    for message, lines_of_kind in ((RUNNING_LINES, running), (ADDRESSES, result.dropped.get("address", ()))):
        if lines_of_kind:
            remarks.dropped(WHOLE, message, text=quoted_together(line.text for line in lines_of_kind))
    return result


def _note_down(result: Cleared, kind: str, line: Line) -> None:
    text = line.text
    result.dropped.setdefault(kind, []).append(line)
    job, symbol = re.search(JOB_NUMBER, text), symbol_of_address(text)
    if kind == "page" and job:
        result.job = result.job or job[0]
    if symbol and symbol not in result.addressed:
        result.addressed.append(symbol)


def _keep(result: Cleared, line: Line, *, in_notes: bool) -> bool:
    """Add a line to the text or to the footnote that it belongs to; return whether footnotes continue."""
    start = NOTE_START.match(line.text)
    if in_notes and start:
        result.notes.append(PrintedNote(start["label"], len(result.lines), [line]))
    elif in_notes and result.notes and result.notes[-1].after == len(result.lines):
        result.notes[-1].lines.append(line)
    else:
        result.lines.append(line)
        return False
    return True


def _kind(text: str, own: Iterable[str]) -> str:
    """Return the kind of furniture that a line is; empty for text."""
    if RULE.fullmatch(text):
        return "rule"
    if ADDRESS.fullmatch(text):
        return "address"
    if PAGE_LINE.fullmatch(text) or BAR_CODE.fullmatch(text) or JOB.fullmatch(text):
        return "page"
    symbol = symbol_line(text)
    return "symbol" if symbol and any(str(half) in own for half in symbol.halves) else ""


def _own_symbols(lines: Sequence[Line]) -> tuple[str, ...]:
    """Return the symbols that are alone on several lines, in order of first appearance."""
    counts = Counter(str(half) for line in lines if (symbol := symbol_line(line.text)) for half in symbol.halves)
    return tuple(symbol for symbol, count in counts.items() if count >= OFTEN)
