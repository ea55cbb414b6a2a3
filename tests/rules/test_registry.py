"""What every rule must have, including those of other folders."""

from __future__ import annotations

import pkgutil
import re
from collections import Counter
from dataclasses import replace
from string import Formatter
from typing import TYPE_CHECKING

import pytest

import diptych
from diptych import pipeline
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
from tests.support.reports import catalogue, plain_findings, report

if TYPE_CHECKING:
    from diptych.model.catalogue import Catalogue

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


def test_rules_that_the_settings_ignore_do_not_run() -> None:
    found = catalogue({"a.en.md": "All States **must** report -- soon.\n"})
    settings = replace(found.report.settings, rules=RuleChoice(ignore=("STY", "TYP006")))
    without = replace(found, report=replace(found.report, settings=settings))
    assert {one.code for one in registry.run_rules(found)} > {one.code for one in registry.run_rules(without)}
    assert not {"STY014", "TYP006"} & {one.code for one in registry.run_rules(without)}


def test_an_allowance_for_a_rule_that_the_settings_ignore_is_not_called_unused() -> None:
    read = report({"a.en.md": "<!-- allow TYP006: no dash -->\n\nWord.\n"})
    for choice, is_told in ((RuleChoice(), True), (RuleChoice(ignore=("TYP006",)), False)):
        found = plain_findings(replace(read, settings=replace(read.settings, rules=choice)))
        assert ("ALW002" in {one.code for one in found}) is is_told


def off_unless_asked_for(monkeypatch: pytest.MonkeyPatch) -> str:
    """Make a rule on mark-up one that is off unless asked for, and return its code."""
    raw = text.raw_html
    off = CheckedRule(replace(raw.rule, on_request=True), raw.check)
    monkeypatch.setattr(registry, "CHECKS", tuple(off if one is raw else one for one in registry.CHECKS))
    monkeypatch.setattr(registry, "ON_REQUEST", frozenset((off.rule.code,)))
    return off.rule.code


def weighed(found: Catalogue, named: str) -> Catalogue:
    """Return the index of a report whose settings make warnings of the findings of a rule or family."""
    settings = replace(found.report.settings, rules=RuleChoice(severity={named: Severity.WARNING}))
    spans = {**settings.spans, f"rules.severity.{named}": HERE}
    return replace(found, report=replace(found.report, settings=replace(settings, spans=spans)))


def test_a_rule_that_is_off_runs_only_if_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    code = off_unless_asked_for(monkeypatch)
    files = {"a.en.md": "The <b>partnership</b> grew.\n"}
    found = catalogue(files)
    assert code not in {one.code for one in pipeline.judge(found)}
    assert code in {one.code for one in pipeline.judge(found, (code,))}
    assert Severity.WARNING in {one.severity for one in pipeline.judge(weighed(found, code)) if one.code == code}
    assert code not in {one.code for one in pipeline.judge(weighed(found, code[:3]))}


def test_nobody_knows_whether_a_rule_that_is_off_needs_its_allowance(monkeypatch: pytest.MonkeyPatch) -> None:
    code = off_unless_asked_for(monkeypatch)
    found = catalogue({"a.en.md": f"<!-- allow {code}: shows an example -->\nThe partnership grew.\n"})
    assert "ALW002" not in {one.code for one in pipeline.judge(found)}
    assert "ALW002" in {one.code for one in pipeline.judge(found, (code,))}
