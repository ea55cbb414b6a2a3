"""Making pages: what a page shows is looked at first, and a page that fails does no harm to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych import pipeline
from diptych.api import workshop
from diptych.emit.message import message
from diptych.io.assets import translator
from diptych.model.diagnostic import Severity
from diptych.render.pages import outputs as pages
from diptych.render.pages.view import view
from diptych.render.pdf import press
from diptych.rules.registry import run_rules
from tests.support import bad_presses, pdf_reader
from tests.support.picture_files import png, raster, svg
from tests.support.readers_words import of_pdf
from tests.support.reports import PLAIN_SETTINGS, SETTINGS, catalogue

if TYPE_CHECKING:
    from diptych.compose.structure import Composition
    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic

FILES = {"a.en.md": "Text.\n", "a.fr.md": "Texte.\n"}
RULES = {rule.code: rule for rule in pipeline.RULES}
DOT = svg('<path d="M0 0h9v9z"/>')
UNDRAWN = svg('<text font-size="1e30">A letter as large as the world</text>')


def shows(name: str, data: bytes, more: str = "") -> dict[str, str | bytes]:
    """Return a report whose two languages show one picture."""
    text = "{more}Text:\n\n![A map]({name})\n"
    return {f"a.{lang}.md": text.format(more=more, name=name) for lang in ("en", "fr")} | {name: data}


def build(
    report: Catalogue, *formats: str, languages: tuple[str, ...] = ("en", "fr")
) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    return pipeline.build(report, pipeline.Order(formats, languages), workshop(draft=True))


def told(found: tuple[Diagnostic, ...], lang: str = "en") -> list[tuple[str, str, str]]:
    """Return the place of each finding, its rule and its message."""
    return [(one.span.path, one.code, message(one, RULES, translator(lang))) for one in found]


# --- Pictures ---------------------------------------------------------------------------------------------------------


def test_a_picture_that_cannot_be_drawn_is_found_at_each_place_and_marked_in_the_page() -> None:
    made, found = build(catalogue(shows("m.svg", UNDRAWN)), "html", "pdf")
    reason = "The picture “m.svg” was not drawn; the page has a mark in its place: the typesetter cannot draw it."
    assert told(found) == [(f"a.{lang}.md", "PRN004", reason) for lang in ("en", "fr")]
    assert "[picture missing: m.svg]" in made["html/en/index.html"].decode()
    assert "html/media/m.svg" not in made
    with pdf_reader.opened(made["pdf/A-75-345-en.pdf"]) as file:
        assert "[picture missing: m.svg]" in " ".join(map(pdf_reader.text, file.pages))


def test_a_picture_that_rules_refuse_is_marked_and_not_said_again() -> None:
    made, found = build(catalogue(shows("m.png", png(13_000, 13_000))), "html")
    assert not found
    assert "[picture missing: m.png]" in made["html/en/index.html"].decode()


def test_a_picture_is_published_without_what_is_active_in_it() -> None:
    made, found = build(catalogue(shows("m.svg", svg('<script>x()</script><g onclick="x()"/>'))), "html")
    assert made["html/media/m.svg"] == svg("<g></g>")
    assert not found


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        (SETTINGS.format(order="a") + "pdf: {emblem: e.svg}\n", "A-75-345"),
        (PLAIN_SETTINGS.replace("institution: {", "reference: ORC/1\ninstitution: {logo: e.svg, "), "ORC-1"),
    ],
)
def test_an_emblem_or_a_logo_that_is_refused_is_asked_for_by_no_page(settings: str, name: str) -> None:
    files: dict[str, str | bytes] = {
        **FILES,
        "report.yaml": settings,
        "e.svg": svg("").replace(b"0 0 9 9", b"0 0 nan 9"),
    }
    assert "LNK010" in {one.code for one in pipeline.judge(catalogue(files))}
    made, found = build(catalogue(files), "html", "pdf", languages=("en",))
    assert f"pdf/{name}-en.pdf" in made
    assert not found
    assert "e.svg" not in " ".join(made) + made["html/en/index.html"].decode()


def test_what_an_editor_allows_or_ignores_is_not_said() -> None:
    allowed = shows("m.svg", UNDRAWN, more="<!-- allow PRN004: the map is being drawn -->\n\n")
    assert not build(catalogue(allowed), "html")[1]
    assert not {one.code for one in pipeline.judge(catalogue(allowed))} & {"ALW002"}
    lenient = SETTINGS.format(order="a") + "rules: {severity: {PRN004: info}}\n"
    _, found = build(catalogue({**shows("m.svg", UNDRAWN), "report.yaml": lenient}), "html")
    assert {one.severity for one in found} == {Severity.INFO}


def test_both_languages_side_by_side_have_their_pictures() -> None:
    made, found = build(catalogue(shows("m.png", raster("PNG"))), "parallel")
    assert not found
    with pdf_reader.opened(made["pdf/A-75-345-en-fr.pdf"]) as file:
        images = [image for sheet in file.pages for image in sheet.get_images().values()]
    assert [(int(image.Width), int(image.Height)) for image in images] == [(60, 40)]
    assert 'src="../media/m.png"' in made["html/parallel/index.html"].decode()


# --- Charts -----------------------------------------------------------------------------------------------------------

CHART = """\
Text:

```chart
kind: bar
file: e.csv
title: Events
alt: Bars.
columns: {a: A, b: B}
```
"""


def test_a_chart_that_cannot_be_drawn_is_found_at_its_place_and_marked() -> None:
    files = {"a.en.md": CHART, "e.csv": f"a,b\nx,{'9' * 400}\n"}
    made, found = build(catalogue(files), "html", languages=("en",))
    [(path, code, said)] = told(found)
    assert (path, code) == ("a.en.md", "PRN005")
    assert "a value has no place on the axis" in said
    assert "[chart not drawn: e.csv]" in made["html/en/index.html"].decode()


def test_what_the_author_wrote_of_a_chart_that_cannot_be_drawn_is_on_paper_too() -> None:
    files = {"a.en.md": CHART.replace("{a: A, b: B}", "{a: Places, b: Boats}"), "e.csv": f"a,b\nx,{'9' * 400}\n"}
    made, _ = build(catalogue(files), "pdf", languages=("en",))
    words = " ".join(of_pdf(made["pdf/A-75-345-en.pdf"]).split())
    assert "Events Bars. Places Boats x" in words
    assert "[chart not drawn: e.csv]" in words


def test_a_chart_whose_names_are_higher_than_a_page_is_found_at_its_place_and_marked() -> None:
    files = {"a.en.md": CHART, "e.csv": "a,b\n" + f"{'name ' * 300},1\n" * 40}
    made, found = build(catalogue(files), "html", languages=("en",))
    [(path, code, said)] = told(found)
    assert (path, code) == ("a.en.md", "PRN005")
    assert "a page is not high enough" in said
    assert "[chart not drawn: e.csv]" in made["html/en/index.html"].decode()


def test_a_chart_of_too_many_values_is_marked() -> None:
    files = {"a.en.md": CHART, "e.csv": "a,b\n" + "x,1\n" * 100_000}
    report = catalogue(files)
    assert "DAT010" in {one.code for one in pipeline.judge(report)}
    made, _ = build(report, "html", languages=("en",))
    assert "[chart not drawn: e.csv]" in made["html/en/index.html"].decode()


# --- Characters that no page can show ---------------------------------------------------------------------------------


def test_a_character_that_no_page_can_show_is_found_and_replaced_wherever_it_stands() -> None:
    table = "\n| a\x01 | b |\n|---|---|\n| c | d\x0c |\n"
    files = {"a.en.md": f"---\ntitle: One\n---\n\nA \x1b word.\n{table}\n{CHART}", "e.csv": "a,b\nx\x02,1\n"}
    report = catalogue(files)
    assert {("a.en.md", "PRN006"), ("e.csv", "PRN006")} <= {
        (one.span.path, one.code) for one in report.report.diagnostics
    }
    made, found = build(report, "html", "pdf", languages=("en",))
    assert not found
    page = made["html/en/index.html"].decode()
    assert "A \ufffd word." in page
    assert not set(page) & set("\x01\x02\x0c\x1b")


# --- Pages that fail --------------------------------------------------------------------------------------------------


def test_a_page_that_cannot_be_made_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def only_english(report: Catalogue, composition: Composition, *rest: object, **named: object) -> object:
        if composition.lang == "fr":
            raise ValueError(composition.lang)
        return view(report, composition, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(pages, "view", only_english)
    made, found = build(catalogue(FILES), "html", "pdf")
    assert {path.rpartition("/")[2] for path in made} == {
        "citation.bib",
        "citation.ris",
        "index.html",
        "A-75-345-en.pdf",
    }
    assert not any("fr" in path for path in made)
    assert [(path, code) for path, code, _ in told(found)] == [("report.yaml", "INT005")] * 2
    assert any(
        "la page web en français : ValueError: fr" in said.replace("\xa0", " ") for _, _, said in told(found, "fr")
    )


def test_a_press_that_dies_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "_print", bad_presses.killed_over_english)
    made, found = build(catalogue(FILES), "pdf")
    assert list(made) == ["pdf/A-75-345-fr.pdf"]
    [(path, code, said)] = told(found)
    assert (path, code) == ("report.yaml", "INT006")
    assert "the PDF in English" in said
    assert "usually for lack of memory" in said


def test_the_web_edition_does_not_link_to_a_pdf_that_could_not_be_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    def links(made: dict[str, bytes]) -> list[bool]:
        return [b"A-75-345-en.pdf" in made["html/en/index.html"], b"A-75-345-fr.pdf" in made["html/fr/index.html"]]

    assert links(build(catalogue(FILES), "html", "pdf")[0]) == [True, True]
    monkeypatch.setattr(press, "_print", bad_presses.killed_over_english)
    assert links(build(catalogue(FILES), "html", "pdf")[0]) == [False, True]


def test_a_press_that_raises_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "_print", bad_presses.raises)
    made, found = build(catalogue(FILES), "parallel")
    assert list(made) == ["html/parallel/index.html"]
    [(_, code, said)] = told(found)
    assert code == "INT005"
    assert "the PDF in English and French: RecursionError: too deep" in said


def test_a_letter_that_the_font_lacks_is_found_where_it_stands_and_not_said_again() -> None:
    report = catalogue({"a.en.md": "Text.\n", "b.en.md": "The sign 😀, by number &#xD55C;, is foreign: 한국어.\n"})
    source = report.report.sources["b.en.md"]
    said = [source.quote(one.span) for one in run_rules(report) if one.code == "TXT059"]
    assert sorted(said) == ["&#xD55C;", "한국어", "😀"]
    _, found = build(report, "pdf", languages=("en",))
    assert [one.code for one in found if one.code in {"PRN001", "PRN003", "PRN019"}] == []


def test_letters_and_pictures_whose_names_are_in_parts_are_found() -> None:
    for written, name in (("é", "e\u0301"), ("e\u0301", "é")):
        chart = f"```table\nfile: donn{written}es.csv\ntitle: A table\ncolumns:\n  a: A\n```\n"
        text = f"Text:\n\n![A map](carte-{written}.svg)\n\n{chart}"
        files: dict[str, str | bytes] = {"a.en.md": text, f"carte-{name}.svg": DOT, f"donn{name}es.csv": "a\n1\n"}
        report = catalogue(files)
        assert [one.code for one in run_rules(report) if one.code in {"LNK003", "DAT001"}] == []
        made, _ = build(report, "html", languages=("en",))
        page = made["html/en/index.html"].decode()
        assert "[picture missing" not in page
        assert "[data missing" not in page
        assert "html/media/carte-é.svg" in made
