"""Where the terms of the termbase stand in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.model.catalogue import TermForm, TermUse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.catalogue import Passage
    from diptych.model.settings import Term

WORD = re.compile(r"\w+")
ALIKE = str.maketrans({"'": "’", "\u00a0": " ", "\u202f": " ", "\n": " ", "‑": "-"})
"""Characters that make no difference between a term and the text; each stands for one."""
OPENING = (" (", " [")
EXPRESSION = "expression"
"""Kind of terms that are no names: they take a plural."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One form of a term, as it is looked for."""

    term: Term
    kind: TermForm
    text: str


def term_uses(passages: Iterable[Passage], terms: Mapping[str, Term]) -> Iterator[TermUse]:
    """Yield the places at which terms stand, in the order of the passages; of two that overlap, the longer one.

    A form without a capital also begins a sentence; straight apostrophes and spaces that hold are no other form.
    """
    by_language: dict[str, dict[str, list[_Form]]] = {}
    for passage in passages:
        lang = passage.document.lang
        if lang not in by_language:
            by_language[lang] = _by_first_word(terms, lang)
        yield from _uses(passage, by_language[lang])


def _by_first_word(terms: Mapping[str, Term], lang: str) -> dict[str, list[_Form]]:
    """Return the forms of all terms by their first word in small letters, the longest first."""
    found: dict[str, list[_Form]] = {}
    for term in terms.values():
        for form in _forms(term, lang):
            first = WORD.search(form.text)
            if first and first.start() == 0:
                found.setdefault(first[0].lower(), []).append(form)
    for forms in found.values():
        forms.sort(key=lambda form: len(form.text), reverse=True)
    return found


def _forms(term: Term, lang: str) -> Iterator[_Form]:
    name = term.names.get(lang)
    if name:
        for kind, text in (
            (TermForm.NAME, name.name),
            (TermForm.ACRONYM, name.acronym),
            (TermForm.SHORT, name.short),
        ):
            if text:
                yield _Form(term, kind, text.translate(ALIKE))
    yield from (_Form(term, TermForm.AVOIDED, text.translate(ALIKE)) for text in term.avoid.get(lang, ()))


def _uses(passage: Passage, forms: Mapping[str, list[_Form]]) -> Iterator[TermUse]:
    text = passage.running.text.translate(ALIKE)
    end = 0
    for word in WORD.finditer(text):
        if word.start() < end:
            continue
        for form in forms.get(word[0].lower(), ()):
            last = _match(text, word.start(), form)
            if last:
                end = last
                yield _use(passage, text, form, word.start(), last)
                break


def _match(text: str, start: int, form: _Form) -> int:
    """Return where a form that begins at an offset ends, or 0 where it does not stand there."""
    end = start + len(form.text)
    found = text[start:end]
    if found[1:] != form.text[1:] or found[:1] not in {form.text[:1], form.text[:1].upper()}:
        return 0
    if form.term.kind == EXPRESSION and text[end : end + 1] == "s":
        end += 1
    return 0 if text[end : end + 1].isalnum() else end


def _use(passage: Passage, text: str, form: _Form, start: int, end: int) -> TermUse:
    # The name may be the end of a longer one, as in the title of an agreement with the body.
    name = form.term.names[passage.document.lang].name.translate(ALIKE) if form.kind is TermForm.ACRONYM else None
    introduces = (
        name is not None
        and text[max(0, start - 2) : start] in OPENING
        and text[: start - 2].endswith((name, name[:1].upper() + name[1:]))
        and text[end : end + 1] in {")", "]", ","}
    )
    return TermUse(form.term, form.kind, passage, start, end, introduces)
