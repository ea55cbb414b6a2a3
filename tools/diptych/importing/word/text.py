"""The text of a Word paragraph: runs, links, footnote marks, tracked changes and fields."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from diptych.formats.word.names import MATHS, MC, W
from diptych.i18n import N_
from diptych.importing.shared.formulas import FORMULA
from diptych.importing.shared.pieces import LINE_END, Piece
from diptych.importing.shared.raised import lowered, raised
from diptych.importing.shared.remarks import COMMENT, DELETION, HIDDEN, INSERTION, LOWERED_LETTERS, RAISED_LETTERS
from diptych.importing.word.fields import Fields
from diptych.importing.word.formulas import in_latex, on_one_line
from diptych.importing.word.names import DELETED, NOT_WORDS, chosen
from diptych.importing.word.numbering import attribute_value
from diptych.importing.word.signs import in_unicode, sign
from diptych.importing.word.styles import LOWERED_BY_HAND, RAISED_BY_HAND, SUBSCRIPT, SUPERSCRIPT, Look, look_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from docx.opc.part import Part as PackagePart
    from lxml.etree import _Element as Element

    from diptych.importing.shared.remarks import Remarks

PASSED_THROUGH = frozenset(
    {f"{W}{name}" for name in ("smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo", "ruby", "rubyBase")}
    | {f"{W}ins", f"{W}moveTo"}
)
"""Elements that only hold runs."""
CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": LINE_END,
    f"{W}noBreakHyphen": "\u2011",
}
DRAWN = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object"))

MOVE = N_("A tracked move was taken as accepted: “{text}” no longer stands here.")
INNER_LINK = N_("A link to another place in the file was dropped, and its words kept: “{text}”.")
TIP = N_("The words that appear over a link were dropped: “{text}”.")
STRUCK = N_("Words struck through by hand were taken as deleted: “{text}”.")
READING = N_("The reading printed above “{base}” was dropped: “{text}”.")
SIGN = N_("The special character {code} of the font “{font}” was dropped.")
BY_HAND = {RAISED_BY_HAND: SUPERSCRIPT, LOWERED_BY_HAND: SUBSCRIPT}
FIGURES = re.compile(r"[0-9+−–n-]{1,6}")
"""What is an exponent or an index where it was moved by hand: lines of words are moved to make room."""


@dataclass(slots=True)
class WordTextReader:
    """Reads the paragraphs of one part of a Word file in order.

    Attributes:
        part: The part; None for one whose links and drawings are not followed.
        lang: Language of the text.
        looks: How letters look, by style of characters.
        remarks: Takes what cannot be carried over.
        labels: Labels of notes by their kind and identifier: `footnote3`.
        comments: The words of comments by identifier; those that have been met are taken out.
        drawings: Drawings of the paragraph read last, in order: pictures, charts, text boxes, objects.
        noted: Whether raised letters are marks of notes, as in tables.
    """

    part: PackagePart | None
    lang: str
    looks: Mapping[str, Look]
    remarks: Remarks
    labels: Mapping[str, str] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    drawings: list[Element] = field(default_factory=list)
    noted: bool = False
    _fields: Fields = field(default_factory=Fields)
    _before: str = ""

    def read(self, paragraph: Element, place: str) -> tuple[Piece, ...]:
        """Return the text of a paragraph; `drawings` then holds its drawings."""
        self.drawings = []
        self._before = ""
        self._fields.enter(paragraph, place, self.remarks)
        return tuple(_joined_looks(self._walk(paragraph, place, ""), place, self.remarks))

    def finish(self) -> None:
        """Remark on the text of fields that never end."""
        self._fields.finish()

    def _walk(self, parent: Iterable[Element], place: str, link: str) -> Iterator[tuple[Piece, Look]]:
        for child in parent:
            if child.tag == f"{W}r":
                yield from self._run(child, child, place, link)
            elif child.tag in DELETED:
                self._deletion(child, place)
            elif str(child.tag).startswith(MATHS):
                yield from self._formula(child, place)
            elif child.tag == f"{W}rt":
                self._reading(child, place)
            else:
                yield from self._holder(child, place, link)

    def _holder(self, element: Element, place: str, link: str) -> Iterator[tuple[Piece, Look]]:
        """Yield the text of an element that may hold runs."""
        if element.tag == f"{W}fldSimple":
            yield from self._simple_field(element, place, link)
        elif element.tag == f"{W}hyperlink":
            yield from self._linked(element, place, link)
        elif element.tag == f"{MC}AlternateContent":
            yield from self._walk(chosen(element), place, link)
        elif element.tag in PASSED_THROUGH:
            yield from self._passed(element, place, link)

    def _linked(self, element: Element, place: str, link: str) -> Iterator[tuple[Piece, Look]]:
        """Yield the text of a link, and remark on what of it is not carried over."""
        if tip := " ".join(element.get(qn("w:tooltip"), "").split()):
            self.remarks.dropped(place, TIP, text=tip)
        address = self._address_of(element.get(qn("r:id"), ""))
        found = list(self._walk(element, place, address or link))
        text = "".join(piece.text for piece, _ in found)
        if not address and element.get(qn("w:anchor")) and text.strip():
            self.remarks.dropped(place, INNER_LINK, text=_quoted(text))
        yield from found

    def _passed(self, element: Element, place: str, link: str) -> Iterator[tuple[Piece, Look]]:
        """Yield the text of an element that only holds runs."""
        found = list(self._walk(element, place, link))
        text = "".join(piece.text for piece, _ in found)
        if element.tag in (f"{W}ins", f"{W}moveTo") and text.strip():
            self.remarks.guessed(place, INSERTION, text=_quoted(text))
        yield from found

    def _address_of(self, name: str) -> str:
        rel = None if self.part is None else self.part.rels.get(name)
        return str(rel.target_ref) if rel is not None and rel.is_external else ""

    def _simple_field(self, element: Element, place: str, link: str) -> Iterator[tuple[Piece, Look]]:
        opened = self._fields.begin(element.get(qn("w:instr"), ""), in_result=True)
        yield from self._walk(element, place, opened.address or link)
        self._fields.close()

    def _deletion(self, element: Element, place: str) -> None:
        text = "".join(one.text or "" for one in element.iter(f"{W}delText", f"{W}t", f"{MATHS}t"))
        if text.strip():
            self.remarks.dropped(place, DELETION if element.tag == f"{W}del" else MOVE, text=_quoted(text))

    def _formula(self, element: Element, place: str) -> Iterator[tuple[Piece, Look]]:
        text = on_one_line(element)
        if text.strip():
            self.remarks.left(place, FORMULA, text=_quoted(text), latex=_quoted(in_latex(element)))
            yield Piece(text), Look()

    def _reading(self, element: Element, place: str) -> None:
        ruby = element.getparent()
        base = None if ruby is None else ruby.find(f"{W}rubyBase")
        text, below = (_plain(one) for one in (element, base))
        if text.strip():
            self.remarks.dropped(place, READING, base=_quoted(below), text=_quoted(text))

    def _run(self, run: Element, parent: Iterable[Element], place: str, link: str) -> Iterator[tuple[Piece, Look]]:
        """Yield the pieces of a run; text in a field that is not shown is left out."""
        properties = run.find(f"{W}rPr")
        style = "" if properties is None else attribute_value(properties, "w:rStyle")
        look = look_in(properties, self.looks.get(style, Look()))
        for child in parent:
            if child.tag == f"{MC}AlternateContent":
                yield from self._run(run, chosen(child), place, link)
                continue
            text = self._content(child, run, place)
            if isinstance(text, Piece):
                yield text, Look()
            elif text and not self._fields.shown:
                self._fields.hide(text)
            elif text:
                yield self._piece(text, look, place, link), look

    def _piece(self, text: str, look: Look, place: str, link: str) -> Piece:
        shift = BY_HAND.get(look.shift, look.shift)
        if shift != look.shift and not FIGURES.fullmatch(text.strip()):
            shift = ""
        shifted, italic = self._shifted(text, shift, place), look.italic and not (shift and self.noted)
        if not look.hidden and not look.struck:
            self._before = (self._before + shifted)[-20:]
        return Piece(shifted, look.strong, italic, self._fields.address or link)

    def _shifted(self, text: str, shift: str, place: str) -> str:
        """Return raised or lowered text as characters that are so by themselves."""
        if not shift or not text.strip():
            return text
        higher = shift == SUPERSCRIPT
        found = raised(text, "" if self.noted else self._before, self.lang) if higher else lowered(text)
        if found is None:
            self.remarks.left(place, RAISED_LETTERS if higher else LOWERED_LETTERS, text=_quoted(text))
        return text if found is None else found

    def _content(self, child: Element, run: Element, place: str) -> str | Piece:
        """Return the text of a part of a run, or a footnote mark."""
        tag = str(child.tag)
        if tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            kind = tag.removeprefix(W).removesuffix("Reference")
            return Piece("", note=self.labels.get(f"{kind}{child.get(qn('w:id'), '')}", ""))
        if tag == f"{W}instrText":
            self._fields.instruct(child.text or "")
        elif tag in DRAWN:
            self.drawings.append(child)
        elif tag == f"{W}commentReference":
            self._comment(child.get(qn("w:id"), ""), place)
        return self._letters(child, tag, run, place)

    def _letters(self, child: Element, tag: str, run: Element, place: str) -> str:
        """Return what a part of a run adds to the line; the text of an unknown one is kept."""
        match tag.removeprefix(W):
            case "t":
                return in_unicode(child.text or "", _font(run))
            case "br":
                return LINE_END if child.get(qn("w:type")) in (None, "textWrapping") else ""
            case "fldChar":
                return self._fields.sign(child)
            case "sym":
                return self._sign(child, place)
            case "ruby":
                return "".join(piece.text for piece, _ in self._walk(child, place, ""))
            case _:
                pass
        known = tag in NOT_WORDS or tag in CHARACTERS or tag in DRAWN
        return CHARACTERS.get(tag, "") if known or not (child.text or "").strip() else child.text or ""

    def _sign(self, element: Element, place: str) -> str:
        found = sign(element)
        if not found:
            code, font = element.get(f"{W}char", ""), element.get(f"{W}font", "")
            self.remarks.dropped(place, SIGN, code=code, font=font)
        return found

    def _comment(self, name: str, place: str) -> None:
        text = self.comments.pop(name, "")
        if text:
            self.remarks.dropped(place, COMMENT, text=text)


def _joined_looks(found: Iterable[tuple[Piece, Look]], place: str, remarks: Remarks) -> Iterator[Piece]:
    """Yield the pieces that are shown; hidden text and words struck through are remarked on as a whole."""
    kind, text = "", ""
    for piece, look in (*found, (Piece(""), Look())):
        own = HIDDEN if look.hidden and piece.text else STRUCK if look.struck and piece.text else ""
        if own != kind:
            if kind and text.strip():
                remarks.dropped(place, kind, text=_quoted(text))
            kind, text = own, ""
        if own:
            text += piece.text
        elif piece.text or piece.note:
            yield piece


def _plain(element: Element | None) -> str:
    return "" if element is None else "".join(one.text or "" for one in element.iter(f"{W}t"))


def _font(run: Element) -> str:
    fonts = run.find(f"{W}rPr/{W}rFonts")
    return "" if fonts is None else fonts.get(f"{W}ascii", "")


def _quoted(text: str) -> str:
    return " ".join(text.split())
