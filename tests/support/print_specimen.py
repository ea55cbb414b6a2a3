"""A report with every element of the printed document, in English and in French.

Run as a program, it prints the specimen into a folder, and reports its faults:
`python -m tests.support.print_specimen build/specimen a4`.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from diptych.compose.masthead import Masthead, MastheadOrgan, MastheadSymbol
from diptych.io.assets import asset_path, template, translator
from diptych.render.pages.html import render_page
from diptych.render.pages.imprint import address_code, bars
from diptych.render.pdf.printing import pdf
from diptych.render.views.cells import CellView, TableRowView
from diptych.render.views.edition import (
    ChartView,
    DataTableView,
    DividerView,
    Edition,
    FenceView,
    FigureView,
    HeadingView,
    ItemView,
    ListView,
    MarkupView,
    NoteView,
    ParagraphView,
    ProseView,
    QuotationView,
    SectionView,
    TableView,
)
from diptych.render.views.first_page import FirstPageView
from diptych.un import parse_symbol
from tests.support.print_words import PASSAGES, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.render.views.edition import BlockView

PICTURE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90">
<path d="M20 50h40v40H20zM100 30h40v60h-40zM180 10h40v80h-40z" fill="#777"/></svg>"""
EMBLEM = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 47">
<circle cx="28" cy="23" r="22" fill="#777"/></svg>"""

CITATION = Markup('<a class="citation" href="https://undocs.org/{}/A/RES/58/316">58/316</a>')
REFERENCE = Markup('<a class="reference" href="#p5">{}</a>')
NOTE = Markup('<span class="footnote" id="note-{0}">A/75/{0}, annex {0}; {1}.<br>{2}</span>')
MARKS = Markup("<strong>{strong}</strong> (<em>{em}</em>, <code>{code}</code>). ")
TABLE_MARK = Markup('<a class="mark letter" id="mark-1-a" href="#note-1-a">a</a>')
SECOND_MARK = Markup('<a class="mark" href="#note-1">1</a>')


class Specimen:
    """Builds the edition of one language, numbering as it goes."""

    def __init__(self, lang: str) -> None:
        """Start at paragraph 1 and footnote 1."""
        self.lang = lang
        self.words = WORDS[lang]
        self.numbers = count(1)
        self.notes = count(1)

    def prose(self, passage: int = 0) -> Markup:
        """Return running text with a citation and a cross-reference."""
        reference = REFERENCE.format(self.words["reference"])
        return Markup("{}").format(PASSAGES[self.lang][passage]).format(CITATION.format(self.lang), reference)

    def note(self) -> Markup:
        """Return a footnote of two paragraphs, at the place of its mark."""
        return NOTE.format(next(self.notes), CITATION.format(self.lang), PASSAGES[self.lang][0][:75])

    def paragraph(self, *blocks: BlockView, passage: int = 0, note: bool = False) -> ParagraphView:
        """Return the next numbered paragraph: a passage, then the blocks."""
        number = str(next(self.numbers))
        prose = self.prose(passage) + (self.note() if note else "")
        return ParagraphView(f"p{number}", number, "", (ProseView(prose), *blocks))

    def paragraphs(self, amount: int) -> Iterator[ParagraphView]:
        """Yield numbered paragraphs of running text; the second has a footnote."""
        for n in range(amount):
            yield self.paragraph(passage=n % 2, note=n == 1)

    def heading(self, word: str, level: int) -> HeadingView:
        """Return a heading in the body of a section."""
        return HeadingView(f"{word}-{level}", level, Markup("{}").format(self.words[word]))

    def section(
        self, word: str, level: int, numeral: str, body: tuple[HeadingView | ParagraphView, ...], *parts: SectionView
    ) -> SectionView:
        """Return a section with its subsections, named after the word of its title."""
        role = "summary" if word == "summary" else ("chapter", "section")[level - 2]
        return SectionView(word, role, level, numeral, Markup("{}").format(self.words[word]), body, parts)

    def lists(self) -> Iterator[ParagraphView]:
        """Yield paragraphs with lists of every kind, and text that goes on after them."""
        text = ProseView(self.prose(1))
        inner = ListView(ordered=True, items=(ItemView("(i)", (text,)), ItemView("(ii)", (text,))))
        outer = ListView(ordered=True, items=(ItemView("(a)", (text,)), ItemView("(b)", (text, text, inner))))
        yield self.paragraph(outer, ProseView(self.prose(1), continued=True), passage=1)
        yield self.paragraph(ListView(ordered=False, items=(ItemView("•", (text,)), ItemView("•", (text,)))))

    def blocks(self) -> Iterator[ParagraphView]:
        """Yield paragraphs with every other kind of block."""
        text = ProseView(self.prose(1))
        yield self.paragraph(QuotationView((text, ProseView(Markup("…")))), note=True)
        yield self.paragraph(self.table(), passage=1)
        yield self.paragraph(FigureView("diptych-test:bars.svg", "Three bars, each higher than the last", "Figure I"))
        yield self.paragraph(FenceView("one line\n    another, <indented>\n"), DividerView(), MarkupView("<b>raw</b>"))

    def exceptions(self) -> Iterator[ParagraphView]:
        """Yield paragraphs with a second target, long numbers, no number, no text."""
        marks = MARKS.format(**self.words)
        yield ParagraphView("named", "99", "p99", (ProseView(marks + self.prose() + SECOND_MARK),))
        yield ParagraphView("p100", "100", "", (ProseView(self.prose(1)),))
        yield ParagraphView("", "", "", (ProseView(self.prose(1)),))
        yield ParagraphView("p101", "101", "", (), missing=True)
        yield ParagraphView("", "", "", (self.data_table(), self.chart()))

    def row(self, *texts: str) -> tuple[CellView, ...]:
        """Return a row whose first cell is text and whose others are figures."""
        first, *others = map(Markup("{}").format, texts)
        return (CellView(first, ""), *(CellView(other, "right") for other in others))

    def table(self) -> TableView:
        """Return a table that runs over the page."""
        rows = (TableRowView(self.row(f"{self.words['region']} {n}", str(n * 37), f"{n}.5")) for n in range(1, 61))
        header = self.row(self.words["region"], self.words["loans"], self.words["share"])
        label, title = self.words["table_label"], Markup("{}").format(self.words["table"])
        marked = replace(header[1], html=header[1].html + TABLE_MARK)
        note = NoteView("note-1-a", "a", ("mark-1-a",), (ProseView(self.prose(1)),))
        header = (header[0], marked, header[2])
        return TableView((header,), tuple(rows), label, title, Markup("<em>(2019)</em>"), (note,))

    def data_table(self) -> DataTableView:
        """Return a short table with its title and unit."""
        header = self.row(self.words["region"], self.words["loans"])
        rows = (TableRowView(self.row(f"{self.words['region']} {n}", str(n * 37))) for n in range(1, 4))
        return DataTableView(Markup("{}").format(self.words["table"]), Markup("2019"), (header,), tuple(rows))

    def chart(self) -> ChartView:
        """Return a chart with its data."""
        return ChartView("diptych-test:bars.svg", "Three bars, each higher than the last", self.data_table())

    def masthead(self) -> Masthead:
        """Return the head of a dual report."""
        words = self.words
        return Masthead(
            institution=translator(self.lang).gettext("United Nations"),
            symbols=(MastheadSymbol("A", "/75/345"), MastheadSymbol("S", "/2020/898")),
            organs=(
                MastheadOrgan(words["assembly"], words["session"], words["item"], words["agenda"]),
                MastheadOrgan(words["council"], words["year"], "", ""),
            ),
            distribution=words["distribution"],
            date=words["date"],
            language=words["language"],
            original=words["original"],
            notice=words["notice"],
            job="20-11196",
            imprint=words["imprint"],
            layout="united-nations",
        )

    def first_page(self) -> FirstPageView:
        """Return what the first page shows besides words."""
        return FirstPageView(
            date=Markup("{}").format(self.words["date"]),
            bars=bars("20-11196"),
            address_code=address_code(parse_symbol("A/75/345"), self.lang),
            emblem="diptych-test:emblem.svg",
        )

    def sections(self) -> Iterator[SectionView]:
        """Yield the summary and three chapters."""
        summary = (ParagraphView("", "", "", (ProseView(self.prose(passage)),)) for passage in (0, 1))
        yield self.section("summary", 2, "", tuple(summary))
        yield self.section("introduction", 2, "I", (self.paragraph(note=True), self.paragraph(passage=1)))
        caucasus = self.section("caucasus", 3, "", tuple(self.paragraphs(8)))
        body: list[HeadingView | ParagraphView] = [self.heading("first", 4), *self.lists()]
        body += [self.heading("table", 5), *self.blocks()]
        body += [self.heading("table", 6), *self.exceptions()]
        inventory = self.section("inventory", 3, "", tuple(body))
        yield self.section("libraries", 2, "II", (), caucasus, inventory)
        yield self.section("remarks", 2, "XVIII", tuple(self.paragraphs(2)))

    def edition(self, paper: str = "letter", *, draft: bool = False) -> Edition:
        """Return the whole report."""
        title, subtitle = self.words["title"], self.words["subtitle"]
        mark = translator(self.lang).gettext("Draft") if draft else ""
        sections = tuple(self.sections())
        return Edition(
            self.lang,
            title,
            subtitle,
            self.masthead(),
            paper,
            sections,
            (),
            (),
            draft,
            mark,
            contents=True,
            first_page=self.first_page(),
        )


def asset(address: str) -> bytes:
    """Return the font or picture at an address in the page."""
    kind, _, name = address.partition(":")
    if kind == "diptych-asset":
        return asset_path(name).read_bytes()
    return {"diptych-test:bars.svg": PICTURE, "diptych-test:emblem.svg": EMBLEM}[address]


def page(edition: Edition) -> str:
    """Return the HTML that is printed."""
    return render_page("print/report.html.j2", {"edition": edition}, translator(edition.lang), template)


def main(folder: Path, paper: str, *, archive: bool = False) -> None:
    """Write a PDF for each language, and report its faults."""
    folder.mkdir(parents=True, exist_ok=True)
    for lang in WORDS:
        printed = pdf(page(Specimen(lang).edition(paper)), asset, archive=archive)
        (folder / f"specimen-{lang}.pdf").write_bytes(printed.data)
        for fault in printed.faults:
            print(lang, fault.kind, fault.detail)  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "letter")
