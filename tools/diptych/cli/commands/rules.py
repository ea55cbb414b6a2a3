"""`diptych rules`: lists all rules, family by family."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from diptych.cli.terminal import hand_over, say
from diptych.emit.documentation import markdown
from diptych.emit.message import FAMILIES, standing
from diptych.i18n import N_
from diptych.model.diagnostic import Family
from diptych.pipeline import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.cli.context import Context
    from diptych.i18n import Translator
    from diptych.model.rule import Rule


@click.command(help=N_("List all rules."))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "md"]),
    default="text",
    help=N_("“text” for a list, “md” for a page in Markdown with the documentation of every rule."),
)
@click.pass_obj
def command(context: Context, form: str) -> None:
    """Print the list or the page."""
    if form == "md":
        hand_over("\n".join(page(context.translator)) + "\n")
    else:
        say(*rule_list(context.translator))


def rule_families() -> Iterator[tuple[Family, tuple[Rule, ...]]]:
    """Yield each family in order, with its rules sorted by code."""
    for family in Family:
        yield family, tuple(sorted((rule for rule in RULES if rule.family is family), key=lambda rule: rule.code))


def rule_list(translator: Translator) -> Iterator[str]:
    """Yield the lines of the list: code, name, severity."""
    _ = translator.gettext
    width = max(len(rule.name) for rule in RULES)
    for family, rules in rule_families():
        yield f"{family}  {_(FAMILIES[family])}"
        yield from (f"  {rule.code}  {rule.name:{width}}  {standing(rule, translator)}" for rule in rules)
        yield ""
    yield _("“diptych explain CODE” says more about each rule.")


def page(translator: Translator) -> Iterator[str]:
    """Yield the lines of the page in Markdown."""
    _ = translator.gettext
    yield f"# {_('Rules')}"
    for family, rules in rule_families():
        yield f"\n## {family}: {_(FAMILIES[family])}"
        for rule in rules:
            yield f"\n### {rule.code} {rule.name}\n\n*{standing(rule, translator)}*\n"
            yield markdown(rule, translator)
