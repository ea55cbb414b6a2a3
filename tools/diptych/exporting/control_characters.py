"""Control characters, which XML cannot hold: they are left out, and it is said where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.exporting.exporters import ExportRemark
from diptych.i18n import N_
from diptych.model.source import UNPRINTABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.report import Report

CONTROL_CHARACTERS = N_("{path}: control characters that XML cannot hold were left out: {count}.")


def fit(text: str) -> str:
    """Return a text without the characters that XML does not allow."""
    return UNPRINTABLE.sub("", text)


def characters_left_out(report: Report, lang: str) -> Iterator[ExportRemark]:
    """Yield a remark for each text in a language, and for each data file, that holds such characters."""
    texts = [document.source for document in report.documents() if document.lang == lang]
    for source in (*texts, *(report.sources[report.on_disk[path]] for path in sorted(report.sheets))):
        count = len(UNPRINTABLE.findall(source.text))
        if count:
            yield ExportRemark(CONTROL_CHARACTERS, (("path", source.path), ("count", count)))
