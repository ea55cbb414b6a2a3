"""The organs of the United Nations to which reports are addressed and whose resolutions are cited by number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class OrganName(Enum):
    """An organ of the United Nations to which a report is addressed."""

    GENERAL_ASSEMBLY = "general-assembly"
    SECURITY_COUNCIL = "security-council"
    ECONOMIC_AND_SOCIAL_COUNCIL = "economic-and-social-council"
    HUMAN_RIGHTS_COUNCIL = "human-rights-council"


@dataclass(frozen=True, slots=True)
class OrganFacts:
    """What is known of an organ.

    Attributes:
        letter: The first part of its symbols.
        founded: The year in which it was founded.
        bodies: The subsidiary bodies that follow in its symbols: `("HRC",)` in `A/HRC/45/1`.
        counts_years: Whether a masthead gives its year, counted from the one after it was founded, and not its session.
    """

    letter: str
    founded: int
    bodies: tuple[str, ...] = ()
    counts_years: bool = False


ORGANS: Mapping[OrganName, OrganFacts] = {
    OrganName.GENERAL_ASSEMBLY: OrganFacts("A", founded=1945),
    OrganName.SECURITY_COUNCIL: OrganFacts("S", founded=1945, counts_years=True),
    OrganName.ECONOMIC_AND_SOCIAL_COUNCIL: OrganFacts("E", founded=1945),
    OrganName.HUMAN_RIGHTS_COUNCIL: OrganFacts("A", founded=2006, bodies=("HRC",)),
}
"""The organs, in the order in which lists give their documents."""
