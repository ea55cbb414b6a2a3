"""Formulas of a Word file: on one line for the text, and in LaTeX for whoever sets them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.formats.word.names import MATHS
from diptych.importing.shared.formulas import COMMANDS, above, below, grouped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml.etree import _Element as Element

INTEGRAL, OPENING, CLOSING = "∫", "(", ")"
"""What an operator and brackets are where a formula does not say."""


def on_one_line(element: Element) -> str:
    """Return a formula as a line of text: `(a + b)/2`, `x²`, `√(x)`."""
    return _written(element, LINEAR)


def in_latex(element: Element) -> str:
    """Return a formula in LaTeX."""
    return _written(element, LATEX)


def _written(element: Element, forms: Mapping[str, Callable[[Element, Callable[[str], str]], str]]) -> str:
    """Return an element in one of the two forms; one that has none is written as its parts, in order."""
    name = str(element.tag).removeprefix(MATHS)
    if name == "t":
        return element.text or ""

    def part(child: str) -> str:
        found = element.find(f"{MATHS}{child}")
        return "" if found is None else _written(found, forms)

    form = forms.get(name)
    return form(element, part) if form else "".join(_written(one, forms) for one in element)


def _said(element: Element, child: str, default: str) -> str:
    """Return a sign in the properties of an element, such as its opening bracket."""
    found = element.find(f"{MATHS}{str(element.tag).removeprefix(MATHS)}Pr/{MATHS}{child}")
    return default if found is None else found.get(f"{MATHS}val", default)


def _enclosed(element: Element, forms: Mapping[str, Callable[[Element, Callable[[str], str]], str]]) -> str:
    inner = _said(element, "sepChr", "|").join(_written(one, forms) for one in element.iterfind(f"{MATHS}e"))
    return f"{_said(element, 'begChr', OPENING)}{inner}{_said(element, 'endChr', CLOSING)}"


LINEAR: dict[str, Callable[[Element, Callable[[str], str]], str]] = {
    "f": lambda _, part: f"{grouped(part('num'))}/{grouped(part('den'))}",
    "sSup": lambda _, part: f"{part('e')}{above(part('sup'))}",
    "sSub": lambda _, part: f"{part('e')}{below(part('sub'))}",
    "sSubSup": lambda _, part: f"{part('e')}{below(part('sub'))}{above(part('sup'))}",
    "rad": lambda _, part: f"{above(part('deg'))}√{grouped(part('e'))}",
    "nary": lambda one, part: f"{_said(one, 'chr', INTEGRAL)}{below(part('sub'))}{above(part('sup'))} {part('e')}",
    "d": lambda one, _: _enclosed(one, LINEAR),
}
LATEX: dict[str, Callable[[Element, Callable[[str], str]], str]] = {
    "f": lambda _, part: rf"\frac{{{part('num')}}}{{{part('den')}}}",
    "sSup": lambda _, part: f"{part('e')}^{{{part('sup')}}}",
    "sSub": lambda _, part: f"{part('e')}_{{{part('sub')}}}",
    "sSubSup": lambda _, part: f"{part('e')}_{{{part('sub')}}}^{{{part('sup')}}}",
    "rad": lambda _, part: rf"\sqrt{f'[{degree}]' if (degree := part('deg')) else ''}{{{part('e')}}}",
    "nary": lambda one, part: (
        f"{COMMANDS.get(sign := _said(one, 'chr', INTEGRAL), sign)}_{{{part('sub')}}}^{{{part('sup')}}} {part('e')}"
    ),
    "d": lambda one, _: _enclosed(one, LATEX),
}
