"""Akoma Ntoso, as the United Nations writes it, becomes a report."""

from __future__ import annotations

import datetime

import pytest

from diptych.formats.faults import (
    BROKEN_XML,
    EMPTY_IMPORT,
    ENDLESS_TABLE,
    ENTITIES_IN_XML,
    FOREIGN_FILE_TOO_LARGE,
    LONG_XML,
    NESTED_XML,
    NOT_AKOMA_NTOSO,
    UNSUPPORTED_LANGUAGE,
    WRONG_LANGUAGE,
    ImportRefusedError,
)
from diptych.formats.xml import LARGEST, MOST
from diptych.importing.akn.reading import read
from diptych.importing.report.writing import write_report
from diptych.model.organ import OrganName
from tests.support.manuscripts import NAME, PREAMBLE, akn, imported, main_body, paragraph, remarks, report_of

SECTION = "resolution-2722-2024.en.md"
HEAD = "---\ntitle: Resolution 2722 (2024)\n---\n\n"
FRENCH = (
    "Les États Membres et les organisations sont invités par le Conseil à faire rapport sur les mesures prises dans le "
    "cadre des résolutions, et des progrès."
)


def body(*paragraphs: str) -> str:
    """Return the Markdown of a resolution with these paragraphs, without its head."""
    text = imported(akn(main_body(*paragraphs))).files[SECTION]
    assert text.startswith(HEAD)
    return text.removeprefix(HEAD).rstrip("\n")


def test_metadata_become_settings() -> None:
    identity = read("S_RES_2722-2400437E.xml", akn(main_body(paragraph("1.", "Decides.")))).identity
    assert identity.symbols == ("S/RES/2722(2024)",)
    assert (identity.lang, identity.title) == ("en", "Resolution 2722 (2024)")
    assert identity.subtitle == "Adopted at its 9527th meeting, on 10 January 2024"
    assert identity.date == datetime.date(2024, 1, 10)
    assert [(organ.name, organ.year) for organ in identity.organs] == [(OrganName.SECURITY_COUNCIL, 79)]
    assert identity.job == "24-00437"


def test_preamble_is_unnumbered_and_numbers_are_not_written() -> None:
    files = imported(akn(PREAMBLE + main_body(paragraph("1.", "Decides;"), paragraph("2.", "Asks.")))).files
    assert files[SECTION] == f"{HEAD}{{.unnumbered}}\n*The Council*,\n\nDecides;\n\nAsks.\n"
    (section,) = report_of(files).sections
    assert [one.number for one in section.documents["en"].paragraphs] == [None, 1, 2]


def test_emphasis_links_and_breaks() -> None:
    text = (
        '<span class="italic">Recalls </span>its <a href="https://undocs.org/en/S/RES/2216(2015)">resolution 2216 '
        '(2015)</a> and the <a href="https://undocs.org/en/S/2020/898">last report</a> on <a href="https://example.org/">it</a>;'
    )
    assert body(paragraph("1.", text)) == (
        "*Recalls* its resolution 2216 (2015) and the [last report](doc:S/2020/898) on [it](https://example.org/);"
    )


def test_lists_have_their_marks() -> None:
    points = "".join(f"<point><num>({mark})</num><content><p>{mark}.</p></content></point>" for mark in "ab")
    inner = "<sublist><point><num>(i)</num><content><p>one</p></content></point></sublist>"
    intro = "<intro><p>Decides that:</p></intro>"
    assert body(f"<paragraph><num>1.</num><list>{intro}{points}{inner}</list></paragraph>") == (
        "Decides that:\n\n1. a.\n\n2. b.\n\n    1. one"
    )


def test_marks_that_diptych_would_not_set_stay_as_text() -> None:
    points = "".join(f"<point><num>({mark})</num><content><p>text</p></content></point>" for mark in "hi")
    intro = "<intro><p>Decides that:</p></intro>"
    report = imported(akn(main_body(f"<paragraph><num>1.</num><list>{intro}{points}</list></paragraph>")))
    assert report.files[SECTION].endswith("{.continued}\n\\(h) text\n\n{.continued}\n\\(i) text\n")
    assert "The marks of a list, (h) … (i), were kept as text, since Diptych would set (a) … (b)." in remarks(report)


def test_footnotes() -> None:
    note = '<authorialNote marker="1" placement="bottom"><p>See <i>ibid.</i></p></authorialNote>'
    assert body(paragraph("1.", f"It met.{note}")) == "It met.[^1]\n\n[^1]: See *ibid.*"


def test_tables_with_merged_cells() -> None:
    cells = '<tr><th colspan="2"><p>Both | all</p></th></tr><tr><td rowspan="2"><p>a</p></td><td><p>1</p></td></tr>'
    table = f"<table>{cells}<tr><td><p>2</p></td></tr></table>"
    assert body(f"<paragraph><num>1.</num><content><p>See:</p>{table}</content></paragraph>") == (
        "See:\n\n| Both \\| all |  |\n| --- | --- |\n| a | 1 |\n|  | 2 |"
    )


def test_headings_and_annexes() -> None:
    heading = '<paragraph class="H23"><subheading>Arms embargo</subheading></paragraph>'
    annex = '<paragraph class="H1"><heading>Annex I</heading></paragraph>' + paragraph("1.", "A list.")
    attached = f'<attachments><attachment><doc name="annex"><meta/>{main_body(annex)}</doc></attachment></attachments>'
    files = imported(akn(main_body(heading, paragraph("1.", "Decides.")) + attached)).files
    assert files[SECTION] == f"{HEAD}## Arms embargo\n\nDecides.\n"
    assert files["annex-i.en.md"] == "---\ntitle: Annex I\nnumbering: restart\n---\n\nA list.\n"


def test_numbers_that_differ_are_told() -> None:
    report = imported(akn(main_body(paragraph("1.", "One."), paragraph("3.", "Three."), paragraph("4.", "Four."))))
    assert "The paragraph printed as 3 becomes 2; those after it are renumbered too." in remarks(report)
    assert not any("printed as 4" in remark for remark in remarks(report))


def test_numbers_that_begin_again_after_a_heading_begin_a_section() -> None:
    heading = '<paragraph class="H23"><subheading>Mandate</subheading></paragraph>'
    report = imported(akn(main_body(paragraph("1.", "One."), heading, paragraph("1.", "Again."))))
    assert report.files["mandate.en.md"] == "---\ntitle: Mandate\nnumbering: restart\n---\n\nAgain.\n"
    assert not any("printed" in remark for remark in remarks(report))


@pytest.mark.parametrize(
    ("second", "said"),
    [
        ("<paragraph><content><p>\t2\tAsks.</p></content></paragraph>", "“2” at the start of the text"),
        (
            paragraph("2.", "") + "<paragraph><content><p>Asks.</p></content></paragraph>",
            "Number 2. belongs to a paragraph without text",
        ),
    ],
)
def test_numbers_out_of_their_place_are_found(second: str, said: str) -> None:
    report = imported(akn(main_body(paragraph("1.", "Decides."), second)))
    assert report.files[SECTION] == f"{HEAD}Decides.\n\nAsks.\n"
    assert any(said in remark for remark in remarks(report))


def test_members_of_a_list_that_were_typed_go_on_with_their_paragraph() -> None:
    typed = "<paragraph><content><p>\t(a)\tTo report;</p></content></paragraph>"
    assert body(paragraph("1.", "Asks:"), typed) == "Asks:\n\n{.continued}\n(a) To report;"


def unnumbered(text: str) -> str:
    """Return a paragraph without a number."""
    return f"<paragraph><content><p>{text}</p></content></paragraph>"


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ('<span class="bold">Arms embargo</span>', "## Arms embargo"),
        ('\t<span class="italic">\tListing criteria</span>', "## Listing criteria"),
        ('<span class="italic">The Council</span>,', "{.unnumbered}\n*The Council*,"),
        ('<span class="italic">Acting,</span>', "{.unnumbered}\n*Acting,*"),
        ('<span class="bold">Arms</span> embargo', "{.unnumbered}\n**Arms** embargo"),
        ('<span class="italic">and of all</span>', "{.unnumbered}\n*and of all*"),
    ],
)
def test_a_line_in_bold_or_italics_is_a_heading(line: str, written: str) -> None:
    assert body(paragraph("1.", "Decides;"), unnumbered(line), paragraph("2.", "Asks.")) == (
        f"Decides;\n\n{written}\n\nAsks."
    )


def test_a_line_in_italics_is_a_heading_below_one_in_bold() -> None:
    lines = (unnumbered(f'<span class="{look}">A heading</span>') for look in ("bold", "italic"))
    report = imported(akn(main_body(*lines, paragraph("1.", "Decides."))))
    assert report.files[SECTION] == f"{HEAD}## A heading\n\n### A heading\n\nDecides.\n"
    assert "The line “A heading”, all in bold or italics, was taken for a heading." in remarks(report)


def test_text_after_the_members_of_a_numbered_paragraph_goes_on_with_it() -> None:
    member, further = unnumbered("(a) Projects"), unnumbered("To contribute to projects;")
    assert body(paragraph("1.", "Asks:"), member, further, paragraph("2.", "Decides.")) == (
        "Asks:\n\n{.continued}\n(a) Projects\n\n{.continued}\nTo contribute to projects;\n\nDecides."
    )
    assert body(paragraph("1.", "Asks."), further) == "Asks.\n\n{.unnumbered}\nTo contribute to projects;"


def test_members_of_an_unnumbered_text_are_paragraphs_and_go_on_with_those_below_them() -> None:
    typed = "".join(
        unnumbered(text) for text in ("The team shall:", "a) Report on:", "i) peace;", "ii) aid;", "b) Act.")
    )
    assert body(paragraph("1.", "Decides."), '<paragraph class="H1"><heading>Tasks</heading></paragraph>', typed) == (
        "Decides.\n\n## Tasks\n\n{.unnumbered}\nThe team shall:\n\n{.unnumbered}\na) Report on:\n\n"
        "{.continued}\ni) peace;\n\n{.continued}\nii) aid;\n\n{.unnumbered}\nb) Act."
    )


def listed(*members: tuple[str, str]) -> str:
    """Return a paragraph with a list, its members given by their marks and texts."""
    points = "".join(f"<point><num>{mark}</num><content><p>{text}</p></content></point>" for mark, text in members)
    return f"<paragraph><num>1.</num><list><intro><p>Asks:</p></intro>{points}</list></paragraph>"


def test_a_paragraph_marked_up_as_a_member_is_one() -> None:
    report = imported(
        akn(main_body(listed(("–", "peace;"), ("–", "aid;"), ("2.", "Decides;")), paragraph("3.", "Ends.")))
    )
    assert report.files[SECTION] == f"{HEAD}Asks:\n\n- peace;\n- aid;\n\nDecides;\n\nEnds.\n"
    assert "“2.” at the start of the text was taken for the paragraph number." in remarks(report)
    assert body(listed(("1.", "peace;"), ("2.", "aid."))).count("aid.") == 1


def test_a_mark_that_repeats_the_number_of_its_paragraph_is_read_without_it() -> None:
    report = imported(akn(main_body(listed(("(a)", "peace;"), ("1.(b)", "aid.")))))
    assert report.files[SECTION] == f"{HEAD}Asks:\n\n1. peace;\n2. aid.\n"
    assert "The mark “1.(b)” was read as “(b)”: the paragraph has this number already." in remarks(report)


def test_an_attached_text_without_a_heading_is_an_annex() -> None:
    inner = main_body(paragraph("1.", "A list."))
    attached = f'<attachments><attachment><doc name="annex"><meta/>{inner}</doc></attachment></attachments>'
    report = imported(akn(main_body(paragraph("1.", "Decides.")) + attached))
    assert report.files["annex.en.md"] == "---\ntitle: Annex\nnumbering: restart\n---\n\nA list.\n"
    assert "The attached text has no heading: it was given the title “Annex”." in remarks(report)


def test_a_date_that_the_symbol_contradicts_is_not_believed() -> None:
    data = akn(main_body(paragraph("1.", "Decides."))).replace(b'date="2024-01-10"', b'date="2017-11-07"')
    identity = read("S_RES_2722-2400437E.xml", data).identity
    assert identity.date is None
    assert [(organ.name, organ.year) for organ in identity.organs] == [(OrganName.SECURITY_COUNCIL, 79)]


def test_headings_have_the_level_of_the_source_where_the_file_does_not_say_it() -> None:
    def version(rank: int, title: str) -> str:
        above = '<paragraph class="H1"><heading>A</heading></paragraph>'
        return main_body(
            above, f'<paragraph class="H{rank}"><heading>{title}</heading></paragraph>', paragraph("1.", "Te.")
        )

    report = imported(akn(version(1, "Aims")), akn(version(2, "Buts"), "fra"))
    assert "\n## Aims\n" in report.files[SECTION]
    assert "\n## Buts\n" in report.files[SECTION.replace(".en.", ".fr.")]
    assert any("headings given the level that they have in “en”" in remark for remark in remarks(report))


def test_languages_are_paired() -> None:
    english = akn(main_body(paragraph("1.", "Decides."), paragraph("2.", "Asks.")))
    report = imported(akn(main_body(paragraph("1.", "Décide.")), "fra"), english)
    assert {SECTION, SECTION.replace(".en.", ".fr.")} < set(report.files)
    assert "“Resolution 2722 (2024)”: 1 paragraphs here, 2 in “en”." in remarks(report)
    assert report_of(report.files).settings.languages == ("en", "fr")


ENTITY = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
BOMB = "<!DOCTYPE a [" + "".join(f'<!ENTITY x{n + 1} "{f"&x{n};" * 9}">' for n in range(20)) + "]>"
REFUSED = {
    "an external entity": (ENTITY.encode() + akn(main_body("<p>&x;</p>")), ENTITIES_IN_XML),
    "an entity bomb": (BOMB.encode() + akn(main_body("<p>&x20;</p>")), ENTITIES_IN_XML),
    "a document type in UTF-16": (ENTITY.encode("utf-16") + "<a/>".encode("utf-16-le"), ENTITIES_IN_XML),
    "a million nested elements": (akn("<p>" * 1_000_000 + "</p>" * 1_000_000), NESTED_XML),
    "elements without end": (akn(main_body("<p/>" * (MOST + 1))), LONG_XML),
    "too many bytes": (b" " * (LARGEST + 1), FOREIGN_FILE_TOO_LARGE),
    "a table without end": (akn(main_body('<table><tr><td colspan="99999"><p>a</p></td></tr></table>')), ENDLESS_TABLE),
    "a table that grows": (
        akn(main_body("<table>" + '<tr><td rowspan="9999" colspan="9"><p>a</p></td></tr>' * 999 + "</table>")),
        ENDLESS_TABLE,
    ),
    "damaged XML": (akn(main_body("<p>"))[:-40], BROKEN_XML),
    "no XML at all": (b"\x00\x01 the partnership grew", BROKEN_XML),
    "an empty file": (b"", BROKEN_XML),
    "an unknown encoding": (b'<?xml version="1.0" encoding="none-such"?><a/>', BROKEN_XML),
    "a reference to nothing": (akn(main_body("<p>&nothing;</p>")), BROKEN_XML),
    "other XML": (b'<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', NOT_AKOMA_NTOSO),
    "the root alone": (b'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>', NOT_AKOMA_NTOSO),
    "no text": (akn(main_body("<paragraph><num>1.</num><content><p/></content></paragraph>")), EMPTY_IMPORT),
    "the wrong language": (akn(main_body(paragraph("1.", FRENCH))), WRONG_LANGUAGE),
    "a language without reports": (akn(main_body(paragraph("1.", "Decide.")), "rus"), UNSUPPORTED_LANGUAGE),
}


@pytest.mark.parametrize("case", REFUSED)
def test_bad_input_is_refused_with_one_clear_diagnostic(case: str) -> None:
    data, rule = REFUSED[case]
    with pytest.raises(ImportRefusedError) as refused:
        read("file.xml", data)
    assert refused.value.rule is rule
    assert rule.message.format_map(refused.value.arguments)


def linked(*texts: str, language: str = "eng") -> bytes:
    """Return a resolution whose paragraphs have identifiers."""
    paragraphs = (
        f'<paragraph eId="p{at}"><num>{at}.</num><content><p>{text}</p></content></paragraph>'
        for at, text in enumerate(texts, 1)
    )
    return akn(main_body(*paragraphs), language)


def test_a_link_to_a_numbered_paragraph_becomes_a_reference() -> None:
    data = linked(
        'It grew, as <ref href="#p2">paragraph 2</ref> says, and <i>as <ref href="#p3">its words</ref></i> tell.',
        'It sank (see para. <ref href="#p1">1</ref>).',
        'It <ref href="#nowhere">ended</ref>. See <ref href="#p2">paragraph 2 above</ref>.',
    )
    written = write_report({"en": read(NAME.format(letter="E"), data)})
    (text,) = (text for path, text in written.files.items() if path.endswith(".md"))
    assert "{#para-1}\nIt grew, as [](#para-2) says, and *as* [*its words*](#para-3) tell." in text
    assert "It sank (see para. [#](#para-1))." in text
    assert "It ended.\nSee [](#para-2) above." in text
    assert remarks(written).count("A link to “#nowhere” was dropped: nothing in the report has that name.") == 1


def test_a_link_that_another_language_lacks_is_dropped_with_a_remark() -> None:
    english = linked('It grew, as <ref href="#p2">paragraph 2</ref> says.', "It sank.")
    french = linked("Il a grandi.", "Il a coulé.", language="fra")
    written = write_report({"en": read(NAME.format(letter="E"), english), "fr": read(NAME.format(letter="F"), french)})
    assert not any("para-2" in text for text in written.files.values())
    assert any(said.startswith("A link to paragraph 2 was dropped") for said in remarks(written))
