"""What Word files hold besides plain text: each thing is in the report, or a remark quotes it."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from diptych.importing.report.writing import write_report
from diptych.importing.shared.manuscript import ForeignFigure, ForeignTable
from diptych.importing.word.reading import read
from tests.support.manuscripts import remarks
from tests.support.picture_files import raster
from tests.support.structure import all_blocks, numbers, sketch, tables
from tests.support.word_files import CHART, NAMESPACES, Part, cell, diagram, drawing, paragraph, table, text, word_file

PICTURE = raster("PNG")
OF_THE_WHOLE = ("No symbol", "No title", "The document does not", "No paragraph", "The text before", "No mark refers")
"""How remarks begin on what the small files of these tests lack."""
FIRST = "paragraph 1 of the body"
COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
RAISED, LOWERED = '<w:vertAlign w:val="superscript"/>', '<w:vertAlign w:val="subscript"/>'
BY_HAND = '<w:position w:val="{}"/>'


def told(data: bytes, name: str = "report.en.docx") -> list[str]:
    """Return the remarks on a file but those on what it lacks as a whole."""
    manuscript = read(name, data)
    said = remarks(write_report({manuscript.identity.lang: manuscript}))
    return [one for one in said if not one.startswith(OF_THE_WHOLE)]


def lines(data: bytes, name: str = "report.en.docx") -> list[str]:
    """Return the structure of a file without its title."""
    return sketch(read(name, data))[1:]


@pytest.mark.parametrize(
    ("name", "before", "shifted", "properties", "wanted"),
    [
        ("report.en.docx", "It emitted 10", "6", RAISED, "It emitted 10⁶"),
        ("report.en.docx", "It took 10", "−3", RAISED, "It took 10⁻³"),
        ("report.en.docx", "It is CO", "2", LOWERED, "It is CO₂"),
        ("report.en.docx", "On the 1", "st", RAISED, "On the 1st"),
        ("report.en.docx", "It took 10", "−3", BY_HAND.format(6), "It took 10⁻³"),
        ("report.en.docx", "It is CO", "2", BY_HAND.format(-6), "It is CO₂"),
        ("report.en.docx", "It took 10", "3", BY_HAND.format(1), "It took 103"),
        ("report.en.docx", "It rose ", "by 12", BY_HAND.format(6), "It rose by 12"),
        ("report.en.docx", "It was x", "max", RAISED, "It was xᵐᵃˣ"),
        ("report.fr.docx", "Le 1", "er", RAISED, "Le 1er"),
        ("report.fr.docx", "M", "me", RAISED, "Mme"),
        ("report.fr.docx", "Résolution n", "o", RAISED, "Résolution nº"),
    ],
)
def test_raised_and_lowered_letters(name: str, before: str, shifted: str, properties: str, wanted: str) -> None:
    data = word_file(paragraph(text(before) + text(shifted, properties)))
    assert lines(data, name) == [wanted]
    assert told(data, name) == []


def test_letters_that_cannot_be_raised_are_told() -> None:
    data = word_file(paragraph(text("It is ") + text("Ж", RAISED)))
    assert lines(data) == ["It is Ж"]
    assert told(data) == ["Raised letters were set on the line: “Ж”."]
    data = word_file(paragraph(text("It is R") + text("Total", RAISED)))
    assert told(data) == []
    assert lines(data) == ["It is Rᵀᵒᵗᵃˡ"]


def test_words_struck_through_are_quoted_as_a_whole() -> None:
    data = word_file(
        paragraph(text("It ") + text("never ", "<w:strike/>") + text("once", "<w:dstrike/>") + text(" grew."))
    )
    assert lines(data) == ["It grew."]
    assert told(data) == ["Words struck through by hand were taken as deleted: “never once”."]


def test_long_deletions_hidden_words_and_comments_are_quoted_whole() -> None:
    words = " ".join(f"word{at}" for at in range(40))
    comment = Part(
        "comments.xml",
        "comments",
        f'<w:comments {NAMESPACES}><w:comment w:id="0">{paragraph("Please check.")}</w:comment></w:comments>'.encode(),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
    )
    data = word_file(
        paragraph(
            text("It grew.")
            + f"<w:del><w:r><w:delText>{words}</w:delText></w:r></w:del>"
            + text("unseen", "<w:vanish/>")
            + '<w:r><w:commentReference w:id="0"/></w:r>'
        ),
        parts=(comment,),
    )
    assert sorted(told(data)) == [
        "A comment was dropped: “Please check.”.",
        f"A tracked deletion was taken as accepted: “{words}”.",
        "Hidden text was dropped: “unseen”.",
    ]


def test_rows_inserted_and_deleted_are_quoted() -> None:
    def row(words: str, change: str) -> str:
        return f"<w:tr><w:trPr><w:{change}/></w:trPr>{cell(words)}{cell('3')}</w:tr>"

    whole = table(cell("State") + cell("Troops"), cell("Fiji") + cell("2"))
    data = word_file(whole.replace("</w:tbl>", f"{row('Nepal', 'ins')}{row('Malta', 'del')}</w:tbl>"))
    assert tables(read("report.en.docx", data)) == [[["State", "Troops"], ["Fiji", "2"], ["Nepal", "3"]]]
    assert told(data) == [
        "A tracked insertion of a row was taken as accepted: “Nepal3”.".replace("l3", "l 3"),
        "A tracked deletion of a row was taken as accepted: “Malta 3”.",
        "The first row of the table was taken for its headings: “State | Troops”.",
    ]


def test_a_table_of_headings_alone_stays() -> None:
    data = word_file(paragraph("Before."), table(cell("State") + cell("Troops"), header=1))
    assert lines(data) == ["Before.", "State | Troops"]
    assert told(data) == []


@pytest.mark.parametrize(
    ("first", "second", "head"),
    [
        (("State", "2019"), ("Fiji", "2"), ["State", "2019"]),
        (("Fiji", "$200"), ("Malta", "3"), ["", ""]),
        (("Travel;", "Fuel;"), ("a", "b"), ["", ""]),
    ],
)
def test_a_plain_first_row_is_one_of_headings_if_it_reads_like_one(
    first: tuple[str, ...], second: tuple[str, ...], head: list[str]
) -> None:
    manuscript = read("report.en.docx", word_file(table("".join(map(cell, first)), "".join(map(cell, second)))))
    assert tables(manuscript)[0][0] == head


def test_a_chart_becomes_a_table_of_its_values() -> None:
    data = word_file(
        paragraph(text("It grew.") + drawing('<c:chart r:id="part0"/>', "Bars that rise")),
        parts=(Part("charts/chart1.xml", "chart", CHART),),
    )
    block = all_blocks(read("report.en.docx", data))[-1]
    assert isinstance(block, ForeignTable)
    assert block.title == "Troops"
    assert lines(data) == ["It grew.", " | 2019", "Fiji | 2", "Nepal | 30"]
    assert told(data) == [
        "A chart was made a table of its values. It shows: “Bars that rise”.",
        "Words of a chart were dropped: “Hundreds”.",
    ]


def test_a_diagram_becomes_a_list_of_its_words() -> None:
    data = word_file(
        paragraph(text("It goes:") + drawing('<dgm:relIds r:dm="part0"/>')),
        parts=(Part("diagrams/data1.xml", "diagramData", diagram("Plan", "Act")),),
    )
    assert lines(data) == ["It goes:", "- • Plan", "- • Act"]
    assert told(data) == ["A diagram was made a list of its words."]


def test_pictures_come_with_the_text_and_those_that_cannot_be_shown_are_named() -> None:
    data = word_file(
        paragraph(text("It grew.") + drawing('<a:blip r:embed="part0"/>', "A map")),
        paragraph(text("It sank.") + drawing('<a:blip r:embed="part1"/>', "A plan")),
        parts=(
            Part("media/image1.png", "image", PICTURE, "image/png"),
            Part("media/image2.emf", "image", b"\x01\x00", "image/x-emf"),
        ),
    )
    manuscript = read("report.en.docx", data)
    assert ForeignFigure("pictures/image1.png", "A map", "", FIRST) in all_blocks(manuscript)
    assert write_report({"en": manuscript}).pictures == {"pictures/image1.png": PICTURE}
    assert told(data) == [
        (
            "The picture “image2.emf” was dropped, since a page cannot show it: save it as PNG, JPEG or SVG. "
            "It shows: “A plan”."
        )
    ]


def test_the_pictures_of_two_languages_have_names_of_their_own_where_they_differ() -> None:
    def made(picture: bytes) -> bytes:
        return word_file(
            paragraph(text("It grew.") + drawing('<a:blip r:embed="part0"/>', "A map")),
            parts=(Part("media/image1.png", "image", picture, "image/png"),),
        )

    other = PICTURE + b"\0"
    english, french = read("report.en.docx", made(PICTURE)), read("report.fr.docx", made(other))
    report = write_report({"en": english, "fr": french})
    assert report.pictures == {"pictures/image1.png": PICTURE, "pictures/image1.fr.png": other}
    assert any("](pictures/image1.fr.png)" in content for content in report.files.values())


def test_boxes_in_headings_cells_lists_and_boxes_are_read_once() -> None:
    def box(words: str) -> str:
        held = f"<w:txbxContent>{paragraph(words)}</w:txbxContent>"
        return (
            f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{held}</w:drawing></mc:Choice>"
            f"<mc:Fallback><w:pict>{held}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )

    data = word_file(
        paragraph(text("Progress") + box("In the heading"), "HCh"),
        table(cell("State") + cell("Troops"), cell(text("Fiji") + box("In the cell")) + cell("2")),
        paragraph(text("It grew.") + box(text("Outer") + box("Inner"))),
    )
    assert lines(data) == [
        "> In the heading",
        "State | Troops",
        "Fiji In the cell | 2",
        "It grew.",
        "> Outer",
        "> Inner",
    ]


def test_lettering_is_kept_and_objects_and_wordless_drawings_are_named() -> None:
    data = word_file(
        paragraph(text("It grew.") + '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'),
        paragraph(
            text("It sank.")
            + '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12" r:id="part0"/></w:object></w:r>'
            + drawing("")
        ),
        parts=(Part("embeddings/sheet1.xlsx", "package", b"PK", "application/octet-stream"),),
    )
    assert lines(data) == ["It grew.", "> DRAFT", "It sank."]
    assert told(data) == [
        "Words drawn as a picture were kept as a quotation: “DRAFT”.",
        "The object “sheet1.xlsx” of the program “Excel.Sheet.12” was dropped.",
        "Drawings without words were dropped: “One”.",
    ]


def test_formulas_are_written_on_a_line_and_told_in_latex() -> None:
    def part(name: str, letters: str) -> str:
        return f"<m:{name}><m:r><m:t>{letters}</m:t></m:r></m:{name}>"

    squared = f"<m:sSup>{part('e', 'x')}{part('sup', '2')}</m:sSup>"
    data = word_file(
        paragraph(text("It is ") + f"<m:oMath>{squared}<m:f>{part('num', 'a+b')}{part('den', 'c')}</m:f></m:oMath>")
    )
    assert lines(data) == ["It is x²(a+b)/c"]
    assert told(data) == [r"A formula was written on one line, “x²(a+b)/c”; in LaTeX it is “x^{2}\frac{a+b}{c}”."]


def test_signs_of_symbol_fonts_are_those_of_unicode() -> None:
    data = word_file(
        paragraph(
            text("See ")
            + '<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'
            + '<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>'
        )
    )
    assert lines(data) == ["See α→"]
    assert told(data) == ["The special character F021 of the font “Webdings” was dropped."]


def test_boxes_to_tick_readings_and_damaged_fields() -> None:
    box = "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"
    ticked = f'<w:r><w:fldChar w:fldCharType="begin">{box}</w:fldChar></w:r>'
    ruby = f"<w:r><w:ruby><w:rt>{text('kan')}</w:rt><w:rubyBase>{text('漢')}</w:rubyBase></w:ruby></w:r>"
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    data = word_file(
        paragraph(ticked + end + text(" Yes ") + ruby), paragraph(text("It grew.") + begin + text("and sank") + end)
    )
    assert lines(data) == ["☒ Yes 漢", "It grew."]
    assert told(data) == [
        "The reading printed above “漢” was dropped: “kan”.",
        "The text of a damaged field was dropped: “and sank”.",
    ]


@pytest.mark.parametrize("separated", ["", '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'])
def test_a_field_that_never_ends_swallows_nothing(separated: str) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    ended = (
        begin
        + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + text("7")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    data = word_file(
        paragraph(text("It grew ") + begin + separated + text("and ") + ended + text(" sank.")), paragraph("It ended.")
    )
    assert lines(data) == ["It grew and sank.", "It ended."]
    assert told(data) == [
        "A field that never ends was dropped, and the text after it kept: “PAGE”.",
        "A field was dropped, since Diptych makes its text itself: PAGE “7”.",
    ]


def test_numbers_of_list_styles_and_of_styles_of_numbering() -> None:
    data = word_file(
        paragraph("Two things:", number=(1, 0)),
        paragraph("peace", "ListBullet", number=(3, 0)),
        paragraph("by land", "ListBullet2", number=(3, 0)),
        paragraph("law", "ListBullet", number=(3, 0)),
    )
    assert lines(data) == ["1. Two things:", "- • peace", "- - • by land", "- • law"]


def test_a_typed_table_of_contents_is_dropped_and_quoted() -> None:
    tab = "<w:r><w:tab/></w:r>"
    data = word_file(
        paragraph("Contents"),
        table(cell("I. Progress") + cell("3"), cell("II. Results") + cell("7")),
        paragraph(f"{text('Annex')}{tab}{text('9')}"),
        paragraph("Progress", "HCh"),
        paragraph("It grew.", number=(1, 0)),
    )
    assert sketch(read("report.en.docx", data)) == ["# Progress", "1. It grew."]
    assert told(data) == [
        "A table of contents was dropped, since Diptych makes its own: “Contents I. Progress 3 II. Results 7 Annex 9”."
    ]


def test_a_heading_and_a_unit_above_a_table_are_its_caption() -> None:
    made = (
        paragraph("Results", "HCh"),
        paragraph("They were good.", number=(1, 0)),
        paragraph("Financial resources", "H23"),
        paragraph("(Thousands of dollars)"),
        table(cell("State") + cell("2019"), cell("Fiji") + cell("2")),
        paragraph("Table 2"),
        paragraph("Posts by level"),
        table(cell("Level") + cell("2019"), cell("P-4") + cell("2")),
    )
    manuscript = read("report.en.docx", word_file(*made))
    section = write_report({"en": manuscript}).files["results.en.md"]
    assert "{.caption .unnumbered}\nFinancial resources *(Thousands of dollars)*\n\n| State | 2019 |" in section
    assert "{.caption}\nPosts by level\n\n| Level | 2019 |" in section
    assert "The label of a table was dropped, since Diptych numbers tables itself: “Table 2”." in told(word_file(*made))


def test_a_heading_above_a_table_without_a_unit_stays_one() -> None:
    data = word_file(
        paragraph("Results", "HCh"),
        paragraph("They were good.", number=(1, 0)),
        paragraph("Posts", "H23"),
        table(cell("State") + cell("2019"), cell("Fiji") + cell("2")),
    )
    assert "### Posts".removeprefix("#") in "\n".join(lines(data))


def renamed(data: bytes, old: str, new: str) -> bytes:
    """Return a Word file in which a name stands for another in all parts."""
    made = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(made, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name.replace(old, new), source.read(name).replace(old.encode(), new.encode()))
    return made.getvalue()


def test_the_part_with_the_text_may_have_another_name_and_the_file_may_have_macros() -> None:
    plain = word_file(paragraph("It grew."))
    assert lines(renamed(plain, "document.xml", "document2.xml")) == ["It grew."]
    usual = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    assert lines(renamed(plain, usual, "application/vnd.ms-word.document.macroEnabled.main+xml")) == ["It grew."]


def test_a_page_stored_as_a_file_of_its_own_is_quoted() -> None:
    page = Part("part.htm", "aFChunk", b"<html><style>p {}</style><p>It &amp; they</p></html>", "text/html")
    data = word_file(paragraph("It grew."), '<w:altChunk r:id="part0"/>', parts=(page,))
    assert told(data) == ["A part stored as a separate file, “part.htm”, was dropped: “It & they”."]


def test_text_after_a_deleted_end_of_a_paragraph_is_kept_where_nothing_follows() -> None:
    ended = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + text("It grew.") + "</w:p>"
    assert lines(word_file(ended)) == ["It grew."]


def test_a_note_that_nothing_refers_to_stays() -> None:
    assert any("See the annex." in one for one in written(word_file(paragraph("It grew."))))


def written(data: bytes) -> list[str]:
    """Return the files of the report that comes of a file."""
    manuscript = read("report.en.docx", data)
    return list(write_report({"en": manuscript}).files.values())


def test_numbers_that_begin_with_that_of_their_part_are_numbers_where_all_are_so() -> None:
    tab = "<w:r><w:tab/></w:r>"
    data = word_file(
        paragraph("Progress", "HCh"),
        paragraph(f"{text('35.17')}{tab}{text('It grew.')}"),
        paragraph("35.18 million dollars were spent."),
        paragraph(f"{text('35.18')}{tab}{text('It grew again.')}"),
        paragraph(f"{text('36.2')}{tab}{text('It sank.')}"),
    )
    assert lines(data) == [
        "35.17 It grew.",
        "35.18 million dollars were spent.",
        "35.18 It grew again.",
        "36.2 It sank.",
    ]
    assert numbers(read("report.en.docx", data)) == ["35.17", "35.18"]
    assert "The paragraph printed as 35.17 becomes 1; those after it are renumbered too." in told(data)


def test_numbers_of_levels_are_marks_of_lists_where_others_are_plain() -> None:
    tab = "<w:r><w:tab/></w:r>"
    data = word_file(paragraph("It grew:", number=(1, 0)), paragraph(f"{text('1.1')}{tab}{text('in peace.')}"))
    assert numbers(read("report.en.docx", data)) == ["1."]


def test_words_beside_the_line_need_no_spaces_around_them() -> None:
    deleted = "<w:del><w:r><w:delText>vio</w:delText></w:r><w:r><w:delText>lation</w:delText></w:r></w:del>"
    struck = text("ne", "<w:strike/>") + text("ver", "<w:strike/>") + text("at", "<w:vanish/>")
    data = word_file(paragraph(text("It grew") + deleted + struck + text("again.")))
    assert lines(data) == ["It grewagain."]
    assert sorted(told(data)) == [
        "A tracked deletion was taken as accepted: “violation”.",
        "Hidden text was dropped: “at”.",
        "Words struck through by hand were taken as deleted: “never”.",
    ]


@pytest.mark.parametrize("kind", ["chart", "diagramData"])
def test_a_chart_or_a_diagram_that_is_damaged_is_named(kind: str) -> None:
    inner = '<c:chart r:id="part0"/>' if kind == "chart" else '<dgm:relIds r:dm="part0"/>'
    data = word_file(paragraph(text("It grew.") + drawing(inner)), parts=(Part("drawn.xml", kind, b"<a>"),))
    assert told(data) == ["Drawings without words were dropped: “One”."]


def test_what_stands_within_a_cell_or_a_note_is_told() -> None:
    boats = table(cell("Old") + cell("New"), cell("3") + cell("4"))
    box = f"<w:r><w:pict><w:txbxContent>{paragraph('As counted in May')}</w:txbxContent></w:pict></w:r>"
    head = f"<w:tc>{paragraph('Boats')}{boats}<w:p/></w:tc>"
    data = word_file(table(head + f"<w:tc>{paragraph(text('Villages') + box)}</w:tc>", cell("Marsh") + cell("River")))
    assert told(data)[:2] == [
        "A table within a cell, a box or a note was kept as running text: “Old New 3 4”.",
        "A text box within a cell, a box or a note was kept as part of its text: “As counted in May”.",
    ]


@pytest.mark.parametrize(
    ("change", "remark"),
    [
        ("cellDel", "A tracked deletion of a cell was not carried out, since the others would move: “Old boats”."),
        ("cellIns", "A tracked insertion of a cell was taken as accepted: “Old boats”."),
    ],
)
def test_tracked_cells_are_told(change: str, remark: str) -> None:
    tracked = f'<w:tc><w:tcPr><w:{change} w:id="1"/></w:tcPr>{paragraph("Old boats")}</w:tc>'
    data = word_file(table(cell("State") + cell("Number"), tracked + cell("3"), header=1))
    assert told(data) == [remark]
    assert lines(data) == ["State | Number", "Old boats | 3"]


def begun(instruction: str, result: str | None = None, form: str = "") -> str:
    """Return a field; without a result it has no middle."""
    middle = "" if result is None else f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{text(result)}'
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{form}</w:fldChar></w:r>'
        f'<w:r><w:instrText>{instruction}</w:instrText></w:r>{middle}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_fields_that_word_draws_from_their_instruction_are_told() -> None:
    form = '<w:ffData><w:textInput><w:default w:val="Name of the boat"/></w:textInput></w:ffData>'
    fraction, entry, blank = begun("EQ \\f(3,4)"), begun("XE &quot;boats&quot;"), begun("FORMTEXT", form=form)
    data = word_file(paragraph(text("It is ") + fraction + entry + begun("REF a", "so") + blank))
    assert told(data) == [
        "A field without a text was dropped: “EQ \\f(3,4)”.",
        "A field without a text was dropped: “FORMTEXT Name of the boat”.",
    ]


def test_a_comment_of_several_short_paragraphs_is_told_once() -> None:
    comment = f'<w:comment w:id="1">{paragraph("Why so?")}{paragraph("See May.")}</w:comment>'
    part = Part("comments.xml", "comments", f"<w:comments {NAMESPACES}>{comment}</w:comments>".encode(), COMMENTS)
    marked = paragraph(text("It is so.") + '<w:r><w:commentReference w:id="1"/></w:r>')
    assert told(word_file(marked, parts=(part,))) == ["A comment was dropped: “Why so? See May.”."]


def test_what_a_reader_meets_only_over_or_behind_the_text_is_quoted() -> None:
    described = '<w:tblPr><w:tblCaption w:val="Boats"/><w:tblDescription w:val="by harbour"/></w:tblPr>'
    choices = (
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="north"/><w:listEntry w:val="south"/></w:ddList>'
        "</w:ffData>"
    )
    field = (
        f'<w:r><w:fldChar w:fldCharType="begin">{choices}</w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    data = word_file(
        f'<w:p><w:hyperlink r:id="link0" w:tooltip="The whole list">{text("The list")}</w:hyperlink>'
        f'<w:hyperlink w:anchor="end">{text(" below")}</w:hyperlink></w:p>',
        paragraph(text("It lies to the ") + field),
        table(cell("Year") + cell("Boats"), cell("2020") + cell("7"), header=1).replace("<w:tblPr/>", described),
        '<w:subDoc r:id="gone"/>',
        links=("https://example.org/list",),
    )
    assert told(data) == [
        "The words that appear over a link were dropped: “The whole list”.",
        "A link to another place in the file was dropped, and its words kept: “below”.",
        "A field without a text was dropped: “FORMDROPDOWN south | north”.",
        "The description of the table, which no page shows, was dropped: “Boats by harbour”.",
        "A part stored as a separate file, “gone”, was dropped.",
    ]


def strict(data: bytes) -> bytes:
    """Return a file as Word saves it as “Strict Open XML Document”: all in it has other names."""
    made = BytesIO()
    usual = re.compile(rb"http://schemas\.openxmlformats\.org/(wordprocessingml|officeDocument|drawingml)/2006/")
    with ZipFile(BytesIO(data)) as source, ZipFile(made, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, usual.sub(rb"http://purl.oclc.org/ooxml/\1/", source.read(name)))
    return made.getvalue()


def test_a_strict_file_is_read_as_any_other() -> None:
    data = word_file(
        paragraph("Progress", "HCh"),
        paragraph("It grew.", number=(1, 0)),
        f'<w:p><w:r><w:footnoteReference w:id="5"/></w:r>{text("See ")}<w:hyperlink r:id="link0">{text("it")}'
        "</w:hyperlink></w:p>",
        table(cell("Year") + cell("Boats"), cell("2020") + cell("7"), header=1),
        paragraph(drawing('<a:blip r:embed="part0"/>', "A hill") + drawing('<c:chart r:id="part1"/>', "Bars")),
        links=("https://example.org",),
        parts=(Part("media/image1.png", "image", raster("PNG"), "image/png"), Part("charts/c.xml", "chart", CHART)),
    )
    assert b"purl.oclc.org" in ZipFile(BytesIO(strict(data))).read("word/document.xml")
    usual, found = (read("report.en.docx", one) for one in (data, strict(data)))
    assert write_report({"en": found}) == write_report({"en": usual})
