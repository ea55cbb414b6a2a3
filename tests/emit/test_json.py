"""Findings for programs."""

from __future__ import annotations

import json
from dataclasses import replace

from diptych.emit.json import emit
from diptych.emit.json2 import emit as emit_object
from diptych.model.diagnostic import Fix, Safety
from tests.emit.findings import FOUND, NOWHERE, RULE, sheet


def test_shape() -> None:
    place = {"path": "introduction.en.md", "line": 5, "column": 9, "end_line": 5, "end_column": 13}
    assert json.loads(emit([FOUND], sheet())) == [
        {
            "code": "REF001",
            "name": "dangling-reference",
            "severity": "error",
            **place,
            "message": "Nothing in this language has the name “amis”.",
            "related": [
                {
                    "path": "introduction.fr.md",
                    "line": 1,
                    "column": 1,
                    "message": "It stands here in another language.",
                }
            ],
            "fix": {"safety": "unsafe", "edits": [{**place, "text": "aims"}]},
            "paragraph": None,
            "cause": None,
        }
    ]


def test_no_fix_is_null_and_no_finding_an_empty_array() -> None:
    bare = RULE.at(NOWHERE, {"anchor": "amis"})
    (shown,) = json.loads(emit([bare], sheet()))
    assert shown["fix"] is None
    assert shown["related"] == []
    assert (shown["line"], shown["column"], shown["end_line"], shown["end_column"]) == (1, 1, 1, 1)
    assert emit([], sheet()) == "[]\n"


def test_messages_speak_french_and_keys_do_not() -> None:
    (shown,) = json.loads(emit([FOUND], sheet(lang="fr")))
    assert shown["message"].startswith("Rien dans cette langue")
    assert shown["severity"] == "error"


def test_every_path_is_as_the_reader_sees_it() -> None:
    (shown,) = json.loads(emit([FOUND], sheet(folder="content")))
    paths = (shown["path"], shown["related"][0]["path"], shown["fix"]["edits"][0]["path"])
    assert paths == ("content/introduction.en.md", "content/introduction.fr.md", "content/introduction.en.md")


def test_a_finding_that_follows_names_its_cause() -> None:
    following = RULE.at(NOWHERE, {"anchor": "amis"})
    first, second = json.loads(emit([FOUND, replace(following, cause=FOUND)], sheet()))
    assert first["cause"] is None
    assert second["cause"] == {"code": "REF001", "path": "introduction.en.md", "line": 5, "column": 9}


def test_the_object_says_its_version_and_counts_what_leads() -> None:
    safe = replace(FOUND, fix=replace(FOUND.fix or Fix(Safety.SAFE, ()), safety=Safety.SAFE))
    following = replace(RULE.at(NOWHERE, {"anchor": "amis"}), cause=safe)
    told = json.loads(emit_object([safe, following], sheet()))
    assert told["version"] == 2
    assert told["totals"] == {"error": 1, "warning": 0, "info": 0, "follow": 1, "mendable": 1}
    assert told["findings"] == json.loads(emit([safe, following], sheet()))
