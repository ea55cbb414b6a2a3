"""Of every rule on two languages it is decided whether a comparison of files tells of it."""

from __future__ import annotations

from diptych.comparing.kinds import KINDS, LEFT_OUT, OF_CODE, OTHER, kind_of
from diptych.model.diagnostic import Family
from diptych.pipeline import RULES


def test_of_every_rule_on_two_languages_it_is_decided() -> None:
    compared = {rule.code for rule in RULES if rule.family in {Family.ALIGNMENT, Family.CONCORDANCE}}
    assert compared <= OF_CODE.keys() | LEFT_OUT


def test_every_rule_of_a_kind_exists_and_has_one_kind() -> None:
    codes = [code for kind in KINDS for code in kind.codes]
    assert len(codes) == len(set(codes))
    assert {*codes, *LEFT_OUT} <= {rule.code for rule in RULES}
    assert not LEFT_OUT & OF_CODE.keys()


def test_a_failure_of_the_program_has_a_kind_too() -> None:
    assert kind_of("INT001") is OTHER
