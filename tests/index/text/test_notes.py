"""Footnotes: one run of numbers through the report, in the order of their marks."""

from __future__ import annotations

from tests.support.reports import catalogue


def test_numbers_run_through_sections_in_the_order_of_the_marks() -> None:
    first = "Text[^b] and[^a].\n\n[^a]: A.\n\n[^b]: B.\n"
    index = catalogue({"x.en.md": first, "y.en.md": "Text[^a].\n\n[^a]: C.\n", "x.fr.md": "Texte[^a].\n\n[^a]: A.\n"})
    assert [(note.number, note.note.label, note.document.name) for note in index.notes["en"]] == [
        (1, "b", "x"),
        (2, "a", "x"),
        (3, "a", "y"),
    ]
    assert [note.number for note in index.notes["fr"]] == [1]


def test_a_mark_may_be_repeated() -> None:
    (note,) = catalogue({"x.en.md": "One[^a].\n\nTwo[^a].\n\n[^a]: A.\n"}).notes["en"]
    assert (note.number, len(note.marks)) == (1, 2)


def test_marks_are_found_in_cells_headings_and_lists() -> None:
    text = "Text:\n\n| a[^1] |\n|---|\n\n- b[^2]\n\n## C[^3]\n\n" + "".join(f"[^{n}]: note\n\n" for n in (1, 2, 3))
    assert [note.note.label for note in catalogue({"x.en.md": text}).notes["en"]] == ["1", "2", "3"]


def test_marks_without_footnotes_and_footnotes_without_marks() -> None:
    index = catalogue({"x.en.md": "Text[^a].\n\n[^b]: B.\n", "y.en.md": "Text.\n\n[^a]: elsewhere\n"})
    assert [mark.label for mark in index.unknown_marks] == ["a"]
    assert [note.label for note in index.unmarked] == ["b", "a"]
    assert index.notes["en"] == ()


def test_a_footnote_in_a_footnote_is_none() -> None:
    index = catalogue({"x.en.md": "Text[^a].\n\n[^a]: A[^b].\n\n[^b]: B.\n"})
    assert [note.note.label for note in index.notes["en"]] == ["a"]
    assert [mark.label for mark in index.unknown_marks] == ["b"]


def test_of_two_footnotes_with_one_label_the_second_has_no_mark() -> None:
    index = catalogue({"x.en.md": "Text[^a].\n\n[^a]: First.\n\n[^a]: Second.\n"})
    assert [index.report.sources["x.en.md"].quote(note.span) for note in index.unmarked] == ["[^a]: Second."]
