"""The sentence of a finding."""

from __future__ import annotations

import pytest

from diptych.emit.message import fill, message
from diptych.model.diagnostic import Phrase
from tests.emit.findings import ENGLISH, FOUND, FRENCH, RULES


def test_arguments_are_filled_in() -> None:
    assert message(FOUND, RULES, ENGLISH) == "Nothing in this language bears the name “amis”."


def test_message_in_french() -> None:
    assert message(FOUND, RULES, FRENCH).startswith("Rien dans cette langue")


def test_only_a_phrase_is_translated() -> None:
    template = "“{key}” must be {expected}."
    assert fill(template, {"key": "a list", "expected": Phrase("a list")}, FRENCH).endswith("une liste.")
    assert "« a list »" in fill(template, {"key": "a list", "expected": Phrase("a list")}, FRENCH).replace("\xa0", " ")


def test_missing_argument_is_a_bug() -> None:
    with pytest.raises(KeyError):
        fill("“{key}” is missing.", {}, ENGLISH)


def test_braces_in_an_argument_are_left_alone() -> None:
    assert fill("“{key}” is missing.", {"key": "{key}"}, ENGLISH) == "“{key}” is missing."
