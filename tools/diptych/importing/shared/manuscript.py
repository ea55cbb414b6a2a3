"""What an importer reads out of a foreign file: a text in one language, before it becomes a report.

Every importer makes a `Manuscript`; one writer turns manuscripts into a report. A `place` says where a node stood in
the foreign file, such as `line 12`; a `Place` (`formats/places.py`) can be said in other languages too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime

    from diptych.model.settings import Organ


@dataclass(frozen=True, slots=True)
class TextRun:
    """A run of text, as a reader sees it."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasised:
    """Emphasised text: `strong` is bold, else italic."""

    strong: bool
    children: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class LinkedRun:
    """Text with a link that prose alone would not give."""

    target: str
    children: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class NoteCall:
    """The mark of a footnote; `label` is the note's."""

    label: str


@dataclass(frozen=True, slots=True)
class Break:
    """A line end that must stay one."""


Run = TextRun | Emphasised | LinkedRun | NoteCall | Break


@dataclass(frozen=True, slots=True)
class ForeignProse:
    """A block of running text.

    Attributes:
        content: Its runs.
        place: Where it stood.
        number: The number that it bore as a paragraph, as printed; none for an unnumbered one.
        continued: Whether it goes on after a list or table of the paragraph before it.
        caption: Whether it is the title of the table beneath it.
        anchor: The name that references give it.
    """

    content: tuple[Run, ...]
    place: str
    number: str | None = None
    continued: bool = False
    caption: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """A heading inside a section; `level` counts from 1, beneath the section's own title."""

    content: tuple[Run, ...]
    level: int
    place: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ForeignItem:
    """One member of a list, with the mark that it bore."""

    mark: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; `ordered` where its marks are letters or numerals."""

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
    """A table: rows of cells, the first its header; `aligns` has `left`, `center`, `right` or nothing for a column."""

    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    place: str
    title: str = ""
    aligns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A table or a chart made of data, as Diptych's own Markdown has it."""

    markdown: str
    place: str


Block = ForeignProse | Title | Listing | ForeignQuotation | ForeignTable | Exhibit


@dataclass(frozen=True, slots=True)
class ForeignNote:
    """A footnote's text."""

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
    """A section to be.

    Attributes:
        title: Its heading; empty where the text has none.
        blocks: Its text.
        place: Where it began.
        numeral: The numeral that its heading bore, such as `II`.
        role: What it is.
        numbered: Whether its paragraphs bear numbers of the run.
        children: The parts beneath it.
        name: Its identity in every language, where the file gives one.
        front: Further keys of its front matter, as a report that was exported has them.
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
    """What a foreign file says of itself; what it does not say is empty.

    Attributes:
        symbols: Symbols of the document.
        lang: Language tag.
        title: Title.
        subtitle: Line under the title.
        organs: Organs that it is addressed to, or that adopted it.
        date: Date of issue or adoption.
        job: Job number.
        work: What the language versions of one document have in common, for pairing.
        extra: Anything else worth keeping, by name: identifiers, meeting, agenda.
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
    """What became of something that could not be carried over as it was."""

    DROPPED = "dropped"
    GUESSED = "guessed"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that the user must know of an import.

    Attributes:
        handling: What became of it.
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
        identity: What it says of itself.
        parts: Its sections, in order.
        notes: Its footnotes.
        remarks: What could not be carried over as it was.
        files: Settings files of a report that travelled with the text, such as `terms.yaml`, and their contents.
    """

    path: str
    identity: Identity
    parts: tuple[Part, ...]
    notes: tuple[ForeignNote, ...] = ()
    remarks: tuple[Remark, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
