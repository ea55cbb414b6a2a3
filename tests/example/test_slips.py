"""One slip, one finding: what follows from a slip is told under it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from diptych.cli.main import main
from diptych.emit.entries import leading
from diptych.io.folder.memory import Memory
from diptych.workspace import open_report
from tests.example.slips import SLIPS, with_slips

if TYPE_CHECKING:
    from pathlib import Path

MOST_FINDINGS = 20
MOST_LINES = 100


@pytest.mark.parametrize("name", SLIPS)
def test_each_slip_is_one_finding(name: str) -> None:
    found = open_report(Memory(with_slips(name))).findings
    assert [one.code for one in leading(found)] == [SLIPS[name].code]


def test_sixteen_slips_are_told_on_a_few_screens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path, content in with_slips().items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    shutil.rmtree(tmp_path / "schemas", ignore_errors=True)
    assert len(SLIPS) == 16
    assert main(["-C", str(tmp_path), "check", "--ui-lang", "en"]) == 1
    lines = capsys.readouterr().out.splitlines()
    told = [line for line in lines if line.startswith(tuple("abcdefghijklmnopqrstuvwxyz")) and ".md:" in line]
    assert len(lines) <= MOST_LINES
    assert len(told) <= MOST_FINDINGS
    for slip in SLIPS.values():
        assert any(slip.code in line for line in told)
