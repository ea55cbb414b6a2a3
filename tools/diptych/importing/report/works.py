"""Manuscripts grouped by document: the language versions of one document become one report."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from diptych.formats.faults import SAME_LANGUAGE_TWICE, UNSUPPORTED_LANGUAGE, ImportRefusedError
from diptych.formats.section_names import section_name
from diptych.importing.shared.languages import without_language
from diptych.languages.registry import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.importing.shared.manuscript import Manuscript

Work = dict[str, "Manuscript"]
"""The manuscripts of a document by language; the first is the source."""


class RefusedTwinError(Exception):
    """A file that cannot become a part of any report: its language is not supported, or another file has its place.

    Attributes:
        path: The file.
        cause: Why it is refused.
    """

    def __init__(self, path: str, cause: ImportRefusedError) -> None:
        """Keep the file and the reason."""
        super().__init__(path, cause)
        self.path = path
        self.cause = cause


def by_work(manuscripts: Iterable[Manuscript]) -> dict[str, Work]:
    """Return manuscripts by document, named as its folder may be, in order of first appearance.

    Raises:
        RefusedTwinError: Reports are not made in a file's language, or two files are one document in one language.
    """
    found: dict[str, Work] = {}
    for manuscript in manuscripts:
        lang = manuscript.identity.lang
        work = found.setdefault(_name(manuscript), {})
        if lang not in LANGUAGES:
            cause = ImportRefusedError(UNSUPPORTED_LANGUAGE, {"lang": lang, "known": ", ".join(LANGUAGES)})
            raise RefusedTwinError(manuscript.path, cause)
        if lang in work:
            cause = ImportRefusedError(SAME_LANGUAGE_TWICE, {"other": work[lang].path})
            raise RefusedTwinError(manuscript.path, cause)
        work[lang] = manuscript
    return {name: source_first(work) for name, work in found.items()}


def source_first(work: Work) -> Work:
    """Return the languages of a document in order, the source first."""
    return {lang: work[lang] for lang in _order(work) if lang in work}


def _order(work: Work) -> tuple[str, ...]:
    """Return languages in order: as an exported report has them, then as Diptych does."""
    said = (dict(manuscript.identity.extra).get("languages", "") for manuscript in work.values())
    return tuple(dict.fromkeys((*next(said).split(), *LANGUAGES)))


def _name(manuscript: Manuscript) -> str:
    """Return the name of a manuscript's document: from its symbol, what the file says of it, or the file's name."""
    identity = manuscript.identity
    stem = without_language(PurePath(manuscript.path).stem, with_letters=True)
    return section_name(next(iter(identity.symbols), "") or identity.work or stem)
