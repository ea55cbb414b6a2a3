"""The corpus of real United Nations texts, which stands beside the project and not in it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"

# Elements of Akoma Ntoso that hold one paragraph or title.
PROSE = frozenset({"p", "heading"})

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no corpus at {CORPUS}")


@dataclass(frozen=True, slots=True)
class Link:
    """One link that the Organization put on a citation.

    Attributes:
        start: Offset of its first code point in the paragraph.
        end: Offset after its last.
        text: What it covers.
        symbol: What it asks for, in capitals without spaces.
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
    """Return the paragraphs of the corpus in a language."""
    lines = (CORPUS / f"citations.{lang}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(_excerpt(json.loads(line)) for line in lines)


def symbols() -> tuple[str, ...]:
    """Return the real symbols of the corpus, as they were written."""
    lines = (CORPUS / "symbols.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip())


def resolutions(lang: str) -> tuple[str, ...]:
    """Return the paragraphs and titles of the Security Council resolutions of 2024 in a language."""
    roots = (ElementTree.parse(path).getroot() for path in sorted((CORPUS / "sc-resolutions" / lang).glob("*.xml")))
    paragraphs = (element for root in roots for element in root.iter() if element.tag.rpartition("}")[2] in PROSE)
    return tuple("".join(paragraph.itertext()) for paragraph in paragraphs)


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
