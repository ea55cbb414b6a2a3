"""The files that a report is made of, by their names in its folder."""

from __future__ import annotations

import re

REPORT = "report.yaml"
"""The settings. A folder that holds it is a report."""

TERMS = "terms.yaml"
"""The termbase."""

REGISTER = "documents.yaml"
"""The register of cited documents."""

LEDGER = "ledger.yaml"
"""The ledger of translations."""

DATA_TYPE = ".csv"
"""The suffix of the files from which tables and charts are made."""

RESERVED_NAME = r"p[0-9]+|(?:note|mark)-[0-9][a-z0-9-]*"
"""Names that the pages use themselves, as a pattern: no anchor and no section may have one."""

SECTION_FILE = re.compile(
    rf"(?:.*/)?(?!(?:{RESERVED_NAME})\.)(?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)\.(?P<lang>[a-z]{{2,3}})\.md"
)
"""The path of a section's file."""


def section_file(name: str, lang: str) -> str:
    """Return the name of a section's file in a language: `african-union.fr.md`."""
    return f"{name}.{lang}.md"
