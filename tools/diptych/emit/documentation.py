"""The documentation of a rule as one text, plain or in Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_

if TYPE_CHECKING:
    from diptych.i18n import Translator
    from diptych.model.rule import Rule

ASKING = N_("It runs only if asked for: {command}, or a severity for {code} under “rules” in report.yaml.")
"""How to ask for a rule that is off by default."""


def asking(rule: Rule, translator: Translator) -> str:
    """Return how to ask for a rule that is off unless asked for; nothing for other rules."""
    told = {"code": rule.code, "command": f"diptych check --select {rule.code}"}
    return translator.gettext(ASKING).format_map(told) if rule.on_request else ""


def plain_documentation(rule: Rule, translator: Translator) -> str:
    """Return what a rule finds and why it matters, then a wrong example and the right one."""
    _, told = translator.gettext, rule.documentation
    said = " ".join(filter(None, (_(told.what), _(told.why), asking(rule, translator))))
    return f"{said}\n\n{_('Wrong')}\n\n{_(told.wrong)}\n\n{_('Right')}\n\n{_(told.right)}"


def markdown(rule: Rule, translator: Translator) -> str:
    """Return the same in Markdown, with everything in it that looks like mark-up escaped."""
    _, told = translator.gettext, rule.documentation
    said = " ".join(filter(None, (_(told.what), _(told.why), asking(rule, translator))))
    return f"{_escaped(said)}\n\n{_('Wrong')}\n\n{_fenced(_(told.wrong))}\n\n{_('Right')}\n\n{_fenced(_(told.right))}"


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#{}])", r"\\\1", text)


def _fenced(example: str) -> str:
    fence = "````" if "```" in example else "```"
    return f"{fence}text\n{example}\n{fence}"
