"""Labels of what is numbered: "Table 2", "Figure II", "Annex II"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.catalogue import ExhibitKind
from diptych.typography.numerals import roman

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.i18n import Translator
    from diptych.model.catalogue import NumberedExhibit
    from diptych.model.report import Report


def exhibit_label(exhibit: NumberedExhibit | None, translator: Translator) -> str:
    """Return the label of a table or figure; empty where it has no number.

    Tables take Arabic numerals, figures Roman ones (Editorial Manual, "Tables", "Figures").
    """
    if exhibit is None or exhibit.number is None:
        return ""
    if exhibit.kind is ExhibitKind.TABLE:
        return translator.gettext("Table {number}").format(number=exhibit.number)
    return translator.gettext("Figure {number}").format(number=roman(exhibit.number))


def annex_labels(report: Report, translator: Translator) -> Iterator[tuple[str, str]]:
    """Yield the name of each written annex, with the label above its heading: "Annex", "Annex II"."""
    named = report.annexes
    for number, name in enumerate(named, 1):
        alone = translator.gettext("Annex")
        yield name, alone if len(named) == 1 else translator.gettext("Annex {numeral}").format(numeral=roman(number))
