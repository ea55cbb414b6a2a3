"""What the drawings of a Word file hold: pictures, charts, diagrams, text boxes, lettering, objects."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.formats.word.names import CHART, DIAGRAM, DRAWING, MC, NEW_CHART, OFFICE, SHAPES, A, R, W
from diptych.importing.word.charts import chart_values
from diptych.importing.word.names import chosen
from diptych.importing.word.parts import xml_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.opc.part import Part as PackagePart
    from lxml.etree import _Element as Element

    from diptych.importing.word.charts import ChartValues


@dataclass(frozen=True, slots=True)
class DrawnPicture:
    """A picture: its file in the Word file, or the address of one outside it, and what it shows in words."""

    name: str
    data: bytes
    description: str


@dataclass(frozen=True, slots=True)
class DrawnChart:
    """A chart: its values, and what it shows in words."""

    values: ChartValues
    description: str


@dataclass(frozen=True, slots=True)
class DrawnDiagram:
    """A diagram (SmartArt): the texts of its points, and what it shows in words."""

    points: tuple[str, ...]
    description: str


@dataclass(frozen=True, slots=True)
class DrawnBox:
    """A text box: the element that holds its paragraphs."""

    element: Element


@dataclass(frozen=True, slots=True)
class DrawnWords:
    """Words drawn as a picture (WordArt), or the description of a drawing that holds nothing else."""

    text: str
    lettering: bool


@dataclass(frozen=True, slots=True)
class DrawnObject:
    """An object of another program: its file in the Word file and the program."""

    name: str
    program: str


Drawn = DrawnPicture | DrawnChart | DrawnDiagram | DrawnBox | DrawnWords | DrawnObject


def drawn(element: Element, part: PackagePart | None) -> tuple[Drawn, ...]:
    """Return what a drawing holds, in order.

    Args:
        element: The drawing.
        part: The part of the file that it is in.
    """
    return tuple(_Drawing(part).read(element))


class _Drawing:
    """Reads one drawing; a description goes to the next thing that it may describe."""

    def __init__(self, part: PackagePart | None) -> None:
        self.part = part
        self.description = ""

    def read(self, element: Element) -> Iterator[Drawn]:
        yield from self._in(element)
        if self.description:
            yield DrawnWords(self.description, lettering=False)

    def _in(self, parent: Element) -> Iterator[Drawn]:
        for child in chosen(parent) if parent.tag == f"{MC}AlternateContent" else parent:
            tag = child.tag
            if tag == f"{W}txbxContent":
                yield DrawnBox(child)
                continue
            self._describe(child)
            if tag in (f"{A}blip", f"{SHAPES}imagedata"):
                yield from self._picture(child)
            elif tag in (f"{CHART}chart", f"{NEW_CHART}chart"):
                yield from self._chart(child)
            elif tag == f"{DIAGRAM}relIds":
                yield from self._diagram(child)
            elif tag == f"{SHAPES}textpath" and child.get("string", "").strip():
                yield DrawnWords(child.get("string", "").strip(), lettering=True)
            elif tag == f"{OFFICE}OLEObject":
                name, _ = self._file(child.get(f"{R}id", ""))
                yield DrawnObject(name, child.get("ProgID", ""))
            yield from self._in(child)

    def _describe(self, element: Element) -> None:
        names = ("descr", "title") if element.tag == f"{DRAWING}docPr" else ("alt", "title")
        if element.tag == f"{DRAWING}docPr" or str(element.tag).startswith(SHAPES):
            said = [self.description, *(element.get(name, "").strip() for name in names)]
            self.description = " ".join(dict.fromkeys(filter(None, said)))

    def _described(self) -> str:
        description, self.description = self.description, ""
        return " ".join(description.split())

    def _picture(self, element: Element) -> Iterator[Drawn]:
        links = filter(None, map(element.get, (f"{R}embed", f"{R}link", f"{R}id")))
        name, data = self._file(next(links, ""))
        if name or data:
            yield DrawnPicture(name, data, self._described())

    def _chart(self, element: Element) -> Iterator[Drawn]:
        root = self._root(element.get(f"{R}id", ""))
        if root is not None:
            yield DrawnChart(chart_values(root), self._described())

    def _diagram(self, element: Element) -> Iterator[Drawn]:
        root = self._root(element.get(f"{R}dm", ""))
        if root is not None:
            texts = (" ".join(one.text or "" for one in point.iter(f"{A}t")) for point in root.iter(f"{DIAGRAM}pt"))
            points = tuple(" ".join(text.split()) for text in texts if text.strip())
            yield DrawnDiagram(points, self._described())

    def _target(self, name: str) -> PackagePart | None:
        rel = None if self.part is None else self.part.rels.get(name)
        return None if rel is None or rel.is_external else rel.target_part

    def _file(self, name: str) -> tuple[str, bytes]:
        """Return the name and the data of a file; of one outside, its address without data."""
        target = self._target(name)
        if target is not None:
            return posixpath.basename(str(target.partname)), target.blob
        rel = None if self.part is None else self.part.rels.get(name)
        return ("" if rel is None else str(rel.target_ref)), b""

    def _root(self, name: str) -> Element | None:
        target = self._target(name)
        return None if target is None else xml_of(target)
