"""The message of a finding in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Family, LanguageTag, Phrase, ScriptName, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.i18n import Translator
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

SEVERITIES = {Severity.ERROR: N_("error"), Severity.WARNING: N_("warning"), Severity.INFO: N_("remark")}
"""Names of the severities."""
FAMILIES = {
    Family.FILES: N_("Files"),
    Family.SETTINGS: N_("Settings and front matter"),
    Family.SECTIONS: N_("Sections"),
    Family.ALIGNMENT: N_("Alignment of the languages"),
    Family.CONCORDANCE: N_("Concordance of the languages"),
    Family.TRANSLATION: N_("State of translations"),
    Family.TERMS: N_("Terms and acronyms"),
    Family.TEXT: N_("Text"),
    Family.SPELLING: N_("Spelling"),
    Family.TYPOGRAPHY: N_("Typography"),
    Family.STYLE: N_("House style"),
    Family.REFERENCES: N_("References and footnotes"),
    Family.LINKS: N_("Links and pictures"),
    Family.DATA: N_("Tables and charts from data"),
    Family.CITATIONS: N_("Citations"),
    Family.REGISTER: N_("Register of cited documents"),
    Family.NETWORK: N_("Answers from the network"),
    Family.PRINTING: N_("Printed pages"),
    Family.IMPORTS: N_("Imported files"),
    Family.RECEIVED: N_("Files that come back"),
    Family.ALLOWANCES: N_("Allowances"),
    Family.PROGRAM: N_("Failures of the program"),
}
"""Names of the families of rules."""


def standing(rule: Rule, translator: Translator) -> str:
    """Return how much a rule's findings weigh by default, and whether it is off unless asked for."""
    _ = translator.gettext
    weight = _(SEVERITIES[rule.severity])
    return _("{severity}, off unless asked for").format(severity=weight) if rule.on_request else weight


def message(diagnostic: Diagnostic, rules: Mapping[str, Rule], translator: Translator) -> str:
    """Return the message of a finding.

    Args:
        diagnostic: The finding.
        rules: Every rule by its code.
        translator: Translates into the reader's language.

    Raises:
        KeyError: No rule has the finding's code, or the finding lacks an argument of the rule's message.
    """
    return fill(rules[diagnostic.code].message, diagnostic.arguments, translator)


def fill(template: str, arguments: Mapping[str, str | int], translator: Translator) -> str:
    """Return a message with its placeholders filled, in the reader's language.

    Args:
        template: The message.
        arguments: Values for its placeholders; see `Phrase`, `LanguageTag` and `ScriptName`.
        translator: Translates into the reader's language.

    Raises:
        KeyError: An argument is missing.
    """
    shown = {name: _worded(value, translator) for name, value in arguments.items()}
    for name in [name for name, value in arguments.items() if isinstance(value, Phrase)]:
        for other, value in shown.items():
            shown[name] = str(shown[name]).replace(f"{{{other}}}", str(value))
    return translator.gettext(template).format_map(shown)


def _worded(value: str | int, translator: Translator) -> str | int:
    match value:
        case Phrase():
            return translator.gettext(value)
        case LanguageTag():
            # Imported here: few messages name a language.
            from diptych.typography.locale import language_name  # noqa: PLC0415

            return language_name(value, translator.lang)
        case ScriptName():
            from diptych.typography.locale import script_name  # noqa: PLC0415

            return script_name(value, translator.lang)
        case _:
            return value
