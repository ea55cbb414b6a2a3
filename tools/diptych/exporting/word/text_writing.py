"""Runs → the runs of a Word file: citations as links, references as fields, footnotes at their first marks."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from diptych.compose.places import note_id
from diptych.compose.runs import (
    ChangedRun,
    CitationRun,
    CodeRun,
    EmphasisRun,
    ForeignRun,
    LinkRun,
    NoteRun,
    PictureRun,
    PlaceRun,
    RaisedRun,
    ReferenceRun,
    change_of,
    plain_text,
)
from diptych.exporting.word.changes import mark_paragraph, tracked
from diptych.exporting.word.elements import RUN, SPACE, Values, add_element, add_properties, add_run, add_run_text, name
from diptych.formats.word.names import R
from diptych.un import document_url

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from lxml.etree import _Element as Element

    from diptych.compose.runs import Run, Runs
    from diptych.exporting.word.comments import CommentWriter
    from diptych.exporting.word.identity import Identities
    from diptych.exporting.word.links import Place

Look = dict[str, Values]
"""How letters look: properties of a run."""


@dataclass(slots=True)
class WordTextWriter:
    """Writes the text of one part of a Word file.

    Attributes:
        lang: The language.
        places: Where references lead, by id.
        link: Returns the identifier of a relationship to a web address.
        picture: Adds a picture of the report, by its path, in a line.
        held: The footnotes whose first marks are in another footnote, by the name of that.
        identities: Names the paragraphs.
        comments: Writes the notes to colleagues, where they are written.
        notes: The footnotes marked so far, with their numbers in the file.
        counted: How many of them Word counts: all but those whose sign is typed.
        going: Whether what is added went since an earlier version.
    """

    lang: str
    places: Mapping[str, Place]
    link: Callable[[str], str]
    picture: Callable[[Element, str, str], None]
    held: Mapping[str, Sequence[NoteRun]]
    identities: Identities
    comments: CommentWriter | None = None
    notes: dict[str, int] = field(default_factory=dict)
    counted: int = 0
    going: bool = False

    def write(self, paragraph: Element, runs: Runs, look: Look | None = None) -> None:
        """Add the text of a paragraph, with the bookmark that names it; if all of it came or went, so did its end."""
        self.write_cell(paragraph, runs, look)
        mark_paragraph(paragraph, change_of(runs))

    def write_cell(self, paragraph: Element, runs: Runs, look: Look | None = None) -> None:
        """Add the text of the only paragraph of a cell, whose end neither comes nor goes."""
        with self.identities.around(paragraph, runs):
            self.add(paragraph, runs, look or {})
        if self.comments:
            self.comments.attach(paragraph, runs)

    def add(self, parent: Element, runs: Runs, look: Look) -> None:
        """Add runs to a paragraph, or to a link in it."""
        for run in runs:
            match run:
                case EmphasisRun():
                    self.add(parent, run.runs, {**look, "b" if run.strong else "i": True})
                case ForeignRun():
                    self.add(parent, run.runs, {**look, "lang": run.lang})
                case ChangedRun():
                    self.changed(parent, run, look)
                case NoteRun():
                    self.mark(parent, run, look)
                case PictureRun():
                    self.picture(parent, run.path, run.alternative)
                case CitationRun() | LinkRun() | PlaceRun() | ReferenceRun():
                    self.leading(parent, run, look)
                case _:
                    add_run(parent, plain_text((run,)), {**look, **_own_look(run)})

    def changed(self, parent: Element, run: ChangedRun, look: Look) -> None:
        """Add what came or went as a tracked change."""
        self.going = not run.inserted
        with tracked(parent, inserted=run.inserted):
            self.add(parent, run.runs, look)
        self.going = False

    def leading(self, parent: Element, run: CitationRun | LinkRun | PlaceRun | ReferenceRun, look: Look) -> None:
        """Add words that lead somewhere; inside a link, they are words alone."""
        inside_link = parent.tag == name("hyperlink")
        match run:
            case ReferenceRun():
                self.add(parent, run.runs, look)
            case _ if inside_link:
                self.add(parent, run.runs, look)
            case PlaceRun():
                self.to_place(parent, run, look)
            case CitationRun():
                self.to_web(parent, document_url(run.symbol, self.lang), run.runs, look)
            case LinkRun():
                self.to_web(parent, run.address, run.runs, look)

    def to_web(self, parent: Element, address: str, runs: Runs, look: Look) -> None:
        """Add a link to a web address, or its words where there is none."""
        if not address:
            self.add(parent, runs, look)
            return
        link = etree.SubElement(parent, name("hyperlink"), {f"{R}id": self.link(address)})
        self.add(link, runs, {**look, "rStyle": "Hyperlink"})

    def to_place(self, parent: Element, run: PlaceRun, look: Look) -> None:
        """Add a reference: a field for the number that Word counts, else a link inside the file."""
        place, words = self.places.get(run.place), plain_text(run.runs)
        if place is None:
            self.add(parent, run.runs, look)
        elif place.number and words.endswith(place.number) and not words[: -len(place.number)][-1:].isalnum():
            add_run(parent, words[: -len(place.number)], look)
            with typed_field(parent, place.code, look):
                add_run(parent, place.number, look)
        else:
            link = add_element(parent, "hyperlink", anchor=place.bookmark, history=1)
            self.add(link, run.runs, look)

    def mark(self, parent: Element, run: NoteRun, look: Look) -> None:
        """Add the mark of a footnote: its first one brings the note, every other one shows its number."""
        raised = {**look, "vertAlign": "superscript"}
        place = self.places.get(note_id(run.name))
        if run.to_table or place is None:
            add_run(parent, run.sign, raised)
        elif run.name in self.notes:
            with typed_field(parent, place.code, raised):
                add_run(parent, run.sign, raised)
        else:
            self.first_mark(parent, run, place)

    def first_mark(self, parent: Element, run: NoteRun, place: Place) -> None:
        """Add the first mark of a footnote.

        Word has no footnotes in footnotes: the first mark of one that is marked there stands after that of the outer.
        """
        number = len(self.notes) + 1
        counts = run.sign == str(self.counted + 1) and not self.going
        self.counted += counts
        self.notes[run.name] = number
        typed = "" if counts else run.sign
        with bookmarked(parent, place):
            mark = add_element(parent, "r")
            add_properties(mark, RUN, {"rStyle": "FootnoteReference"})
            add_element(mark, "footnoteReference", **({"customMarkFollows": 1} if typed else {}), id=number)
            add_run_text(mark, typed)
        for inner in self.held.get(run.name, ()):
            if inner.name not in self.notes:
                self.mark(parent, inner, {})


@contextmanager
def typed_field(
    parent: Element, code: str, look: Look, *, end: Element | None = None, stale: bool = False
) -> Iterator[None]:
    """Put a field around what it shows.

    Args:
        parent: The paragraph or link.
        code: The code of the field.
        look: How it looks.
        end: The paragraph that it ends in, if that is another one.
        stale: Whether Word is to bring it up to date when it opens the file.
    """

    def sign(holder: Element, kind: str) -> None:
        run = add_element(holder, "r")
        add_properties(run, RUN, look)
        add_element(run, "fldChar", fldCharType=kind, **({"dirty": 1} if stale and kind == "begin" else {}))

    sign(parent, "begin")
    instruction = add_element(parent, "r")
    add_properties(instruction, RUN, look)
    add_element(instruction, "instrText").text = f" {code} "
    instruction[-1].set(SPACE, "preserve")
    sign(parent, "separate")
    yield
    sign(parent if end is None else end, "end")


@contextmanager
def bookmarked(parent: Element, *places: Place | None) -> Iterator[None]:
    """Put bookmarks around what is added to a paragraph."""
    known = [place for place in places if place]
    for place in known:
        add_element(parent, "bookmarkStart", id=place.at, name=place.bookmark)
    yield
    for place in known:
        add_element(parent, "bookmarkEnd", id=place.at)


def _own_look(run: Run) -> Look:
    match run:
        case RaisedRun():
            return {"vertAlign": "superscript"}
        case CodeRun():
            return {"noProof": True}
        case _:
            return {}
