"""What a reader makes of a foreign file: a text in one language, before it becomes a report.

Every reader makes a `Manuscript`; one writer turns manuscripts into a report. A `place` says where a node is in the
foreign file, such as `line 12`; a `ForeignPlace` (`formats/places.py`) is translated when shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime

    from diptych.importing.shared.foreign_words import ForeignWords
    from diptych.model.settings import Organ


@dataclass(frozen=True, slots=True)
class TextRun:
    """A run of text, as a reader sees it."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasised:
    """Emphasised text: bold if `strong`, otherwise italic."""

    strong: bool
    children: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class LinkedRun:
    """Text with a link that Diptych would not set by itself."""

    target: str
    children: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class NoteCall:
    """The mark of a footnote in the text; `label` is that of the note."""

    label: str


@dataclass(frozen=True, slots=True)
class Break:
    """A line break that must be kept."""


@dataclass(frozen=True, slots=True)
class LiteralRun:
    """Text that is to be taken literally, such as the name of a file."""

    text: str


Run = TextRun | Emphasised | LinkedRun | NoteCall | LiteralRun | Break


@dataclass(frozen=True, slots=True)
class ForeignProse:
    """A block of running text.

    Attributes:
        content: Its runs.
        place: Where it is in the foreign file.
        number: Its paragraph number as printed; None if it has none.
        continued: Whether it continues the paragraph before it, after a list or a table.
        caption: Whether it is the title of the table below it.
        anchor: The name that references give it.
        mark: The mark of a member of a list, where it is kept as text.
        unlabelled: Whether that table has no label, such as “Table 2”.
    """

    content: tuple[Run, ...]
    place: str
    number: str | None = None
    continued: bool = False
    caption: bool = False
    anchor: str = ""
    mark: str = ""
    unlabelled: bool = False


@dataclass(frozen=True, slots=True)
class Title:
    """A heading inside a section.

    Attributes:
        content: Its runs.
        level: Its level, from 1, below the section's own title.
        place: Where it is in the foreign file.
        anchor: The name that references give it.
        guessed: Whether the file does not say its level: it was guessed from the name of a style, or from its looks.
    """

    content: tuple[Run, ...]
    level: int
    place: str
    anchor: str = ""
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class ForeignItem:
    """A list item and its printed mark."""

    mark: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; `ordered` if its marks are letters or numerals."""

    items: tuple[ForeignItem, ...]
    ordered: bool
    place: str


@dataclass(frozen=True, slots=True)
class ForeignQuotation:
    """A passage quoted as a block."""

    blocks: tuple[Block, ...]
    place: str


@dataclass(frozen=True, slots=True)
class ForeignTable:
    """A table.

    Attributes:
        rows: Rows of cells, headings first; a cell that spans others has its text in the first of them.
        place: Where it is.
        title: Its title, if it has one of its own.
        aligns: `left`, `center`, `right` or an empty text for each column.
        heads: How many rows are headings.
        widths: The widths of its columns, in points, where the file gives them.
    """

    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    place: str
    title: str = ""
    aligns: tuple[str, ...] = ()
    heads: int = 1
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A table or a chart made from data, in Diptych's own Markdown; `anchor` is the name that references give it."""

    markdown: str
    place: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ForeignFigure:
    """A picture on its own: its file in the report, what it shows in words, its caption, its name."""

    path: str
    alternative: str
    caption: str
    place: str
    anchor: str = ""


Block = ForeignProse | Title | Listing | ForeignQuotation | ForeignTable | Exhibit | ForeignFigure


@dataclass(frozen=True, slots=True)
class ForeignNote:
    """A footnote: its label and its text."""

    label: str
    blocks: tuple[Block, ...]
    place: str


class PartRole(Enum):
    """What a part of a manuscript is."""

    TEXT = "text"
    SUMMARY = "summary"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Part:
    """A future section of the report.

    Attributes:
        title: Its heading; empty where the text has none.
        blocks: Its text.
        place: Where it begins in the foreign file.
        numeral: The numeral of its heading, such as `II`.
        role: Whether it is text, the summary or an annex.
        numbered: Whether its paragraphs are numbered.
        children: The parts below it.
        name: Its name, the same in every language; empty if the file gives none.
        front: Other keys of its front matter, from a report that was exported.
    """

    title: str
    blocks: tuple[Block, ...]
    place: str
    numeral: str = ""
    role: PartRole = PartRole.TEXT
    numbered: bool = True
    children: tuple[Part, ...] = ()
    name: str = ""
    front: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """What a foreign file says about itself; what it does not say is empty.

    Attributes:
        symbols: Symbols of the document.
        lang: Language tag.
        title: Title.
        subtitle: Line under the title.
        organs: Organs that it is addressed to, or that adopted it.
        date: Date of issue or adoption.
        job: Job number.
        work: What the language versions of one document have in common, for pairing.
        extra: Other values by name: the settings and the languages of a report that was exported.
    """

    symbols: tuple[str, ...] = ()
    lang: str = ""
    title: str = ""
    subtitle: str = ""
    organs: tuple[Organ, ...] = ()
    date: datetime.date | None = None
    job: str = ""
    work: str = ""
    extra: tuple[tuple[str, str], ...] = ()


class Handling(Enum):
    """What happened to something that could not be carried over unchanged."""

    DROPPED = "dropped"
    GUESSED = "guessed"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that the user must know about an import.

    Attributes:
        handling: What happened to it.
        path: The foreign file.
        place: Where in it.
        message: What it was, in English, translated when shown.
        arguments: Values for the placeholders of `message`.
    """

    handling: Handling
    path: str
    place: str
    message: str
    arguments: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A foreign file as read.

    Attributes:
        path: The file.
        identity: What it says about itself.
        parts: Its sections, in order.
        notes: Its footnotes.
        remarks: What could not be carried over unchanged.
        files: Files of a report that came with the text, such as `terms.yaml` and data: path and content of each.
        pictures: Pictures that came with the text, likewise.
        words: Every text in the file in order, found without the reader: what the report must account for.
    """

    path: str
    identity: Identity
    parts: tuple[Part, ...]
    notes: tuple[ForeignNote, ...] = ()
    remarks: tuple[Remark, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    pictures: tuple[tuple[str, bytes], ...] = ()
    words: tuple[ForeignWords, ...] = ()
