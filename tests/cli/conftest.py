"""What tests of several commands need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.translated import ENGLISH, FRENCH, REPORT, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def aims(tmp_path: Path) -> Path:
    """Make a report of one section in two languages, without a ledger."""
    (tmp_path / "report.yaml").write_text(REPORT, encoding="utf-8")
    write(tmp_path, "en", ENGLISH)
    write(tmp_path, "fr", FRENCH)
    return tmp_path


@pytest.fixture(autouse=True)
def state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the last mendings of these reports from those of the user."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
