"""REF: references to the members of lists."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.mentions import MentionWords
from diptych.model.catalogue import TargetKind
from diptych.model.diagnostic import Phrase, Severity
from diptych.model.document import List, text_holders
from diptych.model.inline import Link
from diptych.model.prose import OPAQUE, nodes
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered_passages, part
from diptych.rules.making.declaring import rule
from diptych.typography.list_marks import automatic_marks
from diptych.typography.mentions import mentions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Block, Paragraph
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule
    from diptych.model.source import Span

ENDS_AT = N_("its list ends at {last}")
NO_LIST = N_("it has no lettered list")
NUMBER_SIGN = "#"
NEAR = 40
"""Code points before and after a letter in which the paragraph that it belongs to is named."""
NUMBER_BEFORE = re.compile(rf"(?:[\d#{OPAQUE}]|\))\W{{1,3}}$")
"""What shows before “subparagraph” that another paragraph is meant: “paragraph 4, subparagraph (c)”."""


@rule(
    "REF011",
    "missing-member",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("There is no {mark} in the paragraph “{anchor}”: {reason}."),
    Documentation(
        what=N_("A letter after a reference to a paragraph whose list has no such member."),
        why=N_("The reader looks for a member that does not exist: one was removed, or another letter is meant."),
        wrong=N_("[](#aims) (c), where the list ends at (b)"),
        right=N_("[](#aims) (b)"),
    ),
    ("mentions",),
)
def missing_member(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each letter of a member that the paragraph before it does not have."""
    if not catalogue.references:
        return
    listed: dict[Span, LetteredMembers] = {}
    paragraphs = {one.span: one for document in catalogue.report.documents() for one in document.paragraphs}
    for passage in covered_passages(rule, catalogue):
        lang, text = passage.document.lang, passage.running.text
        letter, members = _patterns(part(lang, "mentions", MentionWords))
        for anchor, start in _ends_of_references(passage):
            target, match = catalogue.targets[lang].get(anchor), members.match(text, start)
            if target and match and target.kind is TargetKind.PARAGRAPH:
                if target.span not in listed:
                    listed[target.span] = _members(paragraphs[target.span], catalogue, lang)
                for found in letter.finditer(text, match.start("marks"), match.end()):
                    if not listed[target.span].has(found[0]):
                        told = listed[target.span].told(found[0])
                        yield rule.at(passage.running.span(*found.span()), {"anchor": anchor, **told})


@rule(
    "REF015",
    "missing-own-member",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("There is no {mark} in the paragraph that is meant: {reason}. Name the right member."),
    Documentation(
        what=N_(
            "The letter of a member that a list of the report does not have: after “subparagraph” or “item” in the "
            "paragraph of the list, or right after it with “above”; or after the number of the paragraph by hand."
        ),
        why=N_("The reader looks for a member that does not exist: one was removed, or another letter is meant."),
        wrong=N_("“as in subparagraph (z) above” in a paragraph whose list ends at (b)"),
        right=N_("“as in subparagraph (b) above”"),
    ),
    ("mentions",),
)
def missing_own_member(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each letter of a member of a list of the report that has no such member."""
    lists = _Lists(catalogue)
    for passage in covered_passages(rule, catalogue):
        if passage.paragraph and not passage.citations and not passage.in_note:
            wording, text = part(passage.document.lang, "mentions", MentionWords), passage.running.text
            letter, own = _own_members(wording)
            for match in own.finditer(text):
                if not _is_of_another(text, match, wording):
                    members = lists.meant(passage, is_said=bool(re.match(wording.here, text[match.end() :][:NEAR])))
                    yield from _missing(rule, passage, letter, match, members)
            for match, number in _numbered(passage, wording):
                yield from _missing(rule, passage, letter, match, lists.numbered(passage.document.lang, number))


def _missing(
    rule: Rule, passage: Passage, letter: re.Pattern[str], match: re.Match[str], members: LetteredMembers | None
) -> Iterator[Diagnostic]:
    """Yield one finding for each letter of a match that some members do not have."""
    for found in letter.finditer(passage.running.text, match.start("marks"), match.end()):
        if members and members.set_marks and not members.has(found[0]):
            yield rule.at(passage.running.span(*found.span()), members.told(found[0]))


def _numbered(passage: Passage, wording: MentionWords) -> Iterator[tuple[re.Match[str], int]]:
    """Yield the letters after the number of a paragraph of the text at hand, where words say that it is meant."""
    text = passage.running.text
    letter, members = _patterns(wording)
    for mention in mentions(text, None, wording) if letter.search(text) else ():
        if mention.kind is TargetKind.PARAGRAPH and mention.is_said:
            for start, end in (place for stretch in mention.stretches for place in stretch):
                if text[start:end].isdecimal() and (match := members.match(text, end)):
                    yield match, int(text[start:end])


def _is_of_another(text: str, match: re.Match[str], wording: MentionWords) -> bool:
    """Return whether a member is one of another paragraph or text, whose name stands before or after it."""
    before = text[max(0, match.start() - NEAR) : match.start()]
    after = text[match.end() : match.end() + NEAR]
    return bool(NUMBER_BEFORE.search(before) or re.match(wording.elsewhere, after, re.IGNORECASE))


class _Lists:
    """The lettered lists of a report, each read when it is first asked for."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Take the index of a report."""
        self._catalogue = catalogue
        self._read: dict[Span, LetteredMembers] = {}
        self._numbers: dict[str, dict[int, Paragraph]] = {}

    def meant(self, passage: Passage, *, is_said: bool) -> LetteredMembers | None:
        """Return the members of the paragraph of a passage; if it has none, but says “above”, of the one before."""
        document, paragraph = passage.document, passage.paragraph
        if paragraph is None:
            return None
        own = self._of(paragraph, document.lang)
        if own.set_marks or len(own.typed) > 1 or not is_said:
            return own
        before = bisect_left(document.paragraphs, paragraph.span.start, key=lambda one: one.span.start) - 1
        return self._of(document.paragraphs[before], document.lang) if before >= 0 else None

    def numbered(self, lang: str, number: int) -> LetteredMembers | None:
        """Return the members of the paragraph with a number."""
        paragraph = self._by_number(lang).get(number)
        return self._of(paragraph, lang) if paragraph else None

    def _of(self, paragraph: Paragraph, lang: str) -> LetteredMembers:
        if paragraph.span not in self._read:
            self._read[paragraph.span] = _members(paragraph, self._catalogue, lang)
        return self._read[paragraph.span]

    def _by_number(self, lang: str) -> dict[int, Paragraph]:
        if lang not in self._numbers:
            documents = self._catalogue.report.documents()
            own = (one for document in documents if document.lang == lang for one in document.paragraphs)
            self._numbers[lang] = {one.number: one for one in own if one.number}
        return self._numbers[lang]


class LetteredMembers(NamedTuple):
    """The marks of the lists of a paragraph, inner lists first, and those in its sentences: “(a) …; and (b) …”."""

    set_marks: tuple[str, ...]
    typed: frozenset[str]

    def has(self, mark: str) -> bool:
        """Return whether a member has this mark; where no list is set, it may have been typed."""
        return mark in self.set_marks or (not self.set_marks and mark in self.typed)

    def told(self, mark: str) -> dict[str, str | int]:
        """Return what the message says of a mark that no member has."""
        last = self.set_marks[-1] if self.set_marks else ""
        return {"mark": mark, "reason": Phrase(ENDS_AT if last else NO_LIST), "last": last}


def _members(paragraph: Paragraph, catalogue: Catalogue, lang: str) -> LetteredMembers:
    marks = tuple(mark for level in _marks(paragraph.blocks, 0, lang) for mark in level)
    letter, _ = _patterns(part(lang, "mentions", MentionWords))
    texts = (catalogue.passages[holder.span].running.text for holder in text_holders(paragraph.blocks))
    return LetteredMembers(marks, frozenset(letter.findall(" ".join(texts))))


def _ends_of_references(passage: Passage) -> Iterator[tuple[str, int]]:
    """Yield the name and the end in the plain text of each reference by number to one paragraph."""
    starts = {id(leaf): start for leaf, start in zip(passage.running.leaves, passage.running.starts, strict=True)}
    for node in nodes(passage.content):
        if isinstance(node, Link) and node.target.startswith(NUMBER_SIGN) and len(node.children) <= 1:
            shown = node.children[0] if node.children else node
            start = starts.get(id(shown))
            if start is not None and (shown is node or passage.running.text.startswith(NUMBER_SIGN, start)):
                yield node.target.removeprefix(NUMBER_SIGN), start + 1


def _marks(blocks: tuple[Block, ...], depth: int, lang: str) -> Iterator[tuple[str, ...]]:
    """Yield the marks of the lettered lists among blocks, those inside lists first."""
    for block in blocks:
        if isinstance(block, List):
            for item in block.items:
                yield from _marks(item.blocks, depth + 1, lang)
            if block.ordered:
                yield automatic_marks(len(block.items), depth, lang)


@cache
def _patterns(wording: MentionWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of the letter of a member, and of all letters after the number of their paragraph."""
    letter = rf"(?<!\w)(?=\(?(?:[a-z]{{1,2}}|[ivxl]{{1,5}})\)){wording.letter}"
    several = rf"{wording.member}(?P<marks>{letter}(?:(?:\s?|{wording.joint}){letter})*)"
    return re.compile(letter), re.compile(several)


@cache
def _own_members(wording: MentionWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of the letter of a member, and of all letters after the word for a member."""
    letter, _ = _patterns(wording)
    one = letter.pattern
    word = rf"(?:{wording.subparagraph}|{wording.item})"
    several = rf"\b{word}\s(?P<marks>{one}(?:(?:\s?|{wording.joint}){one})*)"
    return letter, re.compile(several, re.IGNORECASE)
