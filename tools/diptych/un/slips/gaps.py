"""Citations whose spaces or dashes are wrong: "1809(2008)", "58 / 316", "A/73/328 — S/2018/592"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.un.prose.grammar import ORGANS, SEGMENT
from diptych.un.prose.language import grammar_of
from diptych.un.prose.recognise import find_citations
from diptych.un.slips.mending import mended

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.symbol import Citation

LETTERS = r"[A-Z](?![\w'\u2019])(?:(?:\s*[,\-\u2013]\s*|\s+(?:%s)\s+)[A-Z](?![\w'\u2019]))*"
BRACKETED = (
    r"(?<![\w/.,\-])(?P<number>[0-9]{1,4}+)(?P<letters>\s*%s)?\s*"
    r"\(\s*(?P<era>(?:19|20)[0-9]{2}|(?:E?S-)?[IVXL]{1,7})\s*\)"
)
SLASHED = (
    r"(?<![\w/.,\-])(?P<session>(?:E?S-)?[0-9]{1,4}+)\s*/\s*(?P<of_session>[0-9]{1,3}+)(?P<letter>\s*[A-Z])?"
    r"(?![\w/'\u2019])"
)
PATH = rf"(?:{ORGANS})/{SEGMENT}(?:/{SEGMENT})*+"
JOINT = r"(?:\s+[\-\u2010-\u2014]+\s*|[\-\u2010-\u2014]+\s+|[\-\u2010-\u2014]{2,}|[\u2012\u2014])"
DUAL = rf"(?<![\w/.@-])(?P<half>{PATH}){JOINT}(?P<other>{PATH})"
SYMBOL = rf"(?<![\w/.@-])(?:{ORGANS})\s*/\s*{SEGMENT}(?:\s*/\s*{SEGMENT})*+"
SPACE = re.compile(r"\s+")
AT_STROKE = re.compile(r"(?<!\s)\s*/\s*")
SIGN_OF_FAULT = re.compile(
    r"[(/)A-Z\s\-\u2010-\u2014](?:(?<=\()(?:\s|(?<=[0-9A-Z].))|(?<=[A-Z])(?<=[0-9].)|(?<=\))(?<=\s.)|(?<=/)(?:\s|(?<=\s.))"
    r"|(?<=\s)\s|(?<=[\u2012\u2014])|(?<=\s[\-\u2013])\s|(?<=[\-\u2010-\u2013])[\-\u2010-\u2013])"
)
"""What a well-spaced text rarely or never has: looked for first, since that is quick.

It begins with one class of characters, and looks back to the one that was found: Python searches for a class at once.
"""


class Misspaced(NamedTuple):
    """A citation that is wrongly spaced.

    Attributes:
        start: Offset of its first code point.
        end: Offset after its last.
        right: How it should be written, with plain spaces and hyphens; no-break ones are set when it is printed.
    """

    start: int
    end: int
    right: str


def find_misspaced_citations(text: str, lang: str) -> tuple[Misspaced, ...]:
    """Find the citations of a text whose spaces or dashes are wrong.

    Each candidate is put right; it was such a citation if it is now recognised as a citation.

    Args:
        text: Running prose, as for `find_citations`.
        lang: Its language, such as `fr`.
    """
    if not SIGN_OF_FAULT.search(text):
        return ()
    candidates = tuple(_candidates(text, lang))
    if not candidates:
        return ()
    right, places = mended(text, candidates)
    cited = {citation.start: citation for citation in find_citations(right, lang)}
    return tuple(one for one, place in zip(candidates, places, strict=True) if _is(one, cited.get(place)))


def _candidates(text: str, lang: str) -> Iterator[Misspaced]:
    """Yield what may be a citation but is not written like one."""
    letters = LETTERS % grammar_of(lang).words.letter_joins
    loose = re.compile(f"{BRACKETED % letters}|{SLASHED}|{DUAL}|{SYMBOL}")
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
    if match["half"]:
        return f"{match['half']}-{match['other']}"
    return AT_STROKE.sub("/", match[0])


def _is(one: Misspaced, citation: Citation | None) -> bool:
    """Return whether the citation found at the place of a candidate is the candidate, put right."""
    # The link leaves out the letters after a number: "58/316 A".
    if citation is None or citation.end - citation.start < len(one.right.split(" ")[0]):
        return False
    symbol = citation.symbol
    # "S/2020/1 – S/2020/5" is a range, not a document of two organs.
    return not symbol.duals or symbol.duals[-1].parts.organ != symbol.parts.organ
