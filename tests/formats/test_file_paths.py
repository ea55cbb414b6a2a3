"""Paths that a foreign file gives to files of a report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.formats.file_paths import is_fit_path
from diptych.io.world import stays_inside
from diptych.model.files import SECTION_FILE

DATA = (".csv",)


@pytest.mark.parametrize(
    "path", ["e.csv", "data/E.CSV", "données/événements 2020.v2.csv", "a/b/c/e.csv", "console.csv"]
)
def test_files_inside_the_folder_of_a_report(path: str) -> None:
    assert is_fit_path(path, DATA)


@pytest.mark.parametrize(
    "path",
    [
        *("", ".csv", "/e.csv", "../e.csv", "a/../e.csv", "./e.csv", "a//e.csv", "a/", "e.md", "e.csv.exe"),
        *("a\\e.csv", "C:e.csv", "e.csv:x.csv", "~/e.csv", ".git/e.csv", "git~1/e.csv", "a /e.csv", "a./e.csv"),
        *("nul.csv", "NUL.csv", "con/e.csv", "aux.old.csv", "com1 .csv", "e\0.csv", "e\n.csv", "e\u200b.csv", "e*.csv"),
        *("aims.en.md/e.csv", "Report.YAML/e.csv", "d.csv/e.csv", "a/" * 9 + "e.csv", "é" * 200 + ".csv"),
    ],
)
def test_paths_that_lead_out_or_that_no_system_has(path: str) -> None:
    assert not is_fit_path(path, DATA)


@given(st.text("a.~/\\:\0 csv", max_size=12).map(lambda text: f"{text}.csv") | st.text())
def test_a_fit_path_stays_inside_and_is_no_section(path: str) -> None:
    if is_fit_path(path, DATA):
        assert stays_inside(path)
        assert not SECTION_FILE.fullmatch(path)
