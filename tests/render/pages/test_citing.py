"""How a web page asks to be cited: in words, as BibTeX and as RIS."""

from __future__ import annotations

import re

import pytest

from diptych.api import workshop
from diptych.render.pages.outputs import web_pages
from tests.support.reports import SETTINGS, catalogue

SITE = "site: https://example.org/report/\ndate: 2020-08-27\n"


def pages(settings: str = SITE, title: str = "") -> dict[str, str]:
    given = SETTINGS.format(order="a") + settings
    if title:
        given = re.sub(r"(?m)^  en: .*$", f"  en: {title}", given, count=1)
    made = web_pages(
        catalogue({"a.en.md": "One.", "a.fr.md": "Un.", "report.yaml": given}), ("en", "fr"), workshop(draft=False)
    )
    return {path: page.decode() for path, page in made.items()}


def test_programs_read_who_issued_what_when_and_where() -> None:
    made = pages()
    entry, record = made["html/en/data/citation.bib"], made["html/en/data/citation.ris"]
    assert entry.startswith("@techreport{A-75-345-en,\n")
    for field in (
        "institution = {{United Nations}}",
        "number = {A/75/345–S/2020/898}",
        "date = {2020-08-27}",
        "url = {https://example.org/report/en/index.html}",
    ):
        assert field in entry
    assert record.startswith("TY  - RPRT\n")
    assert "DA  - 2020/08/27\n" in record
    assert "UR  - https://example.org/report/en/index.html\n" in record
    assert record.endswith("ER  - \n")


def test_what_is_not_known_is_left_out() -> None:
    made = pages("")
    assert "year" not in made["html/en/data/citation.bib"]
    assert "url" not in made["html/en/data/citation.bib"]
    assert "DA  -" not in made["html/en/data/citation.ris"]


def test_a_paragraph_is_cited_in_the_language_of_the_page() -> None:
    page = pages()["html/fr/index.html"]
    assert 'data-paragraph="A/75/345–S/2020/898, par. {number}, {address}"' in page


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Costs & gains", r"Costs \& gains"),
        ("100_per {cent}", r"100\_per \{cent\}"),
        ("A ~ B", r"A \textasciitilde{} B"),
    ],
)
def test_signs_with_a_meaning_to_tex_are_only_signs(title: str, written: str) -> None:
    assert f"{{{{{written}" in pages(title=f'"{title}"')["html/en/data/citation.bib"]
