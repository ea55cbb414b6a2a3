"""Runs → HTML, for one language and one medium."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from markupsafe import Markup, escape

from diptych.compose.block_texts import texts
from diptych.compose.places import mark_id, note_id
from diptych.compose.runs import (
    BreakRun,
    ChangedRun,
    CitationRun,
    CodeRun,
    EmphasisRun,
    ForeignRun,
    HeldRun,
    LinkRun,
    MissingRun,
    NoteRun,
    PictureRun,
    PlaceRun,
    PlainRun,
    RaisedRun,
    ReferenceRun,
)
from diptych.compose.structure import ComposedList
from diptych.typography.characters import NO_BREAK_SPACE
from diptych.un import document_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.compose.runs import Run, Runs
    from diptych.compose.structure import ComposedBlock, ComposedNote
    from diptych.model.symbol import Symbol


class Medium(Enum):
    """What a page is made for."""

    PRINT = "print"
    WEB = "web"


PICTURES = {Medium.PRINT: "report:", Medium.WEB: "../media/"}
"""Beginning of the addresses of the report's pictures, for each medium."""

HELD = Markup('<span class="held">{}</span>')
RAISED, MISSING = Markup("<sup>{}</sup>"), Markup('<span class="missing">{}</span>')
FOREIGN = Markup('<span lang="{}">{}</span>')
STRONG, ITALIC, BREAK = Markup("<strong>{}</strong>"), Markup("<em>{}</em>"), Markup("<br>")
PLACE = Markup('<a class="reference" href="#{}">{}</a>')
CITATION, TOLD = Markup('<a class="citation" href="{}"{}>{}</a>'), Markup(' title="{}"')
CODE, MARKUP = Markup("<code>{}</code>"), Markup('<code class="markup">{}</code>')
LINK = Markup('<a href="{}">{}</a>')
INSERTED, DELETED = Markup("<ins>{}</ins>"), Markup("<del>{}</del>")
STEP = Markup('<span class="step">[{} </span>{}<span class="step">]</span>')
WEB_MARK = Markup('<sup><a class="mark" id="{id}" href="#{note}">{sign}</a></sup>')
TABLE_MARK = Markup('<a class="mark letter" id="{id}" href="#{note}">{sign}</a>')
FOOTNOTE = Markup('<span class="footnote" id="{note}" data-name="{name}" data-mark="{mark}">{text}</span>')
FOOTNOTE_BESIDE = Markup(
    '<span class="footnote" id="{note}" data-name="{name}" data-mark="{mark}" data-column="{lang}" data-sign="{sign}">'
    "{text}</span>"
)
LATER_MARK = Markup('<a class="mark" href="#{note}">{sign}</a>')


def picture_address(path: str, medium: Medium) -> str:
    """Return the address by which a page shows a picture; `path` is relative to the report's folder."""
    return PICTURES[medium] + quote(path)


class NoteWords(NamedTuple):
    """What links call a footnote and its mark, with `{number}` for its number; see `link_descriptions.py`."""

    note: str = "{number}"
    mark: str = "{number}"


class ChangeWords(NamedTuple):
    """What stands before words that came or went: “added:”, “deleted:”; nothing where there is no room for it."""

    added: str = ""
    deleted: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the text of one edition is set with.

    Attributes:
        lang: Language of the edition.
        medium: What the page is for.
        notes: The footnotes, by name; in print, their first marks hold them.
        described: Description of each document cited, by symbol; in print its name alone.
        shared: Whether another language is on the same page: the ids of footnotes then name the language.
        comments: Whether notes to colleagues are shown.
        linked: Whether references lead to their places: a page of parts of a report may lack them.
        note_words: What links call a footnote.
        change_words: What stands before words that came or went since an earlier version.
    """

    lang: str
    medium: Medium
    notes: Mapping[str, ComposedNote] = field(default_factory=dict)
    described: Mapping[Symbol, str] = field(default_factory=dict)
    shared: bool = False
    comments: bool = False
    linked: bool = True
    note_words: NoteWords = field(default_factory=NoteWords)
    change_words: ChangeWords = field(default_factory=ChangeWords)

    def id(self, name: str) -> str:
        """Return the id of what each language has for itself on the page: a footnote, its mark, a table, a figure."""
        return f"{name}-{self.lang}" if self.shared else name


def html(runs: Runs, setting: Setting) -> Markup:
    """Return runs as HTML."""
    return Markup("").join(_html(run, setting) for run in runs)


def _html(run: Run, setting: Setting) -> Markup:
    match run:
        case PlainRun():
            return escape(run.text)
        case HeldRun():
            return HELD.format(run.text)
        case RaisedRun():
            return RAISED.format(run.text)
        case MissingRun():
            return html(run.beside, setting) + MISSING.format(run.text)
        case NoteRun() | CodeRun() | PictureRun() | BreakRun():
            return _leaf(run, setting)
        case _:
            return _around(run, html(run.runs, setting), setting)


def _around(
    run: EmphasisRun | ForeignRun | CitationRun | PlaceRun | ReferenceRun | LinkRun | ChangedRun,
    inside: Markup,
    setting: Setting,
) -> Markup:
    """Return the HTML of a run with others inside."""
    match run:
        case ChangedRun():
            form = INSERTED if run.inserted else DELETED
            words = setting.change_words.added if run.inserted else setting.change_words.deleted
            # In words too, for those who see no strokes and hear the page.
            return STEP.format(words, form.format(inside)) if words else form.format(inside)
        case EmphasisRun():
            return (STRONG if run.strong else ITALIC).format(inside)
        case ForeignRun():
            return FOREIGN.format(run.lang, inside)
        case _:
            return _leading(run, inside, setting)


def _leading(run: CitationRun | PlaceRun | ReferenceRun | LinkRun, inside: Markup, setting: Setting) -> Markup:
    """Return the HTML of words that lead somewhere."""
    match run:
        case CitationRun():
            address = document_url(run.symbol, setting.lang)
            description = setting.described.get(run.symbol, "")
            told = TOLD.format(description) if description else ""
            return CITATION.format(address, told, inside) if address else HELD.format(inside)
        case PlaceRun():
            place = setting.id(run.place) if run.in_language else run.place
            return PLACE.format(place, inside) if setting.linked else inside
        case LinkRun():
            return LINK.format(run.address, inside) if run.address else inside
        case ReferenceRun():
            return inside


def _leaf(run: NoteRun | CodeRun | PictureRun | BreakRun, setting: Setting) -> Markup:
    """Return the HTML of a run without other runs inside."""
    match run:
        case NoteRun():
            return _mark(run, setting)
        case CodeRun():
            return (MARKUP if run.is_markup else CODE).format(run.text)
        case PictureRun():
            return escape(run.alternative)
        case BreakRun():
            return BREAK


def _mark(run: NoteRun, setting: Setting) -> Markup:
    """Return the mark of a footnote; in print, the first mark carries the footnote's text."""
    note = setting.id(note_id(run.name))
    if setting.medium is Medium.WEB or run.to_table:
        form = WEB_MARK if setting.medium is Medium.WEB else TABLE_MARK
        return form.format(id=setting.id(mark_id(run.name, run.mark)), note=note, sign=run.sign)
    if run.mark:
        return LATER_MARK.format(note=note, sign=run.sign)
    words = setting.note_words
    name, mark = words.note.format(number=run.sign), words.mark.format(number=run.sign)
    text = BREAK.join(_note_lines(setting.notes[run.name].blocks, setting))
    # Two languages count their footnotes by turns: the typesetter cannot.
    form = FOOTNOTE_BESIDE if setting.shared else FOOTNOTE
    return form.format(note=note, name=name, mark=mark, lang=setting.lang, sign=run.sign, text=text)


def _note_lines(blocks: tuple[ComposedBlock, ...], setting: Setting) -> Iterator[Markup]:
    """Yield the lines of a printed footnote, which cannot hold blocks; the members of a list keep their marks."""
    for block in blocks:
        if isinstance(block, ComposedList):
            for item in block.items:
                mark = escape(item.mark) + NO_BREAK_SPACE
                for line in _note_lines(item.blocks, setting):
                    yield mark + line
                    mark = Markup("")
        else:
            yield from (html(text, setting) for text in texts((block,)))
