"""A report → XLIFF 1.2: the paragraphs to translate, sentence by sentence, and a memory beside the file.

One `file` is one section, one `trans-unit` one text of it, one `mrk` one sentence. The target of what is to be
translated is a copy of the source: OmegaT shows only targets that are not empty, and the state says to all other tools
that nothing is translated yet. The earlier translation is an `alt-trans`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from diptych import __version__
from diptych.exporting.control_characters import characters_left_out, fit
from diptych.exporting.exporters import Exported, ExportRemark
from diptych.exporting.tmx.writing import memory
from diptych.exporting.xliff.elements import add_sentences, in_one_text
from diptych.formats.xliff import DONE, NAMESPACE, TO_TRANSLATE, xliff
from diptych.i18n import N_
from diptych.model.ledger import State
from diptych.translating.choosing import STATES_BY_WORD, outgoing_sections, translation_digest
from diptych.translating.coded_text import codes_of, numbered_alike
from diptych.translating.remembering import memory_units
from diptych.typography.changes import TextChangeKind, changes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from diptych.compose.structure import Composition
    from diptych.model.catalogue import Catalogue
    from diptych.model.ledger import Standing
    from diptych.translating.choosing import OutgoingGroup, OutgoingSection
    from diptych.translating.units import TextUnit

MARKS = {TextChangeKind.KEPT: ("", ""), TextChangeKind.DELETED: ("[-", "-]"), TextChangeKind.INSERTED: ("{+", "+}")}
"""Marks around changed words, as in `git diff --word-diff`."""
TOOL = "diptych"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
OTHER_DIRECTION = N_("{section}: this section is written in another language than the file; it was left out.")


def write(catalogue: Catalogue, editions: Sequence[Composition], only: Collection[str] = ()) -> Exported:
    """Return the file for a translator, and the memory that belongs beside it.

    Args:
        catalogue: The index of a report without errors.
        editions: The original and the translation.
        only: Words of `STATES_BY_WORD`: which paragraphs go out; all if empty.
    """
    source, target = (edition.lang for edition in editions)
    wanted = frozenset[State]().union(*(STATES_BY_WORD[word] for word in only)) or frozenset(State)
    root = etree.Element(xliff("xliff"), {"version": "1.2"}, nsmap={None: NAMESPACE})
    root.text = "\n"
    sections = tuple(outgoing_sections(catalogue, source, target))
    for section in sections:
        chosen = [one for one in section.groups if one.standing.state in wanted and one.group.units]
        if chosen:
            _add_file(root, section, chosen, target)
    names = {section.source.name for section in sections}
    remarks = [
        *characters_left_out(catalogue.report, source),
        *characters_left_out(catalogue.report, target),
        *(
            ExportRemark(OTHER_DIRECTION, (("section", one.name),))
            for one in catalogue.report.walk()
            if one.name not in names
        ),
    ]
    beside = f"{catalogue.report.document_name}/{source}-{target}.tmx"
    return Exported(
        etree.tostring(root, xml_declaration=True, encoding="UTF-8"),
        {beside: memory(memory_units(catalogue, sections), source, target)},
        tuple(dict.fromkeys(remarks)),
    )


def _add_file(root: etree._Element, section: OutgoingSection, chosen: Sequence[OutgoingGroup], target: str) -> None:
    file = etree.SubElement(
        root,
        xliff("file"),
        {
            "original": section.source.source.path,
            "source-language": section.source.lang,
            "target-language": target,
            "datatype": "x-markdown",
        },
    )
    header = etree.SubElement(file, xliff("header"))
    etree.SubElement(header, xliff("tool"), {"tool-id": TOOL, "tool-name": "Diptych", "tool-version": __version__})
    body = etree.SubElement(file, xliff("body"))
    file.tail = header.tail = body.text = body.tail = "\n"
    for one in chosen:
        answers = one.answer.units if one.answer else (None,) * len(one.group.units)
        for unit, answer in zip(one.group.units, answers, strict=True):
            _add_unit(body, one.standing, unit, answer)


def _add_unit(body: etree._Element, standing: Standing, unit: TextUnit, answer: TextUnit | None) -> None:
    """Add one text; nothing but its tail separates it from the next, since spaces within it are text."""
    earlier = numbered_alike(codes_of(unit.sentences), answer.sentences) if answer else ()
    is_done = standing.state is State.TRANSLATED and answer is not None
    attributes = {
        "id": unit.name,
        "resname": f"{standing.section}#{standing.name}",
        "extradata": translation_digest(standing, earlier),
        SPACE: "preserve",
    }
    made = etree.SubElement(body, xliff("trans-unit"), attributes | ({"approved": "yes"} if is_done else {}))
    made.tail = "\n"
    add_sentences(etree.SubElement(made, xliff("source")), in_one_text(unit.sentences))
    add_sentences(etree.SubElement(made, xliff("seg-source")), unit.sentences, marked=True)
    state = DONE if is_done else TO_TRANSLATE
    translated = etree.SubElement(made, xliff("target"), {"state": state, LANG: standing.lang})
    add_sentences(translated, earlier if is_done else unit.sentences, marked=True)
    if earlier and not is_done:
        other = etree.SubElement(made, xliff("alt-trans"), {"alttranstype": "previous-version", "origin": "Diptych"})
        add_sentences(etree.SubElement(other, xliff("target"), {LANG: standing.lang}), in_one_text(earlier))
    if standing.state is State.STALE and standing.recorded:
        note = etree.SubElement(made, xliff("note"), {"from": "Diptych"})
        note.text = fit("".join(_shown(standing.recorded, standing.current)))


def _shown(before: str, now: str) -> Iterator[str]:
    for step, text in changes(before, now):
        opening, closing = MARKS[step]
        yield f"{opening}{text}{closing}"
