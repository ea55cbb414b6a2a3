"""What report.yaml says of the institution: what each house needs, and what it has no place for."""

from __future__ import annotations

import pytest

from diptych.houses.registry import house_of
from diptych.model.settings import Paper
from diptych.model.source import Source
from diptych.parse.yaml.settings import parse_settings
from tests.support.reports import PLAIN_SETTINGS, SETTINGS

UNITED_NATIONS = SETTINGS.format(order="a")


def faults_of(text: str) -> list[tuple[str, str]]:
    """Return the codes of the faults in settings, each with the text that it is about."""
    source = Source("report.yaml", text)
    _, found = parse_settings(source)
    return [(one.code, source.quote(one.span)) for one in found]


def test_a_report_of_another_institution_needs_no_symbol() -> None:
    settings, found = parse_settings(Source("report.yaml", PLAIN_SETTINGS))
    assert settings
    assert not found
    assert (settings.references, settings.paper, settings.words.limit) == ((), Paper.A4, None)
    assert house_of(settings).names == {"River Commission", "Commission de la rivière"}


def test_the_united_nations_remain_the_default() -> None:
    settings, found = parse_settings(Source("report.yaml", UNITED_NATIONS))
    assert settings
    assert not found
    assert (settings.references, settings.paper, settings.words.limit) == (
        ("A/75/345", "S/2020/898"),
        Paper.LETTER,
        8500,
    )
    assert parse_settings(Source("report.yaml", f"house: united-nations\n{UNITED_NATIONS}"))[0]


def test_paper_and_length_that_are_said_count_in_any_house() -> None:
    settings, _ = parse_settings(Source("report.yaml", f"{PLAIN_SETTINGS}page: letter\nwords: {{limit: 900}}\n"))
    assert settings
    assert (settings.paper, settings.words.limit) == (Paper.LETTER, 900)


@pytest.mark.parametrize("reference", ["ORC/2026/3", "n° 3 de 2026", "2026-3", "123"])
def test_a_reference_may_have_any_form(reference: str) -> None:
    settings, found = parse_settings(Source("report.yaml", f"{PLAIN_SETTINGS}reference: {reference}\n"))
    assert settings
    assert not found
    assert settings.references == (reference,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("symbols: [A/75/345]\n", ("YML018", "symbols")),
        ("organs: [{organ: general-assembly, session: 80}]\n", ("YML018", "organs")),
        ("pdf: {codes: true}\n", ("YML018", "codes")),
        ("kind: {en: Report}\n", ("YML003", "{en: Report}")),
    ],
)
def test_what_is_on_no_page_of_another_institution_is_a_finding(text: str, found: tuple[str, str]) -> None:
    assert faults_of(PLAIN_SETTINGS + text) == [found]


def test_what_is_on_no_page_of_the_united_nations_is_a_finding() -> None:
    assert faults_of(f"{UNITED_NATIONS}reference: ORC/2026/3\n") == [("YML018", "reference")]


def test_an_unknown_house_is_a_finding() -> None:
    assert faults_of(PLAIN_SETTINGS.replace("plain", "plane")) == [("YML005", "plane")]
    assert [code for code, _ in faults_of(PLAIN_SETTINGS.replace("plain", "[plain]"))] == ["YML004"]


def test_an_institution_has_a_name_in_each_language() -> None:
    without = PLAIN_SETTINGS.replace(", fr: Commission de la rivière", "")
    assert [code for code, _ in faults_of(without)] == ["YML003"]
    assert [code for code, _ in faults_of("house: plain\nlanguages: [en]\ntitle: {en: A}\norder: [a]\n")] == ["YML003"]


@pytest.mark.parametrize(
    ("template", "expected"),
    [('""', "a text that is not empty"), ("[a]", "a text, or a text for each language")],
)
def test_a_template_that_is_no_text_is_not_taken_for_a_section(template: str, expected: str) -> None:
    series = f"series:\n  - template: {template}\n    address: https://example.org/\n"
    _, found = parse_settings(Source("report.yaml", PLAIN_SETTINGS + series))
    assert [one.code for one in found][:1] == ["YML004"]
    assert [str(one.arguments.get("expected")) for one in found][:1] == [expected]


def test_an_entry_of_the_order_that_is_no_text_is_a_section_or_a_chapter() -> None:
    settings = PLAIN_SETTINGS.split("order:")[0]
    _, found = parse_settings(Source("report.yaml", f"{settings}order: [[a]]\n"))
    assert str(found[0].arguments["expected"]) == "the name of a section, or a chapter with a list of its sections"
