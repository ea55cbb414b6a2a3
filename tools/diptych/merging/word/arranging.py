"""What was added, removed or moved in a file that came back → edits."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from diptych.compose.runs import plain_text
from diptych.i18n import N_
from diptych.merging.three_way import TextChange, changed
from diptych.merging.word.comments import comment_edits
from diptych.merging.word.letters import PARAGRAPH_END
from diptych.merging.word.planning import PlannedEdit
from diptych.merging.word.refusing import NotTakenError
from diptych.merging.word.restructuring import added_after, added_rows, block_cut, end_of, removed
from diptych.merging.word.returned import ReturnedLetter, trimmed
from diptych.merging.word.rewriting import rewritten
from diptych.merging.word.sent_texts import TextKind
from diptych.merging.word.verifying import placed_letters, said
from diptych.model.document import Paragraph, Prose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.merging.word.footnotes import NewNotes
    from diptych.merging.word.matching import Matched
    from diptych.merging.word.new_text import ReturnedNames
    from diptych.merging.word.opening import ReturnedFile
    from diptych.merging.word.returned import ReturnedParagraph
    from diptych.merging.word.sent_texts import SentText, SentTexts

    Refused = list[tuple[SentText | None, NotTakenError]]

MOVED = N_("moved in the file; move it in the section: “{words}”")
PASTED_TABLE = N_("a new table; write it in the section: “{words}”")
NO_SECTION = N_("a new paragraph before the first section: “{words}”")

SHARED_WORDS = 3
"""Fewest words of a removed end that show that it is the paragraph after it."""


class Arranging:
    """Finds what was added, removed and moved.

    Attributes:
        moved: The places of the paragraphs that were moved.
        edited: The edits of paragraphs, by their places.
    """

    def __init__(
        self, sent: SentTexts, file: ReturnedFile, found: Matched, names: ReturnedNames, notes: NewNotes
    ) -> None:
        """Begin without edits."""
        self.sent = sent
        self.file = file
        self.found = found
        self.names = names
        self.notes = notes
        self.moved = found.moved()
        self.edited: dict[int, PlannedEdit] = {}

    def before(self, at: int) -> int | None:
        """Return the place of the nearest text before a place that is where it was."""
        for one in range(at - 1, -1, -1):
            if one in self.found.texts and one not in self.moved:
                return one
        return None

    def moving(self, at: int, text: SentText, edit: PlannedEdit | None, refused: Refused) -> PlannedEdit | None:
        """Return the edit that moves a paragraph, with its own edit if it has one."""
        place, before = text.place, self.before(at)
        after = self.found.texts[before] if before is not None else None
        part = place.part
        words = self.found.back[at].text
        alone = (
            isinstance(part, Paragraph) and len(part.blocks) == 1 and place.kind is TextKind.PROSE and not place.items
        )
        if not alone or after is None or after.path != text.path or after.place.items or after.place.note:
            refused.append((text, NotTakenError(MOVED, words=words)))
            return edit
        cut = block_cut(place.document, place.span)
        inside = [one for one in (edit.changes if edit else ()) if one.start < cut.end]
        others = [one for one in (edit.changes if edit else ()) if one.start >= cut.end]
        ending = place.document.source.line_end
        source = place.document.source.text
        moved = changed(source, cut.start, place.span.end, inside)
        try:
            end, stands = end_of(after.place)
        except NotTakenError as error:
            refused.append((text, error))
            return edit
        passage = self.sent.catalogue.passages[place.span]
        own = (edit.says.get(place.span) if edit else None) or said(tuple(placed_letters(passage.content)))
        says = {**(edit.says if edit else {}), place.span: None}
        changes = (*others, cut, TextChange(end, end, f"{ending}{ending}{moved}"))
        base = edit or PlannedEdit(text, ())
        return replace(base, changes=changes, says=says, adds=((stands, own),), words=words)

    def all_edits(self, refused: Refused) -> Iterator[PlannedEdit]:
        """Yield all edits in the order of the file."""
        added = self.additions(refused)
        for at in range(len(self.found.back)):
            if at in self.edited:
                yield self.edited[at]
            yield from added.get(at, ())
        yield from self.removals(refused)
        comments, lost = comment_edits(self.file, self.found)
        refused += lost
        yield from comments

    def removals(self, refused: Refused) -> Iterator[PlannedEdit]:
        """Yield the edits that remove texts."""
        gone = [text for text in self.found.gone if text.at not in self.notes.removed and plain_text(text.runs).strip()]
        for _, some in groupby(gone, key=lambda text: text.path):
            texts = list(some)
            known = {one.place.span: one for one in self.sent.texts if one.path == texts[0].path}
            edits, failed = removed(texts, known)
            refused += failed
            yield from edits

    def additions(self, refused: Refused) -> dict[int, list[PlannedEdit]]:
        """Return the edits that add paragraphs and rows, by the places of the first."""
        edits: dict[int, list[PlannedEdit]] = {}
        new = self.found.new()
        tables = {one.row.table for at, one in enumerate(self.found.back) if at in self.found.texts and one.row}
        told: set[int] = set()
        for _, stretch in groupby(enumerate(new), key=lambda pair: pair[1] - pair[0]):
            places = [at for _, at in stretch]
            pasted = [at for at in places if (row := self.found.back[at].row) and row.table not in tables]
            for at in pasted:
                row = self.found.back[at].row
                if row and row.table not in told:
                    told.add(row.table)
                    words = " ".join(self.found.back[one].text for one in pasted)
                    refused.append((self.found.before(at), NotTakenError(PASTED_TABLE, words=words)))
            rest = [at for at in places if at not in pasted]
            if rest:
                self.add(rest, edits, refused)
        return edits

    def add(self, places: list[int], edits: dict[int, list[PlannedEdit]], refused: Refused) -> None:
        """Add the edit of new paragraphs that follow one another."""
        first = self.before(places[0])
        paragraphs = [self.found.back[at] for at in places]
        words = " ".join(one.text for one in paragraphs)
        if first is None:
            refused.append((None, NotTakenError(NO_SECTION, words=words)))
            return
        before = self.found.texts[first]
        is_tail = self.is_tail(first, words)
        try:
            edit = None
            if is_tail and len(places) == 1 and places[0] == first + 1:
                edit = self.divided(before, self.found.back[first], paragraphs[0])
            edit = edit or self.addition(first, before, paragraphs)
        except NotTakenError as error:
            refused.append((before, error))
            if is_tail:
                self.edited.pop(first, None)
            return
        if is_tail:
            # A paragraph that was divided: both parts are taken, or none.
            own = self.edited.pop(first, None)
            if own and edit.about is before and before.place.span not in edit.says:
                edit = replace(
                    own,
                    changes=(*own.changes, *edit.changes),
                    adds=(*own.adds, *edit.adds),
                    ends_with=(*own.ends_with, *edit.ends_with),
                )
        edits.setdefault(places[0], []).append(edit)

    def divided(self, text: SentText, first: ReturnedParagraph, last: ReturnedParagraph) -> PlannedEdit | None:
        """Return the edit that divides a paragraph; none where it is not one of running text alone."""
        place = text.place
        if place.kind is not TextKind.PROSE or place.items or place.note or not isinstance(place.block, Prose):
            return None
        letters = [*trimmed(first.letters), ReturnedLetter(PARAGRAPH_END), *trimmed(last.letters)]
        found = rewritten(self.sent.block(text), letters, self.names)
        end = next(at for at, letter in enumerate(found.letters) if letter.char == PARAGRAPH_END)
        says = {place.span: said(found.letters[:end])}
        adds = ((place.span, said(found.letters[end + 1 :])),)
        edit = PlannedEdit(text, found.changes, says, adds, words=last.text)
        return self.notes.added(edit, first, last)

    def addition(self, first: int, before: SentText, paragraphs: list[ReturnedParagraph]) -> PlannedEdit:
        """Return the edit that adds paragraphs or rows after a text."""
        near = self.found.back[first]
        if before.place.kind is TextKind.CELL and all(
            one.row and near.row and one.row.table == near.row.table and one.row.row != near.row.row
            for one in paragraphs
        ):
            rows = [list(row) for _, row in groupby(paragraphs, key=lambda one: one.row)]
            return self.notes.added(added_rows(before, rows, self.names), *paragraphs)
        follows = any(
            text.place.part is before.place.part and text.at > before.at and before.place.items
            for text in self.sent.texts
        )
        return self.notes.added(added_after(before, near.style, paragraphs, self.names, follows=follows), *paragraphs)

    def is_tail(self, at: int, words: str) -> bool:
        """Return whether new words are the end that a paragraph has lost."""
        lost = set(plain_text(self.found.texts[at].runs).split()) - set(self.found.back[at].text.split())
        return len(lost & set(words.split())) >= SHARED_WORDS
