"""Word files that are refused."""

from __future__ import annotations

import struct
import warnings
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from diptych.formats.faults import (
    EMPTY_IMPORT,
    ENDLESS_TABLE,
    ENTITIES_IN_XML,
    NESTED_XML,
    WRONG_LANGUAGE,
    ImportRefusedError,
)
from diptych.formats.word.archive import LARGEST_XML, MEGABYTE, OLE_SIGNATURE
from diptych.formats.word.faults import (
    DAMAGED_WORD,
    ENCRYPTED_WORD,
    ESCAPING_MEMBER,
    FOREIGN_ARCHIVE,
    OLD_WORD,
    SWOLLEN_WORD,
)
from diptych.importing.word.reading import MISSING_PART, SPARED, read
from tests.support.structure import sketch
from tests.support.word_files import R, cell, paragraph, table, word_file

FRENCH = "Les travaux de la Commission et des autres organes sont décrits dans le présent rapport pour les États. "


def zipped(members: dict[str, bytes]) -> bytes:
    """Return an archive."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def with_member(name: str, content: bytes) -> bytes:
    """Return a Word file in which one member is another, or is there in addition."""
    with ZipFile(BytesIO(word_file(paragraph("Text.")))) as archive:
        return zipped({one: archive.read(one) for one in archive.namelist()} | {name: content})


def bomb() -> bytes:
    """Return a small file whose text is endless."""
    return with_member("word/document.xml", b" " * (LARGEST_XML + 1))


def lying() -> bytes:
    """Return a bomb whose directory says that it is small."""
    return bomb().replace(struct.pack("<L", LARGEST_XML + 1), struct.pack("<L", 10))


def nested() -> bytes:
    """Return a file with a million elements, one inside the other."""
    return with_member("word/document.xml", b"<w:p>" * 1_000_000)


def tables_in_tables() -> bytes:
    """Return a file with tables within tables, as deep as the XML library reads them."""
    depth = 70
    return word_file("<w:tbl><w:tr><w:tc>" * depth + paragraph("Text.") + "</w:tc></w:tr></w:tbl>" * depth)


def encrypted_member() -> bytes:
    """Return a file whose members are marked as encrypted."""
    data = bytearray(word_file(paragraph("Text.")))
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.index(mark) + offset] |= 1
    return bytes(data)


def changed(name: str, old: bytes, new: bytes) -> bytes:
    """Return a Word file in which something of one member is another."""
    with ZipFile(BytesIO(word_file(paragraph("Text.")))) as archive:
        return with_member(name, archive.read(name).replace(old, new))


def changed_numbering(old: bytes, new: bytes, *, body: str) -> bytes:
    """Return a Word file in whose numbering something is another."""
    with ZipFile(BytesIO(word_file(body))) as archive:
        members = {one: archive.read(one) for one in archive.namelist()}
    return zipped(members | {"word/numbering.xml": members["word/numbering.xml"].replace(old, new)})


FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:instrText>TOC</w:instrText></w:r>'
)


def wrong_sum() -> bytes:
    """Return a file whose picture is not what its checksum says."""
    data = bytearray(word_file(paragraph("Text.")))
    data[data.index(b"docProps/thumbnail.jpeg") + 500] ^= 0xFF
    return bytes(data)


def twice() -> bytes:
    """Return a file in which one part stands twice."""
    made = BytesIO(word_file(paragraph("Text.")))
    with warnings.catch_warnings(action="ignore"), ZipFile(made, "a") as archive:
        archive.writestr("word/document.xml", "<a/>")
    return made.getvalue()


RELATIONSHIPS = "word/_rels/document.xml.rels"
ENTITY = b'<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
REFUSED = {
    "a renamed .doc": (OLE_SIGNATURE + b"\0" * 2000, OLD_WORD),
    "an encrypted file": (OLE_SIGNATURE + "EncryptedPackage".encode("utf-16-le"), ENCRYPTED_WORD),
    "encrypted members": (encrypted_member(), ENCRYPTED_WORD),
    "a zip bomb": (bomb(), SWOLLEN_WORD),
    "a zip bomb that lies about its size": (lying(), DAMAGED_WORD),
    "many large members": (zipped({f"word/media/{at}": b"\0" * MEGABYTE for at in range(257)}), SWOLLEN_WORD),
    "too many members": (zipped({f"word/{at}.bin": b"" for at in range(5001)}), SWOLLEN_WORD),
    "a name that leads upward": (with_member("../../evil.txt", b""), ESCAPING_MEMBER),
    "a name from the root": (with_member("/etc/passwd", b""), ESCAPING_MEMBER),
    "a name of Windows": (with_member("..\\evil.txt", b""), ESCAPING_MEMBER),
    "a file cut short": (word_file(paragraph("Text."))[:-300], DAMAGED_WORD),
    "no archive": (b"PK\x03\x04 and nothing else", DAMAGED_WORD),
    "an empty file": (b"", DAMAGED_WORD),
    "another archive": (zipped({"xl/workbook.xml": b"<a/>"}), FOREIGN_ARCHIVE),
    "broken XML": (with_member("word/document.xml", b"<w:document>"), DAMAGED_WORD),
    "a missing part": (zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<a/>"}), DAMAGED_WORD),
    "a wrong checksum": (wrong_sum(), DAMAGED_WORD),
    "styles that are none": (changed("[Content_Types].xml", b".styles+xml", b".other+xml"), DAMAGED_WORD),
    "properties that are none": (changed("[Content_Types].xml", b"core-properties+xml", b"other+xml"), DAMAGED_WORD),
    "an external entity": (with_member("word/document.xml", ENTITY + b"<a>&x;</a>"), ENTITIES_IN_XML),
    "a million nested elements": (nested(), DAMAGED_WORD),
    "tables within tables": (tables_in_tables(), NESTED_XML),
    "no body": (changed("word/document.xml", b"w:body", b"w:other"), DAMAGED_WORD),
    "a relationship without target": (changed(RELATIONSHIPS, b'Target="styles.xml"', b""), DAMAGED_WORD),
    "a relationship without type": (changed(RELATIONSHIPS, b"Type=", b"Kind="), DAMAGED_WORD),
    "a relationship to nothing": (changed(RELATIONSHIPS, b"styles.xml", b"none.xml"), DAMAGED_WORD),
    "relationships that are no XML": (with_member(RELATIONSHIPS, b"<a>"), DAMAGED_WORD),
    "a part twice": (twice(), DAMAGED_WORD),
    "a row without end": (word_file(table(cell("a") * 300)), ENDLESS_TABLE),
    "a table without end": (word_file(table(*[cell("a") * 6] * 9_000)), ENDLESS_TABLE),
    "no text": (word_file("<w:p/>"), EMPTY_IMPORT),
    "the wrong language": (word_file(*(paragraph(FRENCH) for _ in range(3))), WRONG_LANGUAGE),
}


NUMBERED = paragraph("Text.", number=(1, 0)) + paragraph("Text.", number=(1, 99_999_999)) + paragraph("Text.", "Mine")
HOSTILE = (b"99999999", b"-5", b"abc", b"", b"NaN", b"1e9", b"upperRoman")
READ = {
    "numbers that nobody meant": [
        changed_numbering(b"%1.", pattern, body=NUMBERED) for pattern in (b"%1%2%9", b"%" * 5_000, b"", b"%0%10")
    ]
    + [changed_numbering(b'w:val="1"', b'w:val="%s"' % one, body=NUMBERED) for one in HOSTILE]
    + [changed_numbering(b'w:ilvl="0"', b'w:ilvl="%s"' % one, body=NUMBERED) for one in HOSTILE],
    "styles in a circle": [changed("word/styles.xml", b'w:basedOn w:val="HCh"', b'w:basedOn w:val="Mine"')],
    "cells that go on from none, or span a thousand million": [
        word_file(table(cell("a", 1_000_000_000) + cell("b", -1, "continue"))),
        word_file(table(cell("a", 1, "continue"), cell("b"))),
    ],
    "fields without an end": [word_file(paragraph("Text.") + "<w:p>" + FIELD * 50 + "</w:p>")],
    "signs without a character, text without words": [
        word_file(paragraph("Text."), "<w:p><w:r><w:sym/><w:t/><w:footnoteReference/></w:r><w:r/></w:p><w:p/>")
    ],
}


@pytest.mark.parametrize("case", READ)
def test_what_makes_no_sense_is_survived(case: str) -> None:
    for data in READ[case]:
        assert sketch(read("report.en.docx", data))


def related(kind: str, target: str) -> bytes:
    """Return a Word file whose document has one relationship more."""
    one = f'<Relationship Id="rId99" Type="{kind}" Target="{target}"/></Relationships>'
    return changed(RELATIONSHIPS, b"</Relationships>", one.encode())


@pytest.mark.parametrize("target", ["NULL", "../NULL", "media/none.png", "/none.png", "#name", ""])
@pytest.mark.parametrize("kind", ["image", "hyperlink"])
def test_pictures_and_links_that_lead_to_no_part_are_dropped_and_told(kind: str, target: str) -> None:
    manuscript = read("report.en.docx", related(f"{R}/{kind}", target))
    assert sketch(manuscript)
    (told,) = (remark for remark in manuscript.remarks if remark.message == SPARED)
    assert (told.place, dict(told.arguments)) == (RELATIONSHIPS, {"target": target})


@pytest.mark.parametrize("kind", ["0", f"{R}/footnotes"])
def test_a_part_that_is_needed_and_not_there_is_named(kind: str) -> None:
    with pytest.raises(ImportRefusedError) as refused:
        read("report.en.docx", related(kind, "none.xml"))
    assert (refused.value.rule, refused.value.place) == (DAMAGED_WORD, RELATIONSHIPS)
    assert refused.value.arguments == {"problem": MISSING_PART, "target": "none.xml"}


@pytest.mark.parametrize("case", REFUSED)
def test_bad_input_is_refused_with_one_clear_diagnostic(case: str) -> None:
    data, rule = REFUSED[case]
    with pytest.raises(ImportRefusedError) as refused:
        read("report.en.docx", data)
    assert refused.value.rule is rule
    assert rule.message.format_map(refused.value.arguments)
