"""The foot of the first page: the printing of the job number and of the address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from diptych.io.assets import translator
from diptych.model.source import Source
from diptych.parse.yaml.settings import parse_settings
from diptych.render.pages.imprint import CODE_39, bars
from diptych.render.pages.masthead import masthead
from tests.support.reports import SETTINGS

if TYPE_CHECKING:
    from diptych.render.views.masthead import Masthead

LEAST = SETTINGS.format(order="a")
ISSUED = "job: 26-04887\ndate: 2026-04-15\n"


def head(text: str, lang: str = "en") -> Masthead:
    settings, diagnostics = parse_settings(Source("report.yaml", LEAST + text))
    assert settings is not None, diagnostics
    return masthead(settings, lang, translator(lang))


@pytest.mark.parametrize(
    ("text", "lang", "line"),
    [
        (ISSUED, "en", "26-04887 (E)    150426"),
        (ISSUED, "fr", "26-04887 (F)    150426"),
        ("job: 26-04887\n", "en", "26-04887 (E)"),
        ("date: 2026-04-15\n", "en", ""),
    ],
)
def test_the_line_has_job_number_language_and_day(text: str, lang: str, line: str) -> None:
    assert head(text, lang).imprint == line


@pytest.mark.parametrize(
    ("text", "with_bars", "with_address"),
    [
        (ISSUED, False, False),
        (ISSUED + "pdf: {codes: true}\n", True, True),
        ("pdf: {codes: true}\n", False, True),
    ],
)
def test_codes_are_printed_where_the_report_asks_and_there_is_something_to_say(
    text: str, *, with_bars: bool, with_address: bool
) -> None:
    result = head(text)
    assert (bool(result.bars), bool(result.address_code)) == (with_bars, with_address)


def test_the_address_is_that_of_the_language() -> None:
    asked = "pdf: {codes: true}\n"
    assert head(asked, "en").address_code != head(asked, "fr").address_code


def test_each_character_of_code_39_has_two_wide_bars_and_one_wide_space() -> None:
    assert len(set(CODE_39.values())) == 11
    for elements in CODE_39.values():
        assert (elements[::2].count("w"), elements[1::2].count("w"), len(elements)) == (2, 1, 9)


def test_the_figures_stand_between_asterisks_with_a_narrow_space_after_each_character() -> None:
    drawn = bars("GE.2")
    assert 'viewBox="0 0 47 1"' in drawn
    places = [(int(start), int(width)) for start, width in re.findall(r"M(\d+) 0h(\d+)v1h-\2z", drawn)]
    asterisk, two = [(0, 1), (4, 1), (6, 3), (10, 3), (14, 1)], [(16, 1), (18, 3), (24, 1), (26, 1), (28, 3)]
    assert places[:5] == asterisk
    assert places[5:10] == two
    assert places[10:] == [(start + 32, width) for start, width in asterisk]


def test_the_place_of_the_emblem_is_empty_unless_the_report_names_a_picture() -> None:
    assert head("").emblem == ""
    assert head("pdf: {emblem: pictures/emblem.svg}\n").emblem == "report:pictures/emblem.svg"
