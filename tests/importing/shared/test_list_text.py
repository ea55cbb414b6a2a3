"""Members without a mark, and lists that begin a paragraph."""

from __future__ import annotations

from dataclasses import replace

from diptych.importing.shared.lists import as_prose, joined_members
from diptych.importing.shared.manuscript import ForeignItem, ForeignProse, ForeignQuotation, Listing, TextRun


def prose(text: str) -> ForeignProse:
    return ForeignProse((TextRun(text),), text)


def test_what_has_no_mark_belongs_to_the_member_before_it() -> None:
    items = [
        ForeignItem("(a)", (prose("One"),)),
        ForeignItem("", (prose("and more"), prose("still"))),
        ForeignItem("(b)", (prose("Two"),)),
    ]
    assert joined_members(items) == (
        ForeignItem("(a)", (prose("One"), prose("and more"), prose("still"))),
        ForeignItem("(b)", (prose("Two"),)),
    )


def test_what_has_no_mark_at_the_beginning_is_the_first_member() -> None:
    items = [ForeignItem("", (prose("One"),)), ForeignItem("", (prose("Two"),))]
    assert joined_members(items) == (ForeignItem("", (prose("One"), prose("Two"))),)
    assert joined_members([]) == ()


def test_a_list_as_text_has_each_mark_before_its_member() -> None:
    quotation = ForeignQuotation((prose("Quoted"),), "")
    listing = Listing(
        (
            ForeignItem("(a)", (prose("One"), prose("More"))),
            ForeignItem("(b)", (quotation, prose("Two"))),
            ForeignItem("(c)", ()),
        ),
        ordered=True,
        place="list",
    )
    assert as_prose(listing) == [
        replace(prose("One"), mark="(a)"),
        prose("More"),
        ForeignProse((TextRun("(b)"),), "list"),
        quotation,
        prose("Two"),
        ForeignProse((), "list", mark="(c)"),
    ]
