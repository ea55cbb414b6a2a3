"""The languages for which a rule runs: those that have every part it needs. Nothing else decides this."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeVar

from diptych.languages.registry import language_of, missing_parts, part_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.catalogue import Catalogue
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

Kind = TypeVar("Kind")


class MissingPartError(LookupError):
    """A rule asked for a part that it does not name among its needs, or of a language that it does not cover."""

    def __init__(self, lang: str, name: str) -> None:
        """Name the language and the part."""
        super().__init__(f"the language {lang!r} has no such part as {name!r}")


def covers(rule: Rule, *langs: str) -> bool:
    """Return whether a rule runs for a language, or for a pair of languages: it needs its parts in both."""
    return all(not missing_parts(lang, rule.needs) for lang in langs)


def missed_parts(rule: Rule, lang: str) -> tuple[str, ...]:
    """Return the parts for want of which a rule does not run for a language; none if the language has no use for it."""
    return () if language_of(lang).unused.intersection(rule.needs) else missing_parts(lang, rule.needs)


def covered(rule: Rule, catalogue: Catalogue, texts: Iterable[tuple[Passage, str]]) -> Iterable[tuple[Passage, str]]:
    """Return those of some passages of a report, each with its text, for whose language a rule runs."""
    langs = _covered_languages(rule, catalogue)
    return texts if langs is None else (one for one in texts if one[0].document.lang in langs)


def covered_passages(rule: Rule, catalogue: Catalogue) -> Iterable[Passage]:
    """Return the passages of a report for whose language a rule runs."""
    langs, passages = _covered_languages(rule, catalogue), catalogue.passages.values()
    return passages if langs is None else (one for one in passages if one.document.lang in langs)


def _covered_languages(rule: Rule, catalogue: Catalogue) -> frozenset[str] | None:
    """Return the languages of a report for which a rule runs; none for all, of which no passage need be asked."""
    languages = catalogue.report.settings.languages
    langs = frozenset(lang for lang in languages if covers(rule, lang))
    return None if len(langs) == len(languages) else langs


def part(lang: str, name: str, kind: type[Kind]) -> Kind:
    """Return a part of a language that a rule needs and covers.

    Args:
        lang: The language.
        name: The name of the part, one of the rule's `needs`.
        kind: What the part is.

    Raises:
        MissingPartError: The language has no such part.
    """
    found = named_part(lang, name)
    if isinstance(found, kind):
        return found
    raise MissingPartError(lang, name)


@cache
def named_part(lang: str, name: str) -> object:
    """Return a part of a language by its name; none if it is missing. It is looked up once."""
    return part_of(language_of(lang), name)
