"""The order of sections, the numerals of chapters, one run of paragraph numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.reports import SETTINGS, report

if TYPE_CHECKING:
    from diptych.model.report import Report

TWO = "One.\n\nTwo.\n"


def ordered(order: str) -> dict[str, str | bytes]:
    """Return the settings of a report in English and French with an order."""
    return {"report.yaml": SETTINGS.format(order=order)}


def numbers(built: Report, lang: str = "en") -> dict[str, list[int | None]]:
    """Return the paragraph numbers of each section."""
    return {
        section.name: [paragraph.number for paragraph in section.documents[lang].paragraphs]
        for section in built.walk()
        if lang in section.documents
    }


def with_numbering(numbering: str) -> str:
    return f"---\ntitle: T\nnumbering: {numbering}\n---\n\n{TWO}"


def test_numbers_run_through_chapters_and_sections() -> None:
    files = ordered("a, {b: [c, d]}, e")
    built = report(files | {f"{name}.en.md": TWO for name in "abcde"})
    assert numbers(built) == {"a": [1, 2], "b": [3, 4], "c": [5, 6], "d": [7, 8], "e": [9, 10]}


def test_chapters_have_roman_numerals_and_sections_beneath_them_none() -> None:
    files = ordered("summary, a, {b: [c]}, d")
    sections = {"summary.en.md": "---\ntitle: S\nrole: summary\nnumbering: none\n---\n\nText."}
    built = report(files | sections | {f"{name}.en.md": "Text." for name in "abcd"})
    assert [(section.name, section.numeral) for section in built.walk()] == [
        ("summary", ""),
        ("a", "I"),
        ("b", "II"),
        ("c", ""),
        ("d", "III"),
    ]
    assert numbers(built) == {"summary": [None], "a": [1], "b": [2], "c": [3], "d": [4]}


def test_sections_beneath_a_chapter_bear_letters_where_the_report_says_so() -> None:
    settings = {"report.yaml": SETTINGS.format(order="{a: [b, c]}, {d: [e]}") + "letters: true\n"}
    built = report(settings | {f"{name}.en.md": "Text." for name in "abcde"})
    numerals = [(section.name, section.numeral) for section in built.walk()]
    assert numerals == [("a", "I"), ("b", "A"), ("c", "B"), ("d", "II"), ("e", "A")]


def test_numbers_are_the_same_in_both_languages_although_one_lacks_a_paragraph() -> None:
    built = report({"a.en.md": TWO, "a.fr.md": "Un.\n", "b.en.md": "Three.", "b.fr.md": "Trois."})
    assert numbers(built, "en") == {"a": [1, 2], "b": [3]}
    assert numbers(built, "fr") == {"a": [1], "b": [3]}


def test_numbers_are_the_same_although_one_language_lacks_a_section() -> None:
    built = report({"a.en.md": TWO, "b.en.md": "Three.", "b.fr.md": "Trois."})
    assert numbers(built, "fr") == {"b": [3]}


@pytest.mark.parametrize(
    ("numbering", "of_b", "of_c"),
    [("continue", [3, 4], [5, 6]), ("restart", [1, 2], [3, 4]), ("none", [None, None], [3, 4])],
)
def test_a_section_may_restart_or_have_no_numbers(numbering: str, of_b: list[int | None], of_c: list[int]) -> None:
    built = report({"a.en.md": TWO, "b.en.md": with_numbering(numbering), "c.en.md": TWO})
    assert numbers(built) == {"a": [1, 2], "b": of_b, "c": of_c}


def test_unnumbered_paragraphs_take_no_number() -> None:
    assert numbers(report({"a.en.md": "{.unnumbered}\nOne.\n\nTwo.\n\n- a\n\n## H\n\nThree.\n"})) == {"a": [None, 1, 2]}


def test_a_name_given_twice_keeps_its_first_place() -> None:
    built = report(ordered("a, {b: [c, b, a]}, c") | {f"{name}.en.md": "Text." for name in "abc"})
    assert [section.name for section in built.walk()] == ["a", "b", "c"]


def test_a_name_without_a_file_has_no_place_but_a_chapter_keeps_its_sections() -> None:
    built = report(ordered("nowhere, {chapter: [a]}") | {"a.en.md": "Text."})
    assert [(section.name, section.numeral) for section in built.walk()] == [("chapter", "I"), ("a", "")]


def test_what_the_order_has_no_place_for_is_left_over() -> None:
    files = ordered("a") | dict.fromkeys(("a.en.md", "b.en.md", "a.de.md", "old/a.en.md"), "Text.")
    built = report(files)
    assert sorted(document.source.path for document in built.unplaced) == ["a.de.md", "b.en.md", "old/a.en.md"]


def test_languages_come_in_the_order_of_the_report() -> None:
    files = {"report.yaml": SETTINGS.format(order="a").replace("[en, fr]", "[fr, en]")}
    (section,) = report(files | {"a.en.md": "Text.", "a.fr.md": "Texte."}).sections
    assert list(section.documents) == ["fr", "en"]
