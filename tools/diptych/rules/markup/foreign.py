"""TXT: marks of other programs, and marks of emphasis that did not take."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase, Safety, Severity
from diptych.model.inline import Emphasis, Text
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.making.nodes import inlines
from diptych.rules.making.replacing import replacing_fix
from diptych.rules.making.written_text import is_literal, written_lines
from diptych.rules.markup.dialects import DIALECTS, LOWERED, RAISED, anywhere, at_line_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic, Fix
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

SUPERSCRIPTS = str.maketrans("0123456789+-−n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
SUBSCRIPTS = str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋")
CHARACTERS = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ]+|[₀₁₂₃₄₅₆₇₈₉₊₋]+")
ORDINAL = re.compile(r"st|nd|rd|th|er|re|ers|res|e|es|o", re.IGNORECASE)
"""The ending of an ordinal, which is raised without marks."""
SPECIAL = re.compile(
    r"[~^$\\{&`:\[=+'!?<_1-6](?:(?<=[~^$\\{&`])|(?<=:)(?:[a-z][a-z_]+)?:|(?<=\[)[\[!@/ xX\u00a0-]"
    r"|(?<=\[)(?:TOC|url|color|size)\b|(?<==)=|(?<=\+)\+|(?<=')'|(?<=!)!!|(?<=\?)\?\?|(?<=<)%|(?<=_)[\d{]"
    r"|(?<=h[1-6])\. )"
)
"""What every mark of another program has: most passages have none, and are left at once.

It begins with one class of characters, and looks back to the one that was found: Python searches for a class at once.
"""
UNIT = re.compile(r"(?<![^\W_])[^\W\d_]{1,3}$|[\d)]$")
"""What figures are raised after: a unit, a variable, a number. After a word they may be a note."""
SPACED = re.compile(
    r"(?<![*_\w])(?P<mark>\*{1,3}|__?)(?P<before>\s?)(?P<words>[^*_\s](?:[^*_]{0,300}[^*_\s])?)(?P<after>\s?)(?P=mark)"
    r"(?![*_\w])"
)
"""Words between two marks of emphasis that did not take because of the spaces inside them."""
LEFT = re.compile(r"(?<!\*)\*{2,3}(?!\*)(?<![\d%)]\*\*)(?<![\d%)]\*\*\*)|(?<!\w)__(?=[^\W_])|(?<=[^\W_])__(?!\w)")
"""A mark of bold type that stands in the text; after a figure it is the mark of a note, as in a table."""
IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")


@rule(
    "TXT026",
    "mark-of-another-program",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{text}” is printed as it is written. {cure}"),
    Documentation(
        what=N_(
            "Marks that other programs read and Diptych does not: ~~struck out~~, x^2^, H~2~O, formulas and commands "
            "of LaTeX, boxes to tick, links of a wiki, blocks of Pandoc, templates. A mark after a backslash is meant."
        ),
        why=N_("What was meant is lost, and the reader sees the marks."),
        wrong=N_("an area of 10 km^2^"),
        right=N_("an area of 10 km²"),
    ),
)
def mark_of_another_program(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each mark of another program."""
    for passage in catalogue.passages.values():
        text = passage.running.text
        if not SPECIAL.search(text):
            continue
        starts = (at_line_start().match(text, *line) for line in written_lines(passage.running))
        for match in (*(one for one in starts if one), *anywhere().finditer(text)):
            if is_literal(passage.running, *match.span()):
                cure = Phrase(DIALECTS[str(match.lastgroup)].cure)
                fix = _with_characters(match, passage, catalogue)
                yield rule.at(passage.running.span(*match.span()), {"text": match[0], "cure": cure}, fix=fix)


@rule(
    "TXT027",
    "emphasis-not-taken",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_(
        "“{mark}” is printed as it is written. Marks of emphasis stand right before and right after the words, without "
        "spaces inside, and always in pairs; a mark that is meant is written \\{mark}."
    ),
    Documentation(
        what=N_("Asterisks or underscores that were to make words bold or italic, and do not."),
        why=N_("The words are set as all others are, with the marks among them."),
        wrong=N_("the ** first ** objective"),
        right=N_("the **first** objective"),
    ),
)
def emphasis_not_taken(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each pair of marks with spaces inside, and for each mark of bold type without effect."""
    for passage in catalogue.passages.values():
        text = passage.running.text
        if "*" not in text and "_" not in text:
            continue
        spaced = [match for match in SPACED.finditer(text) if _has_spaces(match)]
        taken = {at for match in spaced for at in (match.start(), match.end() - len(match["mark"]))}
        left = LEFT.finditer(text) if text.strip("* ") else ()
        for match in (*spaced, *(one for one in left if one.start() not in taken)):
            yield from _not_taken(rule, passage, match, catalogue)


@rule(
    "TXT033",
    "lost-underscores",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{text}” is printed in bold, without its underscores. Bold is **…**; an underscore that is meant is \\_."),
    Documentation(
        what=N_("A word of small letters between pairs of underscores, as names in programs are written."),
        why=N_("The reader would see another name."),
        wrong=N_("the file __init__"),
        right=N_("the file \\_\\_init\\_\\_"),
    ),
)
def lost_underscores(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each word that two underscores on both sides make bold."""
    for node in inlines(catalogue):
        match node:
            case Emphasis(strong=True, children=(Text(text=text),)) if IDENTIFIER.fullmatch(text):
                written = catalogue.report.sources[node.span.path].quote(node.span)
                if written.startswith("__"):
                    yield rule.at(node.span, {"text": written})


def _has_spaces(match: re.Match[str]) -> bool:
    """Return whether a pair of marks has spaces inside; a single mark between two spaces is a sign: 2 * 3."""
    before, after = match["before"], match["after"]
    return bool(before or after) and not (len(match["mark"]) == 1 and before and after)


def _not_taken(rule: Rule, passage: Passage, match: re.Match[str], catalogue: Catalogue) -> Iterator[Diagnostic]:
    if is_literal(passage.running, *match.span()):
        groups = match.groupdict()
        mark = groups.get("mark") or match[0]
        text = f"{mark}{groups.get('words')}{mark}"
        fix = replacing_fix(passage, match.span(), text, catalogue, Safety.SAFE) if groups else None
        yield rule.at(passage.running.span(*match.span()), {"mark": mark}, fix=fix)


def _with_characters(match: re.Match[str], passage: Passage, catalogue: Catalogue) -> Fix | None:
    """Return the fix that writes raised or lowered figures as characters; none for anything else."""
    inside = match[0].strip("^~_{}")
    before = match.string[max(0, match.start() - 4) : match.start()]
    if match.lastgroup not in {RAISED, LOWERED} or not UNIT.search(before):
        return None
    text = inside.translate(SUPERSCRIPTS if match.lastgroup == RAISED else SUBSCRIPTS)
    if match.lastgroup == RAISED and ORDINAL.fullmatch(inside):
        text = inside
    elif not CHARACTERS.fullmatch(text):
        return None
    return replacing_fix(passage, match.span(), text, catalogue, Safety.SAFE)
