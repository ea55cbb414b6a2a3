"""Law 3, for foreign files: whatever one holds, it is refused with a reason, or becomes a report that can be checked.

Whatever loads, with or without errors, can also be exported: each example of each rule is.

CI imports 30 mutants of each of seven kinds and, where the corpus is beside the project, 2 of each of five real files:
`DIPTYCH_MUTANTS=1000` in the environment imports as many of each. By hand 28,500 were imported, each within 20 seconds
of CPU and 1.5 GB: 6,100 Word files changed part by part and 2,400 byte by byte, 700 of real ones; 4,100 Akoma Ntoso
files changed element by element, 1,700 of real ones and 1,200 of an exported report; 4,400 PDFs changed object by
object, 1,000 byte by byte, 100 of the real one; 3,600 Markdown files and 3,200 texts. The first 11,400 found 20
tracebacks: relationships of Word without type or target, and emphasis nested a thousand times. Of the last 17,100 none
reached the boundary of an import (INT003), none took too much time or memory; half were refused, the others became
reports. Later 600 of each of the seven kinds were imported once more, 4,200, and none raised.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import pytest

from diptych import pipeline
from diptych.api import workshop
from diptych.compose.report import composed
from diptych.exporting.akn.writing import write
from diptych.formats.faults import ImportRefusedError
from diptych.importing.akn import reading as akn_reading
from diptych.importing.markdown import reading as markdown_reading
from diptych.importing.pdf import reading as pdf_reading
from diptych.importing.plain_text import reading as text_reading
from diptych.importing.readers import read_manuscript
from diptych.importing.report.works import RefusedTwinError, by_work
from diptych.importing.report.writing import write_report
from diptych.importing.word import reading as docx_reading
from diptych.internal import described, is_internal
from diptych.io import assets
from diptych.io.folder.memory import Memory
from diptych.workspace import Workspace
from tests.laws.children import outcomes
from tests.laws.file_mutants import archive_changed, bytes_changed, opened_pdf, pdf_changed, text_changed, xml_changed
from tests.support.corpus import CORPUS, needs_corpus
from tests.support.examples import examples
from tests.support.manuscripts import akn, main_body
from tests.support.manuscripts import paragraph as akn_paragraph
from tests.support.pdf_files import Ruled, Set, lines, pdf_file
from tests.support.picture_files import raster
from tests.support.reports import catalogue
from tests.support.word_files import CHART, Part, cell, diagram, drawing, paragraph, table, text, word_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from diptych.model.catalogue import Catalogue
    from tests.support.examples import Example

READERS = (akn_reading, docx_reading, markdown_reading, pdf_reading, text_reading)
"""Imported once, before children are forked."""
MUTANTS = int(os.environ.get("DIPTYCH_MUTANTS", "0"))
SECONDS, MEGABYTES = 20, 1_500
ONE_IN = 10
"""One in this many mutants that become reports is also checked and made into a page."""

RUNNING = "The work of the Commission went on in the year 2020, and the report has it."
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>here</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


class Kind(NamedTuple):
    """A kind of mutant: the file to change, its name, and how it is changed."""

    name: str
    seed: bytes
    change: Callable[[bytes, Random], bytes]


RAISED = text("6", '<w:vertAlign w:val="superscript"/>') + text("gone", "<w:strike/>")
BOXED = f"{paragraph('boxed')}{table(cell('a') + cell('b'))}"
RUBY = f"<w:r><w:ruby><w:rt>{text('kan')}</w:rt><w:rubyBase>{text('x')}</w:rubyBase></w:ruby></w:r>"


def word() -> bytes:
    """Return a Word file with everything that the reader knows."""
    return word_file(
        paragraph("Report of the Secretary-General", "TitleHCH"),
        paragraph("Progress", "Mine"),
        paragraph(RUNNING, number=(1, 0)),
        paragraph("first", number=(1, 1)),
        paragraph("deeper", number=(1, 2)),
        paragraph("Next", "H1"),
        f'<w:p><w:hyperlink r:id="link0">{text("A/75/345")}</w:hyperlink><w:r><w:footnoteReference w:id="5"/></w:r>'
        f"<w:ins>{text('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>{FIELD}"
        '<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:tab/><w:br/></w:r></w:p>',
        table(
            cell("Year") + cell("States", 2),
            cell("2020", 1, "restart") + cell("55") + cell("6"),
            cell("", 1, "continue") + cell("a note") + cell("7"),
            header=1,
        ),
        paragraph("quoted", "Quote"),
        paragraph(
            drawing('<c:chart r:id="part0"/>', "Bars") + drawing('<dgm:relIds r:dm="part1"/>') + text("3") + RAISED
        ),
        paragraph(
            drawing('<a:blip r:embed="part2"/>') + f"<w:r><w:pict><w:txbxContent>{BOXED}</w:txbxContent></w:pict></w:r>"
        ),
        f"<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den/></m:f></m:oMath>{RUBY}</w:p>",
        '<w:altChunk r:id="part3"/>',
        links=("https://undocs.org/A/75/345",),
        parts=(
            Part("charts/chart1.xml", "chart", CHART),
            Part("diagrams/data1.xml", "diagramData", diagram("Plan", "Act")),
            Part("media/image1.png", "image", raster("PNG"), "image/png"),
            Part("part.htm", "aFChunk", b"<p>It</p>", "text/html"),
        ),
    )


def pdf() -> bytes:
    """Return a PDF with a title, headings, numbers, a list, a table and a note."""
    rules = tuple(Ruled(left, left + 180, top, 1) for top in (300, 320, 340) for left in (120, 310))
    cells = (Set("Year", 120, 305, 8), Set("States", 310, 305, 8), Set("2020", 120, 325, 8), Set("55", 310, 325, 8))
    first = (Set("A/75/345", 400, 40, 14, "bold"), Set("Report on the work", 120, 100, 16, "bold"))
    headed = (*lines("I. Progress", top=150, font="bold"), *lines(f"1. {RUNNING}", "(a) one;", "(b) another.", top=180))
    second = (*lines(f"2. {RUNNING}", top=100), Set("1", 123, 700, 6), Set("See the annex.", 130, 700, 8))
    return pdf_file((*first, *headed, *rules, *cells), second)


def as_akoma_ntoso(indexed: Catalogue, lang: str) -> bytes:
    """Return a report in one language as Akoma Ntoso."""
    return write(indexed, [composed(indexed, lang, assets.translator(lang))]).data


def exported() -> bytes:
    """Return a report that Diptych wrote as Akoma Ntoso."""
    settings = "symbols: [A/75/345]\nlanguages: [en]\ntitle: {en: A title}\npage: a4\norder: [aims]\n"
    section = (
        f"---\ntitle: Aims\n---\n\n{{#first}}\n{RUNNING} See [](#first).[^1]\n\n- a\n- b\n\n| a | b |\n|---|---|\n"
    )
    files = {"report.yaml": settings, "aims.en.md": f"{section}| 1 | 2 |\n\n[^1]: A note.\n"}
    return as_akoma_ntoso(catalogue(files), "en")


MARKDOWN = f"""---
title: A title
lang: en
date: 2020-01-02
symbols: [A/75/345]
---
# One {{#one}}

1. {RUNNING} *Soft* and **loud**.[^1]

- a
    - b

| a | b |
|---|---|
| 1 | 2 |

> quoted

```{{note}}
inside
```

Term
: definition

<div>x</div>

[^1]: A note.
"""
TEXT = f"""United Nations

Report on the work

I. Progress

1. {RUNNING} It is so.1

(a) one;

(b) another.

______________________
1 See the annex.
"""
RESOLUTION = "S_RES_2722-2400437E.xml"

KINDS: dict[str, Callable[[], Kind]] = {
    "Word": lambda: Kind("report.en.docx", word(), archive_changed),
    "Word, bytes": lambda: Kind("report.en.docx", word(), bytes_changed),
    "Akoma Ntoso": lambda: Kind(RESOLUTION, akn(main_body(akn_paragraph("1.", RUNNING))), xml_changed),
    "our Akoma Ntoso": lambda: Kind("en.xml", exported(), xml_changed),
    "PDF": lambda: Kind("report.en.pdf", opened_pdf(pdf()), pdf_changed),
    "Markdown": lambda: Kind("report.en.md", MARKDOWN.encode(), text_changed),
    "text": lambda: Kind("report.en.txt", TEXT.encode(), text_changed),
}
REAL = {
    "layout/A_80_604_Add.1.docx": archive_changed,
    "layout/A_80_604_Add.6.docx": archive_changed,
    "layout/A_80_604_Add.1.pdf": pdf_changed,
    "sc-resolutions/en/S_RES_2734-2410318E.xml": xml_changed,
    "sc-resolutions/fr/S_RES_2734-2410318F.xml": bytes_changed,
}


@cache
def real(name: str) -> Kind:
    """Return a real file of the corpus."""
    path = Path(CORPUS, name)
    data = path.read_bytes()
    return Kind(path.name, opened_pdf(data) if path.suffix == ".pdf" else data, REAL[name])


def met(kind: Kind, number: int) -> str:
    """Return the outcome of a mutant: `refused` with the reason, `read`, `checked`, or `raised` with the error."""
    dice = Random(number)  # noqa: S311 - the same mutant for the same number
    try:
        return _read(kind.name, kind.change(kind.seed, dice), checked=dice.randrange(ONE_IN) == 0)
    except ImportRefusedError as error:
        return f"refused: {error.rule.code} {error.rule.message.format_map(error.arguments)}"
    except RefusedTwinError as error:
        return f"refused: {error.cause.rule.code}"
    except Exception as error:  # noqa: BLE001 - any error is an outcome
        return f"raised: {described(error)}"


def _read(name: str, data: bytes, *, checked: bool) -> str:
    (work,) = by_work([read_manuscript(name, data)]).values()
    files = {path: text.encode() for path, text in write_report(work).files.items()}
    if not checked:
        return "read"
    report = pipeline.load(Memory(files)).report
    if report is None:
        return "read, and cannot be loaded"
    workspace = Workspace(report)
    found = workspace.findings
    order = pipeline.Order(("html",), report.settings.languages, linked=("html",))
    _, faults = pipeline.build(workspace.catalogue, order, workshop(draft=True))
    failed = [one for one in (*found, *faults) if is_internal(one.code)]
    return f"raised: {failed}" if failed else "checked"


@pytest.mark.parametrize("example", tuple(examples()), ids=lambda example: f"{example.family}: {example.title}")
def test_whatever_loads_is_exported_and_read_again(example: Example) -> None:
    indexed = Workspace(example.report()).catalogue
    for lang in indexed.report.settings.languages:
        assert "raised" not in met(Kind(f"{lang}.xml", as_akoma_ntoso(indexed, lang), as_it_is), 1)


def as_it_is(data: bytes, _dice: Random) -> bytes:
    """Return a file unchanged."""
    return data


def survived(kind: Kind, count: int) -> None:
    """Import mutants, and fail where one of them is neither refused nor read."""
    told = outcomes(lambda number: met(kind, number), range(count), SECONDS, MEGABYTES)
    assert [(number, said) for number, said in told if said.startswith(("raised", "died"))] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_mutant_is_refused_with_a_reason_or_becomes_a_report(kind: str) -> None:
    survived(KINDS[kind](), MUTANTS or 30)


@pytest.mark.corpus
@needs_corpus
@pytest.mark.parametrize("name", REAL)
def test_so_is_a_mutant_of_a_real_file(name: str) -> None:
    survived(real(name), MUTANTS or 2)
