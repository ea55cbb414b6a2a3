"""The language of a foreign file: the one that it declares, checked against its text."""

from __future__ import annotations

import re
from pathlib import PurePath

from diptych.formats.faults import UNSUPPORTED_LANGUAGE, WRONG_LANGUAGE, ImportRefusedError
from diptych.typography.identification import language_of_document
from diptych.un.prose.language import LANGUAGES

IN_NAME = re.compile(r"[._-](?P<lang>en|fr|english|french|anglais|francais)(?=[._-])", re.IGNORECASE)
IN_NAMES = {"english": "en", "anglais": "en", "french": "fr", "francais": "fr"}
FALLBACK = "en"


def language_of_file(path: str, text: str) -> str:
    """Return the language of a file: the one in its name (`report.fr.docx`), else that of its text.

    Raises:
        ImportRefusedError: The text is not in the language of the name, or reports are not made in its language.
    """
    lang = _language_in_name(path) or language_of_document(text) or FALLBACK
    check_language(lang, text)
    return lang


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


def _language_in_name(path: str) -> str:
    match = IN_NAME.search(PurePath(path).name)
    said = match["lang"].lower() if match else ""
    return IN_NAMES.get(said, said)
