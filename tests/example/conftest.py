"""The example report, built once for all tests of this folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import diptych
from tests.support.project import CONTENT

if TYPE_CHECKING:
    from pathlib import Path

    from diptych.model.report import Report


@pytest.fixture(scope="session")
def report() -> Report:
    return diptych.load_report(CONTENT)


@pytest.fixture(scope="session")
def built(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("build")
    diptych.build(report, folder)
    return folder
