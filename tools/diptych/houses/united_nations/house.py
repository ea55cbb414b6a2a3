"""The United Nations: all that it says, put together."""

from __future__ import annotations

from diptych.houses.united_nations.documents import DOCUMENTS
from diptych.houses.united_nations.masthead import IMPRINT, MASTHEAD
from diptych.languages.registry import LANGUAGES
from diptych.model.diagnostic import Family
from diptych.model.house import House

NAME = "united-nations"

HOUSE = House(
    name=NAME,
    code="un",
    needs=("symbols",),
    masthead=MASTHEAD,
    imprint=IMPRINT,
    documents=DOCUMENTS,
    rules=frozenset({Family.STYLE}),
    tables="usage",
    words={code: language.houses[NAME] for code, language in LANGUAGES.items() if NAME in language.houses},
)
