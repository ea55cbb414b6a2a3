"""What people write who come from other programs: marks that are none here, what they meant, and what to write.

Each is found in plain text, at a line's beginning where it says so.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from diptych.i18n import N_

NO_SUCH_COMMAND = N_("Write the text itself; a note is [^name], with its text at the end of the file.")
NO_SUCH_BLOCK = N_("Remove it: such blocks do not exist here.")
ITALICS_OR_BOLD = N_("Italics are *…*, bold is **…**.")
WRITE_OUT = N_("Write the text that is to stand there.")
CONTENTS = N_("A page of contents is made by “contents: true” under “pdf” in report.yaml.")
HEADING = N_("A heading begins with ## and a space.")


class Dialect(NamedTuple):
    """One kind of mark.

    Attributes:
        pattern: What it looks like. Every repetition is bounded, so that a search takes linear time.
        cure: What to write instead.
        at_line_start: Whether it counts only at the beginning of a line.
    """

    pattern: str
    cure: str
    at_line_start: bool = False


RAISED, LOWERED = "raised", "lowered"
"""The names of two kinds whose figures have characters of their own."""

DIALECTS = {
    "member_to_tick": Dialect(
        r"\[[ xX\u00a0]\](?=\s)", N_("There are no boxes to tick here: remove it."), at_line_start=True
    ),
    "div": Dialect(r":{3,}[^\S ]*(?: ?\{[^{}]{0,100}\}| ?[\w-]{1,60})?", NO_SUCH_BLOCK, at_line_start=True),
    "admonition": Dialect(r"(?:!{3}|\?{3}\+?) ?\w+|\.\. [a-z-]+::", NO_SUCH_BLOCK, at_line_start=True),
    "wiki_heading": Dialect(r"={2,6} ?[^=\s][^=]{0,150}={2,6}(?=\s|$)", HEADING, at_line_start=True),
    "textile_heading": Dialect(r"h[1-6]\. (?=\S)", HEADING, at_line_start=True),
    "alert": Dialect(r"\[![A-Z]{3,12}\]", NO_SUCH_BLOCK),
    "contents": Dialect(r"\[\[_?TOC_?\]\]|\[TOC\]", CONTENTS),
    "wiki_link": Dialect(r"\[\[[^\[\]]{1,150}\]\]", N_("A link is [words](address), a reference [](#name).")),
    "cite": Dialect(
        r"\[-?@[\w:.-]{1,80}[^\[\]]{0,100}\]",
        N_("Citations of documents need no marks; other works go into a note: [^name]."),
    ),
    "bulletin": Dialect(
        r"\[(?:/(?:b|i|u|s|url|quote|code|img|size|color)|(?:url|color|size)=[^\[\]]{1,100})\]", ITALICS_OR_BOLD
    ),
    "tracked": Dialect(
        r"\{(?:\+\+|--|~~|==|>>)[^{}]{1,200}(?:\+\+|--|~~|==|<<)\}",
        N_("Accept the change or refuse it, in plain text."),
    ),
    "filled": Dialect(r"\{\{[^{}]{1,150}\}\}|\{%[^{}]{1,150}%\}|<%[^<>]{1,150}%>|\$\{\w{1,60}\}", WRITE_OUT),
    "attributes": Dialect(
        r"\{=[a-z]+\}|\{[a-z]+=[^{}]{1,120}\}", N_("Remove it: only names of paragraphs stand in braces.")
    ),
    "struck": Dialect(
        r"~~(?=[^~\s])[^~]{1,300}~~|(?<![\w~])~(?=[^~\s])[^~]{1,100}(?<=\S)~(?![\w~])",
        N_("Remove what is struck out, or the tildes."),
    ),
    "marked": Dialect(r"(?<![=\w])==(?=[^=\s])[^=]{1,200}(?<=\S)==(?![=\w])", ITALICS_OR_BOLD),
    "underlined": Dialect(r"(?<![+\w])\+\+(?=[^+\s])[^+]{1,200}(?<=\S)\+\+(?![+\w])", ITALICS_OR_BOLD),
    "wiki_emphasis": Dialect(r"(?<![\w'])'{2,3}(?=[^'\s])[^']{1,200}(?<=\S)'{2,3}(?![\w'])", ITALICS_OR_BOLD),
    "formula": Dialect(
        r"\$\$[^$]{1,300}\$\$"
        r"|(?<![\w$])\$(?=[^\s\d$])(?:[A-Za-z]|[^$]{0,150}[\\^_={}<>+][^$]{0,150}(?<=\S))\$(?![\w$])"
        r"|(?<![\w$])\$\d[^$\s]{0,60}[\\^_][^$]{0,60}(?<=\S)\$(?![\w$])",
        N_("Write the formula as it is to be printed: LaTeX is not set here."),
    ),
    "command": Dialect(
        r"\\[A-Za-z]{2,40}\*?(?:\[[^\[\]]{0,60}\])?\{[^{}]{0,200}\}?"
        r"|\\(?:newpage|clearpage|pagebreak|newline|noindent|hline|item|ldots|hfill|vspace|par|dots|times|cdot)(?![A-Za-z])",
        NO_SUCH_COMMAND,
    ),
    RAISED: Dialect(
        r"(?<=[^\W_])\^[^\s^~]{1,20}\^|(?<=[\w)])\^(?:\{[^{}\s]{1,20}\}|[-+−]?\d{1,9})",
        N_("Raised figures are the characters ¹ ² ³ …; the ending of an ordinal is raised without marks."),
    ),
    LOWERED: Dialect(
        r"(?<=[^\W\d_])~[^\s~^]{1,20}~|(?<=[^\W\d_])_\{[^{}\s]{1,20}\}|(?<![\w.])(?:CO|H|N|O|NO|SO|CH|PM)_\d{1,2}(?![\w.]\w)",
        N_("Lowered figures are the characters ₁ ₂ ₃ …"),
    ),
    "line_end": Dialect(
        r"(?<=[\w.;:,!?»”)])\\n(?=[A-ZÀ-Þ\\\s]|$)|(?<![\w\\:])\\[nt](?=[A-ZÀ-Þ\\\s]|$)|\\r\\n",
        N_("End the line; an empty line ends the paragraph."),
    ),
    "backslash": Dialect(r"(?<!\\)\\\Z", N_("Remove it: it breaks a line only where another follows.")),
    "backquote": Dialect("`{1,3}", N_("Code stands between two backquotes; an apostrophe is ’.")),
    "emoji": Dialect(r"(?<!\w):[a-z][a-z_]{2,30}:(?!\w)", N_("Write the character itself.")),
    "reference": Dialect(
        r"(?<!\w)&[A-Za-z]{2,10};|&(?:nbsp|amp|quot|lt|gt|eacute|egrave|agrave|ccedil|laquo|raquo|ndash|mdash|rsquo)(?![\w;])",
        N_("Write the character itself."),
    ),
}
"""The kinds of marks by their names, the longer ones before those that are part of them."""


@cache
def anywhere() -> re.Pattern[str]:
    """Return the pattern of all marks that count anywhere, each in a group with its name."""
    return _either(at_line_start=False)


@cache
def at_line_start() -> re.Pattern[str]:
    """Return the pattern of all marks that count at the beginning of a line, each in a group with its name."""
    return _either(at_line_start=True)


def _either(*, at_line_start: bool) -> re.Pattern[str]:
    wanted = (one for one in DIALECTS.items() if one[1].at_line_start is at_line_start)
    return re.compile("|".join(f"(?P<{name}>{dialect.pattern})" for name, dialect in wanted))
