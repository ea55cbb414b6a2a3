"""The formats in which a report can be exported, and which module writes each.

The module of an exporter has a function `write(catalogue: Catalogue, editions: Sequence[Composition]) -> Exported`:
`catalogue` is the index of a report without errors, `editions` is the report in the one or two languages of the file,
as a reader sees it. It is pure.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from diptych.compose.report import Compositions
from diptych.i18n import N_
from diptych.redlining.redline import redlined_since

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from diptych.compose.structure import Composition
    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue

    Write = Callable[[Catalogue, Sequence[Composition]], "Exported"]


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format that a report can be exported in.

    Attributes:
        name: What the command calls it.
        module: The module whose function `write` writes it; imported when needed.
        suffix: Ending of its file names.
        pairs: Whether a file holds two languages, the original and a translation; else one.
        together: Whether a file holds all languages; else one, or a pair.
        work: Whether it is for the work on a translation: its `write` can be told which paragraphs to write, by words
            such as `stale`, and a report may have errors, since many are there until it is translated.
        comments: Whether it can hold notes to colleagues, as comments.
        tracks: Whether it can show what came and what went since an earlier version.
        called: What readers of the web edition call the format, if it is offered to them.
        media_type: Its media type, as IANA registered it.
    """

    name: str
    module: str
    suffix: str
    pairs: bool = False
    together: bool = False
    work: bool = False
    comments: bool = False
    tracks: bool = False
    called: str = ""
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class ExportRemark:
    """Something that a format has no place for, and what became of it; `message` is marked with `N_`."""

    message: str
    arguments: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """What an exporter made: one file, or several.

    Attributes:
        data: The file.
        beside: Files that it needs beside it, such as pictures, by path: in a folder called as the report's
            `document_name`, where nothing of another document is.
        remarks: What the format has no place for.
    """

    data: bytes
    beside: Mapping[str, bytes] = field(default_factory=dict)
    remarks: tuple[ExportRemark, ...] = ()


EXPORTERS = {
    one.name: one
    for one in (
        Exporter(
            "akn",
            "diptych.exporting.akn.writing",
            ".xml",
            called="Akoma Ntoso",
            media_type="application/akn+xml",
        ),
        Exporter(
            "docx",
            "diptych.exporting.word.writing",
            ".docx",
            comments=True,
            tracks=True,
            called="Word",
            media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        Exporter("tmx", "diptych.exporting.tmx.writing", ".tmx", pairs=True),
        Exporter("xliff", "diptych.exporting.xliff.writing", ".xlf", pairs=True, work=True),
        Exporter("tbx", "diptych.exporting.terms.tbx_writing", ".tbx", together=True),
        Exporter("csv", "diptych.exporting.terms.table_writing", ".csv", together=True),
    )
}
"""Every exporter by name."""
UNTRACKED = N_("What changed in a picture or a chart cannot be tracked; this one is not as it was: {name}.")
HELP = N_(
    "The format: akn is Akoma Ntoso 3.0, docx is Word, tmx is a translation memory, xliff is XLIFF 1.2 for "
    "translators’ tools, tbx is the termbase as TBX-Basic, csv is the termbase as a table."
)
"""What the help of `diptych export` says about them."""


def exported(  # noqa: PLR0913 - one argument for each thing that the files depend on
    name: str,
    catalogue: Catalogue,
    languages: Sequence[str],
    translator: Callable[[str], Translator],
    only: Sequence[str] = (),
    *,
    earlier: Catalogue | None = None,
    notes: bool = False,
) -> tuple[dict[str, bytes], tuple[ExportRemark, ...]]:
    """Return the files of a report in a format, and what the format has no place for.

    Args:
        name: The name of the exporter.
        catalogue: The index of a report without errors.
        languages: The languages to write; an exporter of pairs writes each translation beside its original.
        translator: Returns the translator of a language.
        only: Which paragraphs to write, for an exporter that can choose; all if empty.
        earlier: The index of an earlier version of the report, for an exporter that tracks changes: what came and went
            since then is shown.
        notes: Whether notes to colleagues go out too, for an exporter that can hold them.

    Returns:
        The files by path, named after the report and the language or languages, and the remarks,
        each once.
    """
    exporter = EXPORTERS[name]
    module = importlib.import_module(exporter.module)
    write: Write = partial(module.write, only=only) if exporter.work else module.write
    write = partial(module.write, notes=True) if notes else write
    name_of_files = catalogue.report.document_name
    compositions = Compositions()
    files: dict[str, bytes] = {}
    remarks: dict[ExportRemark, None] = {}
    for group in _groups(exporter, languages, catalogue.report.settings.languages[0]):
        editions = [compositions.composition(catalogue, lang, translator(lang)) for lang in group]
        if earlier:
            editions, untracked = _tracked(editions, earlier, translator)
            remarks |= dict.fromkeys(untracked)
        made = write(catalogue, editions)
        files |= {**made.beside, f"{name_of_files}-{'-'.join(group)}{exporter.suffix}": made.data}
        remarks |= dict.fromkeys(made.remarks)
    return files, tuple(remarks)


def _tracked(
    editions: Sequence[Composition], earlier: Catalogue, translator: Callable[[str], Translator]
) -> tuple[list[Composition], list[ExportRemark]]:
    """Return editions that show what came and went since an earlier version, and what they cannot show."""
    redlines = [redlined_since(earlier, one, translator(one.lang)) for one in editions]
    untracked = [ExportRemark(UNTRACKED, (("name", name),)) for one in redlines for name in one.undrawn]
    return [one.composition for one in redlines], untracked


def _groups(exporter: Exporter, languages: Sequence[str], original: str) -> Iterator[tuple[str, ...]]:
    """Yield the languages of each file."""
    if exporter.together:
        yield tuple(languages)
    elif exporter.pairs:
        yield from ((original, lang) for lang in languages if lang != original)
    else:
        yield from ((lang,) for lang in languages)
