"""PDFs read: headings by their looks, notes at their raised marks, tables by their rules."""

from __future__ import annotations

import zlib

import pytest

from diptych.exchange.faults import ImportRefusedError
from diptych.exchange.manuscript import NoteCall, Prose
from diptych.exchange.pdf_faults import DAMAGED_PDF, ENCRYPTED_PDF, SCANNED_PDF, SWOLLEN_PDF
from diptych.exchange.pdf_file import LARGEST_STREAM
from diptych.exchange.pdf_reading import read
from tests.exchange.pdf_files import Ruled, Set, lines, pdf_file
from tests.exchange.structure import all_blocks, remarks, sketch

FIRST: tuple[Set | Ruled, ...] = (
    *lines("United Nations", top=48, size=14),
    Set("A/80/604", 480, 50),
    *lines("General Assembly", top=70, size=20, font="bold"),
    Set("Distr.: General", 397, 74),
    Set("7 April 2026", 397, 90),
    Set("Eightieth session", 60, 216, font="bold"),
    Set("Agenda item 156 (a)", 60, 228),
    Set("Financing of the forces", 60, 240, font="bold"),
    *lines("Budget performance for the Force", top=292, size=14, font="bold"),
    *lines("Report of the Committee", top=330, size=12, font="bold"),
    *lines("26-04887 (E)    150426", top=740, left=65),
)
SECOND: tuple[Set | Ruled, ...] = (
    Set("A/80/604", 60, 52, 8.5, "bold"),
    Set("I.", 91, 76, 14, "bold"),
    Set("Introduction", 123, 76, 14, "bold"),
    *lines(
        "1.     The Force was financed in the period under review by all of the Member",
        "States, and the Committee took note of the resources, of the expenditure and",
        "of the posts.",
        top=110,
    ),
    Set("1", 182, 134, 6),
    *lines("Vacant posts", top=170, font="italic"),
    *lines(
        "2.     The Committee was informed that there were posts, and that the Force had",
        "more of them than in the period before, since it was by then a larger one.",
        top=194,
    ),
    *lines(
        "The Committee trusts that the posts will be filled as soon as it can be done in",
        "the period under review, and that it will be informed of it.",
        top=218,
        font="bold",
    ),
    *(Ruled(left, left + 80, 260, 0.5) for left in (123, 210)),
    *lines("Category", top=264, size=7, font="italic"),
    Set("Amount", 250, 264, 7, "italic"),
    *(Ruled(left, left + 80, 275, 1.5) for left in (123, 210)),
    *lines("Military and police", top=280, size=8.5),
    *lines("personnel", top=290, size=8.5),
    Set("41 945.0", 255, 290, 8.5),
    *lines("Total", top=304, size=8.5),
    Set("68 743.8", 255, 304, 8.5),
    *(Ruled(left, left + 80, 318, 1.5) for left in (123, 210)),
    *lines("__________________", top=700, size=8),
    Set("1", 117, 713, 5.5),
    Set("Without the one-time requirements.", 123, 712, 8.5),
    Set("2/13", 60, 748, 8.5, "bold"),
    Set("26-04887", 524, 748, 7),
)

ONE = (
    "The Force was financed in the period under review by all of the Member States, and the Committee took note of the "
    "resources, of the expenditure and of the posts."
)
TWO = (
    "The Committee was informed that there were posts, and that the Force had more of them than in the period before, "
    "since it was by then a larger one. The Committee trusts that the posts will be filled as soon as it can be done "
    "in the period under review, and that it will be informed of it."
)


def test_a_document_of_two_pages() -> None:
    manuscript = read("report.pdf", pdf_file(FIRST, SECOND))
    identity = manuscript.identity
    assert (identity.symbols, identity.lang, str(identity.date)) == (("A/80/604",), "en", "2026-04-07")
    assert identity.title == "Budget performance for the Force"
    assert identity.subtitle == "Report of the Committee"
    assert identity.job == "26-04887"
    (organ,) = identity.organs
    assert organ.session == 80
    assert organ.agenda is not None
    assert (organ.agenda.number, organ.agenda.letter) == (156, "a")
    assert organ.agenda.title == {"en": "Financing of the forces"}
    assert sketch(manuscript) == [
        "# I. Introduction",
        f"1. {ONE}",
        "## Vacant posts",
        f"2. {TWO}",
        "Category | Amount",
        "Military and police personnel | 41 945.0",
        "Total | 68 743.8",
    ]


def test_raised_figures_are_marks_of_notes() -> None:
    manuscript = read("report.pdf", pdf_file(FIRST, SECOND))
    first = all_blocks(manuscript)[0]
    assert isinstance(first, Prose)
    assert first.content[-1] == NoteCall("1")
    assert [note.label for note in manuscript.notes] == ["1"]
    assert "page 2: guessed: A table was told from the places of its words; compare it with the page." in remarks(
        manuscript
    )


def test_a_pdf_that_only_forbids_printing_is_read() -> None:
    assert sketch(read("report.pdf", pdf_file(FIRST, SECOND, owner="secret")))[0] == "# I. Introduction"


def packed(size: int) -> bytes:
    """Return a PDF with a stream that is huge when it is unpacked."""
    stream = zlib.compress(b"\0" * size, 9)
    return b"%%PDF-1.7\n1 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream\n" % (len(stream), stream)


REFUSED = {
    "a scan": (pdf_file((), ()), SCANNED_PDF),
    "an encrypted PDF": (pdf_file(FIRST, owner="secret", user="secret"), ENCRYPTED_PDF),
    "a PDF cut short": (pdf_file(FIRST, SECOND)[:400], DAMAGED_PDF),
    "a page without edges": (pdf_file(FIRST).replace(b"612", b"/xy"), DAMAGED_PDF),
    "no PDF": (b"%PDF-1.7 and nothing else", DAMAGED_PDF),
    "a bomb": (packed(LARGEST_STREAM + 1), SWOLLEN_PDF),
}


@pytest.mark.parametrize("case", REFUSED)
def test_bad_input_is_refused_with_one_clear_diagnostic(case: str) -> None:
    data, rule = REFUSED[case]
    with pytest.raises(ImportRefusedError) as refused:
        read("report.pdf", data)
    assert refused.value.rule is rule
    assert rule.message.format_map(refused.value.arguments)
