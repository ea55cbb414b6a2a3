"""Findings wherever they stand: at the end of a text, beyond it, in a file of which there is no text."""

from __future__ import annotations

import json as plain_json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from diptych.emit import json
from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Related, Safety
from diptych.model.source import Source, Span
from tests.emit.findings import FOUND, SOURCE, sheet
from tests.support.formats import EMITTERS

if TYPE_CHECKING:
    from types import ModuleType

END = len(SOURCE.text)
EACH_FORM = pytest.mark.parametrize("form", EMITTERS, ids=lambda form: form.__name__)
EACH_PLACE = pytest.mark.parametrize(
    "span",
    [
        Span(SOURCE.path, END, END),
        Span(SOURCE.path, END - 1, END),
        Span(SOURCE.path, END - 2, END + 100),
        Span(SOURCE.path, END + 100, END + 200),
        Span("empty.en.md", 0, 0),
        Span("nowhere.en.md", 7, 9),
        Span("wéird\udcff :,%\n\x1b.en.md", 0, 0),
    ],
    ids=lambda span: f"{span.path.encode('ascii', 'backslashreplace').decode()} {span.start}",
)


@EACH_FORM
@EACH_PLACE
def test_a_finding_at_any_place_is_written(span: Span, form: ModuleType) -> None:
    fix = Fix(Safety.SAFE, (Edit(span, "aims"), Edit(FOUND.span, "")))
    found = replace(FOUND, span=span, related=(Related(span, N_("It is here.")),), fix=fix)
    paper = replace(sheet(), sources={SOURCE.path: SOURCE, "empty.en.md": Source("empty.en.md", "")})
    assert "REF001" in form.emit([found], paper)


@EACH_PLACE
def test_no_program_is_sent_beyond_the_end(span: Span) -> None:
    (found,) = plain_json.loads(json.emit([replace(FOUND, span=span, related=(), fix=None)], sheet()))
    last = SOURCE.position(END)
    assert (found["end_line"], found["end_column"]) <= (last.line, last.column)
