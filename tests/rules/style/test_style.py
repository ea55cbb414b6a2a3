"""House style: what the fixes make of a text, and what they may do unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych import pipeline
from diptych.io.folder.memory import Memory
from diptych.model.diagnostic import Safety
from diptych.workspace import Workspace
from tests.support.reports import plain_findings

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source

SETTINGS = "symbols: [A/80/1]\nlanguages: [{lang}]\ntitle: {{{lang}: R}}\norder: [a]\n"
HEAD = "---\ntitle: Title\n---\n\n"
LEAF = "a.{lang}.md"


def found(code: str, body: str, lang: str) -> tuple[tuple[Diagnostic, ...], Source]:
    """Return what a rule finds in a report of one section, and the section's text."""
    path = LEAF.format(lang=lang)
    files = {"report.yaml": SETTINGS.format(lang=lang).encode(), path: (HEAD + body).encode()}
    loaded = pipeline.load(Memory(files))
    assert loaded.report
    return tuple(one for one in Workspace(loaded.report).findings if one.code == code), loaded.sources[path]


def mended(code: str, body: str, lang: str) -> str:
    """Return the body after all fixes of a rule, the unsafe ones too."""
    diagnostics, source = found(code, body, lang)
    edits = [edit for one in diagnostics if one.fix for edit in one.fix.edits]
    text = source.text
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text.removeprefix(HEAD)


CASES = [
    ("STY001", "en", "Organisations recognise the judgment.\n", "Organizations recognize the judgement.\n"),
    ("STY001", "en", "The co-operation in decision\nmaking.\n", "The cooperation in decision-making.\n"),
    ("STY001", "fr", "La co-opération sous régionale.\n", "La coopération sous-régionale.\n"),
    ("STY002", "en", "The Secretary General and member states.\n", "The Secretary-General and Member States.\n"),
    ("STY002", "en", "It consulted its member states.\n", "It consulted its member States.\n"),
    ("STY002", "fr", "Le Secrétaire Général.\n", "Le Secrétaire général.\n"),
    ("STY003", "en", "Ivory Coast and the Czech Republic.\n", "Côte d’Ivoire and Czechia.\n"),
    ("STY003", "fr", "Le Vietnam.\n", "Le Viet Nam.\n"),
    ("STY004", "en", "Disabled persons came.\n", "Persons with disabilities came.\n"),
    ("STY004", "fr", "La riposte au COVID-19.\n", "La riposte à la COVID-19.\n"),
    ("STY005", "en", "The UN and the GA met.\n", "The United Nations and the General Assembly met.\n"),
    ("STY005", "fr", "Il suit l’AG.\n", "Il suit l’Assemblée générale.\n"),
    ("STY007", "en", "It has 8 members.\n", "It has eight members.\n"),
    ("STY007", "fr", "Il compte 8 membres.\n", "Il compte huit membres.\n"),
    ("STY008", "en", "It has twenty-five members.\n", "It has 25 members.\n"),
    ("STY008", "fr", "Il en compte soixante-dix-sept.\n", "Il en compte 77.\n"),
    ("STY008", "fr", "Il en compte quatre-vingt-onze.\n", "Il en compte 91.\n"),
    ("STY010", "en", "One-third of them came.\n", "One third of them came.\n"),
    ("STY011", "en", "The seventy fifth session.\n", "The seventy-fifth session.\n"),
    ("STY011", "fr", "La soixante quinzième session.\n", "La soixante-quinzième session.\n"),
    ("STY012", "en", "The organs, funds, and bodies met.\n", "The organs, funds and bodies met.\n"),
    ("STY012", "fr", "Les organes, organismes, et fonds.\n", "Les organes, organismes et fonds.\n"),
    ("STY018", "en", "## Travel Ban and Asset Freeze\n", "## Travel ban and asset freeze\n"),
    ("STY020", "en", "- peace; and\n- health;\n", "- peace\n- health\n"),
    ("STY021", "en", "It fell by five per cent.\n", "It fell by 5 per cent.\n"),
    ("STY021", "fr", "Il a baissé de cinq pour cent.\n", "Il a baissé de 5 pour cent.\n"),
]


@pytest.mark.parametrize(("code", "lang", "wrong", "right"), CASES, ids=lambda value: value.strip())
def test_a_fix_clears_what_was_found(code: str, lang: str, wrong: str, right: str) -> None:
    assert mended(code, wrong, lang) == right
    assert found(code, right, lang)[0] == ()


@pytest.mark.parametrize(
    ("code", "body"),
    [
        ("STY001", "The programs of the region.\n"),
        ("STY002", "It met member states.\n"),
        ("STY003", "Russia met.\n"),
        ("STY004", "The chairman spoke.\n"),
        ("STY005", "The UN met.\n"),
        ("STY007", "It has 8 members.\n"),
        ("STY008", "It has twelve members.\n"),
        ("STY012", "The organs, funds, and bodies met.\n"),
    ],
)
def test_what_a_person_must_judge_is_not_mended_unseen(code: str, body: str) -> None:
    (one,) = found(code, body, "en")[0]
    assert one.fix
    assert one.fix.safety is Safety.UNSAFE


def test_a_fix_that_would_lose_mark_up_is_not_offered() -> None:
    (one,) = found("STY001", "The co-*operation* goes on.\n", "en")[0]
    assert one.fix is None


def test_without_a_house_nothing_is_asked_of_the_style() -> None:
    files = {"report.yaml": SETTINGS.format(lang="en").encode(), "a.en.md": f"{HEAD}Organisations.\n".encode()}
    report = pipeline.load(Memory(files)).report
    assert report
    assert not [one for one in plain_findings(report) if one.code == "STY001"]
    assert [one for one in Workspace(report).findings if one.code == "STY001"]
