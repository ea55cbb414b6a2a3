"""TXT: characters that nobody sees, or that each program shows in another way."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Safety, Severity
from diptych.model.files import DATA_TYPE
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.text.odd_characters import odd_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.rules.text.odd_characters import OddText

CONTROLS = frozenset(map(chr, range(0x7F, 0xA0)))
"""Control characters that XML allows; the others are reported when the file is read."""
OVERRIDES = {
    "\u202d": N_("left-to-right override"),
    "\u202e": N_("right-to-left override"),
}
DIRECTIONS = OVERRIDES | {
    "\u202a": N_("left-to-right embedding"),
    "\u202b": N_("right-to-left embedding"),
    "\u202c": N_("end of a change of direction"),
    "\u2066": N_("left-to-right isolate"),
    "\u2067": N_("right-to-left isolate"),
    "\u2068": N_("first strong isolate"),
    "\u2069": N_("end of an isolate"),
}
"""Characters that change the direction of writing of the text after them."""
DIRECTION_MARKS = {
    "\u200e": N_("left-to-right mark"),
    "\u200f": N_("right-to-left mark"),
    "\u061c": N_("Arabic letter mark"),
}
JOINERS = {"\u200c": N_("zero-width non-joiner"), "\u200d": N_("zero-width joiner")}
FILLERS = dict.fromkeys("\u115f\u1160\u3164\uffa0\u2800\u17b4\u17b5", N_("empty letter"))
INVISIBLE = {
    **DIRECTION_MARKS,
    **JOINERS,
    **FILLERS,
    "\u034f": N_("grapheme joiner"),
    "\u180e": N_("vowel separator"),
    "\u200b": N_("zero-width space"),
    "\u2060": N_("word joiner"),
    "\u2061": N_("invisible function sign"),
    "\u2062": N_("invisible multiplication sign"),
    "\u2063": N_("invisible comma"),
    "\u2064": N_("invisible plus sign"),
    "\ufeff": N_("byte order mark"),
}
"""Characters without width, or without a form, that have a name of ours."""
TAG, VARIANT, OTHER = N_("tag"), N_("variation selector"), N_("invisible character")
VISIBLE_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
"""Characters of the category of invisible ones that have a form: signs of Arabic, Syriac and Kaithi."""
SOFT_HYPHEN = "\u00ad"
LOST = "\ufffc\ufffd"
"""What stands for a picture, and for a character, that was lost on the way."""
SEPARATORS = {"\u2028": N_("line separator"), "\u2029": N_("paragraph separator")}
FLAG = "\U0001f3f4"
"""The flag before tags that name the country on it."""
LONGEST_FLAG = 8
SIMPLE_LETTERS = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN", "HEBREW", "COPTIC")
"""Scripts whose letters have one form wherever they stand: no joiner means anything between them."""
WORD_SIGNS = {
    "\uf02d": "−", "\uf06c": "•", "\uf06e": "•", "\uf071": "•", "\uf076": "•", "\uf0a3": "≤", "\uf0a7": "•",
    "\uf0a8": "•", "\uf0ae": "→", "\uf0b0": "°", "\uf0b1": "±", "\uf0b3": "≥", "\uf0b4": "×", "\uf0b7": "•",
    "\uf0b8": "÷", "\uf0b9": "≠", "\uf0bb": "≈", "\uf0d7": "·", "\uf0d8": "•", "\uf0e0": "→", "\uf0fc": "✓",
}  # fmt: skip
"""Signs of the fonts Symbol and Wingdings, by the private-use characters that Word writes for them."""


@rule(
    "TXT050",
    "control-code",
    Severity.ERROR,
    Scope.FILE,
    N_("{character} is a control character, which has no form on a page: {cure}."),
    Documentation(
        what=N_("A control character from U+007F to U+009F."),
        why=N_(
            "No page can show it. Most often it was a quotation mark, a dash or an apostrophe in a text that a program "
            "read in the wrong encoding."
        ),
        wrong="The Council\\u0092s decision",
        right="The Council’s decision",
    ),
)
def control_character(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each control character; those in data files have another finding."""
    for odd in odd_texts(catalogue, CONTROLS.__contains__):
        if not odd.source.path.lower().endswith(DATA_TYPE):
            meant = odd.text.encode("latin-1").decode("cp1252", "ignore")
            cure = N_("“{meant}” was probably meant") if meant else N_("take it out")
            fix = _replaced(odd, meant, Safety.UNSAFE if meant else Safety.SAFE)
            yield rule.at(odd.span, {"character": odd.character, "cure": Phrase(cure), "meant": meant}, fix=fix)


@rule(
    "TXT051",
    "direction-control",
    Severity.ERROR,
    Scope.FILE,
    N_("Take out {character} ({name}): it can turn round the text after it, so that pages say what nobody wrote."),
    Documentation(
        what=N_(
            "A character that changes the direction of writing. Next to words in Arabic or Hebrew, only the two that "
            "override their direction are reported."
        ),
        why=N_("What an editor reads, what a page shows and what a search finds are then three texts."),
        wrong="The file \\u202egnp.exe",
        right="The file gnp.exe",
    ),
)
def direction_control(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such character."""
    for odd in odd_texts(catalogue, DIRECTIONS.__contains__):
        line = odd.around
        overrides = not OVERRIDES.keys().isdisjoint(line)
        if overrides or not _runs_right_to_left(line):
            # Without an override the text reads the same once they are gone.
            fix = _replaced(odd, "", Safety.UNSAFE if overrides else Safety.SAFE)
            yield rule.at(odd.span, {"character": odd.character, "name": Phrase(DIRECTIONS[odd.text[0]])}, fix=fix)


@rule(
    "TXT052",
    "invisible-character",
    Severity.WARNING,
    Scope.FILE,
    N_("Take out {character} ({name}): nobody sees it, and searches, spelling and comparisons stumble over it."),
    Documentation(
        what=N_(
            "A character without width or without a form, such as a zero-width space. Joiners between letters that "
            "need them are left alone, and so are marks of direction next to words in Arabic or Hebrew."
        ),
        why=N_("It usually came with text copied from the web, and parts or joins words where nobody looks for it."),
        wrong="the Security\\u200b Council",
        right="the Security Council",
    ),
)
def invisible_character(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such character."""
    for odd in odd_texts(catalogue, _is_invisible):
        if not _is_needed(odd):
            fix = _replaced(odd, "", Safety.UNSAFE if odd.text[0] in FILLERS else Safety.SAFE)
            yield rule.at(odd.span, {"character": odd.character, "name": Phrase(_name(odd.text[0]))}, fix=fix)


@rule(
    "TXT053",
    "soft-hyphen",
    Severity.WARNING,
    Scope.FILE,
    N_("Take out this soft hyphen (U+00AD): pages divide words by themselves, and leave it out."),
    Documentation(
        what=N_("A character that says where a word may be divided at the end of a line."),
        why=N_(
            "It usually came with text copied from a page. Nobody sees it, and no search finds a word that has one."
        ),
        wrong="the partner\\u00adship",
        right="the partnership",
    ),
)
def soft_hyphen(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each soft hyphen."""
    for odd in odd_texts(catalogue, SOFT_HYPHEN.__eq__):
        yield rule.at(odd.span, fix=_replaced(odd, "", Safety.SAFE))


@rule(
    "TXT054",
    "private-use-character",
    Severity.ERROR,
    Scope.FILE,
    N_("{character} means something in one font only: pages show another sign or a box. {cure}."),
    Documentation(
        what=N_("A character of the areas that Unicode leaves to each font, such as a bullet of Word’s Symbol font."),
        why=N_("Readers see a box, or a sign that nobody meant."),
        wrong="\\uf0b7 Peace",
        right="- Peace",
    ),
)
def private_use_character(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such character."""
    for odd in odd_texts(catalogue, lambda character: unicodedata.category(character) == "Co"):
        meant = WORD_SIGNS.get(odd.text[0], "")
        cure = N_("“{meant}” was probably meant") if meant else N_("Write the sign that was meant")
        fix = _replaced(odd, meant * len(odd.text), Safety.UNSAFE) if meant else None
        yield rule.at(odd.span, {"character": odd.character, "cure": Phrase(cure), "meant": meant}, fix=fix)


@rule(
    "TXT055",
    "lost-character",
    Severity.ERROR,
    Scope.FILE,
    N_("{character} stands for something that was lost on the way here: write what was there, or take it out."),
    Documentation(
        what=N_(
            "The replacement character (U+FFFD), the sign of a missing object (U+FFFC), or a number that Unicode gives "
            "to no character."
        ),
        why=N_("A program could not read a letter, or left a picture out. The page shows a sign in its place."),
        wrong="the Secr\\ufffdtariat",
        right="the Secrétariat",
    ),
)
def lost_character(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such character."""
    for odd in odd_texts(catalogue, lambda character: character in LOST or is_no_character(character)):
        yield rule.at(odd.span, {"character": odd.character})


@rule(
    "TXT056",
    "separator-character",
    Severity.WARNING,
    Scope.FILE,
    N_("{character} ({name}) ends a line in some programs and none in others: write a space or an empty line."),
    Documentation(
        what=N_("The line separator (U+2028) or the paragraph separator (U+2029) of Unicode."),
        why=N_("It usually came with copied text. Editors show a new line where the page has a space, or the reverse."),
        wrong="Peace and\\u2028security",
        right="Peace and security",
    ),
)
def separator_character(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each separator."""
    for odd in odd_texts(catalogue, SEPARATORS.__contains__):
        space = "" if odd.before.isspace() or odd.after.isspace() else " "
        fix = _replaced(odd, space, Safety.SAFE if odd.text[0] == "\u2028" else Safety.UNSAFE)
        yield rule.at(odd.span, {"character": odd.character, "name": Phrase(SEPARATORS[odd.text[0]])}, fix=fix)


def is_no_character(character: str) -> bool:
    """Return whether Unicode says that no character will ever have this number; two such are reported on reading."""
    code = ord(character)
    return 0xFDD0 <= code <= 0xFDEF or (code > 0xFFFF and code & 0xFFFE == 0xFFFE)  # noqa: PLR2004 - so says Unicode


def _replaced(odd: OddText, text: str, safety: Safety) -> Fix:
    return Fix(safety, (Edit(odd.span, text),))


def _is_invisible(character: str) -> bool:
    if character in INVISIBLE or _is_variant(character):
        return True
    formats = unicodedata.category(character) == "Cf" and character not in VISIBLE_FORMATS
    return formats and character not in DIRECTIONS and character != SOFT_HYPHEN


def _is_variant(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def _name(character: str) -> str:
    if _is_variant(character):
        return VARIANT
    return TAG if "\U000e0000" <= character <= "\U000e007f" else INVISIBLE.get(character, OTHER)


def _runs_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text if character not in INVISIBLE)


def _is_needed(odd: OddText) -> bool:
    """Return whether an invisible character changes what readers see: they would miss it."""
    character, before = odd.text[0], odd.before
    kind = unicodedata.category(before)[0]
    if character in JOINERS:
        emoji = kind == "S" or _is_variant(before)
        return (character == "\u200d" and emoji) or (kind in "LM" and not _is_simple(before))
    if character in DIRECTION_MARKS:
        return _runs_right_to_left(odd.around)
    if _is_variant(character):
        return kind in "SN" or before in "#*" or (kind == "L" and not _is_simple(before))
    if character in FILLERS:
        return kind in "LS" and not _is_simple(before)
    source, start = odd.source.text, odd.span.start
    return (
        "\U000e0020" <= character <= "\U000e007f" and source.endswith(FLAG, 0, start) and len(odd.text) <= LONGEST_FLAG
    )


def _is_simple(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(SIMPLE_LETTERS)
