"""Places in a section lead to the file: to its lines, or to the words for them and the printed numbers."""

from __future__ import annotations

from diptych.comparing.telling import Telling
from diptych.io import assets
from diptych.model.source import Span
from tests.support.compared import ENGLISH, FRENCH, comparison_of, comparison_of_files, word_text

NUMBERED = "# Boats\n\n7.\tThe owners of 310 barges paid.\n\n8.\tThe others did not pay in 2024.\n"
NUMEROTES = "# Bateaux\n\n7.\tLes propriétaires de 310 péniches ont payé.\n\n8.\tLes autres n’ont pas payé en 2023.\n"


def test_the_printed_number_is_told() -> None:
    comparison = comparison_of_files({"a.en.docx": word_text(NUMBERED), "b.fr.docx": word_text(NUMEROTES)})
    (finding,) = comparison.findings
    telling = Telling([comparison], assets.translator("en"))
    place = telling.pairs.at(finding.span)
    assert place
    assert place.number == 8
    assert telling.where(finding.span) == "paragraph 3 of the body"


def test_the_words_for_a_place_are_in_the_language_of_the_reader() -> None:
    comparison = comparison_of_files({"a.en.docx": word_text(NUMBERED), "b.fr.docx": word_text(NUMEROTES)})
    telling = Telling([comparison], assets.translator("fr"))
    assert telling.where(comparison.findings[0].span) == "paragraphe 3 du corps du texte"


def test_a_file_with_lines_needs_no_words() -> None:
    comparison = comparison_of()
    assert Telling([comparison], assets.translator("en")).where(Span("river.fr.md", 80, 90)) == ""


def test_what_answers_each_other_is_one_pair_in_both_files() -> None:
    comparison = comparison_of(ENGLISH, FRENCH)
    pairs = Telling([comparison], assets.translator("en")).pairs
    orders = [
        place.order if (place := pairs.at(Span(path, text.index("310"), text.index("310")))) else None
        for path, text in (("river.en.md", ENGLISH), ("river.fr.md", FRENCH))
    ]
    assert orders[0]
    assert orders[0] == orders[1]
