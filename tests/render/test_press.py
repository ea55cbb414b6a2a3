"""Printing several languages side by side."""

from __future__ import annotations

import multiprocessing
import os

import pytest

from diptych.io import assets
from diptych.render import press
from diptych.render.child import GONE, Failure

PAGES = {"en": "<html lang=en><title>A</title><p>One", "fr": "<html lang=fr><title>B</title><p>Un"}
FORKED = pytest.mark.skipif(
    multiprocessing.get_start_method() != "fork", reason="only a forked process takes the patch over"
)


def test_side_by_side_gives_what_one_after_the_other_gives() -> None:
    together = press.print_pages(PAGES, assets.fonts())
    for lang, page in PAGES.items():
        assert together[lang] == press.print_pages({lang: page}, assets.fonts())[lang]


@FORKED
@pytest.mark.parametrize("pages", [PAGES, {"en": ""}])
def test_a_process_that_is_gone_is_a_failure_not_a_wait(monkeypatch: pytest.MonkeyPatch, pages: dict[str, str]) -> None:
    monkeypatch.setattr(press, "_print", lambda *_, **__: os._exit(9))
    assert press.print_pages(pages, {}) == dict.fromkeys(pages, Failure(GONE, died=True))


@FORKED
def test_one_page_that_cannot_be_printed_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    real = press._print  # noqa: SLF001 - what one of the two processes does

    def print_or_die(page: str, files: dict[str, bytes], archive: bool) -> object:  # noqa: FBT001 - as the real one
        return os._exit(9) if page == PAGES["en"] else real(page, files, archive)

    monkeypatch.setattr(press, "_print", print_or_die)
    printed = press.print_pages(PAGES, assets.fonts())
    assert isinstance(printed["en"], Failure)
    assert not isinstance(printed["fr"], Failure)
