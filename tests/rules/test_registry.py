"""What every rule must have, including those of other folders."""

from __future__ import annotations

import pkgutil
import re
from collections import Counter
from dataclasses import replace
from string import Formatter

import pytest

import diptych
from diptych.model.diagnostic import Family, Severity
from diptych.model.house import House
from diptych.model.rule import Rule
from diptych.model.settings import RuleChoice
from diptych.model.source import Span
from diptych.parse import faults
from diptych.pipeline import RULES
from diptych.rules import registry
from diptych.rules.making.declaring import CheckedRule, declared
from diptych.rules.references import references
from diptych.rules.text import characters as text
from tests.support.examples import examples
from tests.support.reports import catalogue

EACH_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
HERE = Span("introduction.en.md", 0, 1)
HARD_CODED = references.hard_coded_number.rule.at(HERE, {"text": "paragraph 42"})


def test_codes_and_names_are_given_once() -> None:
    assert max(Counter(rule.code for rule in RULES).values()) == 1
    assert max(Counter(rule.name for rule in RULES).values()) == 1
    assert not registry.RETIRED & {rule.code for rule in RULES}


@EACH_RULE
def test_code_names_its_family(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert rule.code.startswith(rule.family)


@pytest.mark.parametrize("family", Family)
def test_every_family_has_rules(family: Family) -> None:
    assert any(rule.family is family for rule in RULES)


def test_no_family_has_other_letters() -> None:
    with pytest.raises(ValueError, match="XYZ"):
        Family.of("XYZ001")


def test_no_rule_is_declared_in_a_module_that_nobody_names() -> None:
    modules = [one.name for one in pkgutil.walk_packages(diptych.__path__, "diptych.")]
    checked = (one.rule for one in declared(CheckedRule, modules))
    assert {*checked, *declared(Rule, modules)} == set(RULES)


@EACH_RULE
def test_name_is_in_kebab_case(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", rule.name)


@EACH_RULE
def test_rule_is_documented(rule: Rule) -> None:
    told = rule.documentation
    assert all(part.strip() for part in (told.what, told.why, told.wrong, told.right))
    assert told.what.endswith((".", ">"))
    assert told.why.endswith(".")
    assert told.wrong != told.right


@EACH_RULE
def test_message_is_a_sentence_with_named_placeholders(rule: Rule) -> None:
    assert rule.message.endswith((".", "}"))
    assert all(name != "" for _, name, _, _ in Formatter().parse(rule.message))


def test_findings_fill_their_messages() -> None:
    messages = {rule.code: rule.message for rule in RULES}
    for example in examples():
        for found in example.found():
            assert messages[found.code].format_map(found.arguments)


def test_settings_ignore_a_rule_and_weigh_another() -> None:
    choice = RuleChoice(ignore=("TXT002",), severity={"REF003": Severity.ERROR})
    html = text.raw_html.rule.at(HERE)
    assert registry.weigh([html, HARD_CODED], choice) == (replace(HARD_CODED, severity=Severity.ERROR),)


def test_settings_name_families_too_and_a_rule_goes_before_its_family() -> None:
    html = text.raw_html.rule.at(HERE)
    choice = RuleChoice(ignore=("TXT",), severity={"REF": Severity.INFO, "REF003": Severity.ERROR})
    assert registry.weigh([html, HARD_CODED], choice) == (replace(HARD_CODED, severity=Severity.ERROR),)
    choice = RuleChoice(severity={"REF": Severity.INFO})
    assert registry.weigh([HARD_CODED], choice) == (replace(HARD_CODED, severity=Severity.INFO),)


def test_a_file_that_cannot_be_read_stays_an_error() -> None:
    choice = RuleChoice(ignore=("FIL001",), severity={"YML001": Severity.INFO})
    found = (faults.UNDECODABLE.at(HERE), faults.BROKEN_YAML.at(HERE))
    assert registry.weigh(found, choice) == found


def test_rules_of_the_style_of_a_house_run_for_that_house_alone() -> None:
    files = {"a.en.md": "All States **must** report -- soon.\n"}
    found = catalogue(files)
    assert {"STY014", "TYP006"} <= {one.code for one in registry.run_rules(found)}
    elsewhere = {one.code for one in registry.run_rules(replace(found, house=House()))}
    assert "TYP006" in elsewhere
    assert not [code for code in elsewhere if code.startswith("STY")]
