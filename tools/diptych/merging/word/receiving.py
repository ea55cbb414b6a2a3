"""A Word file that came back → the edits of each section."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.compose.runs import CitationRun, EmphasisRun, NoteRun, PictureRun, inner_runs, plain_text
from diptych.exporting.word.links import places_of
from diptych.formats.word.sent import is_as_sent, words_digest
from diptych.i18n import N_
from diptych.merging.word.arranging import Arranging
from diptych.merging.word.comparing_letters import NEW_NOTE
from diptych.merging.word.footnotes import NewNotes
from diptych.merging.word.letters import MARK, PLAIN, LetterLook
from diptych.merging.word.matching import is_of_gone_section, matched, name_lost_notes
from diptych.merging.word.new_text import GENERATED, ReturnedNames
from diptych.merging.word.opening import read_returned
from diptych.merging.word.planning import PlannedEdit
from diptych.merging.word.refusing import NotTakenError
from diptych.merging.word.returned import ReturnedLetter
from diptych.merging.word.rewriting import PlacedLetter, rewritten
from diptych.merging.word.sent_texts import TextKind
from diptych.merging.word.titles import title_change
from diptych.merging.word.verifying import said
from diptych.un import document_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.compose.runs import Runs
    from diptych.merging.word.matching import Matched
    from diptych.merging.word.opening import ReturnedFile
    from diptych.merging.word.returned import ReturnedParagraph
    from diptych.merging.word.sent_texts import SentText, SentTexts

JOINED = N_("two paragraphs were joined: “{words}”")
UNLIKE = N_("this version of Diptych shows this text otherwise than it went out: “{words}”")
SECTION_GONE = N_("its section is no longer in the report: “{words}”")
LOOKS_IN_TITLE = N_("a title has no emphasis and no footnotes: “{words}”")


@dataclass(slots=True)
class ReturnedEdits:
    """What a file that came back asks for.

    Attributes:
        edits: The edits by the path of their section, in the order of the file.
        refused: What cannot be taken: the text that it is about or that stands before it, if any, and why.
        authors: How many tracked changes each author made.
        comments: The digests of what its comments say.
    """

    edits: dict[str, list[PlannedEdit]] = field(default_factory=dict)
    refused: list[tuple[SentText | None, NotTakenError]] = field(default_factory=list)
    authors: Mapping[str, int] = field(default_factory=dict)
    comments: frozenset[str] = frozenset()


def returned_edits(texts: SentTexts, data: bytes, *, rejected: bool) -> ReturnedEdits:
    """Return the edits of a Word file that came back.

    Args:
        texts: The texts that went out.
        data: The file, which has been examined.
        rejected: Whether its tracked changes are taken as rejected, not as made.

    Raises:
        ImportRefusedError: A part of it is no XML.
    """
    numbers = {place.bookmark: place.number for place in places_of(texts.edition).values() if place.number}
    file = read_returned(data, numbers, rejected=rejected)
    return _Receiving(texts, file).edits()


class _Receiving:
    """Finds the edits of one file."""

    def __init__(self, sent: SentTexts, file: ReturnedFile) -> None:
        self.sent = sent
        self.file = file
        name_lost_notes(sent, file)
        known = (note for note in file.notes.values() if any(one.labels for one in note))
        self.back = [*file.body, *(one for note in known for one in note)]
        for one in self.back:
            _cut_lead(one, sent)
        comments = frozenset(words_digest(one.text) for one in file.comments.values())
        self.found = ReturnedEdits(authors=file.authors, comments=comments)
        self.matched: Matched = matched(sent, self.back)
        self.notes = NewNotes(sent, file, self.matched)
        self.names = ReturnedNames(self.notes.known, self.notes.labels, frozenset(_documents(sent)))

    def edits(self) -> ReturnedEdits:
        arranging = Arranging(self.sent, self.file, self.matched, self.names, self.notes)
        moved = arranging.moved
        for at, text in sorted(self.matched.texts.items()):
            one = self.back[at]
            if at in self.matched.joined:
                self.refuse(text, NotTakenError(JOINED, words=one.text))
                continue
            edit = self.attempt(text, one) if self.differs(text, one) else None
            if at in moved:
                edit = arranging.moving(at, text, edit, self.found.refused)
            if edit:
                arranging.edited[at] = edit
        for edit in arranging.all_edits(self.found.refused):
            self.found.edits.setdefault(edit.about.path, []).append(edit)
        self.tell_others()
        return self.found

    def tell_others(self) -> None:
        """Refuse edits of what Diptych makes itself, and of sections that are no longer there."""
        for one in self.back:
            if is_of_gone_section(one, self.sent) and words_digest(one.text) != one.labels[0].digest:
                self.refuse(None, NotTakenError(SECTION_GONE, words=one.text))
            if one.other and not is_as_sent(one.other, one.fixed):
                self.refuse(None, NotTakenError(GENERATED, words=one.fixed))

    def refuse(self, text: SentText | None, error: NotTakenError) -> None:
        self.found.refused.append((text, error))

    def differs(self, text: SentText, one: ReturnedParagraph) -> bool:
        """Return whether a paragraph is not as it went out: cheaper than to read it letter by letter."""
        back = (
            (f"{MARK}{self.names.notes.get(it.note, NEW_NOTE)}" if it.note else it.char, it.look) for it in one.letters
        )
        return _joined(back) != _joined(_shown(text.runs, PLAIN))

    def attempt(self, text: SentText, one: ReturnedParagraph) -> PlannedEdit | None:
        """Return the edit of a paragraph; none if there is none, or it cannot be taken."""
        try:
            return self.edit(text, one)
        except NotTakenError as error:
            self.refuse(text, error)
            return None

    def edit(self, text: SentText, one: ReturnedParagraph) -> PlannedEdit | None:
        block = self.sent.block(text)
        if text.place.kind is TextKind.TITLE:
            return self.title(text, one)
        found = rewritten(block, one.letters, self.names)
        if not found.changes:
            return None
        if words_digest(_plain(text)) != text.label.digest:
            raise NotTakenError(UNLIKE, words=one.text)
        letters: list[PlacedLetter] = []
        for part in sorted(self.sent.beside(text), key=lambda part: part.label.offset):
            letters += found.letters if part is text else self.untouched(part)
            letters.append(_SPACE)
        return self.notes.completed(
            PlannedEdit(text, found.changes, {text.place.span: said(letters)}, words=one.text), one
        )

    def untouched(self, text: SentText) -> tuple[PlacedLetter, ...]:
        """Return the letters of a text that nobody edited."""
        block = self.sent.block(text)
        back = [ReturnedLetter(one.char, one.look, note=one.note) for one in block.letters]
        names = replace(self.names, notes={one.note: one.note for one in block.letters if one.note})
        return rewritten(block, back, names).letters

    def title(self, text: SentText, one: ReturnedParagraph) -> PlannedEdit | None:
        """Return the edit of a title."""
        if any(letter.note or letter.look != one.letters[0].look for letter in one.letters) or MARK in one.text:
            raise NotTakenError(LOOKS_IN_TITLE, words=one.text)
        title, change = title_change(text, one.text)
        return change and PlannedEdit(text, (change,), title=title, words=one.text)


_SPACE = PlacedLetter(" ", PLAIN)
TYPED_MARK = re.compile(r"(?:\S{1,12}\t|[IVXLCDM\dA-Z]{1,8}\. )")


def _cut_lead(one: ReturnedParagraph, sent: SentTexts) -> None:
    """Take a mark that Diptych typed, such as that of a member of a list, from the letters of a paragraph."""
    known = [sent.by_label[label[1:]] for label in one.labels if label[1:] in sent.by_label]
    if one.lead and known and TYPED_MARK.fullmatch(one.text[: one.lead]):
        one.letters = one.letters[one.lead :]
        one.comments = [(number, max(at - one.lead, 0)) for number, at in one.comments]


def _documents(sent: SentTexts) -> Iterator[str]:
    """Yield the addresses of the documents that texts cite."""
    for text in sent.texts:
        for run in inner_runs(text.runs):
            if isinstance(run, CitationRun):
                yield document_url(run.symbol, sent.edition.lang)


def _plain(text: SentText) -> str:
    return plain_text(text.runs)


def _joined(parts: Iterable[tuple[str, LetterLook]]) -> list[tuple[str, LetterLook]]:
    """Return what a text shows, in stretches that look alike; all spaces are alike."""
    found: list[tuple[str, LetterLook]] = []
    for text, look in parts:
        plain = text.replace("\u00a0", " ")
        if found and found[-1][1] == look:
            found[-1] = found[-1][0] + plain, look
        elif plain:
            found.append((plain, look))
    return found


def _shown(runs: Runs, look: LetterLook) -> Iterator[tuple[str, LetterLook]]:
    for run in runs:
        if isinstance(run, NoteRun) and not run.to_table and not run.mark:
            yield f"{MARK}{run.name}", look
        elif isinstance(run, EmphasisRun):
            yield from _shown(run.runs, LetterLook(look.strong or run.strong, look.italic or not run.strong))
        elif isinstance(run, PictureRun):
            yield MARK, look
        elif inner := getattr(run, "runs", ()):
            yield from _shown(inner, look)
        else:
            yield plain_text((run,)), look
