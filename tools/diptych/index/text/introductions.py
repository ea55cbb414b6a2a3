"""Acronyms that a text introduces itself, in brackets after their names; the termbase need not have them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.languages.registry import language_of
from diptych.model.catalogue import Introduction
from diptych.typography.words import unaccented

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.prose import Passage

ACRONYM = r"[A-Z][A-Za-z&-]{0,10}[A-Z][a-z]{0,3}"
INTRODUCED = re.compile(
    r"[ \u00a0\n][(\[](?P<before>(?:(?:[^\W\d_A-ZÀ-Þ]|-){1,15}(?:[ \u00a0]|[’'])){0,4}"
    r"[“«\"‘]?[ \u00a0]?(?:[^\W\d_A-ZÀ-Þ]{1,4}[ \u00a0])?(?:[^\W\d_]{1,2}[’'])?)"
    rf"(?P<acronym>{ACRONYM})[ \u00a0]?[”»\"’]?(?P<after>[)\],;])"
)
"""An acronym in brackets, perhaps in quotation marks or after an article: “(ABC)”, “(the ABC)”, « (« l’ABC ») »."""
ROMAN = re.compile(r"[IVXLCDM]+")
WORD = re.compile(r"[^\W\d_]+")
SENTENCE = re.compile(r"[.;:!?]\s|[\n\ufffc()]")
"""What no name goes on after."""
REACH = 18
"""How many words before the bracket may belong to the name; the longest of the termbases at hand has fifteen."""
PLURAL = re.compile(r"(?<=[A-Z])s$")
PLURAL_WORD = re.compile(r"[sx]$")
LETTERS = 4
"""Most letters that an acronym takes of one word: BINUGBIS of « Guinée-Bissau »."""
PASSED = 2
"""Most words of a name, besides its small ones, of which the acronym takes no letter."""
PASSED_AT_END = 1
"""Most of these at the end of the name."""
NEAR = 3
"""How many words before the nearest beginning of a name another one is looked for."""
LOOSE_WORDS = 3
"""Fewest words of a name from whose initials an acronym is not made: INTERPOL."""


def introductions(passage: Passage) -> Iterator[Introduction]:
    """Yield the acronyms that a passage introduces, in the order of its text."""
    text = passage.running.text
    for match in INTRODUCED.finditer(text) if "(" in text or "[" in text else ():
        acronym = match["acronym"]
        if ROMAN.fullmatch(acronym):
            continue
        lang, words = passage.document.lang, _words_before(text, match.start())
        start = _start_of_name(words, acronym, lang)
        name, is_spelled = "" if start is None else text[start : match.start()], start is not None
        if not is_spelled and not match["before"] and match["after"] != ",":
            name = _loose_name(words, text, match.start(), acronym, lang)
        if name:
            yield Introduction(acronym, name, _stem(name, lang), passage, match.start("acronym"), is_spelled)


def _words_before(text: str, end: int) -> list[re.Match[str]]:
    """Return the last words before an offset, of one sentence, the nearest last."""
    window = max(0, end - REACH * 20)
    for stop in SENTENCE.finditer(text, window, end):
        window = stop.end()
    return list(WORD.finditer(text, window, end))[-REACH:]


def _start_of_name(words: Sequence[re.Match[str]], acronym: str, lang: str) -> int | None:
    """Return where the nearest words begin whose first letters make an acronym, if any do.

    A name with a capital is preferred, if it begins just before: “Mission multidimensionnelle” for an M. A name that
    begins with a small letter has no capitals.
    """
    letters = "".join(char for char in PLURAL.sub("", acronym) if char.isalpha()).casefold()
    own = language_of(lang).names
    small = own.small if own else frozenset[str]()
    places = [(at, word) for at, word in _beginnings(words, letters, small) if unaccented(word[0]) not in small]
    near = [word for at, word in places if at < places[0][0] + NEAR and word[0][0].isupper()]
    common = [word for at, word in places if not any(one[0][0].isupper() for one in words[len(words) - at - 1 :])]
    return next((word.start() for word in (*near, *common)), None)


def _beginnings(
    words: Sequence[re.Match[str]], letters: str, small: frozenset[str]
) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield the words with which letters are used up that are taken from the beginnings of words, the last word first.

    Each comes with its distance from the end. Words that are passed over may not be too many.
    """
    # How many words were passed over, by how many of the letters are left.
    left = {len(letters): 0}
    for at, word in enumerate(reversed(words)):
        written = unaccented(word[0])
        after: dict[int, int] = {}
        for rest, passed in left.items():
            for taken in range(1, min(LETTERS, rest, len(written)) + 1):
                if letters[rest - taken : rest] == written[:taken]:
                    after[rest - taken] = min(passed, after.get(rest - taken, passed))
            cost = passed + (written not in small)
            if cost <= (PASSED if rest < len(letters) else PASSED_AT_END):
                after[rest] = min(cost, after.get(rest, cost))
        if 0 in after:
            yield at, word
        after.pop(0, None)
        left = after


def _loose_name(words: Sequence[re.Match[str]], text: str, end: int, acronym: str, lang: str) -> str:
    """Return the nearest words that begin with a capital and may be a name, or nothing where none do.

    A word with the acronym's own first letter is the likeliest to begin it.
    """
    own = language_of(lang).names
    small = own.small if own else frozenset[str]()
    starts = []
    for word in reversed(words):
        if word[0][0].isupper() and unaccented(word[0]) not in small:
            starts.append(word)
        elif starts and unaccented(word[0]) not in small:
            break
    likely = [text[word.start() : end] for word in reversed(starts) if word[0][0] == acronym[0]]
    others = [text[word.start() : end] for word in starts]
    long_enough = [name for name in others if len(WORD.findall(name)) >= LOOSE_WORDS]
    return next((name for name in (*likely, *long_enough) if len(WORD.findall(name)) > 1), "")


def _stem(name: str, lang: str) -> tuple[str, ...]:
    """Return the words of a name that tell it from others, in plain letters and without the endings of plurals."""
    own = language_of(lang).names
    words = (unaccented(word) for word in WORD.findall(name))
    return tuple(PLURAL_WORD.sub("", word) for word in words if len(word) > 1 and not (own and word in own.small))
