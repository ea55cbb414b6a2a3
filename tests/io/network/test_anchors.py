"""The places in a page, by the grammar of HTML, and the time that it takes to find them."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from diptych.io.network.anchors import anchors, is_page
from diptych.io.network.http import PAGE


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("<h1 id=\"a\">A</h1><p ID=b><br id='c'/>", {"a", "b", "c"}),
        ("<a name=a>A</a><A NAME='b c'><p name=no><a href=x id = d name=e>", {"a", "b c", "d", "e"}),
        ('<p id="&eacute;&#x41;&amp;">', {"éA&"}),
        ("<p title=\"<p id=no>\"><p title='>' id=a>", {"a"}),
        ("<p title=don't id=a><p title=say\"so id=b>", {"a", "b"}),
        ("<!-- <p id=no> --><p id=a><!--> <p id=b> <!-- never closed <p id=no>", {"a", "b"}),
        ("<script>'<p id=no>'</script><p id=a><STYLE><p id=no></style x><p id=b>", {"a", "b"}),
        ("<title><p id=no></titles></title><p id=a><textarea><p id=no>", {"a"}),
        ("a < b <p id=no", {"no"}),
        ("< p id=no></p id=no><p data-id=no><p id><p id=''><p id=>", set()),
        ("", set()),
    ],
)
def test_places(page: str, names: set[str]) -> None:
    assert anchors("text/html", page.encode()).names - {""} == names


@pytest.mark.parametrize(
    ("fragment", "lacks"),
    [
        ("there", False),
        ("There", True),
        ("r%C3%A9sum%C3%A9", False),
        ("résumé", False),
        ("a%20b", False),
        ("%zz", True),
    ],
)
def test_a_place_may_be_written_with_escapes(fragment: str, *, lacks: bool) -> None:
    page = "<p id=there><p id=résumé><p id='a b'>"
    assert anchors("text/html", page.encode()).lack(fragment) is lacks


def test_names_that_a_script_takes_a_prefix_from() -> None:
    assert not anchors("", b"<a id=user-content-part>").lack("part")


@pytest.mark.parametrize(
    ("content_type", "head", "encoding"),
    [
        ("text/html; charset=ISO-8859-1", "", "latin-1"),
        ("text/html; charset='windows-1252'", "", "cp1252"),
        ("text/html", "<meta charset=iso-8859-15>", "iso-8859-15"),
        ("text/html; charset=utf-16", "", "utf-16"),
        ("text/html; charset=iso-8859-1", "", "utf-8"),
        ("", "", "utf-8"),
    ],
)
def test_charset(content_type: str, head: str, encoding: str) -> None:
    page = f"{head}<p id=résumé>"
    assert anchors(content_type, page.encode(encoding)).names == {"résumé"}


@pytest.mark.parametrize("charset", ["idna", "punycode", "unicode_escape", "rot13", "iso-8859-99", "\0", "x" * 9999])
def test_a_charset_that_is_none(charset: str) -> None:
    assert "a" in anchors(f"text/html; charset={charset}", b"<p id=a>\xff\xff\xff\xff\xff").names


def test_a_page_cut_inside_a_character() -> None:
    assert anchors("text/html; charset=latin-1", "<p id=résumé>é".encode()[:-1]).names == {"résumé"}


@pytest.mark.parametrize(
    ("page", "may_hold_more"),
    [
        ("<div id=root></div><script src=app.js></script>", True),
        ("<title>" + "A long title. " * 50 + "</title><body>Loading…<script>" + "x" * 999 + "</script>", True),
        ("<script></script><noscript>" + "You need a script. " * 50 + "</noscript>", True),
        ("<script></script><p>" + "A text to read. " * 50, False),
        ("<p>Little text, and no script", False),
        ("<META HTTP-EQUIV='Refresh' content='0; url=/new'><p>This page has moved.", True),
        ("<meta http-equiv=content-type content=refresh><p>A text", False),
    ],
)
def test_a_page_that_a_script_makes_or_that_leads_on_lacks_nothing(page: str, *, may_hold_more: bool) -> None:
    assert anchors("", page.encode()).lack("gone") is not may_hold_more


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("text/html", b"", True),
        (" TEXT/HTML ; charset=utf-8", b"", True),
        ("application/xhtml+xml", b"", True),
        ("text/htmlx", b"<p>", False),
        ("application/pdf", b"<p>", False),
        ("", b"\xef\xbb\xbf\n <!DOCTYPE html>", True),
        ("", b"%PDF-1.7", False),
    ],
)
def test_what_is_a_page(content_type: str, body: bytes, *, expected: bool) -> None:
    assert is_page(content_type, body) is expected


HOSTILE = (
    *(
        "<",
        "<a ",
        '<a "',
        '<a b="',
        "<a b='",
        "<!--",
        "<!-->",
        "<script>",
        "</script",
        "<noscript <",
        "<a b=c ",
        "<a b= ",
    ),
    *(
        "<div>",
        "</i>",
        "<p id=",
        '<p id="&',
        "&#",
        "<title>",
        "<a" + "/" * 99,
        "<a" + " " * 99,
        "<a b" + " " * 99 + "=",
    ),
    *("<a" + " b" * 9999, "<a" + " b=" * 9999, "<" + "a" * 9999, " " * 9999),
)
SECONDS = 30
"""Seconds of the processor for all hostile pages together, of which they take two; a square would take hours."""


def look() -> None:
    """Look into each hostile page, an eighth as long as a page may be."""
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    for piece in HOSTILE:
        anchors("", (piece * (PAGE // 8 // len(piece))).encode())


@pytest.mark.skipif(os.name == "nt", reason="Windows sets no limit to the time of a process")
def test_no_page_takes_more_than_its_length() -> None:
    subprocess.run([sys.executable, "-c", "from tests.io.network.test_anchors import look; look()"], check=True)
