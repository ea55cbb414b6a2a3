"""XLIFF 1.2 → its texts with their translations, as a translator's tool hands them back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from diptych.formats.faults import ImportRefusedError
from diptych.formats.xliff import FINAL, UNTOUCHED, xliff
from diptych.formats.xml import name_of, read_xml
from diptych.merging.xliff.faults import NOT_XLIFF
from diptych.model.files import SECTION_FILE
from diptych.translating.coded_text import CodeSide, words_on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

PAIRED, OPENERS, CLOSERS, ALONE = "g", frozenset({"bpt", "bx"}), frozenset({"ept", "ex"}), frozenset({"ph", "x"})
"""The inline codes of XLIFF: around a text, opening, closing, alone; `it` says itself which half it is."""
SEGMENT = "seg"


class CodeMark(NamedTuple):
    """A code in a text that came back, by its number in its unit."""

    number: str
    side: CodeSide


ReturnedText = tuple[str | CodeMark, ...]


@dataclass(frozen=True, slots=True)
class ReturnedUnit:
    """A text with its translation.

    Attributes:
        section: The section that it belongs to.
        source_lang: The language of the text.
        lang: The language of the translation.
        name: What tells it from the other texts of its section.
        place: What a person calls its paragraph, such as `mandate#12`.
        base: The digest of the translation that there was when the file went out.
        source: The text.
        target: The sentences of the translation.
        state: What the tool says of the translation.
        is_approved: Whether somebody approved it.
    """

    section: str
    source_lang: str
    lang: str
    name: str
    place: str
    base: str
    source: ReturnedText
    target: tuple[ReturnedText, ...]
    state: str
    is_approved: bool

    @property
    def is_final(self) -> bool:
        """Whether the tool says that the translation is final, or says nothing and it differs from its source."""
        if self.state in UNTOUCHED and not self.is_approved:
            return bool(self.target) and not self._has_source_left()
        return bool(self.target) and (self.is_approved or self.state in FINAL)

    def _has_source_left(self) -> bool:
        """Return whether a sentence is still the copy of its source that went out."""
        source = words_on_one_line((self.source,))
        return words_on_one_line(self.target) == source or any(_is_copy(sentence, source) for sentence in self.target)


FEWEST = 3
"""Words of the shortest sentence that is taken for a copy of its source among others; a name may stay as it is."""


def read_xliff(data: bytes) -> tuple[ReturnedUnit, ...]:
    """Return the texts of an XLIFF file, in order.

    Raises:
        ImportRefusedError: It is too large, damaged, declares a document type, or is no XLIFF 1.2.
    """
    root = read_xml(data)
    if root.tag != xliff("xliff"):
        raise ImportRefusedError(NOT_XLIFF, {"element": name_of(root)})
    return tuple(unit for file in root.iter(xliff("file")) for unit in _of_file(file))


def _of_file(file: etree._Element) -> Iterator[ReturnedUnit]:
    path = SECTION_FILE.fullmatch(file.get("original", ""))
    section = path["name"] if path else file.get("original", "")
    for unit in file.iter(xliff("trans-unit")):
        source, target = unit.find(xliff("source")), unit.find(xliff("target"))
        if source is not None:
            yield ReturnedUnit(
                section,
                file.get("source-language", ""),
                file.get("target-language", ""),
                unit.get("id", ""),
                unit.get("resname", f"{section}#{unit.get('id', '')}"),
                unit.get("extradata", ""),
                tuple(_parts(source)),
                tuple(_sentences(target)) if target is not None else (),
                target.get("state", "") if target is not None else "",
                unit.get("approved") == "yes",
            )


def _sentences(target: etree._Element) -> Iterator[ReturnedText]:
    """Yield the sentences of a target; what stands between two marks belongs to the one before."""
    marks = [one for one in target if one.tag == xliff("mrk") and one.get("mtype") == SEGMENT]
    parts = tuple(_parts(target))
    if len(marks) < 2 or (target.text or "").strip():  # noqa: PLR2004 - one sentence needs no marks
        if any(not isinstance(part, str) or part.strip() for part in parts):
            yield _stripped(parts)
        return
    found: list[list[str | CodeMark]] = []
    for child in target:
        if child in marks:
            found.append(list(_parts(child)))
        elif found:
            found[-1] += _of_element(child)
        if found and (child.tail or "").strip():
            found[-1].append(child.tail or "")
    yield from (_stripped(one) for one in found if one)


def _parts(element: etree._Element) -> Iterator[str | CodeMark]:
    if element.text:
        yield element.text
    for child in element:
        yield from _of_element(child)
        if child.tail:
            yield child.tail


def _of_element(element: etree._Element) -> Iterator[str | CodeMark]:
    name, number = name_of(element), element.get("id", "")
    if name == PAIRED:
        yield CodeMark(number, CodeSide.OPENING)
        yield from _parts(element)
        yield CodeMark(number, CodeSide.CLOSING)
    elif name in OPENERS or (name == "it" and element.get("pos") == "open"):
        yield CodeMark(number, CodeSide.OPENING)
    elif name in CLOSERS or name == "it":
        yield CodeMark(number, CodeSide.CLOSING)
    elif name in ALONE:
        yield CodeMark(number, CodeSide.ALONE)
    else:
        yield from _parts(element)


def _stripped(parts: Sequence[str | CodeMark]) -> ReturnedText:
    """Return a sentence without the spaces around it."""
    own = list(parts)
    if own and isinstance(own[0], str):
        own[0] = own[0].lstrip()
    if own and isinstance(own[-1], str):
        own[-1] = own[-1].rstrip()
    return tuple(part for part in own if part)


def _is_copy(sentence: ReturnedText, source: str) -> bool:
    words = words_on_one_line((sentence,))
    return len(words.split()) >= FEWEST and words in source
