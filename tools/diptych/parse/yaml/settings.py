"""report.yaml, terms.yaml and documents.yaml → settings, termbase and register."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase
from diptych.model.pdf_choice import PdfChoice
from diptych.model.settings import (
    AgendaItem,
    LinkChoice,
    LinkPattern,
    Name,
    OrderEntry,
    Organ,
    RegisteredDocument,
    RuleChoice,
    Settings,
    Term,
    WordChoice,
)
from diptych.model.symbol import MalformedSymbolError
from diptych.parse.faults import BAD_VALUE, DUPLICATE_KEY, EMPTY_FILE, MISSING_KEY, UNKNOWN_KEY
from diptych.parse.yaml.reader import read_yaml
from diptych.parse.yaml.schema import LANGUAGE, RegisterShape, ReportShape, TermsShape
from diptych.parse.yaml.trust_faults import MOVED_SETTING
from diptych.parse.yaml.validation import validate
from diptych.un import parse_symbol
from diptych.un.prose.language import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source, Span
    from diptych.model.symbol import Symbol
    from diptych.parse.yaml.reader import Place, YamlReading
    from diptych.parse.yaml.schema import LinksShape, OrganShape, TermShape

NEEDED_IN_EACH_LANGUAGE = ("title",)
PLACEHOLDERS = ("{symbol}", "{lang}")
"""What stands in the place of a symbol and of a language in the patterns of links."""
ALLOW_PRIVATE = "allow_private"
"""A key of `links` that now stands in the user's own configuration."""


def parse_settings(source: Source) -> tuple[Settings | None, tuple[Diagnostic, ...]]:
    """Read report.yaml.

    Returns:
        The settings, or none where they cannot be used; and what is wrong.
    """
    reading = read_yaml(source)
    if not reading.diagnostics and reading.value is None:
        return None, (EMPTY_FILE.at(source.whole()),)
    moved = tuple(_moved(reading))
    shape = validate(ReportShape, reading) if not reading.diagnostics else None
    if shape is None:
        return None, (*reading.diagnostics, *moved)
    symbols = tuple(_symbols(shape.symbols, reading))
    reading.diagnostics += _untitled(shape, reading)
    reading.diagnostics += _unknown_languages(shape, reading)
    reading.diagnostics += _repeated_placeholders(shape, reading)
    settings = _settings(shape, symbols, reading)
    return (settings if not reading.diagnostics else None), (*reading.diagnostics, *moved)


def _moved(reading: YamlReading) -> Iterator[Diagnostic]:
    """Take out what a report may say no more, and yield a fault for it: the rest of the report holds."""
    links = reading.value.get("links") if isinstance(reading.value, dict) else None
    if isinstance(links, dict) and ALLOW_PRIVATE in links:
        del links[ALLOW_PRIVATE]
        yield MOVED_SETTING.at(reading.keys[("links", ALLOW_PRIVATE)], {"key": ALLOW_PRIVATE})


def parse_terms(source: Source) -> tuple[dict[str, Term], tuple[Diagnostic, ...]]:
    """Read terms.yaml: the termbase by key, and what is wrong."""
    reading = read_yaml(source)
    shape = validate(TermsShape, reading) if reading.value is not None else None
    terms = {key: _term(key, term, reading) for key, term in (shape.root if shape else {}).items()}
    return terms, tuple(reading.diagnostics)


def parse_register(
    source: Source,
) -> tuple[dict[Symbol, RegisteredDocument], tuple[Diagnostic, ...]]:
    """Read documents.yaml: the register by symbol, and what is wrong."""
    reading = read_yaml(source)
    shape = validate(RegisterShape, reading) if reading.value is not None else None
    register: dict[Symbol, RegisteredDocument] = {}
    for key, entry in (shape.root if shape else {}).items():
        symbol = _symbol(key, reading.keys[(key,)], reading)
        dual = _symbol(entry.dual, reading.values[(key, "dual")], reading) if entry.dual else None
        if symbol in register:
            reading.diagnostics.append(DUPLICATE_KEY.at(reading.keys[(key,)], {"key": key}))
        elif symbol is not None:
            register[symbol] = RegisteredDocument(
                symbol, reading.keys[(key,)], dual, entry.title, entry.date, entry.note
            )
    return register, tuple(reading.diagnostics)


def _settings(shape: ReportShape, symbols: tuple[Symbol, ...], reading: YamlReading) -> Settings:
    return Settings(
        symbols=symbols,
        languages=tuple(shape.languages),
        title=shape.title,
        subtitle=shape.subtitle,
        notice=shape.notice,
        organs=tuple(_organ(organ) for organ in shape.organs),
        order=tuple(_entries(shape.order, reading)),
        letters=shape.letters,
        annexes=tuple(dict.fromkeys(shape.annexes)),
        distribution=shape.distribution,
        paper=shape.page,
        pdf=PdfChoice(shape.pdf.archive, shape.pdf.codes, shape.pdf.contents, shape.pdf.emblem),
        date=shape.date,
        job=shape.job,
        output=shape.output,
        site=shape.site,
        rules=RuleChoice(tuple(shape.rules.ignore), shape.rules.severity),
        links=_links(shape.links),
        words=WordChoice(shape.words.limit, {lang: tuple(known) for lang, known in shape.words.known.items()}),
        spans={".".join(map(str, place)): span for place, span in reading.values.items()},
    )


def _entries(order: list[str | dict[str, list[str]]], reading: YamlReading) -> Iterator[OrderEntry]:
    for index, entry in enumerate(order):
        place: Place = ("order", index)
        if isinstance(entry, str):
            yield OrderEntry(entry, reading.values[place])
            continue
        for name, children in entry.items():
            below = (OrderEntry(child, reading.values[(*place, name, at)]) for at, child in enumerate(children))
            yield OrderEntry(name, reading.keys[(*place, name)], tuple(below))


def _organ(shape: OrganShape) -> Organ:
    agenda = shape.agenda
    item = AgendaItem(agenda.number, agenda.title, agenda.letter, agenda.provisional) if agenda else None
    return Organ(shape.organ, shape.session, shape.year, item)


def _links(shape: LinksShape) -> LinkChoice:
    return LinkChoice(
        patterns=tuple(LinkPattern(pattern.link, pattern.ask) for pattern in shape.patterns),
        skip=tuple(shape.skip),
        per_host=shape.per_host,
        timeout=shape.timeout,
        address_timeout=shape.address_timeout,
        run_timeout=shape.run_timeout,
        attempts=shape.attempts,
        pause=shape.pause,
    )


def _symbols(texts: list[str], reading: YamlReading) -> Iterator[Symbol]:
    for index, text in enumerate(texts):
        symbol = _symbol(text, reading.values[("symbols", index)], reading)
        if symbol is not None:
            yield symbol


def _symbol(text: str, span: Span, reading: YamlReading) -> Symbol | None:
    try:
        return parse_symbol(text)
    except MalformedSymbolError:
        arguments = {"value": text, "expected": Phrase(N_("the symbol of a document is wanted"))}
        reading.diagnostics.append(BAD_VALUE.at(span, arguments))
        return None


def _untitled(shape: ReportShape, reading: YamlReading) -> Iterator[Diagnostic]:
    for key in NEEDED_IN_EACH_LANGUAGE:
        for lang in shape.languages:
            if lang not in getattr(shape, key):
                yield MISSING_KEY.at(reading.values[(key,)], {"key": f"{key}.{lang}"})


def _unknown_languages(shape: ReportShape, reading: YamlReading) -> Iterator[Diagnostic]:
    known = N_("a language that Diptych knows, en or fr")
    for index, lang in enumerate(shape.languages):
        if lang not in WORDS or lang in shape.languages[:index]:
            arguments = {"value": lang, "expected": Phrase(known)}
            yield BAD_VALUE.at(reading.values[("languages", index)], arguments)


def _repeated_placeholders(shape: ReportShape, reading: YamlReading) -> Iterator[Diagnostic]:
    wanted = N_("a web address in which {symbol} stands once, and {lang} once at most")
    for index, pattern in enumerate(shape.links.patterns):
        if max(map(pattern.link.count, PLACEHOLDERS)) > 1:
            place = ("links", "patterns", index, "link")
            yield BAD_VALUE.at(reading.values[place], {"value": pattern.link, "expected": Phrase(wanted)})


def _term(key: str, shape: TermShape, reading: YamlReading) -> Term:
    names: dict[str, Name] = {}
    for lang, name in (shape.model_extra or {}).items():
        if re.fullmatch(LANGUAGE, lang):
            names[lang] = Name(name.name, name.acronym, name.short, name.gender, name.article)
        else:
            reading.diagnostics.append(UNKNOWN_KEY.at(reading.keys[(key, lang)], {"key": lang}))
    avoid = {lang: tuple(forms) for lang, forms in shape.avoid.items()}
    return Term(key, shape.kind, names, avoid, reading.keys[(key,)])
