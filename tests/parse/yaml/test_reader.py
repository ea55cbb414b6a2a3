"""YAML as values, each with its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.model.source import Source
from diptych.parse.yaml.reader import read_yaml

YAML_SCRAPS = st.sampled_from(
    ["a", "é", "𝒳", ": ", "\n", "- ", "  ", "[", "]", "{", "}", "&a ", "*a", "? ", "#", "'", '"', "|", "!"]
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no", {"a": "no"}),
        ("a: 12:30", {"a": "12:30"}),
        ("a: 2020-08-27", {"a": "2020-08-27"}),
        ("a: 75", {"a": 75}),
        ("a: '75'", {"a": "75"}),
        ("a: true\nb: ~\nc:", {"a": True, "b": None, "c": None}),
        ("[x, [y], {z: 1}]", ["x", ["y"], {"z": 1}]),
        ("# nothing", None),
        ("", None),
        ("? [complex]\n: 1", {"": 1}),
    ],
)
def test_values_are_those_of_yaml_1_2(text: str, value: object) -> None:
    reading = read_yaml(Source("t.yaml", text))
    assert reading.value == value
    assert not reading.diagnostics


def test_keys_and_values_know_their_place() -> None:
    source = Source("t.yaml", "---\né𝒳: [x, 'y z']\nb:\n  c: d\n\ne: f\n")
    reading = read_yaml(source, start=4)
    assert source.quote(reading.keys[("é𝒳",)]) == "é𝒳"
    assert source.quote(reading.values[("é𝒳", 1)]) == "'y z'"
    assert source.quote(reading.values[("b",)]) == "c: d"
    assert source.quote(reading.values[("b", "c")]) == "d"


@pytest.mark.parametrize(
    ("text", "code", "before"),
    [
        ("é𝒳: b\nc: d: e", "YML001", "é𝒳: b\nc: d"),
        ("a: éé\x01 b", "YML001", "a: éé"),
        ("a: 'never closed", "YML001", "a: 'never closed"),
        ("a: 1\n---\nb: 2", "YML001", "a: 1\n"),
        ("a: 1\nb: 2\na: 3", "YML006", "a: 1\nb: 2\n"),
        ("a: &x [1]\nb: *x", "YML007", "a: &x [1]\nb: "),
        ("a: &x [*x]", "YML007", "a: &x ["),
        ("*unknown : 1", "YML007", ""),
    ],
)
def test_what_is_wrong_is_found_where_it_stands(text: str, code: str, before: str) -> None:
    (found,) = read_yaml(Source("t.yaml", text)).diagnostics
    assert found.code == code
    assert text[: found.span.start] == before


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_no_depth_is_too_great_to_be_refused(opening: str) -> None:
    (found,) = read_yaml(Source("t.yaml", opening * 100_000)).diagnostics
    assert found.code == "YML001"
    assert found.span.start <= 21 * len(opening)


@given(st.lists(YAML_SCRAPS | st.text(max_size=2), max_size=30).map("".join))
def test_no_text_crashes_the_reader_and_places_stay_inside(text: str) -> None:
    source = Source("t.yaml", text)
    reading = read_yaml(source)
    spans = (*reading.keys.values(), *reading.values.values(), *(found.span for found in reading.diagnostics))
    assert all(source.whole().covers(span) for span in spans)
    assert all(span.start <= span.end for span in spans)
