"""Words that their author marked as those of another language: `[Bundestag]{lang=de}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from diptych.compose.runs import ForeignRun, plain_text
from tests.compose.test_text import runs

if TYPE_CHECKING:
    from diptych.compose.runs import Runs


def words(found: tuple[object, ...]) -> str:
    return plain_text(cast("Runs", found))


def foreign(markdown: str, lang: str = "en") -> list[tuple[str, str]]:
    """Return the words in another language and that language."""
    return [(run.lang, plain_text(run.runs)) for run in runs(markdown, lang) if isinstance(run, ForeignRun)]


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("The [Bundestag]{lang=de} met.", [("de", "Bundestag")]),
        (
            "The [Diário da República]{lang=pt-BR} and [Cortes]{lang=es}.",
            [("pt-BR", "Diário da República"), ("es", "Cortes")],
        ),
        ("[Alone]{lang=de}", [("de", "Alone")]),
        ("The [*Gesetz*]{lang=de} alone is in italics.", []),
    ],
)
def test_marked_words_are_in_their_language(markdown: str, expected: list[tuple[str, str]]) -> None:
    assert foreign(markdown) == expected


@pytest.mark.parametrize(
    "markdown",
    [
        "[words]{lang=german}",
        "[words]{lang=}",
        "[words] {lang=de}",
        "[]{lang=de}",
        "[a [b]]{lang=de}",
        "[x](y){lang=de}",
    ],
)
def test_what_marks_no_words_stays_as_it_is_written(markdown: str) -> None:
    assert not foreign(f"The {markdown} said.")


def test_marked_words_are_set_as_their_own_language_has_it() -> None:
    assert foreign("Elle demande : [Is it so ? No : yes]{lang=en}.", "fr") == [("en", "Is it so ? No : yes")]
    assert foreign("It asks: [Est-ce vrai ?]{lang=fr}", "en") == [("fr", "Est-ce vrai\u00a0?")]


def test_the_text_around_them_is_whole() -> None:
    text = words(runs("Before [eins *zwei* drei]{lang=de} after, “[vier]{lang=de}” and the end."))
    assert text == "Before eins zwei drei after, “vier” and the end."


def test_a_quotation_around_them_is_not_marked_twice() -> None:
    marked = foreign("It said “[Die Würde des Menschen ist unantastbar]{lang=de}” and left.")
    assert marked == [("de", "Die Würde des Menschen ist unantastbar")]
