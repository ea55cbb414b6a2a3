"""Formulas in MathML: on one line for the text, and in LaTeX for whoever sets them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.formats.xml import name_of
from diptych.importing.shared.formulas import COMMANDS, above, below, grouped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lxml.etree import _Element as Element

    Form = Callable[[Sequence[str]], str]

ASIDE = frozenset({"annotation", "annotation-xml"})
"""Elements that hold the same formula in another form."""


def maths_on_one_line(element: Element) -> str:
    """Return a formula as a line of text: `(a + b)/2`, `x²`, `√(x)`."""
    return _written(element, LINEAR)


def maths_in_latex(element: Element) -> str:
    """Return a formula in LaTeX."""
    return _written(element, LATEX)


def _written(element: Element, forms: Mapping[str, tuple[int, Form]]) -> str:
    """Return an element in one of the two forms; one without the parts that its form needs is written part by part."""
    parts = [_written(child, forms) for child in element if name_of(child) not in ASIDE]
    least, form = forms.get(name_of(element), (0, "".join))
    if len(parts) < least:
        least, form = 0, "".join
    own = " ".join((element.text or "").split())
    tails = " ".join(" ".join((child.tail or "").split()) for child in element).strip()
    return f"{own}{form(parts)}{tails}"


LINEAR: dict[str, tuple[int, Form]] = {
    "mfrac": (2, lambda parts: f"{grouped(parts[0])}/{grouped(''.join(parts[1:]))}"),
    "msup": (2, lambda parts: f"{parts[0]}{above(''.join(parts[1:]))}"),
    "msub": (2, lambda parts: f"{parts[0]}{below(''.join(parts[1:]))}"),
    "msubsup": (3, lambda parts: f"{parts[0]}{below(parts[1])}{above(''.join(parts[2:]))}"),
    "munder": (2, lambda parts: f"{parts[0]}{below(''.join(parts[1:]))}"),
    "mover": (2, lambda parts: f"{parts[0]}{above(''.join(parts[1:]))}"),
    "munderover": (3, lambda parts: f"{parts[0]}{below(parts[1])}{above(''.join(parts[2:]))} "),
    "msqrt": (1, lambda parts: f"√{grouped(''.join(parts))}"),
    "mroot": (2, lambda parts: f"{above(''.join(parts[1:]))}√{grouped(parts[0])}"),
    "mtr": (1, "; ".join),
    "mtable": (1, "; ".join),
}
LATEX: dict[str, tuple[int, Form]] = {
    "mfrac": (2, lambda parts: rf"\frac{{{parts[0]}}}{{{''.join(parts[1:])}}}"),
    "msup": (2, lambda parts: f"{parts[0]}^{{{''.join(parts[1:])}}}"),
    "msub": (2, lambda parts: f"{parts[0]}_{{{''.join(parts[1:])}}}"),
    "msubsup": (3, lambda parts: f"{parts[0]}_{{{parts[1]}}}^{{{''.join(parts[2:])}}}"),
    "munder": (2, lambda parts: f"{_sign(parts[0])}_{{{''.join(parts[1:])}}}"),
    "mover": (2, lambda parts: f"{_sign(parts[0])}^{{{''.join(parts[1:])}}}"),
    "munderover": (3, lambda parts: f"{_sign(parts[0])}_{{{parts[1]}}}^{{{''.join(parts[2:])}}} "),
    "msqrt": (1, lambda parts: rf"\sqrt{{{''.join(parts)}}}"),
    "mroot": (2, lambda parts: rf"\sqrt[{''.join(parts[1:])}]{{{parts[0]}}}"),
    "mtr": (1, " & ".join),
    "mtable": (1, r" \\ ".join),
}


def _sign(text: str) -> str:
    return COMMANDS.get(text.strip(), text)
