"""Where terms stand in the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.model.catalogue import TermForm
from tests.support.reports import catalogue

TERMS = """\
undp:
  kind: programme
  en: {name: United Nations Development Programme, acronym: UNDP}
  fr: {name: Programme des Nations Unies pour le développement, acronym: PNUD}
united-nations:
  kind: organisation
  en: {name: United Nations}
  fr: {name: Organisation des Nations Unies, acronym: ONU}
peoples-court:
  kind: body
  en: {name: Court on Peoples’ Rights}
memorandum:
  kind: expression
  en: {name: memorandum of understanding, acronym: MoU}
african-union:
  kind: organisation
  en: {name: African Union}
  fr: {name: Union africaine}
  avoid: {en: [the AU]}
"""


def uses(text: str, lang: str = "en") -> list[tuple[str, str, str, bool]]:
    """Return key, form, text and whether an acronym is introduced, of each use."""
    index = catalogue({f"a.{lang}.md": text, "terms.yaml": TERMS, "report.yaml": SETTINGS.format(lang=lang)})
    return [
        (use.term.key, use.form.value, use.passage.running.text[use.start : use.end], use.introduces)
        for use in index.uses
    ]


SETTINGS = "symbols: [A/80/1]\nlanguages: [{lang}]\ntitle: {{{lang}: R}}\norder: [a]\n"


def test_the_longer_of_two_names_counts() -> None:
    assert uses("The United Nations Development Programme (UNDP) and the United Nations.") == [
        ("undp", "name", "United Nations Development Programme", False),
        ("undp", "acronym", "UNDP", True),
        ("united-nations", "name", "United Nations", False),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("L’Organisation des Nations Unies (ONU)", ["Organisation des Nations Unies", "ONU"]),
        ("de l’Union africaine, d’Union africaine", ["Union africaine", "Union africaine"]),
        ("l’Union\nafricaine", ["Union africaine"]),
        ("l’Union\u00a0africaine", ["Union\u00a0africaine"]),
        ("les Unions africaines", []),
    ],
)
def test_french_forms(text: str, found: list[str]) -> None:
    assert [use[2] for use in uses(text, "fr")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Memorandum of understanding", ["Memorandum of understanding"]),
        ("two memorandums of understanding", ["memorandums of understanding"]),
        ("Memorandums", []),
        ("the Court on Peoples' Rights", ["Court on Peoples' Rights"]),
        ("the African Unions", []),
        ("UNDPs", []),
        ("`UNDP`", []),
        ("[UNDP](https://undp.org)", ["UNDP"]),
        ("It is the AU.", ["the AU"]),
        ("United\nNations", ["United Nations"]),
        ("UNDP-led", ["UNDP"]),
        ("*United* Nations", ["United Nations"]),
    ],
)
def test_english_forms(text: str, found: list[str]) -> None:
    assert [use[2] for use in uses(text)] == found


@pytest.mark.parametrize(
    ("text", "introduces"),
    [
        ("the United Nations Development Programme (UNDP)", True),
        ("the United Nations Development Programme’s (UNDP) work", True),
        ("the United Nations Development Programme (UNDP, in French PNUD)", True),
        ("the Agreement with the United\nNations Development Programme [UNDP]", True),
        ("two memorandums of understanding (MoU)", True),
        ("the Development Programme (UNDP)", False),
        ("the United Nations Development Programme (with UNDP funds)", False),
    ],
)
def test_an_acronym_in_brackets_after_its_name_is_introduced(text: str, *, introduces: bool) -> None:
    assert [use[3] for use in uses(text) if use[1] == TermForm.ACRONYM.value] == [introduces]


def test_titles_and_headings_count() -> None:
    text = "---\ntitle: Work of UNDP\n---\n\n## The United Nations\n\nUNDP grew.\n"
    index = catalogue({"a.en.md": text, "terms.yaml": TERMS, "report.yaml": SETTINGS.format(lang="en")})
    places = [use.passage.running.span(use.start, use.end) for use in index.uses]
    assert [text[place.start : place.end] for place in places] == ["UNDP", "United Nations", "UNDP"]


def test_a_form_to_avoid_is_told_from_the_others() -> None:
    assert [use[1] for use in uses("It is the AU.")] == [TermForm.AVOIDED.value]


PIECES = ["United", "Nations", "UNDP", "Development", "Programme", "(", ")", "the AU", ".", "memorandums", "of", "\n"]


@given(st.lists(st.sampled_from([*PIECES, "understanding", "`code`", "*African*", "Union"])))
def test_uses_never_overlap_and_quote_a_form(pieces: list[str]) -> None:
    index = catalogue(
        {"a.en.md": "x " + " ".join(pieces), "terms.yaml": TERMS, "report.yaml": SETTINGS.format(lang="en")}
    )
    assert all(one.end <= other.start for one, other in pairwise(index.uses) if one.passage is other.passage)
    for use in index.uses:
        name = use.term.names["en"]
        forms = {name.name, name.acronym, *use.term.avoid.get("en", ()), "memorandums of understanding"}
        assert use.passage.running.text[use.start : use.end] in forms
