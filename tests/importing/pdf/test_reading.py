"""Reading PDFs: headings by their formatting, notes by their raised marks, tables by their rules."""

from __future__ import annotations

import zlib

import pytest

from diptych.formats.faults import ImportRefusedError
from diptych.importing.pdf.faults import DAMAGED_PDF, ENCRYPTED_PDF, SCANNED_PDF, SWOLLEN_PDF
from diptych.importing.pdf.file import LARGEST_STREAM
from diptych.importing.pdf.reading import read
from diptych.importing.shared.manuscript import ForeignProse, NoteCall
from tests.support.pdf_files import Ruled, Set, bare_pdf, lines, pdf_file
from tests.support.structure import all_blocks, remarks, sketch

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


def numbered_lines(number: str, *texts: str, top: float) -> tuple[Set, ...]:
    """Return lines, with a number far before the first of them, as a tab sets it."""
    rest = lines(*texts[1:], top=top + 12, left=123) if texts[1:] else ()
    return (Set(number, 91, top), Set(texts[0], 123, top), *rest)


def test_numbers_that_stand_apart_and_the_words_after_them_are_no_table() -> None:
    """Headings and paragraphs, one after the other, whose numbers a tab sets apart: each line is read."""
    page = (
        *(Set(word, left, 60, 14, "bold") for word, left in (("I.", 91), ("Introduction", 123))),
        *numbered_lines("1.", "The Force was financed by all of the Member States, and took", "note of it.", top=90),
        *numbered_lines(
            "2.", "The Committee was informed that there were posts, and that the", "Force had them.", top=130
        ),
        *(Set(word, left, 170, 14, "bold") for word, left in (("II.", 91), ("Resources", 123))),
        *numbered_lines("(a)", "The posts.", top=200),
    )
    assert sketch(read("report.en.pdf", pdf_file(page))) == [
        "# I. Introduction",
        "1. The Force was financed by all of the Member States, and took note of it.",
        "2. The Committee was informed that there were posts, and that the Force had them.",
        "# II. Resources",
        "- (a) The posts.",
    ]


def test_lines_in_columns_are_still_a_table() -> None:
    rows = (("Item", "Amount"), ("Staff", "1 200"), ("Travel", "300"))
    page = tuple(
        Set(word, left, 60 + 14 * at) for at, row in enumerate(rows) for word, left in zip(row, (91, 250), strict=True)
    )
    assert sketch(read("report.en.pdf", pdf_file(page)))[-3:] == [" | ".join(row) for row in rows]


def test_raised_figures_are_marks_of_notes() -> None:
    manuscript = read("report.pdf", pdf_file(FIRST, SECOND))
    first = all_blocks(manuscript)[0]
    assert isinstance(first, ForeignProse)
    assert first.content[-1] == NoteCall("1")
    assert [note.label for note in manuscript.notes] == ["1"]
    assert (
        "page 2: guessed: A table was reconstructed from the positions of its words: compare it with the page."
        in remarks(manuscript)
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


SHOWN = b"BT /F 10 Tf 1 0 0 1 100 600 Tm (The work of the Commission in the year and its report) Tj ET"


def stream(keys: bytes, content: bytes) -> bytes:
    """Return a stream."""
    return b"<< %b /Length %d >>\nstream\n%b\nendstream" % (keys, len(content), content)


def odd_pdf(**others: bytes) -> bytes:
    """Return a PDF of one page, some objects of which are others."""
    objects = {
        "catalogue": b"<< /Type /Catalog /Pages 2 0 R >>",
        "pages": b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "page": b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources 6 0 R >>",
        "content": stream(b"", SHOWN),
        "font": b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
        "resources": b"<< /Font << /F 5 0 R >> /XObject << /X 7 0 R >> >>",
        "form": stream(b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 6 0 R", b"/X Do /X Do"),
    }
    return bare_pdf(dict(enumerate((objects | others).values(), 1)))


ODD = {
    "a tree of pages in a circle": odd_pdf(pages=b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 9999999999 >>"),
    "pages that are no list": odd_pdf(pages=b"<< /Type /Pages /Kids 3 /Count 1 >>"),
    "a page without a size": odd_pdf(page=b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources 6 0 R >>"),
    "links that are none": odd_pdf(page=b"<< /Type /Page /MediaBox [0 0 9 9] /Contents 4 0 R /Annots 3 0 R >>"),
    "a drawing within itself": odd_pdf(content=stream(b"", SHOWN + b" /X Do")),
    "a font without anything": odd_pdf(font=b"<< /Type /Font >>"),
    "a font that is a number": odd_pdf(font=b"7"),
    "a filter that is the stream itself": odd_pdf(content=stream(b"/Filter 4 0 R", b"abc")),
    "a length that is the stream itself": odd_pdf(content=b"<< /Length 4 0 R >>\nstream\nabc\nendstream"),
    "states without end": odd_pdf(content=stream(b"", b"q " * 50_000 + SHOWN)),
    "arrays without end": odd_pdf(content=stream(b"", b"[" * 50_000 + SHOWN)),
    "signs of streams alone": b"%PDF-1.7\n" + b"stream\nx\x9c" * 50_000,
}


@pytest.mark.parametrize("case", ODD)
def test_what_makes_no_sense_is_refused_or_read(case: str) -> None:
    try:
        letters = "".join(sketch(read("report.en.pdf", ODD[case]))).replace(" ", "")
        assert "TheworkoftheCommission" in letters  # a font without widths has no spaces
    except ImportRefusedError as error:
        assert error.rule in (DAMAGED_PDF, SCANNED_PDF)  # noqa: PT017 - either will do
