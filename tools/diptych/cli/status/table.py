"""The table of `diptych status`: a row for each section and language."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from babel.numbers import format_decimal
from rich.table import Table
from rich.text import Text

from diptych.cli.status.states import STATES
from diptych.model.ledger import State
from diptych.typography.locale import locale_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diptych.i18n import Translator

BAR = 10
"""Width of a bar, in columns."""


class StatusRow(NamedTuple):
    """One section in one language; a source text has no states."""

    section: str
    lang: str
    states: Counter[State] | None
    words: int


def row_entry(row: StatusRow) -> dict[str, object]:
    """Return a row as a JSON object."""
    counts = {state.value: row.states[state] if row.states else 0 for state in State}
    return {"section": row.section, "lang": row.lang, "source": row.states is None, **counts, "words": row.words}


def table(rows: Sequence[StatusRow], languages: Iterable[str], translator: Translator) -> Table:
    """Return the table for people, with the totals for each language."""
    _ = translator.gettext
    made = Table(box=None, pad_edge=False, padding=(0, 1), collapse_padding=True, header_style="bold")
    # The only column that shrinks on a narrow screen; without `no_wrap`, rich would shorten them all.
    made.add_column(_("Section"), overflow="ellipsis")
    made.add_column("", no_wrap=True)
    made.add_column("", no_wrap=True, min_width=BAR)
    for state in STATES.values():
        made.add_column(_(state.label), justify="right", no_wrap=True, header_style=f"bold {state.colour}")
    made.add_column(_("words"), justify="right", no_wrap=True)
    before = ""
    for row in rows:
        made.add_row(row.section if row.section != before else "", *_cells(row, translator))
        before = row.section
    made.add_section()
    for number, lang in enumerate(languages):
        total = _total([row for row in rows if row.lang == lang], lang)
        made.add_row(_("Report") if number == 0 else "", *_cells(total, translator), style="bold")
    return made


def _total(rows: Sequence[StatusRow], lang: str) -> StatusRow:
    counts = [row.states for row in rows if row.states is not None]
    return StatusRow("", lang, sum(counts, Counter()) if counts else None, sum(row.words for row in rows))


def _cells(row: StatusRow, translator: Translator) -> Iterable[str | Text]:
    yield row.lang
    yield bar(row.states) if row.states is not None else Text(translator.gettext("source"), style="dim")
    for state in STATES:
        yield str(row.states[state] or "–") if row.states is not None else ""
    yield format_decimal(row.words, locale=locale_of(translator.lang))


def bar(states: Counter[State]) -> Text:
    """Return a bar of the states of some translations; each state present has at least one column."""
    total, ends, done = states.total(), [], 0
    for state in STATES:
        done += states[state]
        ends.append(round(BAR * done / total) if total else 0)
    widths = [end - start for start, end in zip((0, *ends), ends, strict=False)]
    for number, state in enumerate(STATES):
        if states[state] and not widths[number]:
            widths[widths.index(max(widths))] -= 1
            widths[number] = 1
    text = Text()
    for width, look in zip(widths, STATES.values(), strict=True):
        text.append(look.sign * width, style=look.colour)
    return text
