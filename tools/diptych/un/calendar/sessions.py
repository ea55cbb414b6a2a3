"""Sessions of the principal organs: when they were, and how they are written."""

from __future__ import annotations

import re
from datetime import date, timedelta

from diptych.model.organ import ORGANS, OrganName

# The Assembly opens session n in September, n years after it was founded; two opened at other times.
# Source: the Assembly's own list of its sessions.
FOUNDED = ORGANS[OrganName.GENERAL_ASSEMBLY].founded
ASSEMBLY_OPENINGS = {1: date(1946, 1, 10), 19: date(1964, 12, 1)}

# The last day of September on which a session may open: the Tuesday of the third week, counted from the first with
# a working day. Source: rules of procedure of the General Assembly, rule 1.
LATEST_OPENING = 22

# The 31st session (1976) was the first whose documents and resolutions carry its number,
# the 30th the last whose resolutions were counted on from those before, with a Roman session.
# Source: Dag Hammarskjöld Library, guide to United Nations document symbols.
FIRST_NUMBERED_SESSION = 31
LAST_ROMAN_SESSION = 30
LAST_RUNNING_RESOLUTION = 3541

# A bound for plausible sessions: far enough ahead never to refuse a real one.
LAST_PLAUSIBLE_SESSION = 130
LAST_PLAUSIBLE_YEAR = 2075

# Reports to a session are issued from about February of the year in which it opens
# (A/59/100 is of 15 June 2004, A/73/328 of 17 August 2018).
FIRST_MONTH_OF_DOCUMENTS = 2

# The Council's documents and statements carry the year from 1994 on, the Economic and
# Social Council's from 1978 on; its Roman sessions end with the 63rd (1977).
SECURITY_COUNCIL_YEARS_FROM = 1994
ECOSOC_YEARS_FROM = 1978
ECOSOC_LAST_ROMAN_SESSION = 63
LAST_RUNNING_ECOSOC_RESOLUTION = 2130

# The series that were counted on under Roman sessions, by organ: last session, last number.
RUNNING = {
    "A": (LAST_ROMAN_SESSION, LAST_RUNNING_RESOLUTION),
    "E": (ECOSOC_LAST_ROMAN_SESSION, LAST_RUNNING_ECOSOC_RESOLUTION),
}

# The Human Rights Council met in the year in which it was founded, and three times a year from its fourth session.
HUMAN_RIGHTS_COUNCIL_FOUNDED = ORGANS[OrganName.HUMAN_RIGHTS_COUNCIL].founded
HUMAN_RIGHTS_COUNCIL_LAST_PLAUSIBLE_SESSION = 99

ROMAN = re.compile(r"(?=[IVXL])(?:XL|L?X{0,4})(?:IX|IV|V?I{0,3})")
ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}


def roman_value(numeral: str) -> int | None:
    """Return the number that a Roman numeral up to LXXXIX stands for, or none."""
    if not ROMAN.fullmatch(numeral):
        return None
    values = [ROMAN_VALUES[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def assembly_session_numbered(session: int) -> bool:
    """Return whether a regular session of the Assembly may appear in a symbol as a number."""
    return FIRST_NUMBERED_SESSION <= session <= LAST_PLAUSIBLE_SESSION


def is_of_old(session: int) -> bool:
    """Return whether a regular session of the Assembly was held before symbols gave the session."""
    return 1 <= session < FIRST_NUMBERED_SESSION


def year_numbered(organ: str, year: int) -> bool:
    """Return whether a year may appear in the symbols of documents of `S`, `E` or `T`."""
    first = SECURITY_COUNCIL_YEARS_FROM if organ == "S" else ECOSOC_YEARS_FROM
    return first <= year <= LAST_PLAUSIBLE_YEAR


def assembly_opening(session: int) -> date:
    """Return the day from which a regular session of the General Assembly counts.

    For sessions whose opening is not in the table, this is the first of September.
    """
    return ASSEMBLY_OPENINGS.get(session, date(FOUNDED + session, 9, 1))


def assembly_closing(session: int) -> date:
    """Return the day until which a regular session of the General Assembly may have lasted.

    A session closes on the eve of the next one, which opens on a day of September that is not known here.
    """
    following = session + 1
    if following in ASSEMBLY_OPENINGS:
        return ASSEMBLY_OPENINGS[following] - timedelta(days=1)
    return date(FOUNDED + following, 9, LATEST_OPENING)


def first_day_of_documents(session: int) -> date:
    """Return the day from which documents A/`session`/… may be issued."""
    return min(date(FOUNDED + session, FIRST_MONTH_OF_DOCUMENTS, 1), assembly_opening(session))


def human_rights_council_years(session: int) -> tuple[int, int]:
    """Return the first and the last year in which a regular session of the Human Rights Council may have met."""
    likely = HUMAN_RIGHTS_COUNCIL_FOUNDED + (session - 1) // 3
    return max(likely - 1, HUMAN_RIGHTS_COUNCIL_FOUNDED), likely + 1


def last_year_of_session(organ: OrganName, session: int) -> int:
    """Return the last year in which a regular session of an organ may have been held."""
    if organ is OrganName.HUMAN_RIGHTS_COUNCIL:
        return human_rights_council_years(session)[1]
    return ORGANS[organ].founded + session
