"""The container of a Word file: its parts, what they are, and what leads from one to another."""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from diptych.exporting.word.elements import xml_bytes
from diptych.formats.word.archive import CONTENT_TYPES

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
MEDIA_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".svg": "image/svg+xml"}
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The date of every member: the earliest that an archive can have, so that the same text gives the same bytes."""


class Package:
    """Collects the parts of a Word file.

    Attributes:
        lang: The language of the text.
    """

    def __init__(self, lang: str) -> None:
        """Begin without parts."""
        self.lang = lang
        self._parts: dict[str, tuple[str, bytes]] = {}
        self._relations: defaultdict[str, dict[tuple[str, str, bool], str]] = defaultdict(dict)
        self._count = 0

    def count(self) -> int:
        """Return a number that no other drawing of the file has."""
        self._count += 1
        return self._count

    def add(self, path: str, content_type: str, data: bytes) -> None:
        """Add a part, such as `word/document.xml`."""
        self._parts[path] = content_type, data

    def relate(self, source: str, kind: str, target: str, *, outside: bool = False) -> str:
        """Return the identifier of what leads from a part, or from the file itself, to another or to the web.

        Args:
            source: The path of the part; empty for the file.
            kind: The kind, such as `image`, or its whole name.
            target: The path of the other part, or an address.
            outside: Whether it is an address.
        """
        kind = kind if kind.startswith("http") else f"{OFFICE}/{kind}"
        known = self._relations[source]
        return known.setdefault((kind, target, outside), f"rId{len(known) + 1}")

    def media(self, source: str, data: bytes, suffix: str) -> str:
        """Add a picture once, and return the identifier of what leads to it from a part."""
        path = f"word/media/{sha256(data).hexdigest()[:16]}{suffix}"
        self.add(path, MEDIA_TYPES[suffix], data)
        return self.relate(source, "image", path)

    def chart(self, source: str, data: bytes) -> str:
        """Add a chart, and return the identifier of what leads to it from a part."""
        path = f"word/charts/chart{sum(one.startswith('word/charts/') for one in self._parts) + 1}.xml"
        self.add(path, CHART_TYPE, data)
        return self.relate(source, "chart", path)

    def parts(self, names: re.Pattern[str]) -> Iterator[bytes]:
        """Yield the parts whose paths match a pattern."""
        yield from (data for path, (_, data) in self._parts.items() if names.fullmatch(path))

    def packed(self) -> bytes:
        """Return the file."""
        whole = BytesIO()
        with ZipFile(whole, "w", ZIP_DEFLATED) as archive:
            for path, data in self._members():
                member = ZipInfo(path, EARLIEST)
                member.compress_type = ZIP_DEFLATED
                archive.writestr(member, data)
        return whole.getvalue()

    def _members(self) -> Iterator[tuple[str, bytes]]:
        yield CONTENT_TYPES, self._content_types()
        for source in sorted(self._relations):
            folder, _, name = source.rpartition("/")
            yield f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels", self._relationships(source)
        for path, (_, data) in self._parts.items():
            yield path, data

    def _content_types(self) -> bytes:
        root = etree.Element(f"{{{TYPES}}}Types", nsmap={None: TYPES})
        rels = "application/vnd.openxmlformats-package.relationships+xml"
        for extension, kind in (("rels", rels), ("xml", "application/xml")):
            etree.SubElement(root, f"{{{TYPES}}}Default", Extension=extension, ContentType=kind)
        for path, (kind, _) in self._parts.items():
            etree.SubElement(root, f"{{{TYPES}}}Override", PartName=f"/{path}", ContentType=kind)
        return xml_bytes(root)

    def _relationships(self, source: str) -> bytes:
        root = etree.Element(f"{{{RELATIONSHIPS}}}Relationships", nsmap={None: RELATIONSHIPS})
        for (kind, target, outside), identifier in self._relations[source].items():
            address = target if outside else f"/{target}"
            relation = etree.SubElement(
                root, f"{{{RELATIONSHIPS}}}Relationship", Id=identifier, Type=kind, Target=address
            )
            if outside:
                relation.set("TargetMode", "External")
        return xml_bytes(root)
