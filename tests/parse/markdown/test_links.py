"""What is written of links and no page shows: definitions that no link uses, titles."""

from __future__ import annotations

import pytest

from diptych.model.inline import Image, Link
from diptych.parse.markdown.links import links_and_pictures
from tests.support.reports import parsed


@pytest.mark.parametrize(
    ("markdown", "faults"),
    [
        ("Text.\n\n[map]: https://example.org/map\n", [("TXT016", "[map]: https://example.org/map")]),
        ("Text.\n\n[Note]: A/75/345\n", [("TXT016", "[Note]: A/75/345")]),
        ("- text\n\n  [map]:\n  map.png\n", [("TXT016", "[map]:\n  map.png")]),
        ("Text.[^the note]\n\n[^the note]: Estimates.\n", []),
        ("The [Map].\n\n[map]: map.png\n", []),
        ("The [map\nof Chad][].\n\n[Map  of chad]: map.png\n", []),
        ("Text:\n\n![A map][map]\n\n[map]: map.png\n", []),
        ("The [map].\n\n[map]: a.png\n[MAP]: b.png\n", [("TXT017", "[MAP]: b.png")]),
        ("Text.\n\n[map]: a.png\n[map]: b.png\n", [("TXT016", "[map]: a.png"), ("TXT017", "[map]: b.png")]),
        ('The [map](a.png "of 2019").\n', [("TXT018", "of 2019")]),
        ("The [](#map (of 2019)).\n", [("TXT018", "of 2019")]),
        ("> The [map](<a b>\n> 'of\n> 2019').\n", [("TXT018", "of\n> 2019")]),
        ("The [map].\n\n[map]: a.png 'of 2019'\n", [("TXT018", "of 2019")]),
        ("The [map][].\n\n![A map][map]\n\n[map]: a.png 'of 2019'\n", []),
        ("Text:\n\n![A map](a.png 'of 2019')\n", []),
        ("The [map](a.png '').\n", []),
    ],
)
def test_what_no_page_shows_of_links(markdown: str, faults: list[tuple[str, str]]) -> None:
    assert parsed(markdown).faults == faults


def test_the_text_of_a_note_with_a_space_in_its_name_is_prose() -> None:
    section = parsed("Text.[^the note]\n\n[^the note]: Estimates.\n")
    assert section.paragraphs == ["Text.[^the note]", "[^the note]: Estimates."]
    assert section.document.definitions == ()


def test_a_definition_that_is_repeated_comes_with_the_first_one() -> None:
    result = parsed("The [map].\n\n[map]: a.png\n[Map]: b.png\n")
    (found,) = result.diagnostics
    assert [result.document.source.quote(one.span) for one in found.related] == ["[map]: a.png"]
    assert found.arguments == {"label": "Map"}


def test_links_know_the_label_of_their_definition() -> None:
    document = parsed("The [plan][Map], [map](x) and ![a map][map].\n\n[map]: a.png 'Title'\n").document
    links = [(type(one), one.target, one.title, one.label) for one in links_and_pictures(document)]
    assert links == [(Link, "a.png", "Title", "MAP"), (Link, "x", "", ""), (Image, "a.png", "Title", "MAP")]
    assert [(one.label, one.target, one.title) for one in document.definitions] == [("MAP", "a.png", "Title")]
