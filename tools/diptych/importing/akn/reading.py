"""Akoma Ntoso, as the United Nations publishes it (AKN4UN) and as Diptych writes it → a manuscript."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from diptych.formats.akn import AKN, SET, own
from diptych.formats.faults import EMPTY_IMPORT, NOT_AKOMA_NTOSO, ImportRefusedError
from diptych.formats.xml import element_place, name_of, read_xml
from diptych.i18n import N_
from diptych.importing.akn.blocks import BlockReader
from diptych.importing.akn.identity import identity_of, travelling_files
from diptych.importing.akn.inline import AknTextReader
from diptych.importing.shared.languages import check_language
from diptych.importing.shared.manuscript import Exhibit, ForeignFigure, ForeignProse, Manuscript, Part, PartRole, Title
from diptych.importing.shared.mastheads import head_patterns
from diptych.importing.shared.remarks import Remarks
from diptych.importing.shared.tidying import run_holders, text_of, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.importing.shared.manuscript import Block

ROOT = "akomaNtoso"
SECTIONS = frozenset({"section", "chapter", "part", "title", "division"})
BODIES = frozenset({"mainBody", "body", "collectionBody", "judgmentBody", "debateBody", "amendmentBody"})
APART = frozenset({"meta", "coverPage", "attachments", "components"})
ATTACHED = frozenset({"attachment", "component"})
ROLES = {role.value: role for role in PartRole}
ATTACHED_WITHOUT_TITLE = N_("The attached text has no heading: it was given the title “{title}”.")
FRONT = ("organisation", "status", "numbering", "source")
"""Keys of front matter that Diptych writes as attributes."""


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
    document = next(iter(root), None)
    namespace = etree.QName(root).namespace or ""
    if name_of(root) != ROOT or not namespace.startswith(AKN) or document is None:
        raise ImportRefusedError(NOT_AKOMA_NTOSO, {"element": str(root.tag)}, element_place(root))
    remarks = Remarks(path)
    identity = identity_of(path, document, remarks)
    check_language(identity.lang, _sample(document))
    files = travelling_files(document, remarks)
    text = AknTextReader(identity.lang, remarks, frozenset(path for path, _ in files))
    parts = tuple(_parts(document, text, identity.title))
    if not any(_has_text(part) for part in parts):
        raise ImportRefusedError(EMPTY_IMPORT)
    return Manuscript(path, identity, parts, tuple(text.notes), tuple(remarks.found), files)


def _sample(document: etree._Element) -> str:
    """Return the text of a document without its metadata."""
    return " ".join("".join(child.itertext()) for child in document if name_of(child) != "meta")


def _parts(document: etree._Element, text: AknTextReader, title: str) -> Iterator[Part]:
    """Yield the sections of a document: its own text, then its attachments."""
    top = [one for child in document if name_of(child) not in APART for one in _opened(child)]
    loose: list[etree._Element] = []
    for element in top:
        if SET in element.attrib:
            continue
        if name_of(element) in SECTIONS:
            yield from _loose(loose, text, title, document)
            loose = []
            yield _section(element, text)
        else:
            loose.append(element)
    yield from _loose(loose, text, title, document)
    for child in document:
        if name_of(child) in ("attachments", "components"):
            yield from _attached(child, text)


def _opened(element: etree._Element) -> Iterable[etree._Element]:
    return iter(element) if name_of(element) in BODIES else (element,)


def _loose(elements: list[etree._Element], text: AknTextReader, title: str, document: etree._Element) -> Iterator[Part]:
    """Yield a section made from elements outside any section."""
    blocks = BlockReader(text).read(elements)
    if blocks:
        yield Part(title, blocks, element_place(document), numbered=_is_numbered(blocks))


def _section(element: etree._Element, text: AknTextReader) -> Part:
    """Return a section of the file, with the sections below it."""
    headings = [child for child in element if name_of(child) == "heading"]
    inner = [child for child in element if child not in headings and name_of(child) != "num"]
    beneath = [child for child in inner if name_of(child) in SECTIONS]
    ours = element.get(own("name"), "")
    blocks = BlockReader(text, as_written=bool(ours)).read(child for child in inner if child not in beneath)
    numerals = (
        "".join(child.itertext()).strip() for child in element if name_of(child) == "num" and SET not in child.attrib
    )
    return Part(
        title=" ".join(text_of(text.runs(headings[0])).split()) if headings else "",
        blocks=blocks,
        place=element_place(element),
        numeral=next(numerals, "").rstrip("."),
        role=ROLES.get(element.get(own("role"), ""), PartRole.TEXT),
        numbered=_is_numbered(blocks) or not blocks,
        children=tuple(_section(child, text) for child in beneath),
        name=ours,
        front=tuple((key, value) for key in FRONT if (value := element.get(own(key)))),
    )


def _attached(attachments: etree._Element, text: AknTextReader) -> Iterator[Part]:
    """Yield each attached document: its first heading becomes the title of its section."""
    for attachment in (child for child in attachments if name_of(child) in ATTACHED):
        for document in attachment:
            for part in _parts(document, text, ""):
                first, *rest = part.blocks or (None,)
                if isinstance(first, Title):
                    part = replace(part, title=text_of(first.content), blocks=tuple(rest))  # noqa: PLW2901
                title = " ".join(part.title.split()) or _annex(part, text)
                yield replace(part, title=title, role=PartRole.ANNEX)


def _annex(part: Part, text: AknTextReader) -> str:
    """Return the title of an attached text that has no heading: what its language calls an annex."""
    title = next(iter(head_patterns(text.lang).words.annexes), "")
    if title:
        text.remarks.guessed(part.place, ATTACHED_WITHOUT_TITLE, title=title)
    return title


def _is_numbered(blocks: Iterable[Block]) -> bool:
    return any(isinstance(block, ForeignProse) and block.number for block in blocks)


def _has_text(part: Part) -> bool:
    held = any(tidy(runs) for runs in run_holders(part.blocks))
    held = held or any(isinstance(block, Exhibit | ForeignFigure) for block in part.blocks)
    return held or any(_has_text(child) for child in part.children)
