"""Passages as runs: citations whole, references in words, and the text both as printed and as written."""

from __future__ import annotations

import pytest

from diptych.compose.report import composed
from diptych.compose.runs import (
    BreakRun,
    CitationRun,
    CodeRun,
    EmphasisRun,
    ForeignRun,
    HeldRun,
    LinkRun,
    MissingRun,
    NoteRun,
    PictureRun,
    PlaceRun,
    PlainRun,
    RaisedRun,
    ReferenceRun,
    plain_text,
    plain_words,
)
from diptych.compose.structure import ComposedParagraph, ComposedProse
from diptych.io import assets
from tests.support.reports import catalogue

CITED = "Security Council resolution {}."


def runs(markdown: str, lang: str = "en") -> tuple[object, ...]:
    """Return the runs of a paragraph."""
    indexed = catalogue({f"a.{lang}.md": markdown})
    paragraph = composed(indexed, lang, assets.translator(lang)).sections[0].body[0]
    assert isinstance(paragraph, ComposedParagraph)
    prose = paragraph.blocks[0]
    assert isinstance(prose, ComposedProse)
    return prose.runs


def shape(run: object) -> object:
    """Return the text of a plain run, and of another its kind with what is inside."""
    if isinstance(run, PlainRun):
        return run.text
    if isinstance(run, EmphasisRun | ForeignRun | CitationRun | PlaceRun | ReferenceRun | LinkRun):
        return (type(run).__name__.removesuffix("Run"), *map(shape, run.runs))
    return type(run).__name__.removesuffix("Run")


@pytest.mark.parametrize(
    ("markdown", "inside"),
    [
        ("1809 (2008)", ["1809\u00a0(2008)"]),
        ("1809\n(2008)", ["1809", "\u00a0", "(2008)"]),
        ("1809\\\n(2008)", ["1809", "Break", "(2008)"]),
        ("*1809* (2008)", [("Emphasis", "1809"), "\u00a0(2008)"]),
        ("*1809*\n**(2008)**", [("Emphasis", "1809"), "\u00a0", ("Emphasis", "(2008)")]),
    ],
)
def test_a_citation_across_emphasis_and_line_ends_is_one_run(markdown: str, inside: list[object]) -> None:
    shown = [shape(run) for run in runs(CITED.format(markdown))]
    assert shown == ["Security Council resolution\u00a0", ("Citation", *inside), "."]


def test_a_citation_that_begins_inside_emphasis_and_ends_outside_cuts_it() -> None:
    shown = [shape(run) for run in runs("The Security Council: *in resolution 1809* (2008)")]
    cited = ("Citation", ("Emphasis", "1809"), "\u00a0(2008)")
    assert shown == ["The Security Council: ", ("Emphasis", "in resolution\u00a0"), cited]


def test_every_kind_of_run() -> None:
    text = "{#x}\nIn 2016–2020 `a` <b> ![map](m.png) [us](https://un.org)\\\n[](#x) [](#y)[^n][^m].\n\n[^n]: Note.\n"
    kinds = [type(run) for run in runs(text) if not isinstance(run, PlainRun)]
    first = [HeldRun, CodeRun, CodeRun, PictureRun, LinkRun, BreakRun]
    assert kinds == [*first, ReferenceRun, ReferenceRun, NoteRun, MissingRun]
    assert [type(run) for run in runs("Le 1er mai, « Stop the War on Children now »", "fr")] == [
        PlainRun,
        RaisedRun,
        PlainRun,
        ForeignRun,
        PlainRun,
    ]


def test_a_reference_leads_to_each_place_that_it_names() -> None:
    text = "{#k}\nSee [](#k,#l..#m).\n\n{#l}\nB.\n\nX.\n\n{#m}\nC.\n"
    (reference,) = [run for run in runs(text) if isinstance(run, ReferenceRun)]
    assert plain_text(reference.runs) == "paragraphs 1 and 2 to 4"
    assert [run.place for run in reference.runs if isinstance(run, PlaceRun)] == ["k", "l", "m"]


@pytest.mark.parametrize(
    ("markdown", "written"), [("[the *appeal*](#no)", "the appeal"), ("[](#no)", "#no"), ("[#](#no,#one)", "#no,#one")]
)
def test_a_reference_that_leads_nowhere_keeps_what_its_author_wrote(markdown: str, written: str) -> None:
    (reference,) = runs(markdown)
    assert isinstance(reference, ReferenceRun)
    (mark,) = reference.runs
    assert isinstance(mark, MissingRun)
    assert (mark.text, plain_text(mark.written)) == ("[no such place: no]", written)


def test_a_run_keeps_its_text_as_it_was_written() -> None:
    (run,) = runs("Page n° 5 : 1 000 mots", "fr")
    assert run == PlainRun("Page nº\u00a05\u00a0: 1\u00a0000\u00a0mots", "Page n° 5 : 1 000 mots")


@pytest.mark.parametrize("markdown", ["<doc:A/RES/58/316>", "[](doc:A/RES/58/316)"])
def test_a_document_named_by_its_symbol_is_printed_as_a_citation_in_prose(markdown: str) -> None:
    (run,) = runs(markdown)
    assert isinstance(run, CitationRun)
    assert run.runs == plain_words("58/316")
    assert run.link is not None


def test_the_plain_text_has_the_sign_of_a_note_and_the_ends_of_lines() -> None:
    (first, *others) = runs("One[^n]\\\n*two* ![three](x.png).\n\n[^n]: Note.\n")
    assert plain_text((first, *others)) == "One1\ntwo three."  # type: ignore[arg-type]
