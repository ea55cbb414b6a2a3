"""The two PDFs as a proofreader sees them: full lines without gaps, whole words, no heading or table cut off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pdfplumber
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EACH = pytest.mark.parametrize("lang", ["en", "fr"])
SIZE, LEADING = 10, 12
LEFT, INDENTED = 123.4, 160
"""Left edges in points: of the text, and of the first lines of a summary."""
RIGHTS = {False: 488.6, True: 476.1}
"""Right edges of full lines in points: of the text, and of the summary in its frame."""
WIDEST = 8.5
"""Average space between the words of a line, in points. Documents issued in New York reach 9 and more."""
HYPHEN = "\u2010"
"""The hyphen that divides a word at the end of a line; hyphens of the text are another character."""


LABEL = re.compile(r"(?:Table|Tableau) \d+")
"""The label of a table, which has a line of its own."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of running text."""

    page: int
    y: float
    words: list[dict[str, Any]]

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(word["text"] for word in self.words)

    @property
    def right(self) -> float:
        """Its right edge."""
        return float(self.words[-1]["x1"])

    @property
    def space(self) -> float:
        """The average space between words, without the one after the number of a paragraph."""
        words = self.words[1:] if re.fullmatch(r"\d+\.", self.words[0]["text"]) else self.words
        return float(sum(after["x0"] - word["x1"] for word, after in pairwise(words)) / max(len(words) - 1, 1))


def lines_of(path: Path) -> Iterator[Line]:
    """Yield the lines with the size and in the column of the text."""
    with pdfplumber.open(path) as pdf:
        for number, page in enumerate(pdf.pages, 1):
            rows: dict[int, list[dict[str, Any]]] = {}
            for word in page.extract_words(extra_attrs=["size"]):
                if abs(word["size"] - SIZE) < 0.2:
                    rows.setdefault(round(word["bottom"]), []).append(word)
            for y, words in sorted(rows.items()):
                words.sort(key=lambda word: word["x0"])
                if LEFT - 1 < words[0]["x0"] < INDENTED:
                    yield Line(number, y, words)


@pytest.fixture(scope="module")
def lines(built: Path) -> dict[str, list[Line]]:
    return {lang: list(lines_of(built / "pdf" / f"A-75-345-{lang}.pdf")) for lang in ("en", "fr")}


def full(lines: list[Line]) -> list[Line]:
    """Return the lines that are followed by another line of their paragraph on the page."""
    return [one for one, after in pairwise(lines) if one.page == after.page and abs(after.y - one.y - LEADING) <= 1]


@EACH
def test_lines_are_full_and_have_no_holes(lines: dict[str, list[Line]], lang: str) -> None:
    found = full(lines[lang])
    assert len(found) > 600
    texts = [one for one in found if not LABEL.fullmatch(one.text)]
    short = [one.text for one in texts if abs(one.right - RIGHTS[one.words[0]["x0"] > LEFT + 6]) > 1]
    assert short == []
    assert [(round(one.space, 1), one.text) for one in found if one.space > WIDEST] == []


@EACH
def test_no_line_begins_or_ends_with_what_belongs_to_another(lines: dict[str, list[Line]], lang: str) -> None:
    begin = re.compile(r"[–;:?!»)%\]]")
    end = re.compile(r"(?:^|\s)(?:[«(\[“]|paras?\.|par\.|[Rr][ée]solution|M\.|Mme|Agenda)$")
    assert [one.text for one in lines[lang] if begin.match(one.text) or end.search(one.text)] == []


@EACH
def test_words_are_divided_in_french_alone_and_not_over_pages(lines: dict[str, list[Line]], lang: str) -> None:
    divided = [one.text for one in lines[lang] if one.text.endswith(HYPHEN)]
    assert len(divided) < 25
    assert lang == "fr" or divided == []
    last = {one.page: one.text for one in lines[lang]}
    assert [text for text in last.values() if text.endswith(HYPHEN)] == []


@EACH
def test_no_heading_ends_a_page_and_the_last_table_is_whole(built: Path, lang: str) -> None:
    with pdfplumber.open(built / "pdf" / f"A-75-345-{lang}.pdf") as pdf:
        for page in pdf.pages[1:]:
            words = page.extract_words(extra_attrs=["fontname", "size"])
            text = [word for word in words if word["x0"] > LEFT - 1 and word["bottom"] < page.height - 60]
            assert "Bold" not in max(text, key=lambda word: word["bottom"])["fontname"]
        last = pdf.pages[-1].extract_text()
    assert all(name in last for name in ("A/73/328", "58/316", "S/PRST/2013/12", "2532"))


@EACH
def test_each_annex_begins_a_page(built: Path, lang: str) -> None:
    with pdfplumber.open(built / "pdf" / f"A-75-345-{lang}.pdf") as pdf:
        pages = [page.extract_text().splitlines() for page in pdf.pages]
    label = {"en": "Annex", "fr": "Annexe"}[lang]
    for annex in (f"{label} I", f"{label} II"):
        assert [page.index(annex) for page in pages if annex in page] == [2]  # below the symbols


@EACH
def test_quotation_marks_and_apostrophes_are_curved(built: Path, lang: str) -> None:
    with pdfplumber.open(built / "pdf" / f"A-75-345-{lang}.pdf") as pdf:
        text = "".join(page.extract_text() for page in pdf.pages)
    assert not {'"', "'"} & set(text)
