"""The page of contents: a field that Word brings up to date, with the entries as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.compose.runs import change_of, heading_words
from diptych.compose.structure import ComposedHeading
from diptych.exporting.word.elements import add_element, add_paragraph, add_run
from diptych.exporting.word.text_writing import typed_field
from diptych.model.front_matter import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element as Element

    from diptych.compose.structure import ComposedSection
    from diptych.exporting.word.text_writing import WordTextWriter

CODE = r'TOC \h \z \t "_ H _Ch,1,_ H_1,2,_ H_2/3,3"'
"""Takes the headings of the first three ranks, as links."""
DEEPEST = 3


def add_contents(
    body: Element, sections: Sequence[ComposedSection], text: WordTextWriter, words: tuple[str, str]
) -> None:
    """Add the page of contents.

    Args:
        body: The body of the document.
        sections: The sections at the top of the report.
        text: Writes text.
        words: The heading, and the label above the numbers of pages.
    """
    for style, said in (("ContentsHeading", words[0]), ("PageLabel", words[1])):
        add_run(add_paragraph(body, style), said)
    entries = list(_entries(sections, 1))
    if not entries:
        return
    paragraphs = [add_paragraph(body, f"TOC{rank}") for rank, _, _, _ in entries]
    with typed_field(paragraphs[0], CODE, {}, end=paragraphs[-1], stale=True):
        for paragraph, (_, numeral, title, place) in zip(paragraphs, entries, strict=True):
            target = text.places.get(place)
            link = add_element(paragraph, "hyperlink", anchor=target.bookmark, history=1) if target else paragraph
            add_run(link, f"\t{numeral}.\t{title}\t" if numeral else f"\t\t{title}\t")
            if target:
                # Word alone knows the pages: it fills them in when it brings the field up to date.
                with typed_field(link, rf"PAGEREF {target.bookmark} \h", {}):
                    pass
    add_element(add_element(add_paragraph(body, "TOC1"), "r"), "br", type="page")


def _entries(sections: Sequence[ComposedSection], rank: int) -> Iterator[tuple[int, str, str, str]]:
    """Yield the rank, the numeral, the words and the place of each entry."""
    for section in sections:
        if section.role is not Role.SUMMARY and not section.missing and change_of(section.title) is not False:
            title = heading_words(section.title)
            yield (
                min(rank, DEEPEST),
                section.numeral,
                f"{section.label}. {title}" if section.label else title,
                section.name,
            )
            for part in section.body:
                if isinstance(part, ComposedHeading) and part.numeral and rank + part.level - 1 <= DEEPEST:
                    yield rank + part.level - 1, part.numeral, heading_words(part.runs), part.place
        yield from _entries(section.children, rank + 1)
