"""Lists and ranges of numbers: "1325 (2000), 1820 and 2242 (2015)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.un.calendar.resolutions import year_of_council_resolution
from diptych.un.prose.grammar import Cue
from diptych.un.prose.numbers import ListedNumber, NumberForm, member_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.un.prose.grammar import Grammar
    from diptych.un.prose.tokens import ProseToken

NUMBERS = frozenset({Cue.NUMBERED, Cue.SLASHED})
FIGURES = re.compile(r"[0-9]+")


class Chain(NamedTuple):
    """Numbers in one list.

    Attributes:
        members: The numbers, in order.
        tokens: How many tokens they took.
    """

    members: tuple[ListedNumber, ...]
    tokens: int

    @property
    def start(self) -> int:
        """Offset of the first code point."""
        return self.members[0].start

    @property
    def reach(self) -> int:
        """Offset after the last member and its letters."""
        return self.members[-1].reach


def chain_at(tokens: Sequence[ProseToken], place: int, text: str, grammar: Grammar) -> Chain:
    """Return the list of numbers that begins with the token at `place`."""
    members = [member_of(tokens[place], text, grammar)]
    taken = 1
    for place_after in range(place + 1, len(tokens)):
        token = tokens[place_after]
        if token.cue not in NUMBERS:
            break
        before = members[-1].reach
        if not grammar.join.fullmatch(text, before, token.start):
            bare = grammar.bare_join.fullmatch(text, before, token.start)
            if not bare:
                break
            members.extend(_bare(text, *bare.span("bare")))
        members.append(member_of(token, text, grammar))
        taken += 1
    return Chain(tuple(members), taken)


def with_bare_start(chain: Chain, noun_end: int, text: str, grammar: Grammar) -> Chain:
    """Return the list with the numbers before it that leave out their year: "1988 and 2255 (2015)"."""
    bare = grammar.bare_lead_in.fullmatch(text, noun_end, chain.start)
    if not bare or chain.members[0].form is not NumberForm.WITH_YEAR:
        return chain
    return Chain((*_bare(text, *bare.span("bare")), *chain.members), chain.tokens)


def _bare(text: str, start: int, end: int) -> list[ListedNumber]:
    """Return the Security Council resolutions named by number alone between two offsets."""
    found = []
    for figures in FIGURES.finditer(text, start, end):
        year = year_of_council_resolution(int(figures[0]))
        if year:
            span = figures.span()
            found.append(ListedNumber(*span, span[1], NumberForm.WITH_YEAR, int(figures[0]), str(year)))
    return found
