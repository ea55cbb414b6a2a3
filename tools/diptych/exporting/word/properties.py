"""What a Word file says of itself: title, author, language, symbol; and how Word is to treat it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from diptych.exporting.control_characters import fit
from diptych.exporting.word.elements import add_element, part_bytes, root, xml_bytes
from diptych.exporting.word.styles import STEP

if TYPE_CHECKING:
    from diptych.compose.structure import Composition
    from diptych.exporting.word.package import Package
    from diptych.model.settings import Settings

CORE = "docProps/core.xml"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
NAMESPACES = {
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}


def add_document_properties(package: Package, edition: Composition, settings: Settings) -> None:
    """Add what the file says of the document."""
    head = edition.masthead
    part = etree.Element(f"{{{NAMESPACES['cp']}}}coreProperties", nsmap=NAMESPACES)
    author = head.institution or ", ".join(organ.name for organ in head.organs)
    for tag, text in (
        ("dc:title", edition.title),
        ("dc:subject", edition.subtitle),
        ("dc:creator", author),
        ("cp:keywords", ", ".join(head.names)),
        ("dc:language", edition.lang),
        ("dc:identifier", head.reference),
    ):
        if text:
            prefix, _, name = tag.partition(":")
            etree.SubElement(part, f"{{{NAMESPACES[prefix]}}}{name}").text = fit(text)
    if settings.date:
        created = etree.SubElement(part, f"{{{NAMESPACES['dcterms']}}}created")
        created.set(f"{{{NAMESPACES['xsi']}}}type", "dcterms:W3CDTF")
        created.text = f"{settings.date.isoformat()}T00:00:00Z"
    data = xml_bytes(part)
    package.add(CORE, CORE_TYPE, data)
    package.relate("", CORE_RELATION, CORE)


def settings_part() -> bytes:
    """Return the part that tells Word how to treat the file."""
    part = root("settings")
    add_element(part, "defaultTabStop", val=STEP)
    add_element(part, "evenAndOddHeaders")
    add_element(part, "characterSpacingControl", val="doNotCompress")
    notes = add_element(part, "footnotePr")
    for number in (-1, 0):
        add_element(notes, "footnote", id=number)
    return part_bytes(part)
