"""Files changed at random: their bytes, or what stands in them.

A mutant is told by its seed and its number alone, so that what failed once can be made again.
"""

from __future__ import annotations

import re
from copy import deepcopy
from io import BytesIO
from typing import TYPE_CHECKING
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
"""Values of attributes that nobody meant."""
NUMBERS = (
    b"-1",
    b"0",
    b"1",
    b"9",
    b"65535",
    b"99999999999",
    b"-0.5",
    b"1e10",
    b"null",
    b"true",
    b"[ ]",
    b"<< >>",
    b"(x)",
)
NAMES = (b"/Pages", b"/Page", b"/Kids", b"/Length", b"/Font", b"/FlateDecode", b"/Type0", b"/Image", b"/Form", b"/None")


def bytes_changed(data: bytes, dice: Random) -> bytes:
    """Return bytes of which some are flipped, cut out, doubled, moved or new."""
    changed = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        at = dice.randrange(len(changed) + 1)
        length = min(dice.choice((1, 1, 2, 4, 16, 200, 5000)), len(changed) - at)
        match dice.randrange(7):
            case 0 | 1 if at < len(changed):
                changed[at] ^= 1 << dice.randrange(8)
            case 2:
                del changed[at : at + length]
            case 3:
                changed[at:at] = changed[at : at + length]
            case 4:
                changed[at : at + length] = dice.randbytes(length)
            case 5:
                other = dice.randrange(len(changed) + 1)
                changed[at : at + length], piece = changed[other : other + length], changed[at : at + length]
                changed[other:other] = piece
            case _:
                changed = changed[:at] if dice.random() < 0.1 else changed
    return bytes(changed)


def xml_changed(data: bytes, dice: Random) -> bytes:
    """Return XML of which elements are dropped, doubled, moved, renamed, or have other attributes or text."""
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return bytes_changed(data, dice)
    for _ in range(dice.choice((1, 1, 2, 4, 12))):
        elements = [one for one in root.iter() if isinstance(one.tag, str)]
        _change(dice.choice(elements), dice.choice(elements), dice)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _change(one: etree._Element, other: etree._Element, dice: Random) -> None:
    parent = one.getparent()
    within = other is one or other in one.iterdescendants()
    match dice.randrange(10):
        case 0 if parent is not None:
            parent.remove(one)
        case 1 if parent is not None:
            parent[:] = [*parent, *(deepcopy(one) for _ in range(dice.choice((1, 2, 30))))]
        case 2 if not within:
            other.append(one)
        case 3:
            one[:] = [deepcopy(child) for child in reversed(one)]
        case 4:
            one.tag = other.tag
        case 5:
            one.tag = f"{{urn:other}}{etree.QName(one).localname}"
        case 6 if parent is not None:
            for _ in range(dice.choice((1, 3, 60))):
                one.append(deepcopy(one) if len(one) == 0 else etree.Element(one.tag))
                one = one[-1]
        case 7:
            one.text = dice.choice(HOSTILE) * dice.choice((1, 1, 50))
        case _ if one.attrib:
            name = dice.choice(sorted(map(str, one.attrib)))
            if dice.random() < 0.3:
                del one.attrib[name]
            else:
                one.set(name, dice.choice(HOSTILE))
        case _:
            one.attrib.update(other.attrib)


def archive_changed(data: bytes, dice: Random) -> bytes:
    """Return an archive of which parts are changed inside, dropped, renamed, or there twice."""
    with ZipFile(BytesIO(data)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        at = dice.randrange(len(parts))
        name, content = parts[at]
        match dice.randrange(14):
            case 0:
                parts = [*parts[:at], *parts[at + 1 :]] or parts
            case 1:
                parts[at] = (dice.choice((*(one for one, _ in parts), "../x.xml", "x", name.upper())), content)
            case 2:
                parts.append((name, dice.choice(parts)[1]))
            case 3:
                parts[at] = (name, dice.choice((b"", b"<a/>", b"\0" * 100, b"<?xml version='1.1'?><a/>")))
            case 4:
                parts[at] = (name, bytes_changed(content, dice))
            case _:
                parts[at] = (name, xml_changed(content, dice))
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return made.getvalue()


def opened_pdf(data: bytes) -> bytes:
    """Return a PDF whose objects and streams stand in it as text, to be changed there."""
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
    """Return an opened PDF of which references, numbers, names, operators or lines are others."""
    for _ in range(dice.choice((1, 1, 2, 4, 12))):
        pattern, others = dice.choice(
            (
                (rb"\d+ 0 R", [b"%d 0 R" % dice.randrange(40), b"null", b"<< /Type /Pages >>"]),
                (rb"-?\d+(?:\.\d+)?", [*NUMBERS]),
                (rb"/[A-Za-z]+", [*NAMES]),
                (rb"\n[^\n]*(?=\n)", [b"", b"\n[", b"\n<<", b"\nendobj", b"\nq " * 50, b"\n/X0 Do", b"\nBT"]),
                (rb"\([^)]*\)", [b"()", b"(\\", b"<FEFFD800>", b"<<", b"(\\377\\000\\033[2J)"]),
            )
        )
        places = list(re.finditer(pattern, data))
        if places:
            place = dice.choice(places)
            data = data[: place.start()] + dice.choice(others) + data[place.end() :]
    return data if dice.random() < 0.8 else bytes_changed(data, dice)


def text_changed(data: bytes, dice: Random) -> bytes:
    """Return a text with other bytes, signs of mark-up, repeated lines, or in another encoding."""
    signs = (
        "[^",
        "](",
        "{#",
        "```",
        "> ",
        "|",
        "- ",
        "1. ",
        "(a) ",
        "**",
        "<!--",
        "---\n",
        "\0",
        "\ud800",
        "\x1b[2J",
        "\u202e",
    )
    changed = data.decode("utf-8", "replace")
    for _ in range(dice.choice((1, 2, 5, 20))):
        at = dice.randrange(len(changed) + 1)
        end = min(at + dice.choice((1, 10, 100, 1000)), len(changed))
        piece = dice.choice((*signs, changed[at:end], "")) * dice.choice((1, 1, 3, 200))
        changed = changed[:at] + piece + changed[dice.choice((at, end)) :]
    encoding = dice.choice(
        ("utf-8", "utf-8", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac-roman", "utf-8-sig")
    )
    written = changed.encode(encoding, "surrogatepass" if encoding == "utf-8" else "ignore")
    return written if dice.random() < 0.8 else bytes_changed(written, dice)
