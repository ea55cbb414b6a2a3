"""References that a text makes to its own paragraphs by their numbers → references that follow the numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.i18n import N_
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
    Remark,
    TextRun,
    Title,
)
from diptych.importing.shared.pieces import PARAGRAPH_LINK
from diptych.importing.shared.tidying import text_of
from diptych.languages.registry import language_of
from diptych.model.catalogue import TargetKind
from diptych.typography.mentions import mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.importing.shared.manuscript import Block, ForeignNote, Manuscript, Part, Run
    from diptych.languages.mentions import MentionWords
    from diptych.typography.mentions import Mention

ANCHOR = "para-{}"
NUMBER_ALONE = (TextRun("#"),)
"""The text of a link that shows the number of a paragraph without a word."""
RANGE, TWO = "..", ","
UNLINKED = N_(
    "A link to paragraph {number} was dropped and its words kept: several paragraphs have that number, or none has, or "
    "another language lacks the link."
)


@dataclass(slots=True)
class OwnReferences:
    """Makes the references of manuscripts.

    Attributes:
        manuscripts: The document by language, with its references.
        words: By language, the words that each reference stands for, by its target and whether it is a number alone.
    """

    manuscripts: dict[str, Manuscript] = field(default_factory=dict)
    words: dict[str, dict[tuple[str, bool], str]] = field(default_factory=dict)

    def make(self, manuscripts: Mapping[str, Manuscript]) -> None:
        """Make references of what says that it names paragraphs of its own document, wherever these are certain.

        A document in several languages gets those that all of them have in the same paragraph. One that Diptych
        exported has its references already.
        """
        if any(one.identity.extra for one in manuscripts.values()):
            self.manuscripts, self.words = dict(manuscripts), {lang: {} for lang in manuscripts}
            return
        found = {lang: _Text(language_of(lang).mentions, _numbered(one.parts)) for lang, one in manuscripts.items()}
        for lang, manuscript in manuscripts.items():
            found[lang].manuscript(manuscript)
        for text in found.values():
            text.wanted = frozenset.intersection(*(frozenset(other.met) for other in found.values()))
        changed = {lang: found[lang].manuscript(manuscript) for lang, manuscript in manuscripts.items()}
        named = {number for text in found.values() for number in text.named}
        self.manuscripts = {lang: _anchored(one, found[lang].known, named) for lang, one in changed.items()}
        self.words = {lang: found[lang].words for lang in manuscripts}


def _is_certain(mention: Mention) -> bool:
    """Return whether paragraphs are named, of which the words say that they are the text's own."""
    return mention.is_said and mention.kind is TargetKind.PARAGRAPH


def _numbered(parts: Iterable[Part]) -> dict[str, str]:
    """Return the name of each paragraph by its number, if the number stands only once."""
    prose = [block for part in parts for block in _numbered_prose(part)]
    counts = Counter(_plain(block) for block in prose)
    return {
        _plain(block): block.anchor or ANCHOR.format(_plain(block)) for block in prose if counts[_plain(block)] == 1
    }


def _numbered_prose(part: Part) -> Iterator[ForeignProse]:
    yield from (block for block in part.blocks if isinstance(block, ForeignProse) and block.number)
    for child in part.children:
        yield from _numbered_prose(child)


def _numbers(text: str, mention: Mention) -> tuple[str, ...]:
    return tuple(text[start:end] for stretch in mention.stretches for start, end in stretch)


def _plain(block: ForeignProse) -> str:
    return (block.number or "").strip(" .()")


def _anchored(manuscript: Manuscript, known: Mapping[str, str], named: Iterable[str]) -> Manuscript:
    """Return a manuscript in which the paragraphs with some numbers have names."""
    wanted = {number: known[number] for number in named if number in known}

    def part(one: Part) -> Part:
        blocks = (
            replace(block, anchor=wanted.get(_plain(block), block.anchor)) if isinstance(block, ForeignProse) else block
            for block in one.blocks
        )
        return replace(one, blocks=tuple(blocks), children=tuple(map(part, one.children)))

    return replace(manuscript, parts=tuple(map(part, manuscript.parts)))


class _Text:
    """The text of one manuscript.

    Attributes:
        wording: How its language refers to paragraphs, where that is known.
        known: The names of its paragraphs by number.
        named: The numbers that are referred to.
        words: The words that each reference stands for.
        met: Paragraphs and notes, each with the numbers that a mention in it names.
        wanted: Those of them that become references; none at first.
        unlinked: The numbers to which links were dropped, each with the place of the link.
    """

    def __init__(self, wording: MentionWords | None, known: Mapping[str, str]) -> None:
        self.wording = wording
        self.known = known
        self.named: set[str] = set()
        self.words: dict[tuple[str, bool], str] = {}
        self.met: set[tuple[str, tuple[str, ...]]] = set()
        self.wanted: frozenset[tuple[str, tuple[str, ...]]] = frozenset()
        self.unlinked: list[tuple[str, str]] = []
        self.owner = self.place = ""

    def manuscript(self, manuscript: Manuscript) -> Manuscript:
        """Return a manuscript with its references."""
        self.owner = self.place = ""
        self.unlinked.clear()
        parts, notes = tuple(map(self.part, manuscript.parts)), tuple(map(self.note, manuscript.notes))
        remarks = (
            Remark(Handling.DROPPED, manuscript.path, place, UNLINKED, (("number", number),))
            for place, number in self.unlinked
        )
        return replace(manuscript, parts=parts, notes=notes, remarks=(*manuscript.remarks, *remarks))

    def note(self, note: ForeignNote) -> ForeignNote:
        self.owner = f"[{note.label}]"
        return replace(note, blocks=self.blocks(note.blocks))

    def part(self, part: Part) -> Part:
        return replace(part, blocks=self.blocks(part.blocks), children=tuple(map(self.part, part.children)))

    def blocks(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        return tuple(map(self.block, blocks))

    def block(self, block: Block) -> Block:
        """Return a block with its references; what it quotes speaks of another text."""
        match block:
            case ForeignProse(content=content):
                self.owner, self.place = _plain(block) or self.owner, block.place
                return replace(block, content=self.runs(content))
            case Listing(items=items):
                return replace(block, items=tuple(replace(item, blocks=self.blocks(item.blocks)) for item in items))
            case ForeignTable(rows=rows):
                return replace(block, rows=tuple(tuple(self.runs(cell) for cell in row) for row in rows))
            case Title() | ForeignQuotation() | Exhibit() | ForeignFigure():
                return block

    def runs(self, runs: tuple[Run, ...]) -> tuple[Run, ...]:
        text = text_of(runs)
        found = mentions(text, 0, self.wording) if self.wording else ()
        certain = [(one, _numbers(text, one)) for one in found if _is_certain(one)]
        certain = [(one, numbers) for one, numbers in certain if self.known.keys() >= set(numbers)]
        self.met.update((self.owner, numbers) for _, numbers in certain)
        linked = {run.target.removeprefix(PARAGRAPH_LINK) for run in _linked(runs)}
        self.met.update((self.owner, (number,)) for number in linked if number in self.known)
        own = [one for one, numbers in certain if (self.owner, numbers) in self.wanted]
        changes = sorted(change for one in own for change in self._changes(text, one))
        return tuple(self._changed(runs, 0, changes)) if changes or linked else runs

    def _reference(self, link: LinkedRun) -> Iterator[Run]:
        """Yield the reference that a link to a paragraph becomes; its text if there is none."""
        number = link.target.removeprefix(PARAGRAPH_LINK)
        if (self.owner, (number,)) not in self.wanted or number not in self.known:
            self.unlinked.append((self.place, number))
            yield from link.children
            return
        target, text = f"#{self.known[number]}", text_of(link.children)
        self.named.add(number)
        found = mentions(text, 0, self.wording) if self.wording else ()
        named = [one for one in found if _numbers(text, one) == (number,)]
        if text.strip() == number:
            self.words[target, True] = number
            yield LinkedRun(target, NUMBER_ALONE)
        elif named:
            yield from self._changed(link.children, 0, tuple(self._changes(text, named[0])))
        else:
            yield LinkedRun(target, link.children)

    def _changes(self, text: str, mention: Mention) -> Iterator[tuple[int, int, str, bool]]:
        """Yield what to replace: the whole mention if Diptych sets just these words, else each number by itself."""
        numbers = _numbers(text, mention)
        self.named.update(numbers)
        last = mention.stretches[-1][-1][1]
        whole = " ".join(text[mention.start : last].split())
        forms = (self.wording and self.wording.forms) or ()
        for form, sign in zip(forms, ("", TWO, RANGE), strict=False):
            if form.count("{}") == len(numbers) and form.format(*numbers) == whole:
                target = sign.join(f"#{self.known[number]}" for number in numbers)
                self.words[target, False] = whole
                yield mention.start, last, target, False
                return
        for start, end in (place for stretch in mention.stretches for place in stretch):
            target = f"#{self.known[text[start:end]]}"
            self.words[target, True] = text[start:end]
            yield start, end, target, True

    def _changed(
        self, runs: Iterable[Run], offset: int, changes: Sequence[tuple[int, int, str, bool]]
    ) -> Iterator[Run]:
        """Yield runs with references in them; one that is not in a single run of text stays as it is."""
        for run in runs:
            length = len(text_of((run,)))
            own = [one for one in changes if offset <= one[0] and one[1] <= offset + length]
            if isinstance(run, TextRun) and own:
                at = 0
                for start, end, target, is_number in own:
                    yield TextRun(run.text[at : start - offset])
                    yield LinkedRun(target, NUMBER_ALONE if is_number else ())
                    at = end - offset
                yield TextRun(run.text[at:])
            elif isinstance(run, Emphasised):
                yield replace(run, children=tuple(self._changed(run.children, offset, own)))
            elif isinstance(run, LinkedRun) and run.target.startswith(PARAGRAPH_LINK):
                yield from self._reference(run)
            else:
                yield run
            offset += length


def _linked(runs: Iterable[Run]) -> Iterator[LinkedRun]:
    """Yield the links to paragraphs of the same document."""
    for run in runs:
        if isinstance(run, Emphasised):
            yield from _linked(run.children)
        elif isinstance(run, LinkedRun) and run.target.startswith(PARAGRAPH_LINK):
            yield run
