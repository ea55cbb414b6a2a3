"""Where a report has characters that prose rarely has: as they are, by number as in HTML, or by number as in YAML."""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from html.entities import html5
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.files import REGISTER, REPORT, TERMS
from diptych.model.inline import Text
from diptych.model.prose import nodes
from diptych.model.source import REPLACEMENT, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Document
    from diptych.model.source import Source

COMMON = (
    *range(0x7F),
    *range(0xA0, 0xAD),
    *range(0xAE, 0x250),
    *range(0x2010, 0x2028),
    *range(0x202F, 0x2060),
    *range(0x2070, 0x209D),
    *range(0x20A0, 0x20BF),
    *range(0x2100, 0x2126),
    *range(0x2190, 0x2194),
    0x2009,
    0x2212,
    0x2264,
    0x2265,
)
ORDINARY = frozenset(map(chr, COMMON))
"""Characters that no rule here looks for and that the fonts of the pages have. Most texts have no others."""
NEAR = 200
"""Code points on each side of a character in which to look for text that needs it."""
TAGS = "\U000e0000-\U000e007f"
REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
"""A character as CommonMark names it, by its number or a name."""
IN_QUOTES = re.compile(r'"(?:[^"\\\n]|\\.)*+"?')
"""A text in YAML in which a backslash begins the number of a character."""
ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U(000[0-9a-fA-F]{5}|0010[0-9a-fA-F]{4})|([NLP])|(.))")
NAMED_ESCAPES = {"N": 0x85, "L": 0x2028, "P": 0x2029}
FRONT = re.compile(r"---[ \t]*\r?\n.*?^---", re.DOTALL | re.MULTILINE)
"""The front matter of a section."""


class OddText(NamedTuple):
    """A character in a file, or several of the same in a row.

    Attributes:
        text: The characters.
        span: Their place.
        source: The file.
    """

    text: str
    span: Span
    source: Source

    @property
    def character(self) -> str:
        """The number of the first, as Unicode writes it: `U+200B`."""
        return code_point(self.text)

    @property
    def before(self) -> str:
        """The character before them; a line end at the start of the file."""
        return self.source.text[self.span.start - 1] if self.span.start else "\n"

    @property
    def after(self) -> str:
        """The character after them; a line end at the end of the file."""
        return self.source.text[self.span.end : self.span.end + 1] or "\n"

    @property
    def around(self) -> str:
        """The text around them on their line, as far as it may matter for them."""
        return text_around(self.source, self.span)


def code_point(text: str) -> str:
    """Return the number of the first character of a text, as Unicode writes it."""
    return f"U+{ord(text[0]):04X}"


def text_around(source: Source, span: Span) -> str:
    """Return what is within `NEAR` code points of a stretch of a file, on the same line, with the stretch itself."""
    before = source.text[max(0, span.start - NEAR) : span.start].rpartition("\n")[2]
    after = source.text[span.end : span.end + NEAR].partition("\n")[0]
    return before + source.quote(span) + after


def odd_texts(catalogue: Catalogue, is_odd: Callable[[str], bool]) -> Iterator[OddText]:
    """Yield each place of the characters for which `is_odd` is true, in the files whose texts are shown.

    Args:
        catalogue: The index of the report.
        is_odd: Says it of one character that is not ordinary.
    """
    for source in shown_sources(catalogue):
        found = frozenset(filter(is_odd, unusual(source.text)))
        if found:
            for match in _pattern(found).finditer(source.text):
                yield OddText(match[0], Span(source.path, *match.span()), source)
    yield from (one for one in named_characters(catalogue) if is_odd(one.text))


def shown_sources(catalogue: Catalogue) -> Iterator[Source]:
    """Yield the files whose texts pages show: sections, settings, termbase, register, data."""
    report = catalogue.report
    for document in report.documents():
        yield document.source
    others = (REPORT, TERMS, REGISTER, *(report.on_disk.get(path, path) for path in report.sheets))
    yield from (report.sources[path] for path in others if path in report.sources)


@lru_cache(maxsize=512)
def unusual(text: str) -> frozenset[str]:
    """Return the characters of a text that are not ordinary. Several rules ask for those of the same texts."""
    return frozenset() if text.isascii() and "\x7f" not in text else frozenset(text) - ORDINARY


def _pattern(characters: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of one of some characters, with those like it that follow; of tags, with any tags."""
    listed = sorted(characters)
    same = rf"([{''.join(map(re.escape, listed))}])\1*"
    return re.compile(rf"[{TAGS}]+|{same}" if listed[-1] >= "\U000e0000" else same)


def named_characters(catalogue: Catalogue) -> Iterator[OddText]:
    """Yield the characters, but for ordinary ones, that sections and YAML give by a number or a name."""
    return (one for one in _named_in_files(catalogue) if one.text not in ORDINARY)


def _named_in_files(catalogue: Catalogue) -> Iterator[OddText]:
    for document in catalogue.report.documents():
        source = document.source
        if "&" in source.text:
            yield from _references(document, catalogue)
        if "\\" in source.text:
            front = FRONT.match(source.text)
            exhibits = (
                block.span for block in document.blocks() if isinstance(block, DataTable | Chart | SectionTable)
            )
            for part in (Span(source.path, 0, front.end() if front else 0), *exhibits):
                yield from _escaped(source, part)
    for path in (REPORT, TERMS, REGISTER):
        if path in catalogue.report.sources:
            source = catalogue.report.sources[path]
            yield from _escaped(source, source.whole())


def _references(document: Document, catalogue: Catalogue) -> Iterator[OddText]:
    """Yield the characters that the text of a section names; in code, the same is only what it is."""
    source = document.source
    named = [
        Span(source.path, *one.span()) for one in REFERENCE.finditer(source.text) if _named(one[0]) not in ORDINARY
    ]
    if named:
        passages = (one for one in catalogue.passages.values() if one.document.source.path == source.path)
        leaves = (node for passage in passages for node in nodes(passage.content) if isinstance(node, Text))
        read = {leaf.span: leaf.text for leaf in leaves}
        yield from (OddText(read[span], span, source) for span in named if span in read)


def _named(reference: str) -> str:
    """Return the character that a reference names; more than one, or none, for a name that is that of no character."""
    number = reference[2:-1]
    if reference[1] != "#":
        return html5.get(reference[1:], "")
    code = int(number[1:], 16) if number[0] in "xX" else int(number)
    return chr(code) if code <= sys.maxunicode else REPLACEMENT


def _escaped(source: Source, part: Span) -> Iterator[OddText]:
    """Yield the characters that texts in YAML give by their numbers."""
    for quoted in IN_QUOTES.finditer(source.text, part.start, part.end) if "\\" in source.text else ():
        for one in ESCAPE.finditer(source.text, *quoted.span()):
            number = one[1] or one[2] or one[3]
            code = int(number, 16) if number else NAMED_ESCAPES.get(one[4] or "", 0)
            if code:
                yield OddText(chr(code), Span(source.path, *one.span()), source)
