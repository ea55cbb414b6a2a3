"""Templates of symbols: `COM({year}) {number} final` → what symbols like this one match, and what is wrong with it."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FIGURES = {
    "year": "(?:1[5-9]|20)[0-9]{2}",
    "yy": "[0-9]{2}",
    "number": "[0-9]{1,7}",
    "session": "[0-9]{1,4}",
}
LETTERS = {"letters": "[A-Z]{1,8}", "letter": "[A-Z]", "roman": "[IVXLCDM]{1,10}"}
PLACEHOLDERS = {**FIGURES, **LETTERS}
"""What each word in braces stands for, as a pattern."""
EXAMPLES = {
    "year": "2024", "yy": "24", "number": "12", "session": "75", "letters": "INS", "letter": "C", "roman": "XIV",
}  # fmt: skip
"""What may stand for each of them."""
LANGUAGE = "lang"
"""The word in braces that stands, in an address, for the reader's language."""
PIECE = re.compile(r"\{(?P<name>[^{}]*)\}|(?P<literal>[^{}]+)|(?P<brace>[{}])")
NAME = re.compile(r"(?P<kind>[a-z]+)[1-9]?")
BEFORE = r"(?<![\w@/])(?<![\w)][.\-\u2010\u2011])"
"""What may not stand before a symbol: it would be the end of a longer one."""
AFTER = r"(?!\w|[/.(\[\-\u2010\u2011]\w|\u2013[0-9])"
"""What may not follow a symbol: it would be the beginning of a longer one, of another document."""
BEGINS_WITH_A_WORD = re.compile(r"[^\W\d_](?=[^\W\d_A-Z])")
"""A letter that is followed by a small one."""
ALIKE = {"-": r"[-\u2010\u2011\u2013]", "'": r"['\u2019]", "\u2019": r"['\u2019]", "\u00b0": "[\u00b0\u00ba\u1d52]"}
"""Characters that are written in several ways."""
OF_A_PATTERN = re.compile(r"\\[a-zA-Z]|\.[*+?]|\[[^\]{}]-[^\]{}]\]|[)\]}][*+?]|\(\?")
"""What stands in regular expressions, and in no symbol."""
CLOSING = {"(": ")", "[": "]"}
"""The brackets that a symbol may have, each with its other half."""
ADDRESS = re.compile(r"https?://[^/?#\s{}]+/\S*")


class TemplateFault(Enum):
    """What is wrong with the template of a series, or with its address."""

    BRACE = "a brace without its other half"
    BRACKET = "a round or square bracket without its other half"
    UNKNOWN = "an unknown word in braces"
    NOTHING_IN_BRACES = "nothing in braces"
    NO_LETTER = "no letter outside the braces"
    PATTERN = "signs of a regular expression"
    TWICE = "one word in braces twice"
    TOUCHING = "two numbers with nothing between them"
    SPACES = "a space at an end, or two together"
    LANGUAGES = "other words in braces in another language"
    ADDRESS = "no web address"
    ADDRESS_WORD = "a word in braces that the template lacks"
    REPEATED = "the same template twice"


class TemplatePart(NamedTuple):
    """A part of a template: a text as it is written, or the name of what stands there."""

    literal: str
    name: str = ""

    @property
    def kind(self) -> str:
        """What stands there: `number` for `number2`."""
        match = NAME.fullmatch(self.name)
        return match["kind"] if match else ""


class Template(NamedTuple):
    """A template without faults.

    Attributes:
        parts: Its parts.
        search: Finds its symbols in a text.
        whole: Matches a text that is one of its symbols, with or without spaces.
        first: Finds the first symbol of a list, without what follows its last number; none if that is no number that
            documents of a series are counted by.
        last: Matches what follows the last number of a list; an empty pattern if nothing does.
    """

    parts: tuple[TemplatePart, ...]
    search: re.Pattern[str]
    whole: re.Pattern[str]
    first: re.Pattern[str] | None = None
    last: re.Pattern[str] | None = None

    @property
    def counted(self) -> str:
        """The last word in braces: in a list, it alone differs."""
        return next((part.name for part in reversed(self.parts) if part.name), "")

    @property
    def example(self) -> str:
        """One of its symbols."""
        return self.filled({part.name: EXAMPLES[part.kind] for part in self.parts if part.name})

    def filled(self, values: Mapping[str, str]) -> str:
        """Return the symbol with some values."""
        return "".join(values[part.name] if part.name else part.literal for part in self.parts)


def compiled_template(template: str) -> Template:
    """Return a template that has no fault, ready to be used."""
    parts = tuple(_parts(template))
    body = _begun("".join(_pattern(part, r"\s") for part in parts))
    whole = _begun("".join(_pattern(part, r"\s?") for part in parts))
    compiled = Template(parts, re.compile(BEFORE + body + AFTER), re.compile(whole))
    at = max(at for at, part in enumerate(parts) if part.name)
    if parts[at].kind != "number":
        return compiled
    first, last = ("".join(_pattern(part, r"\s") for part in some) for some in (parts[: at + 1], parts[at + 1 :]))
    return compiled._replace(
        first=re.compile(BEFORE + _begun(first) + r"(?![0-9])"),
        last=re.compile(last + AFTER if last else ""),
    )


def _parts(template: str) -> Iterator[TemplatePart]:
    for match in PIECE.finditer(template):
        yield TemplatePart(match["literal"] or "", match["name"] or "")


def _begun(pattern: str) -> str:
    """Return a pattern that, if it begins with a word, also matches it where a sentence begins with it, or does not."""
    word = BEGINS_WITH_A_WORD.match(pattern)
    return f"[{word[0].upper()}{word[0].lower()}]{pattern[1:]}" if word else pattern


def _pattern(part: TemplatePart, between_words: str) -> str:
    """Return the pattern of a part; `between_words` is that of a space which parts two words."""
    if part.name:
        return f"(?P<{part.name}>{PLACEHOLDERS[part.kind]})"
    return "".join(
        (between_words if _is_between_words(part.literal, at) else r"\s?")
        if character == " "
        else ALIKE.get(character, re.escape(character))
        for at, character in enumerate(part.literal)
    )


def _is_between_words(literal: str, at: int) -> bool:
    """Return whether a space parts two words; what stands in braces beside it is one."""
    before, after = literal[:at], literal[at + 1 :]
    return (not before or before[-1].isalnum()) and (not after or after[0].isalnum())


def template_faults(template: str) -> Iterator[tuple[TemplateFault, str]]:
    """Yield what is wrong with a template, each with the words that it is about; nothing if it can be used."""
    matches = list(PIECE.finditer(template))
    if any(match["brace"] for match in matches):
        yield TemplateFault.BRACE, template
        return
    parts = [TemplatePart(match["literal"] or "", match["name"] or "") for match in matches]
    yield from _faults_of_names([part for match, part in zip(matches, parts, strict=True) if match["name"] is not None])
    yield from _faults_of_signs(template)
    if template and len(parts) == sum(bool(part.literal) for part in parts):
        yield TemplateFault.NOTHING_IN_BRACES, template
    if not any(character.isalpha() for part in parts for character in part.literal):
        yield TemplateFault.NO_LETTER, template
    for one, other in pairwise(parts):
        if {one.kind, other.kind} <= FIGURES.keys() or {one.kind, other.kind} <= LETTERS.keys():
            yield TemplateFault.TOUCHING, f"{{{one.name}}}{{{other.name}}}"


def _faults_of_signs(template: str) -> Iterator[tuple[TemplateFault, str]]:
    """Yield what is wrong with brackets and spaces."""
    if OF_A_PATTERN.search(template):
        yield TemplateFault.PATTERN, template
    elif not _is_closed(template):
        yield TemplateFault.BRACKET, template
    if template != " ".join(template.split()):
        yield TemplateFault.SPACES, template


def _is_closed(template: str) -> bool:
    """Return whether each bracket of a template is closed, and none that was not opened."""
    awaited: list[str] = []
    for sign in template:
        if sign in CLOSING:
            awaited.append(CLOSING[sign])
        elif sign in CLOSING.values() and (not awaited or awaited.pop() != sign):
            return False
    return not awaited


def _faults_of_names(named: Sequence[TemplatePart]) -> Iterator[tuple[TemplateFault, str]]:
    """Yield what is wrong with the words in braces."""
    counts = Counter(part.name for part in named)
    for part in dict.fromkeys(named):
        if part.kind not in PLACEHOLDERS:
            yield TemplateFault.UNKNOWN, f"{{{part.name}}}"
        elif counts[part.name] > 1:
            yield TemplateFault.TWICE, f"{{{part.name}}}"


def placeholders_in(text: str) -> frozenset[str]:
    """Return the words in braces of a template or an address."""
    return frozenset(match["name"] for match in PIECE.finditer(text) if match["name"] is not None)


def address_faults(address: str, names: frozenset[str]) -> Iterator[tuple[TemplateFault, str]]:
    """Yield what is wrong with the address of a series whose template has some words in braces."""
    if not ADDRESS.fullmatch(address) or any(match["brace"] for match in PIECE.finditer(address)):
        yield TemplateFault.ADDRESS, address
    for name in sorted(placeholders_in(address) - names - {LANGUAGE}):
        yield TemplateFault.ADDRESS_WORD, f"{{{name}}}"


def address_of(address: str, values: Mapping[str, str], lang: str) -> str:
    """Return an address without faults with some values, for readers of a language."""
    known = {**values, LANGUAGE: lang}
    return PIECE.sub(lambda match: match[0] if match["name"] is None else known[match["name"]], address)
