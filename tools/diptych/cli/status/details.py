"""`diptych status SECTION`: what changed in the source of each translation, beside the current translation."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from diptych.cli.status.states import DIFFERENCES, STATES
from diptych.cli.terminal import columns, draws_colours, say
from diptych.cli.terminal import show as show_text
from diptych.emit.visibility import visible
from diptych.model.concordance import BeadKind
from diptych.model.ledger import State
from diptych.rules.concordance.translation import KINDS
from diptych.typography.changes import TextChangeKind, changes, kind_of_change

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead
    from diptych.model.ledger import Standing
    from diptych.model.source import Source, Span

    Sources = Mapping[str, Source]

WIDE = 100
"""Columns from which source and translation are shown side by side."""
WIDEST = 160
"""Most columns: longer lines would be hard to read."""
MARKS = {TextChangeKind.KEPT: ("", ""), TextChangeKind.DELETED: ("[-", "-]"), TextChangeKind.INSERTED: ("{+", "+}")}
"""Marks around changed text where there is no colour, as in `git diff --word-diff`."""
STYLES = {TextChangeKind.KEPT: "", TextChangeKind.DELETED: "red strike", TextChangeKind.INSERTED: "green underline"}


def surplus_blocks(catalogue: Catalogue, name: str) -> Iterator[Bead]:
    """Yield the blocks of the translations of a section that have no source."""
    for alignment in catalogue.alignments:
        if alignment.target.name == name:
            yield from (bead for bead in alignment.beads if bead.kind is BeadKind.SURPLUS)


def differences_of_order(standings: Iterable[Standing], catalogue: Catalogue) -> Iterator[BeadKind | None]:
    """Yield how each of some translations, or a part of it, is out of its order; none if it is not."""
    exchanged = sorted(catalogue.exchanged)
    for one in standings:
        at = bisect_left(exchanged, replace(one.target, end=0)) if one.target else len(exchanged)
        has_moved = one.target and at < len(exchanged) and one.target.covers(exchanged[at])
        kind = BeadKind.MOVED if has_moved else one.kind
        yield kind if kind in DIFFERENCES else None


def standing_entry(one: Standing, order: BeadKind | None, sources: Sources) -> dict[str, object]:
    """Return the standing of a translation as a JSON object.

    Args:
        one: The standing.
        order: How the translation is out of its order.
        sources: Texts by path.
    """
    steps = changes(one.recorded, one.current) if one.state is State.STALE and one.recorded else ()
    return {
        "section": one.section,
        "paragraph": one.name,
        "lang": one.lang,
        "state": one.state.value,
        "change": _kind(one),
        "changes": [{"step": change.step.value, "text": change.text} for change in steps],
        "recorded": one.recorded,
        "recorded_translation": one.entry.translation if one.entry else None,
        "order": order.value if order else None,
        "source": _place(one.source, sources) | {"text": one.current},
        "translation": _place(one.target, sources) | {"text": one.translation} if one.target else None,
    }


def surplus_entry(bead: Bead, sources: Sources) -> dict[str, object]:
    """Return a block of a translation that has no source as a JSON object, with the keys of the others."""
    return {
        "section": bead.target.document.name,
        "paragraph": None,
        "lang": bead.target.document.lang,
        "state": bead.kind.value,
        "change": None,
        "changes": [],
        "recorded": None,
        "recorded_translation": None,
        "order": bead.kind.value,
        "source": None,
        "translation": _place(bead.target.blocks[0].span, sources) | {"text": _text(bead)},
    }


def _text(bead: Bead) -> str:
    return " ".join(" ".join(bead.target.document.written(block.span).split()) for block in bead.target.blocks)


def _kind(one: Standing) -> str | None:
    return kind_of_change(one.recorded, one.current).value if one.state is State.STALE and one.recorded else None


def _place(span: Span, sources: Sources) -> dict[str, object]:
    return {"path": span.path, "line": sources[span.path].position(span.start).line}


def show_standings(
    standings: Sequence[Standing], surplus: Sequence[Bead], catalogue: Catalogue, translator: Translator
) -> None:
    """Print each translation that is not up to date or not in its order, and how to record it once it is."""
    _ = translator.gettext
    orders = differences_of_order(standings, catalogue)
    shown = [
        (one, order) for one, order in zip(standings, orders, strict=True) if order or one.state is not State.TRANSLATED
    ]
    if not shown and not surplus:
        nothing = _("Every translation is up to date.") if standings else _("This section is in one language only.")
        say(nothing)
    for one, order in shown:
        source = difference(one, colour=draws_colours())
        translation = Text(visible(one.translation)) if one.target else None
        texts = facing(source, translation, translator, wide=columns() >= WIDE)
        show_text(heading(one, order, translator), texts, "", widest=WIDEST)
    for bead in surplus:
        document, label = bead.target.document, Text(_(DIFFERENCES[bead.kind]), "red")
        text = Text.assemble((_("Translation:"), "dim"), " ", visible(_text(bead)))
        show_text(Text.assemble((document.name, "bold"), f"  {document.lang}  ", label), text, "", widest=WIDEST)
    done = next((one for one, _order in shown if one.target and one.state is not State.TRANSLATED), None)
    if done:
        said = _("Once a translation matches its source again: diptych accept {place} --lang {lang}")
        say(said.format(place=f"{done.section}#{done.name}", lang=done.lang))


def show_notes(catalogue: Catalogue, name: str, translator: Translator) -> None:
    """Print the notes to colleagues in a section, each with its place."""
    documents = [document for document in catalogue.report.documents() if document.name == name and document.comments]
    if documents:
        say(translator.gettext("Notes to colleagues:"))
    for document in documents:
        for comment in document.comments:
            line = document.source.position(comment.span.start).line
            say(f"  {document.source.path}:{line}  {visible(comment.text)}")


def heading(one: Standing, order: BeadKind | None, translator: Translator) -> Text:
    """Return the line above a paragraph: its name, its language, its state, what has changed, and its order."""
    _ = translator.gettext
    look = STATES[one.state]
    text = Text.assemble((f"{one.section}#{one.name}", "bold"), f"  {one.lang}  ", (_(look.label), look.colour))
    if one.state is State.STALE and one.recorded:
        text.append(f" ({_(KINDS[kind_of_change(one.recorded, one.current)])})")
    if order:
        text.append(", ").append(_(DIFFERENCES[order]), "red")
    return text


def facing(source: Text, translation: Text | None, translator: Translator, *, wide: bool) -> Table:
    """Return the source text and its translation: side by side if the screen is wide, else one below the other."""
    _ = translator.gettext
    table = Table.grid(padding=(0, 2) if wide else (0, 0), expand=wide)
    sides = [Text.assemble((_("Source:"), "dim"), " ", source)]
    if translation is not None:
        sides.append(Text.assemble((_("Translation:"), "dim"), " ", translation))
    for _side in sides if wide else sides[:1]:
        table.add_column(ratio=1)
    for row in [sides] if wide else [[side] for side in sides]:
        table.add_row(*row)
    return table


def difference(one: Standing, *, colour: bool) -> Text:
    """Return the source text, with deleted and inserted text in colour or between marks."""
    text = Text()
    for step, stretch in changes(one.recorded or one.current, one.current):
        before, after = ("", "") if colour else MARKS[step]
        text.append(f"{before}{visible(stretch)}{after}", style=STYLES[step] if colour else "")
    return text
