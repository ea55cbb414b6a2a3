"""A section → the texts that a translator works on, paragraph by paragraph, each with what it stands for in the file.

A unit is a stretch of the file that a translation replaces: a block of prose, a heading, a cell, a footnote, the title,
the caption and the description of a picture, the labels of a table or a chart made from data. What lies between units
is mark-up, which is the same in every language.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from diptych.index.ledger.texts import BlockTexts, fingerprint
from diptych.index.text.passages import title
from diptych.model.document import Figure, Heading, Paragraph, Prose, Table, walk
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.inline import NoteMark
from diptych.model.ledger import TITLE_KEY
from diptych.model.prose import nodes
from diptych.model.source import Span
from diptych.parse.markdown.exhibits import between_fences
from diptych.parse.yaml.reader import read_yaml
from diptych.translating.coded_text import coded_sentences, without_codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.document import Block, Cell, Document
    from diptych.model.prose import Passage
    from diptych.parse.yaml.reader import Place, Value
    from diptych.translating.coded_text import CodedText

UnnamedUnit = tuple["UnitForm", Span, tuple["CodedText", ...]]
PICTURE = re.compile(
    r"!\[(?P<alternative>(?:[^\[\]\\]|\\.)*)\]"
    r"\(\s*(?:<[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"(?:\s+(?P<mark>[\"'])(?P<caption>(?:\\.|(?!(?P=mark))[^\\])*)(?P=mark))?\s*\)",
    re.DOTALL,
)
"""A picture as it is written, with its description and its caption."""
SETTINGS = ("title", "alt", "unit")
"""The keys of a table or a chart made from data whose values are texts; `columns` holds labels."""


class UnitForm(Enum):
    """How a text is written in the file."""

    PROSE = "prose"
    """A sentence on each line."""
    HEADING = "heading"
    CELL = "cell"
    VALUE = "value"
    """A value in YAML."""
    ALTERNATIVE = "alternative"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class TextUnit:
    """A text to translate.

    Attributes:
        name: What tells it from the other texts of its section: its paragraph, and its place in it.
        form: How it is written.
        span: What a translation replaces.
        sentences: Its sentences.
    """

    name: str
    form: UnitForm
    span: Span
    sentences: tuple[CodedText, ...]


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """The texts of one paragraph, heading or title, with those of the footnotes that are first marked in it.

    Attributes:
        key: The key of the paragraph in the ledger: `title`, `#name`, or its fingerprint.
        number: Its number, if it has one.
        span: The whole block; of a title, its value.
        units: Its texts, in order.
    """

    key: str
    number: int | None
    span: Span
    units: tuple[TextUnit, ...]


def unit_groups(document: Document, passages: Mapping[Span, Passage]) -> tuple[UnitGroup, ...]:
    """Return the texts of a section, paragraph by paragraph, the title first.

    Args:
        document: The section.
        passages: The passages of its report by their spans.
    """
    return tuple(_Reader(document, passages).groups())


class _Reader:
    """Names the texts of one section."""

    def __init__(self, document: Document, passages: Mapping[Span, Passage]) -> None:
        self.document = document
        self.passages = passages
        self.texts = BlockTexts()
        self.keys: Counter[str] = Counter()
        self.notes = {note.label: note for note in document.notes}
        """The footnotes that are not yet part of a paragraph."""

    def groups(self) -> Iterator[UnitGroup]:
        for passage in title(self.document):
            span = self.document.title_span
            part = (UnitForm.VALUE, span, coded_sentences(passage))
            yield UnitGroup(TITLE_KEY, None, span, tuple(_numbered(TITLE_KEY, (part,))))
        for block in self.document.body:
            key = f"#{block.anchor}" if block.anchor else fingerprint(self.texts.of(self.document, (block,)))
            number = block.number if isinstance(block, Paragraph) and block.numbered else None
            blocks = block.blocks if isinstance(block, Paragraph) else (block,)
            units = tuple(_numbered(self.name(key), self.parts(blocks)))
            yield UnitGroup(key, number, block.span, units)

    def name(self, key: str) -> str:
        """Return the key of a paragraph as a name; of several that say the same, each but the first has a number."""
        name = key.removeprefix("#")
        self.keys[name] += 1
        return name if self.keys[name] == 1 else f"{name}-{self.keys[name]}"

    def parts(self, blocks: Iterable[Block]) -> Iterator[UnnamedUnit]:
        for block in walk(blocks):
            match block:
                case Heading() | Prose():
                    form = UnitForm.HEADING if isinstance(block, Heading) else UnitForm.PROSE
                    yield from self.holder(form, block)
                case Table():
                    for cell in (cell for row in (block.header, *block.rows) for cell in row):
                        yield from self.holder(UnitForm.CELL, cell)
                case Figure():
                    yield from self.picture(block.span)
                case DataTable() | Chart() | SectionTable():
                    yield from self.settings(block.span)
                case _:
                    pass

    def holder(self, form: UnitForm, holder: Heading | Prose | Cell) -> Iterator[UnnamedUnit]:
        passage = self.passages.get(holder.span)
        if passage is None:
            return
        span = _content(holder)
        sentences = coded_sentences(passage)
        if span and any(map(str.isalnum, "".join(map(without_codes, sentences)))):
            yield form, span, sentences
        for node in nodes(holder.content):
            note = self.notes.pop(node.label, None) if isinstance(node, NoteMark) else None
            if note:
                yield from self.parts(note.blocks)

    def picture(self, span: Span) -> Iterator[UnnamedUnit]:
        written = PICTURE.fullmatch(self.document.source.quote(span))
        for form in (UnitForm.ALTERNATIVE, UnitForm.CAPTION):
            text = written[form.value] if written else ""
            if written and text and text.strip():
                start = span.start + written.start(form.value)
                yield form, Span(span.path, start, start + len(text)), ((" ".join(text.split()),),)

    def settings(self, span: Span) -> Iterator[UnnamedUnit]:
        reading = read_yaml(self.document.source, *between_fences(self.document.source, span))
        said = reading.value if isinstance(reading.value, dict) else {}
        labels = said.get("columns")
        texts: dict[Place, Value] = {(key,): said.get(key) for key in SETTINGS}
        if isinstance(labels, dict):
            texts |= {("columns", key): label for key, label in labels.items()}
        for place, where in reading.values.items():
            text = texts.get(place)
            if isinstance(text, str) and text.strip():
                yield UnitForm.VALUE, where, ((" ".join(text.split()),),)


def _content(holder: Heading | Prose | Cell) -> Span | None:
    """Return the place of the inline text of a block, without the mark-up around it."""
    return holder.content[0].span.to(holder.content[-1].span) if holder.content else None


def _numbered(name: str, parts: Iterable[UnnamedUnit]) -> Iterator[TextUnit]:
    for number, (form, span, sentences) in enumerate(parts, start=1):
        yield TextUnit(name if number == 1 else f"{name}.{number}", form, span, sentences)
