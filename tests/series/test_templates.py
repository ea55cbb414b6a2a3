"""Templates of symbols: what they find in a text, and why one cannot be used."""

from __future__ import annotations

import pytest

from diptych.series.templates import TemplateFault, address_faults, compiled_template, template_faults

SYMBOLS = (
    ("COM({year}) {number} final", "COM(2024) 123 final"),
    ("GB.{session}/{letters}/{number}", "GB.350/INS/5"),
    ("CM/Rec({year}){number}", "CM/Rec(2019)2"),
    ("WHA{session}.{number}", "WHA76.4"),
    ("ORC/{year}/{number}", "ORC/2026/3"),
    ("[{year}] DC {number}", "[2019] DC 4"),
    ("C-{number}/{yy}", "C-123/24"),
    ("judgment No. {number1}/{number2}", "judgment No. 12/7"),
    ("Part {roman}, doc. {letter}", "Part XIV, doc. B"),
)


@pytest.mark.parametrize(("template", "symbol"), SYMBOLS)
@pytest.mark.parametrize("around", ["{}", "See {}.", "({}),", "« {} »", "{} and {}", "in\u00a0{}; then"])
def test_a_template_finds_its_symbols(template: str, symbol: str, around: str) -> None:
    assert not [*template_faults(template)]
    found = compiled_template(template).search.findall(around.format(symbol, symbol))
    assert len(found) == around.count("{}")


@pytest.mark.parametrize(("template", "symbol"), SYMBOLS)
@pytest.mark.parametrize("around", ["x{}", "{}a", "{}/Add.1", "A/{}", "{}(Rev.1)", "{}-bis", "{}.5"])
def test_part_of_a_longer_symbol_is_no_symbol(template: str, symbol: str, around: str) -> None:
    assert not compiled_template(template).search.search(around.format(symbol))


@pytest.mark.parametrize(
    ("template", "written"),
    [
        ("COM({year}) {number} final", "COM(2024)123\u00a0final"),
        ("C-{number}/{yy}", "C\u2011123/24"),
        ("arrêt n° {number}/{year}", "Arrêt nº 12/2025"),
        ("Judgment No. {number}/{year}", "judgment No. 12/2025"),
    ],
)
def test_spaces_hyphens_and_the_first_letter_are_read_in_all_their_forms(template: str, written: str) -> None:
    assert compiled_template(template).search.fullmatch(written)


def test_other_words_are_not_found() -> None:
    assert not compiled_template("ORC/{year}/{number}").search.search("ORC/26/3, ORC/2126/3, orc/2026/3, ORC/2026")
    assert not compiled_template("Case {number}").search.search("Case12")


@pytest.mark.parametrize(
    ("template", "fault"),
    [
        ("COM({jahr}) {number}", TemplateFault.UNKNOWN),
        ("COM({}) {number}", TemplateFault.UNKNOWN),
        ("COM({number10})", TemplateFault.UNKNOWN),
        ("COM({year) {number}", TemplateFault.BRACE),
        ("COM(year}) {number}", TemplateFault.BRACE),
        ("COM({year} {number} final", TemplateFault.BRACKET),
        ("COM{year}) {number} final", TemplateFault.BRACKET),
        ("[{year}) DC {number}", TemplateFault.BRACKET),
        ("COM)({year}) {number}", TemplateFault.BRACKET),
        ("COM(2024) 123 final", TemplateFault.NOTHING_IN_BRACES),
        ("{year}/{number}", TemplateFault.NO_LETTER),
        ("{letters}/{number}", TemplateFault.NO_LETTER),
        ("Doc. {number}/{number}", TemplateFault.TWICE),
        ("Doc. {number}{session}", TemplateFault.TOUCHING),
        ("Doc. {letters}{roman}", TemplateFault.TOUCHING),
        ("Doc. {number} ", TemplateFault.SPACES),
        ("Doc.  {number}", TemplateFault.SPACES),
        ("Doc. [0-9]+", TemplateFault.PATTERN),
        (r"Doc. \d{number}", TemplateFault.PATTERN),
        ("Doc. {year}/.*", TemplateFault.PATTERN),
    ],
)
def test_a_template_that_is_no_good(template: str, fault: TemplateFault) -> None:
    assert fault in [found for found, _ in template_faults(template)]


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("docs.example.org/{number}", TemplateFault.ADDRESS),
        ("ftp://docs.example.org/{number}", TemplateFault.ADDRESS),
        ("https://docs.example.org/{number", TemplateFault.ADDRESS),
        ("https://docs.example.org/{number} x", TemplateFault.ADDRESS),
        ("https://docs.example.org/{year}", TemplateFault.ADDRESS_WORD),
    ],
)
def test_an_address_that_is_no_good(address: str, fault: TemplateFault) -> None:
    assert [found for found, _ in address_faults(address, frozenset({"number"}))] == [fault]
    assert not [*address_faults("https://docs.example.org/{lang}/{number}?a=b#c", frozenset({"number"}))]
