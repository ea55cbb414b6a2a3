"""Documents → Report: the order, the chapters' numerals, one run of paragraph numbers."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.document import Heading, Paragraph
from diptych.model.front_matter import Numbering, Role
from diptych.model.report import Section
from diptych.typography.numerals import letter, roman

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from diptych.model.document import Document
    from diptych.model.settings import OrderEntry


FIRST = 2
"""The level of the first headings in the text of a section."""


class Assembly(NamedTuple):
    """The sections in order, and the documents that the order has no place for."""

    sections: tuple[Section, ...]
    unplaced: tuple[Document, ...]


def assemble(
    order: Sequence[OrderEntry], languages: Sequence[str], documents: Iterable[Document], *, letters: bool = False
) -> Assembly:
    """Put documents in order and number their paragraphs.

    A name that the order gives twice keeps its first place; a file that repeats a section's
    name and language is left over.

    Args:
        order: The order of sections.
        languages: The report's languages.
        documents: All section files of the report.
        letters: Whether the sections below a chapter have letters.

    Returns:
        The sections, numbered, and the documents left over.
    """
    by_name: dict[str, dict[str, Document]] = {}
    spare: list[Document] = []
    for document in documents:
        versions = by_name.setdefault(document.name, {})
        if document.lang not in languages or document.lang in versions:
            spare.append(document)
        else:
            versions[document.lang] = document
    sections = tuple(_sections(order, _ordered(by_name, languages), (roman, _capital if letters else _bare)))
    spare += [document for versions in by_name.values() for document in versions.values()]
    return Assembly(tuple(_number(sections)), tuple(spare))


def _ordered(by_name: dict[str, dict[str, Document]], languages: Sequence[str]) -> dict[str, dict[str, Document]]:
    """Return the documents with each section's languages in the report's order."""
    for name, versions in by_name.items():
        by_name[name] = {lang: versions[lang] for lang in languages if lang in versions}
    return by_name


def _sections(
    order: Sequence[OrderEntry],
    by_name: dict[str, dict[str, Document]],
    forms: Sequence[Callable[[int], str]],
    level: int = 1,
    after: int = 0,
) -> Iterator[Section]:
    """Yield the sections that have files; each name is taken out of `by_name` once placed.

    Their numerals have the form of their level, and go on after those of `after` headings in the text of the section
    above; those below the last level with a form have none.
    """
    numerals = map(forms[level - 1] if level <= len(forms) else _bare, count(after + 1))
    for entry in order:
        documents = by_name.pop(entry.name, {})
        children = tuple(_sections(entry.children, by_name, forms, level + 1, _headings(documents)))
        if not documents and not children:
            continue
        is_text = all(document.front.role is Role.TEXT for document in documents.values())
        numeral = next(numerals) if is_text else ""
        yield Section(entry.name, entry.span, documents, numeral, level, children)


def _headings(documents: Mapping[str, Document]) -> int:
    """Return how many headings of the first level a section has in its text."""
    bodies = (document.body for document in documents.values())
    return max((sum(isinstance(one, Heading) and one.level == FIRST for one in body) for body in bodies), default=0)


def _capital(number: int) -> str:
    return letter(number).upper()


def _bare(_: int) -> str:
    return ""


def _number(sections: Iterable[Section], run: Iterator[int] | None = None) -> Iterator[Section]:
    """Yield the sections with their paragraphs numbered, children after their chapter.

    Where one language has more paragraphs than another, the longer one decides where the next
    section begins, so that one missing paragraph does not shift every number after it.
    """
    run = run if run is not None else count(1)
    for section in sections:
        slots = [next(run) for _ in range(_slots(section))]
        documents = {
            lang: replace(document, body=tuple(_numbered(document, slots)))
            for lang, document in section.documents.items()
        }
        children = tuple(_number(section.children, run))
        yield replace(section, documents=documents, children=children)


def _slots(section: Section) -> int:
    """Return how many numbers of the report's run a section takes."""
    continuing = (document for document in section.documents.values() if document.front.numbering is Numbering.CONTINUE)
    return max((sum(p.numbered for p in doc.paragraphs) for doc in continuing), default=0)


def _numbered(document: Document, slots: Sequence[int]) -> Iterator[Heading | Paragraph]:
    numbers = iter(slots) if document.front.numbering is Numbering.CONTINUE else count(1)
    for block in document.body:
        if not isinstance(block, Paragraph):
            yield block
        elif document.front.numbering is Numbering.NONE or not block.numbered:
            yield replace(block, numbered=False)
        else:
            yield replace(block, number=next(numbers))
