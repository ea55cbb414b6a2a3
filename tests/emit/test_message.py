"""The sentence of a finding."""

from __future__ import annotations

import pytest

from diptych.emit.message import fill, message
from diptych.model.diagnostic import LanguageTag, Phrase
from tests.emit.findings import ENGLISH, FOUND, FRENCH, RULES


def test_arguments_are_filled_in() -> None:
    assert message(FOUND, RULES, ENGLISH) == "Nothing in this language has the name “amis”."


def test_message_in_french() -> None:
    assert message(FOUND, RULES, FRENCH).startswith("Rien dans cette langue")


def test_only_a_phrase_is_translated() -> None:
    template = "“{key}” must be {expected}."
    assert fill(template, {"key": "a list", "expected": Phrase("a list")}, FRENCH).endswith("une liste.")
    assert "« a list »" in fill(template, {"key": "a list", "expected": Phrase("a list")}, FRENCH).replace("\xa0", " ")


def test_a_language_is_called_by_its_name_and_a_phrase_may_name_it() -> None:
    arguments = {"lang": LanguageTag("fr"), "key": Phrase("the PDF in {lang}")}
    assert fill("“{key}” is missing.", arguments, ENGLISH) == "“the PDF in French” is missing."
    assert "le PDF en français" in fill("“{key}” is missing.", arguments, FRENCH)


def test_braces_in_a_phrase_are_left_alone() -> None:
    assert fill("“{key}” is missing.", {"key": Phrase("{none} of {")}, ENGLISH) == "“{none} of {” is missing."


def test_missing_argument_is_a_bug() -> None:
    with pytest.raises(KeyError):
        fill("“{key}” is missing.", {}, ENGLISH)


def test_braces_in_an_argument_are_left_alone() -> None:
    assert fill("“{key}” is missing.", {"key": "{key}"}, ENGLISH) == "“{key}” is missing."
