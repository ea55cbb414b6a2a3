"""A report with every element of the web edition, in English and in French, for tests that look at pages.

`write_site(folder)` writes it as `build/html` is laid out: `index.html`, `en/index.html`, `fr/index.html`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from diptych.compose.masthead import Masthead, MastheadOrgan, MastheadSymbol
from diptych.i18n import translator_from_po
from diptych.render.pages.citing import CitingForm
from diptych.render.pages.html import render_page
from diptych.render.views.cells import CellView, TableRowView
from diptych.render.views.edition import (
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
    Sibling,
    TableView,
)
from diptych.render.views.first_page import FirstPageView
from tests.support.project import ROOT
from tests.support.web_words import WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from diptych.render.views.edition import BlockView


PICTURE = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 90'%3E"
    "%3Cpath fill='%234a86c5' d='M20 50h40v40H20zM100 30h40v60h-40zM180 10h40v80h-40z'/%3E%3C/svg%3E"
)


def _prose(words: Mapping[str, str], key: str, lang: str, *, continued: bool = False) -> ProseView:
    citation = '<a class="citation" href="https://undocs.org/{0}/{1}">{2}</a>'
    label = {"en": "paragraph 5", "fr": "paragraphe 5"}[lang]
    html = words[key].format(
        resolution=citation.format(lang, "S/RES/1809(2008)", "1809 (2008)"),
        symbol=citation.format(lang, "A/73/328", "A/73/328-S/2018/592"),
        reference=f'<a class="reference" href="#au-partnership">{label}</a>',
        mark='<sup><a class="mark" id="mark-1" href="#note-1">1</a></sup>',
        again='<sup><a class="mark" id="mark-1-2" href="#note-1">1</a></sup>'
        '<sup><a class="mark" id="mark-2" href="#note-2">2</a></sup>',
    )
    return ProseView(Markup(html), continued)  # noqa: S704 (our own words)


def _list(words: Mapping[str, str], lang: str) -> ListView:
    outer, inner = {"en": ("({})", "({})"), "fr": ("{})", "{})")}[lang]
    lamps = ListView(
        ordered=True,
        items=tuple(
            ItemView(inner.format(numeral), (_prose(words, key, lang),))
            for numeral, key in (("i", "lamp"), ("ii", "crew"))
        ),
    )
    return ListView(
        ordered=True,
        items=(
            ItemView(outer.format("a"), (_prose(words, "first", lang),)),
            ItemView(outer.format("b"), (_prose(words, "second", lang), lamps)),
        ),
    )


def _table(words: Mapping[str, str]) -> TableView:
    header = (words["place"], words["boats"], words["share"], words["share"])
    rows = (("Amont", "804", "66,8", "…"), ("Aval", "400", "33,2", "…"))
    aligns = ("left", "right", "right", "center")

    def row(texts: tuple[str, ...]) -> tuple[CellView, ...]:
        return tuple(CellView(Markup.escape(text), align) for text, align in zip(texts, aligns, strict=True))

    return TableView((row(header),), tuple(TableRowView(row(texts)) for texts in rows))


def _paragraph(number: int, *blocks: BlockView, anchor: str = "") -> ParagraphView:
    target = f"p{number}" if anchor else ""
    return ParagraphView(anchor or f"p{number}", str(number), target, blocks)


def _upper(words: Mapping[str, str], lang: str) -> SectionView:
    plain = _prose(words, "plain", lang)
    bullets = ListView(
        ordered=False,
        items=tuple(ItemView({"en": "•", "fr": "–"}[lang], (_prose(words, "bullet", lang),)) for _ in range(2)),
    )
    body = (
        HeadingView("peace", 4, Markup.escape(words["heading"])),
        _paragraph(5, plain, anchor="au-partnership"),
        _paragraph(
            6,
            _prose(words, "reference", lang),
            _list(words, lang),
            _prose(words, "after", lang, continued=True),
        ),
        HeadingView("visits", 5, Markup.escape(words["subheading"])),
        _paragraph(7, plain, bullets, QuotationView((_prose(words, "quotation", lang),))),
        _paragraph(8, plain, _table(words)),
        _paragraph(9, plain, FigureView(PICTURE, words["alternative"], words["caption"])),
        _paragraph(10, plain, FenceView("north = 804\nsouth = 400  # " + "counted at noon; " * 8), DividerView()),
        _paragraph(11, plain, MarkupView("<script>alert(1)</script>")),
    )
    return SectionView("upper-river", "section", 3, "", Markup.escape(words["upper"]), body, ())


def _chapters(words: Mapping[str, str], lang: str) -> tuple[SectionView, ...]:
    plain = _prose(words, "plain", lang)
    summary = tuple(ParagraphView("", "", "", (plain,)) for _ in range(2))
    opening = (_paragraph(1, _prose(words, "opening", lang)), *(_paragraph(number, plain) for number in (2, 3)))
    opening = (*opening, _paragraph(4, plain, anchor="scope"))
    lower = tuple(_paragraph(number, plain) for number in range(12, 25))
    last = tuple(_paragraph(number, plain) for number in range(25, 31))

    def section(name: str, role: str, *body: HeadingView | ParagraphView, key: str, numeral: str = "") -> SectionView:
        level = 3 if role == "section" else 2
        return SectionView(name, role, level, numeral, Markup.escape(words[key]), body, ())

    return (
        section("summary", "summary", *summary, key="summary"),
        section("introduction", "chapter", *opening, key="introduction", numeral="I"),
        replace(
            section("cooperation", "chapter", key="cooperation", numeral="II"),
            children=(_upper(words, lang), section("lower-river", "section", *lower, key="lower")),
        ),
        section("observations", "chapter", *last, key="observations", numeral="III"),
    )


def _masthead(words: Mapping[str, str]) -> Masthead:
    return Masthead(
        institution=words["institution"],
        symbols=(MastheadSymbol("A", "/75/345"), MastheadSymbol("S", "/2020/898")),
        organs=(
            MastheadOrgan(words["assembly"], words["session"], words["agenda"], words["agenda title"]),
            MastheadOrgan(words["council"], words["year"], "", ""),
        ),
        distribution=words["distribution"],
        date=words["date"],
        language=words["language"],
        original=words["original"],
        notice=words["notice"],
        job="20-11384 (E)",
    )


def edition(lang: str) -> Edition:
    """Return the specimen in one language, `en` or `fr`, for the web."""
    words = WORDS[lang]
    return Edition(
        lang=lang,
        title=words["title"],
        subtitle=words["subtitle"],
        masthead=_masthead(words),
        paper="letter",
        sections=_chapters(words, lang),
        notes=(
            NoteView("note-1", "1", ("mark-1", "mark-1-2"), (_prose(words, "note", lang),)),
            NoteView("note-2", "2", ("mark-2",), (_prose(words, "other note", lang),)),
        ),
        siblings=tuple(
            Sibling(other, WORDS[other]["name"], f"../{other}/index.html") for other in WORDS if other != lang
        ),
        draft=False,
        first_page=FirstPageView(Markup("{}").format(words["date"])),
    )


def draft(lang: str) -> Edition:
    """Return the specimen as `--draft` shows it: paragraph 3 and the last chapter are not translated."""
    whole = edition(lang)
    summary, introduction, cooperation, observations = whole.sections
    gap = ParagraphView("p3", "3", "", (), missing=True)
    body = tuple(gap if part.id == "p3" else part for part in introduction.body)
    sections = (
        summary,
        replace(introduction, body=body),
        cooperation,
        replace(observations, body=(), missing=True),
    )
    return replace(whole, sections=sections, draft=True)


def write_site(folder: Path, *, as_draft: bool = False) -> None:
    """Write the specimen's web edition into `folder`."""
    editions = tuple((draft if as_draft else edition)(lang) for lang in WORDS)
    siblings = tuple(Sibling(lang, words["name"], f"{lang}/index.html") for lang, words in WORDS.items())
    _write(folder / "index.html", _page("web/index.html.j2", "en", editions=editions, siblings=siblings))
    for each in editions:
        _write(folder / each.lang / "index.html", _page("web/report.html.j2", each.lang, edition=each))


def _page(name: str, lang: str, **values: object) -> str:
    catalogue = (ROOT / "locales" / lang / "LC_MESSAGES" / "diptych.po").read_bytes()
    known: dict[str, object] = {"metadata": {}, "canonical": None, "alternates": (), "beside": ""}
    known |= {"offered": (), "data": (), "stem": "A-75-345", "forms": (CitingForm("", "", "A/75/345", "{number}"),)}
    return render_page(name, known | values, translator_from_po(lang, catalogue), _template)


def _template(name: str) -> str:
    return (ROOT / "templates" / name).read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
