"""What came back: the paragraphs of a Word file with the names they went out with, letter by letter."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from diptych.formats.word.names import MATHS, MC, R, W
from diptych.formats.word.sent import fixed_words, is_other_label, read_label
from diptych.merging.word.letters import MARK, PLAIN, LetterLook

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element as Element

    from diptych.formats.word.sent import SentLabel

OFF = frozenset({"0", "false", "off", "none"})
STRONG, ITALIC = frozenset({"Strong", "IntenseEmphasis"}), frozenset({"Emphasis", "IntenseEmphasis"})
"""Styles of letters that are emphasised as bold and italic letters are."""
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
DRAWN = frozenset({*(f"{W}{tag}" for tag in ("drawing", "pict", "object", "sym", "endnoteReference"))})
FORMULAS = frozenset({f"{MATHS}oMath", f"{MATHS}oMathPara"})
ELSEWHERE = frozenset({f"{W}txbxContent", f"{MC}Fallback", f"{W}pPr"})
NUMBERED = ("REF", "NOTEREF")
CONTENTS = "TOC"
SPARE = ("PAGE", "PAGEREF", "NUMPAGES")
"""Fields that show the numbers of pages."""


class ReturnedLetter(NamedTuple):
    """A letter that came back.

    Attributes:
        char: The letter; `MARK` for the mark of a footnote and for a picture.
        look: How it is emphasised.
        link: Where it leads: an address, or the bookmark of a place after `#`.
        note: The number of the footnote in the file whose mark it is.
        in_field: Whether it is a number that Word counts.
    """

    char: str
    look: LetterLook = PLAIN
    link: str = ""
    note: str = ""
    in_field: bool = False


def trimmed(letters: Sequence[ReturnedLetter]) -> Sequence[ReturnedLetter]:
    """Return letters without the spaces at their ends."""
    shown = [at for at, letter in enumerate(letters) if not letter.char.isspace()]
    return letters[shown[0] : shown[-1] + 1] if shown else ()


class RowPlace(NamedTuple):
    """A place in a table: the count of the table in the file, and of the row in it."""

    table: int
    row: int


@dataclass(slots=True)
class ReturnedParagraph:
    """A paragraph that came back.

    Attributes:
        labels: The names of the paragraphs that went out which are in it.
        other: The name of a paragraph that Diptych makes itself, if it is one.
        style: The name of its style in the file.
        letters: Its text.
        fixed: Its words without the results of fields.
        row: Where it is in a table, if it is in one.
        cell: The count of the cell in the row.
        lead: How many letters stand before the bookmark of its text: a mark that Diptych typed, if any.
        comments: The numbers of the comments that end in it, each with the letter after which it does.
    """

    labels: list[SentLabel] = field(default_factory=list)
    other: str = ""
    style: str = ""
    letters: list[ReturnedLetter] = field(default_factory=list)
    fixed: str = ""
    row: RowPlace | None = None
    cell: int = 0
    lead: int = 0
    comments: list[tuple[str, int]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its text."""
        return "".join(letter.char for letter in self.letters)


def paragraphs_of(root: Element, numbers: Mapping[str, str], links: Mapping[str, str]) -> list[ReturnedParagraph]:
    """Return the paragraphs of a part, or of a footnote, in order, without the page of contents.

    Args:
        root: The part, without tracked changes.
        numbers: The number that went out in each field that shows one, by the bookmark that it leads to: other programs
            count anew.
        links: The addresses of links, by the identifiers of their relationships.
    """
    reader = _PartReader(numbers, links)
    for paragraph, row, cell in _placed(root):
        reader.read(paragraph, row, cell)
    return reader.found


def _placed(root: Element) -> Iterator[tuple[Element, RowPlace | None, int]]:
    """Yield the paragraphs with their places in tables; those in text boxes are left out."""
    rows: dict[Element, RowPlace] = {}
    cells: dict[Element, int] = {}
    for at, table in enumerate(root.iter(f"{W}tbl")):
        for count, row in enumerate(table.iterfind(f"{W}tr")):
            rows[row] = RowPlace(at, count)
            cells |= {cell: number for number, cell in enumerate(row.iterfind(f"{W}tc"))}
    for paragraph in root.iter(f"{W}p"):
        around = list(paragraph.iterancestors())
        if not any(one.tag in ELSEWHERE for one in around):
            place = next((rows[one] for one in around if one in rows), None)
            yield paragraph, place, next((cells[one] for one in around if one in cells), 0)


@dataclass(slots=True)
class _PartReader:
    numbers: Mapping[str, str]
    links: Mapping[str, str]
    found: list[ReturnedParagraph] = field(default_factory=list)
    fields: list[list[str]] = field(default_factory=list)
    """The fields that are open: the instruction of each, and whether its result has begun."""

    def read(self, paragraph: Element, row: RowPlace | None, cell: int) -> None:
        one = ReturnedParagraph(style=_style(paragraph), fixed=fixed_words(paragraph), row=row, cell=cell)
        in_contents = self._in_contents()
        for child in paragraph:
            self.inside(child, one, "")
        if not in_contents and not self._in_contents():
            self.found.append(one)

    def _in_contents(self) -> bool:
        return any(one[0].split()[:1] == [CONTENTS] for one in self.fields)

    def inside(self, element: Element, into: ReturnedParagraph, link: str) -> None:
        """Read an element of a paragraph."""
        tag = element.tag
        if tag == f"{W}bookmarkStart":
            self.label(element.get(f"{W}name", ""), into)
        elif tag in {f"{W}commentRangeEnd", f"{W}commentReference"}:
            into.comments.append((element.get(f"{W}id", ""), len(into.letters)))
        elif tag == f"{W}r":
            self.run(element, into, link)
        elif tag == f"{W}hyperlink":
            anchor = element.get(f"{W}anchor")
            own = f"#{anchor}" if anchor else self.links.get(element.get(f"{R}id", ""), "")
            self.children(element, into, own or link)
        elif tag == f"{W}fldSimple":
            self.fields.append([element.get(f"{W}instr", ""), "result"])
            self.number(into, PLAIN)
            self.children(element, into, link)
            self.fields.pop()
        elif tag in FORMULAS:
            into.letters.append(ReturnedLetter(MARK))
        elif tag not in ELSEWHERE:
            self.children(element, into, link)

    def children(self, element: Element, into: ReturnedParagraph, link: str) -> None:
        for child in element:
            self.inside(child, into, link)

    def label(self, name: str, into: ReturnedParagraph) -> None:
        label = read_label(name)
        if label:
            into.lead = into.lead if into.labels else len(into.letters)
            into.labels.append(label)
        elif is_other_label(name):
            into.other = name

    def run(self, run: Element, into: ReturnedParagraph, link: str) -> None:
        """Read a run."""
        look = _look(run.find(f"{W}rPr"))
        has_note = run.find(f"{W}footnoteReference") is not None
        for part in run:
            if part.tag == f"{W}fldChar":
                self.sign(part.get(f"{W}fldCharType", ""), into, look)
            elif part.tag == f"{W}instrText":
                if self.fields:
                    self.fields[-1][0] += part.text or ""
            elif part.tag == f"{W}commentReference":
                into.comments.append((part.get(f"{W}id", ""), len(into.letters)))
            elif part.tag == f"{W}footnoteReference":
                into.letters.append(ReturnedLetter(MARK, look, link, part.get(f"{W}id", "")))
            elif not has_note and not self.hides():
                into.letters += (ReturnedLetter(char, look, link) for char in _shown(part))

    def sign(self, kind: str, into: ReturnedParagraph, look: LetterLook) -> None:
        """Read the beginning, the middle or the end of a field."""
        if kind == "begin":
            self.fields.append(["", ""])
        elif kind == "separate" and self.fields:
            self.fields[-1][1] = "result"
            self.number(into, look)
        elif kind == "end" and self.fields:
            self.fields.pop()

    def number(self, into: ReturnedParagraph, look: LetterLook) -> None:
        """Add the number that went out in a field that shows one."""
        words = self.fields[-1][0].split()
        if len(words) > 1 and words[0] in NUMBERED:
            into.letters += (ReturnedLetter(char, look, in_field=True) for char in self.numbers.get(words[1], ""))

    def hides(self) -> bool:
        """Return whether what stands here is no text: an instruction, or a result that is known."""
        for instruction, state in self.fields:
            words = instruction.split()
            known = len(words) > 1 and words[0] in NUMBERED and words[1] in self.numbers
            if not state or known or words[:1] in [[one] for one in SPARE]:
                return True
        return False


def _shown(part: Element) -> str:
    """Return what a part of a run shows."""
    if part.tag == f"{W}t":
        return part.text or ""
    if part.tag == f"{W}br" and part.get(f"{W}type"):
        return ""  # the end of a page or of a column
    if part.tag in DRAWN or str(part.tag).startswith(MC):
        return MARK
    return SIGNS.get(str(part.tag), "")


def _style(paragraph: Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def _look(properties: Element | None) -> LetterLook:
    if properties is None:
        return PLAIN
    style = properties.find(f"{W}rStyle")
    name = "" if style is None else style.get(f"{W}val", "")
    return LetterLook(_is_on(properties, "b", name in STRONG), _is_on(properties, "i", name in ITALIC))


def _is_on(properties: Element, tag: str, otherwise: bool) -> bool:  # noqa: FBT001 - what the style says
    one = properties.find(f"{W}{tag}")
    return otherwise if one is None else one.get(f"{W}val", "1") not in OFF
