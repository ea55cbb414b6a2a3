"""What report.yaml says of the institution and of its documents: what the house needs, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.houses.registry import DEFAULT_HOUSE, HOUSES
from diptych.i18n import N_
from diptych.model.diagnostic import Phrase
from diptych.parse.faults import BAD_VALUE, MISSING_KEY
from diptych.parse.yaml.house_faults import OTHER_HOUSE, SHARED_TEMPLATE, UNUSABLE_TEMPLATE
from diptych.series.described import series_faults, symbols_of_others
from diptych.series.templates import PLACEHOLDERS, TemplateFault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.house import House
    from diptych.model.settings import Settings
    from diptych.parse.yaml.reader import Place, YamlReading

OF_HOUSES = {key: house.name for house in HOUSES.values() for key in sorted(house.keys)}
"""The name of the house that has a setting, for each setting that not all have."""
BY_LANGUAGE = ("institution.name", "institution.short", "institution.address", "kind", "place")
"""Texts that a first page has in every language, if it has them in one."""
REASONS: Mapping[TemplateFault, str] = {
    TemplateFault.BRACE: N_("in “{words}”, a brace is not closed, or not opened"),
    TemplateFault.BRACKET: N_("in “{words}”, a bracket is not closed, or not opened"),
    TemplateFault.UNKNOWN: N_("{words} is not one of the words that may stand in braces ({known})"),
    TemplateFault.NOTHING_IN_BRACES: N_("“{words}” has no word in braces, such as {number}, for what differs"),
    TemplateFault.NO_LETTER: N_("outside the braces, “{words}” has no letter: it would be found in any figures"),
    TemplateFault.PATTERN: N_(
        "“{words}” has signs of a regular expression: in a template, words in braces such as {number} stand for what "
        "differs"
    ),
    TemplateFault.TWICE: N_("{words} stands there twice: write a figure after each, as in {number1} and {number2}"),
    TemplateFault.TOUCHING: N_("nothing shows where one ends and the other begins in {words}"),
    TemplateFault.SPACES: N_("“{words}” has a space at its beginning or its end, or two spaces together"),
    TemplateFault.LANGUAGES: N_("“{words}” has other words in braces than the first language has"),
    TemplateFault.ADDRESS: N_("“{words}” is not a web address, such as https://example.org/{lang}/{number}"),
    TemplateFault.ADDRESS_WORD: N_("the address has {words}, which is not in the template"),
    TemplateFault.REPEATED: N_("“{words}” is the template of two series"),
}


def house_named(reading: YamlReading) -> House | None:
    """Return the house that report.yaml names, or the default one; none if it names no house."""
    said = reading.value.get("house") if isinstance(reading.value, dict) else None
    return HOUSES[DEFAULT_HOUSE] if said is None else HOUSES.get(said) if isinstance(said, str) else None


def house_missing(reading: YamlReading) -> Iterator[Diagnostic]:
    """Yield one fault for each setting that is not there and that the first page of the house needs."""
    house = house_named(reading)
    if not isinstance(reading.value, dict):
        return
    if house is None and isinstance(reading.value["house"], str):
        wanted = Phrase(N_("the name of a house ({known})"))
        told = {"value": reading.value["house"], "expected": wanted, "known": ", ".join(sorted(HOUSES))}
        yield BAD_VALUE.at(reading.values[("house",)], told)
    for key in house.needs if house else ():
        if (key,) not in reading.keys:
            yield MISSING_KEY.at(reading.values[()], {"key": key})


def other_houses(reading: YamlReading, house: House) -> Iterator[Diagnostic]:
    """Yield one fault for each setting that only other houses have."""
    for key, other in OF_HOUSES.items():
        place: Place = tuple(key.split("."))
        if key not in house.keys and place in reading.keys:
            yield OTHER_HOUSE.at(reading.keys[place], {"key": key, "house": house.name, "other": other})


def unnamed_texts(settings: Settings) -> Iterator[Diagnostic]:
    """Yield one fault for each text of the first page that is not in each language of the report."""
    for key in BY_LANGUAGE:
        texts: object = settings
        for name in key.split("."):
            texts = getattr(texts, name, None)
        for lang in settings.languages if texts else ():
            if lang not in texts:  # type: ignore[operator] # they are by language
                yield MISSING_KEY.at(settings.spans[key], {"key": f"{key}.{lang}"})


def unusable(settings: Settings) -> Iterator[tuple[int, Diagnostic]]:
    """Yield the place of each series that cannot be used among those of the report, with what is wrong.

    Of several faults of one template or address, only the first is told: the others often follow from it.
    """
    told: set[tuple[int, str, str]] = set()
    for at, key, lang, fault, words in series_faults(settings.series):
        if (at, key, lang) in told:
            continue
        told.add((at, key, lang))
        span = settings.spans[".".join(filter(None, ("series", str(at), key, lang)))]
        known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        yield at, UNUSABLE_TEMPLATE.at(span, {"reason": Phrase(REASONS[fault]), "words": words, "known": known})


def shared_with_others(settings: Settings) -> Iterator[tuple[int, Diagnostic]]:
    """Yield the place of each series whose symbols are also those of the United Nations, with a remark on it."""
    for at, lang, symbol in symbols_of_others(settings.series):
        span = settings.spans[".".join(filter(None, ("series", str(at), "template", lang)))]
        yield at, SHARED_TEMPLATE.at(span, {"symbol": symbol})
