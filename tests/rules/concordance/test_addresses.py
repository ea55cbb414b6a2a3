"""Web addresses of one page in several languages."""

from __future__ import annotations

import pytest

from diptych.rules.concordance.addresses import are_of_each_language, neutral

PAIR = ("en", "fr")


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("https://www.un.org/en/peace", "https://www.un.org/fr/peace"),
        ("https://www.un.org/en/peace", "http://WWW.UN.ORG/fr/peace/"),
        ("https://www.un.org/en/peace", "//www.un.org/fr/peace"),
        ("https://www.un.org/?lang=en", "https://www.un.org/?lang=FR"),
        ("https://www.un.org/peace?", "https://www.un.org/peace#"),
        ("https://a.org/report-E.pdf", "https://a.org/report-F.pdf"),
        ("https://a.org/english/a.html", "https://a.org/francais/a.html"),
        ("files/report-en.pdf", "files/report-fr.pdf"),
        ("https://w.org/peace", "https://w.org/fr/peace"),
        ("https://w.org/peace/", "https://w.org/peace/index.fr.html"),
        ("https://w.org/peace#aims", "https://w.org/peace.fr.html#aims"),
        ("https://w.org/peace.en.html", "https://w.org/peace"),
        ("https://w.org/peace?lang=en&page=2", "https://w.org/peace?lang=fr&page=2"),
    ],
)
def test_addresses_of_one_page_are_alike(english: str, french: str) -> None:
    assert neutral(english, PAIR) == neutral(french, PAIR)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.un.org/en/peace", "https://www.un.org/en/health"),
        ("https://www.un.org/en/peace", "https://www.un.org/en/Peace"),
        ("https://www.un.org/en", "https://en.un.org/www"),
        ("https://a.org/often", "https://a.org/oftfr"),
        ("https://a.org/*", "https://a.org/"),
        ("https://a.org/pdfX", "https://a.org/pdf"),
        ("files/Report.pdf", "files/report.pdf"),
        ("https://w.org/peace", "https://w.org/health/index.fr.html"),
        ("https://w.org/peace#aims", "https://w.org/peace.fr.html#means"),
        ("https://w.org/peace.pdf", "https://w.org/peace.fr.html"),
    ],
)
def test_addresses_of_two_pages_are_not(one: str, other: str) -> None:
    assert neutral(one, PAIR) != neutral(other, PAIR)


def test_what_is_left_out_is_the_scheme_the_language_and_a_stroke_at_the_end() -> None:
    assert neutral("https://Www.UN.org/en/Peace/", PAIR) == "www.un.org/Peace"


def test_a_language_of_the_report_is_left_out_as_well() -> None:
    assert neutral("https://a.org/sw/peace", ("en", "sw")) == neutral("https://a.org/en/peace", ("en", "sw"))
    assert neutral("https://a.org/sw/peace", PAIR) != neutral("https://a.org/en/peace", PAIR)


@pytest.mark.parametrize(
    ("english", "french", "are_alike"),
    [
        ("https://www.c.ca/en/transparency/terms.html", "https://www.c.ca/fr/transparence/avis.html", True),
        ("https://www.o.ca/laws/statute/90s01", "https://www.o.ca/fr/lois/loi/90s01", True),
        ("https://www.o.ca/laws/statute/90s01", "https://www.o.ca/fr/lois/loi/90s02", False),
        ("https://www.un.org/en/water", "https://www.un.org/fr/roads", False),
        ("https://www.un.org/en/2024/water", "https://www.un.org/fr/2024/roads", False),
        ("https://www.un.org/transparency", "https://www.un.org/transparence", False),
        ("https://www.c.ca/fr/transparence/avis.html", "https://www.c.ca/en/transparency/terms.html", False),
        ("https://www.c.ca/en/transparency", "https://www.d.ca/fr/transparence", False),
    ],
)
def test_a_site_may_translate_the_names_of_its_pages(english: str, french: str, are_alike: bool) -> None:  # noqa: FBT001
    assert are_of_each_language((english, french), PAIR) is are_alike
    assert are_of_each_language((french, english), PAIR[::-1]) is are_alike
