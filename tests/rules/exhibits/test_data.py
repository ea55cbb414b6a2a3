"""What is said of a missing data file: the cure depends on the name that is given instead."""

from __future__ import annotations

import pytest

from diptych import pipeline
from diptych.workspace import Workspace
from tests.support.reports import world

TABLE = "Events:\n\n```table\nfile: {file}\ntitle: Events\ncolumns: {{event: Event}}\n```\n"


@pytest.mark.parametrize(
    ("file", "wanted"),
    [
        ("data/evnts.csv", "put it there"),
        ("Data/Events.csv", "put it there"),
        ("data/EVNTS.CSV", "put it there"),
        ("data/events.xlsx", "this is a spreadsheet"),
        ("data/events.txt", "name a file that ends in .csv"),
        ("data/events", "name a file that ends in .csv"),
    ],
)
def test_what_is_wanted_in_the_place_of_a_missing_file(file: str, wanted: str) -> None:
    files = {"one.en.md": TABLE.format(file=file), "one.fr.md": "Texte.\n", "data/events.csv": "event\nMeeting\n"}
    loaded = pipeline.load(world(files))
    assert loaded.report
    (found,) = (one for one in Workspace(loaded.report).findings if one.code == "DAT001")
    assert str(found.arguments["wanted"]).startswith(wanted)
