"""The page of a comparison: both texts, each finding beside its words, and nothing from elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from lxml import html

from diptych.comparing.page.setting import Mark, Marks, Setter
from diptych.model.inline import Text
from diptych.model.source import Span
from tests.support.compared import ENGLISH, FRENCH, comparison_of, comparison_of_files, page_of_comparison, word_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SLIP = FRENCH.replace("310 péniches", "301 péniches")
NOTED = ENGLISH.replace("310 barges", "310 barges[^1]") + "\n[^1]: Counted twice.\n"


def page(english: str = ENGLISH, french: str = SLIP, lang: str = "en") -> HtmlElement:
    """Return the page of two texts."""
    return html.fromstring(page_of_comparison(comparison_of(english, french), lang))


def words(element: HtmlElement) -> str:
    """Return the words of an element, with single spaces."""
    return " ".join(element.text_content().replace("\u00a0", " ").split())


def test_the_words_are_marked_in_both_languages() -> None:
    marked = page().cssselect(".texts mark")
    assert [words(one) for one in marked] == ["310", "301"]
    assert [one.get("class") for one in marked] == ["error k-figures"] * 2


def test_the_sign_after_the_words_leads_to_the_finding_beside_them() -> None:
    shown = page()
    signs = shown.cssselect(".texts .sign")
    (finding,) = shown.cssselect(".finding")
    assert {one.get("href") for one in signs} == {f"#{finding.get('id')}"}
    assert "Here: “301”; in the other language: 310." in words(finding)
    assert "river.fr.md:7:54" in words(finding)
    row = finding.xpath("ancestor::div[contains(@class, 'row')]")[0]
    assert {words(one) for one in row.cssselect("mark")} == {"310", "301"}


@pytest.mark.parametrize(("at", "text"), [(0, ENGLISH), (1, SLIP)])
def test_every_word_of_both_texts_is_on_the_page(at: int, text: str) -> None:
    shown_page = page()
    for sign in shown_page.cssselect(".sign"):
        sign.drop_tree()
    panels = [words(row.cssselect(".panel")[at]) for row in shown_page.cssselect(".row:not(.names)")]
    shown = re.findall(r"\w+", " ".join(panels))
    assert shown == re.findall(r"\w+", text)


def test_the_sign_of_a_note_that_the_other_language_lacks_is_marked() -> None:
    shown = page(NOTED, FRENCH)
    assert [words(one) for one in shown.cssselect("mark")] == ["1"]
    assert words(shown.cssselect(".note")[0]) == "1 Counted twice."


def test_a_place_between_words_has_a_caret() -> None:
    leaf = (Text(Span("a.en.md", 10, 18), "one, two"),)
    marks = Marks([Mark(13, 13, "f1", 1, "error", "make-up")])
    assert '<mark class="error k-make-up point">‸</mark>' in Setter(marks, {}, {}, "{words}").inline(leaf)


def test_what_one_language_lacks_is_listed_on_top() -> None:
    shown = page(french=FRENCH.replace("## Bateaux\n\n", ""))
    (item,) = shown.cssselect("ul.list li")
    assert words(item).endswith("Boats")
    assert shown.cssselect(".panel.lacks")


def test_a_sentence_that_one_language_lacks_is_listed_on_top_in_the_reader_s_words() -> None:
    shown = page(french=FRENCH.replace(" Elle a lu le rapport des ingénieurs sur les vannes.", ""))
    (item,) = shown.cssselect("ul.list li")
    assert words(item).endswith("She read the report of the engineers on the gates.")
    (item,) = page(french=FRENCH.replace("## Bateaux\n\n", "")).cssselect("ul.list li")
    assert words(item).startswith("This heading is missing in “French”")


def test_the_page_leads_to_the_first_finding() -> None:
    assert [one.get("href") for one in page().cssselect(".filters a")] == ["#f1"]
    assert not page(french=FRENCH).cssselect(".filters a")


def test_what_was_compared_stands_on_top() -> None:
    facts = {words(row[0]): [words(cell) for cell in row[1:]] for row in page().cssselect(".facts tbody tr")}
    assert facts["File"] == ["river.en.md", "river.fr.md"]
    assert facts["Format"] == ["Markdown", "Markdown"]
    assert facts["Lists"] == ["1", "1"]


def test_what_was_not_read_is_told() -> None:
    english = ENGLISH + "\n<!-- a remark that nobody sees -->\n"
    assert "a remark that nobody sees" in words(page(english))


def test_the_page_needs_nothing_from_elsewhere() -> None:
    shown = page()
    assert not [one for one in shown.xpath("//@src | //link/@href") if not one.startswith("data:")]
    assert not [one for one in shown.xpath("//a/@href") if not one.startswith("#")]


def test_the_page_is_in_the_language_of_its_reader() -> None:
    shown = page(lang="fr")
    assert shown.get("lang") == "fr"
    assert "Ici : « 301 »" in words(shown.cssselect(".finding")[0])
    assert [one.get("lang") for one in shown.cssselect(".row:not(.names) .panel")[:2]] == ["en", "fr"]


def test_text_that_looks_like_html_is_text() -> None:
    files = {
        "a.docx": word_text(ENGLISH.replace("Boats", "<script>alert(1)</script> Boats")),
        "b.docx": word_text(FRENCH.replace("Bateaux", "<script>alert(1)</script> Bateaux")),
    }
    shown = html.fromstring(page_of_comparison(comparison_of_files(files)))
    assert len(shown.cssselect("script")) == 1
    assert "<script>alert(1)</script> Boats" in words(shown)


def test_the_same_files_make_the_same_page() -> None:
    assert page_of_comparison(comparison_of(french=SLIP)) == page_of_comparison(comparison_of(french=SLIP))


def test_of_texts_that_are_not_translations_only_that_is_told() -> None:
    french = "Le musée a reçu 7 tableaux.\n\nIl en a prêté 12 au musée de la ville, qui les rendra le 3 juin 2027.\n"
    shown = page(french=french)
    assert "This does not seem to be the translation of river.en.md" in words(shown.cssselect(".refused")[0])
    assert not shown.cssselect(".finding")
    assert "tableaux" in words(shown.cssselect(".texts")[0])
