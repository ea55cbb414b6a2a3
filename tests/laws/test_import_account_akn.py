"""Law 1, for Akoma Ntoso: every word of a file is in the report that it becomes, in order, or in a remark.

The words are counted here in the plainest way, apart from how the program counts them. CI makes 30 mutants;
`DIPTYCH_MUTANTS=1000` in the environment makes as many. By hand 2,500 were made once: 47 were refused with a reason,
and the others lost no word; of 503 of them the account told what the reader had left out.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from diptych.formats.faults import ImportRefusedError
from diptych.importing.akn.reading import read
from diptych.importing.report.accounting import LOST, MOVED, OFTEN_LOST, OFTEN_MOVED
from diptych.importing.report.writing import write_report
from tests.laws.file_mutants import xml_changed
from tests.support.akn_files import BODIES, COLLECTIONS, THINGS, filled
from tests.support.corpus import needs_corpus
from tests.support.manuscripts import remarks
from tests.support.resolutions import paths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.importing.report.writing import Written
    from diptych.importing.shared.manuscript import Block, Manuscript, Remark

MUTANTS = int(os.environ.get("DIPTYCH_MUTANTS", "0")) or 30
OF_THE_ACCOUNT = (LOST, MOVED, OFTEN_LOST, OFTEN_MOVED)
KINDS = (*BODIES, *COLLECTIONS)
EVERY = list(range(len(THINGS)))
WORD = re.compile(r"word[0-9]+z")
SPOKEN = ("alt", "originalText", "showAs", "title")
OLDER = ("", "http://www.akomantoso.org/2.0", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13")


def imported(data: bytes) -> Written:
    """Return the report that a file becomes."""
    manuscript = read("report.en.xml", data)
    return write_report({manuscript.identity.lang: manuscript})


def said(written: Written) -> Counter[str]:
    """Return the words of a report and of the remarks on it; raised letters are letters."""
    text = " ".join((*written.files.values(), *remarks(written)))
    return Counter(WORD.findall(normalize("NFKC", text)))


def counted(data: bytes) -> Counter[str]:
    """Return the words of a file, counted without the program."""
    elements = list(etree.fromstring(data).iter())
    said_aside = (one.get(name, "") for one in elements for name in SPOKEN if not any(_is_meta(one)))
    pictures = (one.get("src", "") for one in elements if etree.QName(one).localname == "img")
    texts = (text or "" for one in elements for text in (one.text, one.tail))
    return Counter(word for text in (*texts, *said_aside, *pictures) for word in WORD.findall(text))


def _is_meta(element: etree._Element) -> Iterator[bool]:
    yield from (etree.QName(one).localname == "meta" for one in (element, *element.iterancestors()))


def accounted(written: Written) -> list[Remark]:
    """Return the remarks of the account."""
    return [one for one in written.remarks if one.message in OF_THE_ACCOUNT]


@settings(max_examples=40)
@given(st.sampled_from(KINDS), st.lists(st.sampled_from(EVERY), max_size=12))
def test_every_word_of_a_file_is_in_the_report_or_in_a_remark(kind: str, things: list[int]) -> None:
    data = filled(kind, things)
    assert not counted(data) - said(imported(data))


@settings(max_examples=40)
@given(st.sampled_from(KINDS), st.lists(st.sampled_from(EVERY), max_size=12))
@example("act", [21, 21])
def test_what_the_reader_knows_needs_no_account(kind: str, things: list[int]) -> None:
    assert accounted(imported(filled(kind, things))) == []


@pytest.mark.parametrize("namespace", OLDER)
def test_so_it_is_in_older_versions_and_without_a_namespace(namespace: str) -> None:
    data = filled("bill", EVERY, namespace)
    written = imported(data)
    assert not counted(data) - said(written)
    assert accounted(written) == []


def lessened(manuscript: Manuscript) -> Iterator[tuple[Block, Manuscript]]:
    """Yield each block at the top of a part, with the manuscript without it."""
    for at, part in enumerate(manuscript.parts):
        for place, block in enumerate(part.blocks):
            less = replace(part, blocks=(*part.blocks[:place], *part.blocks[place + 1 :]))
            yield block, replace(manuscript, parts=(*manuscript.parts[:at], less, *manuscript.parts[at + 1 :]))


def test_each_block_that_is_dropped_is_quoted() -> None:
    data = filled("statement", EVERY)
    for block, less in lessened(read("report.en.xml", data)):
        assert not counted(data) - said(write_report({"en": less})), block


@pytest.mark.corpus
@needs_corpus
def test_real_files_lose_nothing_and_have_nothing_elsewhere() -> None:
    for path in paths()[:12]:
        assert accounted(imported(path.read_bytes())) == [], path.name


def test_mutants_keep_their_words_too() -> None:
    for number in range(MUTANTS):
        dice = Random(number)  # noqa: S311 - the same mutant for the same number
        data = xml_changed(filled(dice.choice(KINDS), dice.sample(EVERY, 12)), dice)
        try:
            written = imported(data)
        except ImportRefusedError:
            continue
        assert not counted(data).keys() - said(written).keys(), number
