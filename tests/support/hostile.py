"""Hostile texts of any length: a program that searches them again and again never ends."""

from __future__ import annotations

from itertools import islice, product
from typing import TYPE_CHECKING

from diptych import pipeline
from diptych.api import workshop
from diptych.emit.sheet import FindingSheet
from diptych.io import assets
from diptych.languages.english.dates import DATES as ENGLISH_DATES
from diptych.languages.french.dates import DATES as FRENCH_DATES
from diptych.workspace import Workspace
from tests.support.formats import EMITTERS
from tests.support.reports import plain_index, world

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Files = Mapping[str, str]
    Maker = Callable[[int], Files]

RULES = {rule.code: rule for rule in pipeline.RULES}
ENGLISH = assets.translator("en")
MONTHS, MOIS = ENGLISH_DATES.months, FRENCH_DATES.months

UNITS = (
    "a", "A", "1", "é", ".", "/", "_", "'", '"', "«", "»", "“", "”", "‘", "(", ")", "[", "]", "<", ">", "&", "|", "`",
    "*", "*_", "\\", "-", " ", "\t", "\u00a0", "\u0301", "\u200b", "\ufffc", "字", "\U0001f600",
    "\u202e", "a\u00ad", "e\u0301", "\u0301\u0323", "\u1100\u1161",
    "p\u0430r", "\u0391/1", "字 ", "\ufb01", "&#8203;", "\u200e\u200f", "$", "%", ",", ";",
    "[^", "[^1]", "[[", "[a](", "![", "[](#a) ", "![a](b)", "**a ", "*a* ", "`a", "<!--", "<a ", "&amp;", "&#1", "A/",
    "1/", "x@", "a@b.c ", "http://a ", "www.", "« ", "« a » ", "“a” ", "“a ", '"a" ', "‘a’ ", "a’", "a-", "A.",
    "58/316, ", "paras. 1-2, ", "1 January 2020 ", "resolution 1540 (2004), ", "resolution 1540 ", "1540 and ",
    "resolution and ", "and most recently ", "Security Council ", "its resolution ", "S/2020/1, ",
    "A/75/345-S/2020/898 ", "A/1/(a)", "paragraph 1 ", "see para. ", "Annex II ", "1 and ", "5, ", "1 000 ", "1,000 ",
    "1’000’", "$1 million ", "1 per cent ", "5 million ", "one hundred ", "10:30 ", "2019-2020 ", "UN ",
    "UNDP (UNDP) ", "Mr. A ", "No. 1 ", "African Union (AU) ", "organise the ", "zzq ", "the the ", "a, and b, ",
    "It is so. ", "(a) ", "a) ", "i.e. ", "n° 1 ", "> ", "- ", "- a\n", "1. a\n", "## a\n\n", "a\n", "    a\n\n",
    "|a|\n|-|\n", "```\n", "---\n", "[a]: b\n", "[^a]: b\n\n", "<!-- allow CON004: x -->\n\n", "{#a}\n", "\r", "\r\n",
)  # fmt: skip
"""What is repeated, on one line or over many."""


def repeated(unit: str, size: int) -> Files:
    """Return a section that repeats one text, in both languages."""
    text = f"x{unit * max(1, size // len(unit.encode()))}"
    return {"a.en.md": text, "a.fr.md": text}


def _both(size: int, each: int, english: Callable[[int], str], french: Callable[[int], str], joint: str) -> Files:
    """Return a section of numbered pieces, each of so many bytes."""
    numbers = range(max(1, size // each))
    return {"a.en.md": joint.join(map(english, numbers)), "a.fr.md": joint.join(map(french, numbers))}


def stale_rows(size: int) -> Files:
    """Return a table whose figures all differ in French."""
    files = _both(
        size,
        28,
        lambda row: f"| item {row} | {row * 7 + 100_003} |",
        lambda row: f"| objet {row} | {row * 11 + 700_001} |",
        "\n",
    )
    return {path: f"Text.\n\n| A | B |\n| --- | --- |\n{rows}\n" for path, rows in files.items()}


def stale_figures(size: int) -> Files:
    """Return a paragraph of figures that all differ in French."""
    return _both(size, 14, lambda i: f"{i * 7 + 100_003} cats", lambda i: f"{i * 11 + 700_001} chats", " ")


def stale_dates(size: int) -> Files:
    """Return a paragraph of dates that all differ in French."""
    return _both(
        size,
        18,
        lambda i: f"{i % 28 + 1} {MONTHS[i % 12]} {1950 + i % 70}",
        lambda i: f"{i % 27 + 2} {MOIS[i * 5 % 12]} {1951 + i % 68}",
        " and ",
    )


def stale_citations(size: int) -> Files:
    """Return a paragraph of citations that all differ in French."""
    return _both(
        size,
        24,
        lambda i: f"resolution {500 + i % 2000} ({1990 + i % 30}), S/2019/{i + 1},",
        lambda i: f"résolution {501 + i % 1999} ({1991 + i % 29}), S/2018/{i + 3},",
        " ",
    )


def long_paragraph(size: int) -> Files:
    """Return a section that is one paragraph on one line."""
    return _both(
        size,
        66,
        lambda i: f"The committee met in town {i % 9000} and spoke of water number {i % 17}.",
        lambda i: f"Le comité a siégé en ville {i % 9000} et parlé d’eau numéro {i % 17}.",
        " ",
    )


def paragraphs(size: int) -> Files:
    """Return a section of short paragraphs."""
    return _both(
        size,
        66,
        lambda i: f"The committee met in town {i % 9000} and spoke of water number {i % 17}.",
        lambda i: f"Le comité a siégé en ville {i % 9000} et parlé d’eau numéro {i % 17}.",
        "\n\n",
    )


def twins(size: int) -> Files:
    """Return a section of paragraphs that all say the same."""
    return _both(size, 40, lambda _: "The committee met and spoke of water.", lambda _: "Le comité a siégé.", "\n\n")


def footnotes(size: int) -> Files:
    """Return a paragraph of nothing but marks of footnotes, with the footnotes."""
    marks = _both(size, 50, lambda i: f"Word[^{i}]", lambda i: f"Mot[^{i}]", " ")
    notes = _both(size, 50, lambda i: f"[^{i}]: Note {i}.", lambda i: f"[^{i}]: Note {i}.", "\n\n")
    return {path: f"{marks[path]}\n\n{notes[path]}" for path in marks}


def unmarked_notes(size: int) -> Files:
    """Return footnotes without marks, and marks without footnotes."""
    return _both(size, 28, lambda i: f"Word[^x{i}]\n\n[^{i}]: Note.", lambda i: f"Mot[^y{i}]\n\n[^{i}]: Note.", "\n\n")


def references(size: int) -> Files:
    """Return one paragraph that refers to many names, half of which exist."""
    text = f"{{#a}}\nText [](#a) {' '.join(f'[](#a{i})' for i in range(max(1, size // 10)))}"
    return {"a.en.md": text, "a.fr.md": text}


def one_reference(size: int) -> Files:
    """Return one reference to many names."""
    text = f"{{#a}}\nText []({','.join(f'#a{i}' for i in range(max(1, size // 7)))})"
    return {"a.en.md": text, "a.fr.md": text}


def words(size: int) -> Files:
    """Return distinct words that no dictionary has."""
    syllables = product("bcdfghjklm", "aeiou", "nprstvwz", "aeiou", "bcdfgklm", "xyz", "qjk")
    own = ["".join(parts) for parts in islice(syllables, max(1, size // 8))]
    return {"a.en.md": " ".join(own), "a.fr.md": " ".join(f"{word}e" for word in own)}


def acronyms(size: int) -> Files:
    """Return unknown acronyms, each introduced."""
    letters = product("BCDFGHJKLM", "AEIOU", "NPRSTVWZ", "AEIOU", "BCDFGKLM")
    own = ["".join(parts) for parts in islice(letters, max(1, size // 28))]
    english = " ".join(f"the Big {one} Organization ({one})" for one in own)
    return {"a.en.md": english, "a.fr.md": " ".join(f"l’Organisation de {one} ({one[::-1]})" for one in own)}


def nested(opening: str, closing: str) -> Maker:
    """Return a maker of marks nested in each other."""
    return lambda size: dict.fromkeys(
        ("a.en.md", "a.fr.md"), opening * (count := max(1, size // len(opening + closing))) + closing * count
    )


def links(size: int) -> Files:
    """Return links by reference, with their definitions after them."""
    text = _both(size, 30, lambda i: f"[word {i}][r{i}]", lambda i: f"[mot {i}][r{i}]", " ")
    given = "\n".join(f"[r{i}]: http://a.b/{i}" for i in range(max(1, size // 30)))
    return {path: f"{own}\n\n{given}" for path, own in text.items()}


def allowances(size: int) -> Files:
    """Return as many allowances of one block as it has findings."""
    stale = stale_figures(size // 2)
    comments = "\n\n".join(f"<!-- allow CON004: x{i} -->" for i in range(max(1, size // 60)))
    return {path: f"{comments}\n\n{text}" for path, text in stale.items()}


def front_matter(size: int) -> Files:
    """Return front matter of keys that mean nothing, and a long title."""
    keys = "".join(f"k{i}: y\n" for i in range(max(1, size // 8)))
    return {"a.en.md": f"---\ntitle: x\n{keys}---\nText.", "a.fr.md": f"---\ntitle: {'Mot et ' * (size // 7)}\n---\nA."}


def deep_front_matter(size: int) -> Files:
    """Return front matter of nested lists, anchors and aliases."""
    aliases = "*a, " * (size // 4)
    return {"a.en.md": f"---\ntitle: {'[' * size}\n---\nA.", "a.fr.md": f"---\ntitle: &a x\nb: [{aliases}]\n---\nA."}


def ledger(size: int) -> Files:
    """Return a text of which every paragraph has changed since it was recorded."""
    records = "\n".join(f'- "a.fr {i:012x}":\n    - "The text {i} that was."\n' for i in range(max(1, size // 60)))
    text = _both(size, 60, lambda i: f"{{#a{i}}}\nThe text {i} that is.", lambda i: f"{{#a{i}}}\nTexte {i}.", "\n\n")
    return {**text, "ledger.yaml": records}


BUILT: Mapping[str, Maker] = {
    "a table of stale rows": stale_rows,
    "a paragraph of stale figures": stale_figures,
    "a paragraph of stale dates": stale_dates,
    "a paragraph of stale citations": stale_citations,
    "a paragraph on one line": long_paragraph,
    "paragraphs": paragraphs,
    "paragraphs that are all alike": twins,
    "footnotes": footnotes,
    "footnotes without marks, marks without": unmarked_notes,
    "references to nothing": references,
    "one reference to many": one_reference,
    "words that no dictionary has": words,
    "acronyms that nobody knows": acronyms,
    "brackets within brackets": nested("[", "]"),
    "links within links": nested("[a", "](b)"),
    "pictures within pictures": nested("![a", "](b)"),
    "emphasis within emphasis": nested("*a ", "b*"),
    "quotations within quotations": nested("“‘", "’”"),
    "links by name": links,
    "allowances of one block": allowances,
    "front matter without end": front_matter,
    "front matter without bottom": deep_front_matter,
    "a ledger of other texts": ledger,
}
"""The makers, by the name of the text that each makes."""


def texts() -> Iterator[tuple[str, Maker]]:
    """Yield the name of every hostile text, with the function that makes it of a size in bytes."""
    for unit in UNITS:
        yield repr(unit), lambda size, unit=unit: repeated(unit, size)  # type: ignore[misc]
    yield from BUILT.items()


def check(files: Files) -> None:
    """Read a report, check it, and write its findings in every format."""
    loaded = pipeline.load(world(files))
    assert loaded.report
    found = Workspace(loaded.report).findings
    sheet = FindingSheet(loaded.sources, RULES, ENGLISH)
    for one in EMITTERS:
        one.emit(found, sheet)


def compose(files: Files) -> None:
    """Read a report and make its web pages."""
    loaded = pipeline.load(world(files))
    assert loaded.report
    order = pipeline.Order(("html",), loaded.report.settings.languages)
    pipeline.build(plain_index(loaded.report), order, workshop(draft=True))
