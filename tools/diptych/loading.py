"""Loads the folder of a report: reads and parses every file of the report, and finds what is wrong with the files."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import unquote

from diptych.i18n import N_
from diptych.index.assembly import assemble
from diptych.internal import FILE_FAILED, NOWHERE, Boundary
from diptych.io import assets
from diptych.io.world import DEFAULT_OUTPUT, Misplacement, ReadError, Reason
from diptych.model.diagnostic import Phrase
from diptych.model.document import Figure
from diptych.model.exhibit import Chart, DataTable
from diptych.model.files import DATA_TYPE, LEDGER, REGISTER, REPORT, SECTION_FILE, TERMS
from diptych.model.inline import PICTURE_TYPES
from diptych.model.ledger import Ledger
from diptych.model.prose import as_seen
from diptych.model.report import Report
from diptych.model.source import Source, Span
from diptych.parse import faults
from diptych.parse.characters import merge_marks, unprintable_characters
from diptych.parse.data import faults as sheet_faults
from diptych.parse.data.sheet import parse_sheet
from diptych.parse.markdown.document import parse_document
from diptych.parse.yaml import trust_faults
from diptych.parse.yaml.ledger import parse_ledger
from diptych.parse.yaml.settings import parse_register, parse_settings, parse_terms
from diptych.pictures import head_pictures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from diptych.io.world import World
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.exhibit import Sheet
    from diptych.model.settings import Settings

SECTION_LIMIT = 1_000_000
"""Most bytes of a section: about as many as the longest report of the United Nations has in all."""
PICTURE_LIMIT = 20_000_000
"""Most bytes of a picture: more than a page printed at 600 dots to the inch needs."""
PICTURE_WANTED = N_("a picture in the report’s folder (PNG, JPEG or SVG)")
SETTINGS_TYPE = ".yaml"
"""The suffix of YAML files: their own reader rejects the characters that YAML forbids."""
BYTE_ORDER_MARK = "\ufeff"
REASONS = {
    Reason.DENIED: N_("you do not have permission to open it"),
    Reason.NOT_A_FILE: N_("it is not a file"),
}
MISPLACED = {
    Misplacement.OUTSIDE_REPOSITORY: (trust_faults.OUTPUT_OUTSIDE, N_("the repository that holds the report")),
    Misplacement.OUTSIDE_PARENT: (trust_faults.OUTPUT_OUTSIDE, N_("the folder that contains the report’s folder")),
    Misplacement.GIT: (trust_faults.OUTPUT_IN_GIT, ""),
    Misplacement.SECTIONS: (trust_faults.OUTPUT_AMONG_SECTIONS, ""),
    Misplacement.NO_FOLDER: (trust_faults.OUTPUT_NO_FOLDER, ""),
}
"""The fault for each reason why pages are not written to a folder, and the boundary that the folder lies outside."""

Parsed = TypeVar("Parsed")


@dataclass(slots=True)
class Loaded:
    """What was read from a report's folder.

    Attributes:
        report: The report; none if `report.yaml` cannot be used.
        sources: Texts by path.
        diagnostics: What is wrong with the files; the report holds the same.
    """

    report: Report | None = None
    sources: dict[str, Source] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def load(world: World) -> Loaded:
    """Read a report: settings, termbase, register, ledger, sections, pictures and data.

    Args:
        world: The report's folder.

    Returns:
        The report and what is wrong with its files. Nothing is raised, whatever the files hold.
    """
    loaded = Loaded()
    parse = partial(parse_settings, catalogues=assets.languages())
    settings = _parsed(world, loaded, REPORT, parse)
    if settings is None:
        return loaded
    loaded.diagnostics += _misplaced_outputs(world, settings)
    files = world.files()
    terms = _parsed(world, loaded, TERMS, parse_terms) if TERMS in files else None
    read_register = partial(parse_register, settings=settings)
    register = _parsed(world, loaded, REGISTER, read_register) if REGISTER in files else None
    ledger = _parsed(world, loaded, LEDGER, parse_ledger) if LEDGER in files else None
    documents = tuple(_documents(world, loaded, files))
    named = _named(files)
    named |= _written_as_addresses(named, _shown(documents))
    pictures = dict(_pictures(world, loaded, named, {*_shown(documents), *_emblem(loaded, named, settings)}))
    assembly = assemble(settings.order, settings.languages, documents, letters=settings.letters)
    read = {document.source.path for document in documents}
    loaded.report = Report(
        folder=world.root_name,
        settings=settings,
        sections=assembly.sections,
        unplaced=assembly.unplaced,
        unread=frozenset(path for path in files if SECTION_FILE.fullmatch(path)) - read,
        files=tuple(named),
        on_disk=named,
        pictures=pictures,
        sheets=dict(_sheets(world, loaded, named, documents)),
        sources=loaded.sources,
        terms=terms or {},
        register=register or {},
        ledger=_as_seen(ledger) if ledger else Ledger(),
        diagnostics=tuple(loaded.diagnostics),
    )
    return loaded


def _as_seen(ledger: Ledger) -> Ledger:
    """Return a ledger whose texts are composed, as those are that they are compared with."""
    return Ledger(tuple(replace(entry, text=entry.text and as_seen(entry.text)) for entry in ledger.entries))


def _named(files: tuple[str, ...]) -> dict[str, str]:
    """Return the names of files on the disk by their names as texts give them: with composed letters.

    Some systems write the letters of file names in parts. Of two names that read alike, the composed one counts.
    """
    return {as_seen(path): path for path in files} | {path: path for path in files if as_seen(path) == path}


def _written_as_addresses(named: Mapping[str, str], targets: Iterable[str]) -> dict[str, str]:
    """Return the names on the disk of pictures that texts name as one writes an address: `a%20map.png`.

    A file that has such a name itself is meant before all others.
    """
    plain = {target: as_seen(unquote(target)) for target in targets if target not in named}
    return {target: named[name] for target, name in plain.items() if name in named}


def _misplaced_outputs(world: World, settings: Settings) -> Iterator[Diagnostic]:
    """Yield a fault if the report may not write to the folder for its pages, whether it names it or not."""
    reason = world.misplaced(settings.output)
    if reason:
        rule, boundary = MISPLACED[reason]
        span = settings.spans.get("output", NOWHERE)
        yield rule.at(span, {"folder": settings.output or DEFAULT_OUTPUT, "boundary": Phrase(boundary)})


def _documents(world: World, loaded: Loaded, files: tuple[str, ...]) -> Iterator[Document]:
    # Of two files for one section, the one less deep in the folder counts; the other is a finding.
    for path in sorted(files, key=lambda path: (path.count("/"), path)):
        if match := SECTION_FILE.fullmatch(path):
            parse = partial(parse_document, name=match["name"], lang=match["lang"])
            document = _parsed(world, loaded, path, parse)
            if document is not None:
                yield document


def _shown(documents: tuple[Document, ...]) -> Iterator[str]:
    """Yield the paths of the pictures that the text shows."""
    blocks = (block for document in documents for block in document.blocks())
    return (block.image.target for block in blocks if isinstance(block, Figure))


def _emblem(loaded: Loaded, files: Mapping[str, str], settings: Settings) -> Iterator[str]:
    """Yield the path of the picture of an emblem or a logo; add a fault if the folder holds no such picture."""
    for picture, key in head_pictures(settings):
        if picture in files and picture.lower().endswith(PICTURE_TYPES):
            yield picture
        else:
            told = {"value": picture, "expected": Phrase(PICTURE_WANTED)}
            loaded.diagnostics.append(faults.BAD_VALUE.at(settings.spans[key], told))


def _pictures(world: World, loaded: Loaded, files: Mapping[str, str], shown: set[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the pictures that the report shows and its folder holds."""
    for path in sorted(path for path in shown.intersection(files) if path.lower().endswith(PICTURE_TYPES)):
        try:
            yield path, world.read(files[path], PICTURE_LIMIT)
        except ReadError as error:
            loaded.diagnostics.append(_unreadable(error, Span(files[path], 0, 0), PICTURE_LIMIT))


def _sheets(
    world: World, loaded: Loaded, files: Mapping[str, str], documents: tuple[Document, ...]
) -> Iterator[tuple[str, Sheet]]:
    """Yield the data from which tables and charts in the text are made."""
    blocks = (block for document in documents for block in document.blocks())
    named = {block.file for block in blocks if isinstance(block, DataTable | Chart)}
    for path in sorted(path for path in named.intersection(files) if path.lower().endswith(DATA_TYPE)):
        sheet = _parsed(world, loaded, files[path], parse_sheet)
        if sheet:
            yield path, sheet


def _parsed(
    world: World, loaded: Loaded, path: str, parse: Callable[[Source], tuple[Parsed, tuple[Diagnostic, ...]]]
) -> Parsed | None:
    """Read and parse one file; return None if it cannot be read."""
    with Boundary(FILE_FAILED, Span(path, 0, 0), loaded.diagnostics.append):
        source = _read(world, loaded, path)
        value, diagnostics = parse(source) if source else (None, ())
        loaded.diagnostics += diagnostics
        return value
    return None


def _read(world: World, loaded: Loaded, path: str) -> Source | None:
    """Read one file as text; add what prevents it to the diagnostics."""
    try:
        data = world.read(path, SECTION_LIMIT)
    except ReadError as error:
        loaded.diagnostics.append(_unreadable(error, Span(path, 0, 0), SECTION_LIMIT))
        return None
    is_data = path.lower().endswith(DATA_TYPE)
    # What spreadsheets call “Unicode text” is UTF-16, marked by its first two bytes.
    encoding = "utf-16" if is_data and data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8"
    source = loaded.sources[path] = Source(path, data.decode(encoding, "replace").removeprefix(BYTE_ORDER_MARK))
    loaded.diagnostics += merge_marks(source)
    if not path.endswith(SETTINGS_TYPE):
        loaded.diagnostics += unprintable_characters(source)
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        at = len(data[: error.start].decode(encoding).removeprefix(BYTE_ORDER_MARK))
        told = {"byte": f"0x{data[error.start]:02X}"}
        fault = sheet_faults.UNDECODABLE_DATA if is_data else faults.UNDECODABLE
        loaded.diagnostics.append(fault.at(Span(path, at, at + 1), told))
        return None
    return source


def _unreadable(error: ReadError, span: Span, limit: int) -> Diagnostic:
    match error.reason:
        case Reason.OUTSIDE:
            return faults.OUTSIDE.at(span)
        case Reason.TOO_LARGE:
            return faults.OVERSIZED.at(span, {"limit": limit // 1_000_000})
        case Reason.MISSING:
            return faults.MISSING.at(span)
        case reason:
            return faults.UNREADABLE.at(span, {"reason": Phrase(REASONS[reason])})
