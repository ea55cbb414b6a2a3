"""Real documents of the United Nations read: two in Word, one of them in PDF too, and one as extracted text."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

import pytest

import diptych
from diptych.importing.pdf import reading as pdf_reading
from diptych.importing.plain_text import reading as text_reading
from diptych.importing.report.writing import write_report
from diptych.importing.shared.manuscript import ForeignProse, NoteCall, PartRole
from diptych.importing.shared.table_notes import LETTERS, table_note_letter
from diptych.importing.shared.tidying import run_holders, text_of
from diptych.importing.word import reading as docx_reading
from diptych.model.diagnostic import Severity
from diptych.un import find_citations
from tests.support.corpus import needs_corpus
from tests.support.structure import SOURCE, all_blocks, all_parts, corpus_bytes, numbers, remarks, tables, words

if TYPE_CHECKING:
    from pathlib import Path

    from diptych.importing.shared.manuscript import Manuscript

pytestmark = [pytest.mark.corpus, needs_corpus]

needs_source = pytest.mark.skipif(not SOURCE.is_file(), reason=f"no source text at {SOURCE}")


def word(name: str) -> Manuscript:
    return docx_reading.read(name, corpus_bytes(name))


def source() -> Manuscript:
    return text_reading.read(SOURCE.name, SOURCE.read_bytes())


def running(last: int) -> list[str]:
    return [f"{number}." for number in range(1, last + 1)]


@pytest.mark.parametrize(("name", "last", "count"), [("A_80_604_Add.1.docx", 44, 8), ("A_80_604_Add.6.docx", 40, 8)])
def test_word_files_have_all_their_paragraphs_headings_notes_and_tables(name: str, last: int, count: int) -> None:
    manuscript = word(name)
    assert numbers(manuscript) == running(last)
    assert [part.numeral for part in manuscript.parts] == ["", "I", "II", "III", "IV", "V", "VI"]
    assert [part.numeral for part in manuscript.parts[4].children] == ["A", "B"]
    assert len(tables(manuscript)) == count
    assert [note.label for note in manuscript.notes if not table_note_letter(note.label)] == ["1", "2"]
    calls = [run.label for runs in run_holders(all_blocks(manuscript)) for run in runs if isinstance(run, NoteCall)]
    assert [label for label in calls if not table_note_letter(label)] == ["1", "2"]
    below = [note.label for note in manuscript.notes if table_note_letter(note.label)]
    assert below
    assert set(below) <= set(calls)


def test_the_word_file_says_what_it_is() -> None:
    identity = word("A_80_604_Add.1.docx").identity
    assert identity.symbols == ("A/80/604/Add.1",)
    assert (identity.lang, identity.job, str(identity.date)) == ("en", "26-04887", "2026-04-07")
    assert identity.title.startswith("Budget performance for the period from 1 July 2024 to 30 June 2025 and budget")
    assert identity.subtitle == "Report of the Advisory Committee on Administrative and Budgetary Questions"
    (organ,) = identity.organs
    assert organ.session == 80
    assert organ.agenda is not None
    assert (organ.agenda.number, organ.agenda.letter) == (156, "a")


OVERLEAF = """\
Category Apportionment (2024/25) (1) Expenditure (2024/25) (2) Apportionment (2025/26) (3) Expenditure as at 28 February
2026 (4) Cost estimates (2026/27) (5) Amount (6)=(5)-(3) Variance Percentage (7)=(6)÷(3)
"""
HEADINGS_OVERLEAF = Counter(OVERLEAF.split())
"""What the PDF says again because a table goes on overleaf."""


def unmarked(found: list[str]) -> list[str]:
    """Return words without the letters of notes to tables, which are marks in Word and letters in the PDF."""
    return [word for word in (one.rstrip(f"{LETTERS},") for one in found) if word]


def test_word_and_pdf_of_one_document_give_the_same_words_in_the_same_order() -> None:
    ours = unmarked(words(word("A_80_604_Add.1.docx")))
    theirs = unmarked(words(pdf_reading.read("A_80_604_Add.1.pdf", corpus_bytes("A_80_604_Add.1.pdf"))))
    only_word: Counter[str] = Counter()
    only_pdf: Counter[str] = Counter()
    for kind, start, end, from_, to in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind != "equal":
            only_word.update(ours[start:end])
            only_pdf.update(theirs[from_:to])
    # Word has the headings of a table row by row, the PDF column by column.
    assert only_word - only_pdf == Counter()
    assert only_pdf - only_word == HEADINGS_OVERLEAF
    assert sum(only_word.values()) < 100
    assert len(ours) > 5_000


def test_word_and_pdf_of_one_document_give_the_same_structure() -> None:
    ours, theirs = word("A_80_604_Add.1.docx"), pdf_reading.read("a.pdf", corpus_bytes("A_80_604_Add.1.pdf"))
    assert numbers(ours) == numbers(theirs)
    titles = [[(part.numeral, part.title) for part in all_parts(one.parts)] for one in (ours, theirs)]
    assert titles[0] == titles[1]
    assert ours.identity.title == theirs.identity.title
    assert ours.identity.organs == theirs.identity.organs
    assert [
        (note.label, note.blocks[0].content)
        for note in ours.notes
        if isinstance(note.blocks[0], ForeignProse) and not table_note_letter(note.label)
    ] == [(note.label, note.blocks[0].content) for note in theirs.notes if isinstance(note.blocks[0], ForeignProse)]


@needs_source
def test_the_source_text_has_its_chapters_sections_and_paragraphs() -> None:
    manuscript = source()
    summary, *chapters = manuscript.parts
    assert summary.role is PartRole.SUMMARY
    assert [part.numeral for part in chapters] == ["I", "II", "III", "IV"]
    assert sum(len(part.children) for part in chapters) == 24
    assert numbers(manuscript) == running(108)
    assert manuscript.identity.symbols == ("A/75/345", "S/2020/898")
    assert manuscript.identity.job == "20-11786"
    assert manuscript.identity.subtitle == "Rapport du Secrétaire général"


@needs_source
def test_the_passage_printed_twice_stays_and_is_told() -> None:
    manuscript = source()
    first, second, *_ = manuscript.parts[0].blocks
    assert isinstance(first, ForeignProse)
    assert isinstance(second, ForeignProse)
    assert first.content == second.content
    assert any("appears twice" in remark for remark in remarks(manuscript))


@needs_source
def test_the_footnote_stands_at_paragraph_50() -> None:
    manuscript = source()
    calling = [
        block.number
        for block in all_blocks(manuscript)
        if isinstance(block, ForeignProse) and any(isinstance(run, NoteCall) for run in block.content)
    ]
    assert calling == ["50."]
    (note,) = manuscript.notes
    (block,) = note.blocks
    assert isinstance(block, ForeignProse)
    assert text_of(block.content).endswith("ne fait référence qu’aux départements nouvellement créés.")


@needs_source
def test_every_citation_of_the_source_text_is_found_again() -> None:
    manuscript = source()
    holders = [*all_blocks(manuscript), *(block for note in manuscript.notes for block in note.blocks)]
    found = [str(one.symbol) for runs in run_holders(holders) for one in find_citations(text_of(runs), "fr")]
    assert found == [
        "A/73/328-S/2018/592",
        "S/RES/1809(2008)",
        "S/PRST/2013/12",
        "A/RES/58/316",
        "A/73/328-S/2018/592",
        "S/RES/2457(2019)",
        "A/RES/70/296",
        "S/RES/2532(2020)",
        "A/RES/72/262C",
    ]
    assert not any("no citation of it" in remark for remark in remarks(manuscript))


@needs_source
def test_no_word_of_the_source_text_is_lost_but_its_furniture() -> None:
    text = SOURCE.read_text(encoding="utf-8")
    identity = source().identity
    kept = Counter("".join([*words(source()), identity.title, identity.subtitle]).replace(" ", ""))
    lost = Counter("".join(text.split())) - kept
    # Symbols and job numbers of two pages, their rules and the addresses below; the mark of the footnote twice.
    assert sum(lost.values()) < 350
    assert not kept - Counter("".join(text.split()))


@pytest.mark.parametrize("name", ["A_80_604_Add.1.docx", "A_80_604_Add.6.docx", SOURCE.name])
def test_the_report_that_comes_of_it_checks_and_builds(name: str, tmp_path: Path) -> None:
    if name == SOURCE.name and not SOURCE.is_file():
        pytest.skip(f"no source text at {SOURCE}")
    manuscript = source() if name == SOURCE.name else word(name)
    for path, content in write_report({manuscript.identity.lang: manuscript}).files.items():
        (tmp_path / path).write_text(content, encoding="utf-8")
    report = diptych.load_report(tmp_path)
    assert not [found for found in diptych.check(report) if found.severity is Severity.ERROR]
    assert diptych.build(report, tmp_path / "build", formats=["html"])
