"""What the template of the page may see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding beside the words that it is about.

    Attributes:
        id: Its id on the page.
        number: Its number, which stands after the words that it is about.
        severity: `error`, `warning` or `info`.
        weight: How much it weighs, in the reader's words.
        kind: The key of its kind.
        label: Its kind, in the reader's words.
        code: The code of its rule.
        message: What it says.
        place: Where it is in the file, in the reader's words.
        further: What else it says: other places, what follows from it.
        words: The first words that it is about, for the list of what is missing.
        lang: Their language.
    """

    id: str
    number: int
    severity: str
    weight: str
    kind: str
    label: str
    code: str
    message: str
    place: str
    further: tuple[str, ...] = ()
    words: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A footnote below the paragraph that calls it: its sign and its text."""

    sign: str
    html: Markup


@dataclass(frozen=True, slots=True)
class PanelView:
    """What one language has in a row.

    Attributes:
        lang: Language tag.
        html: Its text.
        notes: The footnotes that it calls.
        is_lacking: Whether this language has nothing that answers the other one.
    """

    lang: str
    html: Markup
    notes: tuple[NoteLine, ...] = ()
    is_lacking: bool = False


@dataclass(frozen=True, slots=True)
class RowView:
    """Two panels that answer each other, and the findings on them."""

    id: str
    panels: tuple[PanelView, ...]
    findings: tuple[FindingView, ...] = ()


@dataclass(frozen=True, slots=True)
class FactView:
    """One thing that is known of both files: its label, and what it is in each.

    Attributes:
        label: What it is.
        values: What it is in each file; empty where the file does not say it.
        differs: Whether the two should be the same and are not.
    """

    label: str
    values: tuple[str, str]
    differs: bool = False


@dataclass(frozen=True, slots=True)
class CountView:
    """How many findings of a kind there are, by severity."""

    kind: str
    label: str
    errors: int
    warnings: int
    infos: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.errors + self.warnings + self.infos


@dataclass(frozen=True, slots=True)
class UnreadView:
    """What could not be read of a file, or was left out.

    Attributes:
        path: The file.
        dropped: What is not compared.
        others: What was guessed or taken otherwise.
    """

    path: str
    dropped: tuple[str, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PairView:
    """Two files face to face.

    Attributes:
        id: Its id on the page.
        title: What the two are called together.
        languages: Their languages, as the reader calls them, by their tags.
        facts: What is known of them.
        notices: What the reader must know first, such as that the files were exchanged.
        missing: The findings on what one side lacks.
        unread: What could not be read.
        rows: The two texts.
        general: The findings that belong to no row.
        number: How many findings there are.
    """

    id: str
    title: str
    languages: tuple[tuple[str, str], ...]
    facts: tuple[FactView, ...]
    notices: tuple[str, ...]
    missing: tuple[FindingView, ...]
    unread: tuple[UnreadView, ...]
    rows: tuple[RowView, ...]
    general: tuple[FindingView, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class PageView:
    """The whole page.

    Attributes:
        lang: The reader's language.
        title: Its title.
        summary: How many findings there are, in words.
        counts: How many there are of each kind.
        severities: The severities that occur, with their names.
        pairs: The pairs of files.
        refused: Files that were not compared, or no further, and why.
        is_compared: Whether any two files were compared.
    """

    lang: str
    title: str
    summary: str
    counts: tuple[CountView, ...]
    severities: tuple[tuple[str, str], ...]
    pairs: tuple[PairView, ...]
    refused: tuple[tuple[str, str], ...] = ()
    is_compared: bool = True
