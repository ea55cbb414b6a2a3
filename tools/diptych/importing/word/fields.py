"""The fields of a Word file: what they do, and whether their text is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.formats.word.names import W
from diptych.i18n import N_
from diptych.importing.shared.remarks import CONTENTS
from diptych.importing.word.styles import OFF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from diptych.importing.shared.remarks import Remarks

LONGEST_INSTRUCTION = 2_000
NEEDLESS_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "TOC"})
"""Fields whose text Diptych makes itself: page numbers and contents (ECMA-376, part 1, 17.16.5)."""
UNSEEN_FIELDS = frozenset({"ASK", "PRIVATE", "RD", "SET", "TA", "TC", "XE"})
"""Fields that show nothing where they stand: entries of an index, settings."""
TICKED, NOT_TICKED = "☒", "☐"

FIELD = N_("A field was dropped, since Diptych makes its text itself: {name}.")
FIELD_TEXT = N_("A field was dropped, since Diptych makes its text itself: {name} “{text}”.")
EMPTY_FIELD = N_("A field without a text was dropped: “{text}”.")
BROKEN_FIELD = N_("The text of a damaged field was dropped: “{text}”.")
UNENDED_FIELD = N_("A field that never ends was dropped, and the text after it kept: “{text}”.")


@dataclass(slots=True)
class Field:
    """A field that is being read: its instruction, then its result.

    Attributes:
        instruction: What it does.
        in_result: Whether its result is being read.
        around: Whether the fields around it are shown.
        link: The address that the fields around it lead to.
        place: Where it begins.
        tick: The sign of a box to tick; empty for any other field.
        default: The words that a form shows before it is filled in; those to choose from, the chosen one first.
        hidden: Text in it that is not shown.
        hider: The field around it that hides it; None if it is shown, or hides its own text.
    """

    instruction: str = ""
    in_result: bool = False
    around: bool = True
    link: str = ""
    place: str = ""
    tick: str = ""
    default: str = ""
    hidden: list[str] = field(default_factory=list)
    hider: Field | None = None

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
    def is_empty(self) -> bool:
        """Whether it has no result where readers expect one: Word draws some from the instruction, as `EQ`."""
        has_place = self.around and not self.in_result and not self.tick
        return has_place and bool(self.name) and self.name not in UNSEEN_FIELDS | NEEDLESS_FIELDS

    @property
    def words(self) -> str:
        """Its hidden text, with single spaces."""
        return " ".join("".join(self.hidden).split())

    @property
    def shown(self) -> bool:
        """Whether its content is shown."""
        return self.around and self.in_result and self.name not in NEEDLESS_FIELDS


@dataclass(slots=True)
class Fields:
    """The fields that are open, from the outermost to the innermost."""

    _open: list[Field] = field(default_factory=list)
    _place: str = ""
    _remarks: Remarks | None = None
    _begins: bool = False
    _root: Element | None = None
    _unended: frozenset[Element] = frozenset()
    _unended_instruction: list[str] | None = None

    def enter(self, paragraph: Element, place: str, remarks: Remarks) -> None:
        """Begin a paragraph; a field may go on from the one before."""
        self._tell_unended()
        self._place, self._remarks, self._begins = place, remarks, True
        root = paragraph.getroottree().getroot()
        if root is not self._root:
            self._root, self._unended = root, frozenset(_unended(root))

    @property
    def shown(self) -> bool:
        """Whether text is shown here."""
        return not self._open or self._open[-1].shown

    @property
    def address(self) -> str:
        """The address that the fields lead to."""
        return self._open[-1].address if self._open else ""

    def begin(self, instruction: str, *, in_result: bool) -> Field:
        """Open a field inside those that are open."""
        opened = Field(instruction[:LONGEST_INSTRUCTION], in_result, self.shown, self.address, self._place)
        opened.hider = self._hider
        self._open.append(opened)
        return opened

    def instruct(self, text: str) -> None:
        """Add to the instruction of the innermost field."""
        if self._unended_instruction is not None:
            self._unended_instruction.append(text)
        elif self._open:
            current = self._open[-1]
            current.instruction = f"{current.instruction}{text}"[:LONGEST_INSTRUCTION]

    def hide(self, text: str) -> None:
        """Keep text that is not shown, for the remark on the outermost field that hides it."""
        hider = self._hider
        if hider:
            hider.hidden += (" ", text) if self._begins else (text,)
            self._begins = False

    @property
    def _hider(self) -> Field | None:
        innermost = self._open[-1] if self._open else None
        return innermost and (innermost.hider or (None if innermost.shown else innermost))

    def sign(self, element: Element) -> str:
        """Read the beginning, the middle or the end of a field; return the sign that a box to tick shows."""
        kind = element.get(f"{W}fldCharType", "")
        if self._unended_instruction is not None or element in self._unended:
            self._tell_unended()
        if element in self._unended:
            self._unended_instruction = [] if kind == "begin" else None
        elif kind == "begin":
            begun = self.begin("", in_result=False)
            begun.tick, begun.default = _ticked(element), _default(element)
        elif kind == "separate" and self._open:
            self._open[-1].in_result = True
        elif kind == "end" and self._open:
            tick = self._open[-1].tick
            self.close()
            return tick
        return ""

    def close(self) -> None:
        """Close the innermost field."""
        ended = self._open.pop() if self._open else None
        if ended is None or self._remarks is None:
            return
        text = ended.words
        if ended.name == "TOC" and text:
            self._remarks.dropped(ended.place, CONTENTS, text=text)
        elif ended.name in NEEDLESS_FIELDS and text:
            self._remarks.dropped(ended.place, FIELD_TEXT, name=ended.name, text=text)
        elif ended.name in NEEDLESS_FIELDS and ended.around:
            self._remarks.dropped(ended.place, FIELD, name=ended.name)
        elif text:
            self._remarks.dropped(ended.place, BROKEN_FIELD, text=text)
        elif ended.is_empty:
            said = " ".join(f"{ended.instruction} {ended.default}".split())
            self._remarks.dropped(ended.place, EMPTY_FIELD, text=said)

    def _tell_unended(self) -> None:
        """Remark on what a field that never ends was to do."""
        text = " ".join("".join(self._unended_instruction or ()).split())
        if text and self._remarks is not None:
            self._remarks.dropped(self._place, UNENDED_FIELD, text=text)
        self._unended_instruction = None

    def finish(self) -> None:
        """Remark on what fields that are still open have hidden."""
        self._tell_unended()
        for one in self._open:
            text = one.words
            if text and self._remarks is not None:
                self._remarks.dropped(one.place, BROKEN_FIELD, text=text)
        self._open.clear()


def _unended(root: Element) -> Iterator[Element]:
    """Yield the beginnings of fields that never end in a part of a file, and the signs before their results."""
    begun: list[list[Element]] = []
    for sign in root.iter(f"{W}fldChar"):
        kind = sign.get(f"{W}fldCharType", "")
        if kind == "begin":
            begun.append([sign])
        elif kind == "separate" and begun:
            begun[-1].append(sign)
        elif kind == "end" and begun:
            begun.pop()
    for signs in begun:
        yield from signs


def _ticked(element: Element) -> str:
    box = element.find(f"{W}ffData/{W}checkBox")
    if box is None:
        return ""
    state = box.find(f"{W}checked")
    state = box.find(f"{W}default") if state is None else state
    return NOT_TICKED if state is None or state.get(f"{W}val", "1") in OFF else TICKED


def _default(element: Element) -> str:
    entries = [one.get(f"{W}val", "") for one in element.iterfind(f"{W}ffData/{W}ddList/{W}listEntry")]
    if entries:
        chosen = element.find(f"{W}ffData/{W}ddList/{W}result")
        at = "0" if chosen is None else chosen.get(f"{W}val", "0")
        first = int(at) if at.isdecimal() and int(at) < len(entries) else 0
        return " | ".join((entries[first], *entries[:first], *entries[first + 1 :]))
    default = element.find(f"{W}ffData/{W}textInput/{W}default")
    return "" if default is None else default.get(f"{W}val", "")
