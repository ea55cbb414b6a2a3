"""Tables and charts made of data, as a section writes them."""

from __future__ import annotations

import pytest

from diptych.model.document import Fence
from diptych.model.exhibit import Chart, ChartKind, DataTable, SectionTable
from diptych.model.source import Source
from diptych.parse.markdown.document import parse_document

HEAD = "---\ntitle: Title\n---\n\nEvents:\n\n"
CHART = """\
```chart
kind: bar
file: data/events.csv
title: Events
alt: Three bars, the last the highest.
columns: {place: Place, events: Events}
unit: Events a year
```
"""
TABLE = "```table\nfile: events.csv\ntitle: Events\ncolumns: {events: Events}\n```\n"
SECTIONS = "```sections\ntitle: Organizations\nabout: organisation\ncolumns: {organisation: Organization}\n```\n"


def blocks(text: str) -> tuple[object, ...]:
    document, _ = parse_document(Source("a.en.md", HEAD + text), "a", "en")
    return document.paragraphs[0].blocks[1:]


def faults(text: str) -> list[tuple[str, str]]:
    source = Source("a.en.md", HEAD + text)
    return [(one.code, source.quote(one.span)) for one in parse_document(source, "a", "en")[1]]


def test_a_chart() -> None:
    (chart,) = blocks(CHART)
    assert isinstance(chart, Chart)
    assert (chart.kind, chart.file, chart.title, chart.unit) == (
        ChartKind.BAR,
        "data/events.csv",
        "Events",
        "Events a year",
    )
    assert [(one.name, one.label) for one in chart.columns] == [("place", "Place"), ("events", "Events")]
    assert Source("a.en.md", HEAD + CHART).quote(chart.file_span) == "data/events.csv"


def test_a_table_and_a_list_of_sections() -> None:
    table, sections = blocks(TABLE + "\n" + SECTIONS)
    assert isinstance(table, DataTable)
    assert isinstance(sections, SectionTable)
    assert sections.about == "organisation"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (CHART.replace("alt: Three bars, the last the highest.\n", ""), ("YML003", "")),
        (CHART.replace("kind: bar", "kind: pie"), ("YML005", "pie")),
        (CHART.replace("title:", "tilte:"), ("YML002", "tilte")),
        (CHART.replace("columns: {place: Place, events: Events}", "columns: [place]"), ("YML004", "[place]")),
        ("```table\n```\n", ("YML003", "```table\n")),
        (TABLE.replace("title: Events", "title: [Events"), ("YML001", "")),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, found: tuple[str, str]) -> None:
    codes = [code for code, _ in faults(text)]
    assert found[0] in codes
    assert not found[1] or found in faults(text)
    assert isinstance(blocks(text)[0], Fence)


def test_other_code_is_left() -> None:
    assert isinstance(blocks("```python\ntitle: x\n```\n")[0], Fence)
