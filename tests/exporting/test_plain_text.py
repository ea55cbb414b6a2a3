"""What a new exporter costs: one module, and no letter or figure of a report is lost in what it writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.exporting.exporters import EXPORTERS, Exporter, exported
from diptych.io import assets
from diptych.model.document import Fence, Figure, Heading, Paragraph, Prose, Table, text_holders, walk
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.inline import Code, Image, Link, Text
from diptych.model.prose import nodes
from tests.laws import specimen
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Block, Document
    from diptych.model.inline import Inline

PLAIN = Exporter("plain", "tests.exporting.plain_text", ".txt")
EACH_LANGUAGE = pytest.mark.parametrize("lang", ["en", "fr"])


@pytest.fixture(scope="module")
def indexed() -> Catalogue:
    return catalogue(specimen.FILES)


@pytest.fixture(autouse=True)
def _exporter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(EXPORTERS, "plain", PLAIN)
    monkeypatch.setitem(EXPORTERS, "pairs", Exporter("pairs", PLAIN.module, ".two.txt", pairs=True))


def files(name: str, indexed: Catalogue, *languages: str) -> dict[str, str]:
    """Return the files that an exporter makes."""
    made, _ = exported(name, indexed, languages, assets.translator)
    return {path: data.decode() for path, data in made.items()}


def bare(text: str) -> str:
    """Return the letters and figures of a text."""
    return "".join(filter(str.isalnum, text))


def pieces(content: tuple[Inline, ...]) -> Iterator[str]:
    """Yield what an author wrote in a text, in order."""
    for node in nodes(content):
        match node:
            case Text(text=text) | Code(text=text):
                yield text
            case Image(alternative=alternative):
                yield alternative
            case Link(children=(), target=target) if not target.startswith("#"):
                yield target
            case _:
                pass


def written(blocks: Iterable[Block], lang: str, indexed: Catalogue) -> Iterator[str]:
    """Yield what an author wrote in blocks, in order; of data, the words and numbers that every language shows."""
    for block in walk(blocks):
        match block:
            case Fence(text=text):
                yield text
            case Figure(image=image):
                yield from (image.title, image.alternative)
            case Chart() | DataTable():
                yield from (block.alternative,) if isinstance(block, Chart) else ()
                yield from (block.title, block.unit, *(column.label for column in block.columns))
                sheet = indexed.report.sheets[block.file]
                shown = [values for one in block.columns if (values := sheet.values(one.name, lang))]
                yield from (value for row in zip(*shown, strict=True) for value in row if "-" not in value)
            case SectionTable():
                yield from (block.title, *(column.label for column in block.columns))
            case Heading() | Prose() | Table():
                yield from (piece for holder in text_holders([block]) for piece in pieces(holder.content))
            case _:
                pass  # what holds other blocks


def parts(document: Document, indexed: Catalogue) -> Iterator[str]:
    """Yield what the author of a section wrote, in order, without its footnotes."""
    yield document.front.title
    for part in document.body:
        yield from written(part.blocks if isinstance(part, Paragraph) else [part], document.lang, indexed)


def assert_in_order(wanted: Iterable[str], text: str) -> None:
    """Assert that a text has the letters and figures of some pieces, one after the other."""
    at = 0
    for piece in map(bare, wanted):
        found = text.find(piece, at)
        assert found >= 0, (piece, text[at : at + 200])
        at = found + len(piece)


@EACH_LANGUAGE
def test_no_letter_or_figure_is_lost_and_order_holds(indexed: Catalogue, lang: str) -> None:
    (text,) = files("plain", indexed, lang).values()
    documents = [document for document in indexed.report.documents() if document.lang == lang]
    assert_in_order((piece for one in documents for piece in parts(one, indexed)), bare(text))
    notes = [note for note in indexed.notes[lang] if note.table is None]
    assert_in_order((piece for one in notes for piece in written(one.note.blocks, lang, indexed)), bare(text))


@EACH_LANGUAGE
def test_notes_to_a_table_stand_beneath_it(indexed: Catalogue, lang: str) -> None:
    (text,) = files("plain", indexed, lang).values()
    words = {
        "en": ["Eventsa", "Cairob", "aOfallkinds", "bIn"],
        "fr": ["Événementsa", "LeCaireb", "aDetoutessortes", "bDans"],
    }[lang]
    assert_in_order(words, bare(text))


def test_files_are_named_after_the_languages_in_them(indexed: Catalogue) -> None:
    assert list(files("plain", indexed, "en", "fr")) == ["A-75-345-en.txt", "A-75-345-fr.txt"]
    pairs = files("pairs", indexed, "en", "fr")
    assert list(pairs) == ["A-75-345-en-fr.two.txt"]
    (both,) = pairs.values()
    assert both == "\n".join(files("plain", indexed, "en", "fr").values())


@pytest.mark.parametrize(("form", "space"), [("plain", "\u00a0"), ("akn", " ")])
def test_a_document_named_by_its_symbol_is_printed_alike_in_every_format(form: str, space: str) -> None:
    made = files(form, catalogue({"a.en.md": "See <doc:A/RES/58/316>, [](doc:S/RES/1809(2008)).\n"}), "en")
    (text,) = made.values()
    assert "58/316" in text
    assert f"1809{space}(2008)" in text
    assert ">doc:" not in text
    assert " doc:" not in text
