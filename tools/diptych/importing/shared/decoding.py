"""Bytes of a text file → text."""

from __future__ import annotations

from diptych.formats.faults import FOREIGN_FILE_TOO_LARGE, FOREIGN_FILE_UNREADABLE, ImportRefusedError
from diptych.i18n import N_
from diptych.model.diagnostic import Phrase

LARGEST = 10_000_000
"""Most bytes in a text file; the longest in the corpus has 77,000."""
MEGABYTE = 1_000_000
ENCODINGS = ("utf-8-sig", "cp1252")
"""UTF-8 first: text in the older encoding of Windows is hardly ever valid UTF-8."""
SAMPLE = 1_000
MARKED = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def decoded(data: bytes) -> str:
    """Return the text of a file.

    Raises:
        ImportRefusedError: The bytes are not text, or there are too many.
    """
    if len(data) > LARGEST:
        raise ImportRefusedError(FOREIGN_FILE_TOO_LARGE, {"limit": LARGEST // MEGABYTE})
    encodings = (MARKED[data[:2]],) if data[:2] in MARKED else _unmarked(data)
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    reason = N_("it is not text in UTF-8, UTF-16 or the Windows encoding")
    raise ImportRefusedError(FOREIGN_FILE_UNREADABLE, {"reason": Phrase(reason)})


def _unmarked(data: bytes) -> tuple[str, ...]:
    """Return the encodings to try for text without a byte order mark: in UTF-16 every other byte is mostly zero."""
    sample = data[:SAMPLE]
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(sample) > 1 and sample[first::2].count(0) > len(sample) // 4:
            return (encoding,)
    return ENCODINGS
