"""The printed numbers of a document, compared with those that Diptych would give."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.report.settings_writing import is_own_annex
from diptych.importing.shared.manuscript import ForeignProse, Handling, PartRole, Remark
from diptych.importing.shared.remarks import quoted_together
from diptych.model.front_matter import Numbering
from diptych.typography.numerals import roman

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.importing.report.pairing import PairedPart
    from diptych.importing.shared.manuscript import Manuscript, Part

MODES = {mode.value: mode for mode in Numbering}
PRINTED = re.compile(r"\D{0,2}(?P<part>\d{1,3}\.)?(?P<own>\d{1,6})\D{0,2}")
"""A paragraph's number as printed: `12.`, `(12)`, `35.12` in part 35."""

UNNUMBERED = N_("No paragraph is numbered in these sections, which were given `numbering: none`: “{titles}”.")
OTHER_NUMBER = N_("The paragraph printed as {printed} becomes {given}; those after it are renumbered too.")
ODD_NUMBER = N_("“{printed}” is not a possible paragraph number; the paragraph becomes {given}.")
NO_NUMERALS = N_("The document does not number its sections; Diptych does, beginning with {given} here.")
OTHER_NUMERAL = N_("“{title}” is printed with the numeral {printed} and becomes {given}.")


@dataclass(slots=True)
class Numbers:
    """Compares the numbers of a document, section by section, with those that a report will give.

    Attributes:
        manuscripts: The document by language.
        modes: How each section is numbered, by its name and language.
        remarks: Where the numbers differ.
    """

    manuscripts: Mapping[str, Manuscript]
    modes: dict[tuple[str, str], Numbering] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    _next: int = 1
    _offsets: dict[str, int] = field(default_factory=dict)
    _parts: dict[str, str] = field(default_factory=dict)
    _bare: dict[str, bool] = field(default_factory=dict)

    def follow(self, sections: Sequence[PairedPart]) -> None:
        """Go through all sections."""
        self._bare = {
            lang: not any(part.numeral for part in manuscript.parts) for lang, manuscript in self.manuscripts.items()
        }
        numerals = (roman(number) for number in count(1))
        for section in sections:
            if not any(part.role is PartRole.SUMMARY or is_own_annex(part) for part in section.versions.values()):
                self.compare_numerals(section, next(numerals))
            for one in section.walk():
                self.number(one)
        self.tell_unnumbered([one for section in sections for one in section.walk()])

    def number(self, section: PairedPart) -> None:
        """Number one section in every language; the longest decides where the next one begins."""
        taken = 0
        for lang, part in section.versions.items():
            mode = self.modes[section.name, lang] = self.mode(part)
            printed = tuple(_printed(part))
            start = 1 if mode is Numbering.RESTART else self._next
            if mode is Numbering.RESTART:
                self._offsets[lang] = 0
            if mode is not Numbering.NONE:
                self.compare(lang, part, start)
            taken = max(taken, len(printed) if mode is Numbering.CONTINUE else 0)
        self._next += taken

    def tell_unnumbered(self, sections: Sequence[PairedPart]) -> None:
        """Remark on the sections whose paragraphs have no numbers, unless the file says so; a summary never has any."""
        for lang, manuscript in self.manuscripts.items():
            parts = [
                one.versions[lang]
                for one in sections
                if lang in one.versions and self.modes[one.name, lang] is Numbering.NONE
            ]
            guessed = [
                part for part in parts if part.role is not PartRole.SUMMARY and "numbering" not in dict(part.front)
            ]
            if guessed:
                titles = quoted_together(part.title or part.numeral or "…" for part in guessed)
                arguments = (("titles", titles),)
                self.remarks.append(Remark(Handling.GUESSED, manuscript.path, guessed[0].place, UNNUMBERED, arguments))

    def mode(self, part: Part) -> Numbering:
        """Return how a section is numbered."""
        kept = MODES.get(dict(part.front).get("numbering", ""))
        if kept:
            return kept
        if not part.numbered:
            return Numbering.NONE
        first = next((number for prose in _printed(part) if (number := _number(prose)) is not None), None)
        return Numbering.RESTART if first == 1 and self._next != 1 else Numbering.CONTINUE

    def compare(self, lang: str, part: Part, start: int) -> None:
        """Remark on each paragraph from which the numbers differ by a new amount, or whose number cannot be read."""
        path = self.manuscripts[lang].path
        for given, prose in enumerate(_printed(part), start):
            printed = prose.number
            if printed is None:
                continue
            number = _number(prose)
            arguments = (("printed", printed.strip().rstrip(".")), ("given", given))
            if number is None:
                self.remarks.append(Remark(Handling.GUESSED, path, prose.place, ODD_NUMBER, arguments))
            elif number - given != self._offsets.get(lang, 0) or _part(prose) != self._parts.get(lang, ""):
                self._offsets[lang], self._parts[lang] = number - given, _part(prose)
                self.remarks.append(Remark(Handling.GUESSED, path, prose.place, OTHER_NUMBER, arguments))

    def compare_numerals(self, section: PairedPart, given: str) -> None:
        """Remark on a section at the top of the order whose numeral changes."""
        for lang, part in section.versions.items():
            path = self.manuscripts[lang].path
            printed = part.numeral.strip().rstrip(".")
            bare = self._bare[lang]
            if bare and given == "I":
                self.remarks.append(Remark(Handling.GUESSED, path, part.place, NO_NUMERALS, (("given", given),)))
            elif not bare and printed != given:
                arguments = (("title", part.title), ("printed", printed or "–"), ("given", given))
                self.remarks.append(Remark(Handling.GUESSED, path, part.place, OTHER_NUMERAL, arguments))


def all_numbered(part: Part) -> bool:
    """Return whether every paragraph of a part is numbered, though none of them has a printed number."""
    return part.numbered and not any(prose.number for prose in _prose(part))


def _printed(part: Part) -> Iterator[ForeignProse]:
    """Yield the paragraphs of a part that are numbered."""
    every = all_numbered(part)
    yield from (prose for prose in _prose(part) if every or prose.number is not None)


def _prose(part: Part) -> Iterator[ForeignProse]:
    yield from (block for block in part.blocks if isinstance(block, ForeignProse) and not block.continued)


def _number(prose: ForeignProse) -> int | None:
    match = PRINTED.fullmatch((prose.number or "").strip())
    return int(match["own"]) if match else None


def _part(prose: ForeignProse) -> str:
    """Return the number of the part that stands before the number of a paragraph."""
    match = PRINTED.fullmatch((prose.number or "").strip())
    return (match["part"] or "") if match else ""
