"""What a number cites, if anything."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.organ import OrganName
from diptych.un.calendar.resolutions import belongs
from diptych.un.prose.grammar import Cue
from diptych.un.prose.numbers import NumberForm, possible_bodies, resolution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.model.symbol import Symbol
    from diptych.un.prose.grammar import Grammar
    from diptych.un.prose.numbers import ListedNumber
    from diptych.un.prose.ownership import Owner
    from diptych.un.prose.tokens import ProseToken

# A smaller number with its year, or session, in brackets is a citation only after the noun.
# Conclusions and decisions of other bodies have Roman sessions too, but not such numbers.
SMALLEST_TELLING_NUMBER = 100
SMALLEST_TELLING_ROMAN_NUMBER = 1000

# The resolution of the General Assembly that founded the Human Rights Council.
FOUNDING = ("60", 251)

# Which body is meant where no words say so, the likeliest first.
LIKELIEST = (
    OrganName.SECURITY_COUNCIL,
    OrganName.GENERAL_ASSEMBLY,
    OrganName.ECONOMIC_AND_SOCIAL_COUNCIL,
    OrganName.HUMAN_RIGHTS_COUNCIL,
)


@dataclass(frozen=True)
class CitingText:
    """A text and what it is about, found out once for all its citations.

    Attributes:
        text: The text.
        tokens: Its tokens.
        grammar: The grammar of its language.
    """

    text: str
    tokens: Sequence[ProseToken]
    grammar: Grammar

    @cached_property
    def human_rights(self) -> bool:
        """Whether the text is about human rights."""
        sign = self.grammar.words.human_rights
        return OrganName.HUMAN_RIGHTS_COUNCIL in self.named or (bool(sign) and sign in self.text)

    @cached_property
    def human_rights_alone(self) -> bool:
        """Whether the text names the Human Rights Council but not the General Assembly."""
        return OrganName.HUMAN_RIGHTS_COUNCIL in self.named and OrganName.GENERAL_ASSEMBLY not in self.named

    @cached_property
    def named(self) -> frozenset[OrganName | None]:
        """The bodies named in the text."""
        return frozenset(token.body for token in self.tokens)


class Surroundings(NamedTuple):
    """What surrounds a list of numbers.

    Attributes:
        passage: The text that holds it.
        noun: The last "resolution", or other noun for something numbered, before it in its sentence.
        owner: The body that it belongs to, where words say so.
        attached: Whether the noun "resolution" directly governs it.
        continued: Whether it may continue an earlier list that the noun governs.
        denied: Whether another noun directly governs it.
        of_sessions: The bodies that may have adopted every number of the list that is written like `58/316`.
        beside_years: Whether the list has a number with a year, too: “the Council” is then the Security Council.
    """

    passage: CitingText
    noun: ProseToken | None
    owner: Owner | None
    attached: bool
    continued: bool
    denied: bool
    of_sessions: frozenset[OrganName]
    beside_years: bool = False


def bodies_of_sessions(members: Sequence[ListedNumber]) -> frozenset[OrganName]:
    """Return the bodies that may have adopted every member that is written like `58/316`."""
    bodies = frozenset(OrganName)
    for member in members:
        if member.form is NumberForm.AFTER_SESSION:
            bodies &= possible_bodies(member)
    return bodies


def symbol_of(member: ListedNumber, context: Surroundings) -> Symbol | None:
    """Return the symbol that a number cites, or none where it is not a citation."""
    if _is_strangers(member, context.owner) or not _cites(member, context):
        return None
    bodies = possible_bodies(member)
    if member.form is NumberForm.AFTER_SESSION:
        bodies = (bodies & context.of_sessions) or bodies
    body = _body(member, bodies, context)
    return resolution(member, body) if body else None


def _is_strangers(member: ListedNumber, owner: Owner | None) -> bool:
    """Return whether a number is a resolution of an unknown body.

    A number that fits the year in its brackets is the Security Council's, unless the words next to it say otherwise.
    """
    if owner is None or owner.cue is not Cue.FOREIGN:
        return False
    telling = member.form is NumberForm.WITH_YEAR and belongs(member.number, int(member.era))
    return owner.outright or not telling


def _cites(member: ListedNumber, context: Surroundings) -> bool:
    """Return whether the words before a number, or the number itself, make it a citation."""
    if context.attached:
        return True
    if context.denied:
        return False
    if member.form is NumberForm.WITH_YEAR:
        telling = member.number >= SMALLEST_TELLING_NUMBER
        return context.continued or (telling and belongs(member.number, int(member.era)))
    if member.form is NumberForm.WITH_ROMAN_SESSION:
        return context.continued or (context.noun is None and member.number >= SMALLEST_TELLING_ROMAN_NUMBER)
    return context.continued and member.form is not NumberForm.AFTER_YEAR


def _body(member: ListedNumber, bodies: frozenset[OrganName], context: Surroundings) -> OrganName | None:
    """Return the body that adopted a resolution, of those whose form its number has."""
    owner = context.owner
    if (member.era, member.number) == FOUNDING and not (owner and owner.outright):
        return OrganName.GENERAL_ASSEMBLY
    if owner and owner.body in bodies:
        return owner.body
    if owner and owner.cue is Cue.SHORT_COUNCIL and not context.beside_years:
        bodies = (bodies - {OrganName.GENERAL_ASSEMBLY}) or bodies
    elif owner or not context.passage.human_rights:
        bodies -= {OrganName.HUMAN_RIGHTS_COUNCIL}
    elif context.passage.human_rights_alone:
        bodies = (bodies & {OrganName.HUMAN_RIGHTS_COUNCIL}) or bodies
    return next((body for body in LIKELIEST if body in bodies), None)
