"""The files of fonts are removed once a document is printed."""

from __future__ import annotations

import gc
import tempfile
from typing import TYPE_CHECKING

from tests.support.plain_press import FONT_FACE, files_left_by_plain, mended, page

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PAGE = page("<p>Word", FONT_FACE)


def test_weasyprint_leaves_the_files_where_no_garbage_is_looked_for(tmp_path: Path) -> None:
    assert files_left_by_plain(PAGE, str(tmp_path)) != []


def test_no_files_stay_behind_where_no_garbage_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    gc.disable()
    try:
        mended(PAGE)
        assert list(tmp_path.iterdir()) == []
    finally:
        gc.enable()
