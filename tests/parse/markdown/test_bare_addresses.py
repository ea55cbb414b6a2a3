"""Web addresses in running text are links as they are."""

from __future__ import annotations

import pytest

from diptych.model.inline import Link
from diptych.model.prose import nodes, running_text
from tests.support.reports import parsed


def links(text: str) -> list[tuple[str, str]]:
    """Return the source and the target of each link of a paragraph."""
    read = parsed(text)
    content = read.document.paragraphs[0].blocks[0].content  # type: ignore[union-attr]
    assert running_text(content).text.replace("\n", " ")
    found = (node for node in nodes(content) if isinstance(node, Link))
    return [(read.document.source.quote(link.span), link.target) for link in found]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://example.org/a.", "https://example.org/a"),
        ("See HTTP://example.org/a, and more", "HTTP://example.org/a"),
        ("(see https://example.org/a)", "https://example.org/a"),
        ("https://example.org/a_(b)?", "https://example.org/a_(b)"),
        ("“https://example.org/a”", "https://example.org/a"),
        ("«\u00a0https://example.org/a\u00a0»", "https://example.org/a"),
        ("‘https://example.org/a’", "https://example.org/a"),
        ("**https://example.org/a_b_c**", "https://example.org/a_b_c"),
        ("_https://example.org/a_", "https://example.org/a"),
        ("https://example.org/a[^1]", "https://example.org/a"),
        ("https://example.org/?a=1&b=2#c!", "https://example.org/?a=1&b=2#c"),
        ("https://example.org/l’été", "https://example.org/l’été"),
        ("https://example.org/a…", "https://example.org/a"),
        ("https://example.org—the site", "https://example.org"),
        ("| https://example.org/a | b |", "https://example.org/a"),
    ],
)
def test_an_address_ends_before_the_marks_of_the_sentence(text: str, address: str) -> None:
    assert links(text) == [(address, address)]


def test_an_address_without_a_scheme_has_one() -> None:
    assert links("See www.example.org/a.") == [("www.example.org/a", "https://www.example.org/a")]


def test_references_and_escapes_in_an_address_are_read() -> None:
    written = r"https://example.org/a\_b?c=1&amp;d=2"
    assert links(f"See {written}.") == [(written, "https://example.org/a_b?c=1&d=2")]


@pytest.mark.parametrize(
    "text",
    [
        "See `https://example.org/a`.",
        "See https:// and www. and www.example.",
        "See xhttps://example.org and me@www.example.org.",
        "See ![https://example.org/a](a.png) here.",
    ],
)
def test_no_link_in_code_or_without_a_host(text: str) -> None:
    assert links(text) == []


def test_an_address_inside_a_link_is_its_text() -> None:
    assert links("[https://example.org/a](https://example.org/b)") == [
        ("[https://example.org/a](https://example.org/b)", "https://example.org/b")
    ]


def test_time_is_linear_in_the_number_of_addresses() -> None:
    assert len(links("https://example.org/a_(b " * 5000)) == 5000
