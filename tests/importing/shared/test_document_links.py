"""Links to documents: which go, which become citations, which stay."""

from __future__ import annotations

import pytest

from diptych.importing.shared.pieces import Piece, worth_keeping
from diptych.un.web.links import symbol_of_address

SITE = "https://peacekeeping.un.org"


@pytest.mark.parametrize(
    ("address", "symbol"),
    [
        ("https://undocs.org/A/73/328", "A/73/328"),
        (" http://www.undocs.org/en/A/73/328 ", "A/73/328"),
        ("https://docs.un.org/fr/S/RES/2457%20(2019)", "S/RES/2457(2019)"),
        ("HTTPS://UNDOCS.ORG/A/73/328", "A/73/328"),
        ("https://undocs.org/A/73/328?lang=en#1", "A/73/328"),
        ("https://www.un.org/en/ga/search/view_doc.asp?symbol=A/73/328&x=1", "A/73/328"),
        ("https://undocs.org/nothing", None),
        ("see https://undocs.org/A/73/328", None),
        (SITE, None),
    ],
)
def test_the_symbol_in_an_address(address: str, symbol: str | None) -> None:
    found = symbol_of_address(address)
    assert (str(found) if found else None) == symbol


def kept(*pieces: tuple[str, str], lang: str = "en") -> list[str]:
    """Return the links of pieces that are kept, those of text without a link left out."""
    several = worth_keeping([Piece(text, link=link) for text, link in pieces], lang)
    assert [piece.text for piece in several] == [text for text, _ in pieces]
    return [piece.link for piece, (_, link) in zip(several, pieces, strict=True) if link]


def undocs(symbol: str) -> str:
    return f"https://undocs.org/{symbol}"


def test_what_prose_gives_by_itself_goes() -> None:
    assert kept(("See ", ""), ("A/73/328", undocs("A/73/328")), (" and ", ""), ("the site", SITE)) == ["", SITE]


def test_each_piece_of_a_citation_is_covered_by_it() -> None:
    address = undocs("S/RES/2457(2019)")
    assert kept(("resolution ", address), ("2457", address), (" (2019)", address), (" of 2019", address)) == [
        "doc:S/RES/2457(2019)",
        "",
        "",
        "doc:S/RES/2457(2019)",
    ]


def test_a_link_to_another_document_than_prose_says_becomes_a_citation() -> None:
    assert kept(("A/73/328", undocs("A/74/12")), (" and ", ""), ("A/73/328", undocs("A/73/328"))) == ["doc:A/74/12", ""]
    assert kept(("the statement", undocs("S/PRST/2013/12"))) == ["doc:S/PRST/2013/12"]
    assert kept(("A/73/328 and ", ""), ("the report", undocs("A/73/328"))) == ["doc:A/73/328"]
    assert kept(("the report", undocs("A/73/328")), (" and A/73/328", "")) == ["doc:A/73/328"]


def test_a_link_on_nothing_but_spaces_goes() -> None:
    assert kept((" ", undocs("A/73/328")), ("a", undocs("A/73/328"))) == ["", "doc:A/73/328"]


def test_other_links_stay() -> None:
    assert kept(("A/73/328", SITE)) == [SITE]
    assert kept(("plain", "")) == []
    assert kept(("A/73/328", SITE), (" and ", ""), ("A/74/12", undocs("A/74/12"))) == [SITE, ""]


def test_the_language_says_what_is_a_citation() -> None:
    address = undocs("S/RES/2457(2019)")
    assert kept(("sa résolution 2457 (2019)", address), lang="fr") == [""]
