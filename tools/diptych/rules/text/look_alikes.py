"""TXT: letters that look like others: words and symbols no search finds."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Safety, ScriptName, Severity
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.declaring import rule
from diptych.rules.text.odd_characters import code_point, shown_sources, text_around, unusual
from diptych.typography.look_alikes import EXACT, NEAR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.source import Source

WORD = re.compile(r"[^\W\d_]+")
CAPITALS = "".join(letter for letter in EXACT if letter.isupper())
SYMBOL = re.compile(rf"(?<![\w/])[A-Z{CAPITALS}][\w.]{{0,40}}+(?:/[\w.()-]{{1,40}}+){{1,9}}+")
"""What may be the symbol of a document, in Latin letters or in others that look like them."""
FIGURE_AFTER = re.compile(r"[-\u2011]?\d{1,10}")
LONGEST_DISGUISE = 3
"""Most letters of a word that may all be of another script by mistake."""
LATIN = "LATIN"
ALPHABETS = ("CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN", "CHEROKEE", "COPTIC", "LISU")
"""Scripts that write words as Latin letters do: none of their words has Latin letters in it."""
GREEK = "GREEK"
BACK = {latin: letter for letter, latin in reversed(EXACT.items())}
"""A Cyrillic letter for each Latin one that looks like one."""
LIGATURES = frozenset(map(chr, range(0xFB00, 0xFB07)))
IDEOGRAPHIC_SPACE = "\u3000"
FULL_WIDTH = frozenset((*map(chr, range(0xFF01, 0xFF5F)), *map(chr, range(0xFFE0, 0xFFE7)), IDEOGRAPHIC_SPACE))
ROMAN_NUMERALS = frozenset(map(chr, range(0x2160, 0x2180)))
MATHEMATICAL = frozenset(map(chr, range(0x1D400, 0x1D800)))
SET_LETTERS = LIGATURES | FULL_WIDTH | ROMAN_NUMERALS | MATHEMATICAL
"""Letters, figures and marks that are the usual ones in another form."""


@rule(
    "TXT057",
    "look-alike-letter",
    Severity.WARNING,
    Scope.FILE,
    N_("“{found}” has letters that look like others: {letters} (script: {script}). Write “{wanted}”."),
    Documentation(
        what=N_(
            "A word in which letters of two scripts stand, or the symbol of a document, a grade or an article with "
            "letters that only look like Latin ones. Other words that are wholly in another script are left alone."
        ),
        why=N_(
            "It looks right, but no search finds the word, no dictionary knows it, and no link leads to the symbol."
        ),
        wrong="\\u0391/75/345",
        right="A/75/345",
    ),
)
def look_alike_letter(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such word or symbol."""
    for source in shown_sources(catalogue):
        if any(_script(character) in ALPHABETS for character in unusual(source.text)):
            symbols = [match for match in SYMBOL.finditer(source.text) if _is_disguised(match[0])]
            for match in symbols:
                end = match.end() - (match[0].endswith("."))
                yield _finding(rule, source, (match.start(), end), {letter for letter in match[0] if letter in EXACT})
            yield from _mixed_words(rule, source, symbols)


def _mixed_words(rule: Rule, source: Source, symbols: list[re.Match[str]]) -> Iterator[Diagnostic]:
    """Yield one finding for each word in letters of two scripts that is not part of a symbol."""
    within = iter((*symbols, None))
    symbol = next(within)
    for match in WORD.finditer(source.text):
        while symbol and symbol.end() <= match.start():
            symbol = next(within)
        if not match[0].isascii() and not (symbol and symbol.start() <= match.start()):
            strange, place = _strange_letters(match[0]), match.span()
            if not strange and (disguised := _disguised(source, place)):
                strange, place = set(match[0]), disguised
            if strange:
                yield _finding(rule, source, place, strange)


def _is_disguised(symbol: str) -> bool:
    """Return whether what may be a symbol has letters that only look like Latin ones, and none of another kind."""
    strange = [character for character in symbol if not character.isascii()]
    return bool(strange) and all(one in EXACT for one in strange) and any(map(str.isdigit, symbol))


def _strange_letters(word: str) -> set[str]:
    """Return the letters of a word that are not of the script of the others; none where it has reasons to mix them."""
    scripts = [_script(letter) for letter in word]
    others = [script for script in scripts if script in ALPHABETS]
    if not others or LATIN not in scripts:
        return set()
    if scripts.count(LATIN) < len(others):
        strange = {letter for letter, script in zip(word, scripts, strict=True) if script == LATIN}
        return strange if strange <= BACK.keys() else set()
    return {
        letter
        for at, (letter, script) in enumerate(zip(word, scripts, strict=True))
        if script in ALPHABETS and (script != GREEK or letter in EXACT or _is_inside(word, at))
    }


def _disguised(source: Source, place: tuple[int, int]) -> tuple[int, int] | None:
    """Return the place of a word all of whose letters only look like Latin ones, with the figure after it.

    It has a figure beside it, as the grade P-5, or is a single letter, as the article a; no word near it has letters
    of its script.
    """
    start, end = place
    word = source.text[start:end]
    if not all(letter in EXACT and _script(letter) in ALPHABETS for letter in word):
        return None
    after = FIGURE_AFTER.match(source.text, end)
    if not after and not source.text[start - 1 : start].isdigit() and (len(word) > 1 or _script(word) == GREEK):
        return None
    near = WORD.findall(text_around(source, Span(source.path, start, end)))
    if any(_is_foreign(one) for one in near if one != word):
        return None
    return start, after.end() if after else end


def _is_foreign(word: str) -> bool:
    """Return whether a word is in a script whose letters look like Latin ones, but was meant so."""
    is_long = len(word) > LONGEST_DISGUISE
    return any(_script(letter) in ALPHABETS and (is_long or letter not in EXACT) for letter in word)


def _is_inside(word: str, at: int) -> bool:
    """Return whether a letter that is like a Latin one stands between small Latin letters: “p?r”, not “kΩ”, “TNFα”."""
    beside = word[at - 1 : at] + word[at + 1 : at + 2]
    return (
        word[at] in NEAR and len(beside) == len("ab") and all(_script(one) == LATIN and one.islower() for one in beside)
    )


def _script(letter: str) -> str:
    """Return the first word of a letter's name, which is its script."""
    return LATIN if letter < "\u0250" else unicodedata.name(letter, "").partition(" ")[0]


def _finding(rule: Rule, source: Source, place: tuple[int, int], strange: set[str]) -> Diagnostic:
    found, span = source.text[slice(*place)], Span(source.path, *place)
    like = BACK if all(letter.isascii() for letter in strange) else NEAR
    wanted = "".join(like.get(letter, letter) if letter in strange else letter for letter in found)
    told = {
        "found": found,
        "letters": ", ".join(f"{letter} ({code_point(letter)})" for letter in sorted(strange)),
        "script": ScriptName(min(strange)),
        "wanted": wanted,
    }
    sure = all(letter in like for letter in strange)
    return rule.at(span, told, fix=Fix(Safety.UNSAFE, (Edit(span, wanted),)) if sure else None)


@rule(
    "TXT058",
    "typeset-letter",
    Severity.WARNING,
    Scope.FILE,
    N_("“{found}” ({character}) is a form made for typesetting: write “{wanted}”."),
    Documentation(
        what=N_(
            "Letters that are joined (“ﬁ”) or as wide as Chinese ones, Roman numerals in one character, and words in "
            "letters made for formulas. Wide forms next to Chinese, Japanese or Korean text are left alone."
        ),
        why=N_("They usually came with text copied from a page. No search and no dictionary finds the words."),
        wrong="the o\\ufb03ce",
        right="the office",
    ),
)
def typeset_letter(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each stretch of such letters."""
    for source in shown_sources(catalogue):
        found = SET_LETTERS & unusual(source.text)
        for match in re.finditer(f"[{''.join(sorted(found))}]+", source.text) if found else ():
            span = Span(source.path, *match.span())
            wanted = unicodedata.normalize("NFKC", match[0])
            if is_typeset(source, span):
                safety = Safety.SAFE if LIGATURES.issuperset(match[0]) else Safety.UNSAFE
                told = {"found": match[0], "character": code_point(match[0]), "wanted": wanted}
                yield rule.at(span, told, fix=Fix(safety, (Edit(span, wanted),)))


def is_typeset(source: Source, span: Span) -> bool:
    """Return whether a text is in such letters where they are not at home, as one in a formula, or among Chinese."""
    found = source.quote(span)
    if not SET_LETTERS.issuperset(found) or (len(found) == 1 and found in MATHEMATICAL):
        return False
    wide = any(unicodedata.east_asian_width(one) == "W" and one.isalpha() for one in text_around(source, span))
    return not (wide and FULL_WIDTH.issuperset(found))
