"""Which elements of Akoma Ntoso are documents, sections, blocks and parts of a line, in all its versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.formats.xml import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

ROOT = "akomantoso"
"""The first element of a file, in small letters: versions differ in their capitals."""
DOCUMENTS = frozenset(
    {"act", "amendment", "amendmentList", "bill", "debate", "debateRecord", "debateReport", "doc", "judgement"}
    | {"documentCollection", "judgment", "officialGazette", "portion", "report", "statement"}
)
"""Kinds of documents."""
SECTIONS = frozenset(
    {"section", "chapter", "part", "title", "division", "book", "tome", "subpart", "subchapter", "subtitle"}
    | {"subdivision", "debateSection"}
)
"""Elements that begin a section of a report, if they have a heading."""
BODIES = frozenset(
    {
        "mainBody",
        "body",
        "collectionBody",
        "judgmentBody",
        "judgementBody",
        "debateBody",
        "amendmentBody",
        "portionBody",
    }
)
ATTACHING = frozenset({"attachments", "components", "annexes"})
ATTACHED = frozenset({"attachment", "component", "annex"})
"""Elements that hold a document beside another, or within a collection."""
NUMBERED = frozenset({"paragraph", "subparagraph", "clause", "article", "section", "recital", "hcontainer", "tblock"})
LISTS = frozenset({"list", "sublist", "blockList", "ol", "ul"})
MEMBERS = frozenset({"point", "item", "indent", "alinea", "li"})
QUOTATIONS = frozenset({"quotedStructure", "embeddedStructure"})
HEADINGS = frozenset({"heading", "subheading", "crossHeading", "h1", "h2", "h3", "h4", "h5", "h6"})
LINES = frozenset({"p", "block", "li", "tblock"})
"""Blocks that are one paragraph."""
PROSE = LINES | {"listIntroduction", "listWrapUp", "longTitle", "docTitle"}
IN_LINE = frozenset(
    {"a", "abbr", "affectedDocument", "argument", "b", "bibl", "br", "change", "concept", "courtType"}
    | {"date", "decoration", "def", "del", "docAuthority", "docCommittee", "docDate", "docIntroducer"}
    | {"docJurisdiction", "docNumber", "docProponent", "docPurpose", "docStage", "docStatus", "docTitle"}
    | {"docType", "docketNumber", "em", "embeddedText", "entity", "eol", "eop", "event", "fillIn", "i"}
    | {"img", "inline", "ins", "judge", "lawyer", "legislature", "location", "math", "mmod", "mod", "mref"}
    | {"neutralCitation", "noteRef", "num", "object", "omissis", "opinion", "organization", "outcome"}
    | {"party", "person", "placeholder", "process", "quantity", "quotedText", "recordedTime", "ref"}
    | {"relatedDocument", "remark", "rmod", "role", "rref", "session", "shortTitle", "signature", "span"}
    | {"strong", "sub", "sup", "term", "time", "u", "vote"}
)
"""Elements that are part of a line, unless they hold blocks."""
NOTES = frozenset({"authorialNote", "note"})
APART = (
    PROSE - {"docTitle"}
    | SECTIONS
    | DOCUMENTS
    | BODIES
    | ATTACHING
    | ATTACHED
    | NUMBERED
    | LISTS
    | MEMBERS
    | QUOTATIONS
    | HEADINGS
    | {
        "table",
        "tr",
        "td",
        "th",
        "caption",
        "blockContainer",
        "content",
        "intro",
        "wrapUp",
        "toc",
        "tocItem",
        "foreign",
        "svg",
    }
    | {"container", "formula", "citation", "citations", "recitals", "speech", "from", "question", "answer", "scene"}
    | {"narrative", "summary", "div", "preamble", "preface", "conclusions", "header", "coverPage", "componentRef"}
    | {"documentRef", "interstitial", "level", "subsection", "subclause", "rule", "subrule", "transitional", "proviso"}
)
"""Elements that stand on lines of their own; those that no list names are judged by what they hold."""


def holders(root: Element) -> frozenset[Element]:
    """Return the elements of a tree that hold a block, except in a footnote."""
    found: set[Element] = set()
    for element in root.iter():
        if isinstance(element.tag, str) and name_of(element) in APART:
            for around in element.iterancestors():
                if around in found or name_of(around) in NOTES:
                    break
                found.add(around)
    return frozenset(found)


def is_block(element: Element, holding: frozenset[Element], *, in_text: bool) -> bool:
    """Return whether an element stands on lines of its own.

    Args:
        element: The element.
        holding: The elements that hold a block.
        in_text: Whether text stands beside it.
    """
    name = name_of(element)
    if name in APART:
        return True
    return name not in IN_LINE and name not in NOTES and (element in holding or not in_text)


def has_text(element: Element) -> bool:
    """Return whether text stands in an element itself, outside the elements in it."""
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


def is_whole_line(element: Element) -> bool:
    """Return whether nothing stands on the line of an element but itself: it is a block, or alone in one."""
    around = element.getparent()
    if name_of(element) in APART:
        return True
    return around is not None and name_of(around) not in IN_LINE and not has_text(around) and len(around) == 1


def within(root: Element, name: str) -> Iterator[Element]:
    """Yield the elements with a name in a tree, in order, the tree itself included."""
    return root.iter(f"{{*}}{name}")
