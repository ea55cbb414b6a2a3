"""A report that goes out as a Word file, is edited, and comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.cli.changing.receiving import ReceiveOrder, received_word
from diptych.compose.report import composed
from diptych.exporting.word.writing import write
from diptych.formats.word.sent import text_digest
from diptych.io import assets
from diptych.workspace import Workspace, open_report
from tests.support.reports import world
from tests.support.word_edits import WordEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diptych.cli.changing.receiving import Received
    from diptych.io.world import World

PATH = "aims.en.md"


class Returned(NamedTuple):
    """What came back: the section as it is then, and the codes and the problems of what was not taken."""

    text: str
    told: list[tuple[str, str]]
    result: Received


def sent(files: Mapping[str, str | bytes], lang: str = "en") -> bytes:
    """Return the Word file of a report."""
    return sent_from(world(files), lang)


def sent_from(there: World, lang: str) -> bytes:
    """Return the Word file of the report in a folder."""
    opened = open_report(there)
    assert isinstance(opened, Workspace)
    return write(opened.catalogue, [composed(opened.catalogue, lang, assets.translator(lang))]).data


def edited(data: bytes, *edits: Callable[[WordEdit], object]) -> bytes:
    """Return a Word file after edits."""
    file = WordEdit(data)
    for edit in edits:
        edit(file)
    return file.saved()


def back(
    files: Mapping[str, str | bytes], data: bytes, *, rejected: bool = False, known: str = "", path: str = PATH
) -> Returned:
    """Return what a Word file makes of a report."""
    return back_in(world(files), data, rejected=rejected, known=known, path=path)


def back_in(there: World, data: bytes, *, rejected: bool = False, known: str = "", path: str = PATH) -> Returned:
    """Return what a Word file makes of the report in a folder."""
    opened = open_report(there)
    assert isinstance(opened, Workspace)
    result = received_word(there, opened, data, ReceiveOrder(None, rejected, {text_digest(known): known}.get))
    text = result.texts.get(path, opened.sources[path].text)
    told = [(one.code, str(one.arguments.get("problem", ""))) for one in result.findings]
    return Returned(text, told, result)


def returned(section: str, *edits: Callable[[WordEdit], object], rejected: bool = False) -> Returned:
    """Return what becomes of a section in English whose Word file is edited."""
    files = {PATH: section}
    return back(files, edited(sent(files), *edits), rejected=rejected)
