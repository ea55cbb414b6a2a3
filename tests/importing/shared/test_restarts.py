"""Numbers that begin again within a section."""

from __future__ import annotations

from diptych.importing.shared.manuscript import ForeignProse, Part, TextRun, Title
from diptych.importing.shared.restarts import cut_at_restarts


def prose(number: str | None) -> ForeignProse:
    return ForeignProse((TextRun("Text."),), f"number {number}", number)


def title(text: str) -> Title:
    return Title((TextRun(text),), 1, f"title {text}")


def part(*blocks: ForeignProse | Title, children: tuple[Part, ...] = ()) -> Part:
    return Part("Chapter", blocks, "chapter", children=children)


def test_numbers_that_begin_again_after_a_heading_begin_a_section() -> None:
    found = cut_at_restarts(
        part(
            prose("1."),
            title("First  part"),
            title("Within"),
            prose("1."),
            prose("2."),
            title("Second"),
            prose(None),
            prose("(1)"),
        )
    )
    assert found == part(
        prose("1."),
        children=(
            Part("First part", (title("Within"), prose("1."), prose("2.")), "title First  part"),
            Part("Second", (prose(None), prose("(1)")), "title Second"),
        ),
    )


def test_numbers_that_run_on_are_not_cut() -> None:
    whole = part(title("First"), prose("1."), title("Second"), prose("2."), prose("1."))
    assert cut_at_restarts(whole) == whole
    without_heading = part(prose("1."), prose("2."), prose("1."))
    assert cut_at_restarts(without_heading) == without_heading
    eleven = part(prose("1."), title("Second"), prose("11."))
    assert cut_at_restarts(eleven) == eleven


def test_parts_beneath_are_cut_too_and_come_after() -> None:
    below = part(prose("1"), title("Below"), prose("1"))
    cut_below = part(prose("1"), children=(Part("Below", (prose("1"),), "title Below"),))
    assert cut_at_restarts(part(children=(below,))) == part(children=(cut_below,))
    assert cut_at_restarts(part(prose("1"), title("Here"), prose("1"), children=(below,))) == part(
        prose("1"), children=(Part("Here", (prose("1"),), "title Here"), cut_below)
    )
