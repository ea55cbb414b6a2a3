"""The language of a foreign file: the one that it declares, checked against its text."""

from __future__ import annotations

import re
from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING

from diptych.formats.faults import UNSUPPORTED_LANGUAGE, WRONG_LANGUAGE, ImportRefusedError
from diptych.i18n import N_, PROGRAM_LANGUAGE
from diptych.languages.registry import LANGUAGES
from diptych.typography.identification import identify, language_of_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.importing.shared.remarks import Remarks

GUESSED_LANGUAGE = N_("The language, “{lang}”, was guessed from the words of the text.")


def language_of_file(path: str, text: str) -> str:
    """Return the language of a file: the one in its name (`report.fr.docx`), else that of its text.

    Raises:
        ImportRefusedError: The text is not in the language of the name, or reports are not made in its language.
    """
    lang = _language_in_name(path) or language_of_document(text) or _language_of_few_words(text) or PROGRAM_LANGUAGE
    check_language(lang, text)
    return lang


def tell_language(path: str, lang: str, remarks: Remarks) -> None:
    """Remark on a language that was guessed, since the name of the file does not say it."""
    if not _language_in_name(path):
        remarks.guessed("", GUESSED_LANGUAGE, lang=lang)


def check_language(said: str, text: str) -> None:
    """Check the language that a file declares against its text.

    Raises:
        ImportRefusedError: Reports are not made in the language, or the text is in another one.
    """
    if said not in LANGUAGES:
        raise ImportRefusedError(UNSUPPORTED_LANGUAGE, {"lang": said, "known": ", ".join(LANGUAGES)})
    found = language_of_document(text)
    if found and found != said:
        raise ImportRefusedError(WRONG_LANGUAGE, {"said": said, "found": found})


def without_language(stem: str, *, with_letters: bool = False) -> str:
    """Return the name of a file without the language at its end, as in `report.fr`, `report-EN`, `report_french`.

    Args:
        stem: The name without its suffix.
        with_letters: Whether one letter may stand for a language, as in `report-F`.
    """
    letters = (language.heads.letter for language in LANGUAGES.values() if language.heads) if with_letters else ()
    return re.sub(rf"[._-](?:{_any_of((*_names(), *filter(None, letters)))})$", "", stem, flags=re.IGNORECASE)


def _language_of_few_words(text: str) -> str | None:
    """Return the language of a text too short for the proof that a document takes: a notice, a letter, a summary."""
    return identify(text, tuple(LANGUAGES))


def _language_in_name(path: str) -> str:
    names = _names()
    match = re.search(rf"[._-](?P<lang>{_any_of(names)})(?=[._-])", PurePath(path).name, re.IGNORECASE)
    return names[match["lang"].lower()] if match else ""


@cache
def _names() -> Mapping[str, str]:
    """Return the languages by what names of files call them."""
    return {name: code for code, language in LANGUAGES.items() for name in (code, *language.file_names)}


def _any_of(names: Iterable[str]) -> str:
    return "|".join(map(re.escape, names))
