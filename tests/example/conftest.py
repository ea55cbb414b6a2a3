"""The example report, built once for all tests of this folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import diptych

if TYPE_CHECKING:
    from diptych.model.report import Report

CONTENT = Path(__file__).parents[2] / "content"


@pytest.fixture(scope="session")
def report() -> Report:
    return diptych.load_report(CONTENT)


@pytest.fixture(scope="session")
def built(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("build")
    diptych.build(report, folder)
    return folder
