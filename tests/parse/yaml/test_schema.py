"""JSON Schemas, and what they share with the validation of files: types of the model, read once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from diptych.io import assets
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.link_check import UserConfiguration
from diptych.model.source import Source
from diptych.parse.yaml.fields import keys_at, text_patterns
from diptych.parse.yaml.schema import KINDS, json_schema, json_schemas
from diptych.parse.yaml.settings import parse_terms

if TYPE_CHECKING:
    from diptych.parse.yaml.fields import Kind

UNPUBLISHED = (UserConfiguration, partial[DataTable], partial[Chart], partial[SectionTable])
"""Types that are validated, but that no editor is given a schema of."""
EACH_KIND = pytest.mark.parametrize("kind", [*KINDS.values(), *UNPUBLISHED], ids=str)


@EACH_KIND
def test_each_key_is_described(kind: Kind) -> None:
    schema = json_schema(kind)
    for mapping in (schema, *schema.get("$defs", {}).values()):
        assert all(value["description"] for value in mapping.get("properties", {}).values())


@EACH_KIND
def test_what_a_pattern_asks_for_is_translated(kind: Kind) -> None:
    french = assets.translator("fr")
    for pattern in text_patterns(kind):
        assert french.gettext(pattern.wanted) != pattern.wanted


def test_a_default_says_only_what_a_file_may_say() -> None:
    schema = json_schemas()["report"]
    assert schema["properties"]["links"]["default"].keys() == schema["$defs"]["LinkChoice"]["properties"].keys()


def test_a_title_may_look_like_a_number() -> None:
    assert "number" in json_schemas()["section"]["properties"]["title"]["type"]
    assert json_schemas()["section"]["$defs"]["Status"]["type"] == "string"


def test_keys_of_the_file_are_not_those_of_the_model() -> None:
    keys = json_schemas()["report"]["properties"].keys()
    assert "page" in keys
    assert keys.isdisjoint({"paper", "spans"})


def test_other_keys_of_a_term_are_its_names() -> None:
    assert json_schemas()["terms"]["$defs"]["Term"]["additionalProperties"] == {"$ref": "#/$defs/Name"}


@pytest.mark.parametrize(
    ("name", "place", "some"),
    [
        ("report", (), {"symbols", "page"}),
        ("report", ("organs", 0, "agenda"), {"number", "title"}),
        ("report", ("title",), set()),
        ("report", ("order", 0), set()),
        ("terms", (), set()),
        ("terms", ("african-union",), {"kind", "avoid"}),
        ("terms", ("african-union", "en"), {"name", "acronym"}),
        ("documents", ("A/73/328",), {"dual"}),
        ("ledger", (0,), set()),
    ],
)
def test_keys_at_a_place(name: str, place: tuple[str | int, ...], some: set[str]) -> None:
    keys = set(keys_at(KINDS[name], place))
    assert keys >= some
    assert bool(keys) is bool(some)


def test_a_key_of_a_name_is_suggested_where_one_is_misspelt() -> None:
    text = "au: {kind: body, en: {name: AU, acronim: A}}"
    _, (found,) = parse_terms(Source("terms.yaml", text))
    assert found.fix
    assert [edit.text for edit in found.fix.edits] == ["acronym"]
