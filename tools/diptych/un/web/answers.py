"""What an answer from a server of United Nations documents shows about the document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from diptych.languages.official import OFFICIAL_LANGUAGES
from diptych.un.web.links import NOT_FOUND

if TYPE_CHECKING:
    from urllib.parse import SplitResult

    from diptych.model.link_check import Answer

# Files of the digital library: S_12990-FR.pdf.
FILE_LANGUAGE = re.compile(rf"[-_]({'|'.join(OFFICIAL_LANGUAGES)})\.pdf\"?$", re.IGNORECASE)
# https://docs.un.org/fr/S/RES/1809(2008)
PATH_LANGUAGE = re.compile(rf"/({'|'.join(OFFICIAL_LANGUAGES)})/")
# documents.un.org says l=fr, digitallibrary.un.org ln=fr.
LANGUAGE_KEYS = ("l", "ln")
# Each language that Content-Language names: RFC 9110, section 8.5; anything else is ignored.
TAG = re.compile(r"(?:^|,)\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]*)?\s*(?=,|$)")
NAME = re.compile(r"[A-Za-z]{2,3}")


def says_not_found(answer: Answer) -> bool:
    """Return whether an answer is the page for unknown symbols, whatever its status."""
    place = _split(answer.url)
    return (place.hostname, place.path.rstrip("/")) == NOT_FOUND


def language_of_answer(answer: Answer) -> str | None:
    """Return the language of the document that came, such as `fr`; none where nothing shows it.

    What the server says of the content counts first, then the name of the file, then the address.
    """
    declared = TAG.findall(answer.language)
    if declared:
        return declared[0].lower() if len(declared) == 1 else None
    place = _split(answer.url)
    for name in (answer.file_name, place.path):
        if match := FILE_LANGUAGE.search(name):
            return match[1].lower()
    query = parse_qs(place.query)
    named = [told for key in LANGUAGE_KEYS for told in query.get(key, ())[:1] if NAME.fullmatch(told)]
    match = PATH_LANGUAGE.search(place.path)
    return named[0].lower() if named else match and match[1]


def _split(url: str) -> SplitResult:
    """Return the parts of an address; empty ones where Python cannot take it apart."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")
