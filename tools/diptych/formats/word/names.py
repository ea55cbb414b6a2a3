"""Namespaces of Word files (ECMA-376, part 1, annex A), as lxml writes them before the names of elements."""

from __future__ import annotations

PREFIXES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
}
"""Namespaces by the prefixes that Word gives them."""
W, R, DRAWING, A, PICTURE, CHART = (f"{{{address}}}" for address in PREFIXES.values())
DRAWING_2010 = "{http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
NEW_CHART = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
SHAPES = "{urn:schemas-microsoft-com:vml}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"
