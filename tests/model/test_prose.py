"""The plain text that a reader sees, and the way back to the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.model.prose import OPAQUE, running_text
from tests.support.reports import parsed

if TYPE_CHECKING:
    from diptych.model.prose import RunningText


def running(markdown: str) -> tuple[RunningText, str]:
    """Return the plain text of the first paragraph, and the source."""
    result = parsed(markdown)
    return running_text(result.content), result.document.source.text


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("*In* **2020**", "In 2020"),
        ("two\nlines", "two lines"),
        ("hard\\\nbreak", "hard\nbreak"),
        ("A &amp; B \\*", "A & B *"),
        ("see [](#a) and `x` <b>", f"see {OPAQUE} and {OPAQUE} {OPAQUE}"),
        ("the [charter](https://un.org)", "the charter"),
        ("a mark[^1] is not seen", "a mark is not seen"),
    ],
)
def test_text_is_what_a_reader_sees(markdown: str, text: str) -> None:
    assert running(f"{markdown}\n\n[^1]: note\n")[0].text == text


def test_the_text_of_links_can_be_left_out() -> None:
    text, _ = running("see [1809](https://un.org) and [2532](https://un.org)!")
    assert text.unlinked == f"see {OPAQUE * 4} and {OPAQUE * 4}!"


@pytest.mark.parametrize("words", ["resolution *1809* (2008)", "A &amp; B", "two\nlines"])
def test_a_stretch_of_text_leads_back_to_the_source(words: str) -> None:
    text, source = running(f"Before {words} after")
    start, end = len("Before "), len(text.text) - len(" after")
    span = text.span(start, end)
    assert source[span.start : span.end] == words
