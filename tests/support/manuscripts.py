"""Akoma Ntoso to test with, and reports made from manuscripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.importing.akn.reading import read
from diptych.importing.report.works import by_work
from diptych.importing.report.writing import write_report
from diptych.importing.shared.manuscript import ForeignProse, Identity, Manuscript, Part, TextRun
from diptych.io.folder.memory import Memory
from diptych.pipeline import load
from tests.support.reports import plain_index

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from diptych.importing.report.writing import Written
    from diptych.importing.shared.manuscript import Block
    from diptych.model.catalogue import Catalogue
    from diptych.model.report import Report

NAME = "S_RES_2722-2400437{letter}.xml"
AKN = """\
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="resolution">
<meta><identification source="#DGACM">
<FRBRWork><FRBRuri value="/akn/un/statement/deliberation/unsc/2024-01-10/2722-2024/"/></FRBRWork>
<FRBRExpression>
<FRBRdate date="2024-01-10" name="publication"/><FRBRlanguage language="{language}"/>
</FRBRExpression>
</identification></meta>
<coverPage>
<p><docNumber>S/RES/2722 (2024)</docNumber></p>
<p><docTitle>Resolution 2722 (2024)</docTitle></p>
<p><docTitle>Adopted at its <inline name="meeting">9527th meeting</inline>,
on<docDate>10 January 2024</docDate></docTitle></p>
</coverPage>
{body}
</statement>
</akomaNtoso>
"""
PREAMBLE = (
    '<preamble><formula name="enactingFormula"><p><span class="italic">The Council</span>,</p></formula></preamble>'
)


def akn(body: str, language: str = "eng") -> bytes:
    """Return an Akoma Ntoso file with a body, in the manner of the United Nations."""
    return AKN.format(body=body, language=language).encode()


def paragraph(number: str, text: str) -> str:
    """Return an operative paragraph with its number."""
    return f"<paragraph><num>{number}</num><content><p>{text}</p></content></paragraph>"


def main_body(*paragraphs: str) -> str:
    """Return the operative part of a document."""
    return f"<mainBody>{''.join(paragraphs)}</mainBody>"


def manuscript(blocks: Iterable[Block], lang: str = "en", title: str = "Progress") -> Manuscript:
    """Return a manuscript of one section."""
    identity = Identity(("A/75/345",), lang, "A title")
    return Manuscript(f"report.{lang}.docx", identity, (Part(title, tuple(blocks), ""),))


def prose(text: str, number: str | None = None, *, continued: bool = False) -> ForeignProse:
    """Return a block of text."""
    return ForeignProse((TextRun(text),), "", number, continued)


def written(*manuscripts: Manuscript) -> Written:
    """Return the report made from the language versions of one document."""
    (work,) = by_work(manuscripts).values()
    return write_report(work)


def imported(*files: bytes) -> Written:
    """Return the report made from the Akoma Ntoso files of one document."""
    return written(*(read(NAME.format(letter=letter), data) for letter, data in zip("EFS", files, strict=False)))


def remarks(report: Written) -> list[str]:
    """Return the remarks, as a user reads them."""
    return [remark.message.format_map(dict(remark.arguments)) for remark in report.remarks]


def report_of(files: Mapping[str, str], but: Collection[str] = ()) -> Report:
    """Return the report in files; they must have no faults but those with the codes given."""
    loaded = load(Memory({path: text.encode() for path, text in files.items()}))
    assert loaded.report is not None
    assert [found for found in loaded.diagnostics if found.code not in but] == []
    return loaded.report


def catalogue_of(files: Mapping[str, str]) -> Catalogue:
    """Return the index of the report in files, which must have no faults."""
    return plain_index(report_of(files))
