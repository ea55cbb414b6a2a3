"""The report in one language, as a template sees it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from diptych.render.text.inline import Medium
from diptych.render.views.edition import HeadingView, ParagraphView, ProseView
from tests.support.reports import SETTINGS, edition

if TYPE_CHECKING:
    from diptych.render.views.edition import Edition, SectionView

BOTH = {"a.en.md": "{#x}\nOne.\n\nTwo[^1].\n\n[^1]: Note.\n", "a.fr.md": "{#x}\nUn.\n"}


def paragraphs(section: SectionView) -> list[ParagraphView]:
    """Return the paragraphs of a section."""
    return [part for part in section.body if isinstance(part, ParagraphView)]


def texts(view: Edition) -> list[str]:
    """Return the HTML of all prose directly in the paragraphs."""
    found = []
    for section in view.sections:
        for paragraph in paragraphs(section):
            found += [str(block.html) for block in paragraph.blocks if isinstance(block, ProseView)]
    return found


def test_sections_are_a_summary_chapters_and_sections() -> None:
    files = {
        "report.yaml": SETTINGS.format(order="s, {a: [b]}"),
        "s.en.md": "---\ntitle: Summary\nrole: summary\nnumbering: none\n---\n\nText.",
        "a.en.md": "---\ntitle: A & B\n---\n",
        "b.en.md": "Text.",
    }
    summary, chapter = edition(files).sections
    assert (summary.id, summary.role, summary.level, summary.numeral) == ("s", "summary", 2, "")
    assert (chapter.id, chapter.role, chapter.level, chapter.numeral) == ("a", "chapter", 2, "I")
    assert [(child.id, child.role, child.level) for child in chapter.children] == [("b", "section", 3)]
    assert chapter.title == "A &amp; B"


def test_a_letter_makes_no_chapter() -> None:
    settings = SETTINGS.format(order="{a: [b]}") + "letters: true\n"
    (chapter,) = edition({"report.yaml": settings, "a.en.md": "Text.", "b.en.md": "Text."}).sections
    assert [(child.role, child.numeral) for child in chapter.children] == [("section", "A")]


def test_titles_are_typeset() -> None:
    files = {"a.fr.md": "---\ntitle: 'Afrique : suite'\n---\n"}
    assert edition(files, "fr").sections[0].title == "Afrique\u00a0: suite"


def test_paragraphs_have_an_anchor_and_a_target_by_number() -> None:
    text = "{#x}\nOne.\n\nTwo.\n\n{.unnumbered}\nThree.\n\n{#y .unnumbered}\nFour."
    views = paragraphs(edition({"a.en.md": text}).sections[0])
    assert [(view.id, view.number, view.target) for view in views] == [
        ("x", "1", "p1"),
        ("p2", "2", ""),
        ("", "", ""),
        ("y", "", ""),
    ]


def test_headings_have_a_level_beneath_their_section_and_an_id_of_their_own() -> None:
    files = {
        "report.yaml": SETTINGS.format(order="{a: [b]}"),
        "a.en.md": "## One\n\n{#two}\n### Two *x*\n\n###### Six",
        "b.en.md": "## One",
    }
    view = edition(files).sections[0]
    parts = [part for section in (view, *view.children) for part in section.body if isinstance(part, HeadingView)]
    assert [(part.level, part.html) for part in parts] == [(3, "One"), (4, "Two <em>x</em>"), (6, "Six"), (4, "One")]
    assert parts[1].id == "two"
    assert len({part.id for part in parts}) == 4


def test_ids_are_unique_although_a_section_counts_from_one_again() -> None:
    restarting = "---\ntitle: T\nnumbering: restart\n---\n\nOne."
    view = edition({"a.en.md": "One.", "b.en.md": restarting, "c.en.md": restarting})
    assert [(part.id, part.number) for section in view.sections for part in paragraphs(section)] == [
        ("p1", "1"),
        ("b.p1", "1"),
        ("c.p1", "1"),
    ]


def test_a_missing_section_is_marked_with_its_title_in_another_language() -> None:
    (section,) = edition({"a.en.md": "---\ntitle: Africa\n---\n\nOne.\n\nTwo."}, "fr", draft=True).sections
    assert section.missing
    assert section.title == '<span lang="en">Africa</span>'
    assert [(view.number, view.missing, view.blocks) for view in paragraphs(section)] == [
        ("1", True, ()),
        ("2", True, ()),
    ]


def test_a_chapter_without_a_file_is_missing_and_keeps_its_sections() -> None:
    view = edition({"report.yaml": SETTINGS.format(order="{chapter: [a]}"), "a.en.md": "Text."}, draft=True)
    (chapter,) = view.sections
    assert (chapter.missing, chapter.title, chapter.body) == (True, "chapter", ())
    assert [child.id for child in chapter.children] == ["a"]


def test_missing_paragraphs_keep_their_number_and_no_anchor_twice() -> None:
    files = {"a.en.md": "{#x}\nOne.\n\n{#y}\nTwo.\n\n{#z}\nThree.", "a.fr.md": "{#y}\nDeux."}
    views = paragraphs(edition(files, "fr", draft=True).sections[0])
    assert [(view.id, view.number, view.missing) for view in views] == [
        ("y", "1", False),
        ("p2", "2", True),
        ("z", "3", True),
    ]


@pytest.mark.parametrize(
    ("lang", "marks"),
    [
        ("en", "[no such footnote: 9] [no such place: nowhere]"),
        ("fr", "[note inexistante\u00a0: 9] [renvoi sans objet\u00a0: nowhere]"),
    ],
)
def test_what_leads_nowhere_is_marked_in_the_readers_language(lang: str, marks: str) -> None:
    (text,) = texts(edition({f"a.{lang}.md": "[^9] [](#nowhere)"}, lang, draft=True))
    assert re.sub("<.*?>", "", text) == marks
    assert text.count('class="missing"') == 2


def test_on_the_web_marks_lead_to_footnotes_and_back() -> None:
    view = edition({"a.en.md": "One[^n].\n\nTwo[^n].\n\n[^n]: See *this*.\n"})
    mark = '<sup><a class="mark" id="{}" href="#note-1">1</a></sup>.'
    assert texts(view) == [f"One{mark.format('mark-1')}", f"Two{mark.format('mark-1-2')}"]
    (note,) = view.notes
    assert (note.id, note.number, note.marks) == ("note-1", "1", ("mark-1", "mark-1-2"))
    assert note.blocks == (ProseView("See <em>this</em>."),)  # type: ignore[arg-type]


def test_in_print_the_first_mark_holds_the_footnote() -> None:
    text = "One[^n].\n\nTwo[^n].\n\n[^n]: First.\n\n    Second.\n"
    view = edition({"a.en.md": text}, medium=Medium.PRINT)
    assert texts(view) == [
        'One<span class="footnote" id="note-1" data-name="note 1" data-mark="mark of note 1">First.<br>Second.</span>.',
        'Two<a class="mark" href="#note-1">1</a>.',
    ]
    assert view.notes == ()


@pytest.mark.parametrize("medium", Medium)
def test_a_footnote_in_a_footnote_is_marked_as_missing(medium: Medium) -> None:
    view = edition({"a.en.md": "One[^a].\n\n[^a]: A[^b].\n\n[^b]: B.\n"}, medium=medium, draft=True)
    everything = "".join(texts(view)) + str(view.notes)
    assert "[no such footnote: b]" in everything


def test_each_language_has_its_own_text() -> None:
    assert [section.title for section in edition(BOTH, "fr").sections] == ["a"]
    assert texts(edition(BOTH, "fr")) == ["Un."]
    assert edition(BOTH, "fr").title == "Coopération"


def test_ten_thousand_paragraphs() -> None:
    text = "The Security Council adopted resolution 1809 (2008).\n\n" * 10_000
    (section,) = edition({"a.en.md": text}).sections
    assert section.body[-1].id == "p10000"
