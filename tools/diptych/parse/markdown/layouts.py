"""`{heads=2 widths="120 40 40"}` on the line above a table → how the table is laid out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.exhibit import Layout

if TYPE_CHECKING:
    from diptych.model.document import Attributes, Table

HEADS, WIDTHS = "heads", "widths"
KEYS = frozenset({HEADS, WIDTHS})
WIDTH = re.compile(r"(?!0+(?:\.0+)?$)\d{1,4}(?:\.\d{1,2})?")
MOST_HEADS = 9


def read_layout(attributes: Attributes, table: Table) -> tuple[Layout, tuple[str, ...]]:
    """Read how a table is laid out.

    Args:
        attributes: What stands above it.
        table: The table, with one row of headings.

    Returns:
        Its layout, and the attributes that do not fit it, as they are written.
    """
    said = dict(attributes.others)
    heads, widths = said.get(HEADS, "1"), said.get(WIDTHS, "").replace(",", " ").split()
    count = int(heads) if re.fullmatch(f"[1-{MOST_HEADS}]", heads) else 0
    # A table of headings alone shows nothing.
    fits = 0 < count <= len(table.rows)
    whole = len(widths) == len(table.header) and all(map(WIDTH.fullmatch, widths))
    misfits = [HEADS] * (HEADS in said and not fits) + [WIDTHS] * (WIDTHS in said and not whole)
    layout = Layout(count if fits else 1, tuple(map(float, widths)) if whole else ())
    return layout, tuple(f'{key}="{said[key]}"' if " " in said[key] else f"{key}={said[key]}" for key in misfits)
