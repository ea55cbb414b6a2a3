"""A finding's sentence, in the language of who reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.i18n import Translator
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

SEVERITIES = {Severity.ERROR: N_("error"), Severity.WARNING: N_("warning"), Severity.INFO: N_("remark")}
"""What a finding is called by its weight."""


def message(diagnostic: Diagnostic, rules: Mapping[str, Rule], translator: Translator) -> str:
    """Return the sentence of a finding.

    Args:
        diagnostic: The finding.
        rules: Every rule by its code.
        translator: Speaks the language of the reader.

    Raises:
        KeyError: No rule has the finding's code, or the finding lacks an argument of the rule's message.
    """
    return fill(rules[diagnostic.code].message, diagnostic.arguments, translator)


def fill(template: str, arguments: Mapping[str, str | int], translator: Translator) -> str:
    """Return a message with its placeholders filled; an argument that is a `Phrase` is translated too.

    Raises:
        KeyError: An argument is missing.
    """
    shown = {
        name: translator.gettext(value) if isinstance(value, Phrase) else value for name, value in arguments.items()
    }
    return translator.gettext(template).format_map(shown)
