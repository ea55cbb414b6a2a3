"""The first page: its pictures, and the mark of what is not issued yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.front_matter import Status
from diptych.render.pages.imprint import address_code, bars
from diptych.render.text.inline import Medium, picture_address
from diptych.render.text.ordinals import raise_ordinals
from diptych.render.views.first_page import NOTHING, FirstPageView

if TYPE_CHECKING:
    from diptych.compose.structure import Composition
    from diptych.i18n import Translator
    from diptych.model.report import Report
    from diptych.model.settings import Settings


def first_page(composition: Composition, settings: Settings) -> FirstPageView:
    """Return what the first page of a report in one language shows besides its words."""
    codes, emblem = settings.pdf.codes and bool(settings.symbols), settings.pdf.emblem
    logo = settings.institution.logo if settings.institution else None
    picture = logo or emblem
    return FirstPageView(
        date=raise_ordinals(composition.masthead.issued, composition.lang),
        bars=bars(settings.job or "") if codes else NOTHING,
        address_code=address_code(settings.symbols[0], composition.lang) if codes else NOTHING,
        emblem=picture_address(picture, Medium.PRINT) if picture else "",
        logo=picture_address(logo, Medium.WEB) if logo else "",
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
