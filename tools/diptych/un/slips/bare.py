"""Resolutions cited by their number alone: "resolution 1540"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.organ import OrganName
from diptych.un.calendar.resolutions import year_of_council_resolution
from diptych.un.prose.grammar import Cue
from diptych.un.prose.language import grammar_of
from diptych.un.prose.ownership import NAMES, Sentence
from diptych.un.prose.recognise import find_citations
from diptych.un.prose.tokens import scan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.un.prose.grammar import Grammar
    from diptych.un.prose.ownership import Owner
    from diptych.un.prose.tokens import ProseToken

NUMBER = re.compile(r"[0-9](?<![\w/.,(\-].)[0-9]{2,3}+(?!\w|\s?\(|\s?/|[.,\-\u2013][0-9]|\s[A-Z]\s?\(|[\-\u2013]\w)")
OF_COUNCIL = frozenset({None, OrganName.SECURITY_COUNCIL})


class BareResolution(NamedTuple):
    """A resolution whose year or session is left out.

    Attributes:
        start: Offset of its number.
        end: Offset after its number.
        year: The year of the Security Council's resolution of this number; none where another body is named.
    """

    start: int
    end: int
    year: int | None


def find_bare_resolutions(text: str, lang: str) -> tuple[BareResolution, ...]:
    """Find the resolutions that a text names by number alone.

    A number whose year is given at the end of its list does not count: "resolutions 1988 and 2255 (2015)". Resolutions
    of bodies that the recogniser does not know are left out.

    Args:
        text: Running prose, as for `find_citations`.
        lang: Its language, such as `fr`.
    """
    numbers = tuple(NUMBER.finditer(text))
    if not numbers:
        return ()
    grammar = grammar_of(lang)
    found = tuple(_bare(text, scan(text, lang), grammar, numbers))
    cited = {citation.start for citation in find_citations(text, lang)} if found else set()
    return tuple(one for one in found if one.start not in cited)


def _bare(
    text: str, tokens: Sequence[ProseToken], grammar: Grammar, numbers: Sequence[re.Match[str]]
) -> Iterator[BareResolution]:
    sentence = Sentence(text, grammar)
    for place, token in enumerate(tokens, 1):
        if token.cue is Cue.STOP:
            sentence = Sentence(text, grammar)
        elif token.cue in NAMES:
            sentence.read_name(token)
        elif token.cue in {Cue.RESOLUTION, Cue.OTHER_NOUN}:
            sentence.read_noun(token)
        if token.cue is Cue.RESOLUTION:
            listed = _listed(text, token.end, grammar, numbers)
            owner = sentence.owner_of_list(listed[-1].end(), tokens, place, attached=True) if listed else None
            yield from _of_list(text, listed, owner, grammar)


def _listed(text: str, end: int, grammar: Grammar, numbers: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Return the numbers of the list that the noun before `end` governs."""
    listed: list[re.Match[str]] = []
    for place in range(bisect_left(numbers, end, key=re.Match.start), len(numbers)):
        number = numbers[place]
        joint = grammar.join if listed else grammar.lead_in
        if number.start() == end or not joint.fullmatch(text, end, number.start()):
            break
        listed.append(number)
        end = number.end()
    return listed


def _of_list(
    text: str, listed: Sequence[re.Match[str]], owner: Owner | None, grammar: Grammar
) -> Iterator[BareResolution]:
    if owner and owner.cue is Cue.FOREIGN:
        return
    body = owner.body if owner else None
    for number in listed:
        if not grammar.named_after.match(text, number.end()):
            year = year_of_council_resolution(int(number[0])) if body in OF_COUNCIL else None
            yield BareResolution(*number.span(), year)
