"""The documents that a report cites, each once, with the places that cite it."""

from __future__ import annotations

from tests.support.reports import catalogue


def cited(text: str, register: str = "{}") -> list[tuple[str, int, str | None]]:
    """Return symbol, number of places and registered symbol of each document that a text cites."""
    found = catalogue({"a.en.md": text, "documents.yaml": register}).documents
    return [(one.symbol, len(one.places), one.entry.symbol if one.entry else None) for one in found]


def test_prose_and_links_cite() -> None:
    text = (
        "See A/8447, *A/8447*[^n] and [it](doc:a/8447), but not [that](doc:nothing) or `A/8447`.\n\n[^n]: And A/8447.\n"
    )
    assert cited(text) == [("A/8447", 4, None)]


def test_places_are_known_in_the_source() -> None:
    documents = catalogue({"a.en.md": "See resolution *1809*\n(2008) and <doc:S/RES/1809(2008)>."}).documents
    sources = [place.passage.document.source.quote(place.span) for place in documents[0].places]
    assert sources == ["1809*\n(2008)", "<doc:S/RES/1809(2008)>"]


def test_the_report_itself_is_not_among_them() -> None:
    assert cited("This report (A/75/345-S/2020/898), or S/2020/898.") == []


def test_a_dual_symbol_makes_two_symbols_one_document() -> None:
    assert cited("See S/9, A/8 and A/8-S/9.") == [("A/8-S/9", 3, None)]
    assert cited("See S/9, A/8 and E/9.") == [("S/9", 1, None), ("A/8", 1, None), ("E/9", 1, None)]


def test_the_register_makes_two_symbols_one_document() -> None:
    assert cited("See S/9 and A/8.", "A/8: {dual: S/9}") == [("A/8-S/9", 2, "A/8")]


def test_two_dual_symbols_that_share_a_half_are_one_document() -> None:
    assert cited("See A/1-S/2, E/3-A/4, S/2-E/3 and A/4.") == [("A/1-S/2", 4, None)]


def test_parts_of_a_resolution_may_be_registered_as_one() -> None:
    text = "General Assembly resolutions 47/120 A and 47/120 B."
    assert cited(text, "A/RES/47/120: {}") == [
        ("A/RES/47/120A", 1, "A/RES/47/120"),
        ("A/RES/47/120B", 1, None),
    ]
    assert cited(text, "A/RES/47/120A: {}\nA/RES/47/120B: {}") == [
        ("A/RES/47/120A", 1, "A/RES/47/120A"),
        ("A/RES/47/120B", 1, "A/RES/47/120B"),
    ]
