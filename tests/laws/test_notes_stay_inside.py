"""Notes to colleagues are in drafts, and in no byte of anything else."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest

from diptych import pipeline
from diptych.api import workshop
from diptych.exporting.exporters import exported
from diptych.io import assets
from tests.laws import specimen
from tests.support import readers_words
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import Catalogue

LANGUAGES = ("en", "fr")
HIDDEN = "zwanzig"
"""A word that is in no report."""


def with_notes(text: str) -> str:
    """Return a section with a note before, in and after each block of prose, in headings, members, cells and notes."""
    lines = text.split("\n")
    inside, fenced, after_front = 0, False, False
    made: list[str] = []
    for line in lines:
        fenced ^= line.startswith("```")
        if line == "---" and not after_front:
            inside += 1
            after_front = inside == 2
            made.append(line)
            continue
        is_text = after_front and not fenced and " " in line and line.strip("|-: ") and line[0] not in "{!<`[:"
        place = line.rfind(" |") if line.startswith("|") else len(line)
        made.append(f"{line[:place]} <!-- note: {HIDDEN} {len(made)} -->{line[place:]}" if is_text else line)
    return "\n".join((*made, "", f"<!-- note: {HIDDEN}", "", "at the end -->", ""))


@pytest.fixture(scope="module")
def plain() -> Catalogue:
    return catalogue(specimen.FILES)


@pytest.fixture(scope="module")
def noted() -> Catalogue:
    sections = (path for path in specimen.FILES if path.endswith(".md"))
    changed = {path: with_notes(str(specimen.FILES[path])) for path in sections}
    return catalogue({**specimen.FILES, **changed})


def outputs(indexed: Catalogue, *, draft: bool) -> Mapping[str, bytes]:
    """Return every page and export."""
    order = pipeline.Order(("html", "pdf", "parallel"), LANGUAGES)
    return (
        pipeline.build(indexed, order, workshop(draft=draft))[0]
        | exported("akn", indexed, LANGUAGES, assets.translator)[0]
    )


def bytes_within(data: bytes) -> Iterator[bytes]:
    """Yield the bytes of a file; those of a PDF as its streams hold them, and its text."""
    yield data
    if data.startswith(b"%PDF"):
        with pikepdf.open(BytesIO(data)) as pdf:
            yield from (one.read_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream))
            yield from (str(one).encode() for one in pdf.objects if isinstance(one, pikepdf.Dictionary))
        yield readers_words.of_pdf(data).encode()


def test_no_final_page_and_no_export_has_a_note(plain: Catalogue, noted: Catalogue) -> None:
    comments = [comment for document in noted.report.documents() for comment in document.comments]
    assert len(comments) > 40
    made = outputs(noted, draft=False)
    for path, data in made.items():
        assert not any(HIDDEN.encode() in part.lower() for part in bytes_within(data)), path
    assert made == outputs(plain, draft=False)


def test_notes_are_in_no_record_of_the_ledger(plain: Catalogue, noted: Catalogue) -> None:
    assert [one.current for one in noted.standings] == [one.current for one in plain.standings]
    assert [one.translation for one in noted.standings] == [one.translation for one in plain.standings]


def test_a_draft_shows_every_note(noted: Catalogue) -> None:
    made = outputs(noted, draft=True)
    for lang in LANGUAGES:
        own = [one for document in noted.report.documents() if document.lang == lang for one in document.comments]
        for text in (
            readers_words.of_web_page(made[f"html/{lang}/index.html"]),
            readers_words.of_web_page(made["html/parallel/index.html"]),
            readers_words.of_pdf(made[f"pdf/A-75-345-{lang}.pdf"]),
            readers_words.of_pdf(made["pdf/A-75-345-en-fr.pdf"]),
        ):
            assert text.lower().count(HIDDEN) >= len(own)


def test_notes_bring_no_finding_but_in_cleared_sections(plain: Catalogue, noted: Catalogue) -> None:
    codes = [[one.code for one in pipeline.judge(indexed)] for indexed in (plain, noted)]
    assert sorted(code for code in codes[1] if code != "SEC014") == sorted(codes[0])
