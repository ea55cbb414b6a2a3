"""A report with every element of the printed document, in English and in French.

Run as a program, it writes `specimen-en.pdf` and `specimen-fr.pdf` to the folder given, with what is wrong with them:
`python tests/render/print_specimen.py build/specimen a4`.
"""

from __future__ import annotations

import sys
from gettext import NullTranslations
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from typing_extensions import override

from diptych.render.edition import (
    CellView,
    DividerView,
    Edition,
    FenceView,
    FigureView,
    HeadingView,
    ItemView,
    ListView,
    MarkupView,
    Masthead,
    MastheadOrgan,
    MastheadSymbol,
    ParagraphView,
    ProseView,
    QuotationView,
    SectionView,
    TableView,
)
from diptych.render.pdf import pdf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.render.edition import BlockView

TEMPLATES = Path(__file__).parents[2] / "templates"

PICTURE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90">
<path d="M20 50h40v40H20zM100 30h40v60h-40zM180 10h40v80h-40z" fill="#777"/></svg>"""

LABELS = {
    "United Nations": "Nations Unies",
    "Draft": "Projet",
    "This paragraph has not been translated yet.": "Ce paragraphe n’est pas encore traduit.",
    "This section has not been translated yet.": "Cette section n’est pas encore traduite.",
}

PLAIN = {
    "en": (
        "The regional libraries and the Secretariat kept up their exchanges throughout the period, and agreed in {year} on a "
        "common plan for the care of collections that are held in more than one place. The plan rests on three commitments: "
        "to describe every collection in the same manner, to lend without charge, and to answer any request within ten "
        "working days. More than 300 librarians took part in the preparatory meetings.",
        "In accordance with resolution {citation}, the Secretary-General invited all partners to report on what they had "
        "done, on what remained difficult and on the means they would need. Replies were received from 27 organizations, "
        "most of which drew attention to the cost of moving fragile documents over long distances (see {reference}).",
    ),
    "fr": (
        "Les bibliothèques régionales et le Secrétariat ont poursuivi leurs échanges tout au long de la période considérée et "
        "sont convenus, en {year}, d’un plan commun pour la sauvegarde des collections conservées en plusieurs lieux. Ce plan "
        "repose sur trois engagements : décrire chaque collection de la même manière, prêter à titre gracieux et répondre à "
        "toute demande dans un délai de dix jours ouvrables. Plus de 300 bibliothécaires ont participé aux réunions "
        "préparatoires.",
        "Conformément à la résolution {citation}, le Secrétaire général a invité tous les partenaires à rendre compte de ce "
        "qu’ils avaient accompli, des difficultés qui subsistaient et des moyens dont ils auraient besoin. Vingt-sept "
        "organisations ont répondu, dont la plupart ont appelé l’attention sur le coût du transport de documents fragiles sur "
        "de longues distances (voir {reference}).",
    ),
}

WORDS = {
    "en": {
        "title": "Cooperation between the United Nations and regional libraries, archives and other institutions of memory",
        "subtitle": "Report of the Secretary-General",
        "summary": "Summary", "introduction": "Introduction", "libraries": "Regional libraries and the care of collections",
        "caucasus": "Libraries of the Caucasus", "inventory": "Inventory", "first": "First steps", "remarks": "Observations",
        "assembly": "General Assembly", "council": "Security Council", "session": "Seventy-fifth session",
        "year": "Seventy-fifth year", "item": "Agenda item 129 (a)", "agenda": "Cooperation between the United Nations and "
        "regional and other organizations", "distribution": "Distr.: General", "date": "12 October 2020",
        "language": "", "original": "Original: English", "reference": "paragraph\u00a05", "table": "Loans by region",
        "notice": "Unofficial example text, not issued by the United Nations", "region": "Region", "loans": "Loans",
        "share": "Share (percentage)", "strong": "The Secretary-General recommends that the plan be carried on",
        "em": "in situ", "code": "id-0042",
    },
    "fr": {
        "title": "Coopération entre l’Organisation des Nations Unies et les bibliothèques régionales, les services "
        "d’archives et les autres institutions de mémoire", "subtitle": "Rapport du Secrétaire général",
        "summary": "Résumé", "introduction": "Introduction", "libraries": "Bibliothèques régionales et sauvegarde des "
        "collections", "caucasus": "Bibliothèques du Caucase", "inventory": "Inventaire", "first": "Premières étapes",
        "remarks": "Observations", "assembly": "Assemblée générale", "council": "Conseil de sécurité",
        "session": "Soixante-quinzième session", "year": "Soixante-quinzième année", "item": "Point 129 a) de l’ordre du "
        "jour", "agenda": "Coopération entre l’Organisation des Nations Unies et les organisations régionales ou autres",
        "distribution": "Distr. générale", "date": "12 octobre 2020", "language": "Français",
        "original": "Original : anglais", "reference": "paragraphe\u00a05", "table": "Prêts par région",
        "notice": "Texte d’exemple non officiel, qui n’émane pas de l’Organisation des Nations Unies", "region": "Région",
        "loans": "Prêts", "share": "Part (en pourcentage)", "strong": "Le Secrétaire général recommande que le plan soit "
        "poursuivi", "em": "in situ", "code": "id-0042",
    },
}  # fmt: skip

NOTE = Markup('<span class="footnote" id="note-{0}">A/75/{0}, annex, table {0}; see also '
              '<a class="citation" href="https://undocs.org/{1}/A/74/6">A/74/6</a>.<br>{2}</span>')  # fmt: skip


class Specimen:
    """Builds the edition of one language, numbering as it goes."""

    def __init__(self, lang: str) -> None:
        """Starts at paragraph 1 and footnote 1."""
        self.lang = lang
        self.words = WORDS[lang]
        self.paragraphs = count(1)
        self.notes = count(1)

    def prose(self, which: int = 0) -> Markup:
        """A passage of running text with a citation, a reference and a date."""
        citation = Markup(f'<a class="citation" href="https://undocs.org/{self.lang}/A/RES/58/316">58/316</a>')
        reference = Markup(f'<a class="reference" href="#p5">{self.words["reference"]}</a>')
        return Markup(PLAIN[self.lang][which]).format(year=2019, citation=citation, reference=reference)  # noqa: S704

    def paragraph(self, *blocks: BlockView, which: int = 0, note: bool = False, number: int = 0) -> ParagraphView:
        """A numbered paragraph: a passage, then the blocks."""
        number = number or next(self.paragraphs)
        mark = NOTE.format(next(self.notes), self.lang, PLAIN[self.lang][0][:70]) if note else Markup()
        first = ProseView(self.prose(which) + mark)
        return ParagraphView(f"p{number}", str(number), "", (first, *blocks))

    def heading(self, word: str, level: int) -> HeadingView:
        """A heading in the body of a section."""
        return HeadingView(f"{word}-{level}", level, Markup(self.words[word]))  # noqa: S704

    def section(self, word: str, *parts: HeadingView | ParagraphView, numeral: str = "", level: int = 2,
                role: str = "chapter", children: tuple[SectionView, ...] = ()) -> SectionView:  # fmt: skip
        """A section with the parts as its body."""
        return SectionView(word, role, level, numeral, Markup(self.words[word]), parts, children)  # noqa: S704

    def blocks(self) -> Iterator[ParagraphView]:
        """Paragraphs that show every kind of block."""
        text, markers = ProseView(self.prose(1)), (("(a)", "(b)") if self.lang == "en" else ("a)", "b)"))
        inner = ListView(ordered=True, items=(ItemView("(i)", (text,)), ItemView("(ii)", (text,))))
        yield self.paragraph(
            ListView(ordered=True, items=(ItemView(markers[0], (text,)), ItemView(markers[1], (text, text, inner)))),
            ProseView(self.prose(1), continued=True), which=1,
        )  # fmt: skip
        yield self.paragraph(ListView(ordered=False, items=(ItemView("•", (text,)), ItemView("•", (text,)))))
        yield self.paragraph(QuotationView((text, ProseView(Markup("« …&nbsp;»")))), note=True)
        yield self.paragraph(self.table(), which=1)
        yield self.paragraph(FigureView("diptych-test:bars.svg", "Three bars, each higher than the last", "Figure I"))
        yield self.paragraph(FenceView("one line\n    another, <indented>\n"), DividerView(), MarkupView("<b>raw</b>"))
        marks = Markup("<strong>{}</strong> (<em>{}</em>, <code>{}</code>)<br>").format(
            self.words["strong"], self.words["em"], self.words["code"]
        )
        again = Markup('<a class="mark" href="#note-1">1</a>.')
        yield ParagraphView("named", "99", "p99", (ProseView(marks + self.prose() + again),))
        yield ParagraphView("p100", "100", "", (ProseView(self.prose(1)),))
        yield ParagraphView("", "", "", (ProseView(self.prose(1)),))
        yield ParagraphView("p101", "101", "", (), missing=True)

    def table(self) -> TableView:
        """A table long enough to run over a page."""
        align = ("", "right", "right")
        header = [CellView(Markup(self.words[word]), a) for word, a in zip(("region", "loans", "share"), align, strict=True)]  # noqa: S704
        rows = [[CellView(Markup(text), a) for text, a in zip((f"{self.words['region']} {n}", f"{n * 37}", f"{n}.5"), align, strict=True)]  # noqa: S704, E501
                for n in range(1, 31)]  # fmt: skip
        return TableView(tuple(header), tuple(map(tuple, rows)))

    def masthead(self) -> Masthead:
        """The head of a dual report."""
        words = self.words
        return Masthead(
            symbols=(MastheadSymbol("A", "/75/345"), MastheadSymbol("S", "/2020/898")),
            organs=(
                MastheadOrgan(words["assembly"], words["session"], words["item"], words["agenda"]),
                MastheadOrgan(words["council"], words["year"], "", ""),
            ),
            distribution=words["distribution"], date=words["date"], language=words["language"],
            original=words["original"], notice=words["notice"], job="20-11196",
        )  # fmt: skip

    def edition(self, paper: str, *, draft: bool = False) -> Edition:
        """The whole report."""
        summary = [ParagraphView("", "", "", (ProseView(self.prose(n)),)) for n in (0, 1)]
        sections = (
            self.section("summary", *summary, role="summary"),
            self.section("introduction", self.paragraph(note=True), self.paragraph(which=1), numeral="I"),
            self.section("libraries", numeral="II", children=(
                self.section("caucasus", *(self.paragraph(which=n % 2, note=n == 1) for n in range(8)), level=3, role="section"),
                self.section("inventory", self.heading("first", 4), *self.blocks(), self.heading("table", 5),
                             self.paragraph(), self.heading("table", 6), self.paragraph(), level=3, role="section"),
            )),
            self.section("remarks", self.paragraph(which=1), self.paragraph(), numeral="XVIII"),
        )  # fmt: skip
        return Edition(self.lang, self.words["title"], self.words["subtitle"], self.masthead(), paper, sections, (), (), draft)


class Labels(NullTranslations):
    """The few labels of the page, in French."""

    @override
    def gettext(self, message: str) -> str:
        return LABELS.get(message, message)


def asset(address: str) -> bytes:
    """A font or picture at the address that the page gives."""
    if address == "diptych-test:bars.svg":
        return PICTURE
    if not address.startswith("diptych-asset:"): raise LookupError(address)
    return (TEMPLATES / address.removeprefix("diptych-asset:")).read_bytes()


def page(edition: Edition) -> str:
    """The HTML that is printed."""
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined,
                              extensions=["jinja2.ext.i18n"], trim_blocks=True, lstrip_blocks=True)  # fmt: skip
    labels = Labels() if edition.lang == "fr" else NullTranslations()
    environment.install_gettext_translations(labels, newstyle=True)  # type: ignore[attr-defined]
    return environment.get_template("print/report.html.j2").render(edition=edition)


if __name__ == "__main__":
    folder, paper = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "letter"  # noqa: PLR2004
    folder.mkdir(parents=True, exist_ok=True)
    for lang in WORDS:
        html = page(Specimen(lang).edition(paper))
        printed = pdf(html, asset)
        (folder / f"specimen-{lang}.html").write_text(html, encoding="utf-8")
        (folder / f"specimen-{lang}.pdf").write_bytes(printed.data)
        for fault in printed.faults:
            print(lang, fault.kind, fault.detail)  # noqa: T201
