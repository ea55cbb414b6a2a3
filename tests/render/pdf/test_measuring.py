"""Lines and pictures measured on the finished page: outside their column or page, one over the other, or cut off."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import pdfplumber
import pytest

from diptych.render.pdf.printed import FaultKind
from diptych.render.pdf.printing import pdf
from tests.support.picture_files import raster
from tests.support.print_specimen import Specimen, asset, page

WORD = "Rechtsschutzversicherungsgesellschaften" * 5
SENTENCE = "The partners met again and examined how the programme had been carried out. "
MARKS, LOW_MARKS = "\u0302\u0304\u0306", "\u0323\u0330"
"""Accents that are set one above the other, and one below the other."""
FILES = {"test:tall": raster("PNG", size=(60, 4000)), "test:wide": raster("PNG", size=(4000, 40))}


def source(address: str) -> bytes:
    return FILES[address] if address in FILES else asset(address)


def found(body: str) -> set[tuple[FaultKind, str]]:
    """Return what has no room on a page with this body, each with its first words."""
    html = page(replace(Specimen("en").edition(), sections=())).replace("</main>", f"{body}</main>")
    return {(fault.kind, fault.detail[:12]) for fault in pdf(html, source).faults if fault.place}


def table(cells: list[str], rows: int = 1) -> str:
    head = "".join("<th>Contribution</th>" for _ in cells)
    row = "".join(f"<td>{cell}</td>" for cell in cells)
    return f"<section><table><thead><tr>{head}</tr></thead><tbody>{f'<tr>{row}</tr>' * rows}</tbody></table></section>"


# --- What is found ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (f'<p style="white-space: nowrap">{SENTENCE * 2}</p>', FaultKind.BESIDE),
        (f'<p style="text-indent: -200pt">{SENTENCE}</p>', FaultKind.BESIDE),
        (f'<p style="position: relative; left: 100pt">{SENTENCE * 2}</p>', FaultKind.BESIDE),
        (f'<p style="position: relative; top: -400pt">{SENTENCE * 2}</p>', FaultKind.BEYOND),
        (f'<p style="transform: rotate(90deg); transform-origin: 0 0">{SENTENCE}</p>', FaultKind.BESIDE),
        (f'<p>{SENTENCE}</p><p style="margin-top: -16pt">{SENTENCE}</p>', FaultKind.COVERING),
        (f'<p style="overflow: hidden; height: 4pt">{SENTENCE}</p>', FaultKind.BEYOND),
        (f'<p style="overflow: hidden; width: 90pt; white-space: nowrap">{SENTENCE}</p>', FaultKind.BESIDE),
        ('<img src="test:wide" style="max-width: none; width: 500pt" alt="x">', FaultKind.BESIDE),
        (
            f'<p>{SENTENCE}</p><img src="test:wide" style="display: block; margin-top: -16pt; height: 9pt" alt="x">',
            FaultKind.COVERING,
        ),
        (table(["1,234,567,890"] * 24).replace("<td>", '<td class="figures">'), FaultKind.BESIDE),
        (f"<p>{SENTENCE * 3}</p><p>The a{MARKS * 4} word.</p>", FaultKind.COVERING),
        (f"<p>The a{LOW_MARKS * 6} word.</p><p>{SENTENCE * 3}</p>", FaultKind.COVERING),
    ],
)
def test_what_has_no_room_is_found(body: str, kind: FaultKind) -> None:
    assert kind in {one for one, _ in found(body)}


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{SENTENCE * 3}</p><p>Thế giới, é{MARKS[:1]}, x{MARKS[:2]}.</p>",
        "<p>At 10<sup>6</sup> and H<sub>2</sub>O, in ÀÉÎÕÜ and gjpqy.</p><p>ÀÉÎÕÜ</p>" * 3,
        f"<p>{SENTENCE * 30}</p>",
        '<h2><span class="numeral">XXXVIII. </span>Aims</h2>',
        "<ol>" + f'<li><span class="marker">(xxxviii)&#9;</span>{SENTENCE}' * 2 + "</ol>",
        f'<p>One.<span class="footnote" id="note-1">{SENTENCE}</span></p>' * 3,
        f"<blockquote><p>{SENTENCE * 5}</p></blockquote><pre>{SENTENCE * 5}</pre>",
        '<p><span class="number">1234.&#9;</span>A paragraph.</p>',
    ],
)
def test_what_has_room_is_not_found(body: str) -> None:
    assert found(body) == set()


def test_one_part_of_the_report_has_one_fault_of_a_kind() -> None:
    line = f'<span style="white-space: pre">{SENTENCE * 2}</span><br>'
    assert found(f'<p id="p1">{line * 5}</p>') == {(FaultKind.BESIDE, SENTENCE[:12])}


# --- What is set narrower instead -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{WORD}</p><h2>{WORD}</h2><ul><li>{WORD}</ul><blockquote><p>{WORD}</p></blockquote>",
        f'<p>One.<span class="footnote" id="note-1">See {WORD}.</span></p>',
        table([WORD, "12"]),
        table([WORD] * 6),
        table(["1,234,567,890"] * 12),
        table(["Democratic Republic of the Congo", *["1,234,567"] * 11], rows=3),
        table(["Antidisestablishment"] * 12),
        table([WORD, *["1,234,567"] * 7]).replace("<section>", "<section><blockquote>"),
        table([WORD, *["1,234,567"] * 7])
        .replace("<section>", "<section><ol><li>")
        .replace("</section>", "</ol></section>"),
        table([WORD, *["1,234,567"] * 7]).replace("<section>", '<section class="summary">'),
        table(["12", SENTENCE * 120]),
        table(["12"] * 6).replace("Contribution", SENTENCE * 25),
        f'<p>See <a class="citation" href="https://example.org">{SENTENCE * 2}</a>.</p>',
        '<figure><img src="test:tall" alt="x"><figcaption>A caption.</figcaption></figure>',
        f'<figure><figcaption>{SENTENCE * 12}</figcaption><img src="test:tall" alt="x"></figure>',
        '<figure><img src="test:wide" alt="x"></figure>',
        f'<p>One.<span class="footnote" id="note-1">{SENTENCE * 120}</span></p>',
    ],
)
def test_what_is_too_wide_or_too_high_is_set_so_that_it_fits(body: str) -> None:
    assert found(body) == set()


def headings_printed(times: int) -> int:
    """Return how often a sentence is printed that six headings of a long table have so many times each."""
    body = table(["12"] * 6, rows=60).replace("Contribution", SENTENCE * times)
    printed = pdf(page(replace(Specimen("en").edition(), sections=())).replace("</main>", f"{body}</main>"), source)
    with pdfplumber.open(BytesIO(printed.data)) as file:
        said = "".join(letter["text"] for paper in file.pages for letter in paper.chars)
    return re.sub(r"\W", "", said).count("examined")


def test_headings_higher_than_a_page_are_the_first_rows_of_their_table() -> None:
    assert headings_printed(25) == 6 * 25


def test_other_headings_are_repeated_on_each_page() -> None:
    assert headings_printed(1) > 6


# --- Columns side by side ---------------------------------------------------------------------------------------------


def columns(left: str, right: str) -> str:
    cells = (
        f'<td lang="{lang}" data-column="{lang}" style="padding: 0 12pt 0 32pt; width: 50%">{text}</td>'
        for lang, text in (("en", left), ("fr", right))
    )
    return f'<table style="table-layout: fixed"><tbody><tr>{"".join(cells)}</tr></tbody></table>'


def numeral(left: float) -> str:
    style = f"width: {left}pt; margin: 0 0 0 {-left}pt; text-align: left"
    return f'<h2><span class="numeral" style="{style}">IV. </span>Aims</h2>'


def column_note(text: str) -> str:
    return (
        f'<p>One.<span class="footnote" id="note-1-fr" data-column="fr" data-sign="1" '
        f'style="margin-left: 14pt; width: 120pt">{text}</span></p>'
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f'<p style="white-space: nowrap">{SENTENCE}</p>', "<p>Un.</p>"),
        ("<p>One.</p>", f'<p style="margin-left: -60pt">{SENTENCE}</p>'),
        ("<p>One.</p>", numeral(60)),
        ("<p>One.</p>", column_note(f'<span style="white-space: nowrap">{SENTENCE * 2}</span>')),
    ],
)
def test_what_leaves_its_column_side_by_side_is_found(left: str, right: str) -> None:
    assert FaultKind.BESIDE in {kind for kind, _ in found(columns(left, right))}


@pytest.mark.parametrize("left", [f"<p>{SENTENCE * 3}</p>", numeral(28), f"<p>{SENTENCE * 60}</p>"])
def test_what_is_in_its_column_side_by_side_is_left_alone(left: str) -> None:
    assert found(columns(left, column_note(SENTENCE * 3))) == set()
