"""A rule runs for the languages that have what it needs, and for no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.languages.dates import MONTH, DateWords
from diptych.languages.language import Language
from diptych.languages.marks import QuotationMarks
from diptych.languages.wrong_forms import WrongForm, WrongForms
from diptych.pipeline import RULES
from diptych.rules.making.covering import MissingPartError, covers, missed_parts, part
from diptych.rules.typography.figures import wrong_date
from diptych.rules.typography.letters import missing_ligature
from diptych.rules.typography.quotes import foreign_quotation_marks, straight_quotation_marks
from tests.support.reports import catalogue
from tests.support.toys import describe

if TYPE_CHECKING:
    from collections.abc import Callable

    from diptych.model.rule import Rule
    from diptych.rules.making.declaring import CheckedRule

FORMS = WrongForms(date=(WrongForm(rf"{MONTH} \d+", "x"), WrongForm("yesterday", "on Monday")))
EACH_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)

__all__ = ["describe"]


def found(checked: CheckedRule, lang: str, text: str) -> list[str]:
    """Return what a rule marks in a report in English and another language."""
    head = f"symbols: [A/80/1]\nlanguages: [en, {lang}]\ntitle: {{en: R, {lang}: R}}\norder: [a]\n"
    files = {"report.yaml": head, "a.en.md": "Plain.\n", f"a.{lang}.md": text}
    index = catalogue(files)
    return [index.report.sources[one.span.path].quote(one.span) for one in checked.check(checked.rule, index)]


def quoting(code: str) -> Language:
    """Return a language that says only what its quotation marks are."""
    return Language(code=code, quotation_marks=QuotationMarks(opening="„", closing="“"))


def test_a_pair_is_covered_if_both_languages_are(describe: Callable[[Language], str]) -> None:
    quoted, bare = describe(quoting("qba")), describe(Language(code="qbb"))
    assert covers(straight_quotation_marks.rule, "en", quoted)
    assert not covers(straight_quotation_marks.rule, "en", bare)


def test_a_rule_finds_what_the_language_says(describe: Callable[[Language], str]) -> None:
    assert found(straight_quotation_marks, describe(quoting("qbc")), 'The "other" word.\n') == ['"other"']


def test_nothing_is_found_for_want_of_a_part(describe: Callable[[Language], str]) -> None:
    lang = describe(quoting("qbd"))
    assert found(foreign_quotation_marks, lang, "The « other » word.\n") == []
    assert found(missing_ligature, lang, "L’oeuvre.\n") == []


def test_forms_with_months_need_months(describe: Callable[[Language], str]) -> None:
    text = "Since yesterday, not Secunda 12.\n"
    assert found(wrong_date, describe(Language(code="qbe", wrong_forms=FORMS)), text) == ["yesterday"]
    dates = DateWords(months=("Prima", "Secunda"))
    lang = describe(Language(code="qbf", dates=dates, wrong_forms=FORMS))
    assert found(wrong_date, lang, text) == ["Secunda 12", "yesterday"]


def test_a_rule_is_not_missed_where_the_language_has_no_use_for_it(describe: Callable[[Language], str]) -> None:
    lang = describe(Language(code="qbg"))
    assert missed_parts(missing_ligature.rule, lang) == ("wrong_forms.missing_ligature",)
    assert missed_parts(missing_ligature.rule, "en") == ()
    assert not covers(missing_ligature.rule, "en")


def test_a_part_that_a_rule_must_not_ask_for(describe: Callable[[Language], str]) -> None:
    lang = describe(Language(code="qbh"))
    with pytest.raises(MissingPartError, match=r"'qbh' has no such part as 'quotation_marks'"):
        part(lang, "quotation_marks", QuotationMarks)


@EACH_RULE
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_rule_has_what_it_needs_of_the_languages_of_the_house(rule: Rule, lang: str) -> None:
    assert missed_parts(rule, lang) == ()
