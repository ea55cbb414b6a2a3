"""The text of a Word paragraph: runs, links, footnote marks, tracked changes and fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from docx.oxml.ns import nsmap, qn

from diptych.i18n import N_
from diptych.importing.shared.pieces import LINE_END, RAISED, Piece
from diptych.importing.word.numbering import attribute_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml.etree import _Element as Element

    from diptych.importing.shared.remarks import Remarks

W = f"{{{nsmap['w']}}}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
SHAPES = "{urn:schemas-microsoft-com:vml}"

PASSED_THROUGH = frozenset(
    {f"{W}{name}" for name in ("smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo", "ruby", "rubyBase")}
    | {f"{MC}Choice", f"{MC}Fallback"}
)
"""Elements that only hold runs."""
INSERTED = frozenset({f"{W}ins", f"{W}moveTo"})
DELETED = frozenset({f"{W}del", f"{W}moveFrom"})
CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": LINE_END,
    f"{W}noBreakHyphen": "\u2011",
}
OFF = frozenset({"0", "false", "off", "none"})
LONGEST_INSTRUCTION = 2_000
NEEDLESS_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "TOC"})
"""Fields whose text Diptych makes itself: page numbers and contents (ECMA-376, part 1, 17.16.5)."""

INSERTION = N_("A tracked insertion was taken as accepted.")
DELETION = N_("A tracked deletion was taken as accepted: “{text}”.")
HIDDEN = N_("Hidden text was dropped: “{text}”.")
FIELD = N_("A field was dropped, since Diptych makes its text itself: {name}.")
PICTURE = N_("A picture was dropped.")
EMBEDDED = N_("An embedded object was dropped.")
FORMULA = N_("A formula was left as plain text.")
SIGN = N_("A special character in the font “{font}” was dropped.")


@dataclass(slots=True)
class Field:
    """A field that is being read: its instruction, then its result.

    Attributes:
        instruction: What it does.
        in_result: Whether its result is being read.
        around: Whether the fields around it are shown.
        link: The address that the fields around it lead to.
    """

    instruction: str = ""
    in_result: bool = False
    around: bool = True
    link: str = ""

    @property
    def name(self) -> str:
        """The first word of the instruction, such as `PAGE`."""
        return (self.instruction.split() or [""])[0].upper()

    @property
    def address(self) -> str:
        """The address that the field, or one around it, leads to."""
        parts = self.instruction.split('"')
        own = parts[1] if self.name == "HYPERLINK" and len(parts) > 1 and "\\l" not in parts[0] else ""
        return own or self.link

    @property
    def shown(self) -> bool:
        """Whether its content is shown."""
        return self.around and self.in_result and self.name not in NEEDLESS_FIELDS


@dataclass(slots=True)
class WordTextReader:
    """Reads the paragraphs of one part of a Word file in order.

    Attributes:
        addresses: Addresses of links by relationship.
        looks: Whether each character style is bold, and whether it is in italics.
        remarks: Takes what cannot be carried over.
        labels: Labels of notes by their kind and identifier: `footnote3`.
        boxes: Text boxes of the paragraph read last.
        raised: Whether raised letters stay raised: in tables they mark notes.
    """

    addresses: Mapping[str, str]
    looks: Mapping[str, tuple[bool, bool]]
    remarks: Remarks
    labels: Mapping[str, str]
    boxes: list[Element] = field(default_factory=list)
    raised: bool = False
    _fields: list[Field] = field(default_factory=list)

    def read(self, paragraph: Element, place: str) -> tuple[Piece, ...]:
        """Return the text of a paragraph; `boxes` then holds its text boxes."""
        self.boxes = []
        return tuple(self._walk(paragraph, place, ""))

    def _walk(self, parent: Iterable[Element], place: str, link: str) -> Iterator[Piece]:
        for child in parent:
            if child.tag == f"{W}r":
                yield from self._run(child, place, link)
            elif child.tag == f"{W}fldSimple":
                yield from self._simple_field(child, place, link)
            elif child.tag == f"{W}hyperlink":
                yield from self._walk(child, place, self.addresses.get(child.get(qn("r:id"), ""), "") or link)
            elif child.tag in DELETED:
                self._deletion(child, place)
            elif str(child.tag).startswith(MATHS):
                self.remarks.left(place, FORMULA)
                yield Piece("".join(map(str, child.itertext())))
            else:
                yield from self._walk(self._inside(child, place), place, link)

    def _inside(self, element: Element, place: str) -> Iterable[Element]:
        """Return the children to read of an element that only holds others; of alternative forms, the first."""
        if element.tag == f"{MC}AlternateContent":
            return element[:1]
        if element.tag in INSERTED:
            self.remarks.guessed(place, INSERTION)
            return element
        return element if element.tag in PASSED_THROUGH else ()

    def _simple_field(self, element: Element, place: str, link: str) -> Iterator[Piece]:
        opened = self._opened(element.get(qn("w:instr"), ""), in_result=True)
        if opened.name in NEEDLESS_FIELDS:
            self.remarks.dropped(place, FIELD, name=opened.name)
        yield from self._walk(element, place, opened.address or link)
        self._fields.pop()

    def _deletion(self, element: Element, place: str) -> None:
        text = "".join(one.text or "" for one in element.iter(f"{W}delText", f"{W}t"))
        if text:
            self.remarks.dropped(place, DELETION, text=text[:60])

    def _run(self, run: Element, place: str, link: str) -> Iterator[Piece]:
        """Yield the pieces of a run; text in a field that is not shown is left out."""
        strong, italic = self._look(run)
        for child in run:
            text = self._content(child, place)
            if isinstance(text, Piece):
                yield text
                continue
            if not text or not self._shown:
                continue
            if self._has(run, "w:vanish"):
                self.remarks.dropped(place, HIDDEN, text=text[:60])
                continue
            if self.raised and self._is_raised(run):
                text, italic = text.translate(RAISED), False
            yield Piece(text, strong, italic, self._address or link)

    def _content(self, child: Element, place: str) -> str | Piece:
        """Return the text of a part of a run, or a footnote mark."""
        tag = str(child.tag)
        if tag == f"{W}t":
            return child.text or ""
        if tag == f"{W}br":
            return LINE_END if child.get(qn("w:type")) in (None, "textWrapping") else ""
        if tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            kind = tag.removeprefix(W).removesuffix("Reference")
            return Piece("", note=self.labels.get(f"{kind}{child.get(qn('w:id'), '')}", ""))
        if tag == f"{W}fldChar":
            self._field_sign(child.get(qn("w:fldCharType"), ""), place)
        elif tag == f"{W}instrText" and self._fields:
            current = self._fields[-1]
            current.instruction = f"{current.instruction}{child.text or ''}"[:LONGEST_INSTRUCTION]
        elif tag == f"{W}sym":
            self.remarks.dropped(place, SIGN, font=child.get(qn("w:font"), ""))
        elif tag in (f"{W}drawing", f"{W}pict", f"{W}object", f"{MC}AlternateContent"):
            self._drawing(child, place)
        return CHARACTERS.get(tag, "")

    def _drawing(self, element: Element, place: str) -> None:
        """Remark on pictures and objects, and keep text boxes for later; of alternative forms, the newer is read."""
        choice = (
            element.find(f".//{MC}Choice") if element.tag != f"{MC}AlternateContent" else element.find(f"{MC}Choice")
        )
        chosen = element if choice is None else choice
        boxes = chosen.iter(f"{W}txbxContent")
        self.boxes += (box for box in boxes if next(box.iterancestors(f"{W}txbxContent"), None) is None)
        if chosen.find(".//{*}blip") is not None or chosen.find(f".//{SHAPES}imagedata") is not None:
            self.remarks.dropped(place, PICTURE)
        elif element.tag == f"{W}object":
            self.remarks.dropped(place, EMBEDDED)

    def _field_sign(self, sign: str, place: str) -> None:
        if sign == "begin":
            self._opened("", in_result=False)
        elif sign == "separate" and self._fields:
            self._fields[-1].in_result = True
        elif sign == "end" and self._fields:
            ended = self._fields.pop()
            if ended.name in NEEDLESS_FIELDS:
                self.remarks.dropped(place, FIELD, name=ended.name)

    def _opened(self, instruction: str, *, in_result: bool) -> Field:
        """Open a field inside those that are open."""
        opened = Field(instruction[:LONGEST_INSTRUCTION], in_result, self._shown, self._address)
        self._fields.append(opened)
        return opened

    @property
    def _shown(self) -> bool:
        return not self._fields or self._fields[-1].shown

    @property
    def _address(self) -> str:
        return self._fields[-1].address if self._fields else ""

    def _look(self, run: Element) -> tuple[bool, bool]:
        properties = run.find(f"{W}rPr")
        if properties is None:
            return False, False
        strong, italic = self.looks.get(attribute_value(properties, "w:rStyle"), (False, False))
        return self._switch(properties, "w:b", strong), self._switch(properties, "w:i", italic)

    @staticmethod
    def _switch(properties: Element, name: str, default: bool) -> bool:  # noqa: FBT001 - the style's own
        found = properties.find(qn(name))
        return default if found is None else found.get(qn("w:val"), "1") not in OFF

    def _has(self, run: Element, name: str) -> bool:
        properties = run.find(f"{W}rPr")
        return properties is not None and self._switch(properties, name, False)  # noqa: FBT003

    @staticmethod
    def _is_raised(run: Element) -> bool:
        properties = run.find(f"{W}rPr")
        return properties is not None and attribute_value(properties, "w:vertAlign") == "superscript"
