"""What `diptych receive` makes of an XLIFF file: the sections with its final translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.cli.changing.receiving import Received
from diptych.formats.faults import ImportRefusedError
from diptych.merging.word.faults import OTHER_LANGUAGE
from diptych.merging.xliff.reading import read_xliff
from diptych.merging.xliff.receiving import returned_translation
from diptych.model.diagnostic import LanguageTag

if TYPE_CHECKING:
    from diptych.cli.changing.receiving import ReceiveOrder
    from diptych.io.world import World
    from diptych.workspace import Workspace


def received_xliff(_world: World, workspace: Workspace, data: bytes, asked: ReceiveOrder) -> Received:
    """Return what an XLIFF file that came back makes of a report.

    Args:
        workspace: The report.
        data: The file.
        asked: What was asked.

    Raises:
        ImportRefusedError: It is no XLIFF, or in a language that the report is not in.
    """
    units = read_xliff(data)
    languages = workspace.report.settings.languages
    for unit in units:
        if not {unit.source_lang, unit.lang}.issubset(languages) or asked.lang not in {None, unit.lang}:
            wanted = asked.lang or languages[-1]
            raise ImportRefusedError(OTHER_LANGUAGE, {"sent": LanguageTag(unit.lang), "lang": LanguageTag(wanted)})
    came = returned_translation(workspace.catalogue, units)
    lang = units[0].lang if units else languages[-1]
    return Received(lang, came.texts, came.made, came.findings, settled=frozenset(came.settled))
