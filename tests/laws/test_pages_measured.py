"""On a printed page every line and picture is in its column and over no other, or there is a finding.

The pages are read by pdfplumber, which shares no code with the measuring: where it sees letters off the text area or
over each other, there is a finding about that edition.

By hand, 400 pages of such reports were read so, and of harder ones: pictures in cells and notes, lists and quotations
inside each other, charts with long words, other scripts, accents piled up, forty-five notes in a sentence, tables of
sixty columns. All that had no room had a finding. They found table headings higher than a page, which were left out;
accents in the lines above; and findings after the mark of a note, a heading or a paragraph without a number that named
the wrong place. On 325 pages of imported documents, the example and the specimen nothing was out of its place.
"""

from __future__ import annotations

import re
from io import BytesIO
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pdfplumber
from hypothesis import given, settings

from diptych import pipeline
from diptych.api import workshop
from diptych.io.folder.disk import Disk
from diptych.workspace import Workspace, open_report
from tests.laws.hard_pages import reports
from tests.support.project import ROOT
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pdfplumber.page import Page

    from diptych.model.diagnostic import Diagnostic

EXAMPLES = 2
GALLERY = ROOT / "tests" / "gallery" / "parallel"
LANGUAGES = ("en", "fr")
SINGLE, PARALLEL = 51, 36
"""Points of the margins at the sides of a page."""
GUTTER = 12
"""Points on either side of the middle between two columns that no letter of a column may enter."""
TOLERANCE = 1.5
"""Points by which two readers of a page may differ."""
COVERED = 2
"""Points of the height of a letter that another must cover."""
CODES = {"PRN007", "PRN008", "PRN009", "PRN010"}


def printed(files: Mapping[str, str | bytes]) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Return the PDFs of a report by their languages, `en-fr` among them, and what was found."""
    order = pipeline.Order(("pdf", "parallel"), LANGUAGES)
    made, found = pipeline.build(catalogue(files), order, workshop(draft=True))
    named = {
        re.sub(r".*?-(en-fr|en|fr)\.pdf", r"\1", path): data for path, data in made.items() if path.endswith(".pdf")
    }
    return named, found


def faulty_pages(data: bytes, margin: float) -> Iterator[int]:
    """Yield the numbers of the pages on which letters are off the text area or over each other."""
    with pdfplumber.open(BytesIO(data)) as file:
        over_both = {mark for tag in file.structure_tree for mark in spread_marks(tag)}
        for page in file.pages:
            letters = [letter for letter in page.chars if letter["text"].strip() and letter["upright"]]
            columns = [one for one in letters if (page.page_number, one["mcid"]) not in over_both]
            if (
                any(is_outside(letter, page, margin) for letter in letters)
                or (margin == PARALLEL and any(is_between_columns(letter, page) for letter in columns))
                or cover_each_other(letters, page)
            ):
                yield page.page_number


def spread_marks(tag: Mapping[str, Any], page: int = 0, *, is_spread: bool = False) -> Iterator[tuple[int, int]]:
    """Yield the page and the number of each stretch of text in a cell over both columns."""
    page = tag.get("page_number", page)
    is_spread = is_spread or (tag["type"] == "TD" and tag.get("attributes", {}).get("ColSpan") == len(LANGUAGES))
    for mark in tag.get("mcids", ()) if is_spread else ():
        yield page, mark
    for child in tag.get("children", ()):
        yield from spread_marks(child, page, is_spread=is_spread)


def is_between_columns(letter: Mapping[str, Any], page: Page) -> bool:
    """Return whether a letter of one column reaches to the rule between both, or over it."""
    middle, room = float(page.width) / 2, GUTTER - TOLERANCE
    return bool(letter["x0"] < middle + room and letter["x1"] > middle - room)


def is_outside(letter: Mapping[str, Any], page: Page, margin: float) -> bool:
    """Return whether a letter is in the margin at a side, or off the paper."""
    return (
        letter["x0"] < margin - TOLERANCE
        or letter["x1"] > page.width - margin + TOLERANCE
        or not 0 <= baseline(letter, page) <= page.height
    )


def cover_each_other(letters: list[dict[str, Any]], page: Page) -> bool:
    """Return whether a letter lies over another."""
    rows: dict[int, list[tuple[float, float, float, float]]] = {}
    for letter in letters:
        base, size = baseline(letter, page), letter["size"] * 0.8
        band = (letter["x0"] + TOLERANCE / 2, base - size * 0.75, letter["x1"] - TOLERANCE / 2, base + size * 0.15)
        for row in range(int(band[1] // 12), int(band[3] // 12) + 1):
            rows.setdefault(row, []).append(band)
    return any(
        one[0] < other[2] and other[0] < one[2] and min(one[3], other[3]) - max(one[1], other[1]) > COVERED
        for row in rows.values()
        for one, other in combinations(row, 2)
    )


def baseline(letter: Mapping[str, Any], page: Page) -> float:
    """Return how far below the top of the page a letter stands."""
    return float(page.height - letter["matrix"][5])


def told_pages(found: tuple[Diagnostic, ...], name: str) -> set[int]:
    """Return the pages of a PDF about which something was found."""
    lang = "{first} and {second}" if "-" in name else name
    return {int(one.arguments["page"]) for one in found if one.code in CODES and one.arguments["lang"] == lang}


@settings(max_examples=EXAMPLES)
@given(reports())
def test_what_has_no_room_on_a_page_has_a_finding(files: dict[str, str | bytes]) -> None:
    made, found = printed(files)
    assert set(made) == {"en", "fr", "en-fr"}, found
    for name, data in made.items():
        faulty = set(faulty_pages(data, PARALLEL if "-" in name else SINGLE))
        assert not faulty or told_pages(found, name), (name, faulty)


def test_columns_side_by_side_keep_clear_of_each_other() -> None:
    """Read the hard pages of the gallery: the notes, the lists and the tables of each language are in its column."""
    opened = open_report(Disk(GALLERY))
    assert isinstance(opened, Workspace)
    made, found = pipeline.build(opened.catalogue, pipeline.Order(("parallel",), LANGUAGES), workshop(draft=False))
    assert found == ()
    (data,) = (made[path] for path in made if path.endswith(".pdf"))
    assert list(faulty_pages(data, PARALLEL)) == []
    with pdfplumber.open(BytesIO(data)) as file:
        assert any(is_between_columns(letter, page) for page in file.pages for letter in page.chars), "nothing is wide"
