"""Numbers that a list would change."""

from __future__ import annotations

import pytest

from tests.support.reports import parsed


@pytest.mark.parametrize(
    ("markdown", "faults"),
    [
        ("> 3. Decides to meet.\n> 4. Decides to end.\n", [("TXT019", "3.")]),
        ("- 2019. A good year.\n", [("TXT019", "2019.")]),
        ("Text:\n\n1. one\n\n   2) two\n2. three\n", [("TXT019", "2)")]),
        ("Text.[^a]\n\n[^a]: 7. Article 7.\n", [("TXT019", "7.")]),
        ("> 0. Nothing.\n", [("TXT019", "0.")]),
        ("> 3\\. Decides to meet.\n", []),
        ("> 1. Decides to meet.\n> 2. Decides to end.\n", []),
        ("5. Text.\n", []),
    ],
)
def test_a_list_inside_another_block_begins_with_its_first_letter(markdown: str, faults: list[tuple[str, str]]) -> None:
    assert parsed(markdown).faults == faults


def test_the_finding_says_how_to_keep_the_number() -> None:
    (found,) = parsed("> 3) Decides to meet.\n").diagnostics
    assert found.arguments == {"number": "3)", "figures": "3", "mark": ")"}
