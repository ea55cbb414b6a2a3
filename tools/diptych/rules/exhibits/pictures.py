"""LNK: what is in the pictures of a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Scope
from diptych.pictures import FlawKind, look, places
from diptych.pictures.flaws import PIXELS
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

MEGAPIXELS = PIXELS // 1_000_000


@rule(
    "LNK010",
    "unreadable-picture",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("The picture “{target}” cannot be shown: {detail}."),
    Documentation(
        what=N_("A file that is not the picture that its name promises, is damaged, or cannot be drawn."),
        why=N_("The page would have a gap, or never be finished."),
        wrong=N_("map.png, only half of which was downloaded"),
        right=N_("map.png, saved again by the program that drew it"),
    ),
)
def unreadable_picture(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place that shows such a picture."""
    yield from _found(rule, catalogue, FlawKind.UNREADABLE)


@rule(
    "LNK011",
    "oversized-picture",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("The picture “{target}” has {detail} pixels: scale it to {limit} million at most."),
    Documentation(
        what=N_("A picture with more pixels than a whole page printed at 600 dots per inch."),
        why=N_("It costs time and memory on every machine that makes or opens the page, and shows no more."),
        wrong=N_("a photograph of 13,000 × 13,000 pixels"),
        right=N_("the same photograph, scaled to 3,000 × 3,000 pixels"),
    ),
)
def oversized_picture(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place that shows such a picture."""
    yield from _found(rule, catalogue, FlawKind.OVERSIZED)


@rule(
    "LNK012",
    "active-picture",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("The picture “{target}” is shown without what would run or move in it: {detail}."),
    Documentation(
        what=N_("An SVG picture with a script, an event handler or an animation."),
        why=N_("A picture must not run a program in a reader’s browser, and cannot move on paper."),
        wrong='<svg onload="start()">',
        right=N_("The same picture, saved as plain SVG."),
    ),
)
def active_picture(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place that shows such a picture."""
    yield from _found(rule, catalogue, FlawKind.ACTIVE)


@rule(
    "LNK013",
    "borrowing-picture",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("The picture “{target}” is shown without what it borrows from elsewhere: {detail}."),
    Documentation(
        what=N_("An SVG picture that shows another file, a web address or part of a web page."),
        why=N_("A page must contain all that it shows. What is elsewhere may change, and paper cannot show HTML."),
        wrong='<image href="https://example.org/map.png"/>',
        right=N_("The same picture with all its parts inside, and its words as SVG text."),
    ),
)
def borrowing_picture(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place that shows such a picture."""
    yield from _found(rule, catalogue, FlawKind.ELSEWHERE)


@rule(
    "LNK014",
    "picture-in-inks",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("The colours of “{target}” are inks (CMYK): save it in RGB."),
    Documentation(
        what=N_("A JPEG picture that was made for a printing press."),
        why=N_("Browsers show its colours differently from paper, and an archival PDF may not contain it."),
        wrong=N_("a photograph in CMYK"),
        right=N_("the same photograph in RGB"),
    ),
)
def picture_in_inks(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place that shows such a picture."""
    yield from _found(rule, catalogue, FlawKind.INKS)


@rule(
    "LNK015",
    "moving-picture",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{target}” is an animation: only its first picture is printed."),
    Documentation(
        what=N_("An animated PNG."),
        why=N_("Readers on screen and on paper would not see the same."),
        wrong=N_("a map on which borders move"),
        right=N_("a map for each year"),
    ),
)
def moving_picture(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place that shows such a picture."""
    yield from _found(rule, catalogue, FlawKind.MOVING)


def _found(rule: Rule, catalogue: Catalogue, kind: FlawKind) -> Iterator[Diagnostic]:
    """Yield one finding for each place that shows a picture with such a flaw; details of one picture are joined."""
    for path, span in places(catalogue.report):
        details = [flaw.detail for flaw in look(path, catalogue.report.pictures[path]).flaws if flaw.kind is kind]
        if details:
            detail = details[0] if len(details) == 1 else ", ".join(details)
            yield rule.at(span, {"target": path, "detail": detail, "limit": MEGAPIXELS})
