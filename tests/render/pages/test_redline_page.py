"""The page of what changed, on hard reports: everything is inside its column, and every link leads somewhere."""

from __future__ import annotations

import re

import pytest

from diptych import pipeline
from diptych.api import workshop
from diptych.io.folder.disk import Disk
from diptych.workspace import Workspace, open_report
from tests.support.project import ROOT

GALLERY = ROOT / "tests" / "gallery"


def opened(name: str) -> Workspace:
    """Open a report of the gallery."""
    found = open_report(Disk(GALLERY / name))
    assert isinstance(found, Workspace)
    return found


@pytest.mark.parametrize(("old", "new"), [("tables", "parallel"), ("notes", "tables"), ("parallel", "charts")])
def test_another_report_as_an_earlier_version(old: str, new: str) -> None:
    order = pipeline.Order(("html", "pdf"), ("en", "fr"))
    now, then = opened(new).catalogue, opened(old).catalogue
    outputs, found = pipeline.redline(now, then, order, "then", workshop(draft=True))
    assert found == ()
    page = outputs["en-fr/index.html"].decode()
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert {place for place in re.findall(r'href="#([^"]+)"', page) if place not in ids} == set()
    assert page.count("<del>") > 30
    assert page.count("<ins>") > 30
