"""Manuscripts of one document → the files of a report."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.report.accounting import WrittenText, left_out
from diptych.importing.report.block_writing import SectionWriter
from diptych.importing.report.companions import Companions
from diptych.importing.report.numbers import Numbers, all_numbered
from diptych.importing.report.own_references import OwnReferences
from diptych.importing.report.pairing import Pairing
from diptych.importing.report.settings_writing import front_matter, settings, spoken, title_of
from diptych.importing.shared.manuscript import (
    Emphasised,
    Exhibit,
    ForeignFigure,
    ForeignProse,
    ForeignQuotation,
    ForeignTable,
    Handling,
    LinkedRun,
    Listing,
    NoteCall,
    Remark,
    TextRun,
    Title,
)
from diptych.importing.shared.remarks import gathered_remarks
from diptych.importing.shared.tidying import run_holders
from diptych.model.files import REPORT, section_file
from diptych.model.front_matter import Numbering
from diptych.model.settings import DEFAULT_HOUSE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.importing.report.pairing import PairedPart
    from diptych.importing.shared.manuscript import Block, ForeignNote, Manuscript, Part, Run

UNTITLED = N_("The text before the first heading has no title: it was given that of the document, “{title}”.")
NOTE_WITHOUT_MARK = N_("No mark refers to footnote {label}: its text was put at the end of the last section.")
MARK_WITHOUT_NOTE = N_("No footnote belongs to the mark {label}, which was kept as text.")


@dataclass(frozen=True, slots=True)
class Written:
    """A report as text.

    Attributes:
        files: Contents by path in the report's folder.
        remarks: What could not be carried over unchanged, remarks of the readers first.
        sections: The sections, in order.
        pictures: Pictures by path in the report's folder.
    """

    files: Mapping[str, str]
    remarks: tuple[Remark, ...]
    sections: tuple[PairedPart, ...]
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def write_report(manuscripts: Mapping[str, Manuscript], house: str = DEFAULT_HOUSE) -> Written:
    """Write the report of one document.

    Args:
        manuscripts: The document by language, the source first; each has at least one part.
        house: The name of the house that publishes it, unless the document itself says it.
    """
    references = OwnReferences()
    references.make(manuscripts)
    manuscripts = references.manuscripts
    pairing = Pairing(manuscripts)
    sections = pairing.pair()
    numbers = Numbers(manuscripts)
    numbers.follow(sections)
    report, guessed = settings(manuscripts, sections, house)
    remarks = [remark for manuscript in manuscripts.values() for remark in manuscript.remarks]
    companions = Companions({REPORT: report})
    for lang, manuscript in manuscripts.items():
        companions.add(lang, manuscript)
    files = companions.texts
    remarks += (*companions.remarks, *pairing.remarks, *numbers.remarks, *guessed)
    for lang, manuscript in manuscripts.items():
        binder = Binder(manuscript, lang, companions.paths[lang])
        own = [one for top in sections for one in top.walk() if lang in one.versions]
        texts = {one.name: binder.section(one.versions[lang], numbers.modes[one.name, lang]) for one in own}
        if leftover := binder.leftover():
            texts[own[-1].name] += leftover
        files |= {section_file(name, lang): text for name, text in texts.items()}
        remarks += binder.remarks
        remarks += left_out(manuscript, WrittenText(texts, spoken(manuscript), references.words[lang]), remarks)
    return Written(files, gathered_remarks(remarks), sections, companions.pictures)


class Binder:
    """Writes the sections of one manuscript, each with the footnotes that it calls.

    Attributes:
        remarks: What could not be written as it is in the file.
        begins: Where each block at the top of the last section begins in its text, in order.
    """

    def __init__(self, manuscript: Manuscript, lang: str, pictures: Mapping[str, str]) -> None:
        """Take a manuscript, its language, and the paths of pictures in the report by those in the text."""
        self.manuscript = manuscript
        self.lang = lang
        self.pictures = pictures
        self.notes = {note.label: note for note in manuscript.notes}
        self.called: set[str] = set()
        self.remarks: list[Remark] = []
        self.begins: tuple[tuple[int, Block], ...] = ()

    def section(self, part: Part, numbering: Numbering) -> str:
        """Return the text of a section's file."""
        numbered = numbering is not Numbering.NONE
        writer = SectionWriter(self.manuscript.path, self.lang, numbered, all_numbered(part), self.pictures)
        blocks = [_with_calls(block, self.notes) for block in part.blocks]
        labels = list(dict.fromkeys(_calls(part.blocks)))
        body = writer.body(blocks)
        notes = [writer.note(self.notes[label]) for label in labels if label in self.notes]
        for label in labels:
            if label not in self.notes:
                self.remark(part.place, MARK_WITHOUT_NOTE, label)
        self.called.update(labels)
        self.remarks += writer.remarks
        if not part.title and not part.numeral:
            title = title_of(self.manuscript)
            arguments = (("title", title),)
            self.remarks.append(Remark(Handling.GUESSED, self.manuscript.path, part.place, UNTITLED, arguments))
            part = replace(part, title=title)
        text = "\n\n".join(piece for piece in (body, *notes) if piece)
        head = front_matter(part, numbering)
        self.begins = tuple((len(head) + 1 + offset, block) for offset, block in writer.begins)
        return head + (f"\n{text}\n" if text else "")

    def leftover(self) -> str:
        """Return the footnotes that nothing refers to, as paragraphs without numbers."""
        writer = SectionWriter(self.manuscript.path, self.lang, pictures=self.pictures)
        uncalled = [note for label, note in self.notes.items() if label not in self.called]
        for note in uncalled:
            self.remark(note.place, NOTE_WITHOUT_MARK, note.label)
        blocks = [block for note in uncalled for block in _unnumbered(note)]
        return f"\n{writer.body(blocks)}\n" if blocks else ""

    def remark(self, place: str, message: str, label: str) -> None:
        """Add a remark on a footnote or a mark of one."""
        self.remarks.append(Remark(Handling.LEFT, self.manuscript.path, place, message, (("label", label),)))


def _unnumbered(note: ForeignNote) -> Iterator[Block]:
    for block in note.blocks:
        yield replace(block, number=None, continued=False) if isinstance(block, ForeignProse) else block


def _calls(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the labels of the footnotes that blocks call, in order."""
    for runs in run_holders(blocks):
        yield from _calls_in(runs)


def _calls_in(runs: Iterable[Run]) -> Iterator[str]:
    for run in runs:
        if isinstance(run, NoteCall):
            yield run.label
        elif isinstance(run, Emphasised | LinkedRun):
            yield from _calls_in(run.children)


def _with_calls(block: Block, notes: Mapping[str, ForeignNote]) -> Block:
    """Return a block in which each mark without a footnote is text."""
    match block:
        case ForeignProse(content=content) | Title(content=content):
            return replace(block, content=_answered(content, notes))
        case Listing(items=items):
            kept = (replace(item, blocks=tuple(_with_calls(one, notes) for one in item.blocks)) for item in items)
            return replace(block, items=tuple(kept))
        case ForeignQuotation(blocks=inner):
            return replace(block, blocks=tuple(_with_calls(one, notes) for one in inner))
        case ForeignTable(rows=rows):
            return replace(block, rows=tuple(tuple(_answered(cell, notes) for cell in row) for row in rows))
        case Exhibit() | ForeignFigure():
            return block


def _answered(runs: tuple[Run, ...], notes: Mapping[str, ForeignNote]) -> tuple[Run, ...]:
    return tuple(_answered_run(run, notes) for run in runs)


def _answered_run(run: Run, notes: Mapping[str, ForeignNote]) -> Run:
    match run:
        case NoteCall(label=label) if label not in notes:
            return TextRun(f"[{label}]")
        case Emphasised(children=children) | LinkedRun(children=children):
            return replace(run, children=_answered(children, notes))
        case _:
            return run
