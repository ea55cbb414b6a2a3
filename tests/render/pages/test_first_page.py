"""The first page: its pictures, and the mark of what is not issued yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.render.text.inline import Medium
from tests.support.reports import SETTINGS, edition

if TYPE_CHECKING:
    from diptych.render.views.first_page import FirstPageView

ISSUED = "job: 26-04887\ndate: 2026-04-15\n"


def first_page(text: str, lang: str = "en") -> FirstPageView:
    files = {"report.yaml": SETTINGS.format(order="a") + text, "a.en.md": "One.\n", "a.fr.md": "Un.\n"}
    return edition(files, lang, Medium.PRINT).first_page


@pytest.mark.parametrize(
    ("statuses", "draft", "mark"),
    [
        (("cleared", "cleared"), False, {"en": "", "fr": ""}),
        (("cleared", "review"), False, {"en": "Advance version", "fr": "Version préliminaire"}),
        (("review", "draft"), False, {"en": "Draft", "fr": "Projet"}),
        (("cleared", "cleared"), True, {"en": "Draft", "fr": "Projet"}),
    ],
)
def test_what_is_not_cleared_says_so(statuses: tuple[str, str], mark: dict[str, str], *, draft: bool) -> None:
    front = "---\ntitle: T\nstatus: {}\n---\n\nText.\n"
    files = {
        f"{name}.{lang}.md": front.format(status)
        for name, status in zip(("a", "b"), statuses, strict=True)
        for lang in mark
    }
    assert {lang: edition(files, lang, Medium.PRINT, draft=draft).mark for lang in mark} == mark


def test_one_language_may_be_further_than_the_other() -> None:
    files = {"a.en.md": "---\ntitle: T\nstatus: cleared\n---\n", "a.fr.md": "---\ntitle: T\nstatus: review\n---\n"}
    assert [edition(files, lang).mark for lang in ("en", "fr")] == ["", "Version préliminaire"]


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
    result = first_page(text)
    assert (bool(result.bars), bool(result.address_code)) == (with_bars, with_address)


def test_the_address_is_that_of_the_language() -> None:
    asked = "pdf: {codes: true}\n"
    assert first_page(asked, "en").address_code != first_page(asked, "fr").address_code


def test_the_place_of_the_emblem_is_empty_unless_the_report_names_a_picture() -> None:
    assert first_page("").emblem == ""
    assert first_page("pdf: {emblem: pictures/emblem.svg}\n").emblem == "report:pictures/emblem.svg"


def test_the_ending_of_the_first_day_is_raised() -> None:
    assert first_page("date: 2026-09-01\n", "fr").date == "1<sup>er</sup> septembre 2026"
