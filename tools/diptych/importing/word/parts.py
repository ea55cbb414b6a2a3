"""The parts of a Word file, by their relationships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.opc.part import Part as PackagePart
    from lxml.etree import _Element as Element


def related(part: PackagePart, kind: str) -> Iterator[PackagePart]:
    """Yield the parts inside the file to which a part has a relationship of a kind."""
    for rel in part.rels.values():
        if not rel.is_external and rel.reltype.endswith(f"/{kind}"):
            yield rel.target_part


def xml_of(part: PackagePart) -> Element | None:
    """Return the XML of a part, read anew; None if it is not XML."""
    try:
        return etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return None
