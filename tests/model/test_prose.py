"""The plain text that a reader sees, and the way back to the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.model.prose import OPAQUE, as_read, as_seen, running_text, seen_text
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


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("e\u0301te\u0301", "été"),
        ("caf*e*\u0301", "café"),
        ("caf&eacute; cafe&#769;", "café café"),
        ("part\u00adner\u200bship", "partnership"),
        ("\u1112\u1161\u11ab", "한"),
        ("36\u2009680, 36\u2007680, 36\u202f680", "36\u00a0680, 36\u00a0680, 36\u00a0680"),
        ("\u2126 \u212b", "Ω Å"),
    ],
)
def test_letters_and_spaces_are_read_as_they_are_seen(written: str, text: str) -> None:
    assert running(f"Now {written}")[0].text == f"Now {text}"


@pytest.mark.parametrize("word", ["e\u0301te\u0301", "e&#769;tage", "part\u00adner", "é"])
def test_a_composed_word_leads_back_to_what_was_written(word: str) -> None:
    text, source = running(f"L’hiver, *l’{word}* et\u0301 la fin")
    start = len("L’hiver, l’")
    span = text.span(start, text.text.index(" ", start))
    assert source[span.start : span.end] == word


def test_the_kind_of_a_space_is_kept_for_the_page() -> None:
    text, _ = running("36\u2009680 e\u0301te\u0301s")
    assert text.spaced == "36\u2009680 étés"
    assert list(text.lengths()) == [len(text.text)]


def test_a_pile_of_marks_takes_no_time() -> None:
    text, _ = running("Now a" + "\u0301\u0323" * 50_000 + " e\u0301")
    assert text.text.endswith(" é")


LETTERS = "aeoqA \u0301\u0323\u0302\u00ad\u200b\u1100\u1161\u11a8\uac00\u212b\u0958\ufb1d\u0344\u3099\u304b\u09c7\u09be"


@given(st.text(LETTERS))
def test_the_way_back_covers_each_letter_once_and_in_order(written: str) -> None:
    way = seen_text(written)
    if way is None:
        assert as_seen(written) == written
        return
    assert way.text == as_seen(written) == as_read(written)
    assert list(way.starts) == sorted(way.starts)
    assert list(way.ends) == sorted(way.ends)
    for start in range(len(way.text)):
        first, last = way.back(start, start + 1)
        assert first < last
        assert way.text[start] in as_seen(written[first:last])
