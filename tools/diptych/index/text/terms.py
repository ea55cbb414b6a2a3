"""The uses of the terms of the termbase in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.catalogue import TermForm, TermUse
from diptych.model.settings import EXPRESSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.prose import Passage
    from diptych.model.settings import Term

    Forms = Mapping[str, Mapping[str, list["_Form"]]]

WORD = re.compile(r"\w+")
ALIKE = str.maketrans({"'": "’", "\u00a0": " ", "\u202f": " ", "\n": " ", "‑": "-"})
"""Characters that make no difference between a term and the text, one for one."""
BEFORE = (" (", " [")
AFTER = (")", "]", ",", ";")
SIGNIFICANT = 4
"""Fewest letters of a word that an expression may have in the plural: "memorandums of understanding"."""


class _Form(NamedTuple):
    """One form of a term, as it is looked for.

    Attributes:
        term: The term.
        kind: Which form it is.
        text: How it is written.
        name: The term's name.
        plural: A pattern that also finds it in the plural, where it has one.
    """

    term: Term
    kind: TermForm
    text: str
    name: str
    plural: re.Pattern[str] | None = None


def term_uses(passages: Iterable[Passage], terms: Mapping[str, Term]) -> Iterator[TermUse]:
    """Yield the uses of terms in the order of the passages.

    Of two that overlap, the one that begins first is used, or else the longer one. A form without a capital is also
    found with one; straight apostrophes and no-break spaces make no difference. An expression is found in the plural
    as well.
    """
    by_language: dict[str, Forms] = {}
    for passage in passages:
        lang = passage.document.lang
        if lang not in by_language:
            by_language[lang] = _by_first_words(terms, lang)
        yield from _uses(passage, by_language[lang])


def _by_first_words(terms: Mapping[str, Term], lang: str) -> Forms:
    """Return the forms of all terms by their first word, then by their second or nothing, the longest first."""
    found: dict[str, dict[str, list[_Form]]] = {}
    for term in terms.values():
        for form in _forms(term, lang):
            words = WORD.findall(form.text)
            if words and form.text.startswith(words[0]):
                first, second, *_ = (*map(_singular, words), "")
                found.setdefault(first, {}).setdefault(second, []).append(form)
    for by_second in found.values():
        for forms in by_second.values():
            forms.sort(key=lambda form: len(form.text), reverse=True)
    return found


def _forms(term: Term, lang: str) -> Iterator[_Form]:
    if name := term.names.get(lang):
        long = name.name.translate(ALIKE)
        yield _Form(term, TermForm.NAME, long, long, _plural(long) if term.kind == EXPRESSION else None)
        if name.acronym:
            yield _Form(term, TermForm.ACRONYM, name.acronym.translate(ALIKE), long)
        if name.short:
            yield _Form(term, TermForm.SHORT, name.short.translate(ALIKE), long)
        for avoided in term.avoid.get(lang, ()):
            yield _Form(term, TermForm.AVOIDED, avoided.translate(ALIKE), long)


def _plural(text: str) -> re.Pattern[str]:
    """Return a pattern for an expression whose words may each be in the plural."""
    return re.compile(
        WORD.sub(lambda word: word[0] + "[sx]?" if len(word[0]) >= SIGNIFICANT else word[0], re.escape(text))
    )


def _singular(word: str) -> str:
    """Return a word in small letters without the ending of a plural."""
    return word.lower().rstrip("sx")


def _uses(passage: Passage, forms: Forms) -> Iterator[TermUse]:
    text = passage.running.text.translate(ALIKE)
    words = list(WORD.finditer(text))
    read = [_singular(word[0]) for word in words]
    last: TermUse | None = None
    for word, first, second in zip(words, read, (*read[1:], ""), strict=False):
        if (by_second := forms.get(first)) is None or (last and word.start() < last.end):
            continue
        for form in (*by_second.get(second, ()), *by_second.get("", ())):
            if end := _end(text, word.start(), form):
                place = word.start(), end
                last = TermUse(form.term, form.kind, passage, *place, _introduces(form, last, text, place))
                yield last
                break


def _end(text: str, start: int, form: _Form) -> int:
    """Return where a form that begins at an offset ends, or 0 where it is not there."""
    first = form.text[:1]
    if text[start] not in {first, first.upper()}:
        return 0
    if form.plural:
        match = form.plural.match(first + text[start + 1 : start + 2 * len(form.text)])
        end = start + match.end() if match else start
    else:
        end = start + len(form.text) if text.startswith(form.text[1:], start + 1) else start
    return 0 if end == start or text[end : end + 1].isalnum() else end


def _introduces(form: _Form, last: TermUse | None, text: str, place: tuple[int, int]) -> bool:
    """Return whether an acronym is in brackets right after its name.

    The name may be in the plural, or the end of a longer one, as in the title of an agreement with the body.
    """
    start, end = place
    is_bracketed = text[max(0, start - 2) : start] in BEFORE and text[end : end + 1] in AFTER
    if form.kind is not TermForm.ACRONYM or not is_bracketed:
        return False
    if last and last.term is form.term and last.form is TermForm.NAME and last.end == start - 2:
        return True
    names = (form.name, form.name[:1].upper() + form.name[1:])
    before = start - 2 - (len("’s") if text.endswith("’s", 0, start - 2) else 0)
    return text.endswith(names, 0, before)
