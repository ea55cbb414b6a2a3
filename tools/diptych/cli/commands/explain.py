"""`diptych explain`: explains what a rule finds, why it matters, and how to put it right."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

import click
from rich.text import Text

from diptych.cli import completion
from diptych.cli.rule_names import unknown_rule
from diptych.cli.terminal import columns, show
from diptych.emit.documentation import asking
from diptych.emit.message import FAMILIES, standing
from diptych.i18n import N_
from diptych.model.diagnostic import Family
from diptych.pipeline import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.cli.context import Context
    from diptych.i18n import Translator
    from diptych.model.rule import Rule

INDENT = "    "
PLACEHOLDER = re.compile(r"\{\w+\}")
LETTERS = "XYZWVUTSRQ"
"""What stands for the values of a message."""
WIDEST = 100
"""Most columns of a line, however wide the terminal."""


@click.command(help=N_("Explain a rule, such as CON004, or a family of rules, such as CON."))
@click.argument("code", metavar="CODE", shell_complete=completion.complete_rules)
@click.pass_obj
def command(context: Context, code: str) -> None:
    """Print the documentation of the rule with this code or name, or the list of the rules of a family."""
    family = next((family for family in Family if family == code.upper()), None)
    if family:
        show(*family_page(family, context.translator, min(columns(), WIDEST)))
        return
    rule = next((rule for rule in RULES if code.lower() in {rule.code.lower(), rule.name}), None)
    if rule is None:
        raise click.UsageError(unknown_rule(code, context.translator))
    show(*explanation(rule, context.translator, min(columns(), WIDEST)))


def family_page(family: Family, translator: Translator, width: int) -> Iterator[Text]:
    """Yield the parts of a page on a family of rules: each rule with what it finds.

    Args:
        family: The family.
        translator: Translates into the reader's language.
        width: Columns of the terminal.
    """
    _ = translator.gettext
    yield Text.assemble((family, "bold"), f" {_(FAMILIES[family])}\n")
    for rule in sorted((rule for rule in RULES if rule.family is family), key=lambda rule: rule.code):
        yield Text.assemble((rule.code, "bold"), f" {rule.name} ({standing(rule, translator)})")
        yield Text(_wrapped(_(rule.documentation.what), width, INDENT) + "\n")
    yield Text(_("“diptych explain CODE” says more about each rule."))


def explanation(rule: Rule, translator: Translator, width: int) -> Iterator[Text]:
    """Yield the parts of a page on a rule.

    Args:
        rule: The rule.
        translator: Translates into the reader's language.
        width: Columns of the terminal.
    """
    _ = translator.gettext
    told = rule.documentation
    yield Text.assemble((rule.code, "bold"), f" {rule.name} ({standing(rule, translator)})\n")
    yield Text(_wrapped(lettered(_(rule.message)), width) + "\n", style="italic")
    for heading, text in ((_("What it finds"), told.what), (_("Why it matters"), told.why)):
        yield Text(heading, style="bold")
        yield Text(_wrapped(_(text), width, INDENT) + "\n")
    if how := asking(rule, translator):
        yield Text(_wrapped(how, width) + "\n")
    for heading, example, colour in ((_("Wrong"), told.wrong, "red"), (_("Right"), told.right, "green")):
        yield Text(heading, style="bold")
        lines = (_wrapped(line, width, INDENT) for line in _(example).splitlines())
        yield Text("\n".join(lines) + "\n", style=colour)


def lettered(message: str) -> str:
    """Return a message with X, Y, Z and so on for what a finding puts in, so that it reads as a sentence."""
    names = dict.fromkeys(PLACEHOLDER.findall(message))
    letters = dict(zip(names, LETTERS, strict=False))
    return PLACEHOLDER.sub(lambda match: letters[match[0]], message)


def _wrapped(text: str, width: int, indent: str = "") -> str:
    """Return a text wrapped to some columns. No line ends at a no-break space or inside a hyphenated word."""
    return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
