"""Sentences with inline codes as elements of XLIFF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from diptych.exporting.control_characters import fit
from diptych.formats.xliff import xliff
from diptych.translating.coded_text import CodeSide, InlineCode

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from diptych.translating.coded_text import CodedText

OF_THE_STANDARD = ("italic", "bold", "link")
"""Kinds that XLIFF has a name for (section 2.3, the attribute `ctype`); others have one of our own."""


def in_one_text(sentences: Iterable[CodedText]) -> tuple[CodedText, ...]:
    """Return sentences as one text, with spaces between them."""
    parts: list[str | InlineCode] = []
    for number, sentence in enumerate(sentences):
        parts += ((" ",) if number else ()) + sentence
    return (tuple(parts),)


def add_sentences(parent: etree._Element, sentences: Iterable[CodedText], *, marked: bool = False) -> None:
    """Add sentences to an element.

    Args:
        parent: The element.
        sentences: The sentences; a space comes between two.
        marked: Whether each is in a mark of its own, as tools that work by sentences want them.
    """
    for number, sentence in enumerate(sentences, start=1):
        if number > 1:
            _add_text(parent, " ")
        within = etree.SubElement(parent, xliff("mrk"), {"mtype": "seg", "mid": str(number)}) if marked else parent
        sides = {(part.number, part.side) for part in sentence if isinstance(part, InlineCode)}
        for part in sentence:
            if isinstance(part, str):
                _add_text(within, part)
            else:
                _add_code(within, part, sides)


def _add_text(parent: etree._Element, text: str) -> None:
    """Add text at the end of an element."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + fit(text)
    else:
        parent.text = (parent.text or "") + fit(text)


def _add_code(parent: etree._Element, code: InlineCode, sides: Collection[tuple[int, CodeSide]]) -> None:
    """Add a code; one half of a pair whose other half is in another sentence stands alone (`it`)."""
    attributes = {"id": str(code.number)}
    kind = code.kind.value if code.kind.value in OF_THE_STANDARD else f"x-{code.kind.value}"
    if code.side is CodeSide.ALONE:
        made = etree.SubElement(parent, xliff("ph"), attributes | {"ctype": f"x-{code.kind.value}"})
    elif not {(code.number, CodeSide.OPENING), (code.number, CodeSide.CLOSING)}.issubset(sides):
        position = "open" if code.side is CodeSide.OPENING else "close"
        made = etree.SubElement(parent, xliff("it"), attributes | {"pos": position, "ctype": kind})
    elif code.side is CodeSide.OPENING:
        made = etree.SubElement(parent, xliff("bpt"), attributes | {"ctype": kind})
    else:
        made = etree.SubElement(parent, xliff("ept"), attributes)
    made.text = fit(code.markdown) or None
