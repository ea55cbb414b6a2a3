"""The packaged tables of words: what they say, and that they agree with themselves."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from diptych.io import assets
from diptych.model.house import Authority, Usage, UsageKind
from diptych.parse.yaml.house import parse_style_sheet

if TYPE_CHECKING:
    from diptych.model.house import StyleSheet

TABLE = """\
usages:
  - {kind: name, source: custom, safe: true, since: 2022, unless: [Turkey Creek], forms: {Turkey: Türkiye}}
ize: organ
names: United Nations, State
countries: Chad, Mali
counted: states posts
labels: phase
numerals: {one: 1, two: 2}
"""
SHEETS = {lang: parse_style_sheet(assets.package_data(f"usage/{lang}.yaml")) for lang in ("en", "fr")}
EACH_LANGUAGE = pytest.mark.parametrize("lang", SHEETS)


def usages(sheet: StyleSheet) -> tuple[Usage, ...]:
    """Return every usage of a style sheet."""
    return tuple(usage for kind in UsageKind for usage in sheet.usages[kind])


def test_a_table_is_read() -> None:
    sheet = parse_style_sheet(TABLE.encode())
    turkey = Usage(UsageKind.NAME, "Turkey", "Türkiye", Authority.CUSTOM, True, 2022, ("Turkey Creek",))  # noqa: FBT003
    assert sheet.usages[UsageKind.NAME] == (turkey,)
    assert sheet.names == ("United Nations", "State")
    assert sheet.countries == ("Chad", "Mali")
    assert sheet.counted == ("states", "posts")
    assert sheet.labels == {"phase"}
    assert sheet.numerals == {"one": 1, "two": 2}


def test_a_verb_stands_for_all_the_words_made_of_it() -> None:
    made = parse_style_sheet(TABLE.encode()).ize
    assert made["organisation"] == "organization"
    assert made["organising"] == "organizing"


@EACH_LANGUAGE
def test_no_form_is_given_twice(lang: str) -> None:
    counts = Counter((usage.kind, usage.wrong) for usage in usages(SHEETS[lang]))
    assert [form for form, count in counts.items() if count > 1] == []


@EACH_LANGUAGE
def test_no_right_form_is_wrong_elsewhere(lang: str) -> None:
    wrong = {usage.wrong for usage in usages(SHEETS[lang])}
    assert [usage for usage in usages(SHEETS[lang]) if usage.right in wrong or usage.right == usage.wrong] == []


@pytest.mark.parametrize(
    "word", ["advise", "supervise", "exercise", "compromise", "enterprise", "revise", "promise", "analyse", "comprise"]
)
def test_words_that_keep_their_s_are_no_forms(word: str) -> None:
    assert word not in SHEETS["en"].ize


@EACH_LANGUAGE
def test_lists_hold_each_word_once(lang: str) -> None:
    sheet = SHEETS[lang]
    for words in (sheet.names, sheet.countries, sheet.counted):
        assert [word for word, count in Counter(words).items() if count > 1] == []
