"""The web addresses of documents, and how prose prints them."""

from __future__ import annotations

import pytest

from diptych.un import citation_form, document_url, parse_symbol, target_of
from diptych.un.web.links import symbol_of_address


@pytest.mark.parametrize(
    ("symbol", "target"),
    [
        ("S/RES/1809(2008)", "S/RES/1809(2008)"),
        ("A/73/328-S/2018/592", "A/73/328"),
        ("A/64/83/Add.1-E/2009/83/Add.1", "A/64/83/Add.1"),
        ("A/RES/72/262C", "A/RES/72/262C"),
        ("A/RES/76/246A", "A/RES/76/246"),
        ("A/RES/72/266A", "A/RES/72/266A"),
        ("A/RES/77/256A-B", "A/RES/77/256A-B"),
        ("A/RES/34/83L", "A/RES/34/83"),
        ("A/RES/43/222A-E", "A/RES/43/222"),
        ("A/RES/3411(XXX)A", "A/RES/3411(XXX)"),
        ("E/RES/671(XXV)A", "E/RES/671(XXV)"),
    ],
)
def test_links_ask_for_what_the_organization_asks_for(symbol: str, target: str) -> None:
    assert target_of(parse_symbol(symbol)) == target


def test_addresses_keep_their_brackets() -> None:
    symbol = parse_symbol("S/RES/1809 (2008)")
    assert document_url(symbol, "fr") == "https://undocs.org/fr/S/RES/1809(2008)"


def test_documents_that_are_not_issued_in_a_language_are_linked_in_english() -> None:
    symbol = parse_symbol("A/RES/58/316")
    assert document_url(symbol, "es") == "https://undocs.org/es/A/RES/58/316"
    assert document_url(symbol, "de") == "https://undocs.org/en/A/RES/58/316"


@pytest.mark.parametrize(
    ("symbol", "form"),
    [
        ("S/RES/1809(2008)", "1809\u00a0(2008)"),
        ("A/RES/58/316", "58/316"),
        ("A/RES/72/262C", "72/262\u00a0C"),
        ("A/RES/3411(XXX)A", "3411\u00a0A\u00a0(XXX)"),
        ("A/RES/69/259A-B", "69/259\u00a0A\u2013B"),
        ("A/RES/S-13/2", "S-13/2"),
        ("E/RES/2025/12", "2025/12"),
        ("E/RES/36(IV)", "36\u00a0(IV)"),
        ("A/HRC/RES/55/28", "55/28"),
        ("A/73/328-S/2018/592", "A/73/328\u2013S/2018/592"),
        ("A/80/6(Sect.29B)", "A/80/6\u00a0(Sect.\u00a029B)"),
        ("A/80/5(Vol.II)", "A/80/5\u00a0(Vol.\u00a0II)"),
        ("A/78/6(Planoutline)", "A/78/6\u00a0(Plan\u00a0outline)"),
        ("S/PV.4460(Resumption1)", "S/PV.4460\u00a0(Resumption\u00a01)"),
        ("S/PRST/2013/12", "S/PRST/2013/12"),
    ],
)
def test_prose_prints_citations(symbol: str, form: str) -> None:
    assert citation_form(parse_symbol(symbol)) == form
    assert parse_symbol(symbol).parts.kind == "RES" or parse_symbol(form) == symbol


@pytest.mark.parametrize(
    "address",
    [
        "https://undocs.org/S/RES/1809(2008)",
        "https://undocs.org/fr/S/RES/1809(2008)",
        "http://www.undocs.org/S/RES/1809%282008%29",
        "https://docs.un.org/en/S/RES/1809(2008)?direct=true",
        "https://docs.un.org/S/RES/1809(2008)#page=2",
        "https://www.un.org/ga/search/view_doc.asp?symbol=S/RES/1809(2008)&Lang=F",
        "https://www.un.org/fr/ga/search/view_doc.asp?symbol=S/RES/1809(2008)",
        "HTTPS://UNDOCS.ORG/S/RES/1809(2008)",
    ],
)
def test_an_address_names_its_document(address: str) -> None:
    assert symbol_of_address(address) == "S/RES/1809(2008)"


@pytest.mark.parametrize("address", ["https://un.org/en/S/RES/1809(2008)", "https://undocs.org/about", "S/2020/898"])
def test_another_address_names_none(address: str) -> None:
    assert symbol_of_address(address) is None


def test_the_address_of_a_document_leads_back_to_it() -> None:
    symbol = parse_symbol("A/73/328")
    assert symbol_of_address(document_url(symbol, "fr")) == symbol
