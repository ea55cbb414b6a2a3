"""TYP: letters of subparagraphs, titles of persons, marks of footnotes, as each language writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.inline import NoteMark
from diptych.model.prose import nodes
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.checked import rule
from diptych.rules.patterns import form, pattern_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

SPACES = " \u00a0\u202f"
END_MARKS = {"en": ".,;:", "fr": ".,"}
"""Marks that a footnote's figure follows in English and goes before in French (Editorial Manual, footnotes)."""

wrong_letter = pattern_rule(
    "TYP017",
    "wrong-brackets-of-letter",
    Documentation(
        what=N_("The letter of a subparagraph with one bracket in English, or with two in French."),
        why=N_("English has paragraph 4 (l), French paragraphe 4 l)."),
        wrong=N_("paragraph 4 l) in English; paragraphe 4 (l) in French"),
        right=N_("paragraph 4 (l) in English; paragraphe 4 l) in French"),
    ),
    {
        "en": (form(rf"(?<=\b[Pp]aragraph[{SPACES}])(?P<at>(?P<n>\d+)[{SPACES}](?P<l>[a-z])\))", r"\g<n> (\g<l>)"),),
        "fr": (
            form(rf"(?<=\b[Pp]aragraphe[{SPACES}])(?P<at>(?P<n>\d+)[{SPACES}]?\((?P<l>[a-z]+)\))", r"\g<n> \g<l>)"),
            form(rf"(?<=\b[Aa]linéa[{SPACES}])(?P<at>\((?P<l>[a-z]+)\))", r"\g<l>)"),
            form(rf"(?<=\b[Pp]oint[{SPACES}])(?P<at>(?P<n>\d+)[{SPACES}]?\((?P<l>[a-z])\))", r"\g<n> \g<l>)"),
        ),
    },
)
wrong_title_of_person = pattern_rule(
    "TYP018",
    "wrong-title-of-person",
    Documentation(
        what=N_("Mr. or Mme. in French."),
        why=N_("French writes M. and Mme: only what is cut off at its end has a stop."),
        wrong="Mr. Guterres, Mme. Mohammed",
        right="M. Guterres, Mme Mohammed",
    ),
    {"fr": (form(r"\bMr\.?(?= [A-ZÉÈÀ])", "M."), form(r"\bMme\.(?= [A-ZÉÈÀ])", "Mme"))},
)


@rule(
    "TYP020",
    "misplaced-note-mark",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("The mark of a footnote goes after the stop or comma in English, before it in French."),
    Documentation(
        what=N_("The mark of a footnote on the wrong side of a full stop, a comma or another mark."),
        why=N_("English sets it after the mark, French before it (Editorial Manual, footnotes)."),
        wrong=N_("the report[^1]. in English; le rapport.[^1] in French"),
        right=N_("the report.[^1] in English; le rapport[^1]. in French"),
    ),
)
def misplaced_note_mark(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each mark on the wrong side."""
    for passage in catalogue.passages.values():
        lang, source = passage.document.lang, passage.document.source
        for node in nodes(passage.content):
            if not isinstance(node, NoteMark) or lang not in END_MARKS:
                continue
            before, after = (
                source.text[node.span.start - 1 : node.span.start],
                source.text[node.span.end : node.span.end + 1],
            )
            mark = after if lang == "en" else before
            if not mark or mark not in END_MARKS[lang]:
                continue
            start, end = (node.span.start, node.span.end + 1) if lang == "en" else (node.span.start - 1, node.span.end)
            written = source.quote(node.span)
            whole = Span(node.span.path, start, end)
            swapped = mark + written if lang == "en" else written + mark
            yield rule.at(whole, fix=Fix(Safety.SAFE, (Edit(whole, swapped),)))


RULES = (wrong_letter, wrong_title_of_person, misplaced_note_mark)
