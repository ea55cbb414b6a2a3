"""TYP: accents of capitals, ligatures and acronyms."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.rule import Documentation
from diptych.rules.making.patterns import pattern_rule

unaccented_capital = pattern_rule(
    "TYP008",
    "unaccented-capital",
    Documentation(
        what=N_("A capital without its accent: Etat, Equipe, A at the start of a sentence."),
        why=N_("French capitals keep their accents in official documents: one slip in 2,346."),
        wrong="Etat",
        right="État",
    ),
    "unaccented_capital",
)
missing_ligature = pattern_rule(
    "TYP009",
    "missing-ligature",
    Documentation(
        what=N_("“oe” written as two letters where French has œ."),
        why=N_("Official documents always have the ligature: 901 times of 901."),
        wrong="mise en oeuvre",
        right="mise en œuvre",
    ),
    "missing_ligature",
)
pointed_acronym = pattern_rule(
    "TYP010",
    "pointed-acronym",
    Documentation(
        what=N_("Full stops between the letters of an acronym."),
        why=N_("The United Nations writes acronyms without them."),
        wrong="U.N.D.P.",
        right="UNDP",
    ),
    "pointed_acronym",
)
