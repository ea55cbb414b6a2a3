"""Lines of a text or of pages → a manuscript: what text files and PDFs have in common."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diptych.formats.faults import EMPTY_IMPORT, ImportRefusedError
from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.plain_text.flow import FlowReader
from diptych.importing.plain_text.forms import headings, running_numbers
from diptych.importing.plain_text.furniture import WHOLE, cleared
from diptych.importing.plain_text.inventory import line_words, running_words
from diptych.importing.plain_text.lines import joined_pieces, mended_line, vocabulary
from diptych.importing.plain_text.notes import notes_of, with_marks
from diptych.importing.shared.captions import captioned
from diptych.importing.shared.foreign_words import ForeignWords
from diptych.importing.shared.manuscript import ForeignProse, Manuscript, TextRun
from diptych.importing.shared.mastheads import head_of, read_head, tell_head, with_agenda_title
from diptych.importing.shared.outline import outline
from diptych.importing.shared.pieces import one_line
from diptych.importing.shared.tidying import run_holders, text_of
from diptych.un.prose.recognise import find_citations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.importing.plain_text.lines import Line
    from diptych.importing.shared.manuscript import Block, ForeignNote, Identity, Part
    from diptych.importing.shared.remarks import Remarks
    from diptych.model.symbol import Symbol

FIRST = ForeignPlace(N_("page {number}"), number=1)
MOST_TITLES = 2
OTHER_TITLE = N_("A line of the first page in the type of a title was dropped: “{text}”.")
UNFOUND = N_("The file links to {symbol}, but no citation of it was found in the text.")


@dataclass(frozen=True, slots=True)
class FirstPage:
    """What comes before the first heading.

    Attributes:
        head: The lines of masthead and session block, paragraph by paragraph.
        titles: The title and the subtitle, if they were found.
        agenda: The title of the agenda item, likewise.
        text: Other paragraphs.
        words: All that stands there, to be accounted for.
    """

    head: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    agenda: str = ""
    text: tuple[str, ...] = ()
    words: tuple[ForeignWords, ...] = ()


def manuscript_of(lines: Sequence[Line], lang: str, remarks: Remarks, first: FirstPage | None = None) -> Manuscript:
    """Make a manuscript from lines.

    Args:
        lines: The lines of a file in order, without blank ones.
        lang: Its language.
        remarks: Takes the guesses, and what was dropped.
        first: Its first page, if the formatting is known; otherwise the first lines are judged by their form.

    Raises:
        ImportRefusedError: The lines hold no text.
    """
    words = vocabulary(lines)
    known = read_head(first.head, lang)[0].symbols if first else ()
    text = cleared(tuple(mended_line(line, words, remarks) for line in lines), remarks, known)
    body = with_marks(text, remarks)
    told = () if first is None else first.words
    if first is None:
        count = _opening(body, lang, remarks)
        blocks = _blocks(body[:count], words, remarks)
        told = tuple(ForeignWords(block, FIRST, aside=True) for block in blocks)
        first, body = _by_form(blocks, lang), body[count:]
    told += (*running_words(body, words), *running_words([line for note in text.notes for line in note.lines], words))
    told += tuple(one for kind in text.dropped.values() for one in line_words(kind, aside=True))
    preface = (ForeignProse((TextRun(paragraph),), FIRST) for paragraph in first.text)
    flow = captioned((*preface, *FlowReader(lang, words, remarks).read(body)), lang, remarks)
    parts = outline(flow, lang, remarks)
    if not any(parts_blocks(parts)):
        raise ImportRefusedError(EMPTY_IMPORT)
    notes = tuple(notes_of(text, words, remarks, lang))
    _look_for(text.addressed, parts, notes, lang, remarks)
    identity = _identity(first, lang)
    identity = replace(identity, symbols=identity.symbols or text.symbols, job=identity.job or text.job)
    _tell_first(first, lang, remarks)
    return Manuscript(remarks.path, identity, parts, notes, tuple(remarks.found), words=told)


def _tell_first(first: FirstPage, lang: str, remarks: Remarks) -> None:
    """Remark on the lines of the first page that became settings or were dropped."""
    head = head_of(first.head, lang)
    head.rest = []  # they stand in the text, or are the title of the agenda item
    tell_head(head, remarks, FIRST)
    for title in first.titles[MOST_TITLES:]:
        remarks.dropped(FIRST, OTHER_TITLE, text=title)


def parts_blocks(parts: Iterable[Part]) -> Iterator[Block]:
    """Yield the blocks of all parts in order."""
    for part in parts:
        yield from part.blocks
        yield from parts_blocks(part.children)


def _opening(lines: Sequence[Line], lang: str, remarks: Remarks) -> int:
    """Return how many lines come before the text; what looks like a heading there is the title or the subtitle."""
    numbers = running_numbers(lines, lang, type(remarks)(remarks.path))
    ranks = headings(lines, numbers, lang)
    first_number = min(numbers, default=len(lines))
    chapters = [at for at, rank in ranks.items() if rank == 1 and at < first_number]
    others = [at for at, rank in ranks.items() if rank and at < first_number]
    return min(chapters or others[-1:] or (first_number if numbers else 0,))


def _blocks(lines: Sequence[Line], words: Mapping[str, int], remarks: Remarks) -> list[str]:
    blocks: list[list[Line]] = []
    for line in lines:
        if line.gap or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    return [one_line(joined_pieces(block, words, remarks)) for block in blocks]


def _by_form(blocks: Sequence[str], lang: str) -> FirstPage:
    """Return a first page judged by its words: what is not masthead is the title, then the subtitle, then text."""
    identity, rest = read_head(blocks, lang)
    head = tuple(block for block in blocks if block not in rest)
    agenda = rest[:1] if any(organ.agenda for organ in identity.organs) else ()
    rest = rest[len(agenda) :]
    return FirstPage(head, rest[:2], "".join(agenda), rest[2:])


def _identity(first: FirstPage, lang: str) -> Identity:
    identity, _ = read_head(first.head, lang)
    identity = with_agenda_title(identity, first.agenda, lang)
    title, subtitle, *_ = (*first.titles[:MOST_TITLES], "", "")
    return replace(identity, title=title, subtitle=subtitle)


def _look_for(
    addressed: Iterable[Symbol], parts: Iterable[Part], notes: Iterable[ForeignNote], lang: str, remarks: Remarks
) -> None:
    """Remark on each document that the file links to but does not cite."""
    blocks = (*parts_blocks(parts), *(block for note in notes for block in note.blocks))
    texts = (text_of(runs) for runs in run_holders(blocks))
    found = {citation.target for text in texts for citation in find_citations(text, lang)}
    wholes = {target.removesuffix(target.parts.letters) for target in found}
    for symbol in addressed:
        if symbol not in found | wholes:
            remarks.left(WHOLE, UNFOUND, symbol=str(symbol))
