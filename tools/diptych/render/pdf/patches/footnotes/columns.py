"""Where two languages stand side by side, each has its footnotes at the foot of its own column.

WeasyPrint has one area for the footnotes of a page, over its whole width: the notes of one column would take room from
the other. Not reported upstream. Applied as the class of the layout context, over that of the other patches: a cell
whose element has `data-column` is laid out as a page of its own, with a foot and an area of notes of its own, and the
footnotes that name the column go there.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from copy import copy
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any

from typing_extensions import override
from weasyprint import document
from weasyprint.formatting_structure import boxes, build
from weasyprint.layout import block, page

from diptych.render.pdf.patches.footnotes.pages import FootnoteContext
from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

COLUMN = "data-column"
"""The attribute of a cell and of a footnote that names their column."""
SPREAD = ""
"""The column of a cell over all columns, which ends above the notes of each."""


@contextmanager
def footnotes_in_columns() -> Iterator[None]:
    """Give each column of the document that is laid out within this context its own footnotes."""
    with ExitStack() as replaced:
        replaced.enter_context(replace_attribute(document, "LayoutContext", _with_columns))
        replaced.enter_context(replace_attribute(block, "block_container_layout", _cell_in_column))
        replaced.enter_context(replace_attribute(page, "block_level_layout", _areas_side_by_side))
        yield


class _Columns:
    """What the layout of a page has besides for its columns.

    Attributes:
        layouts: The layout of each column of the page.
        lefts: Where each column begins.
        bottom: Where a cell over all columns would end without their notes.
        in_spread: Whether such a cell is laid out.
        is_stuck: Whether a cell of the row has no room for its first lines.
    """

    def __init__(self) -> None:
        self.layouts: dict[str, Any] = {}
        self.lefts: dict[str, float] = {}
        self.bottom = 0.0
        self.in_spread = self.is_stuck = False


class _PageWithColumns(FootnoteContext):
    """The layout of a page, or of one of its columns, which has no columns of its own."""

    def __init__(self, *inputs: object) -> None:
        super().__init__(*inputs)
        self.columns: _Columns | None = _Columns()

    def column(self, columns: _Columns, name: str) -> Any:  # noqa: ANN401 - WeasyPrint has no types
        """Return the layout of a column of this page: a copy of the page's, with notes of its own."""
        if name not in columns.layouts:
            columns.layouts[name] = layout = copy(self)
            layout.columns = None
            layout.current_page_footnotes, layout.reported_footnotes = [], []
            area: Any = self.current_footnote_area
            layout.current_footnote_area = area = area.copy()
            area.children, area.height = [], "auto"
            area.position_x = columns.lefts.get(name, area.position_x)
        layout = columns.layouts[name]
        # The page sets this anew after the notes that are left from the page before.
        layout.broken_out_of_flow = self.broken_out_of_flow
        return layout

    def of_footnote(self, footnote: Any) -> Any:  # noqa: ANN401
        """Return the layout of the column of a footnote, or the next class's view of this one."""
        name = footnote.element.get(COLUMN) if self.columns and footnote.element is not None else None
        return self.column(self.columns, name) if self.columns and name else super()

    @override
    def overflows_page(self, bottom_space: float, position_y: float) -> bool:
        overflow: bool = super().overflows_page(bottom_space, position_y)  # type: ignore[no-untyped-call]
        if self.columns is None or self.columns.in_spread:
            return overflow
        is_stuck, self.columns.is_stuck = self.columns.is_stuck, False
        return is_stuck or overflow

    @override
    def layout_footnote(self, footnote: Any) -> bool:
        layout = self.of_footnote(footnote)
        is_first = self.columns is not None and not getattr(layout, "current_page_footnotes", True)
        overflow: bool = layout.layout_footnote(footnote)
        self.end_spread()
        # Nothing else is in this column: were it put off, it would be so for ever.
        return overflow and not is_first

    @override
    def unlayout_footnote(self, footnote: Any) -> None:
        self.of_footnote(footnote).unlayout_footnote(footnote)
        self.end_spread()

    @override
    def report_footnote(self, footnote: Any) -> None:
        self.of_footnote(footnote).report_footnote(footnote)
        self.end_spread()

    def end_spread(self) -> None:
        """End a cell over all columns above the notes of each."""
        if self.columns and self.columns.in_spread:
            bottoms = (layout.page_bottom for layout in self.columns.layouts.values())
            self.page_bottom = min((self.columns.bottom, *bottoms))

    @override
    def finish_block_formatting_context(self, root_box: object = None) -> None:
        super().finish_block_formatting_context(root_box)  # type: ignore[no-untyped-call]
        if self.columns and not self._excluded_shapes_root_boxes:
            # The page ends: each column ends as a page does, and what it has left is for the next page.
            layouts, self.columns.layouts = self.columns.layouts, {}
            for layout in layouts.values():
                layout.create_block_formatting_context()
                layout.finish_block_formatting_context()
                self.reported_footnotes += layout.reported_footnotes


def _with_columns(context_class: type[Any]) -> type[Any]:
    return type("ColumnContext", (_PageWithColumns, context_class), {})


def _cell_in_column(lay_out: Callable[..., Any]) -> Callable[..., Any]:
    def lay_out_cell(context: Any, box: Any, *more: Any, **options: Any) -> Any:  # noqa: ANN401 - WeasyPrint has no types
        is_cell = isinstance(box, boxes.TableCellBox) and box.element is not None
        name, columns = box.element.get(COLUMN) if is_cell else None, context.columns
        if name is None or columns is None:
            return lay_out(context, box, *more, **options)
        if name == SPREAD:
            return _over_columns(context, partial(lay_out, context, box, *more, **options))
        columns.lefts[name] = box.content_box_x()
        laid = lay_out(context.column(columns, name), box, *more, **options)
        # A row begins on the next page if one of its cells has no room for its first lines.
        columns.is_stuck |= laid[0] is None
        return laid

    return lay_out_cell


def _over_columns(context: Any, lay_out: Callable[[], Any]) -> Any:  # noqa: ANN401
    columns = context.columns
    columns.in_spread, columns.bottom = True, context.page_bottom
    context.end_spread()
    laid = lay_out()
    context.page_bottom, columns.in_spread = columns.bottom, False
    return laid


def _areas_side_by_side(lay_out: Callable[..., Any]) -> Callable[..., Any]:
    def lay_out_areas(context: Any, box: Any, *more: Any, **options: Any) -> Any:  # noqa: ANN401
        laid = lay_out(context, box, *more, **options)
        columns = context.columns if isinstance(box, boxes.FootnoteAreaBox) else None
        if not columns or not columns.layouts:
            return laid
        whole = laid[0]
        whole.remove_decoration(start=True, end=True)
        whole.children = [_area(layout) for layout in columns.layouts.values() if layout.current_page_footnotes]
        return laid

    return lay_out_areas


def _area(layout: Any) -> Any:  # noqa: ANN401
    """Return the area of a column's notes as it is printed: it ends where the text area does."""
    area = build.create_anonymous_boxes(layout.current_footnote_area.deepcopy())  # type: ignore[no-untyped-call]
    area = block.block_level_layout(layout, area, -inf, None, area.page, page_is_empty=True)[0]  # type: ignore[no-untyped-call]
    area.translate(dy=-area.margin_height())
    return area
