"""Catalogue → the pages of every edition, by the path at which they are published."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.compose.report import Compositions
from diptych.model.report import safe_name
from diptych.render.charts.letters import Letters
from diptych.render.exhibits.exhibits import Showing
from diptych.render.exhibits.separated import DataFiles, files_of
from diptych.render.pages.citing import citing_files, citing_forms
from diptych.render.pages.html import labels, render_page
from diptych.render.pages.metadata import (
    alternates,
    page_address,
    parallel_address,
    parallel_metadata,
    report_metadata,
    site_map,
)
from diptych.render.pages.parallel import parallel_sections
from diptych.render.pages.view import view
from diptych.render.pdf.letter_widths import LetterWidths
from diptych.render.studio.drawing import Studio
from diptych.render.text.inline import Medium
from diptych.render.views.edition import Sibling
from diptych.typography.locale import language_name, with_capital

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue
    from diptych.model.report import Report
    from diptych.render.views.edition import Edition


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """A file to which a page leads.

    Attributes:
        address: Its address from the page of a language.
        called: What readers call its format.
        media_type: Its media type.
        languages: Its languages.
    """

    address: str
    called: str
    media_type: str
    languages: tuple[Sibling, ...]


@dataclass(frozen=True, slots=True)
class OtherForm:
    """The report in another format, which the web edition offers beside its PDFs.

    Attributes:
        path: Its path in the folder of outputs.
        called: What readers call the format.
        media_type: Its media type.
        lang: Its language.
        data: The file.
    """

    path: str
    called: str
    media_type: str
    lang: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Workshop:
    """What pages are made with.

    Attributes:
        template: Returns the text of a template by its name.
        translator: Returns the translator of a language.
        fonts: The fonts of the printed page, by the address that its style sheet gives them.
        draft: Whether the report is built in spite of errors.
        font_folder: Folder of the fonts with which the words of charts are measured.
        studio: Where pictures are tried.
        compositions: The report in each language as a reader sees it, made once for all its pages.
    """

    template: Callable[[str], str]
    translator: Callable[[str], Translator]
    fonts: Mapping[str, bytes]
    draft: bool = False
    font_folder: str = ""
    studio: Studio = field(default_factory=Studio)
    compositions: Compositions = field(default_factory=Compositions)

    @property
    def letters(self) -> Letters:
        """The letters of charts."""
        return Letters(self.font_folder)


PALETTE = "web/palette.css"
"""The style sheet with the colours of web pages."""
BESIDE = "{}parallel/index.html"
"""Address of the side-by-side page; what precedes it leads to the folder of the web edition."""


def web_pages(  # noqa: PLR0913 - one argument for each thing that the pages lead to
    catalogue: Catalogue,
    languages: tuple[str, ...],
    workshop: Workshop,
    *,
    beside: bool = False,
    printed: Sequence[tuple[str, ...]] = (),
    others: Sequence[OtherForm] = (),
) -> dict[str, bytes]:
    """Return the web edition in some languages.

    Args:
        catalogue: The index of the report.
        languages: Their tags.
        workshop: What the pages are made with.
        beside: Whether the languages are also set side by side, on a page to which these link.
        printed: The languages of each PDF that is also made.
        others: The report in other formats.

    Returns:
        By path: one page a language, a page to choose the language, the report's pictures, the data of tables and
        charts, how to cite it for programs, the other formats, and a map of the site where its address is known.
    """
    data = {lang: DataFiles() for lang in languages}
    # Only pages that are built together are linked: no page leads to a missing one.
    editions = [
        replace(
            _edition(catalogue, lang, Medium.WEB, workshop, files=data[lang]),
            siblings=_siblings([one for one in languages if one != lang], "../{lang}/index.html"),
        )
        for lang in languages
    ]
    site = catalogue.report.settings.site
    shared = {
        "alternates": alternates(site, languages),
        "site": site,
        "offered": [
            *(_printed(catalogue.report, each) for each in printed),
            *(OfferedFile(f"../{one.path}", one.called, one.media_type, _siblings((one.lang,), "")) for one in others),
        ],
        "beside": BESIDE.format("../") if beside else "",
    }
    files = {published(one.path): one.data for one in others}
    for edition in editions:
        files |= _of_language(catalogue, edition, data[edition.lang], workshop, shared)
    return files | _around(catalogue, editions, workshop, beside=beside) | media(catalogue)


def _of_language(
    catalogue: Catalogue, edition: Edition, data: DataFiles, workshop: Workshop, shared: Mapping[str, object]
) -> dict[str, bytes]:
    """Return the page of one language, the data of its tables and charts, and how to cite it for programs."""
    settings, name, lang = catalogue.report.settings, catalogue.report.document_name, edition.lang
    forms = citing_forms(settings, edition, name, workshop.translator(lang))
    page = _page(
        "web/report.html.j2",
        workshop,
        lang,
        edition=edition,
        metadata=report_metadata(catalogue, edition),
        canonical=page_address(settings.site, lang),
        stem=f"{name}-{lang}",
        data=tuple(data.kept.values()),
        forms=forms,
        **shared,
    )
    files = {f"html/{lang}/index.html": page.encode()}
    return files | {**files_of(data, f"html/{lang}"), **citing_files(forms, f"html/{lang}")}


def _around(catalogue: Catalogue, editions: Sequence[Edition], workshop: Workshop, *, beside: bool) -> dict[str, bytes]:
    """Return the page on which a reader chooses a language, and the map of the site where its address is known."""
    settings, languages = catalogue.report.settings, tuple(edition.lang for edition in editions)
    choice = _page(
        "web/index.html.j2",
        workshop,
        languages[0],
        editions=editions,
        siblings=_siblings(languages, "{lang}/index.html"),
        canonical=settings.site,
        alternates=alternates(settings.site, languages),
        beside=BESIDE.format("") if beside else "",
    )
    files = {"html/index.html": choice.encode()}
    if settings.site:
        files["html/sitemap.xml"] = site_map(settings.site, languages, settings.date, beside=beside).encode()
    return files


def _printed(report: Report, languages: tuple[str, ...]) -> OfferedFile:
    address = f"../{pdf_path(report, '-'.join(languages))}"
    return OfferedFile(address, "PDF", "application/pdf", _siblings(languages, ""))


def published(path: str) -> str:
    """Return the path of an offered file among those of the web edition, which may be published without the others."""
    return f"html/{path}"


def _edition(  # noqa: PLR0913 - one argument for each thing that an edition depends on
    catalogue: Catalogue,
    lang: str,
    medium: Medium,
    workshop: Workshop,
    *,
    shared: bool = False,
    files: DataFiles | None = None,
) -> Edition:
    """Return the edition in one language for one medium.

    `shared` says that another language is on the same page; `files` keeps the data of tables and charts (see `view`).
    """
    translator = workshop.translator(lang)
    return view(
        catalogue,
        workshop.compositions.composition(catalogue, lang, translator),
        medium,
        translator,
        draft=workshop.draft,
        shared=shared,
        showing=Showing(workshop.letters, workshop.template(PALETTE), medium),
        files=files,
    )


def media(catalogue: Catalogue) -> dict[str, bytes]:
    """Return the report's pictures by the path at which web pages find them."""
    return {f"html/media/{path}": picture for path, picture in catalogue.report.pictures.items()}


def print_page(catalogue: Catalogue, lang: str, workshop: Workshop) -> str:
    """Return the page from which the PDF in one language is printed."""
    edition = _edition(catalogue, lang, Medium.PRINT, workshop)
    return _page("print/report.html.j2", workshop, lang, edition=edition)


def parallel_page(
    catalogue: Catalogue, languages: tuple[str, ...], medium: Medium, workshop: Workshop, *, linked: bool = False
) -> str:
    """Return the page on which two languages stand side by side, for the web or for print.

    Args:
        catalogue: The index of the report.
        languages: The two languages, from left to right.
        medium: What the page is for.
        workshop: What it is made with.
        linked: Whether each language also has a page of its own, to which this one links.
    """
    editions = [_edition(catalogue, lang, medium, workshop, shared=True) for lang in languages]
    return _page(
        f"{medium.value}/parallel.html.j2",
        workshop,
        languages[0],
        editions=editions,
        sections=parallel_sections(catalogue, editions, LetterWidths(workshop.fonts.__getitem__)),
        labels={lang: labels(workshop.translator(lang)) for lang in languages},
        siblings=_siblings(languages, "../{lang}/index.html" if linked else ""),
        metadata=parallel_metadata(catalogue, editions),
        canonical=parallel_address(catalogue.report.settings.site),
    )


def pdf_path(report: Report, lang: str) -> str:
    """Return the path at which a PDF is published, named after the report's symbol: `pdf/A-75-345-fr.pdf`."""
    return f"pdf/{safe_name(report.document_name) or 'report'}-{lang}.pdf"


def _page(name: str, workshop: Workshop, lang: str, **values: object) -> str:
    return render_page(name, values, workshop.translator(lang), workshop.template)


def _siblings(languages: Sequence[str], address: str) -> tuple[Sibling, ...]:
    """Return the editions in some languages, each with its own name for itself.

    Args:
        languages: Their tags.
        address: Where an edition is found, with `{lang}` in it.
    """
    names = (language_name(lang, lang) for lang in languages)
    return tuple(
        Sibling(lang, with_capital(name), address.format(lang=lang))
        for lang, name in zip(languages, names, strict=True)
    )
