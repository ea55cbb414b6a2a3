"""Why a symbol is refused, in words that complete "… is not the symbol of a document:"."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.symbol import Fault

REASONS = {
    Fault.EMPTY: N_("it is empty"),
    Fault.TOO_LONG: N_("it is too long"),
    Fault.CHARACTER: N_("it has a character that no symbol has"),
    Fault.SPACE: N_("it has a space inside"),
    Fault.BRACKETS: N_("its brackets do not match"),
    Fault.QUALIFIER: N_("the words in brackets are unknown"),
    Fault.ORGAN: N_("the organ is unknown"),
    Fault.EMPTY_PART: N_("there is nothing between two strokes"),
    Fault.NUMBER_MISSING: N_("the number is missing"),
    Fault.NUMBER_WRONG: N_("there is no such number"),
    Fault.YEAR_MISSING: N_("the year is missing"),
    Fault.YEAR_WRONG: N_("the year is not written as in this series"),
    Fault.SESSION_MISSING: N_("the session is missing"),
    Fault.SESSION_WRONG: N_("there is no such session"),
    Fault.SESSION_OF_OLD: N_("before the 31st session, symbols were written like A/RES/1234(XII) or A/8447"),
    Fault.LETTERS: N_("the letters of the parts are not in order"),
    Fault.MODIFIER: N_("Add., Corr. or Rev. has no number or is out of place"),
    Fault.PART: N_("it has a part that no series has"),
    Fault.DUAL: N_("its second half is no symbol"),
}
