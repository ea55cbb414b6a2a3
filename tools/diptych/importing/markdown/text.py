"""Inline Markdown of other tools → pieces of text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.pieces import LINE_END, Piece

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from markdown_it.token import Token
    from markdown_it.tree import SyntaxTreeNode

    from diptych.importing.shared.remarks import Remarks

SHORTCODE = re.compile(r"\{\{[<%]\s{0,9}(?P<name>[\w/-]{1,99})[^{}]{0,999}[%>]\}\}")
TAG = re.compile(r"<[^<>]*>")
OPENS, CLOSES = frozenset({"em_open", "strong_open", "s_open"}), frozenset({"em_close", "strong_close", "s_close"})
DEEPEST_EMPHASIS = 20
"""Deepest nesting of emphasis, which means nothing from the third level on."""
CITATION = re.compile(r"\[@[\w:.#$%&+?<>~/-]+\]")

OUTSIDE = re.compile(r"(?:https?://|mailto:|doc:)", re.IGNORECASE)

LINK = N_("A link was dropped, and its text kept: “{address}”.")
PICTURE = N_("The picture “{address}” was dropped, and its text kept: “{text}”.")
STRUCK = N_("Words struck through by hand were taken as deleted: “{text}”.")
SHORT_CODE = N_("A Hugo shortcode was left as text: “{text}”.")
ROLE = N_("Only the text of a MyST role, “{name}”, was kept.")
BIBLIOGRAPHY = N_("A reference to a bibliography was left as text: “{text}”.")
MARKUP = N_("Inline HTML was dropped: “{text}”.")


def pieces_of(node: SyntaxTreeNode, place: str, remarks: Remarks, anchors: Collection[str]) -> Iterator[Piece]:
    """Yield the text of an inline node.

    Args:
        node: The node, with its children.
        place: Where it is.
        remarks: Takes what cannot be carried over.
        anchors: The names that links can lead to.
    """
    for child in node.children:
        yield from _piece(child, place, remarks, anchors)


def shallow(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens of a file, with emphasis nested no deeper than a tree of nodes allows."""
    for token in tokens:
        if token.children:
            token.children = list(_shallow(token.children))
    return tokens


def _shallow(tokens: Sequence[Token]) -> Iterator[Token]:
    depth = 0
    for token in tokens:
        depth += token.type in OPENS
        if depth <= DEEPEST_EMPHASIS or token.type not in OPENS | CLOSES:
            yield token
        depth -= token.type in CLOSES


def without_markup(text: str) -> str:
    """Return HTML with a space in place of each comment and tag."""
    kept: list[str] = []
    done = 0
    while (start := text.find("<!--", done)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept += (text[done:start], " ")
        done = end + len("-->")
    return TAG.sub(" ", "".join((*kept, text[done:])))


def fit_label(label: str) -> str:
    """Return the label of a footnote with only the characters that labels may have."""
    return re.sub(r"[^\w-]+", "-", label).strip("-") or "note"


def _piece(node: SyntaxTreeNode, place: str, remarks: Remarks, anchors: Collection[str]) -> Iterator[Piece]:
    match node.type:
        case "text":
            _note_signs(node.content, place, remarks)
            yield Piece(node.content)
        case "code_inline":
            yield Piece(node.content, code=True)
        case "softbreak" | "hardbreak":
            yield Piece(" " if node.type == "softbreak" else LINE_END)
        case "footnote_ref":
            yield Piece("", note=fit_label(str(node.meta.get("label") or node.meta.get("id", ""))))
        case "html_inline":
            remarks.dropped(place, MARKUP, text=" ".join(node.content.split()))
            yield Piece(" " if node.content.lower().startswith("<br") else "")
        case "myst_role":
            remarks.left(place, ROLE, name=str(node.meta.get("name", "")))
            yield Piece(node.content)
        case _:
            yield from _around(node, tuple(pieces_of(node, place, remarks, anchors)), place, remarks, anchors)


def _around(
    node: SyntaxTreeNode, inner: tuple[Piece, ...], place: str, remarks: Remarks, anchors: Collection[str]
) -> Iterator[Piece]:
    """Yield the text in a node with what the node makes of it."""
    match node.type:
        case "strong":
            yield from (replace(piece, strong=True) for piece in inner)
        case "em":
            yield from (replace(piece, italic=True) for piece in inner)
        case "link":
            href = str(node.attrs.get("href", ""))
            address = _address(href, place, remarks, anchors)
            # A reference without words of its own, as in a report, is read by its name: its sentence needs a word here.
            name = (Piece(href[1:]),) if href.startswith("#") and not _joined(inner) else ()
            yield from (replace(piece, link=address) for piece in (*inner, *name))
        case "s":
            if text := _joined(inner):
                remarks.dropped(place, STRUCK, text=text)
        case "image":
            title = str(node.attrs.get("title", ""))
            pieces = (*inner, Piece(f" {title}")) if title else inner
            remarks.dropped(place, PICTURE, address=str(node.attrs.get("src", "")), text=_joined(pieces))
            yield from pieces
        case _:
            yield from inner


def _joined(pieces: Iterable[Piece]) -> str:
    return " ".join("".join(piece.text for piece in pieces).split())


def _address(address: str, place: str, remarks: Remarks, anchors: Collection[str]) -> str:
    """Return an address that a report can link to; empty if it leads to another file or an unknown name."""
    if OUTSIDE.match(address) or address.removeprefix("#") in anchors:
        return address
    remarks.dropped(place, LINK, address=address)
    return ""


def _note_signs(text: str, place: str, remarks: Remarks) -> None:
    """Remark on mark-up of other tools that stays in the text."""
    for pattern, message in ((SHORTCODE, SHORT_CODE), (CITATION, BIBLIOGRAPHY)):
        for match in pattern.finditer(text):
            remarks.left(place, message, text=match[0])
