"""Where the report has what is printed at a place: the way back from a page to the sources."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from diptych.compose.places import note_id, paragraph_id, plain_id
from diptych.model.document import Paragraph, Table
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.source import Span
from diptych.pictures import places
from diptych.render.text.inline import Medium, picture_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Document
    from diptych.model.source import Source
    from diptych.render.pdf.printed import PrintFault

BEGINNING = 24
"""Letters and figures of a line by which it is found where the report has something between its words."""


class PrintedPlaces:
    """Finds the places of one printed document in its report."""

    def __init__(self, catalogue: Catalogue, languages: tuple[str, ...], elsewhere: Span) -> None:
        """Begin.

        Args:
            catalogue: The index of the report.
            languages: The languages of the printed document.
            elsewhere: The place of what comes from no section: the settings.
        """
        self.catalogue = catalogue
        self.languages = languages
        self.elsewhere = elsewhere
        self._parts: dict[str, Mapping[str, Span]] = {}
        self._letters: dict[str, _Letters] = {}

    def __call__(self, fault: PrintFault) -> Span:
        """Return where the report has what is wrong on a page: the words themselves where it has them."""
        place = fault.place
        if place is None:
            return self.elsewhere
        lang = place.lang or self.languages[0]
        if place.is_picture and (shown := self._of_picture(fault.detail, lang)):
            return shown
        if lang not in self._parts:
            self._parts[lang] = dict(self._parts_in(lang))
        part = self._parts[lang].get(place.id.removesuffix(f"-{lang}"), self.elsewhere)
        words = self._words(fault.detail, part)
        if words is None and place.is_table:
            return self._of_table(part, lang) or part
        return words or part

    def _parts_in(self, lang: str) -> Iterator[tuple[str, Span]]:
        """Yield the parts of the report in a language that a page can name; those that come first go before others."""
        for note in self.catalogue.notes[lang]:
            yield note_id(note.name), note.note.span
        for section in self.catalogue.report.walk():
            document = section.documents.get(lang)
            if document is None:
                continue
            yield section.name, document.source.whole()
            for block in document.body:
                if isinstance(block, Paragraph):
                    yield paragraph_id(section, block), block.span
                    yield plain_id(section, block), block.span
                else:
                    yield block.anchor or "", block.span

    def _of_picture(self, detail: str, lang: str) -> Span | None:
        paths = {document.source.path for document in self._documents(lang)}
        shown = [span for path, span in places(self.catalogue.report) if picture_address(path, Medium.PRINT) == detail]
        return next((span for span in shown if span.path in paths), shown[0] if shown else None) or next(
            (
                block.span
                for document in self._documents(lang)
                for block in document.blocks()
                if isinstance(block, Chart) and block.alternative == detail
            ),
            None,
        )

    def _of_table(self, part: Span, lang: str) -> Span | None:
        """Return the first table in a part of the report."""
        return next(
            (
                block.span
                for document in self._documents(lang)
                if document.source.path == part.path
                for block in document.blocks()
                if isinstance(block, Table | DataTable | SectionTable) and part.covers(block.span)
            ),
            None,
        )

    def _documents(self, lang: str) -> Iterator[Document]:
        return (document for document in self.catalogue.report.documents() if document.lang == lang)

    def _words(self, words: str, part: Span) -> Span | None:
        """Return where a part of a text has words; else the first of them, or the longest one."""
        source = self.catalogue.report.sources.get(part.path)
        if source is None:
            return None
        if part.path not in self._letters:
            self._letters[part.path] = _Letters(source)
        stretch = part if part.end > part.start else source.whole()
        whole = _letters(words)
        longest = max(map(_letters, words.split()), key=len, default="")
        wanted = (whole, whole[:BEGINNING], longest)
        found = (self._letters[part.path].find(one, stretch) for one in wanted if one)
        return next(filter(None, found), None)


class _Letters:
    """The letters and figures of a source: marks and spaces are printed in other forms than they are written."""

    def __init__(self, source: Source) -> None:
        self.path = source.path
        self.at = [at for at, character in enumerate(source.text) if character.isalnum()]
        self.text = "".join(source.text[at] for at in self.at)

    def find(self, letters: str, within: Span) -> Span | None:
        """Return where a stretch of the source has these letters, whatever stands between them."""
        first = bisect_left(self.at, within.start)
        found = self.text.find(letters, first, bisect_left(self.at, within.end))
        return None if found < 0 else Span(self.path, self.at[found], self.at[found + len(letters) - 1] + 1)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words))
