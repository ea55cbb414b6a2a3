"""Which tests hold a room of the program."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from tests.support.project import ROOT

PACKAGE = ROOT / "tools" / "diptych"

FIXTURES = "tests/rules/test_fixtures.py"
PAIRS = "tests/rules/test_real_pairs.py"


class Also(NamedTuple):
    """What holds a room besides the tests that lie where it lies.

    Attributes:
        tests: Files and folders.
        keywords: Which of all these tests are run, as `pytest -k` is told; all where it is empty.
    """

    tests: tuple[str, ...]
    keywords: str = ""


CONCORDANCE = Also((FIXTURES, PAIRS), "alignment or concordance or translat or CON0 or test_real_pairs")
ALSO = {
    "index/alignment": CONCORDANCE,
    "index/facts": Also((FIXTURES, PAIRS), "facts or concordance or test_real_pairs"),
    "rules/concordance": CONCORDANCE,
    "importing/shared": Also(("tests/importing/word/test_reading.py", "tests/importing/report")),
}
"""By the beginning of a room's path; the longest that fits counts."""


class NoRoomError(ValueError):
    """There is nothing to change, or no test that could notice."""


def modules(room: str) -> str:
    """Return a pattern of the modules of a room, within the folder of the package.

    Args:
        room: A folder or a module in `tools/diptych`, such as `index/alignment` or `index/alignment/lengths`.

    Raises:
        NoRoomError: There is no such folder or module.
    """
    if (PACKAGE / room).is_dir():
        return f"{room}/*"
    if (PACKAGE / f"{room}.py").is_file():
        return f"{room}.py"
    raise NoRoomError(f"There is neither a folder nor a module “{room}” in {PACKAGE}.")


def held_by(room: str) -> Also:
    """Return which tests hold a room.

    Raises:
        NoRoomError: No test holds it.
    """
    places = [room, *(str(place) for place in Path(room).parents if place.name)]
    mirrored = [f"tests/{place}" for place in places if (ROOT / "tests" / place).is_dir()]
    also = next((ALSO[place] for place in places if place in ALSO), Also(()))
    found = also._replace(tests=(*mirrored[:1], *also.tests))
    if not found.tests:
        raise NoRoomError(f"No test holds “{room}”: name those that do in {__name__}.ALSO.")
    return found
