"""What a PDF has beside the text that its pages show is in the report or in a remark that quotes it."""

from __future__ import annotations

import pytest

from diptych.importing.pdf.reading import read
from diptych.importing.report.writing import write_report
from tests.support.limits import cpu_seconds
from tests.support.manuscripts import remarks
from tests.support.pdf_files import pdf_of, shown
from tests.support.structure import sketch

TEXT = "The work of the Commission in the year and its report are what they were."
RUNNING = shown(TEXT)
RECT = "/Rect [100 100 200 120]"


def text_of(data: bytes) -> list[str]:
    """Return the text of a file, without the title of its only section, which it has none of."""
    return sketch(read("report.en.pdf", data))[1:]


def said(data: bytes) -> list[str]:
    """Return the remarks on a file, without those that each text brings."""
    told = remarks(write_report({"en": read("report.en.pdf", data)}))
    usual = ("No symbol", "No title", "The document does not number", "No paragraph is numbered", "The text before")
    return [one for one in told if not one.startswith(usual)]


ASIDES = {
    "a comment": (
        f"<< /Type /Annot /Subtype /Text {RECT} /Contents (Is this so?) >>",
        "A comment was dropped: “Is this so?”.",
    ),
    "a comment in another alphabet": (
        f"<< /Type /Annot /Subtype /Highlight {RECT} /Contents <FEFF03B103B2> >>",
        "A comment was dropped: “αβ”.",
    ),
    "words over the page": (
        f"<< /Type /Annot /Subtype /FreeText {RECT} /Contents (See the annex) >>",
        "Words written over the page were dropped: “See the annex”.",
    ),
    "a stamp": (
        f"<< /Type /Annot /Subtype /Stamp {RECT} /Name /Confidential >>",
        "Words written over the page were dropped: “Confidential”.",
    ),
    "a field": (
        f"<< /Type /Annot /Subtype /Widget {RECT} /FT /Tx /T (country) /V (Chad) >>",
        "A field of a form was dropped with what is filled in: “country: Chad”.",
    ),
    "a field of several": (
        f"<< /Type /Annot /Subtype /Widget {RECT} /FT /Ch /T (languages) /V [(English) (French)] >>",
        "A field of a form was dropped with what is filled in: “languages: English, French”.",
    ),
    "a box that is ticked": (
        f"<< /Type /Annot /Subtype /Widget {RECT} /FT /Btn /T (agreed) /AS /Yes /V /Yes >>",
        "A box of a form, which is ticked, was dropped: “agreed”.",
    ),
    "a box that is not ticked": (
        f"<< /Type /Annot /Subtype /Widget {RECT} /FT /Btn /T (agreed) /AS /Off >>",
        "A box of a form, which is not ticked, was dropped: “agreed”.",
    ),
}


@pytest.mark.parametrize("kind", ASIDES)
def test_what_stands_beside_the_text_is_told(kind: str) -> None:
    annotation, told = ASIDES[kind]
    assert said(pdf_of(RUNNING, annotation)) == [told]


@pytest.mark.parametrize("annotation", ["<< /Subtype /Link >>", "<< /Subtype /Popup /Contents (x) >>", "null", "7"])
def test_links_are_not_and_what_is_no_annotation_costs_no_more_than_the_links(annotation: str) -> None:
    data = pdf_of(RUNNING, annotation.replace("/Subtype", f"{RECT} /Subtype"))
    is_broken = "Subtype" not in annotation
    assert said(data) == ["The links on this page cannot be read and were dropped."] * is_broken


def test_a_field_that_stands_on_no_page_is_told() -> None:
    assert said(pdf_of(RUNNING, form="<< /FT /Tx /T (country) /V (Chad) >>")) == [
        "A field of a form was dropped with what is filled in: “country: Chad”."
    ]


PICTURE = "q 612 0 0 792 0 0 cm /P Do Q\n"
BLACK = "0 g 90 590 400 30 re f\n"
UNSEEN = {
    "invisible": (shown("Nobody sees it", 500, look="3 Tr"), "Hidden text was dropped: “Nobody sees it”."),
    "white": (shown("Nobody sees it", 500, look="1 g"), "Hidden text was dropped: “Nobody sees it”."),
    "white in printing inks": (
        shown("Nobody sees it", 500, look="0 0 0 0 k"),
        "Hidden text was dropped: “Nobody sees it”.",
    ),
    "beyond the edge": (
        shown("Nobody sees it", 20),
        "Words beyond the edge of the page were dropped: “Nobody sees it”.",
    ),
}


@pytest.mark.parametrize("kind", UNSEEN)
def test_words_that_nobody_sees_are_quoted_and_not_in_the_text(kind: str) -> None:
    content, told = UNSEEN[kind]
    data = pdf_of(RUNNING + content)
    assert text_of(data) == [TEXT]
    assert said(data) == [told]


def test_white_words_on_a_dark_ground_are_seen() -> None:
    data = pdf_of(BLACK + shown(TEXT, look="1 g"))
    assert text_of(data) == [TEXT]
    assert said(data) == []


def test_a_text_that_was_recognised_in_a_picture_is_kept_and_told() -> None:
    data = pdf_of(PICTURE + shown(TEXT, look="3 Tr"))
    assert text_of(data) == [TEXT]
    assert said(data) == [
        "The text of this page lies hidden over a picture of it, as text recognition puts it: compare them.",
        "A picture at the top of this page, 216 by 279 mm, was dropped.",
    ]


def test_words_that_are_drawn_twice_stand_once() -> None:
    twice = shown(TEXT) + shown(TEXT, left=100.4)
    assert text_of(pdf_of(twice)) == [TEXT]


def test_equal_letters_beside_each_other_are_two() -> None:
    small = shown("All little ills will still well.", look="").replace("/F 10 Tf", "/F 2.5 Tf")
    assert "".join(text_of(pdf_of(small))).replace(" ", "") == "Alllittleillswillstillwell."


def test_letters_whose_meaning_is_not_said_are_told() -> None:
    font = (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [<< /Type /Font "
        b"/Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        b"/Supplement 0 >> /DW 500 >>] >>"
    )
    content = RUNNING + "BT /F2 10 Tf 1 0 0 1 100 500 Tm <00410042> Tj ET"
    data = pdf_of(content, extra={10: font}).replace(b"/Font << /F 5 0 R >>", b"/Font << /F 5 0 R /F2 10 0 R >>")
    assert said(data) == [
        "The file does not say what some letters in these words are: compare them with the page: “(cid:65)(cid:66)”."
    ]


def test_a_page_without_a_text_is_told() -> None:
    resources = b"/Resources << /XObject << /P 6 0 R >> >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 8 0 R %b >>" % resources
    drawn = b"<< /Length 29 >>\nstream\nq 612 0 0 792 0 0 cm /P Do Q \nendstream"
    one, two = b"/Kids [3 0 R] /Count 1", b"/Kids [3 0 R 7 0 R] /Count 2"
    assert said(pdf_of(RUNNING, extra={7: page, 8: drawn}).replace(one, two)) == [
        "This page is a picture without text and was dropped: have its text recognised, or type it."
    ]


def look(words: str) -> bytes:
    """Return the appearance of an annotation."""
    content = f"BT /F 10 Tf 1 0 0 1 2 2 Tm ({words}) Tj ET".encode()
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F 5 0 R >> >> /Length %d >>"
    return form % len(content) + b"\nstream\n%b\nendstream" % content


def test_words_that_stand_only_in_the_look_of_a_stamp_or_a_button_are_quoted() -> None:
    stamp = f"<< /Type /Annot /Subtype /Stamp {RECT} /Name /Draft /AP << /N 10 0 R >> >>"
    button = f"<< /Type /Annot /Subtype /Widget {RECT} /FT /Btn /T (go) /AP << /N 11 0 R >> >>"
    field = f"<< /Type /Annot /Subtype /Widget {RECT} /FT /Tx /T (boats) /V (seven) /AP << /N 12 0 R >> >>"
    looks = {10: look("Approved in haste"), 11: look("Send it"), 12: look("seven")}
    assert said(pdf_of(RUNNING, stamp, button, field, extra=looks)) == [
        "Words written over the page were dropped: “Approved in haste”.",
        "Words written over the page were dropped: “Send it”.",
        "A field of a form was dropped with what is filled in: “boats: seven”.",
    ]


def test_a_look_that_many_share_is_read_once() -> None:
    stamp = f"<< /Type /Annot /Subtype /Stamp {RECT} /AP << /N 10 0 R >> >>"
    data = pdf_of(RUNNING, *[stamp] * 2_000, extra={10: look("Approved " * 200)})
    with cpu_seconds(10):
        read("report.en.pdf", data)


@pytest.mark.parametrize("parts", ["13 0 R", "[(template) 13 0 R (config) 14 0 R]"])
def test_the_words_of_a_form_in_xml_are_quoted(parts: str) -> None:
    xml = b"<template><text>Your name &amp; rank</text><script>if (x) y()</script><data>Sea wolf</data></template>"
    extra = {13: b"<< /Length %d >>\nstream\n%b\nendstream" % (len(xml), xml)}
    extra[14] = b"<< /Length 9 >>\nstream\n<a>No</a>\nendstream"
    data = pdf_of(RUNNING, extra=extra).replace(b"/Fields []", f"/Fields [] /XFA {parts}".encode())
    assert said(data) == [
        "A form that only some programs show (XFA) was dropped, with its words: “Your name & rank Sea wolf”."
    ]


def test_each_picture_is_told_with_its_size_and_its_place() -> None:
    drawn = "q {} 0 0 {} 100 {} cm /P Do Q "
    pictures = drawn.format(30, 30, 700) + drawn.format(100, 50, 400)
    assert said(pdf_of(RUNNING + pictures)) == [
        "A picture at the top of this page, 11 by 11 mm, was dropped.",
        "A picture, 35 by 18 mm, was dropped. It stands below “year and its report are what they were.”.",
    ]


def test_pictures_beyond_the_first_twenty_of_a_page_are_counted() -> None:
    pictures = "".join(f"q 30 0 0 30 100 {at} cm /P Do Q " for at in range(60, 560, 20))
    assert "Further pictures on this page were dropped: 5." in said(pdf_of(RUNNING + pictures))


@pytest.mark.parametrize("turned", ["0 1 -1 0 300 300", "0 -1 1 0 300 300"])
def test_words_set_sideways_are_quoted_as_they_are_read(turned: str) -> None:
    data = pdf_of(f"{RUNNING}BT /F 10 Tf {turned} Tm (Boats in the harbour) Tj ET")
    assert text_of(data) == [TEXT]
    assert said(data) == ["Words set sideways were dropped: “Boats in the harbour”."]


def test_the_description_of_a_picture_in_a_tagged_file_is_quoted() -> None:
    tree = {
        15: b"<< /Type /StructTreeRoot /K [16 0 R 15 0 R] >>",
        16: b"<< /S /Figure /Alt (Boats at sea) /K 17 0 R >>",
    }
    data = pdf_of(RUNNING, extra=tree).replace(b"/Type /Catalog", b"/Type /Catalog /StructTreeRoot 15 0 R")
    assert said(data) == ["The description of a picture or a part of the text was dropped: “Boats at sea”."]
