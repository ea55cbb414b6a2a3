"""Documents of an institution's own series: found in prose in each language, known by one symbol, linked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diptych.model.diagnostic import Severity
from diptych.model.settings import Institution, Settings
from diptych.model.source import Source
from diptych.model.symbol import DocumentSeries, MalformedSymbolError
from diptych.parse.yaml.settings import parse_settings
from diptych.series.recognise import document_symbol, find_documents
from diptych.un import citation_form, document_url
from tests.support.reports import PLAIN_SETTINGS, plain_findings, report

JUDGMENTS = DocumentSeries(
    {"en": "judgment No. {number}/{year}", "fr": "arrêt n° {number}/{year}"},
    {"en": "https://court.example/{year}/{number}", "fr": "https://cour.example/{year}/{number}"},
)
NOTES = DocumentSeries("ORC/{year}/{number}", "https://osk.example/{lang}/{year}/{number}")
REVISED = DocumentSeries("ORC/{year}/{number}/Rev.{number2}")


def settings(*series: DocumentSeries) -> Settings:
    """Return the settings of a report with some series."""
    return Settings(languages=("en", "fr"), title={}, order=(), spans={}, series=series)


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "In its judgment No. 12/2025, the Court held."), ("fr", "Par son arrêt n° 12/2025, la")]
)
def test_a_document_has_one_symbol_in_all_languages(lang: str, text: str) -> None:
    (found,) = find_documents(text, lang, settings(JUDGMENTS))
    assert found.symbol == "judgment No. 12/2025"
    assert citation_form(found.symbol, lang).replace("\u00a0", " ") == text[found.start : found.end]


def test_each_reader_is_led_to_a_document_in_his_language() -> None:
    (found,) = find_documents("See ORC/2026/3.", "en", settings(NOTES))
    assert [document_url(found.symbol, lang) for lang in ("en", "fr")] == [
        "https://osk.example/en/2026/3",
        "https://osk.example/fr/2026/3",
    ]


def test_a_document_without_an_address_has_no_link() -> None:
    (found,) = find_documents("See ORC/2026/3/Rev.1.", "en", settings(REVISED))
    assert document_url(found.symbol, "en") == ""


def test_a_longer_symbol_is_another_document() -> None:
    found = find_documents("See ORC/2026/3/Rev.1 and ORC/2026/4.", "en", settings(NOTES, REVISED))
    assert [str(one.symbol) for one in found] == ["ORC/2026/3/Rev.1", "ORC/2026/4"]


def test_documents_of_the_united_nations_are_found_beside_them() -> None:
    text = "See ORC/2026/3, A/75/345 and Security Council resolution 1809 (2008)."
    found = find_documents(text, "en", settings(NOTES))
    assert [str(one.symbol) for one in found] == ["ORC/2026/3", "A/75/345", "S/RES/1809(2008)"]


def test_a_described_series_is_read_before_those_of_the_united_nations() -> None:
    own = DocumentSeries("A/{number1}/{number2}", "https://osk.example/{number1}")
    (found,) = find_documents("See A/75/345.", "en", settings(own))
    assert document_url(found.symbol, "en") == "https://osk.example/75"


@pytest.mark.parametrize(
    ("lang", "text", "cited"),
    [
        ("en", "The Council adopted resolution 14 (2025) and recalled its resolution 1540 (2004).", []),
        ("fr", "Le Conseil a adopté la résolution 14 (2025) et rappelé sa résolution 1540 (2004).", []),
        ("en", "It recalled Security Council resolutions 1325 (2000) and 1540 (2004).", [1325, 1540]),
        ("fr", "Elle a rappelé les résolutions 1325 (2000) et 1540 (2004) du Conseil de sécurité.", [1325, 1540]),
        ("en", "It recalled S/RES/1540 (2004).", [1540]),
    ],
)
def test_a_council_of_another_institution_is_not_that_of_the_united_nations(
    lang: str, text: str, cited: list[int]
) -> None:
    other = replace(settings(), institution=Institution({"en": "River Commission"}))
    assert [one.symbol.parts.number for one in find_documents(text, lang, other)] == list(map(str, cited))


def test_a_symbol_alone_is_read_with_or_without_spaces() -> None:
    com = DocumentSeries("COM({year}) {number} final")
    assert document_symbol("COM(2024)123final", settings(com)) == "COM(2024) 123 final"
    assert document_symbol("A/75/345", settings(com)) == "A/75/345"
    with pytest.raises(MalformedSymbolError):
        document_symbol("COM(2024)", settings(com))


def found_in(files: dict[str, str]) -> list[str]:
    """Return the codes of the findings on a report."""
    return [one.code for one in plain_findings(report(files))]


FILES = {
    "report.yaml": PLAIN_SETTINGS + 'series: [{template: "ORC/{year}/{number}"}]\n',
    "a.en.md": "---\ntitle: A\n---\n\nIt follows ORC/2026/3 and [the plan](doc:ORC/2025/9).\n",
    "a.fr.md": "---\ntitle: A\n---\n\nIl fait suite à ORC/2026/3 et [au plan](doc:ORC/2025/9).\n",
}


def test_the_languages_are_compared() -> None:
    assert not found_in(FILES)
    wrong = FILES | {"a.fr.md": FILES["a.fr.md"].replace("2026/3", "2026/4")}
    assert found_in(wrong) == ["CON001"]


def test_a_link_to_another_document_than_it_names_is_a_finding() -> None:
    wrong = {path: text.replace("[the plan]", "[ORC/2025/8]") for path, text in FILES.items()}
    assert "CIT013" in found_in(wrong)


def test_the_register_may_have_them() -> None:
    known = FILES | {"documents.yaml": "ORC/2026/3: {date: 2026-03-01}\nORC/2025/9: {}\n"}
    assert not found_in(known)
    assert found_in(known | {"documents.yaml": "ORC/2026/3: {}\n"}) == ["DOC001"]
    assert found_in(FILES | {"documents.yaml": "PRC/2026/3: {}\n"}) == ["YML005"]


@pytest.mark.parametrize(
    ("series", "where"),
    [
        ('[{template: "ORC/{jahr}"}]', '"ORC/{jahr}"'),
        ('[{template: "ORC/{number}", address: "osk.example"}]', '"osk.example"'),
        ('[{template: {en: "No. {number}", fr: "n° {year}"}}]', '"n° {year}"'),
        ('[{template: "ORC/{number}"}, {template: "ORC/{number}"}]', '"ORC/{number}"'),
        ('[{template: "[0-9]+"}]', '"[0-9]+"'),
        ('[{template: "{jahr}{monat}"}]', '"{jahr}{monat}"'),
        ('[{template: " "}]', '" "'),
    ],
)
def test_a_series_that_is_no_good_is_a_finding_and_the_others_are_used(series: str, where: str) -> None:
    source = Source("report.yaml", PLAIN_SETTINGS + f"series: {series}\n")
    read, (found,) = parse_settings(source)
    assert found.code == "YML019"
    assert source.quote(found.span) == where
    assert read
    assert len(read.series) == series.count("template:") - 1


LISTS = (
    DocumentSeries("COM({year}) {number} final"),
    DocumentSeries("GB.{session}/{letters}/{number}"),
    DocumentSeries("ORC/{year}/{number}/Rev.{number2}"),
    DocumentSeries("C-{number}/{yy}"),
)


@pytest.mark.parametrize(
    ("lang", "text", "cited"),
    [
        ("en", "See COM(2024) 123 and 124 final.", ["COM(2024) 123 final", "COM(2024) 124 final"]),
        ("en", "See COM(2024) 123 final and 124 final.", ["COM(2024) 123 final", "COM(2024) 124 final"]),
        ("fr", "Voir COM(2024) 9, 10 et 12 final.", [f"COM(2024) {number} final" for number in (9, 10, 12)]),
        ("en", "See GB.350/INS/5–7.", ["GB.350/INS/5", "GB.350/INS/7"]),
        ("fr", "Les documents GB.350/INS/5-7 sont prêts.", ["GB.350/INS/5", "GB.350/INS/7"]),
        ("fr", "Les documents GB.350/INS/5, 6 et 8 ont été lus.", [f"GB.350/INS/{number}" for number in (5, 6, 8)]),
        ("en", "In ORC/2026/3/Rev.1 and 2 it says so.", ["ORC/2026/3/Rev.1", "ORC/2026/3/Rev.2"]),
    ],
)
def test_a_list_names_what_its_members_share_once(lang: str, text: str, cited: list[str]) -> None:
    assert [str(one.symbol) for one in find_documents(text, lang, settings(*LISTS))] == cited


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It adopted GB.350/INS/5 and 12 members agreed."),
        ("en", "It adopted GB.350/INS/5 and 12 other members agreed."),
        ("fr", "Elle a adopté GB.350/INS/5 et 12 membres ont signé."),
        ("fr", "Voir GB.350/INS/5 et 6 mai 2025."),
        ("en", "By GB.350/INS/5, 12 per cent was paid."),
        ("en", "It is GB.350/INS/5 and 2025 was dry."),
        ("en", "It adopted GB.350/INS/5 and 3 more."),
        ("en", "It adopted GB.350/INS/5 and 6/Rev.1."),
    ],
)
def test_a_number_that_counts_something_is_no_document(lang: str, text: str) -> None:
    assert [str(one.symbol) for one in find_documents(text, lang, settings(*LISTS))] == ["GB.350/INS/5"]


def test_a_series_that_is_not_counted_by_its_last_number_has_no_lists() -> None:
    assert [str(one.symbol) for one in find_documents("See C-7/24 and 25.", "en", settings(*LISTS))] == ["C-7/24"]


@pytest.mark.parametrize("template", ["A/{session}/{number}", "S/{year}/{number}", "CCPR/C/{session}/{number}"])
def test_a_series_that_takes_symbols_of_the_united_nations_is_used_and_told(template: str) -> None:
    read, (found,) = parse_settings(Source("report.yaml", PLAIN_SETTINGS + f"series: [{{template: '{template}'}}]\n"))
    assert (found.code, found.severity) == ("YML020", Severity.INFO)
    assert read
    assert len(read.series) == 1


@pytest.mark.parametrize(
    "template", ["ORC/{year}/{number}", "COM({year}) {number} final", "WHA{session}.{number}", "C-{number}/{yy}"]
)
def test_a_series_of_its_own_is_not_told(template: str) -> None:
    assert not parse_settings(Source("report.yaml", PLAIN_SETTINGS + f"series: [{{template: '{template}'}}]\n"))[1]
