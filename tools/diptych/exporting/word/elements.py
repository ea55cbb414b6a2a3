"""Elements of a Word file, their properties in the order that the schema asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from lxml import etree

from diptych.exporting.control_characters import fit
from diptych.formats.word.names import PREFIXES, W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Values = str | int | bool | Mapping[str, "Values"] | Sequence[Mapping[str, "Values"]]
"""What a property says: the value of its only attribute, whether it is on, its attributes, or what it holds; several
of one name are a sequence."""

PARAGRAPH, RUN, TABLE, ROW, CELL, SECTION = "pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr"
ORDER = {
    PARAGRAPH: (
        "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens spacing ind "
        "contextualSpacing jc outlineLvl rPr sectPr"
    ),
    RUN: "rStyle rFonts b i noProof color spacing w kern position sz szCs u vertAlign lang",
    TABLE: "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription",
    ROW: "cantSplit trHeight tblHeader",
    CELL: "tcW gridSpan vMerge tcBorders vAlign",
    SECTION: ("headerReference footerReference footnotePr type pgSz pgMar pgNumType cols titlePg docGrid"),
}
"""The properties of each kind in the order of its type in the schema (ECMA-376, part 4, wml.xsd)."""
MARKS = {"\t": "tab", "\n": "br", "\u2011": "noBreakHyphen", "\u00ad": "softHyphen"}
"""Characters that Word has elements for."""
SPECIAL = re.compile("([\t\n\u2011\u00ad])")
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def name(tag: str) -> str:
    """Return the full name of an element or attribute: `p` and `w:p` are those of Word's main namespace."""
    prefix, _, local = tag.rpartition(":")
    return f"{{{PREFIXES[prefix or 'w']}}}{local}"


def root(tag: str) -> Element:
    """Return the root of a part, with the namespaces that its elements may need."""
    return etree.Element(name(tag), nsmap=PREFIXES)


def add_element(parent: Element, tag: str, **values: str | int) -> Element:
    """Add an element of Word's main namespace, with attributes of the same namespace, and return it."""
    return etree.SubElement(parent, name(tag), {f"{W}{key}": fit(str(value)) for key, value in values.items()})


def add_plain(parent: Element, tag: str, **values: str | int) -> Element:
    """Add an element whose attributes have no namespace, as those of drawings and charts, and return it."""
    return etree.SubElement(parent, name(tag), {key: fit(str(value)) for key, value in values.items()})


def add_words(parent: Element, tag: str, text: str) -> None:
    """Add an element of a drawing or a chart that holds text."""
    add_plain(parent, tag).text = fit(text)


def add_properties(parent: Element, kind: str, properties: Mapping[str, Values]) -> None:
    """Add the properties of a paragraph, a run, a table, a row, a cell; nothing where there are none.

    Args:
        parent: The element that has them.
        kind: `pPr` or one of its kind.
        properties: Properties by name: attributes by name, the value of the only attribute `val`, or whether it is on.
    """
    if not properties:
        return
    holder = add_element(parent, kind)
    for tag in sorted(properties, key=ORDER[kind].split().index):
        add_property(holder, tag, properties[tag])


def add_property(holder: Element, tag: str, said: Values) -> None:
    """Add one property."""
    if isinstance(said, bool):
        add_element(holder, tag, **({} if said else {"val": "0"}))
    elif isinstance(said, str | int):
        add_element(holder, tag, val=said)
    elif isinstance(said, Sequence):
        for one in said:
            add_property(holder, tag, one)
    else:
        inner = {key: one for key, one in said.items() if not isinstance(one, str | int)}
        element = add_element(holder, tag, **{key: one for key, one in said.items() if isinstance(one, str | int)})
        for key, value in inner.items():
            add_property(element, key, value)


def add_paragraph(parent: Element, style: str, others: Mapping[str, Values] | None = None) -> Element:
    """Add a paragraph in a style, with other properties if any, and return it."""
    paragraph = add_element(parent, "p")
    add_properties(paragraph, PARAGRAPH, {"pStyle": style, **(others or {})})
    return paragraph


def add_run(parent: Element, text: str, look: Mapping[str, Values] | None = None) -> None:
    """Add a run of text to a paragraph or a link; nothing where there is no text."""
    if text:
        run = add_element(parent, "r")
        add_properties(run, RUN, look or {})
        add_run_text(run, text)


def add_run_text(run: Element, text: str) -> None:
    """Add text to a run, with Word's own elements for tabs, hyphens that hold and hyphens that are not seen."""
    for part in SPECIAL.split(fit(text)):
        if part in MARKS:
            add_element(run, MARKS[part])
        elif part:
            add_element(run, "t").text = part
            run[-1].set(SPACE, "preserve")


def part_bytes(part: Element) -> bytes:
    """Return a part as the bytes of its file."""
    etree.cleanup_namespaces(part, keep_ns_prefixes=["w", "r"])
    return xml_bytes(part)


def xml_bytes(root_element: Element) -> bytes:
    """Return a tree as the bytes of a file in the container."""
    return etree.tostring(root_element, xml_declaration=True, encoding="UTF-8", standalone=True)
