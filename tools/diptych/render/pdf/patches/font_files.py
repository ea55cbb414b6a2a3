"""The files of fonts are removed once a document is printed.

WeasyPrint puts them into the system's temporary folder, and removes them when the object that holds them is collected
(https://github.com/Kozea/WeasyPrint/issues/2090), which never happens in a process without garbage collection. Applied
as the function that makes that object.
"""

from __future__ import annotations

from contextlib import contextmanager
from shutil import rmtree
from typing import TYPE_CHECKING

from weasyprint.text.fonts import FontConfiguration

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def font_files() -> Iterator[FontConfiguration]:
    """Yield the object that holds the fonts of a document, then remove its files."""
    fonts = FontConfiguration()  # type: ignore[no-untyped-call]
    try:
        yield fonts
    finally:
        if fonts._folder:  # noqa: SLF001 - no public name
            rmtree(fonts._folder, ignore_errors=True)  # noqa: SLF001
