"""Runs know where their words stand in the source."""

from __future__ import annotations

from diptych.compose.block_texts import texts
from diptych.compose.report import composed
from diptych.compose.runs import HeldRun, PlainRun, RaisedRun, inner_runs
from diptych.compose.structure import ComposedParagraph
from diptych.io import assets
from tests.support.reports import catalogue

SECTION = """\
---
title: Aims, 1st part
---

{#one}
On the 1st of May, in 2016-2020, *UN-Women* met; see [](#one) and resolution 1809 (2008).
It **said “no\\*”** &amp; rose.
"""


def test_each_letter_leads_to_the_one_that_its_author_wrote() -> None:
    index = catalogue({"aims.en.md": SECTION})
    edition = composed(index, "en", assets.translator("en"))
    (section,) = edition.sections
    (paragraph,) = section.body
    assert isinstance(paragraph, ComposedParagraph)
    (runs,) = texts(paragraph.blocks)
    led: list[str] = []
    for run in inner_runs(runs):
        if isinstance(run, PlainRun | HeldRun | RaisedRun) and run.at:
            running = index.passages[run.at.block].running
            spans = [running.span(run.at.offset + at, run.at.offset + at + 1) for at in range(len(run.written))]
            led += [SECTION[span.start : span.end] for span in spans]
    assert "".join(led) == SECTION.split("{#one}\n")[1].rstrip().replace("[](#one)", "").replace("*UN", "UN").replace(
        "en* ", "en "
    ).replace("**", "")


def test_the_title_of_a_section_leads_to_its_front_matter() -> None:
    index = catalogue({"aims.en.md": SECTION})
    (section,) = composed(index, "en", assets.translator("en")).sections
    places = [(run.written, run.at) for run in inner_runs(section.title) if isinstance(run, PlainRun | RaisedRun)]
    assert [SECTION[at.block.start + at.offset :][: len(text)] for text, at in places if at] == [
        one for one, _ in places
    ]


def test_words_that_diptych_sets_have_no_place() -> None:
    index = catalogue({"aims.en.md": SECTION})
    (section,) = composed(index, "en", assets.translator("en")).sections
    (paragraph,) = section.body
    assert isinstance(paragraph, ComposedParagraph)
    (runs,) = texts(paragraph.blocks)
    assert [run.text for run in inner_runs(runs) if isinstance(run, PlainRun) and not run.at] == ["paragraph 1"]
