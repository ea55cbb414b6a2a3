"""A section's file as a whole: suppressions, damage, ends."""

from __future__ import annotations

import pytest

from tests.support.reports import parsed


def test_an_allowance_covers_the_block_after_it() -> None:
    document = parsed("One.\n\n<!-- allow REF003, TXT001: quotes the\nreport of 2018 -->\n\nTwo:\n\n- a\n").document
    (allowance,) = document.allowances
    assert allowance.codes == ("REF003", "TXT001")
    assert allowance.reason == "quotes the\nreport of 2018"
    assert document.source.quote(allowance.covers) == "Two:\n\n- a"
    assert len(document.paragraphs) == 2, "the comment itself is no part of the text"


@pytest.mark.parametrize(
    ("comment", "codes", "reason"),
    [
        ("<!--allow REF003:why-->", ("REF003",), "why"),
        ("<!-- allow REF003 -->", ("REF003",), ""),
        ("<!-- allow REF003: -->", ("REF003",), ""),
        ("<!-- allow : why -->", (), "why"),
        ("<!-- allow REF003: see: there -->", ("REF003",), "see: there"),
    ],
)
def test_ways_to_write_an_allowance(comment: str, codes: tuple[str, ...], reason: str) -> None:
    (allowance,) = parsed(f"{comment}\n\nText.").document.allowances
    assert (allowance.codes, allowance.reason) == (codes, reason)


@pytest.mark.parametrize("comment", ["<!-- allowed -->", "<!-- a comment -->", "<!-- allow REF003", "<div>"])
def test_other_markup_is_no_allowance(comment: str) -> None:
    assert not parsed(f"Text.\n\n{comment}\n").document.allowances


def test_an_allowance_that_never_closes_is_read_in_time() -> None:
    assert not parsed("Text.\n\n<!-- allow" + " " * 100_000).document.allowances


def test_a_nul_character_is_reported_and_replaced() -> None:
    result = parsed("One \0 two.")
    assert result.faults == [("FIL002", "\0")]
    assert result.paragraphs == ["One \0 two."]


@pytest.mark.parametrize("text", ["---\ntitle: T\n---", "---\ntitle: T\n---\n", "---\ntitle: T\n---\n\n"])
def test_a_section_may_have_no_text(text: str) -> None:
    result = parsed(text)
    assert not result.document.body
    assert not result.diagnostics
