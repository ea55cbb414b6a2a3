"""SEC: files whose names keep them out of the report."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase, Severity
from diptych.model.files import LEDGER, REGISTER, RESERVED_NAME, SECTION_FILE, TERMS
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

MARKDOWN = (".md", ".markdown")
NOT_A_SECTION = "README.md"
HIDDEN = re.compile(r"(?i)(\.(?:md|markdown|ya?ml))(\.txt|\.md|\.ya?ml)+$")
"""Two endings, of which some systems show only the first."""
RESERVED = re.compile(rf"(?P<name>{RESERVED_NAME})\.[a-z]{{2,3}}\.md")
NOT_OF_NAMES = re.compile(r"[^a-z0-9]+")
SETTINGS = (TERMS, REGISTER, LEDGER)

TAKEN = N_("the pages use the name “{name}” themselves. Give the section another one, in each language")
TWICE = N_("it has two endings, of which your computer may show only one. Rename it to {wanted}")
SPELT = N_("names have small letters without accents, figures and hyphens. Rename it to {wanted}")
FORM = N_("write NAME.LANGUAGE.md, as in african-union.en.md")


@rule(
    "SEC008",
    "malformed-section-name",
    Severity.ERROR,
    Scope.FILE,
    N_("“{file}” is not the name of a section: {cure}."),
    Documentation(
        what=N_(
            "A Markdown file whose name does not give a section and a language: with capitals, accents or spaces, with "
            "a second ending such as .txt, or with a name that the pages use themselves (p12, note-1, mark-1)."
        ),
        why=N_("It cannot be known what the file is, and its text is in no edition of the report."),
        wrong="African Union.en.md",
        right="african-union.en.md",
    ),
)
def malformed_section_name(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each Markdown file that is not a section."""
    for path in catalogue.report.files:
        file = path.rpartition("/")[2]
        is_text = file.lower().endswith(MARKDOWN) or (HIDDEN.search(file) and _is_section(_right_name(file)))
        if is_text and file != NOT_A_SECTION and not SECTION_FILE.fullmatch(path):
            yield rule.at(Span(path, 0, 0), {"file": file, **_cure(file)})


@rule(
    "SEC013",
    "misnamed-settings",
    Severity.ERROR,
    Scope.FILE,
    N_("“{file}” is not read: rename it to {wanted}."),
    Documentation(
        what=N_(
            "A file that would be terms.yaml, documents.yaml or ledger.yaml, but for capitals, the ending .yml or a "
            "second ending such as .txt, in a report that lacks that file."
        ),
        why=N_("What is in it counts for nothing: names, documents or accepted translations are not known."),
        wrong="terms.yaml.txt",
        right="terms.yaml",
    ),
)
def misnamed_settings(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such file."""
    files = catalogue.report.files
    for path in files:
        wanted = HIDDEN.sub(r"\1", path).lower().replace(".yml", ".yaml")
        if wanted in SETTINGS and wanted not in files:
            yield rule.at(Span(path, 0, 0), {"file": path, "wanted": wanted})


def _cure(file: str) -> dict[str, str]:
    """Return what is to be done about the name of a file, with its values."""
    wanted = _right_name(file)
    reserved = RESERVED.fullmatch(file) or RESERVED.fullmatch(wanted)
    if reserved:
        return {"cure": Phrase(TAKEN), "name": reserved["name"]}
    if not _is_section(wanted):
        return {"cure": Phrase(FORM)}
    return {"cure": Phrase(TWICE if HIDDEN.search(file) else SPELT), "wanted": wanted}


def _is_section(file: str) -> bool:
    return SECTION_FILE.fullmatch(file) is not None


def _right_name(file: str) -> str:
    """Return a name as it would be written: without a second ending, capitals, accents, spaces."""
    bare = HIDDEN.sub(r"\1", file).lower()
    letters = "".join(char for char in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(char))
    name, _, lang = letters.rpartition(".")[0].rpartition(".")
    return f"{NOT_OF_NAMES.sub('-', name).strip('-')}.{lang.strip()}.md"
