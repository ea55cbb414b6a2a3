"""References to annexes and footnotes, in the words of each language and with the place that they lead to."""

from __future__ import annotations

import pytest

from diptych.compose.report import composed
from diptych.compose.runs import PlaceRun, ReferenceRun, plain_text
from diptych.compose.structure import ComposedParagraph, ComposedProse
from diptych.io import assets
from tests.support.reports import catalogue

ANNEX = "---\ntitle: {}\nrole: annex\n---\n\nA list.[^of]\n\n[^of]: It is long.\n"


def references(markdown: str, lang: str, *annexes: str) -> list[tuple[str, list[str]]]:
    """Return each reference of a text: its words, and the places that it leads to."""
    text = f"{markdown}[^one]\n\n[^one]: One.\n"
    files = {f"a.{lang}.md": text} | {f"{name}.{lang}.md": ANNEX.format(name) for name in annexes}
    first = composed(catalogue(files), lang, assets.translator(lang)).sections[0].body[0]
    assert isinstance(first, ComposedParagraph)
    prose = first.blocks[0]
    assert isinstance(prose, ComposedProse)
    return [
        (plain_text(run.runs), [part.place for part in run.runs if isinstance(part, PlaceRun)])
        for run in prose.runs
        if isinstance(run, ReferenceRun)
    ]


@pytest.mark.parametrize(
    ("lang", "written", "words", "places"),
    [
        ("en", "[](#maps)", "annex I", ["maps"]),
        ("en", "[](#maps,#lists)", "annexes I and II", ["maps", "lists"]),
        ("en", "[#](#lists)", "II", ["lists"]),
        ("fr", "[](#lists)", "annexe II", ["lists"]),
        ("en", "[](#^one)", "footnote 1", ["note-1"]),
        ("en", "[](#lists^of)", "footnote 3", ["note-3"]),
        ("fr", "[](#^one,#maps^of)", "notes 1 et 2", ["note-1", "note-2"]),
        ("en", "[the list](#lists)", "the list", ["lists"]),
    ],
)
def test_annexes_and_footnotes_have_numbers(lang: str, written: str, words: str, places: list[str]) -> None:
    assert references(written, lang, "maps", "lists") == [(words, places)]


@pytest.mark.parametrize(("lang", "words"), [("en", "annex"), ("fr", "annexe")])
def test_the_only_annex_has_none(lang: str, words: str) -> None:
    assert references("[](#maps)", lang, "maps") == [(words, ["maps"])]
