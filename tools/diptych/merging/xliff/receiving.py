"""Texts that came back from a translator → the sections of the translation, and what could not be taken."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from diptych.merging.word.faults import EDIT_CONFLICT
from diptych.merging.xliff.codes import NotTakenTranslationError, with_codes
from diptych.merging.xliff.faults import NOT_FINAL, OTHER_SOURCE, TRANSLATION_NOT_TAKEN, TWICE, UNKNOWN
from diptych.merging.xliff.sections import SectionText
from diptych.model.diagnostic import Phrase
from diptych.model.source import UNPRINTABLE, Span
from diptych.translating.choosing import outgoing_sections, translation_digest
from diptych.translating.coded_text import codes_of, in_short, numbered_alike, words_on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.merging.xliff.reading import ReturnedUnit
    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.translating.choosing import OutgoingGroup, OutgoingSection
    from diptych.translating.coded_text import CodedText
    from diptych.translating.units import TextUnit

MOST_NAMED = 5
"""Most places that one finding names."""
LONGEST = 80
"""Most characters of a text that are quoted."""


@dataclass(slots=True)
class ReturnedTranslation:
    """What a file makes of a report.

    Attributes:
        texts: The sections that change or are new, by path.
        made: How many paragraphs were written.
        settled: The paragraphs whose translation is final, by the place of the source.
        findings: What could not be taken.
    """

    texts: dict[str, str] = field(default_factory=dict)
    made: int = 0
    settled: set[Span] = field(default_factory=set)
    findings: list[Diagnostic] = field(default_factory=list)


class _Known(NamedTuple):
    """A text of the report, with its paragraph and its place in it."""

    group: OutgoingGroup
    number: int

    @property
    def unit(self) -> TextUnit:
        return self.group.group.units[self.number]

    @property
    def current(self) -> tuple[CodedText, ...]:
        """The translation as it is now, with the numbers of the codes of its source; empty where it is not known."""
        answer = self.group.answer
        sentences = answer.units[self.number].sentences if answer else ()
        return numbered_alike(codes_of(self.unit.sentences), sentences)


def returned_translation(catalogue: Catalogue, units: Iterable[ReturnedUnit]) -> ReturnedTranslation:
    """Return what the texts of a file make of a report.

    Args:
        catalogue: The index of the report.
        units: The texts, all of them in languages of the report.
    """
    result = ReturnedTranslation()
    by_section: defaultdict[tuple[str, str, str], list[ReturnedUnit]] = defaultdict(list)
    for unit in units:
        by_section[unit.source_lang, unit.lang, unit.section].append(unit)
    unfinished: list[ReturnedUnit] = []
    sections: dict[tuple[str, str, str], OutgoingSection] = {}
    for source, target in dict.fromkeys(key[:2] for key in by_section):
        for section in outgoing_sections(catalogue, source, target):
            sections[source, target, section.source.name] = section
    for key, several in by_section.items():
        _Section(result, sections.get(key), several, unfinished).receive()
    if unfinished:
        result.findings.append(_not_final(unfinished))
    return result


class _Section:
    """The texts of one section, taken one by one."""

    def __init__(
        self,
        result: ReturnedTranslation,
        section: OutgoingSection | None,
        units: Iterable[ReturnedUnit],
        unfinished: list[ReturnedUnit],
    ) -> None:
        self.result = result
        self.section = section
        self.units = units
        self.unfinished = unfinished
        groups = section.groups if section else ()
        self.known: Mapping[str, _Known] = {
            unit.name: _Known(group, number) for group in groups for number, unit in enumerate(group.group.units)
        }
        self.taken: dict[str, tuple[CodedText, ...]] = {}
        """The translations to write, by the names of their texts."""
        self.same: set[str] = set()
        """The texts whose translation is final and as it is in the section."""
        self.failed: set[Span] = set()
        """The paragraphs of which something was not taken."""

    def receive(self) -> None:
        seen: set[str] = set()
        for unit in self.units:
            try:
                self.take(unit, is_second=unit.name in seen)
            except NotTakenTranslationError as error:
                self.tell(unit, error)
            seen.add(unit.name)
        if self.section:
            self.write(self.section)

    def take(self, unit: ReturnedUnit, *, is_second: bool) -> None:
        """Keep a translation that is to be written, if it is final and the same text is still to be translated."""
        if is_second:
            raise NotTakenTranslationError(TWICE)
        if not unit.is_final:
            self.unfinished.append(unit)
            return
        known = self.known.get(unit.name)
        if known is None:
            raise NotTakenTranslationError(UNKNOWN)
        if not _is_same_source(unit, known.unit):
            raise NotTakenTranslationError(OTHER_SOURCE, words=_words(known.unit.sentences))
        self.merge(unit, known, with_codes(unit.target, known.unit.sentences))

    def merge(self, unit: ReturnedUnit, known: _Known, target: tuple[CodedText, ...]) -> None:
        """Merge what went out, what came back and what stands now."""
        standing, current = known.group.standing, known.current
        if in_short(target) == in_short(_fit(current)):
            self.same.add(unit.name)
        elif translation_digest(standing, current) == unit.base:
            self.taken[unit.name] = target
        elif translation_digest(standing, target) != unit.base:
            self.failed.add(known.group.group.span)
            arguments = {"theirs": _words(target), "ours": _words(current)}
            self.result.findings.append(EDIT_CONFLICT.at(standing.target or known.unit.span, arguments))

    def write(self, section: OutgoingSection) -> None:
        text = SectionText(section)
        for group in section.groups:
            if group.group.span in self.failed:
                continue
            names = [unit.name for unit in group.group.units]
            taken = {name: self.taken[name] for name in names if name in self.taken}
            try:
                if taken:
                    text.put(group, taken)
                    self.result.made += 1
                if names and all(name in self.taken or name in self.same for name in names):
                    self.result.settled.add(group.group.span)
            except NotTakenTranslationError as error:
                self.tell_group(group, error)
        path, whole = text.whole(self.failed)
        if whole is None:
            return
        if section.target is None or whole != section.target.source.text:
            self.result.texts[path] = whole

    def tell(self, unit: ReturnedUnit, error: NotTakenTranslationError) -> None:
        known = self.known.get(unit.name)
        if known:
            self.failed.add(known.group.group.span)
        span = known.unit.span if known else Span("", 0, 0)
        self._tell(span, unit.place, error)

    def tell_group(self, group: OutgoingGroup, error: NotTakenTranslationError) -> None:
        self.failed.add(group.group.span)
        self._tell(group.group.span, f"{group.standing.section}#{group.standing.name}", error)

    def _tell(self, span: Span, place: str, error: NotTakenTranslationError) -> None:
        arguments: dict[str, str | int | Phrase] = {"place": place, "problem": Phrase(error.problem), **error.arguments}
        self.result.findings.append(TRANSLATION_NOT_TAKEN.at(span, arguments))


def _is_same_source(unit: ReturnedUnit, text: TextUnit) -> bool:
    """Return whether the text of a unit that came back is the one that the report has now."""
    try:
        (came,) = with_codes((unit.source,), text.sentences)
    except NotTakenTranslationError:
        return False
    here = in_short(_fit(text.sentences))
    return " ".join(in_short((came,)).split()) == " ".join(here.split())


def _fit(sentences: Iterable[CodedText]) -> tuple[CodedText, ...]:
    """Return sentences without the characters that XML cannot hold."""
    return tuple(
        tuple(UNPRINTABLE.sub("", part) if isinstance(part, str) else part for part in sentence)
        for sentence in sentences
    )


def _words(sentences: Iterable[CodedText]) -> str:
    return words_on_one_line(sentences)[:LONGEST]


def _not_final(units: list[ReturnedUnit]) -> Diagnostic:
    named = list(dict.fromkeys(unit.place for unit in units))
    places = ", ".join(named[:MOST_NAMED]) + (" …" if len(named) > MOST_NAMED else "")
    return NOT_FINAL.at(Span("", 0, 0), {"count": len(units), "places": places})
