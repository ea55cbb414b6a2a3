"""Rules that are given as wrong forms, each with the right form in its place."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.dates import MONTH
from diptych.languages.patterns import compiled
from diptych.languages.registry import language_of
from diptych.model.diagnostic import Edit, Family, Fix, Safety, Severity
from diptych.model.prose import as_read
from diptych.model.rule import Rule, Scope
from diptych.rules.making.covering import covered
from diptych.rules.making.declaring import CheckedRule
from diptych.rules.making.own_words import own_words
from diptych.rules.making.protection import unprotected
from diptych.rules.making.right_forms import right_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.languages.language import Language
    from diptych.languages.wrong_forms import WrongForm
    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Documentation

MESSAGE = N_("Write “{wanted}”, not “{found}”.")
"""The message of most such rules."""
OF_TABLE = re.compile(r"\s*\|")
"""The beginning of a line that is a row of a table."""


class FormSearch(NamedTuple):
    """A wrong form of a language, with its months filled in.

    Attributes:
        form: The form.
        language: Its language.
        wrong: The pattern of it. It is compiled in the first text that has a sign of the form: many have none.
    """

    form: WrongForm
    language: Language
    wrong: str


def pattern_rule(  # noqa: PLR0913 - one argument for each thing that a rule declares
    code: str,
    name: str,
    documentation: Documentation,
    part: str,
    *,
    severity: Severity = Severity.WARNING,
    message: str = MESSAGE,
    words_of_others: bool = True,
) -> CheckedRule:
    """Return a rule that finds the wrong forms of each language that has some.

    Args:
        code: Its code.
        name: Its name.
        documentation: Its documentation.
        part: The field of `WrongForms` with the forms.
        severity: How much a finding weighs.
        message: The message, with `{found}` and `{wanted}`.
        words_of_others: Whether quotations are checked too; not if the right form changes their words.
    """
    declared = Rule(code, name, severity, Scope.PARAGRAPH, message, documentation, (f"wrong_forms.{part}",))

    def check(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
        texts = unprotected(catalogue) if words_of_others else own_words(catalogue)
        has_style = Family.STYLE in catalogue.house.rules
        for passage, text in covered(rule, catalogue, texts):
            for one in searches(passage.document.lang, part):
                if has_style or not one.form.of_style:
                    yield from form_findings(rule, passage, text, one)

    return CheckedRule(declared, check)


@cache
def searches(lang: str, part: str) -> tuple[FormSearch, ...]:
    """Return the wrong forms of a language in a field of `WrongForms`; those with months only if it has months."""
    language = language_of(lang)
    forms: tuple[WrongForm, ...] = getattr(language.wrong_forms, part)
    return tuple(prepared_forms(forms, language))


def prepared_forms(forms: Iterable[WrongForm], language: Language) -> Iterator[FormSearch]:
    """Yield forms with the months of a language filled in; those that need months are left out if it has none."""
    for form in forms:
        if MONTH not in form.wrong:
            yield FormSearch(form, language, form.wrong)
        elif language.dates:
            yield FormSearch(form, language, language.dates.filled(form.wrong))


def form_findings(rule: Rule, passage: Passage, text: str, one: FormSearch) -> Iterator[Diagnostic]:
    """Yield one finding for each wrong form in a passage."""
    form = one.form
    if (form.sign and not any(sign in text for sign in form.sign)) or (form.prose_only and is_cell(passage)):
        return
    pattern = compiled(one.wrong)
    for match in pattern.finditer(text):
        group: int | str = "at" if "at" in pattern.groupindex else 0
        wanted = right_form(form.right, match, one.language)
        if wanted is None or wanted == match[group]:
            continue
        found = form_finding(rule, passage, match.span(group), match[group], wanted, safe=form.safe)
        if match[group].strip() or found.fix:  # else what looks like spaces is the end of a line or a footnote's mark
            yield found


def form_finding(  # noqa: PLR0913 - what a finding is made of
    rule: Rule, passage: Passage, place: tuple[int, int], found: str, wanted: str, *, safe: bool
) -> Diagnostic:
    """Return a finding on a stretch of a passage's plain text, with a fix if the source reads as the text does."""
    span = passage.running.span(*place)
    written = passage.document.source.quote(span)
    fix = Fix(Safety.SAFE if safe else Safety.UNSAFE, (Edit(span, wanted),)) if as_read(written) == found else None
    return rule.at(span, {"found": visible_form(found), "wanted": visible_form(wanted)}, fix=fix)


def is_cell(passage: Passage) -> bool:
    """Return whether a passage is a cell of a table."""
    source, start = passage.document.source, passage.span.start
    return OF_TABLE.match(source.text, source.bounds(source.position(start).line)[0], start) is not None


def visible_form(text: str) -> str:
    """Return a form as a message shows it, with the spaces at its edges made visible."""
    core = text.strip()
    start = text.index(core) if core else len(text)
    return "␣" * start + core + "␣" * (len(text) - start - len(core))
