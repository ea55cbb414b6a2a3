"""A report's sections and documents in order."""

from __future__ import annotations

from diptych.model.document import Cell, List, Prose, text_holders, walk
from tests.support.reports import SETTINGS, parsed, report

ORDER = SETTINGS.format(order="first, {chapter: [inside]}")


def test_walks_each_section_before_those_beneath_it() -> None:
    built = report({"report.yaml": ORDER, "first.en.md": "A.", "chapter.en.md": "B.", "inside.en.md": "C."})
    assert [(section.name, section.level) for section in built.walk()] == [("first", 1), ("chapter", 1), ("inside", 2)]


def test_documents_come_by_section_then_by_language() -> None:
    built = report({"b.fr.md": "B.", "b.en.md": "B.", "a.en.md": "A."})
    assert [document.source.path for document in built.documents()] == ["b.en.md", "b.fr.md", "a.en.md"]


def test_blocks_are_found_however_deep() -> None:
    document = parsed("Text.\n\n- item\n\n  > quoted\n\n| a |\n|---|\n| b |\n\n[^1]: note\n").document
    assert sum(isinstance(block, Prose) for block in document.blocks()) == 4
    holders = list(text_holders(document.paragraphs[0].blocks))
    assert [isinstance(holder, Cell) for holder in holders] == [False, False, False, True, True]
    (listed,) = (block for block in walk(document.paragraphs[0].blocks) if isinstance(block, List))
    assert document.source.quote(listed.span) == "- item\n\n  > quoted"
