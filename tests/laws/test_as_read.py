"""Text is read as its reader sees it: a report in which letters are in parts is the same report.

Every fixture of the rules, the specimen and the example are read twice, with composed letters (NFC) and with letters in
parts (NFD): what is found, where, how it is mended and what the pages show must be the same. CI runs all of it; in the
first runs, a name with an accent that no letter has (“Ọ̀yọ́”) was two words, and Korean was named by its parts.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Literal

import pytest

from diptych import pipeline
from diptych.api import workshop
from diptych.io.folder.memory import Memory
from diptych.io.world import TEXT_LIMIT
from diptych.workspace import Workspace
from tests.laws import specimen
from tests.support.examples import examples
from tests.support.project import CONTENT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.report import Report

Form = Literal["NFC", "NFD"]
TEXTS = (".md", ".yaml", ".csv")
EXAMPLE = {
    path.relative_to(CONTENT).as_posix(): path.read_bytes()
    for path in CONTENT.rglob("*")
    if path.is_file() and path.stat().st_size < TEXT_LIMIT
}


SPECIMEN = {path: text.encode() for path, text in specimen.FILES.items()}
UNSEEN = ("\u00ad", "\u200b", "\u2060")


def in_form(form: Form, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return files whose names and texts are in a form of Unicode."""
    return {
        unicodedata.normalize(form, path): unicodedata.normalize(form, data.decode("utf-8", "surrogateescape")).encode(
            "utf-8", "surrogateescape"
        )
        if path.endswith(TEXTS)
        else data
        for path, data in files.items()
    }


def seen(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def found(report: Report) -> list[tuple[object, ...]]:
    """Return the findings on a report, with composed letters: code, line, quotation, arguments, fix."""
    told: list[tuple[object, ...]] = []
    for one in Workspace(report).findings:
        source = report.sources.get(one.span.path)
        edits = one.fix.edits if one.fix else ()
        told.append(
            (
                one.code,
                one.span.path,
                source.position(one.span.start).line if source else 0,
                seen(source.quote(one.span)) if source else "",
                {name: seen(str(value)) for name, value in one.arguments.items()},
                [(seen(report.sources[edit.span.path].quote(edit.span)), edit.text) for edit in edits],
            )
        )
    return told


def read(form: Form, files: Mapping[str, bytes]) -> Report:
    report = pipeline.load(Memory(in_form(form, files))).report
    assert report
    return report


@pytest.mark.parametrize("family", sorted({example.family for example in examples()}))
def test_rules_find_the_same_in_letters_that_are_in_parts(family: str) -> None:
    for example in (one for one in examples() if one.family == family):
        files = example.contents()
        if in_form("NFD", files) != in_form("NFC", files):
            assert found(read("NFD", files)) == found(read("NFC", files)), example.title


@pytest.mark.parametrize("files", [EXAMPLE, SPECIMEN], ids=["the example", "the specimen"])
def test_pages_show_the_same(files: Mapping[str, bytes]) -> None:
    pages = []
    forms: tuple[Form, ...] = ("NFC", "NFD")
    for form in forms:
        report = read(form, files)
        order = pipeline.Order(("html", "parallel"), ("en", "fr"))
        made, _ = pipeline.build(Workspace(report).catalogue, order, workshop(draft=True))
        pages.append({path: data for path, data in made.items() if path.endswith(".html")})
    assert pages[0] == pages[1]
    assert all(unicodedata.is_normalized("NFC", page.decode()) for page in pages[1].values())


@pytest.mark.parametrize("unseen", UNSEEN, ids=ascii)
def test_unseen_characters_hide_no_word(unseen: str) -> None:
    parted = {
        path: data.replace(b"Arab", f"Ar{unseen}ab".encode()) if path.endswith(".md") else data
        for path, data in SPECIMEN.items()
    }
    plain, odd = ([one[0] for one in found(read("NFC", files))] for files in (SPECIMEN, parted))
    assert [code for code in odd if code not in {"TXT052", "TXT053"}] == plain
    assert len(odd) > len(plain)
