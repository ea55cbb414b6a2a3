"""TYP: spaces, quotation marks, apostrophes and dashes, as the reader sees them.

English after the United Nations Editorial Manual, French after the usage of official documents of 2020 to 2026 (and the
Organization's instruction ST/DCS/5). A plain space is enough wherever the page sets one that holds: what is missing is
told, not what the page puts right.
"""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.rule import Documentation
from diptych.rules.patterns import form, pattern_rule

OPAQUE = "\ufffc"
SPACES = " \u00a0\u202f"
LETTER = "A-Za-zÀ-ÖØ-öø-ÿŒœ"


def _quoted(marks: tuple[str, str], space: str = "") -> str:
    return rf"{marks[0]}{space}\1{space}{marks[1]}"


missing_space = pattern_rule(
    "TYP001",
    "missing-space",
    Documentation(
        what=N_("French without a space before ; : ? ! » and % or after «."),
        why=N_("French sets these marks off. The page makes the space one at which no line breaks."),
        wrong="35%, «paix»; suite:",
        right="35 %, « paix » ; suite :",
    ),
    {
        "fr": (
            form(rf"(?<=[{LETTER}\d)\]’»{OPAQUE}])(?P<at>[;!?])(?=[{SPACES}\n”»]|$)", r" \g<at>"),
            form(rf"(?<=[{LETTER}\d)\]»{OPAQUE}])(?P<at>:)(?=[{SPACES}\n]|$)", r" \g<at>"),
            form(r"(?<=\d)(?P<at>%)", r" \g<at>", sign="%"),
            form(rf"(?P<at>«)(?=[^{SPACES}])", r"\g<at> "),
            form(rf"(?<=[^{SPACES}«])(?P<at>»)", r" \g<at>"),
        )
    },
)
superfluous_space = pattern_rule(
    "TYP002",
    "superfluous-space",
    Documentation(
        what=N_("Two spaces in a row, or a space where none belongs: before a comma, a stop, a closing bracket."),
        why=N_("It leaves a hole in the line, and the mark may fall to the next one."),
        wrong=N_("peace , security  and development"),
        right=N_("peace, security and development"),
    ),
    {
        lang: (
            form(rf"(?<=[^\s{OPAQUE}])(?P<at>  +)(?=\S)", " "),
            form(rf"(?<=[{LETTER}\d)”»{OPAQUE}])(?P<at>[{SPACES}]+)(?=[,.](?:[\s{OPAQUE}]|$))", ""),
            form(rf"(?<=[{LETTER}\d.])(?P<at>[{SPACES}]+)(?=[)\]])", ""),
            form(rf"(?<=[(\[])(?P<at>[{SPACES}]+)(?=[{LETTER}\d])", ""),
            *extra,
        )
        for lang, extra in {
            "en": (
                form(rf"(?<=[{LETTER}\d)”{OPAQUE}])(?P<at>[{SPACES}]+)(?=[;:?!](?:\s|$))", ""),
                form(rf"(?<=[{LETTER}])(?P<at>[{SPACES}]+)(?=’s\b)", ""),
            ),
            "fr": (
                form(rf"(?<=\b[ldnsmtcjLDNSMTCJ])(?P<at>[{SPACES}]+)(?=’[{LETTER}])", ""),
                form(rf"(?<=\b[ldnsmtcjLDNSMTCJ]’)(?P<at>[{SPACES}]+)(?=[{LETTER}])", ""),
            ),
        }.items()
    },
)
straight_apostrophe = pattern_rule(
    "TYP003",
    "straight-apostrophe",
    Documentation(
        what=N_("The apostrophe of a typewriter."),
        why=N_("Printed documents have the curved one: of 27,108 apostrophes in official French, 27,105 are."),
        wrong="l'ONU",
        right="l’ONU",
    ),
    {lang: (form(rf"(?<=[{LETTER}\d])(?P<at>')(?=[{LETTER}\d\s.,;:)]|$)", "’", sign="'"),) for lang in ("en", "fr")},
)
straight_quotation_marks = pattern_rule(
    "TYP004",
    "straight-quotation-marks",
    Documentation(
        what=N_("Quotation marks of a typewriter."),
        why=N_("They do not tell where a quotation begins and where it ends."),
        wrong='"Silencing the Guns"',
        right="“Silencing the Guns”",
    ),
    {
        "en": (form(r'"([^"\n]+?)"', _quoted(("“", "”")), sign='"'),),
        "fr": (form(rf'"[{SPACES}]?([^"\n]+?)[{SPACES}]?"', _quoted(("«", "»"), " "), sign='"'),),
    },
)
foreign_quotation_marks = pattern_rule(
    "TYP005",
    "foreign-quotation-marks",
    Documentation(
        what=N_("Quotation marks of the other language: « » in English; “ ” in French, but within a quotation."),
        why=N_("A reader takes them for a mistake, or for a quotation within another."),
        wrong=N_("« Silencing the Guns » in English"),
        right=N_("“Silencing the Guns” in English"),
    ),
    {
        "en": (form(rf"«[{SPACES}]?([^«»\n]+?)[{SPACES}]?»", _quoted(("“", "”")), sign="«"),),
        "fr": (form(rf"(?<!«)(?<!«[{SPACES}])“([^“”«»\n]+?)”(?![^«»]*»)", _quoted(("«", "»"), " "), sign="“"),),
    },
)
hyphen_for_dash = pattern_rule(
    "TYP006",
    "hyphen-for-dash",
    Documentation(
        what=N_("A hyphen between spaces, or two of them, in place of a dash; a long dash in French."),
        why=N_("A hyphen joins; what is set off takes the dash of the language."),
        wrong=N_("the Council - as before - decided"),
        right=N_("the Council – as before – decided"),
    ),
    {
        "en": (
            form(rf"(?<=[{LETTER}\d),”])(?P<at>[{SPACES}](?:-|--)[{SPACES}])(?=[{LETTER}“(])", " – "),
            form(rf"(?<=[{LETTER}])(?P<at>--)(?=[{LETTER}])", "–"),
        ),
        "fr": (
            form(rf"(?<=[{LETTER}\d),»])(?P<at>[{SPACES}](?:-|--|—)[{SPACES}])(?=[{LETTER}«(])", " – "),
            form(rf"(?<=[{LETTER}])(?P<at>—)(?=[{LETTER}])", " – "),
        ),
    },
)
wrong_range_mark = pattern_rule(
    "TYP007",
    "wrong-range-mark",
    Documentation(
        what=N_("Years joined by a hyphen in English, or by a dash in French."),
        why=N_("English sets a dash between the ends of a range, French a hyphen."),
        wrong=N_("2016-2025 in English, 2016–2025 in French"),
        right=N_("2016–2025 in English, 2016-2025 in French"),
    ),
    {
        "en": (form(r"(?<![\w/.-])(?P<a>(?:19|20)\d\d)-(?P<b>(?:19|20)\d\d)(?![\w/-])", r"\g<a>–\g<b>"),),
        "fr": (form(r"(?<![\w/.-])(?P<a>(?:19|20)\d\d)–(?P<b>(?:19|20)\d\d)(?![\w/-])", r"\g<a>-\g<b>", sign="–"),),
    },
)
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
            form(
                r"\bE(?=(?:tats?|quipes?|conomi\w+|ducation|gypte|thiopie|rythr[ée]e|quateur|lections?|missaires?|"
                r"crits?|difier|laborer|largi\w+|nergies?|galit[ée]|glises?|ventuel\w*|tant|tude|tudes|valuations?)\b)",
                "É",
            ),
            form(
                r"(?:(?<=^)|(?<=[.!?] ))(?P<at>A)(?= (?:la|l’|sa|son|ses|leur|cet|cette|ce|cette|Genève|New York)\b)",
                "À",
            ),
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
            form(
                r"\b(?P<a>(?:man)?)(?P<b>[oO])e(?P<c>uvr\w+|uvre\w*)\b",
                lambda match: f"{match['a']}{'Œ' if match['b'] == 'O' else 'œ'}{match['c']}",
            ),
            form(r"\b(?P<a>[cCsSnNvV])oe(?P<b>urs?|uds?|ux?)\b", r"\g<a>œ\g<b>"),
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
        lang: (form(r"[A-Z](?<![\w.][A-Z])\.(?:[A-Z]\.){2,}(?=\W|$)", lambda match: match[0].replace(".", "")),)
        for lang in ("en", "fr")
    },
)

RULES = (
    missing_space,
    superfluous_space,
    straight_apostrophe,
    straight_quotation_marks,
    foreign_quotation_marks,
    hyphen_for_dash,
    wrong_range_mark,
    unaccented_capital,
    missing_ligature,
    pointed_acronym,
)
