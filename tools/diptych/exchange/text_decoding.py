"""Bytes of a text file → text."""

from __future__ import annotations

from diptych.exchange.faults import FOREIGN_FILE_UNREADABLE, ImportRefusedError
from diptych.i18n import N_
from diptych.model.diagnostic import Phrase

ENCODINGS = ("utf-8-sig", "cp1252")
"""UTF-8 first: text in the older encoding of Windows is hardly ever valid UTF-8."""
MARKED = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def decoded(data: bytes) -> str:
    """Return the text of a file.

    Raises:
        ImportRefusedError: The bytes are no text.
    """
    encodings = (MARKED[data[:2]],) if data[:2] in MARKED else ENCODINGS
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise ImportRefusedError(FOREIGN_FILE_UNREADABLE, {"reason": Phrase(N_("it is not text"))})
