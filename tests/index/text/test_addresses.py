"""What a report links to: each document in each language, each web page, once."""

from __future__ import annotations

import pytest

from diptych.index.text.addresses import addresses, request_for
from diptych.model.link_check import Address, LinkPattern, Request, Wanted
from diptych.un.web.links import PATTERNS
from tests.support.reports import SETTINGS, catalogue

API = "https://documents.un.org/api/symbol/access?s={}&l={}&t=pdf"
ENGLISH = "In its resolution 1809 (2008), the Security Council acted. See [it](doc:S/RES/1809(2008)) and S/2020/898.\n"
FRENCH = "Dans sa résolution 1809 (2008), le Conseil de sécurité a agi.\n"


def found(english: str, french: str = "Rien.\n", settings: str = "") -> list[tuple[str, str, list[str]]]:
    """Return the address asked, the link, and the texts that link to it."""
    files = {"report.yaml": SETTINGS.format(order="a") + settings, "a.en.md": english, "a.fr.md": french}
    index = catalogue(files)
    return [
        (address.request.url, address.link, [index.report.sources[use.path].quote(use) for use in address.uses])
        for address in addresses(index)
    ]


def test_each_document_in_each_language() -> None:
    link = "[it](doc:S/RES/1809(2008))"
    assert found(ENGLISH, FRENCH) == [
        (API.format("S/RES/1809(2008)", "en"), "https://undocs.org/en/S/RES/1809(2008)", ["1809 (2008)", link]),
        (API.format("S/RES/1809(2008)", "fr"), "https://undocs.org/fr/S/RES/1809(2008)", ["1809 (2008)"]),
        (API.format("S/2020/898", "en"), "https://undocs.org/en/S/2020/898", ["S/2020/898"]),
        (API.format("S/2020/898", "fr"), "https://undocs.org/fr/S/2020/898", ["S/2020/898"]),
    ]


def test_a_document_is_asked_as_its_link_asks_for_it() -> None:
    dual = found("The report (A/73/328-S/2018/592).\n")
    assert [url for url, _, _ in dual] == [API.format("A/73/328", lang) for lang in ("en", "fr")]


def test_web_pages() -> None:
    text = "[One](https://example.org/a#b), <https://example.org/a>, [two](HTTP://example.org/c).[^n]\n\n"
    note = "[^n]: [Three](https://example.org/d), [mail](mailto:me@example.org), [place](#a).\n"
    assert found(text + note) == [
        (
            "https://example.org/a",
            "https://example.org/a#b",
            ["[One](https://example.org/a#b)", "<https://example.org/a>"],
        ),
        ("HTTP://example.org/c", "HTTP://example.org/c", ["[two](HTTP://example.org/c)"]),
        ("https://example.org/d", "https://example.org/d", ["[Three](https://example.org/d)"]),
    ]


def test_links_that_settings_skip() -> None:
    settings = 'links: {skip: ["https://example.org/a*", "*/S/2020/*"]}\n'
    text = "[One](https://example.org/a1), [two](https://example.org/b), S/2020/898.\n"
    assert [link for _, link, _ in found(text, settings=settings)] == ["https://example.org/b"]


def test_a_malformed_symbol_is_for_the_check_to_find() -> None:
    assert found("[It](doc:S/RES/1809)\n") == []


def test_patterns_of_the_settings_come_first() -> None:
    settings = (
        "links: {patterns: [{link: 'https://undocs.org/{lang}/{symbol}', ask: 'http://a.org/{lang}/{symbol}'}]}\n"
    )
    assert [url for url, _, _ in found("See S/2020/898.\n", settings=settings)] == [
        "http://a.org/en/S/2020/898",
        "http://a.org/fr/S/2020/898",
    ]


@pytest.mark.parametrize(
    ("link", "symbol", "lang"),
    [
        ("https://undocs.org/fr/S/RES/1809(2008)", "S/RES/1809(2008)", "fr"),
        ("https://undocs.org/S/RES/1809(2008)", "S/RES/1809(2008)", "en"),
        ("http://www.undocs.org/S/RES/1809%20(2008)#page=2", "S/RES/1809%20(2008)", "en"),
        ("https://docs.un.org/es/A/75/345", "A/75/345", "es"),
        ("https://docs.un.org/es/A/75/345&l=en", None, None),
        ("https://[no address", None, None),
        ("https://undocs.org/A/%FF%ED%A0%80", "A/%EF%BF%BD%EF%BF%BD%EF%BF%BD%EF%BF%BD", "en"),
        ("https://undocs.org/A/\ud800", "A/%3F", "en"),
        ("http://www.un.org/en/ga/search/view_doc.asp?symbol=S/RES/1(1946)", "S/RES/1(1946)", "en"),
        ("https://docs.un.org/en/help", None, None),
        ("https://undocs.org/", None, None),
        ("https://undocs.org.example.org/en/A/75/345", None, None),
    ],
)
def test_links_to_documents_are_known_by_their_pattern(link: str, symbol: str | None, lang: str | None) -> None:
    expected = Request(API.format(symbol, lang), Wanted.PDF, lang) if symbol else Request(link)
    assert request_for(link, PATTERNS) == expected


def test_a_pattern_may_name_a_thing_twice() -> None:
    pattern = LinkPattern("https://a.org/{lang}/{symbol}?l={lang}", "https://a.org/{lang}/{symbol}")
    assert request_for("https://a.org/fr/A/1?l=fr", [pattern]).wanted is Wanted.PDF
    assert request_for("https://a.org/fr/A/1?l=en", [pattern]).wanted is Wanted.PAGE


@pytest.mark.parametrize(
    ("fragment", "looked_for"),
    [
        ("part", ("part",)),
        ("Annexe_%C3%A9", ("Annexe_%C3%A9",)),
        ("part:~:text=some%20words", ("part",)),
        (":~:text=some%20words", ()),
        ("", ()),
        ("top", ()),
        ("TOP", ()),
        ("topics", ("topics",)),
        ("page=3", ()),
        ("/route", ()),
        ("!route", ()),
        ("L10-L20", ()),
        ("L10", ()),
        ("List", ("List",)),
        ("\ud800", ("?",)),
    ],
)
def test_places_that_are_looked_for(fragment: str, looked_for: tuple[str, ...]) -> None:
    assert request_for(f"https://a.org/x#{fragment}", PATTERNS).fragments == looked_for


def test_places_in_one_page_are_asked_for_at_once() -> None:
    text = "<https://a.org/x#b>, <https://a.org/x>, <https://a.org/x#c>, <https://a.org/x#b>.\n"
    (address,) = addresses(catalogue({"a.en.md": text}))
    assert address.request.fragments == ("b", "c")
    assert [(place.name, place.link, len(place.uses)) for place in address.fragments] == [
        ("b", "https://a.org/x#b", 2),
        ("c", "https://a.org/x#c", 1),
    ]
    assert len(address.uses) == 4


def test_characters_that_mean_something_in_an_address_are_escaped() -> None:
    pattern = LinkPattern("https://a.org/{symbol}", "https://a.org/api?s={symbol}")
    assert request_for("https://a.org/A/1%26t=x", [pattern]).url == "https://a.org/api?s=A/1%26t%3Dx"


def test_address_names_the_document() -> None:
    (address, _) = addresses(catalogue({"a.en.md": "See S/2020/898.\n"}))
    assert isinstance(address, Address)
    assert address.symbol == "S/2020/898"
