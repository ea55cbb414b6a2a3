"""Findings in files without lines, such as Word files, are told by words for their places in every format."""

from __future__ import annotations

import json
from dataclasses import replace

from diptych.emit import json as json_format
from diptych.emit import sarif, text
from diptych.emit.finding_lines import place_list
from diptych.emit.sheet import FindingSheet
from diptych.io import assets
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.source import Source, Span
from diptych.pipeline import RULES

FOUND = Diagnostic("TXT009", Severity.WARNING, Span("a.docx", 4, 7), {"word": "the"})
WHOLE = Diagnostic("IMP004", Severity.ERROR, Span("b.docx", 0, 0))


def sheet() -> FindingSheet:
    """Return a sheet for a Word file."""
    return FindingSheet(
        {"a.docx": Source("a.docx", "the the end")},
        {rule.code: rule for rule in RULES},
        assets.translator("en"),
        where=lambda _: "paragraph 2 of the body",
        languages={"a.docx": "en"},
    )


def test_people_read_the_words() -> None:
    assert text.emit([FOUND], sheet()).startswith("a.docx, paragraph 2 of the body: warning TXT009 ")


def test_a_whole_file_has_no_place() -> None:
    assert text.emit([WHOLE], sheet()).startswith("b.docx: error IMP004 ")


def test_places_with_the_same_words_are_named_once() -> None:
    in_word, in_text = ([Span(path, start, start + 1) for start in (0, 4, 8)] for path in ("a.docx", "a.en.md"))
    assert [*place_list(in_word, sheet())] == ["a.docx, paragraph 2 of the body"]
    with_lines = replace(sheet(), sources={"a.en.md": Source("a.en.md", "one\ntwo three")}, where=None)
    assert [*place_list(in_text, with_lines)] == ["a.en.md:1:1", "2:1", "2:5"]
    assert [*place_list([*in_word[:1], *in_text[:1], *in_word[:1]], sheet())] == [
        "a.docx, paragraph 2 of the body",
        "a.en.md",
        "a.docx, paragraph 2 of the body",
    ]


def test_programs_get_the_words_and_what_stands_there() -> None:
    (found,) = json.loads(json_format.emit([FOUND], sheet()))
    assert (found["line"], found["column"]) == (1, 5)
    assert (found["place"], found["words"]) == ("paragraph 2 of the body", "the")


def test_sarif_names_the_place_and_quotes_the_words() -> None:
    (result,) = json.loads(sarif.emit([FOUND], sheet()))["runs"][0]["results"]
    (place,) = result["locations"]
    assert place["logicalLocations"] == [{"name": "paragraph 2 of the body"}]
    assert place["physicalLocation"]["region"]["snippet"]["text"] == "the"
