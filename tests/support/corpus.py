"""Real United Nations texts: the corpus, which is kept beside the project, and a sample of it in `tests/`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from tests.support.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

CORPUS = ROOT.parent / "shared" / "corpus"

SAMPLE = Path(__file__).with_name("sample")
"""Three resolutions in English and French, for who has no corpus; see its README."""
IS_WHOLE = CORPUS.is_dir()
TEXTS = CORPUS if IS_WHOLE else SAMPLE
"""Where tests find resolutions: all of 2024, or the sample."""

# Elements of Akoma Ntoso that hold one paragraph or title.
PROSE = frozenset({"p", "heading"})

ADDRESSED = re.compile(r"https://undocs\.org/(?:(?:en|fr)/)?")
"""What stands before the symbol in a link of the Organization's own."""

needs_corpus = pytest.mark.skipif(not IS_WHOLE, reason=f"no corpus at {CORPUS}")


@dataclass(frozen=True, slots=True)
class Link:
    """A link that the Organization put on a citation.

    Attributes:
        start: Offset of its first code point in the paragraph.
        end: Offset after its last.
        text: The text that it covers.
        symbol: The symbol that it leads to, in capitals without spaces.
    """

    start: int
    end: int
    text: str
    symbol: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One paragraph of a real document, with its links."""

    text: str
    links: tuple[Link, ...]
    source: str


def excerpts(lang: str) -> tuple[Excerpt, ...]:
    """Return paragraphs with the links that the Organization put on them: of many documents, or of the sample."""
    if not IS_WHOLE:
        return _linked_paragraphs(lang)
    lines = (CORPUS / f"citations.{lang}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(_excerpt(json.loads(line)) for line in lines)


def symbols() -> tuple[str, ...]:
    """Return the real symbols of the corpus, as they were written."""
    lines = (CORPUS / "symbols.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip())


def resolutions(lang: str) -> tuple[str, ...]:
    """Return the paragraphs and titles of the resolutions in a language."""
    return tuple("".join(paragraph.itertext()) for _, paragraph in _paragraphs(lang))


def _paragraphs(lang: str) -> Iterator[tuple[Path, Element]]:
    """Yield the paragraphs and titles of the resolutions in a language, each with the file that it is from."""
    for path in sorted((TEXTS / "sc-resolutions" / lang).glob("*.xml")):
        root = ElementTree.parse(path).getroot()
        yield from ((path, element) for element in root.iter() if element.tag.rpartition("}")[2] in PROSE)


def _linked_paragraphs(lang: str) -> tuple[Excerpt, ...]:
    """Return the paragraphs of the resolutions in which there are links."""
    every = (Excerpt("".join(one.itertext()), tuple(_links(one)), path.name) for path, one in _paragraphs(lang))
    return tuple(one for one in every if one.links)


def _links(paragraph: Element) -> Iterator[Link]:
    """Yield the links of a paragraph, each with its place in the text."""
    start = len(paragraph.text or "")
    for element in paragraph:
        text = "".join(element.itertext())
        if element.tag.rpartition("}")[2] == "a":
            symbol = ADDRESSED.sub("", unquote(element.attrib["href"])).replace(" ", "").upper()
            yield Link(start, start + len(text), text, symbol)
        start += len(text) + len(element.tail or "")


def _excerpt(row: dict[str, object]) -> Excerpt:
    links = row["links"]
    assert isinstance(links, list)
    return Excerpt(
        text=str(row["text"]),
        links=tuple(
            Link(link["start"], link["end"], link["text"], link["symbol"].replace(" ", "").upper()) for link in links
        ),
        source=str(row["source"]),
    )
