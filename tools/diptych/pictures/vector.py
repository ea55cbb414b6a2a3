"""SVG pictures, rewritten without what would run in a browser or come from elsewhere."""

from __future__ import annotations

import re
from typing import NamedTuple
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from diptych.pictures.addresses import is_inside, is_own, is_running, is_web, own_style
from diptych.pictures.flaws import (
    ENTITIES,
    NO_SIZE,
    NOT_A_NUMBER,
    NOT_SVG,
    NOT_XML,
    TOO_DEEP,
    TOO_MUCH,
    Flaw,
    FlawKind,
    PictureLook,
    unreadable,
)
from diptych.pictures.numbers import has_size, lacks_number
from diptych.pictures.repetition import Drawing

SVG = "http://www.w3.org/2000/svg"
XHTML = "http://www.w3.org/1999/xhtml"
XLINK = "http://www.w3.org/1999/xlink"
XML = "http://www.w3.org/XML/1998/namespace"
OWN_NAMESPACES = frozenset({"", XLINK, XML})
"""Namespaces whose attributes a picture needs; those of drawing programs do not affect what is drawn."""
RUNNING = frozenset({"script", "handler", "listener"})
MOVING = frozenset({"animate", "animateColor", "animateMotion", "animateTransform", "set", "discard"})
EMBEDDED = frozenset({"foreignObject", "iframe", "audio", "video", "canvas", "embed", "object", "tref"})
EVENT = "on"
PICTURES = frozenset({"image", "feImage"})
SHOWING = PICTURES | {"use"}
"""Elements that show something by reference; without a reference, they show nothing."""
STYLE, LINK = "style", "a"
HREF, ID, BASE = "href", "id", "base"
PATHS = ("d", "points")
MARKER, CORNER = "marker", 4
"""Prefix of the attributes that name a marker; fewest characters of a path from one corner to the next."""
STYLESHEET = "xml-stylesheet"
SEPARATOR = "\f"
"""What the parser puts between the parts of a name: no XML text can hold it."""

REFERENCE = re.compile(r"url\(\s*[\"']?#([^\"')]+)")
QUOTED = 60
"""Characters of an address that a finding quotes."""
DEEPEST = 100
"""Most levels of nested elements."""
GROWTH = 4
"""How many times longer than its file a picture may become, once default values are filled in."""
LEAST = 100_000


class _Name(NamedTuple):
    space: str
    local: str
    prefix: str

    @property
    def written(self) -> str:
        return f"{self.prefix}:{self.local}" if self.prefix else self.local


def look_at_svg(data: bytes) -> PictureLook:
    """Look at an SVG picture.

    Raises:
        RefusedPictureError: It cannot be shown.
    """
    return _Copyist(len(data)).copy(data)


class _Copyist:
    """Copies a picture as it is read, and leaves out what is not known to be part of a still picture."""

    def __init__(self, length: int) -> None:
        self.room = max(LEAST, GROWTH * length)
        self.written: list[str] = []
        self.open: list[tuple[str, int]] = []
        self.skipped = 0
        self.spaces: dict[str, str] = {}
        self.style: list[str] | None = None
        self.drawing = Drawing()
        self.found: dict[tuple[FlawKind, str], Flaw] = {}

    def copy(self, data: bytes) -> PictureLook:
        parser = expat.ParserCreate(namespace_separator=SEPARATOR)
        parser.namespace_prefixes = True
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text
        parser.StartNamespaceDeclHandler = self.declare
        parser.ProcessingInstructionHandler = self.instruct
        parser.EntityDeclHandler = parser.SkippedEntityHandler = _refuse
        try:
            parser.Parse(data, True)  # noqa: FBT003 - the parser takes no keywords
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise unreadable(NOT_XML) from error
        self.drawing.measure()
        return PictureLook("".join(self.written).encode(), tuple(self.found.values()))

    def declare(self, prefix: str | None, space: str | None) -> None:
        if space in {SVG, XLINK}:
            self.spaces[prefix or ""] = space

    def start(self, written: str, attributes: dict[str, str]) -> None:
        name = _name(written)
        spaces, self.spaces = self.spaces, {}
        if not self.open:
            spaces = self.root(name, attributes) | spaces
            name = name._replace(space=SVG)
        # Browsers join the text before and after an element inside a style sheet.
        if self.skipped or self.style is not None or not self.is_kept(name):
            self.skipped += 1
            return
        if len(self.open) >= DEEPEST:
            raise unreadable(TOO_DEEP)
        kept = [(_name(one), value) for one, value in attributes.items()]
        kept = [(one, own) for one, value in kept if (own := self.value(name, one, value)) is not None]
        if name.local in SHOWING and not any(one.local == HREF for one, _ in kept):
            self.skipped += 1
            return
        number = self.draw(kept)
        if name.local == STYLE:
            self.style = []
        told = [("xmlns" + (f":{prefix}" if prefix else ""), space) for prefix, space in spaces.items()]
        told += [(one.written, value) for one, value in kept]
        self.open.append((name.written, number))
        self.write(f"<{name.written}{''.join(f' {one}={quoteattr(value)}' for one, value in told)}>")

    def end(self, _: str) -> None:
        if self.skipped:
            self.skipped -= 1
            return
        if self.style is not None:
            css = "".join(self.style)
            own, self.style = own_style(css), None
            if own != css:
                self.note(FlawKind.ELSEWHERE, f"<{STYLE}>")
            self.write(escape(own))
        written, _number = self.open.pop()
        self.write(f"</{written}>")

    def text(self, text: str) -> None:
        if self.skipped:
            return
        if self.style is None:
            self.write(escape(text))
        else:
            self.style.append(text)

    def instruct(self, target: str, _: str) -> None:
        if target == STYLESHEET:
            self.note(FlawKind.ELSEWHERE, f"<?{STYLESHEET}?>")

    def root(self, name: _Name, attributes: dict[str, str]) -> dict[str, str]:
        """Check the root element, and return the SVG namespace if it lacks one."""
        if name.local != "svg" or name.space not in {SVG, ""}:
            raise unreadable(NOT_SVG)
        if not has_size(attributes):
            raise unreadable(NO_SIZE)
        return {} if name.space else {"": SVG}

    def is_kept(self, name: _Name) -> bool:
        """Return whether an element is part of a still picture, and note what is not."""
        if name.space == XHTML:
            self.note(FlawKind.ELSEWHERE, f"<{name.local}>")
        elif name.space in {SVG, ""}:
            kind = FlawKind.ACTIVE if name.local in RUNNING | MOVING else FlawKind.ELSEWHERE
            if name.local in RUNNING | MOVING | EMBEDDED:
                self.note(kind, f"<{name.local}>")
                return False
            return True
        return False

    def value(self, element: _Name, name: _Name, value: str) -> str | None:
        """Return what may be kept of the value of an attribute, and note what is taken out."""
        if name.space not in OWN_NAMESPACES:
            return None
        if name.local.lower().startswith(EVENT) and not name.space:
            return self.left_out(FlawKind.ACTIVE, name.local)
        if name.space == XML and name.local == BASE:
            return self.left_out(FlawKind.ELSEWHERE, name.written)
        if name.local == HREF:
            return self.address(element, value)
        if lacks_number(name.local, value):
            raise unreadable(NOT_A_NUMBER)
        own = own_style(value) if "(" in value or name.local == STYLE else value
        if own != value:
            self.note(FlawKind.ELSEWHERE, f"{name.local}=…")
        return own

    def address(self, element: _Name, value: str) -> str | None:
        if is_running(value):
            return self.left_out(FlawKind.ACTIVE, value)
        if is_own(value) or (element.local in PICTURES and is_inside(value)):
            return value
        if element.local == LINK and is_web(value):
            return value
        return self.left_out(FlawKind.ELSEWHERE, value)

    def draw(self, attributes: list[tuple[_Name, str]]) -> int:
        """Add an element to what is drawn, with the parts of the picture that it names."""
        values = {name.local: value for name, value in attributes}
        parent = self.open[-1][1] if self.open else None
        length = sum(len(values.get(path, "")) for path in PATHS)
        number = self.drawing.add(parent, length)
        if ID in values:
            self.drawing.names.setdefault(values[ID], number)
        # A marker is drawn at each corner of a line.
        corners = 1 + length // CORNER
        self.drawing.named += [
            (number, one, corners if name.startswith(MARKER) else 1)
            for name, value in values.items()
            if "url(" in value
            for one in REFERENCE.findall(value)
        ]
        if values.get(HREF, "").startswith("#"):
            self.drawing.named.append((number, values[HREF][1:], 1))
        return number

    def write(self, text: str) -> None:
        self.room -= len(text)
        if self.room < 0:
            raise unreadable(TOO_MUCH)
        self.written.append(text)

    def left_out(self, kind: FlawKind, detail: str) -> str | None:
        """Note an attribute that is left out, and return none in its place."""
        self.note(kind, detail.strip()[:QUOTED])
        return None

    def note(self, kind: FlawKind, detail: str) -> None:
        self.found.setdefault((kind, detail), Flaw(kind, detail))


def _name(written: str) -> _Name:
    *space, local = written.split(SEPARATOR)[:2]
    prefix = written.split(SEPARATOR)[2:]
    return _Name("".join(space), local, "".join(prefix))


def _refuse(*_: object) -> None:
    raise unreadable(ENTITIES)
