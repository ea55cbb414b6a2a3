"""An earlier version of a report in one language, and the present one, as one text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diptych.compose.block_texts import texts
from diptych.compose.report import composed
from diptych.compose.runs import NoteRun, inner_runs, plain_text, plain_words
from diptych.compose.structure import ComposedHeading, ComposedParagraph
from diptych.redlining.block_words import block_words, has_changed_runs, has_changes
from diptych.redlining.blocks import BlockComparer, with_label
from diptych.redlining.pairing import PartKey, paired_parts
from diptych.redlining.words import all_changed, former

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.compose.structure import ComposedNote, ComposedSection, Composition
    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue

Part = ComposedHeading | ComposedParagraph


@dataclass(frozen=True, slots=True)
class RedlinedPart:
    """A heading or a paragraph in both versions; one of them may lack it.

    Attributes:
        shown: Both versions as one.
        before: The earlier version.
        now: The present version.
        exhibits: Whether a picture or a chart in it came, went or changed, which no struck-out text can show.
        noted: Whether a footnote that is marked in it changed.
    """

    shown: Part
    before: Part | None
    now: Part | None
    exhibits: bool = False
    noted: bool = False

    @property
    def changed(self) -> bool:
        """Whether the two versions differ in anything but the number."""
        both = self.before is not None and self.now is not None
        return not both or self.exhibits or self.noted or _has_changes(self.shown)

    @property
    def numbers(self) -> tuple[str, str]:
        """The numbers then and now; empty where there is none."""
        return _number(self.before), _number(self.now)


@dataclass(frozen=True, slots=True)
class RedlinedSection:
    """A section in both versions; one of them may lack it.

    Attributes:
        shown: Both versions as one, with the sections below it.
        parts: What the body of `shown` holds.
        children: The sections below it.
        before: The earlier version.
        now: The present version.
    """

    shown: ComposedSection
    parts: tuple[RedlinedPart, ...]
    children: tuple[RedlinedSection, ...]
    before: ComposedSection | None
    now: ComposedSection | None

    @property
    def changed(self) -> bool:
        """Whether its heading or its text, or a section below it, differs in the two versions."""
        both = self.before is not None and self.now is not None
        own = not both or has_changed_runs(self.shown.title) or any(part.changed for part in self.parts)
        return own or any(child.changed for child in self.children)


@dataclass(frozen=True, slots=True)
class Redline:
    """Two versions of a report in one language as one.

    Attributes:
        before: The earlier version.
        composition: What any output can set: the present report, with what it has lost, in runs that say so.
        sections: Its sections, each with both versions.
        undrawn: The labels of pictures and charts that came, went or changed.
    """

    before: Composition
    composition: Composition
    sections: tuple[RedlinedSection, ...]
    undrawn: tuple[str, ...] = ()


def redlined(old: Composition, new: Composition, *, with_data: bool = False) -> Redline:
    """Return two versions of a report in one language as one text.

    Sections are known by their names, headings and paragraphs by theirs, else by their words. Lists that the program
    makes, such as that of the documents cited, are those of the present version.

    Args:
        old: The earlier version.
        new: The present version.
        with_data: Whether the data of a chart that changed follow it as a table.
    """
    return _Redlining(old, new, with_data=with_data).redline()


def redlined_since(earlier: Catalogue, new: Composition, translator: Translator, *, with_data: bool = False) -> Redline:
    """Return what changed in a language of a report; all is new where the earlier version lacked the language.

    Args:
        earlier: The index of the earlier version.
        new: The present version in the language.
        translator: Translator of that language.
        with_data: Whether the data of a chart that changed follow it as a table.
    """
    if new.lang in earlier.report.settings.languages:
        return redlined(composed(earlier, new.lang, translator), new, with_data=with_data)
    return redlined(replace(new, sections=(), documents=None, notes={}), new, with_data=with_data)


class _Redlining:
    """Compares two versions."""

    def __init__(self, old: Composition, new: Composition, *, with_data: bool) -> None:
        self.old, self.new = old, new
        self.comparer = BlockComparer(_labels(old), _labels(new), with_data)
        known = {note.label: note for note in old.notes.values()}
        self.notes = {note.name: self.note(known.get(note.label), note) for note in new.notes.values()}

    def redline(self) -> Redline:
        sections = tuple(self.sections(self.old.sections, self.new.sections))
        shown = tuple(section.shown for section in sections)
        notes = {**self.notes, **dict(self.former_notes(shown))}
        composition = replace(self.new, sections=shown, notes=notes)
        return Redline(self.old, composition, sections, tuple(dict.fromkeys(self.comparer.undrawn)))

    def note(self, old: ComposedNote | None, new: ComposedNote) -> ComposedNote:
        if old is None:
            return replace(new, blocks=self.comparer.whole(new.blocks, inserted=True))
        return replace(new, blocks=self.comparer.blocks(old.blocks, new.blocks))

    def former_notes(self, sections: Sequence[ComposedSection]) -> Iterator[tuple[str, ComposedNote]]:
        """Yield the footnotes whose marks went."""
        marked = {run.name for section in sections for run in _marks(section)}
        for note in self.old.notes.values():
            if former(note.name) in marked:
                gone = replace(note, name=former(note.name), blocks=self.comparer.whole(note.blocks, inserted=False))
                yield gone.name, gone

    def sections(self, old: Sequence[ComposedSection], new: Sequence[ComposedSection]) -> Iterator[RedlinedSection]:
        marks = ([(PartKey(one.name, "", ""), one) for one in several if not one.missing] for several in (old, new))
        known = {one.name: one for one in old if not one.missing}
        for before, now in paired_parts(*marks):
            if now is not None:
                yield self.section(known.get(now.name), now)
            elif before is not None and all(one.name != before.name or one.missing for one in new):
                yield self.lost(before)

    def section(self, old: ComposedSection | None, new: ComposedSection) -> RedlinedSection:
        title = self.comparer.runs(old.title, new.title) if old else all_changed(new.title, inserted=True)
        parts = tuple(self.parts(old.body if old else (), new.body))
        children = tuple(self.sections(old.children if old else (), new.children))
        body, below = tuple(part.shown for part in parts), tuple(child.shown for child in children)
        shown = replace(new, title=title, body=body, children=below)
        return RedlinedSection(shown, parts, children, old, new)

    def lost(self, old: ComposedSection) -> RedlinedSection:
        """Return a section that went, with those below it: what counted stands among its words."""
        parts = tuple(self.parts(old.body, ()))
        children = tuple(self.lost(child) for child in old.children)
        label = f"{old.label}. " if old.label else f"{old.numeral}. " if old.numeral else ""
        shown = replace(
            old,
            name=former(old.name),
            numeral="",
            label="",
            title=all_changed((*plain_words(label), *old.title), inserted=False),
            body=tuple(part.shown for part in parts),
            children=tuple(child.shown for child in children),
            document=None,
        )
        return RedlinedSection(shown, parts, children, old, None)

    def parts(self, old: Sequence[Part], new: Sequence[Part]) -> Iterator[RedlinedPart]:
        marks = ([(_mark(one), one) for one in several if not _is_missing(one)] for several in (old, new))
        for before, now in paired_parts(*marks):
            count = len(self.comparer.undrawn)
            shown = self.part(before, now)
            noted = any(self.has_changed(mark.name) for mark in _marks_in(shown))
            yield RedlinedPart(shown, before, now, len(self.comparer.undrawn) > count, noted)

    def has_changed(self, name: str) -> bool:
        note = self.notes.get(name)
        return note is not None and has_changes(note.blocks)

    def part(self, before: Part | None, now: Part | None) -> Part:
        if now is None:
            return self.lost_part(before) if before else ComposedHeading("", 0, ())
        return self.kept_part(before, now) if before else self.new_part(now)

    def kept_part(self, before: Part, now: Part) -> Part:
        match before, now:
            case ComposedHeading(), ComposedHeading():
                return replace(now, runs=self.comparer.runs(before.runs, now.runs))
            case ComposedParagraph(), ComposedParagraph():
                return replace(now, blocks=self.comparer.blocks(before.blocks, now.blocks))
            case _:
                return now

    def new_part(self, now: Part) -> Part:
        if isinstance(now, ComposedHeading):
            return replace(now, runs=all_changed(now.runs, inserted=True))
        return replace(now, blocks=self.comparer.whole(now.blocks, inserted=True))

    def lost_part(self, before: Part) -> Part:
        """Return what went, without a place, its number among its words."""
        if isinstance(before, ComposedHeading):
            numeral = plain_words(f"{before.numeral}. " if before.numeral else "")
            return ComposedHeading("", before.level, all_changed((*numeral, *before.runs), inserted=False))
        blocks = self.comparer.whole(before.blocks, inserted=False)
        return ComposedParagraph("", "", "", with_label(f"{before.number}." if before.number else "", blocks))


def _labels(edition: Composition) -> dict[str, str]:
    """Return the names that the author gave to footnotes, by the names that they are counted by."""
    return {note.name: note.label or note.name for note in edition.notes.values()}


def _number(part: Part | None) -> str:
    return part.number if isinstance(part, ComposedParagraph) else ""


def _is_missing(part: Part) -> bool:
    return isinstance(part, ComposedParagraph) and part.missing


def _mark(part: Part) -> PartKey:
    if isinstance(part, ComposedHeading):
        return PartKey("heading", part.anchor, plain_text(part.runs))
    return PartKey("paragraph", part.anchor, block_words(*part.blocks))


def _marks(section: ComposedSection) -> Iterator[NoteRun]:
    for part in section.body:
        yield from _marks_in(part)
    for child in section.children:
        yield from _marks(child)


def _marks_in(part: Part) -> Iterator[NoteRun]:
    """Yield the marks of footnotes in a heading or a paragraph."""
    several = (part.runs,) if isinstance(part, ComposedHeading) else texts(part.blocks)
    yield from (run for runs in several for run in inner_runs(runs) if isinstance(run, NoteRun))


def _has_changes(part: Part) -> bool:
    return has_changed_runs(part.runs) if isinstance(part, ComposedHeading) else has_changes(part.blocks)
