"""Foreign XML → a tree, in bounded time and memory.

A first pass with expat, which keeps nothing, looks for what is not allowed: a document type (entities, other files,
texts that grow), too many elements, elements nested too deep, damage. Only then does lxml build the tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, NoReturn
from xml.parsers import expat

from lxml import etree

from diptych.formats.faults import (
    BROKEN_XML,
    ENTITIES_IN_XML,
    FOREIGN_FILE_TOO_LARGE,
    LONG_XML,
    NESTED_XML,
    ImportRefusedError,
)
from diptych.formats.places import ForeignPlace
from diptych.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.rule import Rule

LARGEST = 20_000_000
"""Most bytes in a file; the longest resolution of 2024 has 185,000."""
DEEPEST = 100
"""Deepest nesting of elements; the resolutions of 2024 have at most 20 levels."""
MOST = 300_000
"""Most elements in a file; the resolutions of 2024 have at most 1,500."""
MEGABYTE = 1_000_000


def read_xml(data: bytes, *, named_type: bool = False) -> etree._Element:
    """Return the first element of an XML file, without comments and processing instructions.

    Args:
        data: The file.
        named_type: Whether it may name a document type, as glossaries do; it is not fetched, and entities that the file
            itself declares are refused all the same.

    Raises:
        ImportRefusedError: The file is too large, damaged, nested too deep, or declares a document type.
    """
    if len(data) > LARGEST:
        raise ImportRefusedError(FOREIGN_FILE_TOO_LARGE, {"limit": LARGEST // MEGABYTE})
    _Guard(named_type=named_type).look_at(data)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        place = line_place(error.lineno or 1)
        raise ImportRefusedError(BROKEN_XML, {"problem": error.msg or ""}, place) from error


class XmlComment(NamedTuple):
    """A comment in an XML file, on one line, and where it begins."""

    text: str
    place: ForeignPlace


def comments_in(data: bytes) -> Iterator[XmlComment]:
    """Yield the comments of an XML file that `read_xml` has read."""
    found: list[XmlComment] = []
    parser = expat.ParserCreate()

    def keep(text: str) -> None:
        if text.strip():
            found.append(XmlComment(" ".join(text.split()), line_place(parser.CurrentLineNumber)))

    parser.CommentHandler = keep
    parser.Parse(data, True)  # noqa: FBT003 - expat takes it by position only
    yield from found


def line_place(number: int) -> ForeignPlace:
    """Return the place of a line."""
    return ForeignPlace(N_("line {number}"), number=number)


def element_place(element: etree._Element) -> ForeignPlace:
    """Return the place of an element: the line that it begins on."""
    return line_place(element.sourceline or 1)


def name_of(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return etree.QName(element).localname


class _Guard:
    """Refuses what is not allowed as soon as it is met."""

    def __init__(self, *, named_type: bool) -> None:
        self.named_type = named_type
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self.begin
        self.parser.EndElementHandler = self.end
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.depth = 0
        self.count = 0

    def look_at(self, data: bytes) -> None:
        try:
            self.parser.Parse(data, True)  # noqa: FBT003 - expat takes it by position only
        except expat.ExpatError as error:
            problem = expat.ErrorString(error.code)
            raise ImportRefusedError(BROKEN_XML, {"problem": problem}, line_place(error.lineno)) from error
        except (LookupError, ValueError) as error:  # an encoding that does not exist
            raise ImportRefusedError(BROKEN_XML, {"problem": str(error)}, line_place(1)) from error

    def begin(self, _name: str, _attributes: dict[str, str]) -> None:
        self.depth += 1
        self.count += 1
        if self.depth > DEEPEST:
            self.refuse(NESTED_XML, DEEPEST)
        if self.count > MOST:
            self.refuse(LONG_XML, MOST)

    def end(self, _name: str) -> None:
        self.depth -= 1

    def doctype(self, _name: str, _system: str | None, _public: str | None, has_declarations: int) -> None:
        if self.named_type and not has_declarations:
            return
        raise ImportRefusedError(ENTITIES_IN_XML, {}, line_place(self.parser.CurrentLineNumber))

    def refuse(self, rule: Rule, limit: int) -> NoReturn:
        raise ImportRefusedError(rule, {"limit": limit}, line_place(self.parser.CurrentLineNumber))
