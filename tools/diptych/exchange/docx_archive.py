"""The container of a Word file, examined before anything in it is unpacked."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from diptych.exchange.docx_faults import (
    DAMAGED_WORD,
    ENCRYPTED_WORD,
    ESCAPING_MEMBER,
    FOREIGN_ARCHIVE,
    OLD_WORD,
    SWOLLEN_WORD,
)
from diptych.exchange.faults import ENTITIES_IN_XML, ImportRefusedError
from diptych.i18n import N_
from diptych.model.diagnostic import Phrase

OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What files of Microsoft's older container begin with: .doc, and encrypted .docx ([MS-CFB], 2.2)."""

ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
"""The stream that holds an encrypted .docx inside that container ([MS-OFFCRYPTO], 2.3.4)."""

MEGABYTE = 1024 * 1024
MOST_MEMBERS = 5_000
LARGEST_XML = 32 * MEGABYTE
"""A document of 13 pages with eight tables has half a megabyte: this is some 800 pages."""
LARGEST_WHOLE = 256 * MEGABYTE

NEEDED = ("[Content_Types].xml", "word/document.xml")
ENCRYPTED_FLAG = 0x1
XML_SUFFIXES = (".xml", ".rels")
OUTSIDE = re.compile(r"/|[A-Za-z]:|(?:.*/)?\.\.(?:/|$)")


def examine(data: bytes) -> None:
    """Make sure that a file is a Word document which can be unpacked in bounded memory.

    Nothing is unpacked but XML below the limit, to see that it declares no entities.

    Raises:
        ImportRefusedError: It is something else, damaged, encrypted, or far too large inside.
    """
    if data.startswith(OLE_SIGNATURE):
        raise ImportRefusedError(ENCRYPTED_WORD if ENCRYPTED_STREAM in data else OLD_WORD)
    try:
        with ZipFile(BytesIO(data)) as archive:
            _examine_directory(archive)
            _examine_xml(archive)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise ImportRefusedError(DAMAGED_WORD, {"problem": Phrase(N_("it is not a whole archive"))}) from error


def _examine_directory(archive: ZipFile) -> None:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        count = Phrase(N_("number of parts"))
        raise ImportRefusedError(SWOLLEN_WORD, {"member": count, "size": len(members), "limit": MOST_MEMBERS})
    for member in members:
        name = member.orig_filename.replace("\\", "/")
        if OUTSIDE.match(name):
            raise ImportRefusedError(ESCAPING_MEMBER, {"member": name[:80]})
        if member.flag_bits & ENCRYPTED_FLAG:
            raise ImportRefusedError(ENCRYPTED_WORD)
        if name.endswith(XML_SUFFIXES) and member.file_size > LARGEST_XML:
            raise _swollen(name[:80], member.file_size, LARGEST_XML)
    whole = sum(member.file_size for member in members)
    if whole > LARGEST_WHOLE:
        raise _swollen(Phrase(N_("all parts together")), whole, LARGEST_WHOLE)
    if not set(NEEDED) <= {member.filename for member in members}:
        raise ImportRefusedError(FOREIGN_ARCHIVE)


def _swollen(member: str, size: int, limit: int) -> ImportRefusedError:
    sizes = {"size": f"{-(-size // MEGABYTE)} MB", "limit": f"{limit // MEGABYTE} MB"}
    return ImportRefusedError(SWOLLEN_WORD, {"member": member, **sizes})


def _examine_xml(archive: ZipFile) -> None:
    """Refuse document types: Office Open XML forbids them (ECMA-376, part 2, 8.2.5)."""
    for member in archive.infolist():
        if member.filename.endswith(XML_SUFFIXES) and b"<!DOCTYPE" in archive.read(member):
            raise ImportRefusedError(ENTITIES_IN_XML, place=member.filename)
