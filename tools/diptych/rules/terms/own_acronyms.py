"""The acronyms of a report that its termbase does not have, and where the report introduces and uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.rules.making.own_words import own_words, quotations
from diptych.rules.terms.introductions import BRACKETS, any_of, introductions
from diptych.rules.terms.places import is_in_summary, is_in_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.source import Span
    from diptych.rules.terms.introductions import Introduction

    Introductions = Mapping[tuple[str, bool, str], Sequence[Introduction]]


def own_introductions(catalogue: Catalogue) -> Introductions:
    """Return where a report introduces acronyms that are not in its termbase.

    Args:
        catalogue: The index of the report.

    Returns:
        By language, whether it is in a summary, which is read by itself, and the acronym: its introductions in order.
    """
    known = _known(catalogue)
    quoted = quotations(catalogue)
    found: dict[tuple[str, bool, str], list[Introduction]] = {}
    for span, passage in catalogue.passages.items():
        for introduction in introductions(passage) if span not in quoted else ():
            if introduction.acronym not in known:
                key = (passage.document.lang, is_in_summary(passage), introduction.acronym)
                found.setdefault(key, []).append(introduction)
    return found


def uses_before(catalogue: Catalogue, found: Introductions) -> Iterator[tuple[Span, Introduction]]:
    """Yield the first place of each acronym that is used before it is introduced, with its introduction.

    An acronym alone in brackets is no use: it follows a name, though perhaps not in a form that is recognised.
    """
    waiting = {key: several[0] for key, several in found.items()}
    by_lang: dict[str, set[str]] = {}
    for lang, _, acronym in found:
        by_lang.setdefault(lang, set()).add(acronym)
    patterns = {lang: any_of(acronyms) for lang, acronyms in by_lang.items()}
    for passage, text in own_words(catalogue):
        lang, in_summary = passage.document.lang, is_in_summary(passage)
        for match in patterns[lang].finditer(text) if lang in patterns and is_in_text(passage) else ():
            key = (lang, in_summary, match[0])
            introduction = waiting.get(key)
            if introduction is None or _is_bracketed(text, *match.span()):
                continue
            del waiting[key]
            if introduction.passage is not passage or match.start() < introduction.start:
                yield passage.running.span(*match.span()), introduction
        for introduction in introductions(passage):
            waiting.pop((lang, in_summary, introduction.acronym), None)


def repeated(several: Iterable[Introduction]) -> Iterator[tuple[Introduction, Introduction]]:
    """Yield the first introduction of an acronym in the text, with each later one that is certainly of the same name.

    Titles and headings may repeat an introduction.
    """
    in_text = [one for one in several if is_in_text(one.passage)]
    for again in in_text[1:]:
        if again.stem == in_text[0].stem:
            yield in_text[0], again


def _is_bracketed(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] in BRACKETS and text[end : end + 1] in {")", "]"}


def _known(catalogue: Catalogue) -> frozenset[str]:
    """Return what the termbase has as an acronym or a short form, in any language."""
    names = (name for term in catalogue.report.terms.values() for name in term.names.values())
    return frozenset(form for name in names for form in (name.acronym, name.short, name.name) if form)
