"""Paths of files that a foreign file gives."""

from __future__ import annotations

import unicodedata

from diptych.formats.section_names import LONGEST_FILE, is_device

FORBIDDEN = frozenset('\\:*?"<>|~')
"""Characters that Windows forbids in names, that lead elsewhere there, or that abbreviate other names."""
INVISIBLE = ("C", "Zl", "Zp")
"""Categories of characters that nobody sees in a name."""
MOST_FOLDERS = 8
"""Most folders in each other."""
KEPT_FOR_FILES = (".md", ".yaml", ".csv")
"""Endings of a report's files: a folder with the name of one would be in its way."""


def is_fit_path(path: str, suffixes: tuple[str, ...]) -> bool:
    """Return whether a path that a foreign file gives can be that of a file in a report's folder on any system.

    It must lead neither out of the folder nor to anything hidden, such as Git's own files, nor to a device.

    Args:
        path: The path, with `/` between its parts.
        suffixes: The endings of the files that are expected, in small letters.
    """
    *folders, name = path.split("/")
    return (
        len(folders) <= MOST_FOLDERS
        and all(map(_is_fit, (*folders, name)))
        and name.lower().endswith(suffixes)
        and not any(folder.lower().endswith(KEPT_FOR_FILES) for folder in folders)
    )


def _is_fit(part: str) -> bool:
    """Return whether the name of a file or a folder is visible and possible on any system."""
    return (
        0 < len(part.encode("utf-8", "surrogatepass")) <= LONGEST_FILE
        and part == part.strip()
        and not part.startswith(".")
        and not part.endswith(".")
        and not FORBIDDEN & set(part)
        and not any(unicodedata.category(character).startswith(INVISIBLE) for character in part)
        and not is_device(part.partition(".")[0].rstrip())
    )
