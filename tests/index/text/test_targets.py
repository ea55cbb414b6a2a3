"""What can be referred to: sections, headings and paragraphs, by name."""

from __future__ import annotations

from diptych.model.catalogue import TargetKind
from tests.support.reports import catalogue

FILES = {
    "a.en.md": "---\ntitle: Africa\n---\n\n{#start}\nOne.\n\n{#part}\n## A *part*\n\nTwo.\n",
    "a.fr.md": "{#start}\nUn.\n\nDeux.\n",
}


def test_sections_headings_and_paragraphs_are_targets() -> None:
    targets = catalogue(FILES).targets["en"]
    assert [(target.kind, target.anchor, target.number, target.title) for target in targets.values()] == [
        (TargetKind.SECTION, "a", None, "Africa"),
        (TargetKind.PARAGRAPH, "start", 1, ""),
        (TargetKind.HEADING, "part", None, "A part"),
    ]


def test_each_language_has_its_own() -> None:
    assert list(catalogue(FILES).targets["fr"]) == ["a", "start"]


def test_a_name_given_twice_in_one_language_clashes() -> None:
    index = catalogue(
        {"a.en.md": "{#x}\nOne.\n\n{#b}\nTwo.\n", "b.en.md": "{#x}\nThree.\n", "b.fr.md": "{#x}\nTrois.\n"}
    )
    assert [(first.anchor, first.span.path, later.span.path) for first, later in index.clashes] == [
        ("b", "a.en.md", "b.en.md"),
        ("x", "a.en.md", "b.en.md"),
    ]
    assert index.targets["en"]["x"].number == 1
