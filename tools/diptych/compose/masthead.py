"""The words of a first page: who issues the report, for whom, when, and in which language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.typography.locale import language_name, ordinal, with_capital, written_date
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from diptych.i18n import Translator
    from diptych.model.house import House, MastheadLabels
    from diptych.model.settings import AgendaItem, Organ, Settings

LETTERS = re.compile(r"[A-Z]+")
GAP = "    "


@dataclass(frozen=True, slots=True)
class MastheadSymbol:
    """A symbol of the report itself, split into `A` and `/75/345`: the masthead sets the letters large."""

    letters: str
    rest: str


@dataclass(frozen=True, slots=True)
class MastheadOrgan:
    """An organ with the lines under its name; an unknown line is empty."""

    name: str
    session: str
    agenda: str
    agenda_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """The words of a first page; an unknown line is empty.

    Attributes:
        institution: Name of the institution that issues the report.
        symbols: One or two symbols.
        organs: Organs that the report is addressed to.
        distribution: `Distr.: General`.
        date: Date of issue in words.
        language: Name of the edition's language; empty for the original.
        original: `Original: English`.
        notice: A notice that must be seen first.
        job: Job number.
        imprint: Line at the foot of the first page, `26-04887 (E)    150426`.
        kind: What kind of document it is.
        place: Where it is issued.
        issued: Where and when it is issued, `Geneva, 4 May 2026`; the date alone where no place is known.
        short: Short name of the institution.
        address: Its address.
        layout: The form of the first page.
    """

    institution: str
    symbols: tuple[MastheadSymbol, ...]
    organs: tuple[MastheadOrgan, ...]
    distribution: str
    date: str
    language: str
    original: str
    notice: str
    job: str
    imprint: str = ""
    kind: str = ""
    place: str = ""
    issued: str = ""
    short: str = ""
    address: str = ""
    layout: str = ""

    @property
    def reference(self) -> str:
        """What the document is cited by, its symbols or its reference; empty where it has none."""
        return "–".join(self.names)

    @property
    def names(self) -> tuple[str, ...]:
        """The symbols one by one, or the reference."""
        return tuple(symbol.letters + symbol.rest for symbol in self.symbols)

    @property
    def running(self) -> tuple[str, ...]:
        """The lines at the head of a page: the symbols, or else who issues the document and what it is."""
        return self.names or tuple(filter(None, (self.short or self.institution, self.kind)))


def masthead(settings: Settings, house: House, lang: str, translator: Translator) -> Masthead:
    """Return the masthead of the edition in `lang`.

    Args:
        settings: What `report.yaml` says.
        house: The house that publishes the report.
        lang: Language of the edition.
        translator: Translator of that language.
    """
    _ = translator.gettext
    labels, original = house.masthead, settings.languages[0]
    said = settings.institution
    date = written_date(settings.date, lang) if settings.date else ""
    place = typeset(settings.place.get(lang, ""), lang)
    return Masthead(
        institution=typeset(said.name.get(lang, ""), lang) if said else _(labels.institution),
        symbols=_own(settings),
        organs=tuple(_organ(organ, labels, lang, translator) for organ in settings.organs),
        distribution=_(labels.distributions.get(settings.distribution, "")),
        date=date,
        language="" if lang == original else with_capital(language_name(lang, lang)),
        original=_(labels.original).format(language=language_name(original, lang)),
        notice=typeset(settings.notice.get(lang, ""), lang),
        job=settings.job or "",
        imprint=_imprint(settings, house, translator),
        kind=typeset(settings.kind.get(lang, ""), lang),
        place=place,
        issued=_(labels.issued).format(place=place, date=date) if place and date else place or date,
        short=typeset(said.short.get(lang, ""), lang) if said else "",
        address=typeset(said.address.get(lang, ""), lang) if said else "",
        layout=house.layout,
    )


def _own(settings: Settings) -> tuple[MastheadSymbol, ...]:
    """Return the symbols of the report, or its reference, in which no letters are set large."""
    if settings.reference:
        return (MastheadSymbol("", settings.reference),)
    return tuple(_symbol(str(symbol)) for symbol in settings.symbols)


def _symbol(symbol: str) -> MastheadSymbol:
    letters = LETTERS.match(symbol)
    end = letters.end() if letters else 0
    return MastheadSymbol(symbol[:end], symbol[end:])


def _organ(organ: Organ, labels: MastheadLabels, lang: str, translator: Translator) -> MastheadOrgan:
    _ = translator.gettext
    session = ""
    if organ.session:
        session = _(labels.session).format(ordinal=ordinal(organ.session, lang))
    elif organ.year:
        session = _(labels.year).format(ordinal=ordinal(organ.year, lang))
    agenda = _agenda(organ.agenda, labels, translator) if organ.agenda else ""
    title = organ.agenda.title.get(lang, "") if organ.agenda else ""
    return MastheadOrgan(_(labels.organs.get(organ.name, "")), session, agenda, typeset(title, lang))


def _agenda(item: AgendaItem, labels: MastheadLabels, translator: Translator) -> str:
    number = str(item.number)
    if item.letter:
        number = translator.pgettext(*labels.sub_item).format(number=item.number, letter=item.letter)
    label = labels.provisional_item if item.provisional else labels.item
    return translator.gettext(label).format(number=number)


def _imprint(settings: Settings, house: House, translator: Translator) -> str:
    """Return the line of the job number; empty where a report has none, or the house no such line."""
    if not settings.job or house.imprint is None:
        return ""
    line = f"{settings.job} {translator.pgettext(*house.imprint.edition)}"
    return f"{line}{GAP}{settings.date.strftime(house.imprint.day)}" if settings.date else line
