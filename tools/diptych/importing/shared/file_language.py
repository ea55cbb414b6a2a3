"""The language of a foreign file that does not say it inside."""

from __future__ import annotations

import re
from pathlib import PurePath

from diptych.importing.shared.languages import check_language, language_of_text

IN_NAME = re.compile(r"[._-](?P<lang>en|fr|english|french|anglais|francais)(?=[._-])", re.IGNORECASE)
IN_NAMES = {"english": "en", "anglais": "en", "french": "fr", "francais": "fr"}
FALLBACK = "en"


def language_of_file(path: str, text: str) -> str:
    """Return the language of a file: the one in its name (`report.fr.docx`), else that of its text.

    Raises:
        ImportRefusedError: The text is in another language than the name says, or in one without reports.
    """
    lang = _language_in_name(path) or language_of_text(text) or FALLBACK
    check_language(lang, text)
    return lang


def _language_in_name(path: str) -> str:
    match = IN_NAME.search(PurePath(path).name)
    said = match["lang"].lower() if match else ""
    return IN_NAMES.get(said, said)
