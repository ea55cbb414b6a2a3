"""Reading Word files: numbers, headings, lists, notes, links, tables, changes and fields."""

from __future__ import annotations

from diptych.importing.shared.manuscript import Emphasised, ForeignProse, LinkedRun, NoteCall, TextRun
from diptych.importing.word.reading import read
from tests.support.structure import all_blocks, numbers, remarks, sketch
from tests.support.word_files import cell, paragraph, table, text, word_file


def read_body(*body: str, links: tuple[str, ...] = ()) -> list[str]:
    return sketch(read("report.en.docx", word_file(*body, links=links)))


def test_automatic_numbers_of_paragraphs_lists_and_chapters() -> None:
    assert read_body(
        paragraph("Introduction", "Mine"),
        paragraph("The partnership grew:", number=(1, 0)),
        paragraph("In peace;", number=(1, 1)),
        paragraph("In law:", number=(1, 1)),
        paragraph("At sea.", number=(1, 2)),
        paragraph("It grew again.", number=(1, 0)),
        paragraph("Conclusion", "Mine"),
        paragraph("It will grow.", number=(4, 0)),
    ) == [
        "# I. Introduction",
        "1. The partnership grew:",
        "- (a) In peace;",
        "- (b) In law:",
        "- - (i) At sea.",
        "2. It grew again.",
        "# II. Conclusion",
        "7. It will grow.",
    ]


def test_typed_numbers_and_numerals() -> None:
    tab = "<w:r><w:tab/></w:r>"
    assert read_body(
        paragraph(f"{tab}{text('II.')}{tab}{text('Results')}", "HCh"),
        paragraph(f"{tab}{text('A.')}{tab}{text('Peace')}", "H1"),
        paragraph(f"{text('12.')}{tab}{text('The partnership grew:')}"),
        paragraph(f"{text('(a)')}{tab}{text('In 2019;')}"),
        paragraph(f"{text('(b)')}{tab}{text('In 2020.')}"),
        paragraph(f"{text('1.')}{tab}{text('Libya')}", "H23"),
        paragraph(f"{text('13.')}{tab}{text('It grew.')}"),
    ) == [
        "# II. Results",
        "## A. Peace",
        "12. The partnership grew:",
        "- (a) In 2019;",
        "- (b) In 2020.",
        "### 1. Libya",
        "13. It grew.",
    ]


def test_a_typed_number_before_a_space_is_one_only_where_it_follows_the_last() -> None:
    manuscript = read(
        "report.en.docx",
        word_file(
            paragraph("12. The partnership grew:"),
            paragraph(f"{text('7.')}<w:r><w:tab/></w:r>{text('It grew:')}"),
            paragraph("8. In peace."),
            paragraph("8. In law."),
            paragraph("10. At sea."),
            paragraph("9.7 per cent."),
            paragraph("9. In space."),
        ),
    )
    assert numbers(manuscript) == ["7.", "8.", "9."]
    assert sketch(manuscript)[-3:] == ["10. At sea.", "9.7 per cent.", "9. In space."]


def test_an_automatic_number_is_one_of_a_paragraph_at_the_first_level_and_in_figures_alone() -> None:
    manuscript = read(
        "report.en.docx",
        word_file(
            paragraph("The partnership grew:", number=(1, 0)),
            paragraph("5. In peace;", number=(1, 1)),
            paragraph("In law.", number=(2, 0)),
            paragraph("At sea.", number=(5, 1)),
            paragraph("2. It grew again.", number=(1, 0)),
        ),
    )
    assert sketch(manuscript) == [
        "# ",
        "1. The partnership grew:",
        "- (a) 5. In peace;",
        "- - I. In law.",
        "- - - 1. At sea.",
        "2. 2. It grew again.",
    ]
    assert numbers(manuscript) == ["1.", "2."]


def test_text_after_a_list_goes_on_with_its_paragraph() -> None:
    manuscript = read(
        "report.en.docx",
        word_file(
            paragraph("Two things:", number=(1, 0)),
            paragraph("peace;", number=(3, 0)),
            paragraph("law.", number=(3, 0)),
            paragraph("Both were done."),
        ),
    )
    last = all_blocks(manuscript)[-1]
    assert isinstance(last, ForeignProse)
    assert last.continued


def test_emphasis_and_marks_of_notes() -> None:
    manuscript = read(
        "report.en.docx",
        word_file(
            paragraph(
                text("It ")
                + text("must", '<w:rStyle w:val="Loud"/>')
                + text(" grow", "<w:i/>")
                + text(".", '<w:b w:val="0"/>')
                + '<w:r><w:footnoteReference w:id="5"/></w:r>',
                number=(1, 0),
            )
        ),
    )
    block = all_blocks(manuscript)[0]
    assert isinstance(block, ForeignProse)
    assert block.content == (
        TextRun("It "),
        Emphasised(strong=True, children=(TextRun("must"),)),
        TextRun(" "),
        Emphasised(strong=False, children=(TextRun("grow"),)),
        TextRun("."),
        NoteCall("1"),
    )
    assert [note.blocks for note in manuscript.notes] == [(ForeignProse((TextRun("See the annex."),), "footnote 1"),)]


def test_links_that_prose_gives_again_are_left_out() -> None:
    manuscript = read(
        "report.en.docx",
        word_file(
            paragraph(
                text("See ")
                + f'<w:hyperlink r:id="link0">{text("A/73/328")}</w:hyperlink>'
                + text(", ")
                + f'<w:hyperlink r:id="link1">{text("the statement")}</w:hyperlink>'
                + text(" and ")
                + f'<w:hyperlink r:id="link2">{text("the site")}</w:hyperlink>',
                number=(1, 0),
            ),
            links=(
                "https://undocs.org/en/A/73/328",
                "https://docs.un.org/en/S/PRST/2013/12",
                "https://peacekeeping.un.org",
            ),
        ),
    )
    block = all_blocks(manuscript)[0]
    assert isinstance(block, ForeignProse)
    assert block.content == (
        TextRun("See A/73/328, "),
        LinkedRun("doc:S/PRST/2013/12", (TextRun("the statement"),)),
        TextRun(" and "),
        LinkedRun("https://peacekeeping.un.org", (TextRun("the site"),)),
    )


def test_merged_cells_have_their_text_in_the_first_and_headings_keep_their_rows() -> None:
    manuscript = read(
        "report.en.docx",
        word_file(
            table(
                cell("Category", merge="restart") + cell("Variance", span=2),
                cell("", merge="continue") + cell("Amount") + cell("Percentage"),
                cell("Travel", span=2) + cell("10"),
                cell("Fuel") + cell("5") + cell("20"),
                cell("a Estimates.", span=3),
                header=2,
            )
        ),
    )
    assert sketch(manuscript)[1:] == [
        "Category | Variance | ",
        " | Amount | Percentage",
        "Travel |  | 10",
        "Fuel | 5 | 20",
        "a Estimates.",
    ]
    assert not any("heading" in remark for remark in remarks(manuscript))


def test_a_heading_over_several_columns_with_none_below_it_is_repeated_in_each() -> None:
    rows = (cell("Category") + cell("Variance", span=2), cell("Fuel") + cell("5") + cell("20"))
    manuscript = read("report.en.docx", word_file(table(*rows, header=1)))
    assert sketch(manuscript)[1] == "Category | Variance | Variance"
    assert any("repeated in each" in remark for remark in remarks(manuscript))


def test_a_frame_that_begins_as_a_summary_is_one() -> None:
    framed = f"<w:tc>{paragraph('Summary')}{paragraph('The partnership grew.')}</w:tc>"
    assert read_body(table(framed), paragraph("It grew.", number=(1, 0)))[:2] == [
        "# [summary] Summary",
        "The partnership grew.",
    ]


def test_tracked_changes_are_taken_as_accepted() -> None:
    manuscript = read(
        "report.en.docx",
        word_file(
            paragraph(
                text("The ")
                + f'<w:ins w:id="1">{text("new ")}</w:ins>'
                + '<w:del w:id="2"><w:r><w:delText>old </w:delText></w:r></w:del>'
                + text("text."),
            ),
            '<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>' + text("One paragraph") + "</w:p>",
            paragraph("now."),
        ),
    )
    assert sketch(manuscript)[1:] == ["The new text.", "One paragraph now."]
    assert remarks(manuscript) == [
        "paragraph 1 of the body: guessed: A tracked insertion was taken as accepted: “new”.",
        "paragraph 1 of the body: dropped: A tracked deletion was taken as accepted: “old”.",
    ]


def test_fields_that_pages_make_anew_are_dropped_and_others_keep_their_text() -> None:
    def made(instruction: str, result: str) -> str:
        signs = [f'<w:r><w:fldChar w:fldCharType="{sign}"/></w:r>' for sign in ("begin", "separate", "end")]
        return f"{signs[0]}<w:r><w:instrText>{instruction}</w:instrText></w:r>{signs[1]}{text(result)}{signs[2]}"

    manuscript = read(
        "report.en.docx",
        word_file(paragraph(text("Page ") + made(" PAGE ", "3") + text(", see ") + made(" REF a ", "above"))),
    )
    assert sketch(manuscript)[1:] == ["Page , see above"]
    assert remarks(manuscript) == [
        "paragraph 1 of the body: dropped: A field was dropped, since Diptych makes its text itself: PAGE “3”."
    ]


def test_text_boxes_follow_the_paragraph_as_quotations_and_are_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('Boxed.')}</w:txbxContent>"
    shape = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    manuscript = read("report.en.docx", word_file(paragraph(text("Before.") + shape), paragraph("After.")))
    assert sketch(manuscript)[1:] == ["Before.", "> Boxed.", "After."]


def test_the_first_page_tells_what_the_document_is() -> None:
    masthead = table(
        cell("Nations Unies") + cell("A/75/345"),
        cell("Assemblée générale") + cell("Distr. générale"),
        cell("") + cell("1er septembre 2020"),
    )
    manuscript = read(
        "report.docx",
        word_file(
            paragraph("La paix et le droit dans le monde", "TitleHCH"),
            paragraph("Le partenariat", "HCh"),
            *(paragraph("Les travaux de la Commission et des autres organes.", number=(1, 0)) for _ in range(4)),
        ),
    )
    assert manuscript.identity.lang == "fr"
    assert manuscript.identity.title == "La paix et le droit dans le monde"
    with_masthead = read("report.fr.docx", word_file(masthead, paragraph("Texte.", number=(1, 0)))).identity
    assert with_masthead.symbols == ("A/75/345",)
    assert str(with_masthead.date) == "2020-09-01"
    assert [organ.name.value for organ in with_masthead.organs] == ["general-assembly"]
