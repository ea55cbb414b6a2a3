"""The reports of the gallery, opened and built."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from diptych.io.folder.disk import Disk
from diptych.pipeline import Order
from diptych.workspace import Workspace, open_report

if TYPE_CHECKING:
    from diptych.model.catalogue import Catalogue

HERE = Path(__file__).parent
GALLERY = tuple(sorted(path.parent.name for path in HERE.glob("*/report.yaml")))
FORMS = ("pdf", "parallel")
"""What is printed of each: the languages apart, and side by side."""


def opened(name: str) -> Workspace:
    """Open a report of the gallery."""
    workspace = open_report(Disk(HERE / name))
    assert isinstance(workspace, Workspace)
    return workspace


def order_of(catalogue: Catalogue, *forms: str) -> Order:
    """Return the order for all languages of a report."""
    return Order(forms, catalogue.report.settings.languages)
