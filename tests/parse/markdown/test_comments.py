"""Notes to colleagues: read with their places, and in no text of a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.model.document import Paragraph, text_holders
from diptych.model.prose import running_text
from diptych.model.source import Source, Span
from diptych.parse.markdown.document import parse_document

if TYPE_CHECKING:
    from diptych.model.document import Document

HEAD = "---\ntitle: Aims\n---\n\n"


def parsed(text: str) -> Document:
    return parse_document(Source("aims.en.md", HEAD + text), "aims", "en")[0]


def texts(document: Document) -> list[str]:
    """Return the running text of each block that holds text."""
    parts = (part.blocks if isinstance(part, Paragraph) else (part,) for part in document.body)
    return [running_text(holder.content).text for blocks in parts for holder in text_holders(blocks)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("One <!-- note: a --> two.", ["One two."]),
        ("One<!-- note: a -->, two.", ["One, two."]),
        ("One two. <!-- note: a -->", ["One two."]),
        ("<!-- note: a --> One two.", ["One two."]),
        ("One\n<!-- note: a -->\ntwo.", ["One two."]),
        ("One two.\n<!-- note: a -->\n\nThree.", ["One two.", "Three."]),
        ("One two.  \n<!-- note: a -->", ["One two."]),
        ("<!-- note: a\nb --> One two.", ["One two."]),
        ("<!-- note: a\n\nb -->\n\nOne two.", ["One two."]),
        ("<!-- note: a --> <!-- NOTE : b -->\n\nOne two.", ["One two."]),
        ("*One <!-- note: a --> two.*", ["One two."]),
        ("## One <!-- note: a -->\n\n- two <!-- note: b -->\n- <!-- note: c -->\n- three", ["One", "two", "three"]),
        ("> One <!-- note: a\n> b --> two.", ["One two."]),
        ("| One <!-- note: a --> | two |\n| --- | --- |\n| 3 | 4 |", ["One", "two", "3", "4"]),
    ],
)
def test_a_note_is_in_no_text(text: str, shown: list[str]) -> None:
    document = parsed(text)
    assert texts(document) == shown
    assert len(document.comments) == text.lower().count("<!-- note")
    for comment in document.comments:
        assert document.source.quote(comment.span).lower().startswith("<!-- note")
        assert document.source.quote(comment.span).endswith("-->")


@pytest.mark.parametrize(
    "text", ["`<!-- note: a -->`", "One <!-- note: a\n\ntwo -->", "<!-- note: a", "    <!-- note: a -->"]
)
def test_what_is_no_note(text: str) -> None:
    assert parsed(text).comments == ()


def test_what_was_written_without_the_notes_in_it() -> None:
    document = parsed("One <!-- note: a -->two<!-- note: b -->.\n\n<!-- note: c -->\n\nThree.")
    first, second = document.body
    assert document.written(first.span) == "One two."
    assert document.written(second.span) == "Three."
    assert document.written(Span("aims.en.md", 0, len(document.source.text))).count("note") == 0
    assert [comment.text for comment in document.comments] == ["a", "b", "c"]


def test_a_note_that_is_not_closed_takes_no_time() -> None:
    assert parsed("One <!-- note: a " * 20_000).comments == ()
