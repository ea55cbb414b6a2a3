"""What was read of a file, in the reader's words: its format, and what was left out or guessed."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from diptych.emit.message import fill
from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.readers import FORMATS
from diptych.importing.report.block_writing import LEVEL_LEFT_OUT, MARKS_AS_TEXT
from diptych.importing.shared.languages import GUESSED_LANGUAGE
from diptych.importing.shared.manuscript import Handling
from diptych.importing.shared.outline import SUMMARY
from diptych.typography.locale import with_capital

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.i18n import Translator
    from diptych.importing.shared.manuscript import Remark

NAMES = {
    "akn": "Akoma Ntoso",
    "docx": "Word",
    "pdf": "PDF",
    "markdown": "Markdown",
    "text": N_("plain text"),
}
"""What readers call the formats that can be imported."""
OF_THE_REPORT = frozenset((LEVEL_LEFT_OUT, MARKS_AS_TEXT, GUESSED_LANGUAGE, SUMMARY))
"""Remarks on what would become of a file in a report: nothing is left out of a comparison by it."""


def format_name(path: str, translator: Translator) -> str:
    """Return the format of a file, in the reader's words."""
    suffix = PurePath(path).suffix.lower()
    names = (translator.gettext(NAMES[name]) for name, form in FORMATS.items() if suffix in form.suffixes)
    return next(names, suffix)


def told_remarks(remarks: Iterable[Remark], translator: Translator) -> Iterator[tuple[bool, str]]:
    """Yield what is told of remarks on a file: whether something was left out, and the words."""
    for remark in remarks:
        if remark.message not in OF_THE_REPORT:
            words = fill(remark.message, dict(remark.arguments), translator)
            place = placed(remark.place, translator)
            yield remark.handling is Handling.DROPPED, f"{with_capital(place)}: {words}" if place else words


def placed(place: str, translator: Translator) -> str:
    """Return a place in a file in the reader's language, if it can be translated."""
    return fill(place.message, place.arguments, translator) if isinstance(place, ForeignPlace) else place
