"""TXT: how long a report is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

RESOLUTION = "RES"


@rule(
    "TXT010",
    "too-many-words",
    Severity.WARNING,
    Scope.REPORT,
    N_("The report has {count} words, {surplus} more than the {limit} it may have. Shorten it, or ask for a waiver."),
    Documentation(
        what=N_(
            "A report whose text, in the first of its languages, has more words than “words.limit” in report.yaml "
            "allows, or than 8,500 if that is not set and the house is the United Nations. A word is anything between "
            "spaces that has a letter or a figure, in paragraphs, headings, tables and footnotes; a document symbol is "
            "one word. Resolutions are not counted."
        ),
        why=N_("The Secretariat issues no report of more than 8,500 words unless a waiver was granted."),
        wrong=N_("A report of 9,200 words"),
        right=N_("A report of 8,400 words; or “words: {limit: 10000}” in report.yaml, where a waiver was granted"),
    ),
)
def too_many_words(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding where the report is too long in its first language."""
    settings = catalogue.report.settings
    lang, limit = settings.languages[0], settings.words.limit
    count = sum(
        any(map(str.isalnum, word))
        for passage in catalogue.passages.values()
        if passage.document.lang == lang
        for word in passage.running.text.split()
    )
    is_resolution = any(symbol.parts.kind == RESOLUTION for symbol in settings.symbols)
    if limit and count > limit and not is_resolution:
        span = settings.spans.get("words.limit", settings.spans["title"])
        yield rule.at(span, {"count": count, "surplus": count - limit, "limit": limit})
