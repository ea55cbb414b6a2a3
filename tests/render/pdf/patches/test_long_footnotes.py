"""A footnote longer than a page goes on at the foot of the next one."""

from __future__ import annotations

import re

import pytest

from tests.support import pdf_reader
from tests.support.pdf_reader import runs
from tests.support.plain_press import FONT_FACE, mended, page, plain

STYLE = f"""{FONT_FACE}
@page {{ size: 300pt 200pt; margin: 20pt }}
html {{ font: 10pt/12pt "Diptych Serif"; hyphens: auto }}
p {{ margin: 0 }}
.footnote {{ float: footnote; font-size: 8pt; line-height: 10pt }}
"""
WITH_MARKS = f"{STYLE} .footnote {{ footnote-policy: line }}"
LONG = " ".join(f"word{n}" for n in range(400))


def note(text: str, name: str = "note-1") -> str:
    return f'<span class="footnote" id="{name}">{text}</span>'


def body(text: str = LONG, more: str = "") -> str:
    return page(f"<p>One.</p><p>Two.{note(text)}</p>{more}<p>Three.</p>", STYLE)


def test_weasyprint_lets_a_long_footnote_run_off_the_page() -> None:
    with plain(body()) as printed:
        assert min(run.y for sheet in printed.pages for run in runs(sheet)) < 0


def test_a_long_footnote_is_on_several_pages_and_whole() -> None:
    printed = mended(body())
    sheets = printed.pages
    words = [word for sheet in sheets for run in runs(sheet) for word in run.text.split() if word.startswith("word")]
    assert words == LONG.split()
    assert all(20 < run.y < 180 for sheet in sheets for run in runs(sheet))
    assert "word0" in pdf_reader.text(sheets[0])
    assert "Three." in pdf_reader.text(sheets[0])


def test_the_notes_after_it_are_after_all_of_it() -> None:
    with mended(body(more=f"<p>Later.{note('The last.', 'note-2')}</p>")) as file:
        printed = " ".join(map(pdf_reader.text, file.pages))
    assert printed.index("word399") < printed.index("The last.")


@pytest.mark.parametrize("count", [30, 90])
def test_a_footnote_that_fits_is_not_divided(count: int) -> None:
    text = " ".join(LONG.split()[:count])
    with mended(body(text)) as printed:
        (shown,) = (sheet for sheet in map(pdf_reader.text, printed.pages) if "word0" in sheet)
    assert f"word{count - 1}" in shown


@pytest.mark.parametrize(
    ("lines", "count", "expected"),
    [
        (1, 90, [1, 0]),  # there is room for all of it
        (5, 90, [1, 1]),  # moved whole with its mark, it would leave more than half of the page empty
        (9, 90, [0, 1]),  # it begins on the next page, with its mark: little is left empty
        (5, 30, [1, 0]),
        (5, 400, [1, 1]),  # longer than a page, it is given no more room than there is
    ],
)
def test_a_footnote_without_room_is_divided_where_much_would_be_empty(
    lines: int, count: int, expected: list[int]
) -> None:
    before = "".join(f"<p>Line {number}.</p>" for number in range(lines))
    text = page(f"{before}<p>Marked.{note(' '.join(LONG.split()[:count]))}</p><p>The end.</p>", WITH_MARKS)
    with mended(text) as printed:
        sheets = [pdf_reader.text(sheet) for sheet in printed.pages]
        words = [word for sheet in printed.pages for run in runs(sheet) for word in run.text.split()]
    assert [word for word in words if word.startswith("word")] == LONG.split()[:count]
    (of_mark,) = (number for number, sheet in enumerate(sheets) if "Marked." in sheet)
    assert "word0" in sheets[of_mark]
    assert [int(bool(re.search(r"\bword", sheet))) for sheet in sheets[:2]][: len(sheets)] == expected[: len(sheets)]


def test_a_word_divided_between_two_pages_keeps_its_hyphen() -> None:
    french = "développementinternationalement " * 150
    text = page(f'<p lang="fr">Un.{note(french)}</p>', STYLE)
    with mended(text) as printed:
        ends = [[*runs(sheet)][-1].text.rstrip() for sheet in printed.pages]
    assert any(end.endswith("\u00ad") for end in ends[:-1])


def test_a_divided_footnote_is_one_note_of_the_document() -> None:
    assert pdf_reader.structure(mended(body())).count("Note") == 1
