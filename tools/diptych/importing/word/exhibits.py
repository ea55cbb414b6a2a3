"""What drawings hold → blocks of the text, and files of the report."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.formats.places import ForeignPlace
from diptych.formats.word.names import DRAWING
from diptych.i18n import N_
from diptych.importing.shared.manuscript import (
    ForeignItem,
    ForeignProse,
    ForeignQuotation,
    ForeignTable,
    Listing,
    TextRun,
)
from diptych.importing.shared.pictures import ForeignPicture, kept_picture
from diptych.importing.shared.remarks import quoted_together
from diptych.importing.word.drawings import (
    DrawnBox,
    DrawnChart,
    DrawnDiagram,
    DrawnObject,
    DrawnPicture,
    DrawnWords,
)
from diptych.typography.list_marks import BULLET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from diptych.importing.shared.manuscript import Block
    from diptych.importing.shared.remarks import Remarks
    from diptych.importing.word.charts import ChartValues
    from diptych.importing.word.drawings import Drawn

WHOLE_FILE = ForeignPlace(N_("the whole file"))
DRAWING_PROPERTIES = f"{DRAWING}docPr"

CHART = N_("A chart was made a table of its values.")
CHART_DESCRIBED = N_("A chart was made a table of its values. It shows: “{text}”.")
CHART_WORDS = N_("Words of a chart were dropped: “{text}”.")
EMPTY_CHART = N_("A chart that keeps no values was dropped.")
DIAGRAM = N_("A diagram was made a list of its words.")
DIAGRAM_DESCRIBED = N_("A diagram was made a list of its words. It shows: “{text}”.")
LETTERING = N_("Words drawn as a picture were kept as a quotation: “{text}”.")
DESCRIBED_DRAWING = N_("A drawing was dropped. It shows: “{text}”.")
WORDLESS = N_("Drawings without words were dropped: “{names}”.")
OBJECT = N_("The object “{name}” of the program “{program}” was dropped.")


@dataclass(slots=True)
class WordExhibits:
    """Makes blocks of drawings.

    Attributes:
        remarks: Takes what cannot be carried over.
        pictures: The picture files of the report so far, by path.
    """

    remarks: Remarks
    pictures: dict[str, bytes] = field(default_factory=dict)
    _missed: dict[str, None] = field(default_factory=dict)

    def miss(self, element: Element) -> None:
        """Take note of a drawing that holds nothing that can be kept."""
        named = element.find(f".//{DRAWING_PROPERTIES}")
        self._missed[(named.get("name", "") if named is not None else "") or "–"] = None

    def finish(self) -> None:
        """Remark on the drawings that hold nothing that can be kept."""
        if self._missed:
            self.remarks.dropped(WHOLE_FILE, WORDLESS, names=quoted_together(self._missed))

    def blocks(self, one: Drawn, place: str) -> Iterator[Block]:
        """Yield the blocks that a drawing becomes; a text box is read by whoever reads paragraphs."""
        match one:
            case DrawnPicture():
                yield from self._picture(one, place)
            case DrawnChart(values=values, description=description):
                yield from self._chart(values, description, place)
            case DrawnDiagram():
                yield from self._diagram(one, place)
            case DrawnWords(text=text, lettering=True):
                self.remarks.left(place, LETTERING, text=text)
                yield ForeignQuotation((ForeignProse((TextRun(text),), place),), place)
            case DrawnWords(text=text):
                self.remarks.dropped(place, DESCRIBED_DRAWING, text=text)
            case DrawnObject(name=name, program=program):
                self.remarks.dropped(place, OBJECT, name=name or "–", program=program or "–")
            case DrawnBox():
                pass

    def _picture(self, one: DrawnPicture, place: str) -> Iterator[Block]:
        figure = kept_picture(ForeignPicture(one.name, one.data, one.description), place, self.remarks)
        if figure:
            self.pictures[figure.path] = one.data
            yield figure

    def _chart(self, values: ChartValues, description: str, place: str) -> Iterator[Block]:
        other = " ".join((*((description,) if description else ()), *(() if values.rows else (values.title,))))
        if not values.rows:
            self.remarks.dropped(place, EMPTY_CHART)
            for text in (other, *values.names):
                if text.strip():
                    self.remarks.dropped(place, CHART_WORDS, text=text)
        elif description:
            self.remarks.guessed(place, CHART_DESCRIBED, text=description)
        else:
            self.remarks.guessed(place, CHART)
        if values.other:
            self.remarks.dropped(place, CHART_WORDS, text=quoted_together(values.other))
        if values.rows:
            rows = (("", *values.names), *values.rows)
            cells = tuple(tuple((TextRun(cell),) if cell else () for cell in row) for row in rows)
            aligns = ("", *("right" for _ in values.names))
            yield ForeignTable(cells, place, values.title, aligns)

    def _diagram(self, one: DrawnDiagram, place: str) -> Iterator[Block]:
        if one.description:
            self.remarks.guessed(place, DIAGRAM_DESCRIBED, text=one.description)
        else:
            self.remarks.guessed(place, DIAGRAM)
        if one.points:
            items = (ForeignItem(BULLET, (ForeignProse((TextRun(point),), place),)) for point in one.points)
            yield Listing(tuple(items), ordered=False, place=place)
