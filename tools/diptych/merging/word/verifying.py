"""Changed Markdown read back: it must say what the file that came back says, and nothing else may have changed."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from diptych.merging.word.letters import MARK, PLAIN, LetterLook
from diptych.merging.word.rewriting import PlacedLetter
from diptych.merging.word.sent_texts import TextKind, text_places
from diptych.model.document import Heading, text_holders
from diptych.model.inline import (
    DOCUMENT_SCHEME,
    Code,
    Emphasis,
    Image,
    LineBreak,
    Link,
    Markup,
    NoteMark,
    OtherLanguage,
    Text,
)
from diptych.model.prose import as_seen
from diptych.model.source import Source
from diptych.parse.markdown.document import parse_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.document import Document
    from diptych.model.inline import Inline
    from diptych.model.source import Span

Said = tuple[tuple[str, LetterLook], ...]
"""What a text says: its stretches that look alike."""


def said(letters: Sequence[PlacedLetter]) -> Said:
    """Return what letters say; all spaces are alike, and how a space looks does not matter."""
    found: list[PlacedLetter] = []
    for letter in letters:
        if letter.char.isspace() and letter.char != "\n":
            if found and not found[-1].char.isspace():
                found.append(PlacedLetter(" ", PLAIN))
        else:
            if letter.char == "\n" and found and found[-1].char == " ":
                found.pop()
            found.append(PlacedLetter(letter.char, PLAIN if letter.char in {"\n", MARK} else letter.look))
    while found and found[-1].char.isspace():
        found.pop()
    parts = ((look, "".join(one.char for one in part)) for look, part in groupby(found, key=lambda one: one.look))
    return tuple((as_seen(text), look) for look, text in parts)


def placed_letters(content: tuple[Inline, ...], look: LetterLook = PLAIN) -> Iterator[PlacedLetter]:
    """Yield the letters of inline nodes."""
    for node in content:
        match node:
            case Text():
                yield from (PlacedLetter(char, look) for char in node.text)
            case LineBreak():
                yield PlacedLetter("\n" if node.hard else " ", look)
            case Emphasis():
                inner = LetterLook(look.strong or node.strong, look.italic or not node.strong)
                yield from placed_letters(node.children, inner)
            case OtherLanguage():
                yield from placed_letters(node.children, look)
            case Link() if _has_own_text(node):
                yield from placed_letters(node.children, look)
            case Link() | NoteMark() | Image() | Code() | Markup():
                yield PlacedLetter(MARK, look)


def _has_own_text(link: Link) -> bool:
    """Return whether a link is shown with the text that its author gave it."""
    shown = "".join(one.text for one in link.children if isinstance(one, Text))
    is_number = link.target.startswith("#") and shown == "#" and len(link.children) == 1
    return bool(link.children) and not is_number and not (link.bare and link.target.startswith(DOCUMENT_SCHEME))


def said_by(document: Document) -> list[tuple[Span, Said]]:
    """Return what each text of a section says, without its title, by its span, in order."""
    contents: dict[Span, tuple[Inline, ...]] = {}
    for part in (*document.body, *document.notes):
        blocks = (part,) if isinstance(part, Heading) else part.blocks
        contents |= {holder.span: holder.content for holder in text_holders(blocks)}
    spans = (place.span for place in text_places(document) if place.kind is not TextKind.TITLE)
    return [(span, said(tuple(placed_letters(contents[span])))) for span in spans if span in contents]


def read_again(document: Document, text: str) -> Document:
    """Return a section read from another text."""
    return parse_document(Source(document.source.path, text), document.name, document.lang)[0]
