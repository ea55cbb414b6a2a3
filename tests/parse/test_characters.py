"""Characters that no page can show."""

from __future__ import annotations

import pytest

from diptych.model.source import Source
from diptych.parse.characters import MOST, unprintable_characters
from diptych.rules.findings.fixing import mend


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("Peace\x0band security", "Peace and security"),
        ("Peace \x0cand security", "Peace and security"),
        ("Pea\x01ce and sec\x1furity", "Peace and security"),
    ],
)
def test_each_is_found_and_taken_out(written: str, mended: str) -> None:
    source = Source("a.en.md", written)
    found = list(unprintable_characters(source))
    texts, _ = mend({source.path: source}, found)
    assert texts == {source.path: mended}


def test_a_file_that_is_no_text_has_so_many_findings_and_no_more() -> None:
    assert len(list(unprintable_characters(Source("a.en.md", "\x01x" * 10_000)))) == MOST
