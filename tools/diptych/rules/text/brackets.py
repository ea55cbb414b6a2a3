"""TXT: brackets and quotation marks without a counterpart."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered_passages
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

BRACKETS = (("(", ")"), ("[", "]"))
MARKS = (("“", "”"), ("«", "»"))
COUNTERPARTS = dict((*MARKS, *(pair[::-1] for pair in MARKS)))
EITHER = {pair[0]: re.compile("[" + re.escape("".join(pair)) + "]") for pair in (*BRACKETS, *MARKS)}
SMILEY = re.compile(r"[:;]-?[()]")
LIST_MARK = re.compile(r"(?<![^\W_])(?:[A-Za-z]{1,2}|[ivxl]{1,5}|\d{1,3})\)")
"""The mark of a member of a list, which need not open with a bracket: "a)", "iv)", "4 l)"."""

SINGLE_OPENING = re.compile(r"(?<!\w)‘(?=\w)")
SINGLE_CLOSING = re.compile(r"(?<=\S)’(?!\w)")
STRAIGHT = re.compile(r'(?<!\d)"')


@rule(
    "TXT006",
    "unbalanced-bracket",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{mark}” has no counterpart in this paragraph. Add it, or remove this one."),
    Documentation(
        what=N_(
            "A bracket that is not closed, or was not opened, in one paragraph. The marks of lists may stand alone."
        ),
        why=N_("The reader does not know where the remark ends."),
        wrong=N_("the Department (formerly part of the Secretariat was moved"),
        right=N_("the Department (formerly part of the Secretariat) was moved"),
    ),
)
def unbalanced_bracket(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each bracket without its counterpart."""
    for passage in catalogue.passages.values():
        text = SMILEY.sub(lambda match: "-" * len(match[0]), passage.running.text)
        optional = {match.end() - 1 for match in LIST_MARK.finditer(text)} if ")" in text else set()
        for opening, _ in BRACKETS:
            for offset in unbalanced(text, opening, optional):
                yield rule.at(passage.running.span(offset, offset + 1), {"mark": text[offset]})


@rule(
    "TXT007",
    "unbalanced-quotation-mark",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{mark}” has no counterpart in this paragraph. Add it, or remove this one."),
    Documentation(
        what=N_(
            "A quotation mark that is not closed, or was not opened, in one paragraph. A quotation of several "
            "paragraphs may open each of them and close the last."
        ),
        why=N_("The reader does not know whose words these are."),
        wrong=N_("the “Silencing the Guns initiative"),
        right=N_("the “Silencing the Guns” initiative"),
    ),
    needs=("quotation_marks",),
)
def unbalanced_quotation_mark(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each quotation mark without its counterpart."""
    passages = tuple(covered_passages(rule, catalogue))
    for place, passage in enumerate(passages):
        for offset in unpaired_marks(passage.running.text):
            mark = passage.running.text[offset]
            next_to = (*passages[max(place - 1, 0) : place], *passages[place + 1 : place + 2])
            if not any(_goes_on(mark, other.running.text) for other in next_to):
                yield rule.at(passage.running.span(offset, offset + 1), {"mark": mark})


def unbalanced(text: str, opening: str, optional: Container[int] = ()) -> list[int]:
    """Return the offsets of brackets or quotation marks without a counterpart.

    Args:
        text: A text.
        opening: The bracket or mark that opens.
        optional: Offsets at which a closing bracket may be alone.
    """
    opened: list[int] = []
    alone: list[int] = []
    spare: list[int] = []
    for offset in (match.start() for match in EITHER[opening].finditer(text)):
        if text[offset] == opening:
            opened.append(offset)
        elif offset in optional:
            spare.append(offset)
        else:
            alone += [] if opened else [offset]
            del opened[-1:]
    for offset in reversed(opened):
        if spare and spare[-1] > offset:
            spare.pop()
        else:
            alone.append(offset)
    return sorted(alone)


def unpaired_marks(text: str) -> list[int]:
    """Return the offsets of the quotation marks of a text that have no counterpart."""
    found = [offset for opening, _ in MARKS for offset in unbalanced(text, opening)]
    straight = [match.start() for match in STRAIGHT.finditer(text)]
    if len(straight) % 2:
        found.append(straight[-1])
    if "‘" in text:
        last = max((match.start() for match in SINGLE_CLOSING.finditer(text)), default=-1)
        found += (match.start() for match in SINGLE_OPENING.finditer(text) if match.start() > last)
    return sorted(found)


def _goes_on(mark: str, neighbour: str) -> bool:
    """Return whether a quotation goes on in a neighbouring paragraph, which has the counterpart or the mark again."""
    return neighbour.startswith(mark) or COUNTERPARTS.get(mark) in _alone(neighbour)


@lru_cache(maxsize=4)
def _alone(text: str) -> frozenset[str]:
    return frozenset(text[at] for at in unpaired_marks(text))
