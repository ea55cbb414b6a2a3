"""Law 1, for plain text and Markdown: whatever is dropped of such a file is quoted, and nothing else is.

CI makes 30 mutants of each; `DIPTYCH_MUTANTS=1000` in the environment makes as many. By hand 1,500 of each were made
once: none lost a word.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from itertools import count
from random import Random
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest

from diptych.formats.faults import ImportRefusedError
from diptych.importing.readers import read_manuscript
from diptych.importing.report.accounting import LOST, MOVED, OFTEN_LOST, OFTEN_MOVED
from diptych.importing.report.writing import write_report
from tests.laws.file_mutants import text_changed
from tests.laws.test_no_traceback_imports import MARKDOWN, TEXT
from tests.support.manuscripts import remarks

if TYPE_CHECKING:
    from diptych.importing.shared.manuscript import Manuscript, Remark

OF_THE_ACCOUNT = (LOST, MOVED, OFTEN_LOST, OFTEN_MOVED)
MUTANTS = int(os.environ.get("DIPTYCH_MUTANTS", "0")) or 30
WORD = re.compile(r"word[0-9]+z")
LATIN = re.compile(r"(?<=[ |])[A-Za-z]{4,}(?=[ .,|])")
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


def told_apart(text: str) -> str:
    """Return a text in which each longer word is another one."""
    numbers = count()
    return LATIN.sub(lambda _: f"word{next(numbers)}z", text)


@pytest.mark.parametrize("name", FILES)
def test_mutants_keep_their_words_too(name: str) -> None:
    seed = told_apart(FILES[name]).encode()
    for number in range(MUTANTS):
        data = text_changed(seed, Random(number))  # noqa: S311 - the same mutant for the same number
        try:
            written = write_report({"en": read_manuscript(name, data)})
        except ImportRefusedError:
            continue
        said = normalize("NFKC", " ".join((*written.files.values(), *remarks(written))))
        # In UTF-16, every other byte of these words is 0.
        words = set(WORD.findall(data.replace(b"\0", b"").decode("latin-1")))
        assert not words - set(WORD.findall(said)), number
