"""The whole way, read top to bottom: load → parse → assemble → index → check → render."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from diptych.exchange import docx_faults, markdown_faults, pdf_faults
from diptych.exchange import faults as import_faults
from diptych.i18n import N_
from diptych.index.assembly import assemble
from diptych.index.catalogue import index
from diptych.io.world import ReadError, Reason
from diptych.model.diagnostic import Phrase
from diptych.model.document import SECTION_FILE, Figure
from diptych.model.inline import PICTURE_TYPES
from diptych.model.report import Report
from diptych.model.settings import REGISTER
from diptych.model.source import Source, Span
from diptych.parse import faults
from diptych.parse.document import parse_document
from diptych.parse.settings import parse_register, parse_settings, parse_terms
from diptych.render import faults as page_faults
from diptych.render.inline import Medium, picture_address
from diptych.rules import network_faults, registry
from diptych.rules.suppression import suppress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from diptych.io.world import World
    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.house import House
    from diptych.render.outputs import Workshop
    from diptych.render.pdf import Fault

REPORT, TERMS = "report.yaml", "terms.yaml"
SECTION_LIMIT = 1_000_000
"""Bytes of a section: the longest report of the United Nations has about as many in all."""
PICTURE_LIMIT = 20_000_000
"""Bytes of a picture: more than a page printed at 600 dots to the inch needs."""
BYTE_ORDER_MARK = "\ufeff"
REASONS = {
    Reason.DENIED: N_("you may not open it"),
    Reason.NOT_A_FILE: N_("it is not a file"),
}

RULES = (
    *faults.FAULTS,
    *registry.RULES,
    *network_faults.FAULTS,
    *page_faults.FAULTS,
    *import_faults.FAULTS,
    *docx_faults.FAULTS,
    *pdf_faults.FAULTS,
    *markdown_faults.FAULTS,
)
"""Everything that a diagnostic's code can stand for."""

Parsed = TypeVar("Parsed")


@dataclass(slots=True)
class Loaded:
    """What was read of a report's folder.

    Attributes:
        report: The report, or none where `report.yaml` cannot be used.
        sources: Texts by path.
        diagnostics: What is wrong with the files; the report holds the same.
    """

    report: Report | None = None
    sources: dict[str, Source] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def load(world: World) -> Loaded:
    """Read a report: settings, termbase, register, sections.

    Args:
        world: The report's folder.

    Returns:
        The report and what is wrong with its files. Nothing is raised, whatever they hold.
    """
    loaded = Loaded()
    settings = _parsed(world, loaded, REPORT, parse_settings)
    if settings is None:
        return loaded
    files = world.files()
    terms = _parsed(world, loaded, TERMS, parse_terms) if TERMS in files else None
    register = _parsed(world, loaded, REGISTER, parse_register) if REGISTER in files else None
    documents = tuple(_documents(world, loaded, files))
    pictures = dict(_pictures(world, loaded, files, documents))
    assembly = assemble(settings.order, settings.languages, documents)
    read = {document.source.path for document in documents}
    loaded.report = Report(
        folder=world.root_name,
        settings=settings,
        sections=assembly.sections,
        unplaced=assembly.unplaced,
        unread=frozenset(path for path in files if SECTION_FILE.fullmatch(path)) - read,
        files=files,
        pictures=pictures,
        sources=loaded.sources,
        terms=terms or {},
        register=register or {},
        diagnostics=tuple(loaded.diagnostics),
    )
    return loaded


def _documents(world: World, loaded: Loaded, files: tuple[str, ...]) -> Iterator[Document]:
    # Of two files of one section the one that lies less deep counts; the other is a finding.
    for path in sorted(files, key=lambda path: (path.count("/"), path)):
        match = SECTION_FILE.fullmatch(path)
        source = _read(world, loaded, path, SECTION_LIMIT) if match else None
        if match and source is not None:
            document, diagnostics = parse_document(source, match["name"], match["lang"])
            loaded.diagnostics += diagnostics
            yield document


def _pictures(
    world: World, loaded: Loaded, files: tuple[str, ...], documents: tuple[Document, ...]
) -> Iterator[tuple[str, bytes]]:
    """Yield the pictures that the text shows and the report's folder holds."""
    blocks = (block for document in documents for block in document.blocks())
    shown = {block.image.target for block in blocks if isinstance(block, Figure)}
    for path in sorted(path for path in shown.intersection(files) if path.lower().endswith(PICTURE_TYPES)):
        try:
            yield path, world.read(path, PICTURE_LIMIT)
        except ReadError as error:
            loaded.diagnostics.append(_unreadable(error, Span(path, 0, 0), PICTURE_LIMIT))


def _parsed(
    world: World, loaded: Loaded, path: str, parse: Callable[[Source], tuple[Parsed, tuple[Diagnostic, ...]]]
) -> Parsed | None:
    """Read and parse one settings file; nothing where it cannot be read."""
    source = _read(world, loaded, path)
    if source is None:
        return None
    value, diagnostics = parse(source)
    loaded.diagnostics += diagnostics
    return value


def _read(world: World, loaded: Loaded, path: str, limit: int = SECTION_LIMIT) -> Source | None:
    """Read one file as text; what prevents it is added to the diagnostics."""
    try:
        data = world.read(path, limit)
    except ReadError as error:
        loaded.diagnostics.append(_unreadable(error, Span(path, 0, 0), limit))
        return None
    text = data.decode(errors="replace").removeprefix(BYTE_ORDER_MARK)
    source = loaded.sources[path] = Source(path, text)
    try:
        data.decode()
    except UnicodeDecodeError as error:
        at = len(data[: error.start].decode().removeprefix(BYTE_ORDER_MARK))
        arguments = {"byte": f"0x{data[error.start]:02X}"}
        loaded.diagnostics.append(faults.UNDECODABLE.at(Span(path, at, at + 1), arguments))
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


def check(report: Report, house: House | None = None) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a report, by path, place and code.

    Args:
        report: The report.
        house: What the house asks of a text; without it, the rules that need tables and dictionaries find nothing.
    """
    return judge(index(report, house))


def judge(catalogue: Catalogue) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a report that is indexed already, by path, place and code."""
    report = catalogue.report
    found = (*report.diagnostics, *registry.run(catalogue))
    kept = suppress(report, found, {rule.code for rule in RULES})
    weighed = registry.weigh(kept, report.settings.rules)
    return tuple(sorted(weighed, key=lambda one: (one.span, one.code)))


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be built.

    Attributes:
        formats: `html`, `pdf`, `parallel`.
        languages: Languages of the report; two of them, from left to right, for `parallel`.
    """

    formats: tuple[str, ...]
    languages: tuple[str, ...]


def build(catalogue: Catalogue, order: Order, workshop: Workshop) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Make the pages of a report.

    Args:
        catalogue: The index of the report.
        order: Which pages.
        workshop: What they are made with.

    Returns:
        The files by their path in the folder of outputs, and what was found while making them.
    """
    # A check must not wait for what makes pages.
    from diptych.render import outputs as pages  # noqa: PLC0415
    from diptych.render.press import print_pages  # noqa: PLC0415

    languages, pictures = order.languages, catalogue.report.pictures
    outputs: dict[str, bytes] = {}
    for_press: dict[str, str] = {}
    if "html" in order.formats:
        outputs |= pages.web_pages(catalogue, languages, workshop)
    if "pdf" in order.formats:
        for_press |= {lang: pages.print_page(catalogue, lang, workshop) for lang in languages}
    if "parallel" in order.formats:
        web, paper = (
            pages.parallel_page(catalogue, languages, medium, workshop) for medium in (Medium.WEB, Medium.PRINT)
        )
        outputs |= {"html/parallel/index.html": web.encode()} | pages.media(catalogue)
        for_press["-".join(languages)] = paper
    files = {picture_address(path, medium): data for medium in Medium for path, data in pictures.items()}
    printed = print_pages(for_press, {**files, **workshop.fonts})
    outputs |= {pages.pdf_path(catalogue.report, name): one.data for name, one in printed.items()}
    return outputs, tuple(fault for name, one in printed.items() for fault in _page_faults(name, one.faults))


def _page_faults(lang: str, found: Iterable[Fault]) -> Iterator[Diagnostic]:
    for fault in found:
        rule = page_faults.BY_KIND[fault.kind]
        yield rule.at(Span(REPORT, 0, 0), {"lang": lang, "detail": fault.detail})
