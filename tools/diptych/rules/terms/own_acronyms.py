"""The acronyms of a report that its termbase does not have, and where the report introduces and uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.rules.making.own_words import own_words, quotations
from diptych.rules.terms.places import BRACKETS, any_of, is_in_summary, is_in_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.model.catalogue import Catalogue, Introduction
    from diptych.model.source import Span

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
    for introduction in catalogue.introductions:
        passage = introduction.passage
        if introduction.acronym not in known and passage.span not in quoted:
            key = (passage.document.lang, is_in_summary(passage), introduction.acronym)
            found.setdefault(key, []).append(introduction)
    return found


def uses_before(catalogue: Catalogue, found: Introductions) -> Iterator[tuple[Span, Introduction]]:
    """Yield the first place of each acronym that is used before it is introduced, with its introduction.

    An acronym alone in brackets is no use: it follows a name, though perhaps not in a form that is recognised.
    """
    waiting = {key: several[0] for key, several in found.items()}
    introduced: dict[Span, list[tuple[str, bool, str]]] = {}
    by_lang: dict[str, set[str]] = {}
    for key, several in found.items():
        introduced.setdefault(several[0].passage.span, []).append(key)
        by_lang.setdefault(key[0], set()).add(key[2])
    patterns = {lang: any_of(acronyms) for lang, acronyms in by_lang.items()}
    for passage, text in own_words(catalogue):
        lang, in_summary = passage.document.lang, is_in_summary(passage)
        for match in patterns[lang].finditer(text) if lang in patterns and is_in_text(passage) else ():
            introduction = waiting.get((lang, in_summary, match[0]))
            if introduction is None or _is_bracketed(text, *match.span()):
                continue
            del waiting[lang, in_summary, match[0]]
            if introduction.passage is not passage or match.start() < introduction.start:
                yield passage.running.span(*match.span()), introduction
        for key in introduced.get(passage.span, ()):
            waiting.pop(key, None)


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
