"""Files changed at random: their bytes, or their contents.

A mutant follows from its seed and its number alone, so that a failure can be reproduced.
"""

from __future__ import annotations

import re
from copy import deepcopy
from io import BytesIO
from typing import TYPE_CHECKING
from warnings import catch_warnings
from zipfile import ZipFile

import pikepdf
from lxml import etree

if TYPE_CHECKING:
    from random import Random

HOSTILE = (
    "", "0", "-1", "1", "99999999", "1000000000", "-2147483649", "1e309", "NaN", "abc", "none", "0.5", "\u0661", "²",
    "../../x", "/etc/passwd", "C:\\x", "con", "rId1", "rId999", "#", "a" * 300, "&amp;", "\u202e", "http://[::1]:0/",
    "continue", "restart", "true", "true ", "%1%2%3%4%5%6%7%8%9", "footnotes.xml", "document.xml",
)  # fmt: skip
"""Values that no attribute should have."""
NUMBERS = (b"-1", b"0", b"1", b"65535", b"99999999999", b"-0.5", b"1e10", b"null", b"[ ]", b"<< >>", b"(x)")
NAMES = (b"/Pages", b"/Page", b"/Kids", b"/Length", b"/Font", b"/FlateDecode", b"/Type0", b"/Image", b"/Form", b"/None")
LINES = (b"", b"\n[", b"\n<<", b"\nendobj", b"\nq " * 50, b"\n/X0 Do", b"\nBT")
STRINGS = (b"()", b"(\\", b"<FEFFD800>", b"<<", b"(\\377\\000\\033[2J)")
SIGNS = (
    "[^", "](", "{#", "```", "> ", "|", "- ", "1. ", "(a) ", "**", "<!--", "---\n", "\0", "\ud800", "\x1b[2J", "\u202e",
)  # fmt: skip
ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac-roman", "utf-8-sig")

FEW_OR_MANY = (1, 1, 2, 5, 20)
LENGTHS = (1, 1, 2, 4, 16, 200, 5000)
SELDOM, OFTEN = 0.1, 0.8
LARGEST = 2_000_000
"""Largest size of a mutant in bytes: a large file takes time to read, whatever is in it."""


def bytes_changed(data: bytes, dice: Random) -> bytes:
    """Return bytes of which some are flipped, added, cut out, doubled or moved."""
    for _ in range(dice.choice(FEW_OR_MANY)):
        at = dice.randrange(len(data) + 1)
        length = dice.choice(LENGTHS)
        before, piece, after = data[:at], data[at : at + length], data[at + length :]
        flipped = bytes(byte ^ 1 << dice.randrange(8) for byte in piece[:1]) + piece[1:]
        other = data[(elsewhere := dice.randrange(len(data) + 1)) : elsewhere + length]
        data = before + dice.choice((flipped, flipped, dice.randbytes(length), b"", piece * 2, other)) + after
    return data if dice.random() > SELDOM else data[: dice.randrange(len(data) + 1)]


def xml_changed(data: bytes, dice: Random) -> bytes:
    """Return XML with elements dropped, doubled, moved or renamed, or with other attributes or text."""
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return bytes_changed(data, dice)
    for _ in range(dice.choice(FEW_OR_MANY)):
        elements = [one for one in root.iter() if isinstance(one.tag, str)]
        dice.choice(CHANGES)(dice.choice(elements), dice.choice(elements), dice)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _dropped(one: etree._Element, _other: etree._Element, _dice: Random) -> None:
    parent = one.getparent()
    if parent is not None:
        parent.remove(one)


def _repeated(one: etree._Element, other: etree._Element, dice: Random) -> None:
    copies = min(dice.choice((1, 2, 30)), LARGEST // len(etree.tostring(one)))
    other.extend([deepcopy(one) for _ in range(copies)])


def _moved(one: etree._Element, other: etree._Element, _dice: Random) -> None:
    if one is not other and one not in other.iterancestors():
        other.append(one)


def _reversed(one: etree._Element, _other: etree._Element, _dice: Random) -> None:
    one[:] = [deepcopy(child) for child in reversed(one)]


def _renamed(one: etree._Element, other: etree._Element, dice: Random) -> None:
    one.tag = dice.choice((other.tag, f"{{urn:other}}{etree.QName(one).localname}"))


def _nested(one: etree._Element, _other: etree._Element, dice: Random) -> None:
    for _ in range(dice.choice((1, 3, 60))):
        one = etree.SubElement(one, one.tag, one.attrib)


def _reworded(one: etree._Element, _other: etree._Element, dice: Random) -> None:
    one.text = dice.choice(HOSTILE) * dice.choice((1, 1, 50))


def _described(one: etree._Element, other: etree._Element, dice: Random) -> None:
    one.attrib.update(other.attrib if not one.attrib else {})
    if one.attrib:
        one.set(dice.choice(sorted(map(str, one.attrib))), dice.choice(HOSTILE))


def _bared(one: etree._Element, _other: etree._Element, dice: Random) -> None:
    if one.attrib:
        del one.attrib[dice.choice(sorted(map(str, one.attrib)))]


CHANGES = (
    *(_dropped, _repeated, _moved, _reversed, _renamed, _nested, _reworded),
    *(_described, _described, _described, _bared),
)
"""What may happen to an element; readers trust attributes most."""


def archive_changed(data: bytes, dice: Random) -> bytes:
    """Return an archive with parts changed inside, dropped, renamed or doubled."""
    with ZipFile(BytesIO(data)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        at = dice.randrange(len(parts))
        parts[at : at + 1] = _part_changed(*parts[at], dice)
        parts = parts or [("x", b"")]
    made = BytesIO()
    with catch_warnings(action="ignore"), ZipFile(made, "w") as archive:  # it warns of duplicate names
        for name, content in parts:
            archive.writestr(name, content)
    return made.getvalue()


def _part_changed(name: str, content: bytes, dice: Random) -> list[tuple[str, bytes]]:
    """Return the replacement of a part, most often the part with its XML changed."""
    others: list[list[tuple[str, bytes]]] = [
        [],
        [(dice.choice(("../x.xml", "x", name.upper(), "word/styles.xml")), content)],
        [(name, content), (name, content)],
        [(name, dice.choice((b"", b"<a/>", b"\0" * 100, b"<?xml version='1.1'?><a/>")))],
        [(name, bytes_changed(content, dice))],
    ]
    return [(name, xml_changed(content, dice))] if dice.random() < OFTEN else dice.choice(others)


def opened_pdf(data: bytes) -> bytes:
    """Return a PDF whose objects and streams are plain text, to be changed there."""
    made = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.save(
            made,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            compress_streams=False,
        )
    return made.getvalue()


def pdf_changed(data: bytes, dice: Random) -> bytes:
    """Return an opened PDF with other references, numbers, names, strings or lines."""
    references = (b"%d 0 R" % dice.randrange(1, 40), b"null", b"<< /Type /Pages >>")
    kinds = (
        (rb"\d+ 0 R", references),
        (rb"-?\d+(?:\.\d+)?", NUMBERS),
        (rb"/[A-Za-z]+", NAMES),
        (rb"\n[^\n]*(?=\n)", LINES),
        (rb"\([^)]*\)", STRINGS),
    )
    for _ in range(dice.choice(FEW_OR_MANY)):
        pattern, others = dice.choice(kinds)
        places = list(re.finditer(pattern, data))
        if places:
            place = dice.choice(places)
            data = data[: place.start()] + dice.choice(others) + data[place.end() :]
    return data if dice.random() < OFTEN else bytes_changed(data, dice)


def text_changed(data: bytes, dice: Random) -> bytes:
    """Return a text with signs of mark-up, repeated lines, other bytes, or in another encoding."""
    changed = data.decode("utf-8", "replace")
    for _ in range(dice.choice(FEW_OR_MANY)):
        at = dice.randrange(len(changed) + 1)
        end = at + dice.choice(LENGTHS)
        piece = dice.choice((*SIGNS, changed[at:end], "")) * dice.choice((1, 1, 3, 200))
        changed = changed[:at] + piece[:LARGEST] + changed[dice.choice((at, end)) :]
    encoding = dice.choice(ENCODINGS)
    written = changed.encode(encoding, "surrogatepass" if encoding == "utf-8" else "ignore")
    return written if dice.random() < OFTEN else bytes_changed(written, dice)
