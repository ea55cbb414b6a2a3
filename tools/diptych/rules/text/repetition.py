"""TXT: words, sentences and paragraphs that are repeated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.registry import language_of
from diptych.model.diagnostic import Edit, Fix, Related, Safety, Severity
from diptych.model.document import Prose
from diptych.model.front_matter import Role
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered, part
from diptych.rules.making.declaring import rule
from diptych.rules.making.nodes import blocks
from diptych.rules.making.protection import unprotected
from diptych.typography.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule
    from diptych.model.source import Span

TWICE = re.compile(r"(?<![\w’'\ufffc-])([^\W\d_]+(?:[’'-][^\W\d_]+)*)([\s\u00a0]+)\1(?![\w’'\ufffc-])", re.IGNORECASE)
FORMULA = 8
"""Fewest words of a sentence or paragraph that must not be repeated: headings and formulas are shorter."""


@rule(
    "TXT009",
    "repeated-word",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{word}” is here twice in a row. Remove one."),
    Documentation(
        what=N_(
            "A word that is written twice in a row, even across the end of a line or emphasis. Names, figures and what "
            "grammar allows (“had had”, “nous nous”) are left alone."
        ),
        why=N_("It is a typing error that readers see and writers do not."),
        wrong=N_("the report of the the Secretary-General"),
        right=N_("the report of the Secretary-General"),
    ),
    ("words.twice",),
)
def repeated_word(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each word that is repeated."""
    for passage, text in covered(rule, catalogue, unprotected(catalogue)):
        lang = passage.document.lang
        twice = part(lang, "words.twice", frozenset)
        for match in TWICE.finditer(text):
            if match[1].lower() not in twice and not _is_name(match, lang):
                span = passage.running.span(match.start(), match.end())
                yield rule.at(span, {"word": match[1]}, fix=_without_second(match, passage, span))


@rule(
    "TXT011",
    "repeated-sentence",
    Severity.WARNING,
    Scope.REPORT,
    N_("This sentence is in the report already, word for word."),
    Documentation(
        what=N_(
            "A sentence of eight words or more that occurs twice in one language. Footnotes and tables are left out; "
            "a summary may repeat the text, but not itself."
        ),
        why=N_("A sentence that was copied, and not removed from where it came, is read twice."),
        wrong=N_("Both paragraph 5 and paragraph 40 say: “The two organizations continued to work closely together.”"),
        right=N_("One of them says it; the other refers to it, or says what is new."),
    ),
)
def repeated_sentence(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each repeated sentence, unless its whole paragraph is repeated."""
    seen: dict[tuple[str, bool, str], Span] = {}
    copies = {copy.span for _, copy in _repeated_paragraphs(catalogue)}
    for passage in _prose(catalogue):
        for start, end in sentences(passage.running.text, passage.document.lang) if passage.span not in copies else ():
            sentence = _normal(passage.running.text[start:end])
            if _is_formula(sentence):
                continue
            span = passage.running.span(start, end)
            if (first := seen.setdefault((*_part(passage), sentence), span)) != span:
                yield rule.at(span, related=(Related(first, N_("The first of the two.")),))


@rule(
    "TXT005",
    "repeated-paragraph",
    Severity.WARNING,
    Scope.REPORT,
    N_("This paragraph is in the report already, word for word."),
    Documentation(
        what=N_(
            "A paragraph or a member of a list, of eight words or more, that occurs twice in one language. Footnotes "
            "and tables are left out; a summary may repeat the text, but not itself."
        ),
        why=N_("A paragraph that was moved, and not removed from where it came, is read twice."),
        wrong=N_("Paragraphs 5 and 40 are the same."),
        right=N_("One of them is removed."),
    ),
)
def repeated_paragraph(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each repeated paragraph."""
    for first, copy in _repeated_paragraphs(catalogue):
        yield rule.at(copy.span, related=(Related(first.span, N_("The first of the two.")),))


def _is_name(match: re.Match[str], lang: str) -> bool:
    """Return whether a repeated word is a name: "Pago Pago", "A A"."""
    second = match[0][-len(match[1]) :]
    own = language_of(lang).function_words
    is_function_word = own is not None and match[1].lower() in own.all
    return match[1][0].isupper() and second[0].isupper() and not is_function_word


def _without_second(match: re.Match[str], passage: Passage, span: Span) -> Fix | None:
    """Return the fix that removes the second word, unless there is mark-up between the two."""
    source = passage.document.source
    between = source.quote(span)[len(match[1]) : -len(match[1])]
    if between.strip():
        return None
    return Fix(Safety.UNSAFE, (Edit(type(span)(span.path, span.start + len(match[1]), span.end), ""),))


def _prose(catalogue: Catalogue) -> Iterator[Passage]:
    """Yield the passages of running text whose repetition would be a slip."""
    for block in blocks(catalogue):
        passage = catalogue.passages.get(block.span) if isinstance(block, Prose) else None
        if passage and not passage.in_note:
            yield passage


def _repeated_paragraphs(catalogue: Catalogue) -> Iterator[tuple[Passage, Passage]]:
    """Yield the first of its kind and the copy, for each repeated paragraph."""
    seen: dict[tuple[str, bool, str], Passage] = {}
    for passage in _prose(catalogue):
        text = _normal(passage.running.text)
        if not _is_formula(text) and (first := seen.setdefault((*_part(passage), text), passage)) is not passage:
            yield first, passage


def _part(passage: Passage) -> tuple[str, bool]:
    """Return in which part of the report a passage must not be repeated: a summary repeats the text, but not itself."""
    return passage.document.lang, passage.document.front.role is Role.SUMMARY


def _normal(text: str) -> str:
    return " ".join(text.split())


def _is_formula(text: str) -> bool:
    return text.count(" ") < FORMULA - 1
