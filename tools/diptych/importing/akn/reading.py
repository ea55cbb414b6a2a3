"""Akoma Ntoso, of the United Nations (AKN4UN), of parliaments and as Diptych writes it → a manuscript."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.formats.faults import EMPTY_IMPORT, ImportRefusedError
from diptych.formats.xml import comments_in, element_place, name_of, read_xml
from diptych.importing.akn.blocks import BlockReader
from diptych.importing.akn.identity import (
    identity_of,
    language_said,
    metadata_notes,
    spaced_text,
    title_blocks,
    travelling_files,
)
from diptych.importing.akn.inline import AknTextReader
from diptych.importing.akn.inventory import words_of_file
from diptych.importing.akn.names import ATTACHED, ATTACHING, DOCUMENTS, NOTES, holders, within
from diptych.importing.akn.sections import SectionReader
from diptych.importing.akn.versions import documents_in, tell_version
from diptych.importing.shared.languages import check_language, language_of_file, tell_language
from diptych.importing.shared.manuscript import Exhibit, ForeignFigure, ForeignNote, Manuscript, PartRole
from diptych.importing.shared.remarks import COMMENT, Remarks
from diptych.importing.shared.tidying import run_holders, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

    from diptych.importing.shared.manuscript import Identity, Part

PARAGRAPH = "paragraph"
NUMBER = re.compile(r"\(?(\d{1,4})[.)]{0,2}")
"""The number of a paragraph that others may refer to."""


def read(path: str, data: bytes) -> Manuscript:
    """Read an Akoma Ntoso file.

    Args:
        path: The file as the user named it.
        data: Its content.

    Raises:
        ImportRefusedError: The file is damaged, malicious, not Akoma Ntoso, without text, or not in the language that
            it declares.
    """
    root = read_xml(data)
    document, *others = documents_in(root)
    remarks = Remarks(path)
    tell_version(root, document, remarks)
    lang = _language(path, root, document, remarks)
    identity = identity_of(path, document, lang, remarks)
    files = travelling_files(document, remarks)
    text = _text_reader(root, document, remarks, identity, files)
    reader = SectionReader(text)
    attached = (part for one in others for part in reader.attached(one, PartRole.ANNEX))
    parts = (*reader.document(document, identity.title), *attached)
    notes = tuple(_notes(text, root))
    if not any(_has_text(part) for part in parts):
        raise ImportRefusedError(EMPTY_IMPORT)
    for comment in comments_in(data):
        remarks.dropped(comment.place, COMMENT, text=comment.text)
    words = words_of_file(root, document, text.holding, text.noted)
    return Manuscript(path, identity, parts, notes, tuple(remarks.found), files, tuple(text.pictures.items()), words)


def _language(path: str, root: etree._Element, document: etree._Element, remarks: Remarks) -> str:
    """Return the language of a document: the one that it says, else that of its name or of its text."""
    sample = " ".join(" ".join(one.itertext()) for one in document if name_of(one) != "meta")
    said = language_said(document) or language_said(root)
    if said:
        check_language(said, sample)
        return said
    lang = language_of_file(path, sample)
    tell_language(path, lang, remarks)
    return lang


def _text_reader(
    root: etree._Element,
    document: etree._Element,
    remarks: Remarks,
    identity: Identity,
    files: Iterable[tuple[str, str]],
) -> AknTextReader:
    notes = [one for name in NOTES for one in within(root, name)]
    inside = [one for name in (*DOCUMENTS, *ATTACHED, *ATTACHING) for one in within(root, name)]
    documents = [one for one in inside if name_of(one) in DOCUMENTS]
    return AknTextReader(
        identity.lang,
        remarks,
        frozenset(path for path, _ in files),
        ours=bool(identity.extra),
        holding=holders(root),
        noted={name: note for note in reversed(notes) for name in _names(note)},
        inside_file=frozenset(name for one in inside for name in _names(one)),
        numbers=dict(_numbered_paragraphs(root)),
        titles=frozenset(title_blocks(documents, document)),
    )


def _numbered_paragraphs(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the identifiers of paragraphs with a number, each with the number."""
    for paragraph in within(root, PARAGRAPH):
        num = next((child for child in paragraph if name_of(child) == "num"), None)
        number = NUMBER.fullmatch("" if num is None else spaced_text(num))
        if number:
            yield from ((name, number[1]) for name in _names(paragraph))


def _names(element: etree._Element) -> Iterator[str]:
    """Yield the identifiers of an element: version 3.0 has `eId`, those before it `id`."""
    yield from filter(None, (element.get(name, "") for name in ("eId", "id", "wId")))


def _notes(text: AknTextReader, root: etree._Element) -> Iterator[ForeignNote]:
    """Yield the footnotes as they are called, those that they call themselves, then those that nothing calls."""
    at = 0
    for other in (None, *metadata_notes(root)):
        if other is not None:
            text.note(other)
        while at < len(text.called):
            label, element = text.called[at]
            yield ForeignNote(label, BlockReader(text).marked(element), element_place(element))
            at += 1


def _has_text(part: Part) -> bool:
    held = bool(part.title) or any(tidy(runs) for runs in run_holders(part.blocks))
    held = held or any(isinstance(block, Exhibit | ForeignFigure) for block in part.blocks)
    return held or any(_has_text(child) for child in part.children)
