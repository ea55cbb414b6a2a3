"""LNK: links that are none, because of a space, an order or a definition that is missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.making.replacing import replacing_fix
from diptych.rules.making.written_text import is_literal, written_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

WORDS = r"\[[^\[\]]{0,300}\]"
LEADS = r"(?:https?://|www\.|mailto:|doc:|#(?=[\w]))"
PLACE = r"[^\s()]*(?:\([^\s()]*\)[^\s()]*)*"
INNER = r"\([^()]{0,60}\)"
PICTURE = r"[\w./%-]{1,150}\.(?:png|jpe?g|svg)"
PARTED = re.compile(rf"!?{WORDS}(?P<gap>\s{{1,4}})\((?P<target>{LEADS}{PLACE}|{PICTURE})\s?\)", re.IGNORECASE)
SWAPPED = re.compile(rf"\((?P<words>[^()\[\]]{{1,300}})\)\[(?P<target>{LEADS}[^\s\[\]]{{1,500}})\]", re.IGNORECASE)
SPACED = re.compile(
    rf"!?{WORDS}\((?P<target>{LEADS}(?:[^()\"<>\s]|{INNER}){{0,300}}\s(?:[^()\"<>]|{INNER}){{0,300}}?|[\w./%\s-]{{1,150}}\.(?:png|jpe?g|svg))"
    r"(?P<title>\s\"[^\"]{0,300}\")?\)"
    r"|<(?P<named>(?:https?://|www\.)[^\s<>]{0,500}(?:\s[^<>]{0,300})?)>",
    re.IGNORECASE,
)
BEGINNINGS = ("http", "www")
QUOTED = re.compile("[“”«»„]")
UNCLOSED = re.compile(rf"!?{WORDS}\({LEADS}[^\s()]{{0,500}}(?=\s|\Z|[.,;])", re.IGNORECASE)
SLIPPED = re.compile(
    r"(?<![\w/.])(?:https?(?:/{2}|;/{2}|:/(?!/)|:(?!/)|:/{2}\s|:\s/{2})|www(?:\s\.\s?|\.\s|,))"
    r"(?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,}(?!\w)(?:/[^\s()<>]{0,300})?",
    re.IGNORECASE,
)
"""An address whose beginning has a slip in it."""
UNDEFINED = re.compile(r"\[(?P<words>[^\[\]^@][^\[\]]{0,300})\]\[(?P<name>[^\[\]^@]{0,100})\]")


@rule(
    "LNK016",
    "space-before-address",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{text}” is printed as it is written: between the words and the address of a link there is no space."),
    Documentation(
        what=N_("A link or a picture with a space between the square and the round brackets."),
        why=N_("It is no link and no picture; the reader sees the brackets."),
        wrong=N_("[the note] (https://example.org/note.pdf)"),
        right=N_("[the note](https://example.org/note.pdf)"),
    ),
)
def space_before_address(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each link whose address stands apart."""
    for passage in catalogue.passages.values():
        for match in PARTED.finditer(passage.running.text) if "]" in passage.running.text else ():
            if is_literal(passage.running, match.start(), match.end("gap") + 1):
                scheme = "https://" if match["target"].lower().startswith("www.") else ""
                gap = passage.running.span(match.start("gap"), match.end("gap") + 1)
                fix = Fix(Safety.SAFE, (Edit(gap, f"({scheme}"),))
                yield rule.at(passage.running.span(*match.span()), {"text": match[0]}, fix=fix)


@rule(
    "LNK017",
    "broken-address",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_(
        "“{text}” is printed as it is written: the address of a link holds no spaces, begins with https:// and ends "
        "with its bracket. Write a space as %20."
    ),
    Documentation(
        what=N_(
            "A link or a picture whose address has a space in it, or no bracket after it; an address by itself with a "
            "slip in its beginning."
        ),
        why=N_("It is no link and no picture; the reader sees the brackets and the address."),
        wrong=N_("[the note](https://example.org/the note.pdf)"),
        right=N_("[the note](https://example.org/the%20note.pdf)"),
    ),
)
def broken_address(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each link whose address cannot be read."""
    for passage in catalogue.passages.values():
        text, running = passage.running.text, passage.running
        small, has_link = text.lower(), "](" in text or "<" in text
        has_address = any(beginning in small for beginning in BEGINNINGS)
        patterns = (*((SLIPPED,) if has_address else ()), *((SPACED, UNCLOSED) if has_link else ()))
        for match in (one for pattern in patterns for one in pattern.finditer(text)):
            is_told = match.re is UNCLOSED and SPACED.match(text, match.start())
            if not is_told and is_literal(running, match.start(), _end_of_marks(match)):
                fix = _with_whole_address(match, passage, catalogue) if match.re is SPACED else None
                yield rule.at(running.span(*match.span()), {"text": match[0]}, fix=fix)


def _end_of_marks(match: re.Match[str]) -> int:
    """Return where the marks before an address end: what is in the address may be escaped."""
    return match.start("target" if match["target"] else "named") if match.re is SPACED else match.end()


def _with_whole_address(match: re.Match[str], passage: Passage, catalogue: Catalogue) -> Fix | None:
    """Return the fix that writes the spaces of an address as one may; none for a line end and for what is quoted."""
    group = "target" if match["target"] else "named"
    target, title = match[group], match["title"] or ""
    starts = (start for start, _ in written_lines(passage.running)[1:])
    if QUOTED.search(target) or any(match.start(group) <= start < match.end(group) for start in starts):
        return None
    scheme = "https://" if target.lower().startswith("www.") else ""
    mended = scheme + re.sub(r"\s+", "" if target.startswith(("#", "doc:")) else "%20", target)
    place = (match.start(group), match.end(group) + len(title))
    return replacing_fix(passage, place, mended + title, catalogue, Safety.SAFE)


@rule(
    "LNK018",
    "undefined-link",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{text}” is printed as it is written: nothing says where “{name}” leads. Write [{words}](address)."),
    Documentation(
        what=N_("A link by a name that no line of the file gives an address."),
        why=N_("It is no link; the reader sees the brackets and the name."),
        wrong=N_("[the note][n]"),
        right=N_("[the note](https://example.org/note.pdf)"),
    ),
)
def undefined_link(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each link by a name without an address."""
    for passage in catalogue.passages.values():
        for match in UNDEFINED.finditer(passage.running.text) if "][" in passage.running.text else ():
            if is_literal(passage.running, *match.span()):
                told = {"text": match[0], "name": match["name"] or match["words"], "words": match["words"]}
                yield rule.at(passage.running.span(*match.span()), told)


@rule(
    "LNK019",
    "swapped-brackets",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_(
        "“{text}” is printed as it is written: the words of a link stand in square brackets, its address in round ones."
    ),
    Documentation(
        what=N_("A link with the round brackets first."),
        why=N_("It is no link; the reader sees the brackets and the address."),
        wrong=N_("(the note)[https://example.org/note.pdf]"),
        right=N_("[the note](https://example.org/note.pdf)"),
    ),
)
def swapped_brackets(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each link whose brackets are the wrong way round."""
    for passage in catalogue.passages.values():
        for match in SWAPPED.finditer(passage.running.text) if ")[" in passage.running.text else ():
            if is_literal(passage.running, match.start(), match.start("target")):
                text = f"[{match['words']}]({match['target']})"
                fix = replacing_fix(passage, match.span(), text, catalogue)
                yield rule.at(passage.running.span(*match.span()), {"text": match[0]}, fix=fix)
