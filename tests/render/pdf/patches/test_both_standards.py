"""An archived PDF names both standards that it meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.render.pdf.patches.metadata import ACCESSIBLE_TOO
from tests.support.plain_press import mended, page, plain

if TYPE_CHECKING:
    from pathlib import Path

    import pikepdf

PAGE = page("<p>Word")
END_OF_RDF = b"</rdf:RDF>"


def metadata(printed: pikepdf.Pdf) -> bytes:
    data: bytes = printed.Root.Metadata.read_bytes()
    return data


def test_weasyprint_puts_what_it_is_given_besides_a_variant_outside_of_the_rdf(tmp_path: Path) -> None:
    (tmp_path / "more.xml").write_text(ACCESSIBLE_TOO, encoding="utf-8")
    written = metadata(plain(PAGE, pdf_variant="pdf/a-2a", xmp_metadata=[str(tmp_path / "more.xml")]))
    inside, _, outside = written.partition(END_OF_RDF)
    assert b"pdfuaid" not in inside
    assert b"pdfuaid:part" in outside


@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # WeasyPrint leaves its colour profile open
def test_an_archived_document_names_both_standards() -> None:
    inside, end, outside = metadata(mended(PAGE, archive=True)).partition(END_OF_RDF)
    assert b'pdfaid:part="2" pdfaid:conformance="A"' in inside
    assert b'pdfuaid:part="1"' in inside
    assert end
    assert b"pdfuaid" not in outside


def test_another_document_names_one() -> None:
    assert b"pdfaid" not in metadata(mended(PAGE))
