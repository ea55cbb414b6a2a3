"""Tables and charts made of data, in both languages and media."""

from __future__ import annotations

import re
from base64 import b64decode

import pytest

from diptych.api import workshop
from diptych.compose.values import shown_values
from diptych.render.charts.svg import CHART_ADDRESS
from diptych.render.pages.outputs import print_page, web_pages
from tests.support import readers_words
from tests.support.authors_words import assert_in_order, of_sections
from tests.support.chart_words import shown
from tests.support.reports import SETTINGS, catalogue

CSV = "month,organisation,events,share\n2019-03,au,1,0.5\n2019-04,au,1234,12.25\n2019-04,cariforum,3,\n"
TERMS = """\
au:
  kind: organisation
  en: {name: African Union, short: Union}
  fr: {name: Union africaine}
"""


def section(lang: str, kind: str = "bar", columns: str = "organisation: O, events: E") -> str:
    title = {"en": "Events", "fr": "Événements"}[lang]
    return (
        f"---\ntitle: T\norganisation: au\n---\n\nText:\n\n```chart\nkind: {kind}\nfile: data/e.csv\ntitle: {title}\n"
        f"alt: Bars.\ncolumns: {{{columns}}}\n```\n\n```table\nfile: data/e.csv\ntitle: {title}\nunit: {title}\n"
        "columns: {month: M, organisation: O, events: E, share: S}\n```\n\n"
        "```sections\ntitle: S\ncolumns: {organisation: O, paragraphs: P}\n```\n"
    )


def pages(kind: str = "bar", columns: str = "organisation: O, events: E", more: str = "") -> dict[str, str]:
    files = {f"a.{lang}.md": section(lang, kind, columns) + more for lang in ("en", "fr")}
    settings = SETTINGS.format(order="a")
    index = catalogue({**files, "data/e.csv": CSV, "terms.yaml": TERMS, "report.yaml": settings})
    made = workshop(draft=True)
    web = web_pages(index, ("en", "fr"), made)
    print_pages = {f"print/{lang}": print_page(index, lang, made) for lang in ("en", "fr")}
    return {path: page.decode() for path, page in web.items()} | print_pages


@pytest.mark.parametrize(
    ("values", "lang", "expected"),
    [
        (("1234567", "-0.5", ""), "en", ("1,234,567.0", "(0.5)", "")),
        (("-1234567", ".5", ""), "fr", ("(1\u00a0234\u00a0567,0)", "0,5", "")),
        (("2019", "2020"), "en", ("2019", "2020")),
        (("2019-03", "2019-03-01"), "en", ("March 2019", "1 March 2019")),
        (("2019-03", "2019-03-01"), "fr", ("mars 2019", "1er mars 2019")),
        (("2019-13", "words: all"), "fr", ("2019-13", "words: all")),
    ],
)
def test_values_are_written_as_the_language_writes_them(
    values: tuple[str, ...], lang: str, expected: tuple[str, ...]
) -> None:
    assert shown_values(values, lang, {}) == expected


def test_one_file_serves_both_languages() -> None:
    made = pages()
    for path in ("html/en/index.html", "print/en"):
        assert "African Union" in made[path]
        assert "1,234" in made[path]
        assert "12.25" in made[path]
    for path in ("html/fr/index.html", "print/fr"):
        assert "Union africaine" in made[path]
        assert "1\u00a0234" in made[path]
        assert "12,25" in made[path]


def test_a_chart_is_a_picture_with_words_and_its_data_behind_it() -> None:
    page = pages()["html/en/index.html"]
    assert re.search(rf'<img src="{re.escape(CHART_ADDRESS)}[^"]+" alt="Bars\.">', page)
    assert "<summary>The data</summary>" in page


def test_on_the_web_a_chart_has_a_drawing_for_narrow_screens_and_on_paper_it_has_none() -> None:
    made = pages()
    assert re.search(rf'<source media="[^"]+" srcset="{re.escape(CHART_ADDRESS)}[^"]+">', made["html/en/index.html"])
    assert "<source" not in made["print/en"]


def test_months_of_a_timeline_are_those_of_the_language() -> None:
    page = pages("timeline", "month: M, organisation: O")["html/fr/index.html"]
    assert "mars 2019" in page
    svg = b64decode(page.partition(f'<img src="{CHART_ADDRESS}')[2].partition('"')[0]).decode()
    assert {"mars", "avr.", "2019", "Union africaine"} <= set(shown(svg))


def test_sections_are_listed_with_links_to_their_paragraphs() -> None:
    page = pages()["html/en/index.html"]
    assert '<a class="reference" href="#a">African Union</a>' in page
    assert '<a class="reference" href="#p1">1</a>' in page


@pytest.mark.parametrize(
    ("more", "english", "french"),
    [(0, "1", "1"), (1, "1 and 2", "1 et 2"), (2, "1–3", "1 à 3"), (21, "1–22", "1 à 22")],
)
def test_two_paragraphs_are_no_range(more: int, english: str, french: str) -> None:
    made = pages(more="\nMore.\n" * more)
    cells = [re.findall(r"<td>(<a[^>]*>1</a>.*?)</td>", made[f"print/{lang}"])[0] for lang in ("en", "fr")]
    assert [re.sub("<.*?>", "", cell) for cell in cells] == [english, french]


def test_missing_data_leave_a_mark() -> None:
    index = catalogue({"a.en.md": section("en"), "report.yaml": SETTINGS.format(order="a")})
    page = print_page(index, "en", workshop(draft=True))
    assert "[data missing: data/e.csv]" in page
    assert_in_order(of_sections(index, "en"), readers_words.of_web_page(page.encode()))
