"""The texts in several languages that stand in no section: values of report.yaml, terms.yaml, documents.yaml, data."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.ledger.recognition import with_entries
from diptych.index.ledger.sources import is_file
from diptych.index.ledger.texts import fingerprint, normalised
from diptych.model.exhibit import is_moment, is_number
from diptych.model.files import REGISTER, REPORT, TERMS
from diptych.model.ledger import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.model.exhibit import Sheet
    from diptych.model.ledger import LedgerEntry, Place
    from diptych.model.report import Report
    from diptych.model.settings import Name, Settings
    from diptych.model.source import Span

ON_THE_FIRST_PAGE = (
    "title",
    "subtitle",
    "notice",
    "kind",
    "place",
    *(f"institution.{one}" for one in ("name", "short", "address")),
)
"""Keys of report.yaml under which a text stands in each language."""
RANKS = {path: rank for rank, path in enumerate((REPORT, TERMS, REGISTER))}
"""The order of the files; data files come after them, in the order of their paths."""
NAMED = "#"
"""The beginning of the key of a text that has a name in its file."""
BETWEEN_FORMS = "; "
"""What parts the name of a term from its short form in the ledger."""


class Version(NamedTuple):
    """A text in one language, and where it is."""

    text: str
    span: Span


class FileText(NamedTuple):
    """A text that stands in several languages in a file.

    Attributes:
        path: The file.
        name: Its name in the file; empty where only its words tell it from others.
        versions: What it says, by language.
        whole: Whether it must stand in every language.
    """

    path: str
    name: str
    versions: Mapping[str, Version]
    whole: bool = True


def file_standings(report: Report) -> tuple[Standing, ...]:
    """Return how the translations stand that are in no section, in the order of the files.

    The source is the text in the first language of the report.
    """
    source, *others = report.settings.languages
    by_place: dict[Place, list[Standing]] = {}
    for text in file_texts(report):
        for lang in others if source in text.versions else ():
            if text.whole or lang in text.versions:
                by_place.setdefault((text.path, lang), []).append(_standing(text, source, lang))
    ordered = sorted(chain(*by_place.values()), key=lambda one: RANKS.get(one.section, len(RANKS)))
    return _with_entries(ordered, [entry for entry in report.ledger.entries if is_file(entry.place)])


def file_texts(report: Report) -> Iterator[FileText]:
    """Yield the texts in several languages that stand in no section."""
    yield from _settings_texts(report.settings)
    for key, term in report.terms.items():
        names = {lang: Version(_forms(name), term.spans.get(lang, term.span)) for lang, name in term.names.items()}
        yield FileText(TERMS, key, names, whole=False)
    for symbol, document in report.register.items():
        titles = _versions(document.title, document.spans)
        yield FileText(REGISTER, "".join(str(symbol).split()), titles, whole=False)
    for path, sheet in report.sheets.items():
        yield from _sheet_texts(path, sheet, report.settings.languages)


def _with_entries(standings: Sequence[Standing], entries: Sequence[LedgerEntry]) -> tuple[Standing, ...]:
    """Return standings with their entries: by their names, and those without one by their words."""
    spare = {(entry.place, entry.key): entry for entry in entries if entry.key.startswith(NAMED)}
    named = [(one, spare.pop((one.place, one.key), None)) for one in standings if one.key.startswith(NAMED)]
    renamed = {(entry.place, entry.text): entry for entry in spare.values()}
    found = [replace(one, entry=entry or renamed.pop((one.place, one.current), None)) for one, entry in named]
    unnamed = [one for one in standings if not one.key.startswith(NAMED)]
    return (*found, *with_entries(unnamed, (entry for entry in entries if not entry.key.startswith(NAMED))))


def _settings_texts(settings: Settings) -> Iterator[FileText]:
    for key in ON_THE_FIRST_PAGE:
        said = _said(settings, key)
        name = key.replace(".", "-")
        yield FileText(REPORT, name, _versions(said, {lang: settings.spans[f"{key}.{lang}"] for lang in said}))
    seen: Counter[str] = Counter()
    for at, organ in enumerate(settings.organs):
        if organ.agenda:
            said = organ.agenda.title
            seen[organ.name.value] += 1
            number = f"-{seen[organ.name.value]}" if seen[organ.name.value] > 1 else ""
            spans = {lang: settings.spans[f"organs.{at}.agenda.title.{lang}"] for lang in said}
            yield FileText(REPORT, f"agenda-{organ.name.value}{number}", _versions(said, spans))


def _said(settings: Settings, key: str) -> Mapping[str, str]:
    """Return the texts under a dotted key, by language; none if the report does not say what they are of."""
    first, _, inside = key.partition(".")
    value = getattr(settings, first)
    return getattr(value, inside) if inside and value else value or {}


def _sheet_texts(path: str, sheet: Sheet, languages: tuple[str, ...]) -> Iterator[FileText]:
    """Yield the values of the columns that a data file has in several languages, row by row."""
    columns: dict[str, dict[str, int]] = {}
    for at, name in enumerate(sheet.names):
        stem, dot, lang = name.rpartition(".")
        if dot and lang in languages:
            columns.setdefault(stem, {}).setdefault(lang, at)
    for places in (found for found in columns.values() if len(found) > 1):
        for row, spans in zip(sheet.rows, sheet.places, strict=True):
            said = {lang: Version(normalised(row[at]), spans[at]) for lang, at in places.items() if _is_words(row[at])}
            yield FileText(path, "", said)


def _is_words(value: str) -> bool:
    return bool(value.strip()) and not is_number(value) and not is_moment(value)


def _versions(texts: Mapping[str, str], spans: Mapping[str, Span]) -> dict[str, Version]:
    return {lang: Version(normalised(text), spans[lang]) for lang, text in texts.items()}


def _forms(name: Name) -> str:
    return normalised(BETWEEN_FORMS.join(form for form in (name.name, name.short) if form))


def _standing(text: FileText, source: str, lang: str) -> Standing:
    current, span = text.versions[source]
    target = text.versions.get(lang)
    key = NAMED + text.name if text.name else fingerprint(current)
    made = Standing((text.path, lang), key, current, span)
    return Standing(made.place, key, current, span, target.span, target.text) if target else made
