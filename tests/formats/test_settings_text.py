"""Settings in a foreign file: what is taken of them, and what never is."""

from __future__ import annotations

import pytest

from diptych.formats.settings_text import LONGEST, foreign_settings


def test_lines_are_taken_as_they_are_written() -> None:
    told = foreign_settings("page: a4 # for Geneva\nwords:\n  limit: 9500\n")
    assert told.taken == {"page": "page: a4 # for Geneva\n", "words": "words:\n  limit: 9500\n"}
    assert not told.left


@pytest.mark.parametrize(
    "text",
    [
        "output: ../x\n",
        '"output": ../x\n',
        "'links':\n  skip: ['*']\n",
        "rules: {ignore: [SEC001]}\n",
        "? output\n: ../x\n",
    ],
)
def test_keys_that_aim_at_the_machine_are_left_however_they_are_written(text: str) -> None:
    told = foreign_settings(f"page: a4\n{text}")
    assert not told.taken.keys() & {"output", "links", "rules"}
    assert not any(key in lines for lines in told.taken.values() for key in ("../x", "skip", "SEC001"))
    assert told.left


@pytest.mark.parametrize(
    "text",
    [
        "page: a4\n...\n",  # ends the document before the order of sections
        "page: a4\n? - a\n: b\n",
        "rules: &all {ignore: [SEC001]}\nwords: *all\n",  # leans on what is left out
    ],
)
def test_what_would_spoil_the_rest_spoils_itself_alone(text: str) -> None:
    assert not foreign_settings(text).taken
    assert foreign_settings(text).left


@pytest.mark.parametrize("text", ["- a\n", "{page: a4}", "page: [", "[" * 5_000, "page: a4\n" + "#" * LONGEST])
def test_what_is_no_mapping_in_block_style_is_left_whole(text: str) -> None:
    assert foreign_settings(text).left == {"": text}


def test_of_a_key_that_stands_twice_all_is_told() -> None:
    assert foreign_settings("output: /a\npage: a4\n'output': /b\n").left == {"output": "output: /a\n'output': /b\n"}


def test_no_settings_are_nothing_to_tell() -> None:
    assert not foreign_settings("").left
