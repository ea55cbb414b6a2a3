"""Names of sections, made from titles or given by a foreign file."""

from __future__ import annotations

import re
import unicodedata

from diptych.model.files import RESERVED_NAME, SECTION_FILE, section_file

LONGEST_NAME = 48
"""Characters of the name of a section's file that is made from its title."""
LONGEST_FILE = 200
"""Characters of such a name where the file gives it: systems allow 255, and a file half written has a longer one."""
LONGEST_TITLE = 1_000
"""Characters of a title that are looked at for a name."""
RESERVED = re.compile(rf"{RESERVED_NAME}|con|prn|aux|nul|(?:com|lpt)[0-9]")
"""Names that pages give themselves, and those of devices, of which Windows makes no files, whatever their endings."""


def section_name(title: str) -> str:
    """Return the name of a section made from its title: small letters without accents, figures and hyphens."""
    plain = unicodedata.normalize("NFKD", title[:LONGEST_TITLE]).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    name = "-".join(words)
    while len(name) > LONGEST_NAME and len(words) > 1:
        words.pop()
        name = "-".join(words)
    return unreserved(name[:LONGEST_NAME] or "section")


def is_fit(name: str) -> bool:
    """Tell whether a name that a foreign file gives can be that of a section's file, on any system."""
    fits = len(name) <= LONGEST_FILE and SECTION_FILE.fullmatch(section_file(name, "en")) is not None
    return fits and "/" not in name and unreserved(name) == name


def unreserved(name: str) -> str:
    """Return a name that no page and no device has."""
    return f"section-{name}" if RESERVED.fullmatch(name) else name
