"""Two files to compare, and what the comparison of two texts finds."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from docx import Document

from diptych.comparing.comparison import compare_manuscripts
from diptych.comparing.page.page import page_of
from diptych.comparing.telling import Telling
from diptych.emit.sheet import FindingSheet
from diptych.importing.readers import read_manuscript
from diptych.io import assets
from diptych.pipeline import RULES

if TYPE_CHECKING:
    from diptych.comparing.comparison import Comparison

ENGLISH = """\
# The state of the river

The Commission has looked after the river since 4 May 2019, and its members meet twice a year in Paris.

## Boats

In 2024, 1,250 boats passed the locks, among them 310 barges, and the owners paid 4,500 euros.

The President did not visit the locks. She read the report of the engineers on the gates.

1. gates and weirs;
2. bridges and quays;
3. lamps and buoys.
"""
FRENCH = """\
# L’état du fleuve

La Commission veille sur le fleuve depuis le 4 mai 2019, et ses membres se réunissent deux fois par an à Paris.

## Bateaux

En 2024, 1 250 bateaux ont franchi les écluses, dont 310 péniches, et les propriétaires ont versé 4 500 euros.

La Présidente ne s’est pas rendue aux écluses. Elle a lu le rapport des ingénieurs sur les vannes.

1. vannes et barrages ;
2. ponts et quais ;
3. feux et bouées.
"""
"""The same in French: one says what the other does."""


def comparison_of(english: str = ENGLISH, french: str = FRENCH, suffix: str = "md") -> Comparison:
    """Compare two texts, the English one first."""
    return comparison_of_files({f"river.en.{suffix}": english.encode(), f"river.fr.{suffix}": french.encode()})


def comparison_of_files(files: dict[str, bytes]) -> Comparison:
    """Compare two files by name and content, the first one first."""
    first, second = (read_manuscript(path, data) for path, data in files.items())
    lines = {path: data.decode() for path, data in files.items() if path.endswith((".md", ".txt"))}
    return compare_manuscripts(first, second, lines)


def told(comparison: Comparison) -> list[tuple[str, str, str]]:
    """Return the code, the file and the words of each finding."""
    sources = {text.places.source.path: text.places.source for text in comparison.texts.values()}
    return [
        (one.code, one.span.path, sources[one.span.path].quote(one.span) if one.span.path in sources else "")
        for one in comparison.findings
    ]


def word_text(text: str) -> bytes:
    """Return a Word file with a paragraph, or a heading after number signs, for each paragraph of a text."""
    document = Document()
    for part in text.split("\n\n"):
        if part.startswith("#"):
            signs, _, words = part.partition(" ")
            document.add_heading(words, len(signs) - 1)
        else:
            document.add_paragraph(part.replace("\n", " "))
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def page_of_comparison(comparison: Comparison, lang: str = "en") -> str:
    """Return the page of a comparison in the language of its reader."""
    translator = assets.translator(lang)
    telling = Telling([comparison], translator)
    rules = {rule.code: rule for rule in RULES}
    sheet = FindingSheet(
        telling.sources, rules, translator, pairs=telling.pairs, where=telling.where, languages=telling.languages
    )
    return page_of([comparison], [], sheet, assets.template)
