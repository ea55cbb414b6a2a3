"""LibreOffice opens the file that went out, edits it while it tracks changes, and saves it: the edits arrive."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.merging.word.returning import PATH, back, sent
from tests.merging.word.seeded_edits import RICH
from tests.support.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PYTHON = "/usr/bin/python3"
"""The Python of the system, which has LibreOffice's module."""
SECONDS = 180
EDITS = (
    ("for advice.", "for **advice**."),
    ("matters of law", "questions of law"),
    ("- three boats\n", "- three boats\n- four nets\n"),
    ("for the summer.\n", "for the long winter.\n\nNew: 2 \\* 3 = 6.\n"),
    ("here.[^2]\n", "here.[^2] <!-- note: Jean Dupont: Is this right? -->\n"),
    ("| Arlen |", "| Arlen-West |"),
    ("A quoted passage of some words.", "A passage quoted here of some words.[^3]"),
    ("The last paragraph of all.\n\n", ""),
    ("of two.\n", "of two.\n\n[^3]: A new note.\n"),
)


def has_libreoffice() -> bool:
    """Return whether this machine has LibreOffice and its module."""
    if shutil.which("soffice") is None or shutil.which(PYTHON) is None:
        return False
    return subprocess.run([PYTHON, "-c", "import uno"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not has_libreoffice(), reason="no LibreOffice with python3-uno")
def test_edits_made_in_libreoffice_arrive(tmp_path: Path) -> None:
    went, came = tmp_path / "went.docx", tmp_path / "came.docx"
    went.write_bytes(sent({PATH: RICH}))
    script = ROOT / "tests" / "support" / "libreoffice.py"
    words = [PYTHON, str(script), str(went), str(came), str(tmp_path / f"profile-{tmp_path.name}")]
    subprocess.run(words, check=True, timeout=SECONDS, capture_output=True)

    made = back({PATH: RICH}, came.read_bytes())
    rejected = back({PATH: RICH}, came.read_bytes(), rejected=True)

    expected = RICH
    for old, new in EDITS:
        assert expected.count(old) == 1, old
        expected = expected.replace(old, new)
    assert (made.told, made.text) == ([], expected)
    comment = next(new for _, new in EDITS if "note: Jean" in new)
    assert rejected.text == RICH.replace("here.[^2]\n", comment)
