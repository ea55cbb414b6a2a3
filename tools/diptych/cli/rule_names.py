"""The message for a rule that does not exist."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from diptych.model.diagnostic import Family
from diptych.pipeline import RULES
from diptych.rules.registry import RETIRED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.i18n import Translator

MOST_NEAR = 50
SHOWN = 3


def unknown_rule(code: str, translator: Translator) -> str:
    """Return a sentence that there is no such rule, with the nearest codes or names."""
    _ = translator.gettext
    if code.upper() in RETIRED:
        return _("The rule “{code}” no longer exists. “diptych rules” lists those that do.").format(code=code.upper())
    near = _nearest(code.upper(), (*(rule.code for rule in RULES), *Family))
    near = near or _nearest(code.lower(), (rule.name for rule in RULES))
    if not near:
        return _("There is no rule “{code}”. “diptych rules” lists them all.").format(code=code)
    return _("There is no rule “{code}”. Did you mean one of these: {near}?").format(code=code, near=", ".join(near))


def _nearest(written: str, known: Iterable[str]) -> list[str]:
    """Return three codes or names that are near to what is written; of those that are as near, the first ones."""
    # Only a slip needs it, and loading it takes time.
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    near = difflib.get_close_matches(written, tuple(known), n=MOST_NEAR)
    return sorted(near, key=lambda one: (OSA.distance(one, written), one))[:SHOWN]
