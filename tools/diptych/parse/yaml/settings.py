"""report.yaml, terms.yaml and documents.yaml → settings, termbase and register."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.registry import LANGUAGES
from diptych.model.diagnostic import Phrase
from diptych.model.settings import OrderEntry, RegisteredDocument, Settings, Term
from diptych.model.symbol import MalformedSymbolError
from diptych.model.written import LANGUAGE, SectionName
from diptych.parse.faults import BAD_VALUE, DUPLICATE_KEY, EMPTY_FILE, MISSING_KEY, UNKNOWN_KEY
from diptych.parse.yaml.house_settings import (
    house_missing,
    house_named,
    other_houses,
    shared_with_others,
    unnamed_texts,
    unusable,
)
from diptych.parse.yaml.reader import read_yaml
from diptych.parse.yaml.trust_faults import MOVED_SETTING
from diptych.parse.yaml.validation import validate
from diptych.series.recognise import document_symbol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.house import House
    from diptych.model.settings import Name
    from diptych.model.source import Source, Span
    from diptych.model.symbol import Symbol
    from diptych.parse.yaml.reader import Place, YamlReading

Termbase = dict[SectionName, partial[Term]]
"""The content of terms.yaml."""
Register = dict[str, partial[RegisteredDocument]]
"""The content of documents.yaml."""

NEEDED_IN_EACH_LANGUAGE = ("title",)
PLACEHOLDERS = ("{symbol}", "{lang}")
"""Placeholders of the symbol and the language in the patterns of links."""
OTHER_SYMBOLS = N_("the symbol of a document of the United Nations, or of one in a series of report.yaml")
OTHER_INSTITUTIONS = N_(
    "the symbol of a document of the United Nations; a report of another institution has “house: plain” and a "
    "“reference”, in any form"
)
ALLOW_PRIVATE = "allow_private"
"""A key of `links` that is now part of the user's own configuration."""


def parse_settings(source: Source, catalogues: Collection[str] = ()) -> tuple[Settings | None, tuple[Diagnostic, ...]]:
    """Read report.yaml.

    Args:
        source: Its text.
        catalogues: Languages in which there are labels, so that a report may be in them although nothing else is said
            of them.

    Returns:
        The settings, or None if they cannot be used; and what is wrong.
    """
    reading = read_yaml(source)
    if not reading.diagnostics and reading.value is None:
        return None, (EMPTY_FILE.at(source.whole()),)
    moved = tuple(_moved(reading))
    missing = tuple(house_missing(reading)) if not reading.diagnostics else ()
    said = validate(partial[Settings], reading) if not reading.diagnostics else None
    house = house_named(reading)
    if said is None or missing or house is None:
        return None, (*missing, *reading.diagnostics, *moved)
    read = len(reading.diagnostics)
    settings = said(
        symbols=tuple(_symbols(said.keywords["symbols"], reading)),
        order=tuple(_entries(said.keywords["order"], reading)),
        annexes=tuple(dict.fromkeys(said.keywords["annexes"])),
        spans={".".join(map(str, place)): span for place, span in reading.values.items()},
    )
    reading.diagnostics += _untitled(settings, reading)
    reading.diagnostics += _unknown_languages(settings, reading, {*LANGUAGES, *catalogues})
    reading.diagnostics += _repeated_placeholders(settings, reading)
    reading.diagnostics += unnamed_texts(settings)
    # Settings can be used in which only a comment cuts off a text.
    usable = settings if len(reading.diagnostics) == read else None
    bad = tuple(unusable(settings))
    left = {at for at, _ in bad}
    if usable:
        series = tuple(one for at, one in enumerate(settings.series) if at not in left)
        usable = replace(_as_of_house(settings, house), series=series)
    shared = (found for at, found in shared_with_others(settings) if at not in left)
    faults = (*other_houses(reading, house), *(found for _, found in bad), *shared)
    return usable, (*reading.diagnostics, *moved, *faults)


def _as_of_house(settings: Settings, house: House) -> Settings:
    """Return settings with the paper and the length that are usual in a house, where the report says nothing."""
    paper = settings.paper if "page" in settings.spans else house.paper
    limit = settings.words.limit if "words.limit" in settings.spans else house.longest
    return replace(settings, paper=paper, words=replace(settings.words, limit=limit))


def _moved(reading: YamlReading) -> Iterator[Diagnostic]:
    """Remove settings that are no longer allowed in a report, and yield a fault for each; the rest is still used."""
    links = reading.value.get("links") if isinstance(reading.value, dict) else None
    if isinstance(links, dict) and ALLOW_PRIVATE in links:
        del links[ALLOW_PRIVATE]
        yield MOVED_SETTING.at(reading.keys[("links", ALLOW_PRIVATE)], {"key": ALLOW_PRIVATE})


def parse_terms(source: Source) -> tuple[dict[str, Term], tuple[Diagnostic, ...]]:
    """Read terms.yaml: the termbase by key, and what is wrong."""
    reading = read_yaml(source)
    said = validate(Termbase, reading) if reading.value is not None else None
    terms = {key: _term(key, entry, reading) for key, entry in (said or {}).items()}
    return terms, tuple(reading.diagnostics)


def parse_register(
    source: Source, settings: Settings | None = None
) -> tuple[dict[Symbol, RegisteredDocument], tuple[Diagnostic, ...]]:
    """Read documents.yaml: the register by symbol, and what is wrong.

    Args:
        source: Its text.
        settings: What the report says of the documents that it cites; none for a register outside of a report.
    """
    reading = read_yaml(source)
    said = validate(Register, reading) if reading.value is not None else None
    register: dict[Symbol, RegisteredDocument] = {}
    for key, entry in (said or {}).items():
        span, dual = reading.keys[(key,)], entry.keywords["dual"]
        symbol = _symbol(key, span, reading, settings)
        other = _symbol(dual, reading.values[(key, "dual")], reading, settings) if dual else None
        if symbol in register:
            reading.diagnostics.append(DUPLICATE_KEY.at(span, {"key": key}))
        elif symbol is not None:
            titles = {lang: reading.values[key, "title", lang] for lang in entry.keywords["title"]}
            register[symbol] = entry(symbol=symbol, span=span, dual=other, spans=titles)
    return register, tuple(reading.diagnostics)


def _entries(order: tuple[str | dict[str, tuple[str, ...]], ...], reading: YamlReading) -> Iterator[OrderEntry]:
    for index, entry in enumerate(order):
        place: Place = ("order", index)
        if isinstance(entry, str):
            yield OrderEntry(entry, reading.values[place])
            continue
        for name, children in entry.items():
            below = (OrderEntry(child, reading.values[(*place, name, at)]) for at, child in enumerate(children))
            yield OrderEntry(name, reading.keys[(*place, name)], tuple(below))


def _symbols(texts: tuple[str, ...], reading: YamlReading) -> Iterator[Symbol]:
    for index, text in enumerate(texts):
        symbol = _symbol(text, reading.values[("symbols", index)], reading)
        if symbol is not None:
            yield symbol


def _symbol(text: str, span: Span, reading: YamlReading, settings: Settings | None = None) -> Symbol | None:
    try:
        return document_symbol(text, settings)
    except MalformedSymbolError:
        arguments = {"value": text, "expected": Phrase(OTHER_SYMBOLS if settings else OTHER_INSTITUTIONS)}
        reading.diagnostics.append(BAD_VALUE.at(span, arguments))
        return None


def _untitled(settings: Settings, reading: YamlReading) -> Iterator[Diagnostic]:
    for key in NEEDED_IN_EACH_LANGUAGE:
        for lang in settings.languages:
            if lang not in getattr(settings, key):
                yield MISSING_KEY.at(reading.values[(key,)], {"key": f"{key}.{lang}"})


def _unknown_languages(settings: Settings, reading: YamlReading, known: Collection[str]) -> Iterator[Diagnostic]:
    wanted = Phrase(N_("a language that Diptych knows ({known}), named once"))
    for index, lang in enumerate(settings.languages):
        if lang not in known or lang in settings.languages[:index]:
            arguments = {"value": lang, "expected": wanted, "known": ", ".join(sorted(known))}
            yield BAD_VALUE.at(reading.values[("languages", index)], arguments)


def _repeated_placeholders(settings: Settings, reading: YamlReading) -> Iterator[Diagnostic]:
    wanted = N_("a web address in which {symbol} appears once, and {lang} at most once")
    for index, pattern in enumerate(settings.links.patterns):
        if max(map(pattern.link.count, PLACEHOLDERS)) > 1:
            place = ("links", "patterns", index, "link")
            yield BAD_VALUE.at(reading.values[place], {"value": pattern.link, "expected": Phrase(wanted)})


def _term(key: str, said: partial[Term], reading: YamlReading) -> Term:
    names: dict[str, Name] = {}
    for lang, name in said.keywords["names"].items():
        if re.fullmatch(LANGUAGE.pattern, lang):
            names[lang] = name
        else:
            reading.diagnostics.append(UNKNOWN_KEY.at(reading.keys[(key, lang)], {"key": lang}))
    spans = {lang: reading.values[key, lang, "name"] for lang in names}
    return said(key=key, names=names, span=reading.keys[(key,)], spans=spans)
