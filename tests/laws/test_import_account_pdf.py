"""Law 1, for PDFs: every word on a page, or beside its text, is in the report that it becomes or in a remark.

CI makes 30 mutants; `DIPTYCH_MUTANTS=1000` in the environment makes as many. By hand 1,500 were made once: none lost a
word.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.formats.faults import ImportRefusedError
from diptych.importing.pdf.reading import read
from diptych.importing.report.accounting import LOST, MOVED, OFTEN_LOST, OFTEN_MOVED
from diptych.importing.report.writing import write_report
from diptych.importing.shared.word_matching import account_words
from tests.laws.file_mutants import pdf_changed
from tests.support.manuscripts import remarks
from tests.support.pdf_files import pdf_of, shown

if TYPE_CHECKING:
    from diptych.importing.report.writing import Written
    from diptych.importing.shared.manuscript import Remark

MUTANTS = int(os.environ.get("DIPTYCH_MUTANTS", "0")) or 30
OF_THE_ACCOUNT = (LOST, MOVED, OFTEN_LOST, OFTEN_MOVED)
WORD = re.compile(r"word[0-9]+z")
RECT = "/Rect [100 100 200 120]"
LINE = "The {} of the {} is what {} was."
LINES = (
    LINE,
    "1. The first {} of all {} is here.",
    "(a) Another {} and its {};",
    "{} ({})",
    "II. Of {} and {}",
)
LOOKS = ("", "", "3 Tr", "1 g", "0 0 1 rg")
ANNOTATIONS = (
    f"<< /Type /Annot /Subtype /Text {RECT} /Contents ({{}} {{}}) >>",
    f"<< /Type /Annot /Subtype /Widget {RECT} /FT /Tx /T ({{}}) /V ({{}}) >>",
    f"<< /Type /Annot /Subtype /Stamp {RECT} /Contents ({{}}) >>",
    f"<< /Type /Annot /Subtype /Widget {RECT} /FT /Btn /T ({{}}) /AS /On >>",
)
FIRST, LEADING, HIGHEST = 720, 30, 20
KINDS = st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(LOOKS)), max_size=HIGHEST)
ASIDES = st.lists(st.sampled_from(ANNOTATIONS), max_size=4)


def filled(kinds: list[tuple[str, str]], asides: list[str]) -> bytes:
    """Return a file of lines and of things beside the text, all of whose words differ."""
    words = (f"word{at}z" for at in range(1000))

    def worded(text: str) -> str:
        return text.format(*(next(words) for _ in range(text.count("{}"))))

    content = shown("The work of the Commission in the year is what it was.", FIRST)
    for at, (line, look) in enumerate(kinds, 1):
        content += shown(worded(line).replace("(", r"\(").replace(")", r"\)"), FIRST - at * LEADING, look=look)
    return pdf_of(content, *map(worded, asides))


def imported(data: bytes) -> Written:
    """Return the report that a file becomes."""
    return write_report({"en": read("report.en.pdf", data)})


def said(written: Written) -> Counter[str]:
    """Return the words of a report and of the remarks on it."""
    return Counter(WORD.findall(" ".join((*written.files.values(), *remarks(written)))))


def accounted(written: Written) -> list[Remark]:
    """Return the remarks of the account."""
    return [one for one in written.remarks if one.message in OF_THE_ACCOUNT]


@settings(max_examples=30)
@given(KINDS, ASIDES)
def test_every_word_is_in_the_report_or_in_a_remark(kinds: list[tuple[str, str]], asides: list[str]) -> None:
    data = filled(kinds, asides)
    assert not Counter(WORD.findall(data.decode("latin-1"))) - said(imported(data))


@settings(max_examples=30)
@given(KINDS, ASIDES)
def test_what_the_reader_knows_needs_no_account(kinds: list[tuple[str, str]], asides: list[str]) -> None:
    assert accounted(imported(filled(kinds, asides))) == []


def test_each_block_that_is_dropped_is_quoted() -> None:
    data = filled([(line, "") for line in LINES * 2], list(ANNOTATIONS))
    manuscript = read("report.en.pdf", data)
    for at, part in enumerate(manuscript.parts):
        for place, block in enumerate(part.blocks):
            less = replace(part, blocks=(*part.blocks[:place], *part.blocks[place + 1 :]))
            parts = (*manuscript.parts[:at], less, *manuscript.parts[at + 1 :])
            found = said(write_report({"en": replace(manuscript, parts=parts)}))
            assert not Counter(WORD.findall(data.decode("latin-1"))) - found, block


def test_mutants_keep_their_words_too() -> None:
    seed = filled([(line, look) for line in LINES for look in LOOKS[:4]], list(ANNOTATIONS))
    for number in range(MUTANTS):
        data = pdf_changed(seed, Random(number))  # noqa: S311 - the same mutant for the same number
        try:
            manuscript = read("report.en.pdf", data)
        except ImportRefusedError:
            continue
        told = {word for one in manuscript.words for word in account_words(one.text) if WORD.fullmatch(word)}
        assert not told - said(write_report({"en": manuscript})).keys(), number
