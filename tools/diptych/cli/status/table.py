"""The table of `diptych status`: a row for each section and language."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from babel.numbers import format_decimal
from rich.table import Table
from rich.text import Text

from diptych.cli.status.states import DIFFERENCES, STATES
from diptych.model.concordance import BeadKind
from diptych.model.ledger import State
from diptych.typography.locale import locale_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diptych.i18n import Translator

BAR = 10
"""Width of a bar, in columns."""


class StatusRow(NamedTuple):
    """One section, or one file with texts in several languages, in one language; a source text has no states.

    Attributes:
        section: Name of the section, or path of the file.
        lang: The language.
        states: How many translations are in each state.
        words: Words of running text; a file outside of sections has none.
        differences: How many findings there are on paragraphs out of their order.
        notes: How many notes to colleagues are in it.
    """

    section: str
    lang: str
    states: Counter[State] | None
    words: int
    differences: Counter[BeadKind] = Counter()  # noqa: RUF012 - nobody changes it
    notes: int = 0


def row_entry(row: StatusRow) -> dict[str, object]:
    """Return a row as a JSON object."""
    counts = {state.value: row.states[state] if row.states else 0 for state in State}
    differences = {kind.value: row.differences[kind] for kind in DIFFERENCES}
    said = {"section": row.section, "lang": row.lang, "source": row.states is None}
    return {**said, **counts, **differences, "words": row.words, "notes": row.notes}


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
    shown = [kind for kind in DIFFERENCES if any(row.differences[kind] for row in rows)]
    for kind in shown:
        made.add_column(_(DIFFERENCES[kind]), justify="right", no_wrap=True, header_style="bold red")
    made.add_column(_("words"), justify="right", no_wrap=True)
    has_notes = any(row.notes for row in rows)
    if has_notes:
        made.add_column(_("notes to colleagues"), justify="right", header_style="bold yellow")
    before = ""
    for row in rows:
        made.add_row(row.section if row.section != before else "", *_cells(row, shown, translator, notes=has_notes))
        before = row.section
    made.add_section()
    for number, lang in enumerate(languages):
        total = _total([row for row in rows if row.lang == lang], lang)
        made.add_row(
            _("Report") if number == 0 else "", *_cells(total, shown, translator, notes=has_notes), style="bold"
        )
    return made


def _total(rows: Sequence[StatusRow], lang: str) -> StatusRow:
    counts = [row.states for row in rows if row.states is not None]
    differences = sum((row.differences for row in rows), Counter[BeadKind]())
    states = sum(counts, Counter()) if counts else None
    words, notes = sum(row.words for row in rows), sum(row.notes for row in rows)
    return StatusRow("", lang, states, words, differences, notes)


def _cells(row: StatusRow, shown: Iterable[BeadKind], translator: Translator, *, notes: bool) -> Iterable[str | Text]:
    yield row.lang
    yield bar(row.states) if row.states is not None else Text(translator.gettext("source"), style="dim")
    for state in STATES:
        yield str(row.states[state] or "–") if row.states is not None else ""
    for kind in shown:
        yield str(row.differences[kind] or "–") if row.states is not None else ""
    yield format_decimal(row.words, locale=locale_of(translator.lang))
    if notes:
        yield str(row.notes or "–")


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
