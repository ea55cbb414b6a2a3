"""The series that a report describes, ready to be used, and what is wrong with their templates."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.symbol import OwnDocument, Symbol
from diptych.series.templates import (
    TemplateFault,
    address_faults,
    address_of,
    compiled_template,
    placeholders_in,
    template_faults,
)
from diptych.un import find_citations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.symbol import DocumentSeries
    from diptych.series.templates import Template

ANY = ""
"""Stands for all languages, where a template or an address is the same for each."""
Written = tuple[tuple[str, str], ...]
"""A template or an address by language, as a value that can be compared."""


class DescribedSeries(NamedTuple):
    """A series whose templates can be used.

    Attributes:
        templates: Its templates by language, or one for `ANY`.
        addresses: Its addresses by language, or one for `ANY`.
    """

    templates: Mapping[str, Template]
    addresses: Mapping[str, str]

    def template(self, lang: str) -> Template:
        """Return the template of a language, or the first where it has none of its own."""
        return self.templates.get(lang) or next(iter(self.templates.values()))

    def symbol(self, values: Mapping[str, str], languages: Sequence[str]) -> Symbol:
        """Return the symbol of the document that some values stand for.

        Args:
            values: What stands in the braces.
            languages: The languages of the report.
        """
        forms = {lang: template.filled(values) for lang, template in self.templates.items()}
        written = self.addresses.items()
        addresses = {
            one: address_of(address, values, one)
            for lang, address in written
            for one in (languages if lang == ANY else (lang,))
        }
        return Symbol(next(iter(forms.values())), own=OwnDocument(forms, addresses))


def usable_series(series: Sequence[DocumentSeries]) -> tuple[DescribedSeries, ...]:
    """Return the series of a report that have no fault."""
    return _described(tuple((_written(one.template), _written(one.address)) for one in series))


@lru_cache(maxsize=64)
def _described(series: tuple[tuple[Written, Written], ...]) -> tuple[DescribedSeries, ...]:
    return tuple(
        DescribedSeries({lang: compiled_template(text) for lang, text in templates}, dict(addresses))
        for templates, addresses in series
    )


def _written(said: str | Mapping[str, str]) -> Written:
    if isinstance(said, Mapping):
        return tuple(said.items())
    return ((ANY, said),)


def symbols_of_others(series: Sequence[DocumentSeries]) -> Iterator[tuple[int, str, str]]:
    """Yield each template without faults whose symbols are also those of documents of the United Nations.

    Yields:
        The place of the series among them, the language (`ANY` where it is for all), and such a symbol.
    """
    for at, one in enumerate(series):
        for lang, text in _written(one.template):
            if any(template_faults(text)):
                continue
            symbol = compiled_template(text).example
            if find_citations(symbol, lang):
                yield at, lang, symbol


def series_faults(series: Sequence[DocumentSeries]) -> Iterator[tuple[int, str, str, TemplateFault, str]]:
    """Yield what is wrong with the series of a report.

    Yields:
        The place of the series among them, `template` or `address`, the language (`ANY` where it is for all), what is
        wrong, and the words that it is about.
    """
    seen: set[str] = set()
    for at, one in enumerate(series):
        templates, addresses = dict(_written(one.template)), dict(_written(one.address))
        names = placeholders_in(next(iter(templates.values()), ""))
        for lang, text in templates.items():
            yield from ((at, "template", lang, fault, words) for fault, words in template_faults(text))
            if placeholders_in(text) != names:
                yield at, "template", lang, TemplateFault.LANGUAGES, text
            if text in seen and text not in [*templates.values()][: [*templates].index(lang)]:
                yield at, "template", lang, TemplateFault.REPEATED, text
        seen |= set(templates.values())
        for lang, address in addresses.items():
            yield from ((at, "address", lang, fault, words) for fault, words in address_faults(address, names))
