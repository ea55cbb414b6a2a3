"""Parts of languages by their names: which are there, which are missing, which a language has no use for."""

from __future__ import annotations

from pathlib import Path

import pytest

from diptych import languages
from diptych.languages.language import Language
from diptych.languages.registry import LANGUAGES, languages_with, missing_parts, part_of
from diptych.languages.wrong_forms import WrongForm, WrongForms

DOUBLED = (WrongForm("  +", " "),)
PARTLY = Language(code="qaa", wrong_forms=WrongForms(superfluous_space=DOUBLED))


def test_a_part_by_its_name() -> None:
    assert part_of(PARTLY, "wrong_forms.superfluous_space") == DOUBLED


@pytest.mark.parametrize("name", ["wrong_forms.date", "dates", "style.numbers.unhyphenated"])
def test_a_part_that_is_not_there(name: str) -> None:
    assert part_of(PARTLY, name) is None


def test_a_language_that_is_not_described_has_no_parts() -> None:
    assert missing_parts("qaa", ("dates", "style.series")) == ("dates", "style.series")


def test_which_languages_have_a_part() -> None:
    assert languages_with(("quotation_marks",)) == ("en", "fr", "es")
    assert languages_with(("quotation_marks", "wrong_forms.missing_ligature")) == ("fr",)


def test_each_folder_is_a_language() -> None:
    folders = [path for path in Path(languages.__path__[0]).iterdir() if path.is_dir() and path.name != "__pycache__"]
    lacking = [
        path.name for path in folders if not {"__init__.py", "language.py"} <= {one.name for one in path.iterdir()}
    ]
    assert lacking == []


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_what_a_language_has_no_use_for_is_not_there(language: Language) -> None:
    assert [name for name in language.unused if part_of(language, name) is not None] == []
