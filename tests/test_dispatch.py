"""Tables keyed by members of an enumeration or by types are complete: a new member or type must be in them too.

A look-up that finds nothing is a traceback, and a `.get` that finds nothing is silence.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING

import pytest

import diptych
from diptych.model.document import Block
from diptych.model.inline import Inline
from diptych.parse.markdown.inline import READERS
from diptych.parse.markdown.markdown import make_parser

if TYPE_CHECKING:
    from types import UnionType

    from markdown_it.token import Token

PARTIAL = {
    **{
        f"diptych.cli.status.{module}.DIFFERENCES": "what agrees is no difference, what is missing has its own word"
        for module in ("details", "states", "table")
    },
    "diptych.cli.statistics.LATER": "all other families run in every check",
    "diptych.compose.references.ONE": "sections and headings have titles instead of numbers",
    "diptych.compose.references.SEVERAL": "sections and headings have titles instead of numbers",
    "diptych.loading.REASONS": "the other reasons are findings of their own",
    "diptych.render.charts.svg.CORNERS": "a circle and a cross have no corners",
    "diptych.render.pages.view.ROLES": "any other role has the name of its place",
    "diptych.rules.network.answers.BY_VERDICT": "what is right is no finding",
    "diptych.rules.references.references.KINDS": "sections and headings have titles instead of numbers",
    "diptych.rules.references.references.UNNUMBERED": "all others are no numbered paragraphs",
    "diptych.rules.references.superfluous.KINDS": "sections and headings have titles instead of numbers",
}
"""Tables that leave something out, and why. Each is read with `get`, or where the key is known to be in it."""
SOME_TYPES = {
    "diptych.parse.yaml.adapters.OF_PYTHON": "all other types of settings are declared in the model",
    "diptych.rules.markup.blocks.KINDS": "only these blocks can interrupt a paragraph",
}
"""Tables keyed by types that leave some out, and why."""
UNIONS: tuple[UnionType, ...] = (Block, Inline)
MODULES = tuple(one.name for one in pkgutil.walk_packages(diptych.__path__, "diptych."))
TABLES = {
    f"{name}.{key}": table
    for name in MODULES
    for key, table in vars(importlib.import_module(name)).items()
    if isinstance(table, Mapping) and table and not key.startswith("__")
}
BY_MEMBER = {name: table for name, table in TABLES.items() if all(isinstance(key, Enum) for key in table)}
BY_TYPE = {name: table for name, table in TABLES.items() if all(isinstance(key, type) for key in table)}


@pytest.mark.parametrize("name", BY_MEMBER)
def test_a_table_keyed_by_an_enumeration_has_all_its_members(name: str) -> None:
    (kind,) = {type(key) for key in BY_MEMBER[name]}
    lacking = set(kind.__members__.values()) - set(BY_MEMBER[name])
    assert bool(lacking) is (name in PARTIAL), lacking


@pytest.mark.parametrize("name", BY_TYPE)
def test_a_table_keyed_by_types_has_all_of_their_union(name: str) -> None:
    keys = set(BY_TYPE[name])
    assert (keys in [set(union.__args__) for union in UNIONS]) is (name not in SOME_TYPES)


def test_tables_were_found() -> None:
    assert PARTIAL.keys() <= BY_MEMBER.keys()
    assert "diptych.rules.structure.headings.KINDS" in BY_TYPE


def test_every_token_of_a_line_of_text_has_a_reader() -> None:
    text = "a\nb  \nc `d` [^1] <b> ![e](f) *g* **h** [i](j) <https://k> &amp; \\* [^l]\n\n[^1]: m\n"
    parser = make_parser()
    env: dict[str, object] = {}
    tokens: list[Token] = []
    parser.parse(text, env)
    parser.inline.parse(text.partition("\n\n")[0], parser, env, tokens)
    read = {token.type for token in tokens}
    paired = {token for token in read if token.endswith(("_open", "_close"))}
    assert read - paired - {"text", "text_special"} == READERS.keys()
