"""The metadata say what the document is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.plain_press import mended, plain

if TYPE_CHECKING:
    import pikepdf

PAGE = (
    '<html lang="fr"><title>Titre</title><meta name="author" content="Nations Unies">'
    '<meta name="dcterms.identifier" content="A/75/345–S/2020/898">'
    '<meta name="keywords" content="A/75/345, S/2020/898">'
    '<meta name="dcterms.created" content="2020-08-17"><body><p>Mot'
)
FACTS = (
    "<dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>",
    "<dc:identifier>A/75/345–S/2020/898</dc:identifier>",
    "<dc:subject><rdf:Bag><rdf:li>A/75/345</rdf:li><rdf:li>S/2020/898</rdf:li></rdf:Bag></dc:subject>",
    "<dc:date><rdf:Seq><rdf:li>2020-08-17</rdf:li></rdf:Seq></dc:date>",
)


def metadata(printed: pikepdf.Pdf) -> str:
    return bytes(printed.Root.Metadata.read_bytes()).decode()


def test_weasyprint_writes_neither_language_nor_identifier() -> None:
    written = metadata(plain(PAGE))
    assert not any(fact in written for fact in FACTS)


def test_the_metadata_say_what_the_document_is() -> None:
    printed = mended(PAGE)
    written = metadata(printed)
    assert [fact for fact in FACTS if fact not in written] == []
    assert str(printed.docinfo.CreationDate).startswith("D:20200817")
    assert str(printed.docinfo.Author) == "Nations Unies"


def test_a_page_without_facts_has_none() -> None:
    written = metadata(mended("<html lang='en'><title>T</title><body><p>Word"))
    assert "dc:identifier" not in written
    assert "dc:date" not in written
