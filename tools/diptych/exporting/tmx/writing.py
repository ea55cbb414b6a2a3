"""A report → TMX 1.4b, the format of translation memories: the sentences of two languages that answer each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from diptych import __version__
from diptych.exporting.control_characters import characters_left_out, fit
from diptych.exporting.exporters import Exported
from diptych.translating.coded_text import CodeSide, InlineCode
from diptych.translating.sentence_pairs import answering_sentences

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from diptych.compose.structure import Composition
    from diptych.model.catalogue import Catalogue
    from diptych.translating.coded_text import CodedText

    Memory = Iterable[tuple[str, CodedText, CodedText]]

DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SECTION = "x-section"
"""The property that names the section of a sentence."""


def write(catalogue: Catalogue, editions: Sequence[Composition]) -> Exported:
    """Return the memory of an original and its translation.

    Args:
        catalogue: The index of a report without errors.
        editions: The original and the translation.
    """
    source, target = (edition.lang for edition in editions)
    pairs = answering_sentences(catalogue, source, target)
    units = ((pair.section, _in_one(pair.source), _in_one(pair.target)) for pair in pairs)
    remarks = (*characters_left_out(catalogue.report, source), *characters_left_out(catalogue.report, target))
    return Exported(memory(units, source, target), remarks=tuple(dict.fromkeys(remarks)))


def memory(units: Memory, source: str, target: str) -> bytes:
    """Return a TMX file.

    Args:
        units: The section, the text and the translation of each unit; one text with the same translation is there once.
        source: The language of the texts.
        target: The language of the translations.
    """
    root = etree.Element("tmx", version="1.4")
    etree.SubElement(
        root,
        "header",
        {
            "creationtool": "Diptych",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "Diptych",
            "adminlang": source,
            "srclang": source,
            "datatype": "PlainText",
        },
    )
    body = etree.SubElement(root, "body")
    seen: set[tuple[CodedText, CodedText]] = set()
    for section, here, there in units:
        if (here, there) not in seen:
            seen.add((here, there))
            unit = etree.SubElement(body, "tu")
            etree.SubElement(unit, "prop", type=SECTION).text = fit(section)
            for lang, text in ((source, here), (target, there)):
                _add_segment(etree.SubElement(unit, "tuv", {LANG: lang}), text)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", doctype=DOCTYPE, pretty_print=True)


def _in_one(sentences: Iterable[CodedText]) -> CodedText:
    """Return sentences as one text, with spaces between them."""
    parts: list[str | InlineCode] = []
    for number, sentence in enumerate(sentences):
        parts += ((" ",) if number else ()) + sentence
    return tuple(parts)


def _add_segment(parent: etree._Element, text: CodedText) -> None:
    segment = etree.SubElement(parent, "seg")
    sides = {(part.number, part.side) for part in text if isinstance(part, InlineCode)}
    last: etree._Element | None = None
    for part in text:
        if isinstance(part, InlineCode):
            last = _code(segment, part, sides)
        elif last is None:
            segment.text = (segment.text or "") + fit(part)
        else:
            last.tail = (last.tail or "") + fit(part)


def _code(parent: etree._Element, code: InlineCode, sides: Collection[tuple[int, CodeSide]]) -> etree._Element:
    """Add a code; one half of a pair whose other half is in another sentence stands alone (`it`)."""
    number, kind = str(code.number), code.kind.value
    if code.side is CodeSide.ALONE:
        made = etree.SubElement(parent, "ph", x=number, type=kind)
    elif not {(code.number, CodeSide.OPENING), (code.number, CodeSide.CLOSING)}.issubset(sides):
        position = "begin" if code.side is CodeSide.OPENING else "end"
        made = etree.SubElement(parent, "it", pos=position, x=number, type=kind)
    elif code.side is CodeSide.OPENING:
        made = etree.SubElement(parent, "bpt", i=number, x=number, type=kind)
    else:
        made = etree.SubElement(parent, "ept", i=number)
    made.text = fit(code.markdown) or None
    return made
