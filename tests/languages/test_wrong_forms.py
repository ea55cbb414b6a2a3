"""The wrong forms of each language: patterns that match, templates that name their groups."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from diptych.languages.patterns import compiled
from diptych.languages.registry import LANGUAGES
from diptych.languages.wrong_forms import WrongForms
from diptych.rules.making.patterns import searches

if TYPE_CHECKING:
    from diptych.rules.making.patterns import FormSearch

FIELDS = WrongForms._fields
FORMS = [
    pytest.param(search, id=f"{lang} {field} {number}")
    for lang, language in LANGUAGES.items()
    for field in FIELDS
    if language.wrong_forms
    for number, search in enumerate(searches(lang, field), 1)
]


@pytest.mark.parametrize("search", FORMS)
def test_a_template_names_groups_of_its_pattern(search: FormSearch) -> None:
    if isinstance(search.form.right, str):
        assert set(re.findall(r"\\g<(\w+)>", search.form.right)) <= set(compiled(search.wrong).groupindex)


@pytest.mark.parametrize("search", FORMS)
def test_nothing_is_no_wrong_form(search: FormSearch) -> None:
    assert not compiled(search.wrong).search("")


@pytest.mark.parametrize(
    ("lang", "field", "wrong"),
    [
        ("en", "range_mark", "May-June"),
        ("fr", "range_mark", "mai–juin"),
        ("en", "date", "August 17th, 2018"),
        ("fr", "date", "1ère janvier"),
    ],
)
def test_months_stand_where_a_pattern_has_their_place(lang: str, field: str, wrong: str) -> None:
    assert any(compiled(search.wrong).search(wrong) for search in searches(lang, field))
