"""The head of the first page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.front_matter import Status
from diptych.model.settings import Distribution
from diptych.render.pages.imprint import address_code, bars, imprint
from diptych.render.text.inline import Medium, picture_address
from diptych.render.text.ordinals import raise_ordinals
from diptych.render.views.masthead import NOTHING, Masthead, MastheadOrgan, MastheadSymbol
from diptych.typography.locale import language_name, ordinal, written_date
from diptych.typography.spacing import typeset
from diptych.un.labels import ORGAN_LABELS

if TYPE_CHECKING:
    from diptych.i18n import Translator
    from diptych.model.report import Report
    from diptych.model.settings import AgendaItem, Organ, Settings

DISTRIBUTIONS = {
    Distribution.GENERAL: N_("Distr.: General"),
    Distribution.LIMITED: N_("Distr.: Limited"),
    Distribution.RESTRICTED: N_("Distr.: Restricted"),
}
LETTERS = re.compile(r"[A-Z]+")


def masthead(settings: Settings, lang: str, translator: Translator) -> Masthead:
    """Return the masthead of the edition in `lang`."""
    _ = translator.gettext
    original = settings.languages[0]
    return Masthead(
        symbols=tuple(_symbol(str(symbol)) for symbol in settings.symbols),
        organs=tuple(_organ(organ, lang, translator) for organ in settings.organs),
        distribution=_(DISTRIBUTIONS[settings.distribution]),
        date=raise_ordinals(written_date(settings.date, lang), lang) if settings.date else "",
        language="" if lang == original else _capital(language_name(lang, lang)),
        original=_("Original: {language}").format(language=language_name(original, lang)),
        notice=typeset(settings.notice.get(lang, ""), lang),
        job=settings.job or "",
        imprint=imprint(settings, translator),
        bars=bars(settings.job or "") if settings.pdf.codes else NOTHING,
        address_code=address_code(settings.symbols[0], lang) if settings.pdf.codes else NOTHING,
        emblem=picture_address(settings.pdf.emblem, Medium.PRINT) if settings.pdf.emblem else "",
    )


def advance_mark(report: Report, lang: str, translator: Translator, *, draft: bool) -> str:
    """Return the mark of an edition, "Draft" or "Advance version"; empty once all its sections are cleared.

    Args:
        report: The report.
        lang: Language of the edition.
        translator: Translator of that language.
        draft: Whether the report is built in spite of errors.
    """
    statuses = {document.front.status for document in report.documents() if document.lang == lang}
    if draft or Status.DRAFT in statuses:
        return translator.gettext("Draft")
    return translator.gettext("Advance version") if Status.REVIEW in statuses else ""


def _symbol(symbol: str) -> MastheadSymbol:
    letters = LETTERS.match(symbol)
    end = letters.end() if letters else 0
    return MastheadSymbol(symbol[:end], symbol[end:])


def _organ(organ: Organ, lang: str, translator: Translator) -> MastheadOrgan:
    _ = translator.gettext
    session = ""
    if organ.session:
        session = _("{ordinal} session").format(ordinal=ordinal(organ.session, lang))
    elif organ.year:
        session = _("{ordinal} year").format(ordinal=ordinal(organ.year, lang))
    agenda = _agenda(organ.agenda, translator) if organ.agenda else ""
    title = organ.agenda.title.get(lang, "") if organ.agenda else ""
    return MastheadOrgan(_(ORGAN_LABELS[organ.name]), session, agenda, typeset(title, lang))


def _agenda(item: AgendaItem, translator: Translator) -> str:
    number = str(item.number)
    if item.letter:
        pattern = translator.pgettext("agenda item", "{number} ({letter})")
        number = pattern.format(number=item.number, letter=item.letter)
    if item.provisional:
        return translator.gettext("Item {number} of the provisional agenda").format(number=number)
    return translator.gettext("Agenda item {number}").format(number=number)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
