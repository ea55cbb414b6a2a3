"""Every rule finds what its fixtures mark, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.model.diagnostic import Family
from diptych.rules.making.covering import covers
from diptych.rules.registry import RULES
from tests.support.examples import examples, written

if TYPE_CHECKING:
    from diptych.model.rule import Rule
    from tests.support.examples import Example

EXAMPLES = tuple(examples())
LANGUAGES = ("en", "fr")
EACH_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.family}: {example.title}")
def test_finds_what_the_fixture_says(example: Example) -> None:
    report = example.report()
    found = (written(one, report) for one in example.found())
    assert sorted(one for one in found if Family.of(one.code) in example.families) == sorted(example.expected)


@EACH_RULE
@pytest.mark.parametrize("lang", LANGUAGES)
def test_rule_fires_in_each_language(rule: Rule, lang: str) -> None:
    if not covers(rule, lang):
        return
    paths = {finding.path for example in EXAMPLES for finding in example.expected if finding.code == rule.code}
    # A finding in report.yaml or in a file of a third language is about both.
    assert any(f".{lang}." in path or not any(f".{one}." in path for one in LANGUAGES) for path in paths)


@EACH_RULE
def test_rule_has_an_example_in_which_it_is_silent(rule: Rule) -> None:
    own = [example for example in EXAMPLES if example.code == rule.code]
    assert any(rule.code not in {finding.code for finding in example.expected} for example in own)
