"""The account of an import: the report, read back, beside the words of the foreign file.

Whatever the reader, or the writer, left out without a word becomes a remark that quotes it.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.importing.shared.account import Kept, losses
from diptych.importing.shared.manuscript import Handling, Remark
from diptych.importing.shared.table_notes import table_note_letter
from diptych.model.document import (
    Fence,
    Figure,
    Heading,
    List,
    MarkupBlock,
    Prose,
    Quotation,
    Table,
)
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.files import section_file
from diptych.model.inline import Code, Emphasis, Image, LineBreak, Link, Markup, NoteMark, OtherLanguage, Text
from diptych.model.prose import nodes
from diptych.model.source import Source
from diptych.parse.markdown.document import parse_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.importing.shared.manuscript import Manuscript
    from diptych.model.document import Block
    from diptych.model.inline import Inline

LOST = N_("These words of the file are not in the report: “{text}”.")
OFTEN_LOST = N_("These words of the file, which stand there {count} times, are not in the report: “{text}”.")
MOVED = N_("These words of the file stand elsewhere in the report: “{text}”.")
OFTEN_MOVED = N_("These words, which stand in the file {count} times, stand elsewhere in the report: “{text}”.")


class WrittenText(NamedTuple):
    """What was written of one manuscript.

    Attributes:
        sections: Its sections in order: name and text.
        settings: What the settings say in its language.
        references: The words that its references stand for, by target and whether it is a number alone.
    """

    sections: Mapping[str, str]
    settings: tuple[str, ...]
    references: Mapping[tuple[str, bool], str]


def left_out(manuscript: Manuscript, written: WrittenText, remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return a remark on all words of a file that are not in the report, in order, and that no remark quotes.

    Args:
        manuscript: What was read, with the words of the file.
        written: What was written of it.
        remarks: The remarks so far.
    """
    if not manuscript.words:
        return ()
    lang = manuscript.identity.lang
    kept = [
        Kept(" ".join(written.settings), loose=True),
        *_Reading(written.references).passages(written.sections, lang),
    ]
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


class _Reading:
    """Reads sections back, as their readers see them."""

    def __init__(self, references: Mapping[tuple[str, bool], str]) -> None:
        self.references = references
        self.below: dict[str, tuple[Block, ...]] = {}

    def passages(self, sections: Mapping[str, str], lang: str) -> Iterator[Kept]:
        """Yield the passages of all sections in order, then those of their notes."""
        documents = [
            parse_document(Source(section_file(name, lang), text), name=name, lang=lang)[0]
            for name, text in sections.items()
        ]
        for document in documents:
            yield Kept(document.front.title, marked=True)
            self.below = {note.label: note.blocks for note in document.notes if table_note_letter(note.label)}
            for part in document.body:
                yield from self._of_blocks((part,) if isinstance(part, Heading) else part.blocks)
        for document in documents:
            notes = (note for note in document.notes if not table_note_letter(note.label))
            yield from (one for note in notes for one in self._of_blocks(note.blocks))

    def _of_blocks(self, blocks: Iterable[Block]) -> Iterator[Kept]:
        for block in blocks:
            match block:
                case Heading(content=content) | Prose(content=content):
                    yield Kept(self._plain(content), marked=True)
                case List(items=items):
                    for item in items:
                        yield from self._of_blocks(item.blocks)
                case Quotation(blocks=inner):
                    yield from self._of_blocks(inner)
                case Table(header=header, rows=rows):
                    cells = [cell for row in (header, *rows) for cell in row]
                    yield Kept(" ".join(self._plain(cell.content) for cell in cells), loose=True)
                    yield from self._below([node for cell in cells for node in nodes(cell.content)])
                case _:
                    yield Kept(_literal(block))

    def _below(self, inside: Iterable[Inline]) -> Iterator[Kept]:
        """Yield the notes that stood below a table; each once, after its letter."""
        labels = dict.fromkeys(node.label for node in inside if isinstance(node, NoteMark))
        for label in sorted(self.below.keys() & labels):
            words = " ".join(one.text for one in self._of_blocks(self.below[label]))
            yield Kept(f"{table_note_letter(label)} {words}")

    def _plain(self, content: Iterable[Inline]) -> str:
        """Return what a reader sees of running text."""
        return "".join(map(self._seen, content))

    def _seen(self, node: Inline) -> str:
        match node:
            case Text(text=text) | Code(text=text) | Markup(text=text):
                return text
            case Link(target=target, children=children):
                words = self._plain(children)
                return self.references.get((target, words == "#"), words) if words in ("", "#") else words
            case Emphasis(children=children) | OtherLanguage(children=children):
                return self._plain(children)
            case Image():
                return _picture(node)
            case LineBreak():
                return " "
            case NoteMark(label=label):
                return table_note_letter(label)


def _literal(block: Block) -> str:
    """Return the words of a block that is not running text."""
    match block:
        case Figure(image=image):
            return _picture(image)
        case Fence(info=info, text=text):
            return f"{info} {text}"
        case MarkupBlock(text=text):
            return text
        case DataTable(title=title, unit=unit) | Chart(title=title, unit=unit):
            return f"{title} {unit}"
        case SectionTable(title=title):
            return title
        case _:
            return ""


def _picture(image: Image) -> str:
    return f" {image.alternative} {image.title} {posixpath.basename(image.target)} "
