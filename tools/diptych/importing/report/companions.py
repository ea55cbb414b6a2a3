"""The files that came with the texts of a document: data, terms and pictures, merged over its languages."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.manuscript import Handling, Remark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.importing.shared.manuscript import Manuscript

ANOTHER_FILE = N_("The file “{path}” inside the document was left out: another language brought one that differs.")


@dataclass(slots=True)
class Companions:
    """The files that came with the texts.

    Attributes:
        texts: Texts by path.
        pictures: Pictures by path.
        paths: By language, the paths that pictures have in the report by those that they have in the text.
        remarks: What was left out.
    """

    texts: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    paths: dict[str, Mapping[str, str]] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)

    def add(self, lang: str, manuscript: Manuscript) -> None:
        """Add the files of one language; a picture that differs from that of another language gets its own name."""
        for path, text in manuscript.files:
            if self.texts.setdefault(path, text) != text:
                self.remarks.append(Remark(Handling.DROPPED, manuscript.path, "", ANOTHER_FILE, (("path", path),)))
        self.paths[lang] = dict(self._placed(lang, manuscript.pictures))

    def _placed(self, lang: str, pictures: Iterable[tuple[str, bytes]]) -> Iterable[tuple[str, str]]:
        for path, data in pictures:
            stem, suffix = posixpath.splitext(path)
            place = path if self.pictures.get(path, data) == data else f"{stem}.{lang}{suffix}"
            self.pictures[place] = data
            yield path, place
