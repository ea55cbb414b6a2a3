"""Findings for programs."""

from __future__ import annotations

import json

from diptych.emit.json import emit
from diptych.model.source import Span
from tests.emit.findings import ENGLISH, FOUND, FRENCH, RULE, RULES, SOURCES


def test_shape() -> None:
    place = {"path": "introduction.en.md", "line": 5, "column": 9, "end_line": 5, "end_column": 13}
    assert json.loads(emit([FOUND], SOURCES, RULES, ENGLISH)) == [
        {
            "code": "REF001",
            "name": "dangling-reference",
            "severity": "error",
            **place,
            "message": "Nothing in this language bears the name “amis”.",
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
    bare = RULE.at(Span("introduction.de.md", 0, 0), {"anchor": "amis"})
    (shown,) = json.loads(emit([bare], SOURCES, RULES, ENGLISH))
    assert shown["fix"] is None
    assert shown["related"] == []
    assert (shown["line"], shown["column"], shown["end_line"], shown["end_column"]) == (1, 1, 1, 1)
    assert emit([], SOURCES, RULES, ENGLISH) == "[]\n"


def test_messages_speak_french_and_keys_do_not() -> None:
    (shown,) = json.loads(emit([FOUND], SOURCES, RULES, FRENCH))
    assert shown["message"].startswith("Rien dans cette langue")
    assert shown["severity"] == "error"
