"""What English writes otherwise: marks, spaces, figures, dates and sums, after the United Nations Editorial Manual."""

from __future__ import annotations

from diptych.languages.dates import MONTH
from diptych.languages.english.united_nations import POINTED_NAME
from diptych.languages.patterns import LETTER, SMALL, SPACES, words_in
from diptych.languages.shared_forms import (
    DATE_IN_FIGURES,
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
from diptych.languages.wrong_forms import BetweenWords, Computed, Grouped, SetOff, WrongForm, WrongForms
from diptych.model.prose import OPAQUE

TITLES = ("Mr", "Ms", "Dr")
NUMBERED = words_in(
    "page pages line lines room box model flight law section resolution resolutions decision number order"
)
"""Nouns whose numbers have no comma."""
TEENTHS = (*(f"{digit}{end}" for digit in "0456789" for end in ("st", "nd", "rd")), "11st", "12nd", "13rd")

WRONG_FORMS = WrongForms(
    missing_space=(
        WrongForm(rf"(?P<at>[,;])(?<=[{SMALL}].)(?=[{LETTER}])", SetOff("{} ")),
        WrongForm(
            rf"\b(?P<a>(?:No|[Pp]aras?|[Ss]ect|Mr|Mrs|Ms|Dr)\.)(?P<b>\d+|[A-Z][{SMALL}]+)",
            r"\g<a> \g<b>",
            sign=("No.", "ara.", "aras.", "ect.", "Mr.", "Mrs.", "Ms.", "Dr."),
        ),
        WrongForm(rf"(?P<a>\d(?<![\w.,/-]\d)\d*)(?P<b>per cent|million|billion|{MONTH})\b", r"\g<a> \g<b>"),
    ),
    superfluous_space=(
        *SUPERFLUOUS_SPACES,
        WrongForm(rf"(?<=[{LETTER}\d)”{OPAQUE}])(?P<at>[{SPACES}]+)(?=[;:?!](?:\s|$))", "", sign=spaced(";:?!")),
        WrongForm(rf"(?<=[{LETTER}{OPAQUE}])(?P<at>[{SPACES}]+)(?=’s\b)", "", sign=spaced("’")),
        WrongForm(rf"(?<=“)(?P<at>[{SPACES}]+)", "", sign="“"),
        WrongForm(rf"(?<=\S)(?P<at>[{SPACES}]+)(?=”)", "", sign=spaced("”")),
    ),
    straight_apostrophe=(
        STRAIGHT_APOSTROPHE,
        WrongForm(rf"(?<=[sS{OPAQUE}])(?P<at>')(?=[\s.,;:)]|$)", Computed.APOSTROPHE, sign="'"),
    ),
    hyphen_for_dash=(
        WrongForm(
            rf"(?<=[{LETTER}\d),”{OPAQUE}])(?P<at>[{SPACES}](?:-|--)[{SPACES}])(?=[{LETTER}“({OPAQUE}])",
            BetweenWords(" – "),
            sign=spaced("-"),
        ),
        WrongForm(rf"(?<=[{LETTER}])(?P<at>--)(?=[{LETTER}])", "–"),
    ),
    range_mark=range_forms(
        right="–",
        wrong="-",
        before=r"[Pp]aragraphs|paras\.|[Aa]rticles|arts\.|[Cc]hapters|sects\.|pages|pp\.|Goals|items",
        after=f"per cent|{MONTH}",
    ),
    pointed_acronym=(POINTED_ACRONYM, POINTED_NAME),
    # Tables of official English documents have a space: 41 386.3.
    grouping_of_digits=(
        WrongForm(
            rf"\d(?<![\w.,/$-]\d)\d{{0,2}}(?:[{SPACES}]\d{{3}}){{1,50}}(?![\w/]|,\d|[{SPACES}]\d)",
            Grouped(","),
            prose_only=True,
            of_style=True,
        ),
        WrongForm(
            five_digits(unlike=("box", "Box", "code", "Code", "No.", "zip", "ZIP")),
            Grouped(","),
            safe=False,
            prose_only=True,
        ),
        WrongForm(
            four_digits(numbered=sorted(NUMBERED), plural="s"), Grouped(","), safe=False, prose_only=True, of_style=True
        ),
        WrongForm(r"\d(?<![\w.,/-]\d)\d{0,2}(?:\.\d{3}){2,}(?![\w/]|[.,]\d)", Grouped(",")),
        WrongForm(r"\d(?<![\w.,/-]\d)\d{0,2}(?:['’]\d{3}){1,50}(?![\w/]|[.,]\d)", Grouped(",")),
    ),
    decimal_sign=(
        WrongForm(
            rf"(?P<at>(?P<a>\d(?<![\w.,/]\d)\d*),(?P<b>\d{{1,2}}))(?=[{SPACES}](?:per cent|[mb]illions?)\b|%)",
            r"\g<a>.\g<b>",
        ),
        WrongForm(r"(?P<at>\.)(?=\d+\s[a-z])(?:(?<=\s.)|(?<=^.))", "0."),
    ),
    percent_sign=(
        WrongForm(
            rf"(?<=\d)(?P<at>[{SPACES}]?%)(?![{SPACES}](?:\w+[{SPACES}])?[mvw]/[mvw]\b)", " per cent", prose_only=True
        ),
        WrongForm(r"\b(?P<a>[Pp])ercent\b", r"\g<a>er cent"),
    ),
    date=(
        WrongForm(
            rf"(?P<m>{MONTH})[{SPACES}](?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?[{SPACES}](?P<y>(?:19|20)\d\d)\b",
            r"\g<d> \g<m> \g<y>",
            of_style=True,
        ),
        WrongForm(rf"(?P<d>\d(?<!\w\d)\d?)(?:st|nd|rd|th) (?:of )?(?P<m>{MONTH})\b", r"\g<d> \g<m>", of_style=True),
        WrongForm(
            rf"(?P<m>{MONTH})[{SPACES}](?P<d>\d{{1,2}})(?:st|nd|rd|th)\b(?!,?[{SPACES}]\d)",
            r"\g<d> \g<m>",
            of_style=True,
        ),
        WrongForm(DATE_IN_FIGURES, Computed.SURE_DATE, of_style=True),
        WrongForm(DATE_IN_FIGURES, Computed.DOUBTFUL_DATE, safe=False, of_style=True),
        WrongForm(YEAR_FIRST, Computed.DATE, safe=False, prose_only=True, of_style=True),
    ),
    end_of_ordinal=(
        WrongForm(r"(?<!\w)(?:\d*[02-9])?1(?P<at>nd|rd|th)\b", "st", sign=("1nd", "1rd", "1th")),
        WrongForm(r"(?<!\w)(?:\d*[02-9])?2(?P<at>st|rd|th)\b", "nd", sign=("2st", "2rd", "2th")),
        WrongForm(r"(?<!\w)(?:\d*[02-9])?3(?P<at>st|nd|th)\b", "rd", sign=("3st", "3nd", "3th")),
        WrongForm(r"(?<!\w)(?:\d*1[123]|\d*[04-9])(?P<at>st|nd|rd)\b", "th", sign=TEENTHS),
    ),
    sum=(
        WrongForm(rf"(?<!\w)(?:US[{SPACES}]?|USD[{SPACES}]?)\$[{SPACES}]?(?=\d)", "$", safe=False, sign="$"),
        WrongForm(rf"\bUSD[{SPACES}]?(?=\d)", "$", safe=False, sign=("USD",)),
        WrongForm(rf"(?<![A-Za-z])(?<!US[{SPACES}])(?<!USD[{SPACES}])\$[{SPACES}](?=\d)", "$", sign="$"),
        WrongForm(
            rf"(?<![\w$.,])(?P<n>\d[\d,.]*[{SPACES}][mb]illion)[{SPACES}](?:US[{SPACES}]|United States )?dollars\b",
            r"$\g<n>",
            sign=("dollars",),
        ),
        WrongForm(rf"(?<!\w)(?P<n>\$\d[\d,.]*)[{SPACES}]?[mM]\b", r"\g<n> million", sign="$"),
        WrongForm(rf"(?<!\w)(?P<n>\$\d[\d,.]*)[{SPACES}]?(?:bn|B)\b", r"\g<n> billion", sign="$"),
    ),
    brackets_of_letter=(
        WrongForm(
            rf"\b[Pp]aragraphs?[{SPACES}](?P<at>(?P<n>\d+)[{SPACES}]?(?P<l>[a-z])\))",
            r"\g<n> (\g<l>)",
            sign=("aragraph",),
        ),
        WrongForm(rf"\b[Pp]aragraphs?[{SPACES}](?P<at>(?P<n>\d+)\((?P<l>[a-z])\))", r"\g<n> (\g<l>)", sign="("),
    ),
    title_of_person=(WrongForm(rf"\b(?P<at>Mr|Mrs|Ms|Dr)(?=[{SPACES}][A-ZÀ-Ý])", r"\g<at>.", sign=TITLES),),
    split_year=(SPLIT_YEAR,),
)
