"""A report that goes out and comes back as it went does not change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.io.folder.disk import Disk
from diptych.workspace import Workspace, open_report
from tests.laws.specimen import FILES
from tests.merging.word.returning import back_in, sent_from
from tests.support.project import CONTENT, ROOT
from tests.support.reports import world

if TYPE_CHECKING:
    from pathlib import Path

    from diptych.io.world import World

FOLDERS = [CONTENT, *sorted(one.parent for one in (ROOT / "tests").glob("*/*/report.yaml"))]


def assert_nothing_changes(there: World) -> None:
    """Assert that a report's files come back without an edit."""
    opened = open_report(there)
    assert isinstance(opened, Workspace)
    for lang in opened.report.settings.languages:
        path = next(one for one in opened.sources if one.endswith(f".{lang}.md"))
        got = back_in(there, sent_from(there, lang), path=path)
        assert (got.told, got.result.texts, got.result.made) == ([], {}, 0)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda one: one.name)
def test_reports(folder: Path) -> None:
    assert_nothing_changes(Disk(folder))


def test_the_specimen() -> None:
    assert_nothing_changes(world(FILES))
