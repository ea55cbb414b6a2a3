"""Findings as SARIF 2.1.0: asserted is what its JSON Schema and GitHub's code scanning ask of a log."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from diptych import __version__
from diptych.emit.sarif import emit
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.source import Source, Span
from diptych.pipeline import RULES as ALL_RULES
from tests.emit.findings import AMIS, FOUND, NOWHERE, RULE, SOURCE, TITLE_AND_TEXT, of_severity, sheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.emit.sheet import FindingSheet
    from diptych.model.diagnostic import Diagnostic

LEVELS = {"none", "note", "warning", "error"}
PLACE = {"uri": "introduction.en.md", "uriBaseId": "%SRCROOT%"}
REGION = {"startLine": 5, "startColumn": 9, "endLine": 5, "endColumn": 13}


def run(found: Iterable[Diagnostic], on: FindingSheet) -> dict[str, Any]:
    """Return the one run of a log, once it has what every log must have."""
    log = json.loads(emit(found, on))
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    rules = only["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert all(rule[part]["text"] for part in ("shortDescription", "fullDescription", "help"))
        assert rule["defaultConfiguration"]["level"] in LEVELS
    for result in only["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in LEVELS
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            region = place["physicalLocation"]["region"]
            assert min(region.values()) >= 1
            assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])
    return dict(only)


def test_result() -> None:
    (result,) = run([FOUND], sheet())["results"]
    assert result == {
        "ruleId": "REF001",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "Nothing in this language has the name “amis”."},
        "locations": [{"physicalLocation": {"artifactLocation": PLACE, "region": REGION}}],
        "relatedLocations": [
            {
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": PLACE | {"uri": "introduction.fr.md"},
                    "region": dict.fromkeys(REGION, 1),
                },
                "message": {"text": "It stands here in another language."},
            }
        ],
        "fixes": [
            {
                "description": {"text": "Replace “amis” with “aims”."},
                "artifactChanges": [
                    {
                        "artifactLocation": PLACE,
                        "replacements": [{"deletedRegion": REGION, "insertedContent": {"text": "aims"}}],
                    }
                ],
                "properties": {"safety": "unsafe"},
            }
        ],
    }


def test_run_says_how_columns_are_counted_and_which_language_it_speaks() -> None:
    assert run([], sheet(lang="fr")) == {
        "tool": {"driver": {"name": "Diptych", "version": __version__, "rules": []}},
        "language": "fr",
        "columnKind": "unicodeCodePoints",
        "results": [],
    }


def test_rule_has_its_documentation_as_text_and_in_markdown() -> None:
    rules = run([FOUND, FOUND], sheet())["tool"]["driver"]["rules"]
    assert rules == [
        {
            "id": "REF001",
            "name": "dangling-reference",
            "shortDescription": {"text": "What."},
            "fullDescription": {"text": "What. Why."},
            "help": {
                "text": "What. Why.\n\nWrong\n\nWrong.\n\nRight\n\nRight.",
                "markdown": "What. Why.\n\nWrong\n\n```text\nWrong.\n```\n\nRight\n\n```text\nRight.\n```",
            },
            "defaultConfiguration": {"level": "error"},
            "properties": {"problem.severity": "error", "tags": ["paragraph"]},
        }
    ]


def test_rule_that_is_off_unless_asked_for_says_so() -> None:
    (rule,) = run([FOUND], replace(sheet(), rules={RULE.code: replace(RULE, on_request=True)}))["tool"]["driver"][
        "rules"
    ]
    assert rule["defaultConfiguration"] == {"enabled": False, "level": "error"}
    assert "--select REF001" in rule["help"]["text"]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_rule_can_be_written(lang: str) -> None:
    other = replace(sheet(lang=lang), rules={rule.code: replace(rule, message="") for rule in ALL_RULES})
    written = run([rule.at(NOWHERE) for rule in reversed(ALL_RULES)], other)
    assert [rule["id"] for rule in written["tool"]["driver"]["rules"]] == sorted(rule.code for rule in ALL_RULES)


@pytest.mark.parametrize(
    ("severity", "level"), [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "note")]
)
def test_severity_is_that_of_the_finding(severity: Severity, level: str) -> None:
    (result,) = run([of_severity(severity)], sheet())["results"]
    assert result["level"] == level
    assert not {"fixes", "relatedLocations"} & set(result)


def test_finding_over_several_lines() -> None:
    (result,) = run([RULE.at(TITLE_AND_TEXT, {"anchor": "amis"})], sheet())["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 2, "startColumn": 1, "endLine": 5, "endColumn": 13}


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("un rapport.en.md", "content/un%20rapport.en.md"),
        ("été/a:b#c%20.en.md", "content/%C3%A9t%C3%A9/a%3Ab%23c%2520.en.md"),
        ("\udce9.en.md", "content/%E9.en.md"),
    ],
)
def test_path_is_a_relative_uri(path: str, uri: str) -> None:
    found = [RULE.at(Span(path, 0, 0), {"anchor": "amis"})]
    (result,) = run(found, sheet(folder="content"))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_fix_of_two_files_has_a_change_for_each() -> None:
    other = Source("a.fr.md", "Texte\n")
    edits = (Edit(AMIS, "aims"), Edit(Span("a.fr.md", 0, 5), ""), Edit(Span(SOURCE.path, 4, 9), "Titre"))
    found = RULE.at(AMIS, {"anchor": "amis"}, fix=Fix(Safety.SAFE, edits))
    on = replace(sheet(), sources={SOURCE.path: SOURCE, other.path: other})
    ((fix,),) = [result["fixes"] for result in run([found], on)["results"]]
    changes = {change["artifactLocation"]["uri"]: change["replacements"] for change in fix["artifactChanges"]}
    assert {path: [one["insertedContent"]["text"] for one in same] for path, same in changes.items()} == {
        "a.fr.md": [""],
        "introduction.en.md": ["Titre", "aims"],
    }


def test_a_finding_that_follows_names_its_cause() -> None:
    following = replace(RULE.at(NOWHERE, {"anchor": "amis"}), cause=FOUND)
    results = run([FOUND, following], sheet())["results"]
    assert "properties" not in results[0]
    cause = results[1]["properties"]["cause"]
    assert cause["ruleId"] == "REF001"
    assert cause["physicalLocation"]["region"] == REGION
