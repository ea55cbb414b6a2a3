"""PDF files to test with: words at given places."""

from __future__ import annotations

from io import SEEK_END, BytesIO
from typing import NamedTuple

import pikepdf

FONTS = {"regular": "Times-Roman", "bold": "Times-Bold", "italic": "Times-Italic"}
HEIGHT = 792


class Set(NamedTuple):
    """Text set on a page; lengths in points, `top` from the upper edge."""

    text: str
    left: float
    top: float
    size: float = 10
    font: str = "regular"


class Ruled(NamedTuple):
    """A horizontal line."""

    left: float
    right: float
    top: float
    height: float


def pdf_file(*pages: tuple[Set | Ruled, ...], owner: str = "", user: str = "") -> bytes:
    """Return a PDF; with passwords it is encrypted."""
    with pikepdf.new() as pdf:
        fonts = pikepdf.Dictionary()
        for name, face in FONTS.items():
            fonts[f"/{name}"] = pdf.make_indirect(
                pikepdf.Dictionary(
                    Type=pikepdf.Name.Font,
                    Subtype=pikepdf.Name.Type1,
                    BaseFont=pikepdf.Name(f"/{face}"),
                    Encoding=pikepdf.Name.WinAnsiEncoding,
                )
            )
        for page in pages:
            added = pdf.add_blank_page(page_size=(612, HEIGHT))
            added.Resources = pikepdf.Dictionary(Font=fonts)
            added.Contents = pdf.make_stream("\n".join(map(_drawn, page)).encode("cp1252"))
        made = BytesIO()
        encryption = pikepdf.Encryption(owner=owner, user=user) if owner else False
        pdf.save(made, encryption=encryption)
    return made.getvalue()


def pdf_of(content: str, *annotations: str, form: str = "", extra: dict[int, bytes] | None = None) -> bytes:
    """Return a PDF of one page, from its content stream and its annotations as they are written.

    Args:
        content: The content stream; the font `/F` is Times, the picture `/P` is one grey point.
        annotations: The annotations of the page.
        form: The fields of a form that stand on no page.
        extra: Other objects, from number 10 on.
    """
    stream = content.encode("cp1252")
    catalog = f"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [{form}] >> >>"
    page = (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /CropBox [50 50 562 742] /Contents 4 0 R "
        f"/Resources << /Font << /F 5 0 R >> /XObject << /P 6 0 R >> >> /Annots [{' '.join(annotations)}] >>"
    )
    picture = b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray"
    return bare_pdf(
        {
            1: catalog.encode(),
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: page.encode("cp1252"),
            4: b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
            5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
            6: picture + b" /Length 1 >>\nstream\n\x80\nendstream",
            **(extra or {}),
        }
    )


def shown(text: str, top: float = 600, left: float = 100, look: str = "") -> str:
    """Return the part of a content stream that sets a text; `look` is what comes before it, such as a colour."""
    return f"q BT {look} /F 10 Tf 1 0 0 1 {left} {top} Tm ({text}) Tj ET Q\n"


def bare_pdf(objects: dict[int, bytes]) -> bytes:
    """Return a PDF with objects written as given, valid or not; the first is its catalogue."""
    made = BytesIO(b"%PDF-1.7\n")
    places = {}
    for number, content in objects.items():
        places[number] = made.seek(0, SEEK_END)
        made.write(b"%d 0 obj\n%b\nendobj\n" % (number, content))
    start, count = made.tell(), max(objects) + 1
    made.write(b"xref\n0 %d\n0000000000 65535 f \n" % count)
    made.writelines(b"%010d 00000 n \n" % places.get(number, 0) for number in range(1, count))
    made.write(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (count, start))
    return made.getvalue()


def lines(*texts: str, top: float, left: float = 123, size: float = 10, font: str = "regular") -> tuple[Set, ...]:
    """Return lines of running text, one under the other."""
    return tuple(Set(text, left, top + at * 12, size, font) for at, text in enumerate(texts))


def _drawn(one: Set | Ruled) -> str:
    if isinstance(one, Ruled):
        return f"{one.left} {HEIGHT - one.top - one.height} {one.right - one.left} {one.height} re f"
    text = one.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{one.font} {one.size} Tf 1 0 0 1 {one.left} {HEIGHT - one.top - one.size} Tm ({text}) Tj ET"
