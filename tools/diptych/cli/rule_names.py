"""What is said where nothing is known of a rule that the user named."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from diptych.pipeline import RULES

if TYPE_CHECKING:
    from diptych.i18n import Translator


def unknown_rule(code: str, translator: Translator) -> str:
    """Return that there is no such rule, and which codes or names come nearest."""
    _ = translator.gettext
    near = difflib.get_close_matches(code.upper(), [rule.code for rule in RULES], n=3)
    near = near or difflib.get_close_matches(code.lower(), [rule.name for rule in RULES], n=3)
    if not near:
        return _("There is no rule “{code}”. “diptych rules” lists them all.").format(code=code)
    return _("There is no rule “{code}”. Is one of these meant: {near}?").format(code=code, near=", ".join(near))
