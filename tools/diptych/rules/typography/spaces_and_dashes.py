"""TYP: spaces, apostrophes and dashes, as readers see them.

English follows the United Nations Editorial Manual, French the usage of official documents of 2020 to 2026 (and the
Organization's instruction ST/DCS/5). A plain space is enough wherever the page sets a non-breaking one: the rules
report what is missing, not what the page corrects.
"""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.rule import Documentation
from diptych.rules.making.patterns import pattern_rule

missing_space = pattern_rule(
    "TYP001",
    "missing-space",
    Documentation(
        what=N_("A missing space: after a comma or after “No.”; in French also before ; : ? ! » and %, or after «."),
        why=N_("French sets these marks off. The page makes the space non-breaking."),
        wrong="35%, «paix»; suite:",
        right="35 %, « paix » ; suite :",
    ),
    "missing_space",
)
superfluous_space = pattern_rule(
    "TYP002",
    "superfluous-space",
    Documentation(
        what=N_("Two spaces in a row, or a space where none belongs: before a comma, a stop, a closing bracket."),
        why=N_("It leaves a gap in the line, and the mark may move to the next one."),
        wrong=N_("peace , security  and development"),
        right=N_("peace, security and development"),
    ),
    "superfluous_space",
    message=N_("Remove the superfluous space."),
)
straight_apostrophe = pattern_rule(
    "TYP003",
    "straight-apostrophe",
    Documentation(
        what=N_("A straight apostrophe, as on a typewriter, or another mark in its place."),
        why=N_("Printed documents have the curved one: 27,105 of 27,108 in official French."),
        wrong="l'ONU",
        right="l’ONU",
    ),
    "straight_apostrophe",
)
hyphen_for_dash = pattern_rule(
    "TYP006",
    "hyphen-for-dash",
    Documentation(
        what=N_("A hyphen between spaces, or two of them, in place of a dash; a long dash in French."),
        why=N_("A hyphen joins words; what is set off takes the dash of the language."),
        wrong=N_("the Council - as before - decided"),
        right=N_("the Council – as before – decided"),
    ),
    "hyphen_for_dash",
)
wrong_range_mark = pattern_rule(
    "TYP007",
    "wrong-range-mark",
    Documentation(
        what=N_("The ends of a range joined by a hyphen in English, or by a dash in French: years, days, paragraphs."),
        why=N_("English sets a dash between the ends of a range, French a hyphen."),
        wrong=N_("2016-2025 in English, 2016–2025 in French"),
        right=N_("2016–2025 in English, 2016-2025 in French"),
    ),
    "range_mark",
)
