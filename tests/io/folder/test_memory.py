"""A report in memory behaves as one on the disk."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pytest

from diptych.io.folder.memory import Memory
from diptych.io.world import ReadError, Reason

if TYPE_CHECKING:
    from diptych.io.world import World

REPORT: World = Memory({"report.yaml": b"symbols: []\n", "au.en.md": b"", ".hidden/x": b""}, datetime.date(2020, 8, 27))


def test_files_and_contents() -> None:
    assert REPORT.root_name == "report"
    assert REPORT.files() == ("au.en.md", "report.yaml")
    assert REPORT.read("report.yaml") == b"symbols: []\n"
    assert REPORT.today() == datetime.date(2020, 8, 27)


@pytest.mark.parametrize(
    ("path", "limit", "reason"),
    [
        ("missing.md", 100, Reason.MISSING),
        ("../report.yaml", 100, Reason.OUTSIDE),
        ("report.yaml", 11, Reason.TOO_LARGE),
    ],
)
def test_what_cannot_be_read(path: str, limit: int, reason: Reason) -> None:
    with pytest.raises(ReadError) as caught:
        REPORT.read(path, limit)
    assert caught.value.reason is reason
