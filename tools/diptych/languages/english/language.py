"""English: all its parts."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.languages.english.dates import DATES
from diptych.languages.english.facts import FACTS
from diptych.languages.english.function_words import FUNCTION_WORDS
from diptych.languages.english.marks import NOTE_MARKS, QUOTATION_MARKS
from diptych.languages.english.mentions import MENTIONS
from diptych.languages.english.names import NAMES
from diptych.languages.english.numbers import NUMBER_WORDS, NUMERALS
from diptych.languages.english.proper_names import PROPER_NAMES
from diptych.languages.english.senses import SENSES
from diptych.languages.english.spaces import SPACES
from diptych.languages.english.style import STYLE
from diptych.languages.english.united_nations import CITATIONS, HEADS, HOUSE, OPERATIVE_VERBS
from diptych.languages.english.units import UNITS
from diptych.languages.english.wording import ENUMERATIONS
from diptych.languages.english.words import WORDS
from diptych.languages.english.wrong_forms import WRONG_FORMS
from diptych.languages.language import Language
from diptych.languages.list_marks import ListMarks

LANGUAGE = Language(
    code="en",
    name=N_("English"),
    long_code="eng",
    file_names=("english", "anglais"),
    locale="en_GB",
    dictionary="en-GB",
    usage="en",
    dates=DATES,
    mentions=MENTIONS,
    note_marks=NOTE_MARKS,
    quotation_marks=QUOTATION_MARKS,
    style=STYLE,
    wrong_forms=WRONG_FORMS,
    numerals=NUMERALS,
    number_words=NUMBER_WORDS,
    facts=FACTS,
    units=UNITS,
    function_words=FUNCTION_WORDS,
    names=NAMES,
    proper_names=PROPER_NAMES,
    words=WORDS,
    spaces=SPACES,
    list_marks=ListMarks(form="({})"),
    senses=SENSES,
    operative_verbs=OPERATIVE_VERBS,
    enumerations=ENUMERATIONS,
    citations=CITATIONS,
    heads=HEADS,
    houses={"united-nations": HOUSE},
    unused=frozenset(
        (
            "percentages",
            "style.introduced",
            "style.titles",
            "wrong_forms.missing_ligature",
            "wrong_forms.unaccented_capital",
        )
    ),
)
