r"""Runs → Markdown that reads back as exactly the same text.

Emphasis is the delicate part: in CommonMark, the characters on both sides of a mark decide whether it opens or closes.
Where a letter beside a mark would keep it from doing so, the letter is written as a reference (`&#97;`), which Markdown
takes for punctuation and a reader never sees.
"""

from __future__ import annotations

import re
import string
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate
from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import Break, Emphasised, LinkedRun, LiteralRun, NoteCall, TextRun
from diptych.importing.shared.tidying import SPACES, UNSEEN, text_of, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.importing.shared.manuscript import Run

SPECIAL = re.compile(
    r"[\\`*_\[\]<{]|&(?=[#A-Za-z])"
    r"|~(?=~)|(?<=[^\W\d_])~(?=[^\s~]{1,20}~)|(?<=[\w)])\^(?=[\w{+−-])|(?<![=\w])==(?=[^=\s])|(?<![+\w])\+\+(?=[^+\s])"
    r"|\$(?=\$|[A-Za-z]\$|[^\s$][^$]{0,150}[\\^_={}<>+])"
)
"""Mark-up, and what other programs read as mark-up: a foreign file shows it as it is."""
LINE_START = re.compile(r"(?P<number>[0-9]{1,9})(?=[.)](?:\s|$))|(?=[-+=|:~>#])")
ESCAPED_IN_TITLE = re.compile(r"[\\\"]|&(?=[#A-Za-z])")
BACKQUOTES = re.compile("`+")
FIRST_SIGN = re.compile(r"[^\w\s]|_")
CLOSING_MARKS = re.compile(r"#$")
SENTENCE_END = re.compile(
    r"(?<!^[0-9]{2})(?<!^[0-9]{3})(?:(?<=[a-zà-ÿ0-9)\]’]{2})|(?<=[a-zà-ÿ0-9][”*])|(?<=[A-ZÀ-Þ]{3}))"
    r"(?P<stop>[.!?][”’\"»)]*|[.!?]?[\u00a0 ]»[.!?]?)(?P<notes>(?:\[\^[^]]*\])*) (?=[A-ZÀ-Þ«“])"
)
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*")
PLAIN_TARGET = re.compile(r"(?![<])[^\s()\\]*(?:\([^\s()\\]*\)[^\s()\\]*)*")


class Kind(Enum):
    """What a stretch of Markdown does."""

    TEXT = "text"
    OPENING = "opening"
    CLOSING = "closing"
    OTHER = "other"


@dataclass(slots=True)
class MarkdownStretch:
    """A stretch of Markdown."""

    kind: Kind
    markdown: str


def prose_lines(runs: Iterable[Run], mark: str = "") -> list[str]:
    """Return the Markdown of a block of prose: one sentence on each line.

    Args:
        runs: The text.
        mark: The mark of a list that is to stand before it as text; a rule would take it for a list typed by hand.
    """
    if mark:
        return _with_mark(mark, prose_lines(runs))
    markdown = "".join(_by_sentences(_stretches(tidy(runs))))
    return [LINE_START.sub(_escaped_start, line, count=1) if _begins(line) else line for line in markdown.split("\n")]


def _by_sentences(stretches: Sequence[str]) -> Iterator[str]:
    """Yield Markdown with a line end after each sentence; code, which begins with a backquote, stays on its line."""
    whole = "".join(stretches)
    starts = list(accumulate(map(len, stretches), initial=0))
    done = 0
    for match in SENTENCE_END.finditer(whole):
        if not stretches[bisect_right(starts, match.end() - 1) - 1].startswith("`"):
            yield f"{whole[done : match.start()]}{match['stop']}{match['notes']}\n"
            done = match.end()
    yield whole[done:]


def _with_mark(mark: str, lines: Sequence[str]) -> list[str]:
    """Return lines with a mark before the first, written so that it can only be text."""
    sign = FIRST_SIGN.search(mark)
    rest = mark[sign.end() :] if sign else ""
    written = f"{mark[: sign.start()]}{_as_text(sign[0])}{_escaped(rest, ())}" if sign else mark
    return [f"{written} {lines[0]}".rstrip(), *lines[1:]] if lines else [written]


def _as_text(sign: str) -> str:
    return f"\\{sign}" if sign.isascii() else f"&#{ord(sign)};"


def heading_line(runs: Iterable[Run]) -> str:
    """Return the Markdown of a heading, which is one line."""
    return CLOSING_MARKS.sub(r"\\#", _one_line(runs))


def cell(runs: Iterable[Run]) -> str:
    """Return the Markdown of a table cell."""
    return _one_line(runs).replace("|", r"\|")


def picture(path: str, alternative: str, caption: str) -> str:
    """Return the Markdown of a picture: its file, what it shows in words, its caption."""
    title = ESCAPED_IN_TITLE.sub(r"\\\g<0>", " ".join(UNSEEN.sub("", caption).splitlines()))
    return f"![{_one_line([TextRun(alternative)])}]({_target(path)}" + (f' "{title}")' if title else ")")


def _one_line(runs: Iterable[Run]) -> str:
    return "".join(_stretches(tidy(_without_breaks(runs))))


def _without_breaks(runs: Iterable[Run]) -> list[Run]:
    return [TextRun(" ") if isinstance(run, Break) else run for run in runs]


def _begins(line: str) -> bool:
    return LINE_START.match(line) is not None


def _escaped_start(match: re.Match[str]) -> str:
    return f"{match['number']}\\" if match["number"] else "\\"


def _stretches(runs: Sequence[Run]) -> list[str]:
    stretches: list[MarkdownStretch] = []
    _write(runs, stretches, "")
    written: list[str] = []
    # A letter written as a reference may in turn be beside an outer mark.
    while written != (written := [stretch.markdown for stretch in stretches]):
        _free(stretches)
    return written


def _free(stretches: list[MarkdownStretch]) -> None:
    """Make sure that marks of emphasis can open and close where they are."""
    for at, stretch in enumerate(stretches):
        if stretch.kind is Kind.OPENING:
            _free_opening(stretches, at)
        elif stretch.kind is Kind.CLOSING:
            _free_closing(stretches, at)


def _write(runs: Sequence[Run], out: list[MarkdownStretch], around: str) -> None:
    """Add the stretches of runs; `around` is the sign of the emphasis around them."""
    for run in runs:
        match run:
            case TextRun(text=text):
                out.append(MarkdownStretch(Kind.TEXT, _escaped(text, out)))
            case Emphasised(strong=strong, children=children):
                last = out[-1].markdown[-1:] if out and out[-1].kind is not Kind.TEXT else ""
                sign = "_" if "*" in (last, around) else "*"
                mark = sign * 2 if strong else sign
                out.append(MarkdownStretch(Kind.OPENING, mark))
                _write(children, out, sign)
                out.append(MarkdownStretch(Kind.CLOSING, mark))
            case LinkedRun():
                _write_link(run, out, around)
            case NoteCall(label=label):
                out.append(MarkdownStretch(Kind.OTHER, f"[^{label}]"))
            case LiteralRun(text=text):
                out.append(MarkdownStretch(Kind.OTHER, _code(text)))
            case Break():
                out.append(MarkdownStretch(Kind.OTHER, "\\\n"))


def _code(text: str) -> str:
    """Return code between more backquotes than follow each other in it."""
    longest = max(map(len, BACKQUOTES.findall(text)), default=0)
    edge = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    marks = "`" * (longest + 1)
    return f"{marks}{edge}{text}{edge}{marks}"


def _write_link(run: LinkedRun, out: list[MarkdownStretch], around: str) -> None:
    if SCHEME.fullmatch(run.target) and text_of(run.children) == run.target:
        out.append(MarkdownStretch(Kind.OTHER, f"<{run.target}>"))
        return
    if out and out[-1].kind is Kind.TEXT and out[-1].markdown.endswith("!"):
        out[-1].markdown = out[-1].markdown[:-1] + r"\!"
    out.append(MarkdownStretch(Kind.OTHER, "["))
    _write(run.children, out, around)
    out.append(MarkdownStretch(Kind.OTHER, f"]({_target(SPACES.sub('%20', UNSEEN.sub('', run.target)))})"))


def _target(target: str) -> str:
    """Return the target of a link or a picture, in brackets of its own where it needs them."""
    return target if PLAIN_TARGET.fullmatch(target) else "<" + re.sub(r"([<>\\])", r"\\\1", target) + ">"


def _escaped(text: str, out: Sequence[MarkdownStretch]) -> str:
    r"""Return text with everything escaped that would be mark-up; after a footnote mark that includes `(` and `:`."""
    escaped = SPECIAL.sub(r"\\\g<0>", text)
    if out and out[-1].kind is Kind.OTHER and text[:1] in ("(", ":"):
        return f"\\{escaped}"
    return escaped


def _free_opening(stretches: list[MarkdownStretch], at: int) -> None:
    """Make sure that a mark can open: no letter may come before `_` or before a mark that precedes punctuation."""
    before = stretches[at - 1] if at else None
    after = stretches[at + 1].markdown[:1]
    if before and before.kind is Kind.TEXT and (stretches[at].markdown[0] == "_" or not _is_word(after)):
        before.markdown = before.markdown[:-1] + _referenced(before.markdown[-1])


def _free_closing(stretches: list[MarkdownStretch], at: int) -> None:
    """Make sure that a mark can close: no letter may come after `_` or after a mark that follows punctuation."""
    after = stretches[at + 1] if at + 1 < len(stretches) else None
    before = stretches[at - 1].markdown[-1:]
    if after and after.kind is Kind.TEXT and (stretches[at].markdown[0] == "_" or not _is_word(before)):
        after.markdown = _referenced(after.markdown[0]) + after.markdown[1:]


def _is_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM"


def _referenced(character: str) -> str:
    """Return a character unchanged if Markdown takes it for white space or punctuation, otherwise as a reference."""
    if character.isspace() or character in string.punctuation or unicodedata.category(character)[0] == "P":
        return character
    return f"&#{ord(character)};"
