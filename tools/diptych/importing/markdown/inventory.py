"""Every text of a Markdown file in order, line by line and without the parser, for the account of the import.

What is no text is on a closed list: addresses of links, labels of notes, attributes, tags of HTML, of which the reader
has remarks of its own, and the first word after the mark of code. A line of anything else is told whole.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.shared.foreign_words import ForeignWords

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTE = re.compile(r" {0,3}\[\^(?P<label>[^\]\s]+)\]:")
NOTE_IN_LINE = re.compile(r"\^\[(?P<text>[^\[\]\n]*)\]")
DEFINITION = re.compile(r"[ \t>]*\[(?P<label>[^\]^][^\]]{0,200})\]:[ \t]*(?:<[^<>]*>|\S+)")
FENCE = re.compile(r"[ \t>]*(?P<mark>`{3,}|~{3,}|:{3,})[ \t]*(?P<kind>\{?[^\s`]*)")
LABEL = re.compile(r"\[\^[^\]\s]+\]:?")
TARGET = re.compile(r"\]\([ \t]*(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)")
REFERENCE = re.compile(r"\]\[(?P<label>[^\[\]]{0,200})\]")
ATTRIBUTES = re.compile(r"\{[#.:][^{}\n]*\}|\{[\w:-]+(?:=[^{}\n]*)?\}(?=`)|\{[\w-]+=[^{}\n]*\}")
OPENS, CLOSES = "<!--", "-->"
"""The marks of a comment."""
TAG = re.compile(r"</?[A-Za-z](?![A-Za-z0-9+.-]{0,30}[:@])[^<>\n]*>")
WITHIN_WORDS = re.compile(r"(?<=[^\W_])(?:\*{1,3}|`+|~~)(?=[^\W_])")
SIGNS = re.compile(r"[|>`~^=+*$<]+")
"""Signs that may be mark-up."""


class MarkdownLine(NamedTuple):
    """A line of a file.

    Attributes:
        number: Its number.
        text: What it holds.
        is_code: Whether all of it is text.
    """

    number: int
    text: str
    is_code: bool = False


def line_texts(text: str, before: int) -> tuple[ForeignWords, ...]:
    """Return every text of a Markdown file: the body, then the notes as they are called.

    Args:
        text: The text after the front matter.
        before: How many lines the front matter takes up.
    """
    without = _without_comments(text)
    body: list[MarkdownLine] = []
    notes: dict[str, list[MarkdownLine]] = {}
    current, is_blank = body, False
    for line in _lines(without, before):
        begun = None if line.is_code else NOTE.match(line.text)
        if begun:
            current = notes.setdefault(begun["label"], [])
        elif is_blank and line.text.strip() and not line.text.startswith((" ", "\t")):
            current = body
        current.append(line if line.is_code else _with_notes_apart(line, notes))
        is_blank = not line.text.strip()
    called = dict.fromkeys(label[2:].rstrip("]:") for one in body for label in LABEL.findall(one.text))
    rows = (body, *(notes[label] for label in (called | dict.fromkeys(notes)) if label in notes))
    used = _used(without)
    told = (
        (line.number, _plain(line.text) if line.is_code else _words(line.text, used)) for row in rows for line in row
    )
    return tuple(ForeignWords(text, ForeignPlace(N_("line {number}"), number=number)) for number, text in told if text)


def _with_notes_apart(line: MarkdownLine, notes: dict[str, list[MarkdownLine]]) -> MarkdownLine:
    """Return a line with a mark in the place of each note that is written in it; the notes go with the others."""
    if "^[" not in line.text:
        return line

    def marked(note: re.Match[str]) -> str:
        label = f"^{len(notes)}"
        notes[label] = [MarkdownLine(line.number, note["text"])]
        return f"[^{label}]"

    return line._replace(text=NOTE_IN_LINE.sub(marked, line.text))


def _without_comments(text: str) -> str:
    """Return a text whose comments are empty lines."""
    kept: list[str] = []
    done = 0
    while (start := text.find(OPENS, done)) >= 0 and (end := text.find(CLOSES, start)) >= 0:
        kept += (text[done:start], "\n" * text.count("\n", start, end))
        done = end + len(CLOSES)
    return "".join((*kept, text[done:]))


def _lines(text: str, before: int) -> Iterator[MarkdownLine]:
    """Yield the lines of a text; of those around code, what follows the name of its language."""
    fence, in_code = "", False
    for number, line in enumerate(text.split("\n"), before + 1):
        mark = FENCE.match(line)
        if mark and (not fence or mark["mark"].startswith(fence)):
            is_code = mark["mark"][0] != ":" and not mark["kind"].startswith("{")
            yield MarkdownLine(number, line[mark.end() :], is_code=True)
            # Lines around a note of Sphinx are like those around code, and end in the same way.
            fence = "" if fence or mark["mark"][0] == ":" else mark["mark"]
            in_code = bool(fence) and is_code
        else:
            yield MarkdownLine(number, line, is_code=in_code)


def _used(text: str) -> frozenset[str]:
    """Return the labels of definitions that some link may use."""
    labels = re.findall(r"\[([^\[\]\n]{1,200})\](?!:)", text)
    return frozenset(" ".join(label.split()).casefold() for label in labels)


def _words(line: str, used: frozenset[str]) -> str:
    """Return a line without what is no text in it."""
    definition = DEFINITION.match(line)
    if definition and " ".join(definition["label"].split()).casefold() in used:
        line = line[definition.end() :]
    line = TARGET.sub("] ", LABEL.sub(" ", TAG.sub(" ", line)))
    line = REFERENCE.sub(lambda one: "] " if one["label"].casefold() in used else one[0], line)
    return _plain(unescape(WITHIN_WORDS.sub("", ATTRIBUTES.sub(" ", line))))


def _plain(text: str) -> str:
    return " ".join(SIGNS.sub(" ", text).split())
