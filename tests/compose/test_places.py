"""Where the passages of a report are."""

from __future__ import annotations

from diptych.compose.places import PlaceFinder
from tests.support.reports import catalogue

NESTED = "One.[^a] Two.[^b] Six.[^c]\n\n[^c]: Seven.\n\n[^a]: Three.\n\n    [^b]: Four.\n\n    Five.\n"


def test_a_passage_is_in_the_innermost_footnote_around_it() -> None:
    indexed = catalogue({"a.en.md": NESTED, "a.fr.md": "Un.\n"})
    finder = PlaceFinder(indexed, "en")
    found = [
        (passage.document.source.quote(passage.span), note.note.label if note else None)
        for passage in indexed.passages.values()
        if passage.document.lang == "en"
        for note in [finder.note(passage)]
    ]
    assert sorted(found) == [
        ("Five.", "a"),
        ("Four.", "b"),
        ("One.[^a] Two.[^b] Six.[^c]", None),
        ("Seven.", "c"),
        ("Three.", "a"),
    ]
