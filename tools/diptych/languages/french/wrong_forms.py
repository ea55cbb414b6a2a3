"""What French writes otherwise: marks, spaces, capitals, figures, dates and sums.

It is the usage of official documents of 2020 to 2026 (and the Organization's instruction ST/DCS/5).
"""

from __future__ import annotations

from diptych.languages.dates import MONTH
from diptych.languages.french.dates import DATES
from diptych.languages.french.united_nations import POINTED_NAME
from diptych.languages.patterns import LETTER, SMALL, SPACES, words_in
from diptych.languages.shared_forms import (
    DAY_FIRST,
    POINTED_ACRONYM,
    SPLIT_YEAR,
    STRAIGHT_APOSTROPHE,
    SUPERFLUOUS_SPACES,
    YEAR_FIRST,
    five_digits,
    four_digits,
    range_forms,
    spaced,
)
from diptych.languages.wrong_forms import BetweenWords, Computed, Grouped, SetOff, WithUnit, WrongForm, WrongForms
from diptych.model.prose import OPAQUE

ACCENTED = (
    "carts?|carter|changes?|changer|chelle|ch[ée]ance|claircir|claircissements?|coles?|conomi(?:e|es|que|ques|quement)|"
    "cosyst[èe]mes?|crits?|criture|difier|galement|galit[ée]|glises?|gypte|gyptien\\w*|laborer|larg(?:ir|i|ie|issement)|"
    "lectora(?:le|les|ux)|levage|liminer|manant|mirats|nerg[ée]tiques?|nergie|non[cç]\\w+|num[ée]rer|pid[ée]mies?|quateur|"
    "quilibre|quipe|quipes|quipements?|quit[ée]|rythr[ée]e|tabli\\w*|tant|tapes?|tats?|tendre|tendue|thiopie|thiopien\\w*|"
    "thiques?|troit\\w*|tudes?|tudiants?|valuer|ventuel\\w*|viter|voquant"
)
"""Words that begin with É, without that letter."""
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
START = rf"(?:(?<=^)|(?<=[.!?][{SPACES}]))"
"""The start of a sentence."""
ELIDED = "[ldnsmtcjLDNSMTCJ]"
"""The letters before an apostrophe."""
UNIT = "(?:pour cent|millions?|milliards?|%)"
SUM = rf"\d[\d{SPACES}]{{0,60}}(?:,\d+)?"
"""A number, perhaps in groups of digits."""
CAPITAL_MONTHS = (
    "Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre", "Octobre", "Novembre",
    "Décembre",
)  # fmt: skip

NUMBERED = words_in("page pages ligne lignes salle boîte modèle vol loi article résolution résolutions décision numéro")
"""Nouns whose numbers have no space."""

WRONG_FORMS = WrongForms(
    missing_space=(
        WrongForm(rf"(?P<at>[;!?])(?<=[{LETTER}\d)\]’»{OPAQUE}].)(?=[{SPACES}\n”»]|$)", r" \g<at>"),
        WrongForm(rf"(?P<at>;)(?<=[{SMALL}].)(?=[{LETTER}])", SetOff(" {} "), sign=";"),
        WrongForm(rf"(?P<at>:)(?<=[{LETTER}\d)\]»{OPAQUE}].)(?=[{SPACES}\n]|$)", r" \g<at>"),
        WrongForm(rf"(?P<at>,)(?<=[{SMALL}].)(?=[{LETTER}])", SetOff("{} ")),
        WrongForm(r"(?<=\d)(?P<at>%)(?![\dA-F])", r" \g<at>", sign="%"),
        WrongForm(rf"(?P<at>«)(?=[^{SPACES}])", r"\g<at> ", sign="«"),
        WrongForm(rf"(?<=[^{SPACES}«])(?P<at>»)", r" \g<at>", sign="»"),
        WrongForm(
            rf"\b(?P<a>n°|[Pp]ar\.|MM?\.|Mme)(?P<b>\d+|[A-ZÀ-Ý][{SMALL}]+)",
            r"\g<a> \g<b>",
            sign=("n°", "ar.", "M.", "Mme"),
        ),
        WrongForm(rf"(?P<a>\d(?<![\w.,/-]\d)\d*)(?P<b>pour cent|millions?|milliards?|{MONTH})\b", r"\g<a> \g<b>"),
    ),
    superfluous_space=(
        *SUPERFLUOUS_SPACES,
        WrongForm(rf"(?<=\b{ELIDED})(?P<at>[{SPACES}]+)(?=’[{LETTER}{OPAQUE}])", "", sign=spaced("’")),
        WrongForm(
            rf"(?<=\b{ELIDED}’)(?P<at>[{SPACES}]+)(?=[{LETTER}{OPAQUE}])",
            "",
            sign=("’ ", "’\u00a0", "’\u202f"),
        ),
    ),
    straight_apostrophe=(
        STRAIGHT_APOSTROPHE,
        WrongForm(rf"(?<=\b{ELIDED})(?P<at>')(?=\s)", Computed.APOSTROPHE, sign="'"),
    ),
    hyphen_for_dash=(
        WrongForm(
            rf"(?<=[{LETTER}\d),»{OPAQUE}])(?P<at>[{SPACES}](?:-|--|—)[{SPACES}])(?=[{LETTER}«({OPAQUE}])",
            BetweenWords(" – "),
            sign=spaced("-—"),
        ),
        WrongForm(rf"(?<=[{LETTER}])(?P<at>—)(?=[{LETTER}])", " – "),
    ),
    range_mark=range_forms(
        right="-",
        wrong="–",
        before=r"[Pp]aragraphes|par\.|[Aa]rticles|art\.|[Cc]hapitres|sect\.|pages|p\.|objectifs|points",
        after=f"%|pour cent|{MONTH}",
    ),
    unaccented_capital=(
        WrongForm(rf"\bE(?=(?:{ACCENTED})\b)", "É", sign="E"),
        WrongForm(rf"\bE(?=(?:{BOTH})\b)", "É", sign="E", safe=False),
        WrongForm(rf"{START}A(?=[{SPACES}](?:{AFTER_A})(?:\b|(?<=[’'])))", "À", sign="A"),
        WrongForm(rf"{START}Ca(?=[{SPACES}])", "Ça", sign=("Ca ", "Ca\u00a0")),
        WrongForm(r"\bI(?=les?\b)", "Î", sign=("Ile",)),
    ),
    missing_ligature=(
        WrongForm(
            r"\b(?P<a>(?:man|dés)?)oe(?P<c>uvr\w+|il|ufs?|cum[ée]niques?|nolog\w+)\b", r"\g<a>œ\g<c>", sign=("oe",)
        ),
        WrongForm(
            r"\b(?P<a>(?:man|dés)?)Oe(?P<c>uvr\w+|il|ufs?|cum[ée]niques?|nolog\w+)\b", r"\g<a>Œ\g<c>", sign=("Oe",)
        ),
        WrongForm(r"\b(?P<a>[bcmnsvBCMNSV])oe(?P<b>urs?|ufs?|uds?|ux?)\b", r"\g<a>œ\g<b>", sign=("oe",)),
    ),
    pointed_acronym=(POINTED_ACRONYM, POINTED_NAME),
    grouping_of_digits=(
        WrongForm(r"\d(?<![\w.,/-]\d)\d{0,2}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,})(?![\w/]|[.,]\d)", Grouped(" ")),
        WrongForm(r"\d(?<![\w.,/-]\d)\d{0,2}(?:['’]\d{3}){1,50}(?![\w/]|[.,]\d)", Grouped(" ")),
        WrongForm(r"\d(?<![\w.,/-]\d)\d{0,2}(?:[.,]\d{3})(?![\w/%]|[.,]\d)", Grouped(" "), safe=False),
        WrongForm(
            five_digits(unlike=("postale", "postal", "code", "Code", "n°", "nᵒ", "boîte")), Grouped(" "), safe=False
        ),
        WrongForm(
            four_digits(numbered=sorted(NUMBERED), plural="[sx]"),
            Grouped(" "),
            safe=False,
            prose_only=True,
            of_style=True,
        ),
    ),
    decimal_sign=(
        WrongForm(rf"(?P<at>(?P<a>\d(?<![\w.,/]\d)\d*)\.(?P<b>\d{{1,2}}))(?=[{SPACES}]?{UNIT})", r"\g<a>,\g<b>"),
        WrongForm(r"(?P<at>,)(?=\d+\s[a-z])(?:(?<=\s.)|(?<=^.))", "0,"),
    ),
    date=(
        WrongForm(DAY_FIRST, Computed.DATE, of_style=True),
        WrongForm(YEAR_FIRST, Computed.DATE, safe=False, prose_only=True, of_style=True),
        WrongForm(rf"1(?<!\w1)(?:ier|ère|°)?(?=[{SPACES}](?:{MONTH})\b)", DATES.first_day),
        WrongForm(
            rf"(?:(?<=\d[{SPACES}])|(?<=\der[{SPACES}])|(?<=\b[Ee]n[{SPACES}])|(?<=\bde[{SPACES}]))"
            rf"(?P<at>{'|'.join(CAPITAL_MONTHS)})(?=[{SPACES}]\d{{4}}\b|\b)",
            Computed.SMALL_LETTERS,
            sign=CAPITAL_MONTHS,
        ),
    ),
    end_of_ordinal=(
        WrongForm(r"(?<=\b1)(?P<at>ère|ere)\b", "re", sign=("1ère", "1ere")),
        WrongForm(r"(?<=\b1)(?P<at>ier)\b", "er", sign=("1ier",)),
        WrongForm(rf"(?<=\d)(?P<at>[{SPACES}]?i?[èe]me)\b", "e", sign=("ème", "eme")),
        WrongForm(r"\b[IVX]+(?P<at>i?[èe]me)\b", "e", sign=("ème", "eme")),
        WrongForm(rf"\bno(?=[{SPACES}]\d)", "n°", sign=("no ", "no\u00a0", "no\u202f")),
    ),
    sum=(
        WrongForm(
            rf"\$[{SPACES}]?(?P<n>\d[\d{SPACES},]*?)[{SPACES}](?P<u>millions?|milliards?)\b",
            r"\g<n> \g<u> de dollars",
            sign="$",
        ),
        WrongForm(
            rf"(?<![\w,])(?P<n>{SUM})[{SPACES}]?(?P<u>M|Md)(?:\$|[{SPACES}]?(?:de )?dollars\b)",
            WithUnit(
                "{number} {unit} de dollars",
                {"M": ("million", "millions"), "Md": ("milliard", "milliards")},
                decimal_sign=",",
            ),
            sign=("M$", "Md$", "dollars"),
        ),
        WrongForm(rf"(?<=\d)(?P<at>[{SPACES}]?\$(?:[{SPACES}]?US)?)(?![\w$])", " dollars", sign="$", prose_only=True),
        WrongForm(
            rf"(?<=\d[{SPACES}])(?P<u>millions?|milliards?)[{SPACES}](?:de )?\$(?![\w$])",
            r"\g<u> de dollars",
            sign="$",
            prose_only=True,
        ),
        WrongForm(
            rf"\$(?P<n>\d[\d{SPACES}]*(?:,\d+)?)(?<=\d)(?![\d,])(?![{SPACES}](?:\d|millions?|milliards?))",
            r"\g<n> dollars",
            sign="$",
            prose_only=True,
        ),
    ),
    brackets_of_letter=(
        WrongForm(
            rf"\b(?:[Pp]aragraphes?|[Pp]oints?|[Aa]rticles?)[{SPACES}](?P<at>(?P<n>\d+)[{SPACES}]?\((?P<l>[a-z]+)\))",
            r"\g<n> \g<l>)",
            sign="(",
        ),
        WrongForm(
            rf"\((?:(?<=[{SPACES};:,].)|(?<=^.))(?P<l>[a-h]|i{{1,3}}|iv|vi{{0,3}}|ix|x)\)(?=[{SPACES}])", r"\g<l>)"
        ),
    ),
    title_of_person=(
        WrongForm(rf"\bMr\.?(?=[{SPACES}][A-ZÀ-Ý])", "M.", sign=("Mr",)),
        WrongForm(rf"\b(?P<title>Mme|Mmes|Mlle|Dr)\.(?=[{SPACES}][A-ZÀ-Ý])", r"\g<title>", sign=("Mme", "Mlle", "Dr")),
    ),
    split_year=(SPLIT_YEAR,),
)
