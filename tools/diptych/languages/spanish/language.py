"""Spanish: all its parts."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.languages.language import Language
from diptych.languages.spanish.function_words import FUNCTION_WORDS

LANGUAGE = Language(code="es", name=N_("Spanish"), function_words=FUNCTION_WORDS)
