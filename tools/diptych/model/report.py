"""A whole report: its sections in order, in every language, numbered."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.model.front_matter import Role
from diptych.model.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.exhibit import Sheet
    from diptych.model.settings import RegisteredDocument, Settings, Term
    from diptych.model.source import Source, Span
    from diptych.model.symbol import Symbol


UNSAFE_IN_NAMES = re.compile(r"[^A-Za-z0-9.]+")
LONGEST_NAME = 100
"""Most characters in a name made of a reference: systems allow 255, and files being written have longer names."""
BODY_LOST = frozenset({"YML008"})
"""Codes of faults that leave a file without its text."""


def safe_name(text: str) -> str:
    """Return a text as a name for files on any system: letters without accents, figures, stops and hyphens."""
    plain = unicodedata.normalize("NFKD", text[:LONGEST_NAME]).encode("ascii", "ignore").decode()
    return UNSAFE_IN_NAMES.sub("-", plain).strip("-.")


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the report.

    Attributes:
        name: Its identity in every language, and its anchor.
        span: Where the order names it.
        documents: The section by language.
        numeral: Roman numeral of a chapter, or letter of a section below one if the report has letters; else empty.
        level: 1 at the top of the order, 2 below a chapter.
        children: The sections below it.
    """

    name: str
    span: Span
    documents: Mapping[str, Document]
    numeral: str = ""
    level: int = 1
    children: tuple[Section, ...] = ()

    def walk(self) -> Iterator[Section]:
        """Yield this section and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Report:
    """Everything in a report's folder, read and put in order.

    Attributes:
        folder: Name of the folder.
        settings: What `report.yaml` says.
        sections: Sections in order.
        unplaced: Section files that the order does not name.
        unread: Files that could not be read; nothing is reported as missing from them.
        files: Every file of the folder, by its name with composed letters.
        on_disk: The name of each on the disk.
        pictures: Contents of the pictures that the text shows, by path.
        sheets: Data for tables and charts, by path.
        sources: Texts by path.
        terms: The termbase.
        register: The register of cited documents.
        ledger: What each translation was made from.
        diagnostics: What was found while reading.
    """

    folder: str
    settings: Settings
    sections: tuple[Section, ...]
    unplaced: tuple[Document, ...] = ()
    unread: frozenset[str] = frozenset()
    files: tuple[str, ...] = ()
    on_disk: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    sheets: Mapping[str, Sheet] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    register: Mapping[Symbol, RegisteredDocument] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def document_name(self) -> str:
        """What its files are named after: its first symbol or its reference, else its folder, as a name for files.

        Letters without accents, figures, stops and hyphens; brackets too in a symbol, which holds nothing unsafe.
        """
        settings = self.settings
        if settings.symbols:
            return str(settings.symbols[0]).replace("/", "-")
        return safe_name(settings.reference or "") or safe_name(self.folder) or "report"

    @property
    def unknown(self) -> frozenset[str]:
        """Names of files whose text is not known, such as `african-union.fr.md`; no rule may say what they lack."""
        lost = {diagnostic.span.path for diagnostic in self.diagnostics if diagnostic.code in BODY_LOST}
        return frozenset(path.rpartition("/")[2] for path in self.unread | lost)

    def walk(self) -> Iterator[Section]:
        """Yield every section in order, each before those below it."""
        for section in self.sections:
            yield from section.walk()

    @property
    def annexes(self) -> tuple[str, ...]:
        """The names of the written annexes in order."""
        return tuple(
            section.name
            for section in self.sections
            if any(document.front.role is Role.ANNEX for document in section.documents.values())
        )

    def documents(self) -> Iterator[Document]:
        """Yield every document that has a place in the report, by section and language."""
        for section in self.walk():
            yield from section.documents.values()
