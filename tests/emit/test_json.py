"""Findings for programs."""

from __future__ import annotations

import json

from diptych.emit.json import emit
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
