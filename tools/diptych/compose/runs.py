"""Runs: text as a reader sees it, in reading order.

Every output is a `match` over these runs. What an output has no form for, it sets as the text inside.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Reference
    from diptych.model.inline import Link
    from diptych.model.source import Span
    from diptych.model.symbol import Symbol


class SourcePlace(NamedTuple):
    """Where words of a run come from.

    Attributes:
        block: The span of the block of text, or of the title, that holds them.
        offset: Where they begin in its running text.
    """

    block: Span
    offset: int

    def further(self, by: int) -> SourcePlace:
        """Return the place some code points further on."""
        return SourcePlace(self.block, self.offset + by)


@dataclass(frozen=True, slots=True)
class PlainRun:
    """Plain text.

    Attributes:
        text: The text as it is printed, with its no-break spaces and dashes.
        written: The same text as its author wrote it, of the same length.
        at: Where it comes from; none for words that no source holds, such as labels.
    """

    text: str
    written: str
    at: SourcePlace | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class HeldRun:
    """Text that no line may break and that no character protects: a range, a name with a hyphen. As `PlainRun`."""

    text: str
    written: str
    at: SourcePlace | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class RaisedRun:
    """The raised ending of an ordinal: the “er” of 1er. As `PlainRun`."""

    text: str
    written: str
    at: SourcePlace | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class EmphasisRun:
    """Emphasised text: bold if `strong`, else italic."""

    strong: bool
    runs: Runs


@dataclass(frozen=True, slots=True)
class ForeignRun:
    """Words in another language than the text around them; `lang` is its tag."""

    lang: str
    runs: Runs


@dataclass(frozen=True, slots=True)
class CitationRun:
    """A citation as it is printed, whole, even across emphasis and line ends.

    Attributes:
        symbol: The document cited.
        runs: The text.
        link: The link by which the author named the document; none for a citation recognised in prose.
    """

    symbol: Symbol
    runs: Runs
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class PlaceRun:
    """Words that lead to a place in the report.

    Attributes:
        place: Its id, see `places.py`.
        runs: The words.
        in_language: Whether each language has such a place for itself where two are on one page.
    """

    place: str
    runs: Runs
    in_language: bool = False


@dataclass(frozen=True, slots=True)
class ReferenceRun:
    """A cross-reference in the reader's words.

    Attributes:
        reference: The reference as its author wrote it.
        runs: A `PlaceRun` for each place, and the words between them; a `MissingRun` where a place is unknown.
    """

    reference: Reference
    runs: Runs


@dataclass(frozen=True, slots=True)
class NoteRun:
    """The mark of a footnote.

    Attributes:
        name: The name of the note, by which the composition has its text.
        sign: What the mark shows: `3`, or `b` for a note to a table.
        mark: Which of the marks of the note it is, from 0.
        to_table: Whether the note belongs to a table.
    """

    name: str
    sign: str
    mark: int
    to_table: bool


@dataclass(frozen=True, slots=True)
class CodeRun:
    """Text shown exactly as it was typed; `is_markup` says that it is raw HTML of the source."""

    text: str
    is_markup: bool = False
    at: SourcePlace | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class PictureRun:
    """A picture in a line: its file, and what it shows in words."""

    path: str
    alternative: str
    at: SourcePlace | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class BreakRun:
    """The end of a line that must stay one."""

    at: SourcePlace | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class LinkRun:
    """A link to the web.

    Attributes:
        link: The link as its author wrote it.
        runs: Its text; the address where it has none.
        address: Where it leads; empty where nothing may be linked to its target.
    """

    link: Link
    runs: Runs
    address: str


@dataclass(frozen=True, slots=True)
class MissingRun:
    """A mark for something missing from a draft, in the reader's words.

    Attributes:
        text: The mark.
        written: What the author wrote there: the words of a reference, the title of a table.
        is_named: Whether the mark names what is written, as it does a target; else both are shown, the words first.
    """

    text: str
    written: Runs
    is_named: bool = False

    @property
    def beside(self) -> Runs:
        """The author's words that are shown before the mark, with a space after them."""
        return (*self.written, *plain_words(" ")) if self.written and not self.is_named else ()


@dataclass(frozen=True, slots=True)
class ChangedRun:
    """Words that are in one of two versions of a text that shows both.

    Attributes:
        inserted: Whether they came; else they went.
        runs: The words.
    """

    inserted: bool
    runs: Runs


Run = (
    PlainRun
    | HeldRun
    | RaisedRun
    | EmphasisRun
    | ForeignRun
    | CitationRun
    | PlaceRun
    | ReferenceRun
    | NoteRun
    | CodeRun
    | PictureRun
    | BreakRun
    | LinkRun
    | MissingRun
    | ChangedRun
)
Runs = tuple[Run, ...]


def plain_words(text: str) -> Runs:
    """Return words that Diptych sets itself, such as a label; none for an empty text."""
    return (PlainRun(text, text),) if text else ()


def lines(*texts: Runs) -> Runs:
    """Return texts one below the other; empty ones are left out."""
    runs = [run for text in texts if text for run in (BreakRun(), *text)]
    return tuple(runs[1:])


def plain_text(runs: Runs) -> str:
    """Return the text of runs without its forms; a note sign is its figure, a line end a line feed."""
    return "".join(_texts(runs))


def heading_words(runs: Runs) -> str:
    """Return the words of a heading on one line, as an outline or a link names it, without marks of notes."""
    return plain_text(_as_named(runs)).replace("\n", " ")


def _as_named(runs: Runs) -> Runs:
    named: list[Run] = []
    for run in runs:
        match run:
            case NoteRun() | ChangedRun(inserted=False):
                pass
            case EmphasisRun() | ForeignRun() | CitationRun() | LinkRun() | ChangedRun():
                named.append(replace(run, runs=_as_named(run.runs)))
            case _:
                named.append(run)
    return tuple(named)


def inner_runs(runs: Runs) -> Iterator[Run]:
    """Yield runs and all that are in them, at any depth."""
    for run in runs:
        yield run
        yield from inner_runs(getattr(run, "runs", ()))


def change_of(*texts: Runs) -> bool | None:
    """Return whether all of some texts came (true) or went (false) since an earlier version; none for any other."""
    kinds = {run.inserted if isinstance(run, ChangedRun) else None for runs in texts for run in runs}
    return kinds.pop() if len(kinds) == 1 else None


def _texts(runs: Runs) -> Iterator[str]:
    for run in runs:
        match run:
            case PlainRun() | HeldRun() | RaisedRun() | CodeRun():
                yield run.text
            case MissingRun():
                yield from (*_texts(run.beside), run.text)
            case PictureRun():
                yield run.alternative
            case NoteRun():
                yield run.sign
            case BreakRun():
                yield "\n"
            case _:
                yield from _texts(run.runs)
