"""Two files as they are: what they do not say alike is told at its place in the files, and nothing else."""

from __future__ import annotations

import pytest

from tests.support.compared import ENGLISH, FRENCH, comparison_of, comparison_of_files, told, word_text

SLIPS = [
    ("4 mai 2019", "4 mars 2019", "CON005", "4 mars 2019"),
    ("1 250 bateaux", "1 520 bateaux", "CON004", "1 520"),
    ("4 500 euros", "5 400 euros", "CON006", "5 400 euros"),
    ("à Paris", "à Vienne", "CON025", "Vienne"),
    ("La Présidente ne s’est pas rendue", "La Présidente s’est rendue", "CON032", "not"),
]
"""Words of the French text, what a translator wrote instead, the rule that finds it, and the words that it marks."""

MORE = """\
## Fish

Salmon came back to the upper reaches in 2021, and anglers caught 87 of them in the season that followed.

The hatchery near the old mill releases 20,000 trout each spring.

Eels remain rare: the survey of 2023 counted no more than 14 of them along the whole of the lower river.
"""
"""What the English text goes on to say."""


def test_two_texts_that_say_the_same_have_no_finding() -> None:
    assert told(comparison_of()) == []


@pytest.mark.parametrize(("right", "wrong", "code", "words"), SLIPS)
def test_a_slip_is_found_in_its_file(right: str, wrong: str, code: str, words: str) -> None:
    found = told(comparison_of(french=FRENCH.replace(right, wrong)))
    assert [(one, text) for one, _, text in found] == [(code, words)]


@pytest.mark.parametrize(("right", "wrong", "code", "words"), SLIPS)
def test_a_slip_is_found_in_a_word_file(right: str, wrong: str, code: str, words: str) -> None:
    files = {"a.docx": word_text(ENGLISH), "b.docx": word_text(FRENCH.replace(right, wrong))}
    found = told(comparison_of_files(files))
    assert [(one, text) for one, _, text in found] == [(code, words)]


def test_a_finding_on_lines_is_on_the_line_of_the_file() -> None:
    comparison = comparison_of(french=FRENCH.replace("310 péniches", "301 péniches"))
    (finding,) = comparison.findings
    source = comparison.texts["fr"].places.source
    assert source.text == FRENCH.replace("310", "301")
    assert source.position(finding.span.start).line == 7
    assert source.quote(finding.span) == "301"
    english = comparison.texts["en"].places.source
    assert english.quote(finding.related[0].span) == "310"


def test_a_finding_in_a_word_file_has_the_place_in_words() -> None:
    files = {"a.docx": word_text(ENGLISH), "b.docx": word_text(FRENCH.replace("310 péniches", "301 péniches"))}
    comparison = comparison_of_files(files)
    (found,) = comparison.found
    place = comparison.texts["fr"].places.block(found.written.span.start)
    assert place
    assert place.place == "paragraph 4 of the body"


def test_the_files_may_be_named_in_the_other_order() -> None:
    slip = FRENCH.replace("310 péniches", "301 péniches").encode()
    comparison = comparison_of_files({"river.fr.md": slip, "river.en.md": ENGLISH.encode()})
    assert comparison.is_exchanged
    assert list(comparison.texts) == ["en", "fr"]
    assert [code for code, _, _ in told(comparison)] == ["CON004"]
    assert not comparison_of().is_exchanged


def test_a_heading_that_is_only_bold_in_one_file_is_no_difference() -> None:
    assert told(comparison_of(french=FRENCH.replace("## Bateaux", "**Bateaux**"))) == []


def test_headings_at_other_levels_are_no_difference() -> None:
    assert told(comparison_of(french=FRENCH.replace("## Bateaux", "### Bateaux"))) == []


def test_no_rule_on_one_language_alone_is_told() -> None:
    english = ENGLISH.replace("Commission", "Comission").replace("boats passed", "boats  passed , as was")
    assert told(comparison_of(english)) == []


def test_a_paragraph_that_is_left_out_is_told_once() -> None:
    first, _, *others = FRENCH.split("\n\n")
    found = told(comparison_of(french="\n\n".join((first, *others))))
    assert [(code, path) for code, path, _ in found] == [("ALI002", "river.en.md")]


def test_pages_that_are_left_out_are_one_finding() -> None:
    comparison = comparison_of(f"{ENGLISH}\n{MORE}")
    (finding,) = comparison.findings
    assert (finding.code, finding.arguments["count"]) == ("IMP053", 4)
    assert comparison.texts["en"].places.source.quote(finding.span).startswith("Fish")


def test_two_files_in_one_language_are_one_finding() -> None:
    comparison = comparison_of_files({"a.md": ENGLISH.encode(), "b.md": ENGLISH.encode()})
    assert [(one.code, one.span.path, one.arguments["other"]) for one in comparison.findings] == [
        ("IMP050", "b.md", "a.md")
    ]
    assert not comparison.texts


def test_two_texts_that_have_nothing_to_do_with_each_other_are_one_finding() -> None:
    french = "\n\n".join(
        f"Le musée a reçu {n} tableaux de maîtres anciens, que les visiteurs admirent le soir." for n in range(7, 14)
    )
    comparison = comparison_of(french=french)
    assert not comparison.is_related
    assert [one.code for one in comparison.findings] == ["IMP051"]
    assert list(comparison.texts) == ["en", "fr"]


def test_a_text_that_is_too_long_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diptych.comparing.comparison.LONGEST", 200)
    assert [one.code for one in comparison_of().findings] == ["IMP054"]


def test_what_a_reader_adds_to_a_text_is_not_compared() -> None:
    # Before its first heading, a text is taken for the summary, which is given a title; the file has none.
    english = "The river is 40 km long.\n\n# Boats\n\nThere are 310 barges.\n\n# Locks\n\nThere are 12 locks.\n"
    french = "Le fleuve est long de 40 km.\n\n# Bateaux\n\nIl y a 310 péniches.\n\n# Écluses\n\nIl y a 12 écluses.\n"
    comparison = comparison_of_files({"a.en.docx": word_text(english), "b.fr.docx": word_text(french)})
    assert "Summary" not in comparison.texts["en"].places.source.text
    assert told(comparison) == []
