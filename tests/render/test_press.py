"""Printing several languages side by side."""

from __future__ import annotations

import multiprocessing
import os

import pytest

from diptych.io import assets
from diptych.render import press

PAGES = {"en": "<html lang=en><title>A</title><p>One", "fr": "<html lang=fr><title>B</title><p>Un"}


def test_side_by_side_gives_what_one_after_the_other_gives() -> None:
    together = press.print_pages(PAGES, assets.fonts())
    for lang, page in PAGES.items():
        assert together[lang] == press.print_pages({lang: page}, assets.fonts())[lang]


@pytest.mark.skipif(multiprocessing.get_start_method() != "fork", reason="only a forked process takes the patch over")
def test_a_process_that_is_gone_is_an_error_not_a_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "_print", lambda *_, **__: os._exit(9))
    with pytest.raises(press.PressError, match="en"):
        press.print_pages(PAGES, {})
