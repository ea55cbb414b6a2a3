"""Findings for people."""

from __future__ import annotations

from dataclasses import replace

import click
import pytest
from rich.cells import cell_len

from diptych.emit.excerpt import excerpt
from diptych.emit.text import emit, summary
from diptych.i18n import N_
from diptych.model.concordance import PairPlace, PairPlaces
from diptych.model.diagnostic import Diagnostic, Edit, Fix, Related, Safety, Severity
from diptych.model.source import Source, Span
from tests.emit.findings import ENGLISH, FOUND, FRENCH, NOWHERE, RULE, SOURCE, of_severity, sheet

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
        "1 error; diptych explain REF001\n"
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
        "1 error; diptych explain REF001\n"
    )


def test_places_are_as_the_reader_sees_them() -> None:
    shown = emit([FOUND], sheet(folder="reports/content"))
    assert shown.startswith("reports/content/introduction.en.md:5:9 error ")
    assert "  → reports/content/introduction.fr.md:1:1 " in shown


def test_in_french() -> None:
    shown = emit([FOUND], sheet(lang="fr"))
    assert "introduction.en.md:5:9 erreur REF001 Rien dans cette langue" in shown
    assert shown.endswith("\n1 erreur; diptych explain REF001\n")


def test_in_colour_the_words_themselves_are_marked() -> None:
    coloured, bare = emit([FOUND], sheet(colour=True)), emit([FOUND], sheet())
    assert "See [](#\x1b[31m\x1b[4mamis\x1b[0m), which grew.\n" in coloured
    assert click.unstyle(coloured) == "".join(line for line in bare.splitlines(keepends=True) if "^" not in line)


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


def test_many_findings_are_counted_by_family() -> None:
    other = replace(FOUND, code="TXT002")
    shown = emit([FOUND, *[other] * 20], replace(sheet(), rules=TWO_RULES))
    assert shown.endswith("\nTXT 20, REF 1\n21 errors; diptych explain TXT002\n")


# --- What follows -----------------------------------------------------------------------------------------------------


OTHER = Span(SOURCE.path, 43, 48)
FOLLOWING = replace(WARNING, code="TXT002", span=OTHER, cause=FOUND)


def test_what_follows_is_under_its_cause_and_not_counted() -> None:
    lines = emit([FOUND, FOLLOWING], replace(sheet(), rules=TWO_RULES)).splitlines()
    assert lines[5] == "  + 5:15 warning TXT002 Nothing in this language has the name “none”."
    assert lines[-1] == "1 error; 1 more follows from these; diptych explain REF001"


def test_what_follows_stands_alone_where_its_cause_is_not_told() -> None:
    shown = emit([FOLLOWING], replace(sheet(), rules=TWO_RULES))
    assert shown.startswith("introduction.en.md:5:15 warning TXT002 ")
    assert shown.endswith("\n1 warning; diptych explain TXT002\n")


def test_findings_of_one_rule_that_follow_are_one_line() -> None:
    further = replace(FOLLOWING, span=Span(SOURCE.path, 49, 53))
    shown = emit([FOUND, FOLLOWING, further], replace(sheet(), rules=TWO_RULES))
    assert "  + 5:15 warning TXT002 (2 places) Nothing" in shown
    assert shown.count("TXT002") == 1


# --- Many places of one cause -----------------------------------------------------------------------------------------


STYLE = replace(RULE, code="STY014", message=N_("“{code}” is not the code of a rule."))
PAPER = replace(sheet(), rules={STYLE.code: STYLE, RULE.code: RULE})


def bold(*words: str) -> list[Diagnostic]:
    """Return findings on words, one after the other."""
    return [
        Diagnostic("STY014", Severity.WARNING, Span(SOURCE.path, at, at + 1), {"code": word})
        for at, word in enumerate(words)
    ]


def test_the_same_in_four_places_is_told_once_with_the_first_places() -> None:
    shown = emit(bold(*["must"] * 4), PAPER)
    assert "“must” is not the code of a rule. (4 places)\n" in shown
    assert "  + also introduction.en.md:1:2, 1:3, 1:4\n" in shown
    assert shown.endswith("4 warnings; diptych explain STY014\n")


def test_three_places_are_told_one_by_one() -> None:
    assert emit(bold(*["must"] * 3), PAPER).count("“must”") == 3


def test_many_places_of_a_habit_are_told_once_whatever_the_words() -> None:
    shown = emit(bold(*(f"word{number}" for number in range(12))), PAPER)
    assert "(12 places of this kind)" in shown
    assert "and 6 more places; “diptych check --select STY014” shows each" in shown


def test_errors_with_different_words_have_different_causes() -> None:
    found = [replace(one, severity=Severity.ERROR) for one in bold(*(f"word{number}" for number in range(12)))]
    assert emit(found, PAPER).count("is not the code") == 12


def test_a_rule_that_was_asked_for_is_told_in_full() -> None:
    shown = emit(bold(*["must"] * 12), replace(PAPER, each=frozenset({"STY014"})))
    assert shown.count("“must”") == 12


# --- Pair by pair -----------------------------------------------------------------------------------------------------


def test_findings_on_a_pair_of_paragraphs_stand_together_with_its_number() -> None:
    french = Source("introduction.fr.md", "---\ntitle: Introduction\n---\n\nVoir [](#amis), qui a grandi.\n")
    pairs = PairPlaces(
        {
            SOURCE.path: (PairPlace((0, 0), Span(SOURCE.path, 29, 55), 1),),
            french.path: (PairPlace((0, 0), Span(french.path, 29, 59), 1),),
        }
    )
    paper = replace(sheet(), sources={SOURCE.path: SOURCE, french.path: french}, pairs=pairs)
    there = Related(Span(french.path, 38, 42), N_("It stands here in another language."))
    other = replace(FOUND, span=there.span, related=(), fix=None)
    lines = emit([replace(FOUND, related=(there,)), other], paper).splitlines()
    assert lines[0].startswith("introduction.en.md:5:9 (para. 1) error REF001 ")
    assert [lines[1].split(" | ")[0], lines[3].split(" | ")[0]] == ["  en 5", "  fr 5"]
    assert lines[6].startswith("introduction.fr.md:5:10 (para. 1) error REF001 ")


def test_what_is_mended_has_a_sign() -> None:
    safe = replace(FOUND, fix=Fix(Safety.SAFE, (Edit(FOUND.span, "aims"),)))
    shown = emit([safe, FOUND], sheet())
    assert shown.startswith("introduction.en.md:5:9 error REF001 [*] Nothing")
    assert shown.count("[*]") == 1
    assert shown.endswith("2 errors, 1 mendable with --fix; diptych explain REF001\n")


@pytest.mark.parametrize("width", [40, 60, 80])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    paper = replace(sheet(), width=width, is_wrapped=True)
    assert all(cell_len(line) <= width for line in emit([FOUND, ERROR], paper).splitlines())
