"""The terms that a report uses, at the end of its web page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.api import workshop
from diptych.compose.glossary import glossary
from diptych.compose.runs import ForeignRun, PlaceRun, plain_text
from diptych.compose.structure import ComposedParagraph, ComposedProse, ComposedTable
from diptych.io.assets import translator
from diptych.render.pages.outputs import web_pages
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from diptych.compose.structure import ComposedCell, ComposedSection

TERMS = """\
oas: {kind: organisation, en: {name: Organization of American States, acronym: OAS},
  fr: {name: Organisation des États américains, acronym: OEA, gender: f, article: l’}}
fund: {kind: fund, en: {name: éclair Fund}, fr: {name: Fonds éclair, gender: m, article: le}}
league: {kind: organisation, en: {name: League of Arab States, short: the League},
  avoid: {en: [Arab League]}}
unused: {kind: body, en: {name: Unused Body}, fr: {name: Organe inutile, gender: m, article: l’}}
"""
FILES = {
    "terms.yaml": TERMS,
    "a.en.md": "The OAS met the éclair Fund.\n\n{#oas}\nThe Organization of American States met.[^n]\n\n"
    "{.unnumbered}\nThe Arab League met.\n\n[^n]: With the League of Arab States.\n",
    "a.fr.md": "L’OEA.\n",
}


def section(lang: str, files: dict[str, str] | None = None) -> ComposedSection | None:
    return glossary(catalogue(files or FILES), lang, translator(lang))


def rows(lang: str) -> list[tuple[ComposedCell, ...]]:
    """Return the rows of the table, its heading first."""
    made = section(lang)
    assert made
    (paragraph,) = made.body
    assert isinstance(paragraph, ComposedParagraph)
    lead, table = paragraph.blocks
    assert isinstance(lead, ComposedProse)
    assert isinstance(table, ComposedTable)
    return [*table.heads, *table.rows]


def words(lang: str) -> list[list[str]]:
    return [[plain_text(cell.runs).replace("\u00a0", " ") for cell in row] for row in rows(lang)]


def test_terms_in_use_stand_by_the_alphabet_with_their_counterparts() -> None:
    assert words("en") == [
        ["English", "French"],
        ["éclair Fund", "Fonds éclair"],
        ["League of Arab States (the League)", ""],
        ["Organization of American States (OAS)", "Organisation des États américains (OEA)"],
    ]
    assert words("fr") == [
        ["Français", "Anglais"],
        ["Organisation des États américains (OEA)", "Organization of American States (OAS)"],
    ]


def test_a_term_leads_to_the_paragraph_or_the_note_of_its_first_use() -> None:
    names = [row[0].runs[0] for row in rows("en")[1:]]
    assert [name.place for name in names if isinstance(name, PlaceRun)] == ["p1", "note-1", "p1"]


def test_a_counterpart_says_its_language() -> None:
    (counterpart,) = rows("fr")[1][1].runs
    assert isinstance(counterpart, ForeignRun)
    assert counterpart.lang == "en"


def test_no_section_where_no_term_is_used() -> None:
    assert section("en", {"a.en.md": "Text.", "terms.yaml": TERMS}) is None


def test_pages_end_with_the_terms_and_the_contents_lead_there() -> None:
    page = web_pages(catalogue(FILES), ("en", "fr"), workshop(draft=False))["html/fr/index.html"].decode()
    assert '<a href="#_terms">Termes et sigles</a>' in page
    assert page.index('id="_terms"') < page.index("</main>")
