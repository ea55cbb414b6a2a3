"""The account of an import: the report, read back, beside the words of the foreign file.

Whatever the reader, or the writer, left out without a word becomes a remark that quotes it.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.account import Kept, losses
from diptych.importing.shared.manuscript import Handling, Remark
from diptych.model.document import (
    Chart,
    DataTable,
    Divider,
    Fence,
    Figure,
    Heading,
    List,
    MarkupBlock,
    Prose,
    Quotation,
    SectionTable,
    Table,
)
from diptych.model.inline import Code, Emphasis, Image, LineBreak, Link, Markup, NoteMark, Text
from diptych.model.source import Source
from diptych.parse.markdown.document import parse_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.importing.shared.manuscript import Manuscript
    from diptych.model.document import Block, Document
    from diptych.model.inline import Inline

LOST = N_("These words of the file are not in the report: “{text}”.")
OFTEN_LOST = N_("These words of the file, which stand there {count} times, are not in the report: “{text}”.")
MOVED = N_("These words of the file stand elsewhere in the report: “{text}”.")
OFTEN_MOVED = N_("These words, which stand in the file {count} times, stand elsewhere in the report: “{text}”.")


def unaccounted(
    manuscript: Manuscript, sections: Mapping[str, str], settings: Iterable[str], remarks: Iterable[Remark]
) -> tuple[Remark, ...]:
    """Return a remark on all words of a file that are not in the report, in order, and that no remark quotes.

    Args:
        manuscript: What was read, with the words of the file.
        sections: The sections in its language in order, as they were written: name and text.
        settings: What the settings of the report say in its language.
        remarks: The remarks so far.
    """
    if not manuscript.words:
        return ()
    lang = manuscript.identity.lang
    documents = [parse_document(Source(f"{name}.{lang}.md", text), name, lang)[0] for name, text in sections.items()]
    kept = [Kept(" ".join(settings), loose=True)]
    kept += (passage for document in documents for passage in _passages(document))
    kept += (passage for document in documents for note in document.notes for passage in _of_blocks(note.blocks))
    quotes = (str(value) for remark in remarks for _, value in remark.arguments)
    found = losses(manuscript.words, kept, quotes)
    times = Counter((one.text, one.is_moved) for one in found)
    first = {(one.text, one.is_moved): one.place for one in reversed(found)}
    return tuple(
        _remark(manuscript.path, first[text, is_moved], text, count, is_moved=is_moved)
        for (text, is_moved), count in times.items()
    )


def _remark(path: str, place: str, text: str, count: int, *, is_moved: bool) -> Remark:
    handling = Handling.LEFT if is_moved else Handling.DROPPED
    if count == 1:
        return Remark(handling, path, place, MOVED if is_moved else LOST, (("text", text),))
    return Remark(handling, path, place, OFTEN_MOVED if is_moved else OFTEN_LOST, (("count", count), ("text", text)))


def _passages(document: Document) -> Iterator[Kept]:
    """Yield the passages of a section in order, with its title and without its notes."""
    yield Kept(document.front.title, marked=True)
    for part in document.body:
        if isinstance(part, Heading):
            yield Kept(_plain(part.content), marked=True)
        else:
            yield from _of_blocks(part.blocks)


def _of_blocks(blocks: Iterable[Block]) -> Iterator[Kept]:
    for block in blocks:
        match block:
            case Heading(content=content) | Prose(content=content):
                yield Kept(_plain(content), marked=True)
            case List(items=items):
                for item in items:
                    yield from _of_blocks(item.blocks)
            case Quotation(blocks=inner):
                yield from _of_blocks(inner)
            case Table(header=header, rows=rows):
                yield Kept(" ".join(_plain(cell.content) for row in (header, *rows) for cell in row), loose=True)
            case Figure(image=image):
                yield Kept(_picture(image))
            case Fence(info=info, text=text):
                yield Kept(f"{info} {text}")
            case MarkupBlock(text=text):
                yield Kept(text)
            case DataTable(title=title, unit=unit) | Chart(title=title, unit=unit):
                yield Kept(f"{title} {unit}")
            case SectionTable(title=title):
                yield Kept(title)
            case Divider():
                pass


def _plain(content: Iterable[Inline]) -> str:
    """Return what a reader sees of running text."""
    return "".join(map(_seen, content))


def _seen(node: Inline) -> str:
    match node:
        case Text(text=text) | Code(text=text) | Markup(text=text):
            return text
        case Emphasis(children=children) | Link(children=children):
            return _plain(children)
        case Image():
            return _picture(node)
        case LineBreak():
            return " "
        case NoteMark():
            return ""


def _picture(image: Image) -> str:
    return f" {image.alternative} {image.title} {posixpath.basename(image.target)} "
