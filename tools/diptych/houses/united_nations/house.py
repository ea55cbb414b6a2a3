"""The United Nations: all that it says, put together."""

from __future__ import annotations

from diptych.houses.united_nations.documents import DOCUMENTS
from diptych.houses.united_nations.masthead import IMPRINT, MASTHEAD
from diptych.languages.registry import LANGUAGES
from diptych.model.diagnostic import Family
from diptych.model.house import House
from diptych.model.settings import DEFAULT_HOUSE as NAME
from diptych.model.settings import Paper, WordChoice

KEYS = frozenset({"symbols", "organs", "distribution", "job", "pdf.codes", "pdf.emblem"})
"""The settings that only a report of the United Nations has."""
OWN_RULES = frozenset({"CIT003", "CIT007", "TYP010", "TYP013", "TYP016", "TYP017", "TYP018", "TYP019"})
"""The rules outside the family of style that rest on its Editorial Manual, its own usage or its sessions."""

HOUSE = House(
    name=NAME,
    code="un",
    needs=("symbols",),
    keys=KEYS,
    layout=NAME,
    paper=Paper.LETTER,
    longest=WordChoice().limit,
    masthead=MASTHEAD,
    imprint=IMPRINT,
    documents=DOCUMENTS,
    rules=frozenset({Family.STYLE, *OWN_RULES}),
    tables="usage",
    words={code: language.houses[NAME] for code, language in LANGUAGES.items() if NAME in language.houses},
)
