"""Manuscripts of one document in several languages → its sections, each with all its languages."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from diptych.formats.section_names import is_fit, section_name, unreserved
from diptych.i18n import N_
from diptych.importing.report.answering_parts import answering_parts, evidence_of
from diptych.importing.shared.manuscript import ForeignProse, Handling, PartRole, Remark, TextRun, Title
from diptych.importing.shared.restarts import cut_at_restarts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.importing.shared.manuscript import Block, Manuscript, Part
    from diptych.index.alignment.likeness import Evidence

LEVELS = 2
"""Levels of sections in a report: chapters, and sections below them."""
UNPAIRED = N_("“{title}” has no counterpart in “{lang}”.")
ELSEWHERE = N_("“{title}” stands elsewhere in “{lang}”: it was paired with the section that says the same.")
UNEQUAL = N_("“{title}”: {number} paragraphs here, {other} in “{lang}”.")

RELEVELLED = N_(
    "“{title}”: headings given the level that they have in “{lang}”, since the file does not say it: {number}."
)


@dataclass(frozen=True, slots=True)
class PairedPart:
    """A future section, in all its languages.

    Attributes:
        name: Its name, the same in every language.
        versions: The part by language.
        children: The sections below it.
    """

    name: str
    versions: Mapping[str, Part]
    children: tuple[PairedPart, ...] = ()

    def walk(self) -> Iterator[PairedPart]:
        """Yield this section and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass
class Pairing:
    """Pairs the sections of one document.

    Attributes:
        manuscripts: The document by language, the source first.
        remarks: What does not pair.
        names: Names given so far, each with the last number added to tell it from others.
    """

    manuscripts: Mapping[str, Manuscript]
    remarks: list[Remark] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)

    @cached_property
    def evidence(self) -> Evidence:
        """What the texts show about their parts."""
        return evidence_of(self.manuscripts.values())

    def pair(self) -> tuple[PairedPart, ...]:
        """Return the sections in the order of the first language, with sections of other languages alone in place."""
        levelled = {
            lang: tuple(_levelled(cut_at_restarts(part), 1) for part in manuscript.parts)
            for lang, manuscript in self.manuscripts.items()
        }
        return tuple(self.parts(levelled))

    def parts(self, columns: Mapping[str, Sequence[Part]]) -> Iterator[PairedPart]:
        """Yield the sections of one level."""
        for row in self.rows(columns):
            self.compare(row)
            versions = self.levelled(row)
            name = self.name(next(iter(versions.values())))
            children = tuple(self.parts({lang: part.children for lang, part in versions.items()}))
            yield PairedPart(name, versions, children)

    def rows(self, columns: Mapping[str, Sequence[Part]]) -> Iterator[dict[str, Part]]:
        """Yield the parts side by side: each language is paired with the first one."""
        (first, parts), *others = columns.items()
        rows: list[dict[str, Part]] = [{first: part} for part in parts]
        before: dict[int, list[dict[str, Part]]] = defaultdict(list)
        for lang, column in others:
            found = answering_parts(parts, column, self.evidence)
            answered = {there: here for here, there in found.pairs}
            alone: list[dict[str, Part]] = []
            for there, part in enumerate(column):
                here = answered.get(there)
                if here is None:
                    alone.append({lang: part})
                    continue
                rows[here][lang] = part
                if (here, there) in found.moved:
                    self.remark(lang, part, ELSEWHERE, (("lang", first),), Handling.GUESSED)
                else:
                    before[here] += alone
                    alone = []
            before[len(rows)] += alone
        for at in range(len(rows) + 1):
            yield from (*before[at], *rows[at : at + 1])

    def compare(self, versions: Mapping[str, Part]) -> None:
        """Remark on what a section lacks in a language."""
        (lang, first), *others = versions.items()
        for missing in self.manuscripts.keys() - versions.keys():
            self.remark(lang, first, UNPAIRED, (("lang", missing),))
        for other, part in others:
            counts = _paragraphs(first), _paragraphs(part)
            if counts[0] != counts[1]:
                self.remark(other, part, UNEQUAL, (("number", counts[1]), ("other", counts[0]), ("lang", lang)))

    def levelled(self, versions: Mapping[str, Part]) -> dict[str, Part]:
        """Return a section with the headings of its translations at the levels of the source, where they are guessed.

        The names of styles differ from one language version of a document to the other where its headings do not.
        """
        (lang, first), *others = versions.items()
        levels = [block.level for block in first.blocks if isinstance(block, Title)]
        result = {lang: first}
        for other, part in others:
            own = [block for block in part.blocks if isinstance(block, Title)]
            changed = sum(title.level != level for title, level in zip(own, levels, strict=False))
            result[other] = part
            if changed and len(own) == len(levels) and all(title.guessed for title in own):
                given = iter(levels)
                blocks = (replace(one, level=next(given)) if isinstance(one, Title) else one for one in part.blocks)
                result[other] = replace(part, blocks=tuple(blocks))
                self.remark(other, part, RELEVELLED, (("number", changed), ("lang", lang)), Handling.GUESSED)
        return result

    def remark(
        self,
        lang: str,
        part: Part,
        message: str,
        arguments: tuple[tuple[str, str | int], ...],
        handling: Handling = Handling.LEFT,
    ) -> None:
        """Add a remark on a section."""
        title = part.title or part.numeral or "…"
        path = self.manuscripts[lang].path
        self.remarks.append(Remark(handling, path, part.place, message, (("title", title), *arguments)))

    def name(self, part: Part) -> str:
        """Return a unique name for a section."""
        base = part.name if is_fit(part.name) else section_name(part.name or part.title)
        name = base
        while name in self.names:
            self.names[base] += 1
            name = unreserved(f"{base}-{self.names[base]}")
        self.names[name] = 1
        return name


def _paragraphs(part: Part) -> int:
    return sum(isinstance(block, ForeignProse) and not block.continued for block in part.blocks)


def _levelled(part: Part, level: int) -> Part:
    """Return a part in which sections below the levels of a report become headings in the text."""
    if level < LEVELS:
        return replace(part, children=tuple(_levelled(child, level + 1) for child in part.children))
    blocks = (*part.blocks, *(block for child in part.children for block in _as_blocks(child, 1)))
    return replace(part, blocks=blocks, children=())


def _as_blocks(part: Part, level: int) -> Iterable[Block]:
    words = f"{part.numeral}. {part.title}" if part.numeral and part.role is PartRole.TEXT else part.title
    if words:
        yield Title((TextRun(words),), level, part.place)
    for block in part.blocks:
        yield replace(block, level=block.level + level) if isinstance(block, Title) else block
    for child in part.children:
        yield from _as_blocks(child, level + 1)
