"""The documentation of a rule as one text, plain or in Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diptych.i18n import Translator
    from diptych.model.rule import Documentation


def plain_documentation(told: Documentation, translator: Translator) -> str:
    """Return what a rule finds and why it matters, then a wrong example and the right one."""
    _ = translator.gettext
    return f"{_(told.what)} {_(told.why)}\n\n{_('Wrong')}\n\n{_(told.wrong)}\n\n{_('Right')}\n\n{_(told.right)}"


def markdown(told: Documentation, translator: Translator) -> str:
    """Return the same in Markdown, with everything in it that looks like mark-up escaped."""
    _ = translator.gettext
    return (
        f"{_escaped(_(told.what))} {_escaped(_(told.why))}\n\n"
        f"{_('Wrong')}\n\n{_fenced(_(told.wrong))}\n\n{_('Right')}\n\n{_fenced(_(told.right))}"
    )


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#{}])", r"\\\1", text)


def _fenced(example: str) -> str:
    fence = "````" if "```" in example else "```"
    return f"{fence}text\n{example}\n{fence}"
