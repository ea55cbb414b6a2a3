"""Printing several languages at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.io import assets
from diptych.render.child import GONE, TOO_LONG, Failure
from diptych.render.pdf import press
from tests.support import bad_presses

if TYPE_CHECKING:
    from pathlib import Path

PAGES = {"en": "<html lang=en><title>A</title><p>One", "fr": "<html lang=fr><title>B</title><p>Un"}


def test_side_by_side_gives_what_one_after_the_other_gives() -> None:
    together = press.print_pages(PAGES, assets.fonts())
    for lang, page in PAGES.items():
        assert together[lang] == press.print_pages({lang: page}, assets.fonts())[lang]


@pytest.mark.parametrize("pages", [PAGES, {"en": ""}])
def test_a_process_that_is_gone_is_a_failure_not_a_wait(monkeypatch: pytest.MonkeyPatch, pages: dict[str, str]) -> None:
    monkeypatch.setattr(press, "_print", bad_presses.gone)
    assert press.print_pages(pages, {}) == dict.fromkeys(pages, Failure(GONE, died=True))


def test_one_page_that_cannot_be_printed_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "_print", bad_presses.killed_over_english)
    printed = press.print_pages(PAGES, assets.fonts())
    assert isinstance(printed["en"], Failure)
    assert not isinstance(printed["fr"], Failure)


def test_a_page_that_takes_the_typesetter_too_long_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "SECONDS", 1)
    monkeypatch.setattr(press, "PACE", 1_000_000)
    unbroken = "<i>a</i>" * 8_000
    printed = press.print_pages({"fr": PAGES["fr"] + unbroken}, {})
    assert printed["fr"] == Failure(TOO_LONG, died=True)


def test_a_long_page_may_take_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "SECONDS", 0)
    monkeypatch.setattr(press, "PACE", 100)
    printed = press.print_pages({"en": PAGES["en"] + " One." * 500}, assets.fonts())
    assert not isinstance(printed["en"], Failure)


def test_no_files_of_fonts_stay_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    face = "<style>@font-face { font-family: A; src: url(diptych-asset:fonts/Tinos-Regular.ttf) }</style>"
    printed = press.print_pages({"en": f"{face}{PAGES['en']}"}, assets.fonts())
    assert not isinstance(printed["en"], Failure)
    assert list(tmp_path.glob("weasyprint-*")) == []
