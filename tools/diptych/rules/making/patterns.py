"""Rules that are given as wrong forms, each with the right form in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.rule import Rule, Scope
from diptych.rules.making.declaring import CheckedRule
from diptych.rules.making.own_words import own_words
from diptych.rules.making.protection import unprotected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Documentation

MESSAGE = N_("Write “{wanted}”, not “{found}”.")
"""The message of most such rules."""
OF_TABLE = re.compile(r"\s*\|")
"""The beginning of a line that is a row of a table."""


@dataclass(frozen=True, slots=True)
class WrongForm:
    """A wrong form and the right one.

    Attributes:
        wrong: What is looked for in the plain text, in which what rules leave alone is `OPAQUE`. If it has a group
            `at`, only that group is the fault, and the rest is the context that it needs.
        right: What to write in place of the fault: a template for the groups of the match, or a function of the match
            that returns none if nothing is wrong.
        safe: Whether a fix may be applied unseen.
        prose_only: Whether cells of tables are left out.
        mend: Whether the right form can replace the wrong one as it is.
        sign: Characters or strings of which every wrong form has one: a text without them need not be searched. Empty
            to search every text.
    """

    wrong: re.Pattern[str]
    right: str | Callable[[re.Match[str]], str | None]
    safe: bool = True
    prose_only: bool = False
    mend: bool = True
    sign: Sequence[str] = ""


def wrong_form(  # noqa: PLR0913 - one argument for each thing that a form has
    wrong: str,
    right: str | Callable[[re.Match[str]], str | None],
    *,
    safe: bool = True,
    prose_only: bool = False,
    mend: bool = True,
    sign: Sequence[str] = "",
) -> WrongForm:
    """Return a form from a regular expression."""
    return WrongForm(re.compile(wrong), right, safe, prose_only, mend, sign)


def pattern_rule(  # noqa: PLR0913 - one argument for each thing that a rule declares
    code: str,
    name: str,
    documentation: Documentation,
    forms: Mapping[str, Sequence[WrongForm]],
    *,
    severity: Severity = Severity.WARNING,
    message: str = MESSAGE,
    words_of_others: bool = True,
) -> CheckedRule:
    """Return a rule that finds wrong forms.

    Args:
        code: Its code.
        name: Its name.
        documentation: Its documentation.
        forms: The wrong forms of each language that the rule covers.
        severity: How much a finding weighs.
        message: The message, with `{found}` and `{wanted}`.
        words_of_others: Whether quotations are checked too; not if the right form changes their words.
    """
    declared = Rule(code, name, severity, Scope.PARAGRAPH, message, documentation, tuple(forms))

    def check(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
        for passage, text in unprotected(catalogue) if words_of_others else own_words(catalogue):
            for one in forms.get(passage.document.lang, ()):
                yield from form_findings(rule, passage, text, one)

    return CheckedRule(declared, check)


def form_findings(rule: Rule, passage: Passage, text: str, one: WrongForm) -> Iterator[Diagnostic]:
    """Yield one finding for each wrong form in a passage."""
    if (one.sign and not any(sign in text for sign in one.sign)) or (one.prose_only and is_cell(passage)):
        return
    for match in one.wrong.finditer(text):
        group: int | str = "at" if "at" in one.wrong.groupindex else 0
        wanted = match.expand(one.right) if isinstance(one.right, str) else one.right(match)
        if wanted is None or wanted == match[group]:
            continue
        found = form_finding(rule, passage, match.span(group), match[group], wanted, safe=one.safe)
        if not (match[group].strip() or found.fix):  # what looks like spaces is the end of a line or a footnote's mark
            continue
        yield found if one.mend else replace(found, fix=None)


def form_finding(  # noqa: PLR0913 - what a finding is made of
    rule: Rule, passage: Passage, place: tuple[int, int], found: str, wanted: str, *, safe: bool
) -> Diagnostic:
    """Return a finding on a stretch of a passage's plain text, with a fix if the source reads as the text does."""
    span = passage.running.span(*place)
    written = passage.document.source.quote(span)
    fix = Fix(Safety.SAFE if safe else Safety.UNSAFE, (Edit(span, wanted),)) if written == found else None
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
