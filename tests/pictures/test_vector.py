"""SVG pictures: what is taken out, what is kept, and which are not shown at all."""

from __future__ import annotations

from base64 import b64encode
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.pictures import FlawKind, PictureLook, look
from diptych.pictures.flaws import CIRCLE, ENTITIES, NO_SIZE, NOT_A_NUMBER, NOT_SVG, NOT_XML, TOO_DEEP, TOO_MUCH
from tests.support.picture_files import HEAD, laughs, png, raster, svg

INSIDE = "data:image/png;base64,"


def copied(body: str) -> str:
    """Return what is shown of a picture, without its first and last tag."""
    return look("a.svg", svg(body)).data.decode().removeprefix(HEAD).removesuffix("</svg>")


def flaws(data: bytes) -> set[tuple[FlawKind, str]]:
    return {(flaw.kind, flaw.detail) for flaw in look("a.svg", data).flaws}


@pytest.mark.parametrize(
    "body",
    [
        '<rect width="9" height="9" fill="url( #b)" style="stroke:red;fill:url(\'#b\')"></rect>',
        '<style>.a\\:b{fill:url("#c")} @font-face{src:url(data:font/woff2;base64,AA==)}</style>',
        '<text xml:space="preserve">a &lt; b &amp; <tspan dx="1 2">é\n</tspan></text>',
        '<a xlink:href="https://www.un.org"><g id="x"></g></a><use href="#x"></use><use xlink:href="#x"></use>',
        f'<image href="{INSIDE}{b64encode(raster("PNG")).decode()}"></image>',
        '<circle id="nan" class="inf" r="1e2"></circle>',
    ],
)
def test_a_still_picture_stays_as_it_is(body: str) -> None:
    assert copied(body) == body
    assert not flaws(svg(body))


@pytest.mark.parametrize(
    ("body", "kept", "kind", "detail"),
    [
        ("<script>x()</script>", "", FlawKind.ACTIVE, "<script>"),
        ('<script xmlns="">x()</script>', "", FlawKind.ACTIVE, "<script>"),
        ('<g onLoad="x()"/>', "<g></g>", FlawKind.ACTIVE, "onLoad"),
        ('<a href=" java&#10;script:x()"/>', "<a></a>", FlawKind.ACTIVE, "java\nscript:x()"),
        ('<g><set attributeName="href" to="javascript:x()"/></g>', "<g></g>", FlawKind.ACTIVE, "<set>"),
        ("<foreignObject><i>x</i></foreignObject>", "", FlawKind.ELSEWHERE, "<foreignObject>"),
        ('<p xmlns="http://www.w3.org/1999/xhtml">x</p>', "", FlawKind.ELSEWHERE, "<p>"),
        ('<image href="file:///etc/passwd"/>', "", FlawKind.ELSEWHERE, "file:///etc/passwd"),
        ('<use xlink:href="other.svg#a"/>', "", FlawKind.ELSEWHERE, "other.svg#a"),
        ('<use href="data:image/svg+xml,x"/>', "", FlawKind.ELSEWHERE, "data:image/svg+xml,x"),
        ('<g xml:base="https://example.org"/>', "<g></g>", FlawKind.ELSEWHERE, "xml:base"),
        ('<g fill="url(https://a.org/#b) red"/>', '<g fill="url(#) red"></g>', FlawKind.ELSEWHERE, "fill=…"),
        ('<g style="fill:u\\72l(//a.org)"/>', '<g style=""></g>', FlawKind.ELSEWHERE, "style=…"),
        ("<style>a{} @import 'b';c{}</style>", "<style>a{} c{}</style>", FlawKind.ELSEWHERE, "<style>"),
        ("<style>@\\69mport 'b';</style>", "<style></style>", FlawKind.ELSEWHERE, "<style>"),
        ("<style>@imp<g/>ort 'b';</style>", "<style></style>", FlawKind.ELSEWHERE, "<style>"),
    ],
)
def test_what_runs_or_comes_from_elsewhere_is_taken_out(body: str, kept: str, kind: FlawKind, detail: str) -> None:
    assert copied(body) == kept
    assert flaws(svg(body)) == {(kind, detail)}


def test_what_drawing_programs_note_for_themselves_is_left_out_without_a_word() -> None:
    noted = svg('<i:view xmlns:i="http://www.inkscape.org/" i:zoom="nan"><g/></i:view><g xmlns:j="urn:j" j:label="x"/>')
    assert look("a.svg", noted).data == svg("<g></g>")
    assert not flaws(noted)


def test_declarations_and_comments_are_left_out() -> None:
    start = (
        b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd"><!-- x -->'
    )
    assert look("a.svg", start + svg("")).data == svg("")
    assert flaws(b'<?xml-stylesheet href="https://a.org/x.css"?>' + svg("")) == {
        (FlawKind.ELSEWHERE, "<?xml-stylesheet?>")
    }


def test_a_forgotten_namespace_is_given_to_it() -> None:
    assert look("a.svg", b"<svg><g/></svg>").data == b'<svg xmlns="http://www.w3.org/2000/svg"><g></g></svg>'
    prefixed = b'<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g></s:g></s:svg>'
    assert look("a.svg", prefixed).data == prefixed


def test_an_attribute_that_the_declarations_add_is_none() -> None:
    added = b'<!DOCTYPE svg [<!ATTLIST g onload CDATA "x()">]>' + svg("<g/>")
    assert look("a.svg", added).data == svg("<g></g>")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (laughs(30), TOO_MUCH),
        (svg("<g/>" * 200_001), TOO_MUCH),
        (svg(f'<marker id="m"/><polyline marker-mid="url(#m)" points="{"1,1 " * 200_000}"/>'), TOO_MUCH),
        (svg('<g id="a"><use href="#a"/></g>'), CIRCLE),
        (svg('<pattern id="a"><g fill="url(#a)"/></pattern>'), CIRCLE),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg("<text>&a;</text>"), ENTITIES),
        (b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("&a;"), ENTITIES),
        (b'<!DOCTYPE svg SYSTEM "x.dtd">' + svg("<text>&nbsp;</text>"), ENTITIES),
        (b'<svg width="nan" height="9"/>', NO_SIZE),
        (b'<svg width="9" height="1e99"/>', NO_SIZE),
        (b'<svg viewBox="0 0 0 9"/>', NO_SIZE),
        (svg('<g transform="scale(1, NaN)"/>'), NOT_A_NUMBER),
        (svg('<g x="1e999"/>'), NOT_A_NUMBER),
        (svg("<g>" * 500 + "</g>" * 500), TOO_DEEP),
        (svg("<text>a\x01b</text>"), NOT_XML),
        (svg("")[:-1], NOT_XML),
        (b"<html/>", NOT_SVG),
        (svg(f'<image href="{INSIDE}{b64encode(png(13_000, 13_000)).decode()}"/>'), "13000 × 13000"),
    ],
)
def test_what_cannot_be_shown_says_why(data: bytes, reason: str) -> None:
    assert look("a.svg", data).data == b""
    assert {detail for _, detail in flaws(data)} == {reason}


PIECES = st.sampled_from(
    [
        *("<g", "<script", "<style", ">", "/>", "</g>", "</style>", ' onload="x"', ' href="', "#a", "javascript:", '"'),
        *("url(", "@import", "\\75", "&#x6a;", " id=", "<![CDATA[", "]]>", "<!--", "-->", "a", " ", "<?x ?>", "nan"),
        'xmlns="urn:a"',
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_no_text_gets_a_script_through(body: str) -> None:
    """CI runs 100 texts; 50,000 were run by hand."""
    if shown := look("a.svg", svg(body)).data:
        elements = list(ElementTree.fromstring(shown).iter())
        assert not any(element.tag.endswith("}script") or "onload" in element.attrib for element in elements)
        assert look("a.svg", shown) == PictureLook(shown)
