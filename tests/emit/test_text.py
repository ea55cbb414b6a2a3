"""Findings for people."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click
import pytest

from diptych.emit.excerpt import excerpt
from diptych.emit.text import emit, summary
from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Related, Safety, Severity
from diptych.model.source import Source, Span
from tests.emit.findings import ENGLISH, FOUND, FRENCH, NOWHERE, RULE, SOURCE, of_severity, sheet

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic

TWO_RULES = {RULE.code: RULE, "TXT002": RULE}
ERROR, WARNING, INFO = map(of_severity, Severity)


def test_place_sentence_line_mark_related_fix() -> None:
    assert emit([FOUND], sheet()) == (
        "introduction.en.md:5:9 error REF001 Nothing in this language has the name “amis”.\n"
        "  5 | See [](#amis), which grew.\n"
        "    |         ^^^^\n"
        "  → introduction.fr.md:1:1 It stands here in another language.\n"
        "  = Replace “amis” with “aims”.\n"
        "\n"
        "1 error\n"
    )


def test_spaces_of_a_fix_are_seen() -> None:
    place = Span(SOURCE.path, SOURCE.text.index(" grew"), SOURCE.text.index(" grew") + 1)
    removed, put = (replace(FOUND, related=(), fix=Fix(Safety.SAFE, (Edit(place, text),))) for text in ("", "\u00a0; "))
    assert "  = Remove “␣”.\n" in emit([removed], sheet())
    assert "  = Replace “␣” with “␣;␣”.\n" in emit([put], sheet())


def test_two_languages_stand_one_above_the_other_with_both_marks() -> None:
    french = Source("introduction.fr.md", "---\ntitle: Introduction\n---\n\n\n\n\n\n\nVoir [](#aims).\n")
    start = french.text.index("aims")
    other = Related(Span(french.path, start, start + 4), N_("It stands here in another language."))
    both = replace(sheet(), sources={SOURCE.path: SOURCE, french.path: french})
    assert emit([replace(FOUND, related=(other,))], both) == (
        "introduction.en.md:5:9 error REF001 Nothing in this language has the name “amis”.\n"
        "   en 5 | See [](#amis), which grew.\n"
        "        |         ^^^^\n"
        "  → introduction.fr.md:10:10 It stands here in another language.\n"
        "  fr 10 | Voir [](#aims).\n"
        "        |          ^^^^\n"
        "  = Replace “amis” with “aims”.\n"
        "\n"
        "1 error\n"
    )


def test_places_are_as_the_reader_sees_them() -> None:
    shown = emit([FOUND], sheet(folder="reports/content"))
    assert shown.startswith("reports/content/introduction.en.md:5:9 error ")
    assert "  → reports/content/introduction.fr.md:1:1 " in shown


def test_in_french() -> None:
    shown = emit([FOUND], sheet(lang="fr"))
    assert "introduction.en.md:5:9 erreur REF001 Rien dans cette langue" in shown
    assert shown.endswith("\n1 erreur\n")


def test_colours_change_nothing_else() -> None:
    coloured = emit([FOUND], sheet(colour=True))
    assert "\x1b[31m" in coloured
    assert click.unstyle(coloured) == emit([FOUND], sheet())


def test_file_without_text_has_no_line() -> None:
    found = RULE.at(NOWHERE, {"anchor": "amis"})
    assert emit([found], sheet()).splitlines()[1] == ""


def test_nothing_in_a_file_commands_the_terminal() -> None:
    found = RULE.at(Span("\x1b[2J.en.md", 0, 0), {"anchor": "\x1b]0;title\x07"})
    assert "\x1b" not in emit([found], sheet())


@pytest.mark.parametrize(
    ("found", "english", "french"),
    [
        ([], "Nothing is wrong.", "Rien à signaler."),
        ([ERROR], "1 error", "1 erreur"),
        ([ERROR, WARNING, ERROR], "2 errors, 1 warning", "2 erreurs, 1 avertissement"),
        ([INFO, INFO], "2 remarks", "2 remarques"),
    ],
)
def test_summary(found: list[Diagnostic], english: str, french: str) -> None:
    assert summary(found, ENGLISH) == english
    assert summary(found, FRENCH) == french


def marked(text: str, quoted: str, width: int = 40) -> tuple[str, str]:
    """Return the excerpt in which a word of a text is marked."""
    start = text.index(quoted)
    return excerpt(Source("a.en.md", text), Span("a.en.md", start, start + len(quoted)), width)


def test_tabs_and_wide_characters_keep_the_mark_in_place() -> None:
    assert marked("a\tb c", "b") == ("a    b c", "     ^")
    assert marked("東京 at c", "at") == ("東京 at c", "     ^^")
    assert marked("at 東京", "東京") == ("at 東京", "   ^^^^")


def test_combining_characters_take_no_column() -> None:
    assert marked("e\u0301te\u0301 b", "b") == ("e\u0301te\u0301 b", "    ^")


def test_long_line_is_cut_on_both_sides() -> None:
    line, marks = marked("word " * 40 + "here" + " word" * 40, "here")
    assert line.startswith("…")
    assert line.endswith("…")
    assert len(line) <= 40
    assert line[marks.index("^") : marks.rindex("^") + 1] == "here"


def test_span_longer_than_the_line_is_marked_as_far_as_it_is_shown() -> None:
    line, marks = marked("x" * 100, "x" * 100)
    assert line == "x" * 39 + "…"
    assert marks == "^" * 40


def test_span_over_several_lines_is_marked_on_the_first() -> None:
    assert marked("one\ntwo", "one\ntwo") == ("one", "^^^")


def test_place_between_characters_has_one_mark() -> None:
    source = Source("a.en.md", "one\r\n\r\ntwo")
    assert excerpt(source, Span("a.en.md", 5, 5), 40) == ("", "^")
    assert excerpt(source, Span("a.en.md", 10, 10), 40) == ("two", "   ^")


def test_several_families_are_counted() -> None:
    other = replace(FOUND, code="TXT002")
    shown = emit([FOUND, other, FOUND], replace(sheet(), rules=TWO_RULES))
    assert shown.endswith("    2  REF  References and footnotes\n    1  TXT  Text\n3 errors\n")
