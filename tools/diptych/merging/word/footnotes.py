"""Footnotes that were added or removed in Word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.importing.report.inline_writing import prose_lines
from diptych.merging.three_way import TextChange
from diptych.merging.word.new_text import ReturnedNames, new_runs
from diptych.merging.word.restructuring import block_cut, plain_said
from diptych.model.prose import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.merging.word.matching import Matched
    from diptych.merging.word.opening import ReturnedFile
    from diptych.merging.word.planning import PlannedEdit
    from diptych.merging.word.returned import ReturnedParagraph
    from diptych.merging.word.sent_texts import SentText, SentTexts
    from diptych.model.catalogue import NumberedNote


class NewNotes:
    """The footnotes of a file that came back.

    Attributes:
        known: The names of those that went out, by their numbers in the file.
        labels: The labels of new ones, by their numbers in the file.
    """

    def __init__(self, sent: SentTexts, file: ReturnedFile, found: Matched) -> None:
        """Find which are new, and give them labels that their sections do not have."""
        self._sent = sent
        self._file = file
        self._numbered = {note.note.span: note for note in sent.catalogue.notes[sent.edition.lang]}
        self.known: dict[str, str] = {}
        for number in file.notes:
            texts = (sent.by_label.get(label[1:]) for label in file.labels_of(number))
            note = next((text.place.note for text in texts if text and text.place.note), None)
            if note and note.span in self._numbered:
                self.known[number] = self._numbered[note.span].name
        self.labels: dict[str, str] = {}
        used: dict[str, set[str]] = {}
        for at, one in enumerate(found.back):
            text = found.texts.get(at) or found.before(at)
            for number in [letter.note for letter in one.letters if letter.note and letter.note not in self.known]:
                if text and number in file.notes and number not in self.labels:
                    document = text.place.document
                    taken = used.setdefault(text.path, {note.label for note in document.notes})
                    self.labels[number] = _free_label(taken)
        self.removed: set[int] = set()

    def completed(self, edit: PlannedEdit, *paragraphs: ReturnedParagraph) -> PlannedEdit:
        """Return an edit with the texts of the footnotes that it adds, and without those of which no mark is left."""
        return self._without(self.added(edit, *paragraphs), paragraphs)

    def added(self, edit: PlannedEdit, *paragraphs: ReturnedParagraph) -> PlannedEdit:
        """Return an edit with the texts of the footnotes that it adds."""
        document = edit.about.place.document
        text = document.source.text
        end = len(text.rstrip())
        for one in paragraphs:
            for number in [letter.note for letter in one.letters if letter.note in self.labels]:
                letters = [letter for part in self._file.notes[number] for letter in part.letters]
                names = ReturnedNames(self.known, {}, frozenset())
                lines = "\n    ".join(prose_lines(new_runs(letters, names)))
                note = f"\n\n[^{self.labels[number]}]: {lines}".replace("\n", document.source.line_end)
                edit = replace(
                    edit,
                    changes=(*edit.changes, TextChange(end, end, note)),
                    ends_with=(*edit.ends_with, plain_said(letters)),
                )
        return edit

    def _without(self, edit: PlannedEdit, paragraphs: Iterable[ReturnedParagraph]) -> PlannedEdit:
        left = {self.known.get(letter.note) for one in paragraphs for letter in one.letters}
        for text in [edit.about]:
            for note in self._marked_in(text):
                if note.name in left or len(note.marks) > 1:
                    continue
                inside = [one for one in self._sent.texts if one.place.note and one.place.note.span == note.note.span]
                self.removed.update(one.at for one in inside)
                cut = block_cut(note.document, note.note.span)
                says = {**edit.says, **dict.fromkeys(one.place.span for one in inside)}
                edit = replace(edit, changes=(*edit.changes, cut), says=says)
        return edit

    def _marked_in(self, text: SentText) -> list[NumberedNote]:
        passage = self._sent.catalogue.passages.get(text.place.span)
        if passage is None:
            return []
        marks = {node.span for node in nodes(passage.content)}
        return [note for note in self._numbered.values() if any(mark.span in marks for mark in note.marks)]


def _free_label(taken: set[str]) -> str:
    """Return the next number that is no label of a footnote of a section, and take it."""
    number = max((int(one) for one in taken if one.isdecimal()), default=0) + 1
    taken.add(str(number))
    return str(number)
