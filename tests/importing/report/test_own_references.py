"""References that a text makes to its own paragraphs by their numbers."""

from __future__ import annotations

import pytest

from tests.support.manuscripts import manuscript, prose, written

TEXT = [
    prose(f"Paragraph of the {word} day.", number)
    for number, word in (("1.", "first"), ("2.", "second"), ("3.", "third"))
]


def paragraph(text: str, lang: str = "en") -> str:
    """Return the last paragraph of a report in which it says a text."""
    report = written(manuscript([*TEXT, prose(text, "4.")], lang))
    return report.files[f"progress.{lang}.md"].split("\n\n")[-1].strip()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It grew (see para. 2 above).", "It grew (see para. [#](#para-2) above)."),
        ("As shown in paragraph 2 above, it grew.", "As shown in [](#para-2) above, it grew."),
        ("See paragraphs 1 to 3 of the present report.", "See [](#para-1..#para-3) of the present report."),
        ("See paragraphs 1 and 3 above.", "See [](#para-1,#para-3) above."),
        ("See paragraphs 1, 2 and 3 above.", "See paragraphs [#](#para-1), [#](#para-2) and [#](#para-3) above."),
        ("Paragraph 2 above says so.", "Paragraph [#](#para-2) above says so."),
        ("See paragraph 2 (a) above.", "See [](#para-2) (a) above."),
        ("See paragraph 2 of resolution 75/1.", "See paragraph 2 of resolution 75/1."),
        ("See paragraph 9 above.", "See paragraph 9 above."),
        ("Paragraph 2 says so.", "Paragraph 2 says so."),
    ],
)
def test_a_reference_is_made_where_the_words_say_that_the_same_text_is_meant(text: str, wanted: str) -> None:
    assert paragraph(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Voir le paragraphe 2 ci-dessus.", "Voir le [](#para-2) ci-dessus."),
        ("Voir les paragraphes 1 à 3 plus haut.", "Voir les [](#para-1..#para-3) plus haut."),
        ("Il a grandi (voir par. 2 ci-dessus).", "Il a grandi (voir par. [#](#para-2) ci-dessus)."),
        ("Voir le paragraphe 2 de la résolution 75/1.", "Voir le paragraphe 2 de la résolution 75/1."),
    ],
)
def test_so_it_is_in_french(text: str, wanted: str) -> None:
    assert paragraph(text, "fr") == wanted


def test_the_paragraph_has_a_name_in_each_language() -> None:
    report = written(
        manuscript([*TEXT, prose("See paragraph 2 above.", "4.")], "en"),
        manuscript([*TEXT, prose("Voir le paragraphe 2 ci-dessus.", "4.")], "fr"),
    )
    for lang in ("en", "fr"):
        assert "{#para-2}\nParagraph of the second day." in report.files[f"progress.{lang}.md"]
        assert "[](#para-2)" in report.files[f"progress.{lang}.md"]


def test_nothing_is_made_a_reference_that_another_language_does_not_refer_to() -> None:
    report = written(
        manuscript([*TEXT, prose("See paragraph 2 above.", "4.")], "en"),
        manuscript([*TEXT, prose("Voir le texte.", "4.")], "fr"),
    )
    assert not any("para-2" in text for text in report.files.values())


def test_a_number_that_stands_twice_is_ambiguous() -> None:
    report = written(manuscript([*TEXT, prose("Again.", "2."), prose("See paragraph 2 above.", "4.")]))
    assert "See paragraph 2 above." in report.files["progress.en.md"]
