"""Extracted text: furniture dropped, lines joined, structure recognised by its form."""

from __future__ import annotations

import pytest

from diptych.formats.faults import (
    EMPTY_IMPORT,
    FOREIGN_FILE_TOO_LARGE,
    FOREIGN_FILE_UNREADABLE,
    WRONG_LANGUAGE,
    ImportRefusedError,
)
from diptych.importing.plain_text.furniture import RUNNING_LINES
from diptych.importing.plain_text.reading import read
from diptych.importing.shared.manuscript import ForeignProse, NoteCall
from tests.support.structure import all_blocks, remarks, sketch

REPORT = """\
Cooperation with regional
organizations

Report of the Secretary-General

Summary

The partnership grew in peace and in law, and the Council took note of all of it.

I. Introduction

1. The partnership grew in the period under review, and the coop-
eration between the two organizations was extended to the pre-
vention of conflicts.1 It was long-
standing.
__________________
1 The Department was renamed in 2019.
https://undocs.org/en/A/RES/72/262
A/75/345
S/2020/898
2/22 20-11786
2. A long-standing partner, the Commission ’s secretariat, met the Coun-
cil of Europe, and discussed the matters that are listed here:

(a) The cooperation between both in all fields of common interest;

(b) Peace.

II. Observations

African Union

3. It will grow, as General Assembly resolution 58/316 and well -being demand.
A/75/345
S/2020/898
3/22 20-11786
"""

ONE = (
    "The partnership grew in the period under review, and the cooperation between the two organizations was extended "
    "to the pre-vention of conflicts. It was long-standing."
)
TWO = (
    "A long-standing partner, the Commission’s secretariat, met the Council of Europe, and discussed the matters that "
    "are listed here:"
)


def test_a_report_of_extracted_text() -> None:
    manuscript = read("report.txt", REPORT.encode())
    assert manuscript.identity.title == "Cooperation with regional organizations"
    assert manuscript.identity.subtitle == "Report of the Secretary-General"
    assert manuscript.identity.symbols == ("A/75/345", "S/2020/898")
    assert manuscript.identity.job == "20-11786"
    assert sketch(manuscript) == [
        "# [summary] Summary",
        "The partnership grew in peace and in law, and the Council took note of all of it.",
        "# I. Introduction",
        f"1. {ONE}",
        f"2. {TWO}",
        "- (a) The cooperation between both in all fields of common interest;",
        "- (b) Peace.",
        "# II. Observations",
        "## African Union",
        "3. It will grow, as General Assembly resolution 58/316 and well-being demand.",
    ]


def test_the_mark_of_a_footnote_is_found() -> None:
    manuscript = read("report.txt", REPORT.encode())
    first = all_blocks(manuscript)[1]
    assert isinstance(first, ForeignProse)
    assert NoteCall("1") in first.content
    assert [note.label for note in manuscript.notes] == ["1"]


def test_everything_guessed_or_dropped_is_told() -> None:
    running = "2/22 20-11786 | 3/22 20-11786 | A/75/345 | S/2020/898"
    assert remarks(read("report.txt", REPORT.encode())) == [
        ": guessed: The language, “en”, was guessed from the words of the text.",
        f"the whole file: dropped: {RUNNING_LINES.format(text=running)}",
        "the whole file: dropped: Lines that are only web addresses were dropped: “https://undocs.org/en/A/RES/72/262”.",
        "line 14: guessed: The mark of footnote 1 was found by its figure alone.",
        "line 14: guessed: The hyphen at the end of a line was kept in “pre-vention”.",
        "the whole file: left: The file links to A/RES/72/262, but no citation of it was found in the text.",
    ]


def test_a_missing_number_is_told_and_other_numbers_are_text() -> None:
    text = "1. The partnership grew in\n2019. Then it grew again.\n\n3. It goes on.\n\n4. It ends in\n12. No more.\n"
    manuscript = read("report.en.txt", text.encode())
    assert sketch(manuscript)[1:] == [
        "1. The partnership grew in 2019. Then it grew again.",
        "3. It goes on.",
        "4. It ends in 12. No more.",
    ]
    assert remarks(manuscript) == ["line 4: guessed: Paragraph 2 was not found; the next one is 3."]


def test_numbers_begin_again_in_an_annex() -> None:
    text = "I. Report\n\n1. The text.\n\n2. More.\n\nAnnex I\n\nList of documents\n\n1. The first.\n"
    assert sketch(read("report.en.txt", text.encode())) == [
        "# I. Report",
        "1. The text.",
        "2. More.",
        "# [annex] I. List of documents",
        "1. The first.",
    ]


def test_a_word_broken_by_extraction_is_mended_where_the_text_knows_it() -> None:
    text = "1. La politique et la politique des États, et la poli tique.\n\n2. La partie et une part ie, an d.\n"
    manuscript = read("rapport.fr.txt", text.encode())
    assert sketch(manuscript)[1:] == [
        "1. La politique et la politique des États, et la politique.",
        "2. La partie et une part ie, an d.",
    ]


def test_old_encodings_are_read() -> None:
    assert sketch(read("rapport.fr.txt", "1. L’été à Genève.".encode("cp1252")))[1:] == ["1. L’été à Genève."]
    assert sketch(read("rapport.fr.txt", "1. L’été.".encode("utf-16")))[1:] == ["1. L’été."]


@pytest.mark.parametrize(
    ("name", "data", "rule"),
    [
        ("a.txt", b" \n\n", EMPTY_IMPORT),
        ("a.txt", b"\x00\x01\x02", FOREIGN_FILE_UNREADABLE),
        ("report.fr.txt", REPORT.encode(), WRONG_LANGUAGE),
    ],
)
def test_what_is_refused(name: str, data: bytes, rule: object) -> None:
    with pytest.raises(ImportRefusedError) as refused:
        read(name, data)
    assert refused.value.rule is rule


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_text_is_read_in_the_encodings_that_programs_write(encoding: str) -> None:
    assert "prévention" in " ".join(sketch(read("report.txt", "La prévention des conflits.\n".encode(encoding))))


@pytest.mark.parametrize("data", [b"La pr\x8fvention\x81", b"a\0b" * 9, "\ud800".encode("utf-16", "surrogatepass")])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ImportRefusedError) as refused:
        read("report.txt", data)
    assert refused.value.rule is FOREIGN_FILE_UNREADABLE


def test_a_text_of_fifty_megabytes_is_too_large() -> None:
    with pytest.raises(ImportRefusedError) as refused:
        read("report.txt", b"a" * 50_000_000)
    assert refused.value.rule is FOREIGN_FILE_TOO_LARGE


def test_a_text_may_stand_on_one_line() -> None:
    manuscript = read("report.en.txt", b"The work of the Commission grew. " * 30_000)
    assert len(" ".join(sketch(manuscript)).split()) == 180_001


def test_figures_are_marks_where_several_stand_on_a_line() -> None:
    lines = "The work grew.1 It grew again,2 and then no more.1\n____________________\n1 One.\n2 Two.\n1 Three.\n"
    runs = [run for block in all_blocks(read("report.en.txt", lines.encode())) for run in block.content]  # type: ignore[union-attr]
    assert [run.label for run in runs if isinstance(run, NoteCall)] == ["1", "2", "1"]


def test_lines_that_end_sentences_are_paragraphs_though_an_empty_line_follows_each() -> None:
    text = (
        "The Commission met in Vienna on 12 March. It approved the plan of work of its secretariat.\n\n"
        "The Council was told of it on Monday.\n\n"
        "Ten States voted in favour, two against and three abstained.\n"
    )
    assert len([one for one in all_blocks(read("a.en.txt", text.encode())) if isinstance(one, ForeignProse)]) == 3


def test_lines_set_apart_by_empty_lines_are_one_paragraph() -> None:
    text = "The Commission met in Vienna on\n\ntwelve days in March and it\n\napproved the plan of work.\n"
    assert len([one for one in all_blocks(read("a.en.txt", text.encode())) if isinstance(one, ForeignProse)]) == 1
