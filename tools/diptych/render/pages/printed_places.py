"""Where the report has what is printed at a place: the way back from a page to the sources."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.compose.places import heading_ids, note_id, paragraph_id, plain_id
from diptych.model.document import Heading, Table
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.files import REGISTER, TERMS
from diptych.model.source import Span
from diptych.pictures import places
from diptych.render.text.inline import Medium, picture_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Document
    from diptych.model.source import Source
    from diptych.render.pdf.printed import PrintFault

BEGINNING = 24
"""Letters and figures of a line by which it is found where the report has something between its words."""
TELLING = 8
"""Letters and figures that words must have to be looked for in other parts than theirs."""


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
            # Of two parts with one id the page leads to the first.
            self._parts[lang] = dict(reversed([*self._parts_in(lang)]))
        part = self._parts[lang].get(place.id.removesuffix(f"-{lang}"))
        table = self._of_table(part, lang) if part and place.is_table else None
        # What has no id of its own seems to belong to the part before it.
        stretches = () if table else tuple(self._beyond(part, lang))
        return self._words(fault.detail, part or self.elsewhere, stretches) or table or part or self.elsewhere

    def _parts_in(self, lang: str) -> Iterator[tuple[str, Span]]:
        """Yield the parts of the report in a language that a page can name, with the names."""
        for note in self.catalogue.notes[lang]:
            yield note_id(note.name), note.note.span
        for section in self.catalogue.report.walk():
            document = section.documents.get(lang)
            if document is None:
                continue
            yield section.name, document.source.whole()
            yield from ((name, span) for span, name in document.exhibit_names.items())
            headings = [block for block in document.body if isinstance(block, Heading)]
            yield from zip(heading_ids(section, headings), (heading.span for heading in headings), strict=True)
            for paragraph in document.paragraphs:
                names = (paragraph_id(section, paragraph), plain_id(section, paragraph))
                yield from ((name, paragraph.span) for name in names if name)

    def _beyond(self, part: Span | None, lang: str) -> Iterator[Span]:
        """Yield where words may stand that are not in the part whose name a page gives: what comes next first."""
        sources = self.catalogue.report.sources
        if part:
            yield replace(sources[part.path].whole(), start=part.end)
            yield sources[part.path].whole()
        else:
            yield from (document.source.whole() for document in self._documents(lang))
            yield from (sources[path].whole() for path in (REGISTER, TERMS) if path in sources)

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

    def _words(self, words: str, part: Span, beyond: Sequence[Span]) -> Span | None:
        """Return where a part of a text has words, else where others have them; else the longest one in the part."""
        whole = _letters(words)
        longest = max(map(_letters, words.split()), key=len, default="")
        far = beyond if len(whole) >= TELLING else ()
        wanted = [(one, stretch) for stretch in (part, *far) for one in (whole, whole[:BEGINNING])]
        found = (self._find(one, stretch) for one, stretch in (*wanted, (longest, part)) if one)
        return next(filter(None, found), None)

    def _find(self, letters: str, part: Span) -> Span | None:
        source = self.catalogue.report.sources.get(part.path)
        if source is None:
            return None
        if part.path not in self._letters:
            self._letters[part.path] = _Letters(source)
        return self._letters[part.path].find(letters, part if part.end > part.start else source.whole())


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
