"""Composition → Edition: the report in one language, as a template may see it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.compose.glossary import glossary
from diptych.compose.runs import heading_words, plain_text
from diptych.compose.structure import ComposedHeading
from diptych.model.front_matter import Role
from diptych.render.charts.letters import Letters
from diptych.render.exhibits.exhibits import Showing
from diptych.render.pages.blocks import BlockWriter
from diptych.render.pages.first_page import advance_mark, first_page
from diptych.render.text.inline import Medium, NoteWords, Setting, html
from diptych.render.views.edition import Edition, HeadingView, ParagraphView, SectionView

if TYPE_CHECKING:
    from diptych.compose.structure import ComposedParagraph, ComposedSection, Composition
    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue
    from diptych.render.exhibits.separated import DataFiles

DEEPEST_HEADING = 6
ROLES = {Role.SUMMARY: "summary", Role.ANNEX: "annex"}


def view(  # noqa: PLR0913 - one argument for each thing that an edition depends on
    catalogue: Catalogue,
    composition: Composition,
    medium: Medium,
    translator: Translator,
    *,
    draft: bool,
    shared: bool = False,
    showing: Showing | None = None,
    files: DataFiles | None = None,
) -> Edition:
    """Return the edition of a report in one language.

    Args:
        catalogue: The index of the report.
        composition: The report in the language of the edition, as a reader sees it.
        medium: What the page is for.
        translator: Translator of that language.
        draft: Whether the report is built in spite of errors.
        shared: Whether another language is on the same page: the ids of footnotes then name the language.
        showing: How pictures and charts are shown; as on pages of the medium, with letters of no font, if not given.
        files: Where the data of tables and charts are kept for readers who take them away; `None` if not at all.
    """
    lang, settings = composition.lang, catalogue.report.settings
    web = medium is Medium.WEB
    setting = edition_setting(composition, medium, translator, draft=draft, shared=shared)
    showing = showing or Showing(Letters(""), "", medium)
    writer = BlockWriter(catalogue.report, setting, showing, translator, files)
    sections = _sections(composition, writer)
    terms = glossary(catalogue, lang, translator) if web else None
    if terms:
        sections.append(_section(terms, writer))
    return Edition(
        lang=lang,
        title=composition.title,
        subtitle=composition.subtitle,
        masthead=composition.masthead,
        paper=settings.paper.value,
        sections=tuple(sections),
        notes=tuple(map(writer.note, composition.footnotes)) if web else (),
        siblings=(),
        draft=draft,
        mark=advance_mark(catalogue.report, lang, translator, draft=draft),
        contents=settings.pdf.contents and not web,
        first_page=first_page(composition, settings),
        day=settings.date.isoformat() if settings.date else "",
    )


def edition_setting(
    composition: Composition, medium: Medium, translator: Translator, *, draft: bool, shared: bool
) -> Setting:
    """Return what the text of an edition is set with; the arguments are those of `view`."""
    described = composition.descriptions if medium is Medium.WEB else composition.document_names
    words = NoteWords(translator.gettext("note {number}"), translator.gettext("mark of note {number}"))
    return Setting(composition.lang, medium, composition.notes, described, shared, draft, note_words=words)


def _sections(composition: Composition, writer: BlockWriter) -> list[SectionView]:
    sections = [_section(section, writer) for section in composition.sections]
    if composition.documents:
        # On the web, the list itself says what is known of each document.
        web = writer.setting.medium is Medium.WEB
        setting = replace(writer.setting, described={}) if web else writer.setting
        sections.append(_section(composition.documents, replace(writer, setting=setting)))
    return sections


def _section(section: ComposedSection, writer: BlockWriter) -> SectionView:
    writer = replace(writer, section=plain_text(section.title))
    chapter = "chapter" if section.numeral and section.level == 1 else "section"
    return SectionView(
        id=section.name,
        role=ROLES.get(section.role, chapter),
        level=section.level + 1,
        numeral=section.numeral,
        title=html(section.title, writer.setting),
        body=tuple(
            heading_view(part, section.level, writer)
            if isinstance(part, ComposedHeading)
            else paragraph_view(part, writer)
            for part in section.body
        ),
        children=tuple(_section(child, writer) for child in section.children),
        missing=section.missing,
        label=section.label,
        comments=writer.comments(section.comments),
    )


def heading_view(heading: ComposedHeading, depth: int, writer: BlockWriter) -> HeadingView:
    """Return the view of a heading in the body of a section; `depth` is the level of the section, from 1."""
    # Headings in a body begin at level 2, below the section's own.
    level = min(depth + heading.level, DEEPEST_HEADING)
    runs, comments = html(heading.runs, writer.setting), writer.comments(heading.comments)
    return HeadingView(heading.place, level, runs, comments, heading.numeral, heading_words(heading.runs))


def paragraph_view(paragraph: ComposedParagraph, writer: BlockWriter) -> ParagraphView:
    """Return the view of a paragraph."""
    blocks = writer.blocks(paragraph.blocks)
    return ParagraphView(
        paragraph.place,
        paragraph.number,
        paragraph.numbered_place,
        blocks,
        paragraph.missing,
        writer.comments(paragraph.comments),
    )
