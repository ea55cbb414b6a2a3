"""Two files as they are: what they do not say alike is told at its place in the files, and nothing else."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document

from diptych.comparing.comparison import compare_manuscripts
from diptych.importing.readers import read_manuscript
from tests.support.compared import ENGLISH, FRENCH, comparison_of, comparison_of_files, told, word_text
from tests.support.picture_files import raster

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


def test_a_heading_of_an_annex_in_one_line_or_in_two_is_no_difference() -> None:
    english = f"{ENGLISH}\n\n## Annex A – Items that need a permit\n\nPumps of 30 kW.\n"
    french = f"{FRENCH}\n\n## Annexe A\n\n## Articles soumis à autorisation\n\nPompes de 30 kW.\n"
    assert told(comparison_of(english, french)) == []


def test_no_rule_on_one_language_alone_is_told() -> None:
    english = ENGLISH.replace("Commission", "Comission").replace("boats passed", "boats  passed , as was")
    assert told(comparison_of(english)) == []


def test_a_slip_in_a_reference_to_a_part_of_the_report_is_found_where_it_is_written() -> None:
    english = ENGLISH.replace("the locks, among", "the locks, as [](#table-boats) shows, among")
    french = FRENCH.replace("les écluses, dont 310", "les écluses, comme le montre [](#table-boats), dont 301")
    assert [(code, text) for code, _, text in told(comparison_of(english, french))] == [("CON004", "301")]


NUMBERED = (
    "river runs for 40 km",
    "boats paid 310 euros",
    "mill of Lyon has 12 wheels",
    "lamps of Geneva burn 500 hours",
)
NUMMERES = (
    "fleuve coule sur 40 km",
    "bateaux ont versé 310 euros",
    "moulin de Lyon a 12 roues",
    "lampes de Genève brûlent 500 heures",
)


def numbered(texts: tuple[str, ...], numbers: tuple[int, ...]) -> bytes:
    """Return the Word file of a text whose paragraphs have numbers."""
    return word_text("\n\n".join(f"{number}.\t{text}." for number, text in zip(numbers, texts, strict=True)))


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        ((1, 2, 3, 4), []),
        # From the third on, each number is one too high: that is told once.
        ((1, 2, 4, 5), [(4, 3)]),
        ((1, 2, 4, 4), [(4, 3)]),
        ((2, 3, 4, 5), [(2, 1)]),
    ],
)
def test_printed_numbers_that_differ_are_told_where_it_begins(
    numbers: tuple[int, ...], found: list[tuple[int, int]]
) -> None:
    files = {"a.en.docx": numbered(NUMBERED, (1, 2, 3, 4)), "a.fr.docx": numbered(NUMMERES, numbers)}
    findings = comparison_of_files(files).findings
    assert [one.code for one in findings] == ["IMP056"] * len(found)
    assert [(one.arguments["number"], one.arguments["other"]) for one in findings] == found


def test_numbers_after_a_paragraph_that_was_left_out_are_no_further_finding() -> None:
    left = (NUMMERES[0], *NUMMERES[2:])
    for numbers in ((1, 2, 3), (1, 3, 4)):
        files = {"a.en.docx": numbered(NUMBERED, (1, 2, 3, 4)), "a.fr.docx": numbered(left, numbers)}
        assert [code for code, *_ in told(comparison_of_files(files))] == ["ALI002"]


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
    comparison = comparison_of_files({"a.md": ENGLISH.encode(), "b.md": ENGLISH.replace("Boats", "Ships").encode()})
    assert [(one.code, one.span.path, one.arguments["other"]) for one in comparison.findings] == [
        ("IMP050", "b.md", "a.md")
    ]
    assert not comparison.texts


@pytest.mark.parametrize("name", ["a.md", "copy.md"])
def test_the_same_file_twice_is_told(name: str) -> None:
    # What is read is compared, so a copy is told too.
    first, second = (read_manuscript(path, ENGLISH.encode()) for path in ("a.md", name))
    (finding,) = compare_manuscripts(first, second, {}).findings
    assert (finding.code, finding.span.path, finding.arguments["other"]) == ("IMP055", name, "a.md")


def test_a_file_without_a_word_is_told_and_not_taken_for_a_text_in_some_language() -> None:
    picture = BytesIO()
    document = Document()
    document.add_picture(BytesIO(raster("PNG")))
    document.save(picture)
    comparison = comparison_of_files({"a.en.docx": word_text(ENGLISH), "b.docx": picture.getvalue()})
    assert [(one.code, one.span.path) for one in comparison.findings] == [("IMP004", "b.docx")]


def test_a_short_text_is_not_unrelated_because_its_words_have_other_roots() -> None:
    english = "The boats are kept in the shed, where 12 of them wait for spring.\n"
    french = "Les bateaux sont gardés au hangar, où 12 d’entre eux attendent le printemps.\n"
    assert comparison_of(english, french).is_related


def test_short_texts_without_a_figure_in_common_are_unrelated() -> None:
    english = "The Security Council welcomes the report of the Commission of 4 May 2019 (S/2019/31) and 12 others.\n"
    french = "Le Conseil de sécurité salue le rapport de la Commission du 3 juin 2021 (S/2021/77) et 45 autres.\n"
    assert not comparison_of(english, french).is_related


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
