"""TYP: accents of capitals, ligatures and acronyms."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.rule import Documentation
from diptych.rules.making.patterns import pattern_rule, wrong_form
from diptych.typography.characters import SPACES

ACCENTED = (
    "carts?|carter|changes?|changer|chelle|ch[ée]ance|claircir|claircissements?|coles?|conomi(?:e|es|que|ques|quement)|"
    "cosyst[èe]mes?|crits?|criture|difier|galement|galit[ée]|glises?|gypte|gyptien\\w*|laborer|larg(?:ir|i|ie|issement)|"
    "lectora(?:le|les|ux)|levage|liminer|manant|mirats|nerg[ée]tiques?|nergie|non[cç]\\w+|num[ée]rer|pid[ée]mies?|quateur|"
    "quilibre|quipe|quipes|quipements?|quit[ée]|rythr[ée]e|tabli\\w*|tant|tapes?|tats?|tendre|tendue|thiopie|thiopien\\w*|"
    "thiques?|troit\\w*|tudes?|tudiants?|valuer|ventuel\\w*|viter|voquant"
)
"""Words that begin with É in French, without that letter."""
BOTH = (
    "ducation|laboration|lectoral|lections?|limination|missions?|missaires?|ditions?|nergies|quitable|valuations?|"
    "volutions?"
)
"""The same, for words that are spelt alike in English without the accent."""
AFTER_A = (
    "la|l[’']|sa|son|ses|leur|leurs|cet|cette|ce|ces|cela|compter|court|défaut|différentes|fin|Genève|long|mesure|moins|"
    "moyen|New York|noter|nouveau|partir|plusieurs|propos|présent|savoir|titre|tout|travers|Vienne|Nairobi|Addis-Abeba"
)
"""What follows À at the start of a sentence, but never the letter A."""

unaccented_capital = pattern_rule(
    "TYP008",
    "unaccented-capital",
    Documentation(
        what=N_("A capital without its accent: Etat, Equipe, A at the start of a sentence."),
        why=N_("French capitals keep their accents in official documents: one slip in 2,346."),
        wrong="Etat",
        right="État",
    ),
    {
        "fr": (
            wrong_form(rf"\bE(?=(?:{ACCENTED})\b)", "É", sign="E"),
            wrong_form(rf"\bE(?=(?:{BOTH})\b)", "É", sign="E", safe=False),
            wrong_form(rf"(?:(?<=^)|(?<=[.!?][{SPACES}]))A(?=[{SPACES}](?:{AFTER_A})(?:\b|(?<=[’'])))", "À", sign="A"),
            wrong_form(rf"(?:(?<=^)|(?<=[.!?][{SPACES}]))Ca(?=[{SPACES}])", "Ça", sign=("Ca ", "Ca\u00a0")),
            wrong_form(r"\bI(?=les?\b)", "Î", sign=("Ile",)),
        )
    },
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
    {
        "fr": (
            wrong_form(
                r"\b(?P<a>(?:man|dés)?)(?P<b>[oO])e(?P<c>uvr\w+|il|ufs?|cum[ée]niques?|nolog\w+)\b",
                lambda match: f"{match['a']}{'Œ' if match['b'] == 'O' else 'œ'}{match['c']}",
                sign=("oe", "Oe"),
            ),
            wrong_form(r"\b(?P<a>[bcmnsvBCMNSV])oe(?P<b>urs?|ufs?|uds?|ux?)\b", r"\g<a>œ\g<b>", sign=("oe",)),
        )
    },
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
    {
        lang: (
            wrong_form(r"[A-Z](?<![\w.][A-Z])\.(?:[A-Z]\.){2,}(?=\W|$)", lambda match: match[0].replace(".", "")),
            wrong_form(rf"\bU\.[{SPACES}]?N\.(?=[{SPACES}][{first}]|[,;’])", "UN", sign=("U.N.", "U. N.")),
        )
        for lang, first in (("en", "A-Za-z"), ("fr", "a-zà-ÿ"))
    },
)
