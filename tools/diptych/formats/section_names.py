"""Names of sections, made from titles or given by a foreign file."""

from __future__ import annotations

import re
import unicodedata

from diptych.i18n import PROGRAM_LANGUAGE
from diptych.model.files import RESERVED_NAME, SECTION_FILE, section_file

LONGEST_NAME = 48
"""Most characters in the name of a section that is made from its title."""
LONGEST_FILE = 200
"""Most characters in a name that a foreign file gives: systems allow 255, and files being written have longer names."""
LONGEST_TITLE = 1_000
"""Characters of a title that are used for a name."""
DEVICE = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]", re.IGNORECASE)
"""Names of devices, which no file on Windows can have, whatever its ending."""
RESERVED = re.compile(rf"{RESERVED_NAME}|{DEVICE.pattern}")
"""Names that pages use themselves, and names of devices."""


def section_name(title: str) -> str:
    """Return the name of a section made from its title: lower-case letters without accents, figures and hyphens."""
    plain = unicodedata.normalize("NFKD", title[:LONGEST_TITLE]).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    name = "-".join(words)
    while len(name) > LONGEST_NAME and len(words) > 1:
        words.pop()
        name = "-".join(words)
    return unreserved(name[:LONGEST_NAME] or "section")


def is_fit(name: str) -> bool:
    """Return whether a name that a foreign file gives can be that of a section file on any system."""
    in_any_language = section_file(name, PROGRAM_LANGUAGE)
    fits = len(name) <= LONGEST_FILE and SECTION_FILE.fullmatch(in_any_language) is not None
    return fits and "/" not in name and unreserved(name) == name


def is_device(name: str) -> bool:
    """Return whether a name without its ending is that of a device on Windows."""
    return DEVICE.fullmatch(name) is not None


def unreserved(name: str) -> str:
    """Return a name, changed if a page or a device has it."""
    return f"section-{name}" if RESERVED.fullmatch(name) else name
