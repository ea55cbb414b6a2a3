"""The message for a rule that does not exist."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from diptych.model.diagnostic import Family
from diptych.pipeline import RULES
from diptych.rules.registry import RETIRED

if TYPE_CHECKING:
    from diptych.i18n import Translator


def unknown_rule(code: str, translator: Translator) -> str:
    """Return a sentence that there is no such rule, with the nearest codes or names."""
    _ = translator.gettext
    if code.upper() in RETIRED:
        return _("The rule “{code}” no longer exists. “diptych rules” lists those that do.").format(code=code.upper())
    near = difflib.get_close_matches(code.upper(), [*(rule.code for rule in RULES), *Family], n=3)
    near = near or difflib.get_close_matches(code.lower(), [rule.name for rule in RULES], n=3)
    if not near:
        return _("There is no rule “{code}”. “diptych rules” lists them all.").format(code=code)
    return _("There is no rule “{code}”. Did you mean one of these: {near}?").format(code=code, near=", ".join(near))
