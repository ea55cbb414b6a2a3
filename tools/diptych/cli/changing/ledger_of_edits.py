"""The ledger after a file came back: a received translation answers its source as it stood when the file went out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.formats.word.sent import text_digest
from diptych.index.ledger.accepting import accepted
from diptych.io.folder.overlay import Overlay
from diptych.model.files import LEDGER
from diptych.parse.yaml.ledger import written_ledger
from diptych.workspace import Workspace, open_report

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.cli.changing.receiving import Received
    from diptych.io.folder.editing import Editing
    from diptych.model.catalogue import Catalogue
    from diptych.model.ledger import Standing
    from diptych.model.source import Source


def ledger_after(world: Editing, before: Workspace, result: Received) -> dict[str, str]:
    """Return the ledger after edits, by its path; nothing where it does not change, or where there is none.

    Args:
        world: The report's folder.
        before: The report as it was.
        result: What was received.
    """
    source = before.sources.get(LEDGER)
    if source is None or not (result.texts or result.settled) or result.lang == before.report.settings.languages[0]:
        return {}
    after = open_report(Overlay(world, result.texts))
    if not isinstance(after, Workspace) or after.catalogue.failures:
        return {}
    accept = list(_answering(before.catalogue, after.catalogue, result))
    text = written_ledger(accepted(after.catalogue, accept))
    return {LEDGER: text} if accept and text != source.text else {}


def _answering(before: Catalogue, after: Catalogue, result: Received) -> Iterator[Standing]:
    """Yield the standings of the translations that were edited, each with the source that it answers."""
    known = {(one.place, one.translation) for one in before.standings}
    for one in after.standings:
        if one.source in result.settled and one.lang == result.lang and one.target:
            yield one
            continue
        if one.target is None or one.target.path not in result.texts or (one.place, one.translation) in known:
            continue
        if _is_as_sent(one, after.report.sources, result.others):
            yield one
        elif one.recorded:
            yield replace(one, current=one.recorded)


def _is_as_sent(one: Standing, sources: Mapping[str, Source], others: Mapping[str, str]) -> bool:
    """Return whether the source of a translation is as it was when the file went out."""
    path = one.source.path
    return path in sources and others.get(path) == text_digest(sources[path].text)
