"""Reasons for refusing a symbol, which complete "… is not the symbol of a document:"."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.symbol import SymbolFault

REASONS = {
    SymbolFault.EMPTY: N_("it is empty"),
    SymbolFault.TOO_LONG: N_("it is too long"),
    SymbolFault.CHARACTER: N_("it has a character that no symbol has"),
    SymbolFault.SPACE: N_("it has a space inside"),
    SymbolFault.BRACKETS: N_("its brackets do not match"),
    SymbolFault.QUALIFIER: N_("the words in brackets are unknown"),
    SymbolFault.ORGAN: N_("the organ is unknown"),
    SymbolFault.EMPTY_PART: N_("there is nothing between two slashes"),
    SymbolFault.NUMBER_MISSING: N_("the number is missing"),
    SymbolFault.NUMBER_WRONG: N_("there is no such number"),
    SymbolFault.YEAR_MISSING: N_("the year is missing"),
    SymbolFault.YEAR_WRONG: N_("the year is not written as this series has it"),
    SymbolFault.SESSION_MISSING: N_("the session is missing"),
    SymbolFault.SESSION_WRONG: N_("there is no such session"),
    SymbolFault.SESSION_OF_OLD: N_("before the 31st session, symbols were written like A/RES/1234(XII) or A/8447"),
    SymbolFault.LETTERS: N_("the letters of the parts are not in order"),
    SymbolFault.MODIFIER: N_("Add., Corr. or Rev. has no number or is out of place"),
    SymbolFault.PART: N_("it has a part that no series has"),
    SymbolFault.DUAL: N_("its second half is not a symbol"),
}
