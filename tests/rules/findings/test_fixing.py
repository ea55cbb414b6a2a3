"""Safe fixes: what they make of a text, and what they never touch."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych import pipeline
from diptych.io.folder.memory import Memory
from diptych.model.diagnostic import Diagnostic, Edit, Fix, Safety, Severity
from diptych.model.source import Source, Span
from diptych.rules.findings.fixing import mend
from diptych.workspace import Workspace
from tests.support.examples import examples

if TYPE_CHECKING:
    from tests.support.examples import Example

MENDED = tuple(
    example
    for example in examples()
    if any(one.fix and one.fix.safety is Safety.SAFE and one.code == example.code for one in example.found())
)
SETTINGS = "symbols: [A/80/1]\nlanguages: [{lang}]\ntitle: {{{lang}: R}}\norder: [a]\n"
HEAD = "---\ntitle: Title\n---\n\n"
KEPT = re.compile(r"`[^`]*`|\]\([^)]*\)")


def found_in(files: dict[str, str]) -> tuple[tuple[Diagnostic, ...], dict[str, Source]]:
    loaded = pipeline.load(Memory({path: text.encode() for path, text in files.items()}))
    assert loaded.report
    return Workspace(loaded.report).findings, loaded.sources


def mended(text: str, lang: str) -> str:
    """Return the text of a section after all rounds of mending."""
    files = {"report.yaml": SETTINGS.format(lang=lang), f"a.{lang}.md": HEAD + text}
    for _ in range(10):
        found, sources = found_in(files)
        changed, applied = mend(sources, found)
        if not applied:
            break
        files |= changed
    return files[f"a.{lang}.md"].removeprefix(HEAD)


@pytest.mark.parametrize("example", MENDED, ids=lambda example: f"{example.family}: {example.title}")
def test_applying_a_fix_clears_its_finding(example: Example) -> None:
    found = [one for one in example.found() if one.code == example.code]
    changed, applied = mend(example.report().sources, found)
    example.files |= changed
    left = [one for one in example.found() if one.code == example.code]
    assert len(left) == len(found) - len(applied)


@pytest.mark.parametrize(
    ("lang", "wrong", "right"),
    [
        ("en", 'It\'s 5% - "good" .\n', "It’s 5 per cent – “good”.\n"),
        ("fr", "L'Etat a 35% ; «oui».\n", "L’État a 35 % ; « oui ».\n"),
        ("fr", "La 2ème mise en oeuvre, 2016–2025.\n", "La 2e mise en œuvre, 2016-2025.\n"),
        ("en", "`it's 5%` and [it's](https://un.org/it's-5%25)\n", "`it's 5%` and [it's](https://un.org/it's-5%25)\n"),
        (
            "fr",
            "l'`a` , l'[ONU](https://un.org/l'a,b) et \"elle\" .\n",
            "l’`a`, l’[ONU](https://un.org/l'a,b) et « elle ».\n",
        ),
        (
            "fr",
            "A Genève, 3 M$, n°3 et no 4 [^1]\n\n[^1]: Voir.\n",
            "À Genève, 3 millions de dollars, n° 3 et n° 4[^1]\n\n[^1]: Voir.\n",
        ),
        ("en", "Mr Guterres' 4 million dollars[^1].\n\n[^1]: See.\n", "Mr. Guterres’ $4 million.[^1]\n\n[^1]: See.\n"),
        ("en", "See paras. 15-17 - “ now ” - some 10'000.\n", "See paras. 15–17 – “now” – some 10,000.\n"),
        ("en", "| A | B |\n|---|---|\n| 41 386.3 | 5% |\n", "| A | B |\n|---|---|\n| 41 386.3 | 5% |\n"),
        ("en", "On August 17th, 2018 ,  as in 2016-2025.\n", "On 17 August 2018, as in 2016–2025.\n"),
    ],
)
def test_mended(lang: str, wrong: str, right: str) -> None:
    assert mended(wrong, lang) == right


@given(
    st.lists(
        st.sampled_from(
            [
                "It's",
                "5%",
                " ; ",
                "«mot»",
                '"mot"',
                " - ",
                "`a  b;c`",
                "[l'x](https://a.b/c%20d;e)",
                "oeuvre",
                "Etat",
                "2016-2025",
                "10 000",
                "1ère",
                "l' ONU",
                "  ",
                ",",
                ".",
                "\n",
                "mot",
                "(",
                ")",
                "17 Août",
                "a.b.c.",
                "l'[^1].",
                "’",
                "$3 M$",
                "A la",
                "U.N. ",
                "'x'",
                "(a)",
                "n°3",
                "\u00a0",
                "mot,mot;mot",
            ]
        ),
        max_size=25,
    ),
    st.sampled_from(["en", "fr"]),
)
@settings(max_examples=60)
def test_mending_twice_changes_nothing_more_and_keeps_code_and_links(pieces: list[str], lang: str) -> None:
    text = " ".join(pieces)
    once = mended(text, lang)
    assert mended(once, lang) == once
    assert KEPT.findall(once) == KEPT.findall(text)


@given(st.text(alphabet=st.sampled_from([*" \u00a0\n'’\"«»“”,.;:!?-–—%$°()[]`*_#|<>&\\\\1205aeEAnoMœé^"]), max_size=60))
@settings(max_examples=150)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_mending_any_text_ends(lang: str, text: str) -> None:
    once = mended(text, lang)
    assert mended(once, lang) == once


def test_fixes_that_touch_wait_for_the_next_round() -> None:
    source = Source("a.md", "abcd")

    def fix(start: int, end: int, text: str) -> Diagnostic:
        span = Span("a.md", start, end)
        return Diagnostic("TYP001", Severity.WARNING, span, fix=Fix(Safety.SAFE, (Edit(span, text),)))

    texts, applied = mend({"a.md": source}, [fix(0, 2, "x"), fix(2, 3, "y"), fix(1, 4, "z")])
    assert texts == {"a.md": "xcd"}
    assert len(applied) == 1


def test_unsafe_fixes_are_left() -> None:
    span = Span("a.md", 0, 1)
    found = Diagnostic("TYP001", Severity.WARNING, span, fix=Fix(Safety.UNSAFE, (Edit(span, "x"),)))
    assert mend({"a.md": Source("a.md", "abc")}, [found]) == ({}, ())


def test_a_fix_never_takes_a_note_to_colleagues_away() -> None:
    source = Source("a.md", "One  <!-- note: really? -->  two.")
    place = Span("a.md", 3, source.text.index("two"))
    found = Diagnostic("TXT001", Severity.ERROR, place, fix=Fix(Safety.SAFE, (Edit(place, " "),)))
    assert mend({"a.md": source}, [found]) == ({}, ())
