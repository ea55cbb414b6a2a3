"""What a comparison tells: the rules that look at two languages, by what they find, and those that are left out."""

from __future__ import annotations

from dataclasses import dataclass

from diptych.comparing.faults import (
    DIFFERENT_NUMBER,
    MISSING_PASSAGE,
    ONE_LANGUAGE,
    SAME_TEXT,
    TOO_LONG,
    UNPAIRED_FILE,
    UNRELATED,
)
from diptych.i18n import N_
from diptych.rules.registry import RULES


@dataclass(frozen=True, slots=True)
class DifferenceKind:
    """A kind of difference.

    Attributes:
        name: What readers call it.
        codes: The rules that find it.
        key: Its name for programs.
    """

    key: str
    name: str
    codes: tuple[str, ...]


KINDS = (
    DifferenceKind(
        "missing",
        N_("Left out or added"),
        ("ALI001", "ALI002", "CON014", "CON028", "TXT008", MISSING_PASSAGE.code),
    ),
    DifferenceKind("order", N_("Order and division"), ("ALI003", "ALI004", "ALI005", DIFFERENT_NUMBER.code)),
    DifferenceKind("figures", N_("Figures"), ("CON004", "CON017", "CON020", "CON021", "CON046")),
    DifferenceKind("dates", N_("Dates and days"), ("CON005", "CON027")),
    DifferenceKind("sums", N_("Sums of money"), ("CON006",)),
    DifferenceKind(
        "citations", N_("Citations of documents"), ("CON001", "CIT001", "CIT002", "CIT003", "CIT005", "CIT009")
    ),
    DifferenceKind("parts", N_("Paragraphs and articles referred to"), ("CON002", "CON007")),
    DifferenceKind(
        "names", N_("Names and terms"), ("CON009", "CON023", "CON024", "CON025", "CON026", "CON035", "CON036", "TRM008")
    ),
    DifferenceKind("wording", N_("Wording"), ("CON030", "CON031", "CON032", "CON033", "CON045")),
    DifferenceKind("make-up", N_("Notes, lists, tables, pictures"), ("CON003", "CON010", "CON011", "CON018")),
    DifferenceKind(
        "files",
        N_("Files"),
        (ONE_LANGUAGE.code, SAME_TEXT.code, UNRELATED.code, UNPAIRED_FILE.code, TOO_LONG.code),
    ),
)
"""Every kind of difference, in the order in which they are listed."""
OF_CODE = {code: kind for kind in KINDS for code in kind.codes}
"""The kind of each rule that a comparison tells of."""
LEFT_OUT = frozenset(
    (
        *("ALI006", "CON012", "CON019"),  # how headings and words are set apart: often a matter of the file
        *("CON008", "CON013", "CON015", "CON016"),  # what a file of words may have in another form, or not at all
        *("CON029", "CON034"),  # off unless asked for, and often a liberty of the translation
    )
)
"""The rules on two languages that a comparison of foreign files does not tell of."""
ASKED = ("CON030", "CON031", "CON032")
"""Rules that are off in a report unless asked for, and that a comparison asks for.

A “not” that one text lacks, a word that says the contrary, a member of an enumeration that was skipped: a comparison is
made to find them. They are remarks. In 101 resolutions in two languages they say nine things, half of them right.
"""
UNASKED = tuple(rule.code for rule in RULES if rule.code not in OF_CODE)
"""The rules that need not run: nothing is told of what they find."""
OTHER = KINDS[-1]


def kind_of(code: str) -> DifferenceKind:
    """Return the kind of difference that a rule finds."""
    return OF_CODE.get(code, OTHER)
