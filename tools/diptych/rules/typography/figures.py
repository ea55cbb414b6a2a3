"""TYP: figures, dates and ordinals, as each language writes them."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.rule import Documentation
from diptych.rules.making.patterns import pattern_rule

wrong_grouping = pattern_rule(
    "TYP011",
    "wrong-grouping-of-digits",
    Documentation(
        what=N_(
            "Thousands that are not set apart in the way of the language: with a comma in English, with a space in "
            "French. Another institution may write a space in English too, and nothing between four digits."
        ),
        why=N_("A long number is hard to read, and “10,000” is ten to a French reader."),
        wrong=N_("10 000 in English; 10,000 or 10.000 in French"),
        right=N_("10,000 in English; 10 000 in French"),
    ),
    "grouping_of_digits",
)
wrong_decimal_sign = pattern_rule(
    "TYP012",
    "wrong-decimal-sign",
    Documentation(
        what=N_("A decimal comma in English, a decimal point in French, or a decimal without its zero."),
        why=N_("English decimals have a point, French ones a comma."),
        wrong=N_("1,5 million in English; 12.5 % in French; .5 kilometre"),
        right=N_("1.5 million in English; 12,5 % in French; 0.5 kilometre"),
    ),
    "decimal_sign",
)
wrong_date = pattern_rule(
    "TYP014",
    "wrong-form-of-date",
    Documentation(
        what=N_(
            "A date that is not written day, month, year: 17 August 2018, 17 août 2018, 1er juillet 2004. Another "
            "institution has its own order: in its reports, only “1 juillet” and “17 Août” are found in French."
        ),
        why=N_("Other forms are read differently elsewhere: 03/04 is March to some and April to others."),
        wrong=N_("August 17th, 2018; 17 Août 2018; 17/08/2018"),
        right=N_("17 August 2018; 17 août 2018"),
    ),
    "date",
    words_of_others=False,
)
wrong_ordinal = pattern_rule(
    "TYP015",
    "wrong-end-of-ordinal",
    Documentation(
        what=N_(
            "Ordinals in figures with another end than theirs: “21th” in English; “ème”, “ère” or “ier” in French; "
            "and “no” for “n°”."
        ),
        why=N_("English writes 1st, 2nd, 3rd, 11th, 21st; French 1er, 1re, 2e. The page sets n° with a raised o."),
        wrong=N_("the 21th meeting; 2ème séance, 1ère réunion"),
        right=N_("the 21st meeting; 2e séance, 1re réunion"),
    ),
    "end_of_ordinal",
)
split_year = pattern_rule(
    "TYP019",
    "split-year-with-hyphen",
    Documentation(
        what=N_("A year that runs over two calendar years, written with a hyphen or a dash."),
        why=N_("Budget documents write 2024/25: with a dash, it is a span of years."),
        wrong="2024-25",
        right="2024/25",
    ),
    "split_year",
)
