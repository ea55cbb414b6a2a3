"""The head of a United Nations document, read line by line: who issued it, its symbol, its date."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import Identity
from diptych.model.organ import OrganName
from diptych.model.settings import AgendaItem, Organ
from diptych.typography.locale import ordinal
from diptych.typography.months import MONTHS
from diptych.un.prose import english, french
from diptych.un.symbols.parsing import try_symbol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.model.symbol import Symbol

LAST_SESSION = 150


@dataclass(frozen=True, slots=True)
class HeadWords:
    """The words of a language in the head of a document, as seen in documents from New York and Geneva.

    Attributes:
        name: Name of the Organization.
        organs: Organs by name.
        months: Names of the months in order.
        session: A session; the group `ordinal` is its ordinal.
        year: A year of the Security Council, likewise.
        item: An agenda item, with groups `number`, `letter` and `provisional`.
        furniture: Other lines of the head, which say nothing that a report keeps.
        summary: The heading of a summary.
    """

    name: str
    organs: Mapping[str, OrganName]
    months: tuple[str, ...]
    session: re.Pattern[str]
    year: re.Pattern[str]
    item: re.Pattern[str]
    furniture: re.Pattern[str]
    summary: str


def _by_name(names: Mapping[OrganName, str]) -> Mapping[str, OrganName]:
    """Return organs by their names in a masthead, with typographic apostrophes."""
    return {name.replace("'", "’"): organ for organ, name in names.items()}


WORDS = {
    "en": HeadWords(
        name="United Nations",
        organs=_by_name(english.ORGANS),
        months=MONTHS["en"],
        session=re.compile(r"(?P<ordinal>.+) session", re.IGNORECASE),
        year=re.compile(r"(?P<ordinal>.+) year", re.IGNORECASE),
        item=re.compile(
            r"(?:Agenda item|Item) (?P<number>[0-9]{1,3})(?: \((?P<letter>[a-z])\))?"
            r"(?P<provisional> of the provisional agenda| of the preliminary list)?\**"
        ),
        furniture=re.compile(r"Distr\.?: ?.*|(?:Original: )?(?:English|French)|Please recycle.*", re.IGNORECASE),
        summary="Summary",
    ),
    "fr": HeadWords(
        name="Nations Unies",
        organs=_by_name(french.ORGANS),
        months=MONTHS["fr"],
        session=re.compile(r"(?P<ordinal>.+) session", re.IGNORECASE),
        year=re.compile(r"(?P<ordinal>.+) année", re.IGNORECASE),
        item=re.compile(
            r"Point (?P<number>[0-9]{1,3})(?: (?P<letter>[a-z])\))? "
            r"(?:de l’ordre du jour(?P<provisional> provisoire)?|de la liste préliminaire)\**"
        ),
        furniture=re.compile(
            r"Distr\.? ?:? ?.*|(?:Original ?: )?(?:anglais|français)|Merci de recycler.*", re.IGNORECASE
        ),
        summary="Résumé",
    ),
}
"""The words of each language that documents can be read in."""

DATE = re.compile(r"(?P<day>[0-9]{1,2})(?:er)? (?P<month>\w+) (?P<year>[0-9]{4})")
JOB = re.compile(r"(?P<job>[0-9]{2}-[0-9]{5})(?: ?\((?P<letter>[EF])\))?(?: +[0-9]{6})*")
BAR_CODE = re.compile(r"\*[0-9]{7}\*")


@dataclass(slots=True)
class Head:
    """What the head of a document says, collected line by line.

    Attributes:
        lang: Language of the document.
        identity: Symbols, job number and date.
        organs: Organs of the masthead, in order.
        terms: The session or year of each organ, in order.
        rest: Lines that are not recognised.
    """

    lang: str
    identity: Identity
    organs: list[OrganName] = field(default_factory=list)
    terms: list[Organ] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)


def read_head(lines: Iterable[str], lang: str) -> tuple[Identity, tuple[str, ...]]:
    """Read the head of a document.

    Args:
        lines: Its paragraphs, each on one line: the masthead and the session block below it.
        lang: The language of the document.

    Returns:
        What it says about the document, and the lines that are not recognised, such as the agenda item's title.
    """
    head = Head(lang, Identity(lang=lang))
    for line in lines:
        if line.strip():
            _read_line(head, " ".join(line.replace("\u00a0", " ").split()))
    organs = tuple(_organ(name, at, head.terms) for at, name in enumerate(dict.fromkeys(head.organs)))
    return replace(head.identity, organs=organs), tuple(head.rest)


def date_in(line: str, lang: str) -> datetime.date | None:
    """Return the date if a line is a date and nothing else."""
    match = DATE.fullmatch(line)
    months = WORDS[lang].months
    if not match or match["month"] not in months:
        return None
    try:
        return datetime.date(int(match["year"]), months.index(match["month"]) + 1, int(match["day"]))
    except ValueError:
        return None


def with_agenda_title(identity: Identity, title: str, lang: str) -> Identity:
    """Return the identity with a title for the agenda items of its organs."""
    organs = tuple(
        replace(organ, agenda=replace(organ.agenda, title={lang: title})) if organ.agenda else organ
        for organ in identity.organs
    )
    return replace(identity, organs=organs)


def _read_line(head: Head, line: str) -> None:
    words = WORDS[head.lang]
    symbols = tuple(str(half) for half in symbol.halves) if (symbol := symbol_line(line)) else ()
    job, date = JOB.fullmatch(line), date_in(line, head.lang)
    if symbols:
        head.identity = replace(head.identity, symbols=tuple(dict.fromkeys((*head.identity.symbols, *symbols))))
    elif job:
        head.identity = replace(head.identity, job=job["job"])
    elif date:
        head.identity = replace(head.identity, date=date)
    elif line in words.organs:
        head.organs.append(words.organs[line])
    elif line != words.name and not words.furniture.fullmatch(line) and not BAR_CODE.fullmatch(line):
        _read_term(head, line)


def _read_term(head: Head, line: str) -> None:
    """Read a session, a year or an agenda item; keep any other line in `rest`."""
    words = WORDS[head.lang]
    session, year, item = words.session.fullmatch(line), words.year.fullmatch(line), words.item.fullmatch(line)
    nameless = OrganName.GENERAL_ASSEMBLY
    if session and (number := _ordinals(head.lang).get(session["ordinal"].lower())):
        head.terms.append(Organ(nameless, session=number))
    elif year and (number := _ordinals(head.lang).get(year["ordinal"].lower())):
        head.terms.append(Organ(nameless, year=number))
    elif item and head.terms:
        agenda = AgendaItem(int(item["number"]), {}, item["letter"], provisional=bool(item["provisional"]))
        head.terms[-1] = replace(head.terms[-1], agenda=agenda)
    else:
        head.rest.append(line)


def symbol_line(line: str) -> Symbol | None:
    """Return the document symbol if a line is one and nothing else."""
    return try_symbol(line) if "/" in line and not line[0].isdigit() else None


def _organ(name: OrganName, at: int, terms: list[Organ]) -> Organ:
    return replace(terms[at], name=name) if at < len(terms) else Organ(name)


@cache
def _ordinals(lang: str) -> Mapping[str, int]:
    return {ordinal(number, lang).lower(): number for number in range(1, LAST_SESSION + 1)}
