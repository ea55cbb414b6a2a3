"""`diptych cite`: lists the documents that a text cites."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click
from rich.cells import cell_len

from diptych.cli.terminal import say
from diptych.i18n import N_
from diptych.index.text.documents import cited_places
from diptych.index.text.passages import passages
from diptych.io import assets
from diptych.io.folder.disk import Disk
from diptych.languages.registry import LANGUAGES
from diptych.model.files import REPORT
from diptych.model.source import LINE_END, Source, Span
from diptych.parse.markdown.document import parse_document
from diptych.series.recognise import find_documents
from diptych.un import document_url
from diptych.workspace import Workspace, open_report

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.cli.context import Context
    from diptych.model.settings import Settings
    from diptych.model.symbol import Symbol

LANGUAGE = re.compile(r".*\.([a-z]{2,3})\.[a-z]+")
PARAGRAPH = re.compile(r"(?:.*\S.*(?:\n|$))+")


class Cited(NamedTuple):
    """A document cited in a text: its place, the words that cite it, and its symbol."""

    span: Span
    text: str
    symbol: Symbol


@click.command(help=N_("List the citations in a file, with their symbols and links."))
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--lang", help=N_("Language of the text; by default, the one in the file’s name, as in NAME.fr.md."))
@click.pass_obj
def command(context: Context, file: Path, lang: str | None) -> None:
    """Print one line for each citation: line, text, symbol, link."""
    _ = context.translator.gettext
    named = LANGUAGE.fullmatch(file.name)
    lang = lang or (named[1] if named else context.translator.lang)
    if lang not in {*LANGUAGES, *assets.languages()}:
        raise click.UsageError(_("Diptych does not recognize citations in “{lang}”.").format(lang=lang))
    try:
        source = Source(file.name, LINE_END.sub("\n", file.read_bytes().decode("utf-8-sig")))
        read = in_markdown if file.suffix == ".md" else in_plain_text
        found = sorted(read(source, lang, settings_around(file)))
    except UnicodeDecodeError as error:
        raise click.ClickException(_("“{file}” is not UTF-8 text.").format(file=file)) from error
    except OSError as error:
        raise click.ClickException(_("This file cannot be read: {reason}.").format(reason=error.strerror)) from error
    rows = [(str(source.position(one.span.start).line), one.text, str(one.symbol)) for one in found]
    for row, one in zip(aligned(rows), found, strict=True):
        say(f"{row}  {document_url(one.symbol, lang)}")


def settings_around(file: Path) -> Settings | None:
    """Return the settings of the report that a file is in, which describe its own series; none outside of a report."""
    folders = (folder for folder in file.resolve().parents if (folder / REPORT).is_file())
    folder = next(folders, None)
    opened = open_report(Disk(folder)) if folder else None
    return opened.report.settings if isinstance(opened, Workspace) else None


def in_markdown(source: Source, lang: str, settings: Settings | None) -> Iterator[Cited]:
    """Yield what a section cites, in prose and by explicit links."""
    document, _ = parse_document(source, source.path, lang)
    for passage in passages(document, settings):
        for place in cited_places(passage):
            cited = place.citation
            text = passage.running.text[cited.start : cited.end] if cited else str(place.symbol)
            yield Cited(place.span, text, place.symbol)


def in_plain_text(source: Source, lang: str, settings: Settings | None) -> Iterator[Cited]:
    """Yield what a plain text cites, paragraph by paragraph."""
    for paragraph in PARAGRAPH.finditer(source.text):
        for citation in find_documents(paragraph[0].replace("\n", " "), lang, settings):
            start, end = (paragraph.start() + offset for offset in (citation.start, citation.end))
            yield Cited(Span(source.path, start, end), " ".join(source.text[start:end].split()), citation.symbol)


def aligned(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Yield rows as lines with aligned columns."""
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells)
