"""Law 1, for foreign files: every word of one is in the report that it becomes, in order, or in a remark.

The words are counted here in the plainest way, apart from how the program counts them. CI makes 25 files of many kinds
of things and 30 mutants of them; `DIPTYCH_MUTANTS=1000` in the environment makes as many mutants. By hand 1,500 were
made once: none lost a word.
"""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from io import BytesIO
from random import Random
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from diptych.formats.faults import ImportRefusedError
from diptych.importing.report.accounting import LOST, MOVED, OFTEN_LOST, OFTEN_MOVED
from diptych.importing.report.writing import write_report
from diptych.importing.shared.word_matching import account_words
from diptych.importing.word.reading import read
from tests.laws.file_mutants import archive_changed
from tests.support.corpus import needs_corpus
from tests.support.manuscripts import remarks
from tests.support.structure import corpus_bytes
from tests.support.word_files import W, cell, paragraph, table, text, word_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.importing.report.writing import Written
    from diptych.importing.shared.manuscript import Block, Manuscript

MUTANTS = int(os.environ.get("DIPTYCH_MUTANTS", "0")) or 30
OF_THE_ACCOUNT = (LOST, MOVED, OFTEN_LOST, OFTEN_MOVED)
CORPUS_FILES = ("A_80_604_Add.1.docx", "A_80_604_Add.6.docx")
TAB = "<w:r><w:tab/></w:r>"
BOX = f"<w:r><w:pict><w:txbxContent>{paragraph('{}')}{table(cell('{}') + cell('{}'))}</w:txbxContent></w:pict></w:r>"
THINGS = (
    paragraph("{}", "HCh"),
    paragraph("{}", "H23"),
    paragraph("{} {} {}", number=(1, 0)),
    paragraph("{} {}", number=(1, 1)),
    paragraph(f"{text('7.')}{TAB}{text('{} {}')}"),
    paragraph(f"{text('(a)')}{TAB}{text('{}')}"),
    paragraph("{}", "ListBullet", number=(3, 0)),
    paragraph("{} {}", "Quote"),
    paragraph("Table 1"),
    paragraph("({})"),
    table(
        cell("{}") + cell("{}", 2), cell("{}") + cell("{}") + cell("{}"), cell("") + cell("3") + cell("{}"), header=2
    ),
    table(cell("{}") + cell("{}"), cell("{}") + cell("4")),
    table(cell("{}") + cell("{}"), header=1),
    table(cell("{} {}")),
    paragraph(text("{}") + BOX + text(" {}")),
    paragraph(f"<w:ins>{text('{} ')}</w:ins><w:del><w:r><w:delText>{{}} {{}} </w:delText></w:r></w:del>{text('{}')}"),
    paragraph(text("{} ") + text("{} ", "<w:strike/>") + text("{} ", "<w:vanish/>") + text("{}", "<w:b/>")),
    paragraph(text("{}10") + text("6", '<w:vertAlign w:val="superscript"/>')),
    f"<w:unheard><w:of>{paragraph('{} {}')}</w:of></w:unheard>",
    f"<w:p><w:unheard>{text('{}')}</w:unheard></w:p>",
    f"<w:sdt><w:sdtContent>{paragraph('{} {}')}</w:sdtContent></w:sdt>",
)
"""Things that a file may hold, the last but one of which the reader knows nothing of; words go to the brackets."""


def filled(things: list[int]) -> bytes:
    """Return a file of things, all of whose words differ."""
    body = "".join(THINGS[thing] for thing in things)
    words = (f"word{at}" for at in range(body.count("{}")))
    return word_file(paragraph("Begins", "HCh"), body.format(*words))


def said(written: Written) -> str:
    """Return the report and the remarks as one text."""
    return " ".join((*written.files.values(), *remarks(written)))


def counted(data: bytes) -> Counter[str]:
    """Return the words in the body of a file, counted without the program."""
    with ZipFile(BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    paragraphs = (
        "".join(one.text or "" for one in held.iter(f"{{{W}}}t", f"{{{W}}}delText"))
        for held in root.iter(f"{{{W}}}p")
        if not any(True for _ in held.iter(f"{{{W}}}txbxContent"))
    )
    return Counter(word for one in paragraphs for word in account_words(one) if word.startswith("word"))


@settings(max_examples=25)
@given(st.lists(st.integers(0, len(THINGS) - 1), max_size=12))
def test_every_word_of_a_file_is_in_the_report_or_in_a_remark(things: list[int]) -> None:
    data = filled(things)
    manuscript = read("report.en.docx", data)
    assert not counted(data) - Counter(account_words(said(write_report({"en": manuscript}))))


@settings(max_examples=25)
@given(st.lists(st.integers(0, len(THINGS) - 4), max_size=12))
def test_what_the_reader_knows_needs_no_account(things: list[int]) -> None:
    written = write_report({"en": read("report.en.docx", filled(things))})
    assert [one for one in written.remarks if one.message in OF_THE_ACCOUNT] == []


def test_what_the_reader_does_not_know_is_quoted_where_it_stands() -> None:
    made = word_file(
        paragraph("It grew."), "<w:unheard>" + paragraph("Unheard of") + "</w:unheard>", paragraph("It sank.")
    )
    written = write_report({"en": read("report.en.docx", made)})
    (remark,) = [one for one in written.remarks if one.message in OF_THE_ACCOUNT]
    assert (remark.place, dict(remark.arguments)) == ("paragraph 2 of the body", {"text": "Unheard of"})


@pytest.mark.corpus
@needs_corpus
@pytest.mark.parametrize("name", CORPUS_FILES)
def test_real_files_lose_nothing_and_have_nothing_elsewhere(name: str) -> None:
    written = write_report({"en": read(name, corpus_bytes(name))})
    assert [one for one in written.remarks if one.message in OF_THE_ACCOUNT] == []


def lessened(manuscript: Manuscript) -> Iterator[tuple[Block, Manuscript]]:
    """Yield each block at the top of a part, with the manuscript without it."""
    for at, part in enumerate(manuscript.parts):
        for place, block in enumerate(part.blocks):
            less = replace(part, blocks=(*part.blocks[:place], *part.blocks[place + 1 :]))
            yield block, replace(manuscript, parts=(*manuscript.parts[:at], less, *manuscript.parts[at + 1 :]))


@pytest.mark.corpus
@needs_corpus
@pytest.mark.parametrize("name", CORPUS_FILES)
def test_a_block_that_is_dropped_is_quoted(name: str) -> None:
    for block, less in list(lessened(read(name, corpus_bytes(name))))[::4]:
        found = [one for one in write_report({"en": less}).remarks if one.message in OF_THE_ACCOUNT]
        assert found, block


def test_each_block_that_is_dropped_is_quoted() -> None:
    manuscript = read("report.en.docx", filled(list(range(len(THINGS)))))
    words = counted(filled(list(range(len(THINGS))))).keys()
    for block, less in lessened(manuscript):
        assert not words - set(account_words(said(write_report({"en": less})))), block


def test_mutants_keep_their_words_too() -> None:
    seed = filled([*range(len(THINGS)), *range(len(THINGS))])
    for number in range(MUTANTS):
        data = archive_changed(seed, Random(number))  # noqa: S311 - the same mutant for the same number
        try:
            manuscript = read("report.en.docx", data)
        except ImportRefusedError:
            continue
        known = Counter(account_words(said(write_report({"en": manuscript}))))
        told = {word for one in manuscript.words for word in account_words(one.text) if word.startswith("word")}
        assert not told - known.keys(), number
