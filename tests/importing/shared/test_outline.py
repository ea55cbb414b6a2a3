"""Headings, members of lists and blocks made into sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import (
    Emphasised,
    ForeignItem,
    ForeignProse,
    ForeignQuotation,
    ForeignTable,
    Listing,
    NoteCall,
    PartRole,
    TextRun,
    Title,
)
from diptych.importing.shared.outline import MetHeading, MetMember, list_of_members, outline
from diptych.importing.shared.remarks import Remarks

if TYPE_CHECKING:
    from diptych.importing.shared.manuscript import (
        Part,
    )
    from diptych.importing.shared.outline import Flow


def heading(text: str, rank: int, numeral: str = "", anchor: str = "") -> MetHeading:
    return MetHeading((TextRun(text),), rank, text, numeral, anchor=anchor)


def prose(text: str, number: str | None = None) -> ForeignProse:
    return ForeignProse((TextRun(text),), text, number)


def member(mark: str, depth: int = 0) -> MetMember:
    return MetMember(mark, depth, (TextRun(f"Member {mark}"),), mark)


def quotation(text: str) -> ForeignQuotation:
    return ForeignQuotation((prose(text),), text)


def parts(*flow: Flow, lang: str = "en") -> tuple[Part, ...]:
    return outline(flow, lang, Remarks("a.docx"))


def continued(*flow: Flow) -> list[bool]:
    """Return of each block of prose whether it goes on with the paragraph before it."""
    return [block.continued for part in parts(*flow) for block in part.blocks if isinstance(block, ForeignProse)]


def shape(several: tuple[Part, ...]) -> list[object]:
    """Return the titles of parts, each with those beneath it."""
    return [(part.title, shape(part.children)) if part.children else part.title for part in several]


def test_sections_stand_beneath_chapters_and_what_lies_deeper_is_a_heading_within() -> None:
    several = parts(
        heading("Chapter", 1, "I"),
        prose("One.", "1."),
        heading("Section", 2, "A"),
        heading("Deeper", 3, "1"),
        heading("Deepest", 5),
        heading("Deeper again", 3),
        heading("Second", 1),
        heading("Third", 1),
        heading("Section", 2),
    )
    assert shape(several) == [("Chapter", ["Section"]), "Second", ("Third", ["Section"])]
    assert [(part.numeral, part.place, part.numbered) for part in several] == [
        ("I", "Chapter", True),
        ("", "Second", True),
        ("", "Third", True),
    ]
    (section,) = several[0].children
    assert section.numeral == "A"
    assert section.blocks == (
        Title((TextRun("1. "), TextRun("Deeper")), 1, "Deeper"),
        Title((TextRun("Deepest"),), 2, "Deepest"),
        Title((TextRun("Deeper again"),), 1, "Deeper again"),
    )
    assert not section.numbered


def test_the_highest_headings_begin_chapters_whatever_their_rank() -> None:
    several = parts(heading("Chapter", 3), heading("Section", 4), heading("Within", 5))
    assert shape(several) == [("Chapter", ["Section"])]
    assert several[0].children[0].blocks == (Title((TextRun("Within"),), 1, "Within"),)


def test_a_numeral_in_brackets_within_a_section_has_no_point() -> None:
    (part,) = parts(heading("Chapter", 1), heading("Within", 3, "(a)"))
    assert part.blocks == (Title((TextRun("(a) "), TextRun("Within")), 1, "Within"),)


def test_a_heading_keeps_the_name_that_links_give_it() -> None:
    (part,) = parts(heading(" Aims ", 1, anchor="aims"), heading("Means", 3, anchor="means"))
    assert (part.title, part.name) == ("Aims", "aims")
    assert part.blocks == (Title((TextRun("Means"),), 1, "Means", "means"),)


def test_a_section_beneath_no_chapter_stands_alone() -> None:
    summary = MetHeading((TextRun("Summary"),), 1, "", role=PartRole.SUMMARY)
    assert shape(parts(summary, heading("Chapter", 1), heading("Section", 2))) == ["Summary", ("Chapter", ["Section"])]
    assert shape(parts(summary, heading("Section", 2), heading("Deeper", 3))) == ["Summary", ("Section", ["Deeper"])]


def test_text_without_numbers_before_the_first_heading_is_the_summary() -> None:
    remarks = Remarks("a.docx")
    first, second = outline((prose("In short."), heading("Aims", 1)), "fr", remarks)
    assert (first.title, first.role, second.title, second.role) == ("Résumé", PartRole.SUMMARY, "Aims", PartRole.TEXT)
    assert [(one.place, one.arguments) for one in remarks.found] == [("In short.", (("title", "Résumé"),))]


def test_other_text_before_the_first_heading_keeps_no_title() -> None:
    remarks = Remarks("a.docx")
    first, _ = outline((prose("One.", "1."), heading("Aims", 1)), "en", remarks)
    assert (first.title, first.role, first.numbered, first.place) == ("", PartRole.TEXT, True, "One.")
    (alone,) = outline((prose("In short."),), "en", remarks)
    assert (alone.title, alone.role, alone.numbered) == ("", PartRole.TEXT, False)
    assert outline((), "en", remarks) == ()
    assert remarks.found == []


def test_an_annex_takes_the_heading_after_it_for_its_title() -> None:
    several = parts(
        heading("Aims", 1),
        heading("Annex II", 2),
        heading("Members", 3),
        prose("All."),
        heading("Annex", 1),
        prose("More."),
        heading("Annexes", 1),
    )
    assert [(part.title, part.role, part.numeral, part.place) for part in several] == [
        ("Aims", PartRole.TEXT, "", "Aims"),
        ("Members", PartRole.ANNEX, "II", "Annex II"),
        ("Annex", PartRole.ANNEX, "", "Annex"),
        ("Annexes", PartRole.TEXT, "", "Annexes"),
    ]


def test_an_annex_at_the_end_or_before_another_is_not_lost() -> None:
    (annex,) = parts(heading("Annexe I*", 4), lang="fr")
    assert (annex.title, annex.role, annex.numeral) == ("Annexe I*", PartRole.ANNEX, "I")
    (second,) = parts(heading("Appendix A", 1), heading("Appendix B", 1))
    assert (second.title, second.numeral) == ("Appendix B", "A")


def test_members_of_lists_are_gathered_by_depth() -> None:
    listing = list_of_members([member("(a)"), member("(i)", 1), member("•", 2), member("(ii)", 1), member("(b)")])
    assert listing.ordered
    assert listing.place == "(a)"
    assert listing.items == (
        ForeignItem(
            "(a)",
            (
                ForeignProse((TextRun("Member (a)"),), "(a)"),
                Listing(
                    (
                        ForeignItem(
                            "(i)",
                            (
                                ForeignProse((TextRun("Member (i)"),), "(i)"),
                                Listing(
                                    (ForeignItem("•", (ForeignProse((TextRun("Member •"),), "•"),)),),
                                    ordered=False,
                                    place="•",
                                ),
                            ),
                        ),
                        ForeignItem("(ii)", (ForeignProse((TextRun("Member (ii)"),), "(ii)"),)),
                    ),
                    ordered=True,
                    place="(i)",
                ),
            ),
        ),
        ForeignItem("(b)", (ForeignProse((TextRun("Member (b)"),), "(b)"),)),
    )


def test_prose_goes_on_after_a_list_or_a_quotation_of_a_numbered_paragraph() -> None:
    assert continued(prose("One:", "1."), member("(a)"), prose("It goes on.")) == [False, True]
    assert continued(prose("One:", "1."), quotation("Quoted."), prose("It goes on.")) == [False, True]
    assert continued(prose("One:", "1."), quotation("Quoted."), prose("It goes on."), prose("It ends.")) == [
        False,
        True,
        False,
    ]


def test_prose_does_not_go_on_after_other_things() -> None:
    table = ForeignTable(((),), "")
    assert continued(prose("One.", "1."), prose("More.")) == [False, False]
    assert continued(prose("One:", "1."), table, prose("More.")) == [False, False]
    assert continued(prose("One:", "1."), quotation("Quoted."), prose("Two.", "2.")) == [False, False]
    assert continued(prose("One:"), quotation("Quoted."), prose("More.")) == [False, False]
    assert continued(prose("One.", "1."), heading("Chapter", 1), heading("Within", 3), member("•"), prose("More.")) == [
        False,
        False,
    ]


def test_a_heading_within_a_section_ends_the_paragraph() -> None:
    flow = (heading("Chapter", 1), prose("One.", "1."), heading("Within", 3), member("•"), prose("More."))
    assert continued(*flow) == [False, False]
    assert continued(*flow, prose("Two:", "2."), member("•"), prose("It goes on.")) == [False, False, False, True]


def test_the_mark_of_a_note_in_a_heading_stands_behind_the_first_words() -> None:
    call = NoteCall("1")
    marked = MetHeading((Emphasised(strong=False, children=(TextRun("Aims"), call)),), 1, "Aims")
    (part,) = parts(marked, quotation("Quoted."), prose("One.", "1."), prose("Two.", "2."))
    assert part.title == "Aims"
    assert part.blocks == (
        quotation("Quoted."),
        ForeignProse((TextRun("One."), call), "One.", "1."),
        prose("Two.", "2."),
    )
    (bare,) = parts(marked, quotation("Quoted."))
    assert bare.blocks == (quotation("Quoted."),)


def test_a_language_that_does_not_say_how_a_summary_is_headed_gives_none_a_title() -> None:
    first, second = parts(prose("Before."), heading("Introduction", 1), prose("One.", "1."), lang="xx")
    assert (first.title, first.role) == ("", PartRole.TEXT)
    assert second.title == "Introduction"
