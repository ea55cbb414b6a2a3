"""Reader of PDFs as WeasyPrint writes them: their text with its places, and their structure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one face; `x` and `y` are points from the page's top left corner to the start of its baseline."""

    text: str
    x: float
    y: float


def opened(data: bytes) -> pikepdf.Pdf:
    """Return the PDF in these bytes."""
    return pikepdf.open(BytesIO(data))


def runs(page: pikepdf.Page) -> Iterator[Run]:
    """Yield the runs of a page, in the order in which they are drawn."""
    faces = {name: _characters(font) for name, font in page.Resources.Font.items()}
    x = y = 0.0
    face: dict[bytes, str] = {}
    for step in pikepdf.parse_content_stream(page):
        operator, operands = str(step.operator), list(step.operands)
        if operator == "Tm":
            x, y = (float(operand) * 0.75 for operand in operands[4:])  # pixels, as in the style sheet
        elif operator == "Tf":
            face = faces[str(operands[0])]
        elif operator == "TJ":
            shown = b"".join(bytes(part) for part in operands[0] if isinstance(part, pikepdf.String))
            yield Run("".join(face[shown[n : n + 2]] for n in range(0, len(shown), 2)), x, y)


def text(page: pikepdf.Page) -> str:
    """Return the text of a page, with a space between runs."""
    return " ".join(run.text for run in runs(page))


def structure(pdf: pikepdf.Pdf) -> str:
    """Return the tags of the document, such as `Document[H1[Span] L[LI[LBody]]]`."""
    return _tag(pdf.Root.StructTreeRoot.K[0])


def outline(pdf: pikepdf.Pdf) -> list[Any]:
    """Return the titles of the bookmarks; those below a title follow it as a list."""
    with pdf.open_outline() as bookmarks:
        return _titles(bookmarks.root)


def _characters(font: pikepdf.Object) -> dict[bytes, str]:
    pairs = re.findall(rb"^<([0-9a-f]{4})> <([0-9a-f]+)>$", font.ToUnicode.read_bytes(), re.MULTILINE)
    return {bytes.fromhex(glyph.decode()): bytes.fromhex(code.decode()).decode("utf-16-be") for glyph, code in pairs}


def _tag(element: Any) -> str:  # noqa: ANN401 - the objects of a PDF have no finer type
    inner = " ".join(
        _tag(child) for child in element.get("/K", []) if isinstance(child, pikepdf.Dictionary) and "/S" in child
    )
    return str(element.S).removeprefix("/") + (f"[{inner}]" if inner else "")


def _titles(items: Any) -> list[Any]:  # noqa: ANN401
    titles: list[Any] = []
    for item in items:
        titles.append(item.title.replace("\u00a0", " "))
        if item.children:
            titles.append(_titles(item.children))
    return titles
