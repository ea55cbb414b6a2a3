"""The head of a United Nations document, read line by line: who issued it, its symbol, its date."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field, replace
from functools import cache, partial
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.manuscript import Identity
from diptych.importing.shared.remarks import quoted_together
from diptych.languages.heads import HeadWords
from diptych.languages.patterns import NEVER
from diptych.languages.registry import LANGUAGES, language_of
from diptych.model.settings import AgendaItem, Organ
from diptych.typography.locale import ordinal
from diptych.un.prose.dates import date_pattern
from diptych.un.symbols.parsing import try_symbol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.importing.shared.remarks import Remarks
    from diptych.model.organ import OrganName
    from diptych.model.symbol import Symbol

LAST_SESSION = 150

SETTINGS_READ = N_("The settings were read from these lines of the first page: “{text}”.")
FURNITURE = N_("Lines of the first page were dropped, since Diptych sets them itself: “{text}”.")
HEAD_LINE = N_("A line of the first page was dropped: “{text}”.")

NUMERAL = r"(?: (?P<numeral>[IVXL]+|[A-Z]))?\**"
"""The numeral or letter of an annex, and marks of footnotes (Editorial Manual, "Annexes")."""


@dataclass(frozen=True, slots=True)
class HeadPatterns:
    """How a language words the head of a document, and the headings of its summary and annexes.

    Attributes:
        words: The words.
        organs: Organs by name, with typographic apostrophes.
        months: Numbers of months by name.
        date: A date.
        session: A session; the group `ordinal` is its ordinal.
        year: A year of the Security Council, likewise.
        item: An agenda item, with groups `number`, `letter` and `provisional`.
        furniture: Other lines of the head, which say nothing that a report keeps.
        annex: The heading of an annex, which comes above its title, with the group `numeral`.
    """

    words: HeadWords
    organs: Mapping[str, OrganName]
    months: Mapping[str, int]
    date: re.Pattern[str]
    session: re.Pattern[str]
    year: re.Pattern[str]
    item: re.Pattern[str]
    furniture: re.Pattern[str]
    annex: re.Pattern[str]

    def is_summary(self, text: str) -> bool:
        """Return whether a text is the heading of a summary."""
        return bool(text) and text == self.words.summary

    def is_fixed(self, text: str) -> bool:
        """Return whether a text is always a heading: that of a summary or an annex."""
        return self.is_summary(text) or self.annex.fullmatch(text) is not None


@cache
def head_patterns(lang: str) -> HeadPatterns:
    """Return how a language words the head of a document; nothing matches what the language does not say."""
    language = language_of(lang)
    words, dates = language.heads or HeadWords(), language.dates
    annexes = "|".join(words.annexes) or NEVER
    return HeadPatterns(
        words=words,
        organs={name.replace("'", "’"): organ for organ, name in words.organs.items()},
        months=dates.numbers if dates else {},
        date=re.compile(date_pattern(dates, named=True)),
        session=re.compile(words.session, re.IGNORECASE),
        year=re.compile(words.year, re.IGNORECASE),
        item=re.compile(words.item),
        furniture=re.compile(words.furniture, re.IGNORECASE),
        annex=re.compile(rf"(?:{annexes}){NUMERAL}"),
    )


LETTERS = "".join(language.heads.letter for language in LANGUAGES.values() if language.heads)
"""The letters of languages in job numbers."""
JOB = re.compile(rf"(?P<job>[0-9]{{2}}-[0-9]{{5}})(?: ?\((?P<letter>[{LETTERS}])\))?(?: +[0-9]{{6}})*")
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
        taken: Lines that say what the settings of a report say.
        furniture: Lines that a report keeps nothing of, since its pages have them anyway.
    """

    lang: str
    identity: Identity
    organs: list[OrganName] = field(default_factory=list)
    terms: list[partial[Organ]] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)


def read_head(lines: Iterable[str], lang: str) -> tuple[Identity, tuple[str, ...]]:
    """Read the head of a document.

    Args:
        lines: Its paragraphs, each on one line: the masthead and the session block below it.
        lang: The language of the document.

    Returns:
        What it says about the document, and the lines that are not recognised, such as the agenda item's title.
    """
    head = head_of(lines, lang)
    return head.identity, tuple(head.rest)


def head_of(lines: Iterable[str], lang: str) -> Head:
    """Return the head of a document with all its lines, for the same lines as `read_head`."""
    head = Head(lang, Identity(lang=lang))
    for line in lines:
        if line.strip():
            _read_line(head, " ".join(line.replace("\u00a0", " ").split()))
    organs = tuple(_organ(name, at, head.terms) for at, name in enumerate(dict.fromkeys(head.organs)))
    head.identity = replace(head.identity, organs=organs)
    return head


def tell_head(head: Head, remarks: Remarks, place: str) -> None:
    """Remark on the lines of a head: on those that became settings and on those that were dropped."""
    if head.taken:
        remarks.guessed(place, SETTINGS_READ, text=quoted_together(head.taken))
    if head.furniture:
        remarks.dropped(place, FURNITURE, text=quoted_together(head.furniture))
    for line in dict.fromkeys(head.rest):
        remarks.dropped(place, HEAD_LINE, text=line)


def date_in(line: str, lang: str) -> datetime.date | None:
    """Return the date if a line is a date and nothing else."""
    patterns = head_patterns(lang)
    match = patterns.date.fullmatch(line)
    if not match:
        return None
    try:
        return datetime.date(int(match["year"]), patterns.months[match["month"]], int(match["day"]))
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
    patterns = head_patterns(head.lang)
    symbols = tuple(str(half) for half in symbol.halves) if (symbol := symbol_line(line)) else ()
    job, date = JOB.fullmatch(line), date_in(line, head.lang)
    if symbols:
        head.identity = replace(head.identity, symbols=tuple(dict.fromkeys((*head.identity.symbols, *symbols))))
    elif job:
        head.identity = replace(head.identity, job=job["job"])
    elif date:
        head.identity = replace(head.identity, date=date)
    elif line in patterns.organs:
        head.organs.append(patterns.organs[line])
    elif line == patterns.words.name or patterns.furniture.fullmatch(line) or BAR_CODE.fullmatch(line):
        head.furniture.append(line)
        return
    elif not _has_read_term(head, line):
        head.rest.append(line)
        return
    head.taken.append(line)


def _has_read_term(head: Head, line: str) -> bool:
    """Read a session, a year or an agenda item; return whether a line is one."""
    patterns = head_patterns(head.lang)
    session, year, item = (one.fullmatch(line) for one in (patterns.session, patterns.year, patterns.item))
    if session and (number := _ordinals(head.lang).get(session["ordinal"].lower())):
        head.terms.append(partial(Organ, session=number))
    elif year and (number := _ordinals(head.lang).get(year["ordinal"].lower())):
        head.terms.append(partial(Organ, year=number))
    elif item and head.terms:
        agenda = AgendaItem(int(item["number"]), {}, item["letter"], provisional=bool(item["provisional"]))
        head.terms[-1] = partial(head.terms[-1], agenda=agenda)
    else:
        return False
    return True


def symbol_line(line: str) -> Symbol | None:
    """Return the document symbol if a line is one and nothing else."""
    return try_symbol(line) if "/" in line and not line[0].isdigit() else None


def _organ(name: OrganName, at: int, terms: list[partial[Organ]]) -> Organ:
    return terms[at](name) if at < len(terms) else Organ(name)


@cache
def _ordinals(lang: str) -> Mapping[str, int]:
    return {ordinal(number, lang).lower(): number for number in range(1, LAST_SESSION + 1)}
