"""Law 1, for plain text and Markdown: whatever is dropped of such a file is quoted, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from diptych.importing.readers import read_manuscript
from diptych.importing.report.accounting import LOST, MOVED, OFTEN_LOST, OFTEN_MOVED
from diptych.importing.report.writing import write_report
from tests.laws.test_no_traceback_imports import MARKDOWN, TEXT
from tests.support.manuscripts import remarks

if TYPE_CHECKING:
    from diptych.importing.shared.manuscript import Manuscript, Remark

OF_THE_ACCOUNT = (LOST, MOVED, OFTEN_LOST, OFTEN_MOVED)
FILES = {"report.en.md": MARKDOWN, "report.en.txt": TEXT}


def accounted(manuscript: Manuscript) -> list[Remark]:
    """Return the remarks of the account."""
    return [one for one in write_report({"en": manuscript}).remarks if one.message in OF_THE_ACCOUNT]


@pytest.mark.parametrize("name", FILES)
def test_what_the_reader_keeps_needs_no_account(name: str) -> None:
    assert accounted(read_manuscript(name, FILES[name].encode())) == []


@pytest.mark.parametrize("name", FILES)
def test_each_block_that_is_dropped_is_quoted(name: str) -> None:
    manuscript = read_manuscript(name, FILES[name].encode())
    for at, part in enumerate(manuscript.parts):
        for place, block in enumerate(part.blocks):
            less = replace(part, blocks=(*part.blocks[:place], *part.blocks[place + 1 :]))
            parts = (*manuscript.parts[:at], less, *manuscript.parts[at + 1 :])
            assert accounted(replace(manuscript, parts=parts)), block


def test_the_address_of_a_picture_and_an_unknown_key_are_told() -> None:
    text = "---\nauthors: A long list of names\n---\n\nSee ![a tree](park/tree.png) and <!-- not this --> it.\n"
    manuscript = read_manuscript("report.en.md", text.encode())
    told = " ".join(remarks(write_report({"en": manuscript})))
    assert all(words in told for words in ("A long list of names", "park/tree.png", "not this"))
    assert accounted(manuscript) == []
