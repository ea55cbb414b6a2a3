"""The text of a section's translation with paragraphs put into it.

Where a paragraph of the translation is built like its source, only what a translator changed is replaced, and all else
keeps its bytes. Otherwise the paragraph is built anew: the mark-up of the source, with the translation in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.merging.three_way import TextChange, by_place, changed
from diptych.merging.xliff.codes import NotTakenTranslationError
from diptych.merging.xliff.faults import NO_PLACE, NOT_ALL_FINAL, NOTE_TAKEN
from diptych.merging.xliff.markdown_writing import as_markdown, joint_at
from diptych.model.concordance import BeadKind
from diptych.model.files import section_file
from diptych.model.front_matter import Status
from diptych.model.ledger import TITLE_KEY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.model.document import Document
    from diptych.model.source import Span
    from diptych.translating.choosing import OutgoingGroup, OutgoingSection
    from diptych.translating.coded_text import CodedText

    Taken = Mapping[str, tuple[CodedText, ...]]


class SectionText:
    """The text of one section's translation, as it becomes."""

    def __init__(self, section: OutgoingSection) -> None:
        """Begin with the translation as it is, or with none."""
        self.section = section
        self.edits: list[TextChange] = []
        """What is replaced in the translation or, where there is none, in the text of the source."""
        self.added: list[str] = []
        """Footnotes that come at the end."""
        self.written: set[Span] = set()
        self.before: dict[Span, Span] = {}
        """For each paragraph of the source, the translation of the one before it that has one."""
        last: Span | None = None
        for one in section.groups:
            if last:
                self.before[one.group.span] = last
            if one.standing.target and one.group.key != TITLE_KEY:
                last = one.standing.target

    def put(self, group: OutgoingGroup, taken: Taken) -> None:
        """Put the translation of a paragraph into the section; paragraphs come in the order of the source.

        Args:
            group: The paragraph.
            taken: The translations of its texts, by their names.

        Raises:
            NotTakenTranslationError: It has no place there, or cannot be written; nothing of it is put in.
        """
        target = self.section.target
        if target is None:
            self.edits += self._in_place(self.section.source, group, taken)
        elif group.answer:
            self.edits += self._in_answer(target, group, taken)
        else:
            self._build(target, group, taken)
        self.written.add(group.group.span)

    def whole(self, failed: Iterable[Span]) -> tuple[str, str | None]:
        """Return the path of the translation, and its text.

        Args:
            failed: The paragraphs that could not be taken.

        Returns:
            None for the text of a new section of which something is not translated.
        """
        source, target = self.section.source, self.section.target
        if target is not None:
            text = _edited(target, self.edits)
            end = "" if text.endswith("\n") else "\n"
            return target.source.path, text + (
                end + "".join(f"\n{note}\n" for note in self.added) if self.added else ""
            )
        folder = source.source.path.rpartition("/")
        lang = self.section.groups[0].standing.lang if self.section.groups else source.lang
        path = f"{folder[0]}{folder[1]}{section_file(source.name, lang)}"
        needed = {group.group.span for group in self.section.groups if group.group.units}
        if not self.written or needed - self.written or set(failed) & needed:
            return path, None
        status = source.front.spans.get("status")
        draft = [TextChange(status.start, status.end, Status.DRAFT.value)] if status else []
        return path, _edited(source, [*self.edits, *draft])

    def _in_place(self, document: Document, group: OutgoingGroup, taken: Taken) -> list[TextChange]:
        """Return what is replaced in the source to make the translation of a paragraph."""
        _all_of(group, taken)
        return [
            TextChange(
                unit.span.start,
                unit.span.end,
                as_markdown(unit.form, taken[unit.name], joint_at(document, unit.span), document),
            )
            for unit in group.group.units
        ]

    def _in_answer(self, target: Document, group: OutgoingGroup, taken: Taken) -> list[TextChange]:
        answers = group.answer.units if group.answer else ()
        return [
            TextChange(
                answer.span.start,
                answer.span.end,
                as_markdown(unit.form, taken[unit.name], joint_at(target, answer.span), self.section.source),
            )
            for unit, answer in zip(group.group.units, answers, strict=True)
            if unit.name in taken
        ]

    def _build(self, target: Document, group: OutgoingGroup, taken: Taken) -> None:
        """Build a paragraph from the mark-up of its source, in the place of its answer or after the one before."""
        standing = group.standing
        if standing.kind is BeadKind.MERGED or group.group.key == TITLE_KEY:
            raise NotTakenTranslationError(NO_PLACE)
        source = self.section.source
        edits = self._in_place(source, group, taken)
        notes = [note for note in source.notes if any(_within(edit, note.span) for edit in edits)]
        known = {note.label for note in target.notes}
        if standing.target is None and any(note.label in known for note in notes):
            raise NotTakenTranslationError(NOTE_TAKEN)
        own = [edit for edit in edits if _within(edit, group.group.span)]
        if standing.target:
            built = _built(source, group.group.span, own)
            self.edits.append(TextChange(standing.target.start, standing.target.end, built))
        else:
            text = _built(source, _with_attributes(source, group.group.span), own)
            at, before = self._place(target, group)
            self.edits.append(TextChange(at, at, f"\n\n{text}" if before else f"{text}\n\n"))
        self.added += (_built(source, note.span, edits) for note in notes if note.label not in known)

    def _place(self, target: Document, group: OutgoingGroup) -> tuple[int, bool]:
        """Return where a new paragraph goes: after the translation of the one before it, else before the first."""
        before = self.before.get(group.group.span)
        return (before.end, True) if before else (_start_of_body(target), not target.body)


def _edited(document: Document, edits: Iterable[TextChange]) -> str:
    text = document.source.text
    return changed(text, 0, len(text), by_place(edits))


def _built(document: Document, span: Span, edits: Iterable[TextChange]) -> str:
    inside = by_place(one for one in edits if _within(one, span))
    return changed(document.source.text, span.start, span.end, inside)


def _all_of(group: OutgoingGroup, taken: Taken) -> None:
    if any(unit.name not in taken for unit in group.group.units):
        raise NotTakenTranslationError(NOT_ALL_FINAL)


def _within(edit: TextChange, span: Span) -> bool:
    return span.start <= edit.start and edit.end <= span.end


def _start_of_body(document: Document) -> int:
    """Return where the first block begins, with the attributes above it; in an empty text, its end."""
    if not document.body:
        return len(document.source.text.rstrip())
    return _with_attributes(document, document.body[0].span).start


def _with_attributes(document: Document, span: Span) -> Span:
    """Return a block with the line of attributes above it, if it has one."""
    line = document.source.position(span.start).line - 1
    above = document.source.line(line).strip() if line else ""
    is_attributes = above.startswith("{") and above.endswith("}")
    return type(span)(span.path, document.source.bounds(line)[0], span.end) if is_attributes else span
