"""What the fixes of the rules on terms make of a text, and which words are nearly a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.model.settings import Name, Term
from diptych.model.source import Span
from diptych.rules.registry import CHECKS
from diptych.rules.terms.near_names import names_by_word_pair, near_names
from diptych.rules.terms.terms import in_place_of
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.settings import TermKind
    from diptych.rules.terms.near_names import Anchors

TERMS = """\
african-union:
  kind: organisation
  en: {name: African Union}
  fr: {name: Union africaine, gender: f, article: l’}
  avoid: {en: [the AU], fr: [l’UA]}
sco:
  kind: organisation
  en: {name: Shanghai Cooperation Organization}
  fr: {name: Organisation de Shanghai pour la coopération, gender: f, article: l’}
undp:
  kind: programme
  en: {name: Development Programme, acronym: UNDP}
  fr: {name: Programme pour le développement, acronym: PNUD, gender: m, article: le}
"""
HEAD = "---\ntitle: Title\n---\n\n"
NAMES = ("Shanghai Cooperation Organization", "Economic Commission for Africa", "African Union", "rule of law")


def found(path: str, text: str, code: str) -> list[Diagnostic]:
    """Return what a rule finds in a report of one section."""
    index = catalogue({path: text, "terms.yaml": TERMS})
    rules = [checked for checked in CHECKS if checked.rule.code == code]
    return [one for checked in rules for one in checked.check(checked.rule, index)]


def mended(text: str, lang: str, code: str) -> str:
    """Return a text after the fixes of a rule."""
    edits = [edit for one in found(f"a.{lang}.md", text, code) if one.fix for edit in one.fix.edits]
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@pytest.mark.parametrize(
    ("code", "lang", "wrong", "right"),
    [
        ("TRM006", "en", "The Shangai Cooperation Organization met.", "The Shanghai Cooperation Organization met."),
        ("TRM006", "fr", "L’Union Africaine se réunit.", "L’Union africaine se réunit."),
        ("TRM007", "en", "The AU met; it is the AU.", "The African Union met; it is the African Union."),
        (
            "TRM007",
            "fr",
            "L’UA se réunit au sein de l’UA.",
            "L’Union africaine se réunit au sein de l’Union africaine.",
        ),
        ("TRM008", "en", "It is PNUD.", "It is UNDP."),
        ("TRM008", "fr", "C’est UNDP qui aide.", "C’est PNUD qui aide."),
    ],
)
def test_a_fix_clears_its_finding(code: str, lang: str, wrong: str, right: str) -> None:
    assert mended(HEAD + wrong, lang, code) == HEAD + right
    assert not found(f"a.{lang}.md", HEAD + right, code)


def test_no_fix_leaves_an_article_that_does_not_fit() -> None:
    assert [one.fix for one in found("a.fr.md", HEAD + "Le rôle de l’UNDP.", "TRM008")] == [None]


@pytest.mark.parametrize(
    ("found", "article", "lang", "right"),
    [
        ("AU", None, "en", "X"),
        ("The AU", None, "en", "The X"),
        ("l’UA", "l’", "fr", "l’X"),
        ("La BM", "la", "fr", "La X"),
        ("les BM", None, "fr", "X"),
    ],
)
def test_the_name_takes_the_article_of_the_form_to_avoid(
    found: str, article: str | None, lang: str, right: str
) -> None:
    assert in_place_of(found, Name("X", article=article), lang, ("en", "fr")) == right


def known() -> Anchors:
    """Return the names to look for."""
    kinds: list[TermKind] = ["organisation", "body", "organisation", "expression"]
    terms = [
        Term(name, kind, {"en": Name(name)}, {}, span=Span("terms.yaml", 0, 0))
        for name, kind in zip(NAMES, kinds, strict=True)
    ]
    return names_by_word_pair(terms, "en", frozenset(("of", "for", "the")))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Shangai Cooperation Organization", ["Shangai Cooperation Organization"]),
        ("the Shanghai Co-operation Organization", []),
        ("the Shanghai Cooperation organization", ["Shanghai Cooperation organization"]),
        ("the Economic Commission of Africa", ["Economic Commission of Africa"]),
        ("the Economic-Commission for Africa", ["Economic-Commission for Africa"]),
        ("the Économic Commission for Africa", ["Économic Commission for Africa"]),
        ("the Economic Commissions for Europe", []),
        ("an economic commission for Africa", []),
        ("the Arab Union and the African Unions", []),
        ("the Rule of Law Section", []),
        ("Shangai. Cooperation Organization", []),
    ],
)
def test_near_names(text: str, found: list[str]) -> None:
    assert [text[near.start : near.end] for near in near_names(text, known())] == found


@given(st.sampled_from(NAMES[:2]), st.data())
def test_any_one_letter_left_out_of_a_long_word_is_found(name: str, data: st.DataObject) -> None:
    words = name.split()
    at = data.draw(st.sampled_from([index for index, word in enumerate(words) if len(word) > 7]))
    letter = data.draw(st.integers(1, len(words[at]) - 2))
    wrong = words[at][:letter] + words[at][letter + 1 :]
    text = f"of the {' '.join([*words[:at], wrong, *words[at + 1 :]])} in"
    assert [(near.start, near.name) for near in near_names(text, known())] == [(len("of the "), name)]
