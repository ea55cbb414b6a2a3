"""The files that the user named → comparisons, and findings on those that cannot be compared."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from diptych.cli.importing.files import Refusal, failed, file_bytes, read_all
from diptych.cli.terminal import progress
from diptych.comparing.comparison import compare_manuscripts
from diptych.comparing.faults import UNPAIRED_FILE
from diptych.comparing.folders import paired
from diptych.formats.faults import ImportRefusedError
from diptych.importing.readers import FORMATS
from diptych.importing.shared.decoding import decoded
from diptych.io.folder.disk import Disk
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.comparing.comparison import Comparison
    from diptych.i18n import Translator
    from diptych.importing.shared.manuscript import Manuscript
    from diptych.model.diagnostic import Diagnostic

SUFFIXES = frozenset(suffix for form in FORMATS.values() for suffix in form.suffixes)
LOCK = "~$"
"""How the name of the file begins that Word leaves beside an open document."""
WITH_LINES = ("markdown", "text")
"""The formats of files that have lines of their own."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of comparing.

    Attributes:
        comparisons: The pairs of files that were compared.
        refused: Why other files were not.
    """

    comparisons: tuple[Comparison, ...]
    refused: tuple[Diagnostic, ...]


def compare_files(first: Path, second: Path, translator: Translator) -> Compared:
    """Compare two files."""
    read, refused = _read([first, second], translator)
    if refused:
        return Compared((), refused)
    return _compared([(read[0], read[1])], ())


def compare_folders(first: Path, second: Path, translator: Translator) -> Compared:
    """Compare the files of two folders, pair by pair."""
    files = _documents(first), _documents(second)
    read, refused = _read([*files[0], *files[1]], translator)
    here = {str(path) for path in files[0]}
    mine = [one for one in read if one.path in here]
    yours = [one for one in read if one.path not in here]
    found = paired(mine, yours)
    alone = (
        UNPAIRED_FILE.at(Span(one.path, 0, 0), {"folder": str(second if one.path in here else first)})
        for one in found.alone
    )
    return _compared(found.pairs, (*refused, *alone))


def _documents(folder: Path) -> list[Path]:
    """Return the files of a folder that may be documents, in order."""
    paths = (PurePath(path) for path in Disk(folder).files())
    return [folder / path for path in paths if path.suffix.lower() in SUFFIXES and not path.name.startswith(LOCK)]


def _read(paths: Sequence[Path], translator: Translator) -> tuple[list[Manuscript], tuple[Diagnostic, ...]]:
    with progress(translator.gettext("Reading"), len(paths)) as advance:
        results = read_all([str(path) for path in paths], advance)
    refused = (one.rule.at(Span(one.path, 0, 0), one.arguments) for one in results if isinstance(one, Refusal))
    return [one for one in results if not isinstance(one, Refusal)], tuple(refused)


def _compared(pairs: Sequence[tuple[Manuscript, Manuscript]], refused: Sequence[Diagnostic]) -> Compared:
    comparisons: list[Comparison] = []
    found = [*refused]
    for first, second in pairs:
        one = _attempt(first, second)
        if isinstance(one, Refusal):
            found.append(one.rule.at(Span(one.path, 0, 0), one.arguments))
        elif one.texts:
            comparisons.append(one)
        else:
            found += one.findings
    return Compared(tuple(comparisons), tuple(found))


def _attempt(first: Manuscript, second: Manuscript) -> Comparison | Refusal:
    """Compare two files; if the program fails over them, say so, and go on with the others."""
    try:
        return compare_manuscripts(
            first, second, {one.path: text for one in (first, second) if (text := _original(one)) is not None}
        )
    except Exception as error:  # noqa: BLE001 - the boundary of a comparison
        return failed(second.path, error)


def _original(manuscript: Manuscript) -> str | None:
    """Return the text of a file that has lines of its own."""
    suffix = PurePath(manuscript.path).suffix.lower()
    if not any(suffix in FORMATS[name].suffixes for name in WITH_LINES):
        return None
    try:
        return decoded(file_bytes(Path(manuscript.path)))
    except ImportRefusedError:  # it has changed since it was read
        return None
