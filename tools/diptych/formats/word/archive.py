"""The container of a Word file, examined before anything in it is unpacked."""

from __future__ import annotations

import posixpath
import re
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from diptych.formats.faults import ENTITIES_IN_XML, ImportRefusedError
from diptych.formats.word.faults import (
    DAMAGED_WORD,
    ENCRYPTED_WORD,
    ESCAPING_MEMBER,
    FOREIGN_ARCHIVE,
    OLD_WORD,
    SWOLLEN_WORD,
)
from diptych.i18n import N_
from diptych.model.diagnostic import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What files of Microsoft's older container begin with: .doc, and encrypted .docx ([MS-CFB], 2.2)."""

ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
"""The stream that holds an encrypted .docx inside that container ([MS-OFFCRYPTO], 2.3.4)."""

MEGABYTE = 1024 * 1024
MOST_MEMBERS = 5_000
LARGEST_XML = 32 * MEGABYTE
"""A document of 13 pages with eight tables has half a megabyte; this is enough for some 800 pages."""
LARGEST_WHOLE = 256 * MEGABYTE

DOCUMENT = "word/document.xml"
"""The part that holds the text, as Word names it; other programs may name it otherwise."""
CONTENT_TYPES, PACKAGE_RELATIONSHIPS = "[Content_Types].xml", "_rels/.rels"
MAIN_RELATIONSHIP = "/officeDocument"
DOCUMENT_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
OTHER_TYPES = (
    b"application/vnd.ms-word.document.macroEnabled.main+xml",
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
"""Types of the text of documents with macros and of templates, which are like that of any document."""
TYPES = (DOCUMENT_TYPE, *OTHER_TYPES)
ENCRYPTED_FLAG = 0x1
XML_SUFFIXES = (".xml", ".rels")
STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w{1,40})/")
USUAL = rb"http://schemas.openxmlformats.org/\1/2006/"
"""The beginnings of the names in strict files (ISO/IEC 29500-1, annex A), and in those that Word writes by default."""
NEEDED_OF_RELATIONSHIPS = ("Id", "Type", "Target")
SPARE = ("/image", "/hyperlink")
"""Endings of the types of relationships that the text does not need. Word opens a file that lacks their parts, and
programs write such files: `NULL` for a picture that was taken out, `#name` for a place in the document."""
OUTSIDE = re.compile(r"/|[A-Za-z]:|(?:.*/)?\.\.(?:/|$)")


def examine_archive(data: bytes) -> None:
    """Make sure that a file is a Word document that can be unpacked in bounded memory.

    Only XML below the limit is unpacked, to see that it declares no entities.

    Raises:
        ImportRefusedError: The file is not a Word document, or is damaged, encrypted or too large when unpacked.
    """
    if data.startswith(OLE_SIGNATURE):
        raise ImportRefusedError(ENCRYPTED_WORD if ENCRYPTED_STREAM in data else OLD_WORD)
    try:
        with ZipFile(BytesIO(data)) as archive:
            _examine_sizes(archive)
            _examine_names(archive)
            _examine_xml(archive)
            _examine_relationships(archive)
    except (ImportRefusedError, MemoryError):
        raise
    except Exception as error:
        raise damaged(N_("it is not a complete archive")) from error


def damaged(problem: str, place: str = "", **arguments: str) -> ImportRefusedError:
    """Return the refusal of a damaged file; `problem` is marked with `N_`, and the arguments fill its placeholders."""
    return ImportRefusedError(DAMAGED_WORD, {"problem": Phrase(problem), **arguments}, place)


def _examine_sizes(archive: ZipFile) -> None:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        count = Phrase(N_("number of parts"))
        raise ImportRefusedError(SWOLLEN_WORD, {"member": count, "size": len(members), "limit": MOST_MEMBERS})
    for member in members:
        if member.filename.endswith(XML_SUFFIXES) and member.file_size > LARGEST_XML:
            raise _swollen(member.filename[:80], member.file_size, LARGEST_XML)
    whole = sum(member.file_size for member in members)
    if whole > LARGEST_WHOLE:
        raise _swollen(Phrase(N_("all parts together")), whole, LARGEST_WHOLE)


def _examine_names(archive: ZipFile) -> None:
    members = archive.infolist()
    for member in members:
        name = member.orig_filename.replace("\\", "/")
        if OUTSIDE.match(name):
            raise ImportRefusedError(ESCAPING_MEMBER, {"member": name[:80]})
        if member.flag_bits & ENCRYPTED_FLAG:
            raise ImportRefusedError(ENCRYPTED_WORD)
    names = {member.filename for member in members}
    if CONTENT_TYPES not in names or not {DOCUMENT, PACKAGE_RELATIONSHIPS} & names:
        raise ImportRefusedError(FOREIGN_ARCHIVE)
    if len(names) < len(members):
        raise damaged(N_("it contains a part twice"))


def _swollen(member: str, size: int, limit: int) -> ImportRefusedError:
    sizes = {"size": f"{-(-size // MEGABYTE)} MB", "limit": f"{limit // MEGABYTE} MB"}
    return ImportRefusedError(SWOLLEN_WORD, {"member": member, **sizes})


def _examine_xml(archive: ZipFile) -> None:
    """Refuse document types: Office Open XML forbids them (ECMA-376, part 2, 8.2.5)."""
    for member in archive.infolist():
        if member.filename.endswith(XML_SUFFIXES) and b"<!DOCTYPE" in archive.read(member):
            raise ImportRefusedError(ENTITIES_IN_XML, place=member.filename)
    main = _main_part(archive)
    types = archive.read(CONTENT_TYPES)
    if main not in archive.namelist() or not (main == DOCUMENT or any(one in types for one in TYPES)):
        raise ImportRefusedError(FOREIGN_ARCHIVE)


def _main_part(archive: ZipFile) -> str:
    """Return the name of the part that holds the text; that of another kind of document is none."""
    if PACKAGE_RELATIONSHIPS not in archive.namelist():
        return DOCUMENT
    root = _relationships(archive, PACKAGE_RELATIONSHIPS)
    targets = (one.get("Target", "") for one in root if one.get("Type", "").endswith(MAIN_RELATIONSHIP))
    return posixpath.normpath(f"/{next(targets, DOCUMENT)}").lstrip("/")


def _relationships(archive: ZipFile, name: str) -> etree._Element:
    try:
        return etree.fromstring(archive.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise damaged(N_("a part of it is not XML"), name) from error


def _examine_relationships(archive: ZipFile) -> None:
    """Refuse a relationship that lacks a required attribute, since the library takes them for granted."""
    for name in archive.namelist():
        if not name.endswith(".rels"):
            continue
        root = _relationships(archive, name)
        if not all(key in one.attrib for one in root.iter("{*}Relationship") for key in NEEDED_OF_RELATIONSHIPS):
            raise damaged(N_("it refers to a part without its name or its type"), name)


class Dangling(NamedTuple):
    """A relationship to a part that is not in the archive.

    Attributes:
        member: The member that holds it.
        target: The part that it names.
        is_spare: Whether the text is complete without it.
    """

    member: str
    target: str
    is_spare: bool


def readable(data: bytes) -> tuple[bytes, tuple[Dangling, ...]]:
    """Return a Word file as the library opens it, and its dangling relationships.

    It lacks those that it can spare, and is a document even if it was a template or has macros, which are not run. All
    in it has the usual names, even in the strict format.

    Args:
        data: A file that has been examined.
    """
    with ZipFile(BytesIO(data)) as archive:
        parts = frozenset(archive.namelist())
        others = _with_usual_names(archive)
        relationships = [name for name in archive.namelist() if name.endswith(".rels")]
        members: dict[str, bytes] = {}
        found: list[Dangling] = []
        for name in relationships:
            content = others.get(name) or archive.read(name)
            root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
            for element, dangling in tuple(_dangling(name, root, parts)):
                found.append(dangling)
                parent = element.getparent()
                if dangling.is_spare and parent is not None:
                    parent.remove(element)
            members[name] = etree.tostring(root)
        types = archive.read(CONTENT_TYPES)
        members[CONTENT_TYPES] = _as_document(types)
        if not others and members[CONTENT_TYPES] == types and not any(one.is_spare for one in found):
            return data, tuple(found)
        members = others | members
        mended = BytesIO()
        with ZipFile(mended, "w", ZIP_DEFLATED) as copy:
            for name in archive.namelist():
                copy.writestr(name, members[name] if name in members else archive.read(name))
    return mended.getvalue(), tuple(found)


def _with_usual_names(archive: ZipFile) -> dict[str, bytes]:
    """Return the members of a strict file with the names of other files; none of any other file."""
    if not STRICT.search(archive.read(_main_part(archive))):
        return {}
    names = (name for name in archive.namelist() if name.endswith(XML_SUFFIXES))
    return {name: STRICT.sub(USUAL, archive.read(name)) for name in names}


def _as_document(types: bytes) -> bytes:
    for other in OTHER_TYPES:
        types = types.replace(other, DOCUMENT_TYPE)
    return types


def _dangling(name: str, root: etree._Element, parts: frozenset[str]) -> Iterator[tuple[etree._Element, Dangling]]:
    folder = posixpath.dirname(posixpath.dirname(f"/{name}"))
    for element in root.iter("{*}Relationship"):
        target = element.attrib["Target"]
        path = posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
        if element.get("TargetMode") != "External" and path not in parts:
            yield element, Dangling(name, target, element.attrib["Type"].endswith(SPARE))
