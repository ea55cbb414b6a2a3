"""Citations whose spaces or dashes are wrong: "1809(2008)", "58 / 316", "A/73/328 — S/2018/592"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.un.grammar import ORGANS, SEGMENT
from diptych.un.language import grammar_of
from diptych.un.recognise import find_citations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.citation import Citation

LETTERS = r"[A-Z](?![\w'\u2019])(?:(?:\s*[,\-\u2013]\s*|\s+(?:%s)\s+)[A-Z](?![\w'\u2019]))*"
BRACKETED = (
    r"(?<![\w/.,\-])(?P<number>[0-9]{1,4}+)(?P<letters>\s*%s)?\s*"
    r"\(\s*(?P<era>(?:19|20)[0-9]{2}|(?:E?S-)?[IVXL]{1,7})\s*\)"
)
SLASHED = r"(?<![\w/.,\-])(?P<session>(?:E?S-)?[0-9]{1,4}+)\s*/\s*(?P<of_session>[0-9]{1,3}+)(?P<letter>\s*[A-Z])?(?![\w/'\u2019])"
SYMBOL = rf"(?<![\w/.@-])(?:{ORGANS})\s*/\s*{SEGMENT}(?:\s*/\s*{SEGMENT})*+"
JOINT = rf"(?<=[0-9])(?P<joint>\s*[\-\u2010-\u2014]\s*)(?=(?:{ORGANS})/[0-9A-Z])"
SPACE = re.compile(r"\s+")
AT_STROKE = re.compile(r"\s*/\s*")
RIGHT_JOINTS = "-\u2010\u2011\u2013"
SIGN_OF_FAULT = re.compile(r"[0-9A-Z](?:\(|\s\s+\()|[0-9][A-Z]|\(\s|\s\)|\s/|/\s|\s\s|[\u2012\u2014]|\s[\-\u2013]\s")
"""Something that a well-spaced text has not, or seldom: looked for first, since it is quick."""


class Misspaced(NamedTuple):
    """A citation that is wrongly spaced.

    Attributes:
        start: Offset of its first code point.
        end: Offset after its last.
        right: How it should be written, with plain spaces and hyphens: print sets those that hold.
    """

    start: int
    end: int
    right: str


def find_misspaced_citations(text: str, lang: str) -> tuple[Misspaced, ...]:
    """Find the citations of a text whose spaces or dashes are wrong.

    What could be such a citation is put right; it was one if it is now recognised as a citation.

    Args:
        text: Running prose, as for `find_citations`.
        lang: Its language, `en` or `fr`.
    """
    if not SIGN_OF_FAULT.search(text):
        return ()
    candidates = tuple(_candidates(text, lang))
    if not candidates:
        return ()
    mended, places = _mended(text, candidates)
    citations = find_citations(mended, lang)
    return tuple(one for one, place in zip(candidates, places, strict=True) if _is_cited(one, place, citations))


def _candidates(text: str, lang: str) -> Iterator[Misspaced]:
    """Yield what is not written as citations are."""
    letters = LETTERS % grammar_of(lang).words.letter_joins
    loose = re.compile(f"{BRACKETED % letters}|{SLASHED}|{SYMBOL}|{JOINT}")
    for match in loose.finditer(text):
        right = _right(match)
        plain = match[0].translate({ord("\u00a0"): " ", ord("\u202f"): " "})
        if plain != right:
            yield Misspaced(*match.span(), right)


def _right(match: re.Match[str]) -> str:
    if match["number"]:
        words = (match["number"], (match["letters"] or "").strip(), f"({match['era']})")
        return SPACE.sub(" ", " ".join(filter(None, words)))
    if match["session"]:
        letter = (match["letter"] or "").strip()
        return f"{match['session']}/{match['of_session']}" + (f" {letter}" if letter else "")
    if match["joint"]:
        return match[0] if match[0] in RIGHT_JOINTS else "-"
    return AT_STROKE.sub("/", match[0])


def _mended(text: str, candidates: Sequence[Misspaced]) -> tuple[str, list[int]]:
    """Return the text with every candidate put right, and where each now begins."""
    parts: list[str] = []
    places: list[int] = []
    length = last = 0
    for one in candidates:
        parts += (text[last : one.start], one.right)
        length += one.start - last
        places.append(length)
        length += len(one.right)
        last = one.end
    return "".join((*parts, text[last:])), places


def _is_cited(one: Misspaced, place: int, citations: Sequence[Citation]) -> bool:
    if one.right == "-":
        joined = (citation.symbol for citation in citations if citation.start < place < citation.end)
        # "S/2020/1 – S/2020/5" is a range, no document of two organs.
        return any(symbol.halves[0].parts.organ != symbol.halves[-1].parts.organ for symbol in joined)
    # Of letters after a number, "58/316 A", the link has none.
    end = place + len(one.right.split(" ")[0])
    return any(citation.start == place and citation.end >= end for citation in citations)
