"""The packaged tables of usage → the style sheets of the house."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from diptych.model.house import Authority, StyleSheet, Usage, UsageKind

if TYPE_CHECKING:
    from collections.abc import Iterator

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Reads as `yaml.safe_load` does; ten times faster where PyYAML was built with libyaml."""

IZE = (
    ("ise", "ize"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("iser", "izer"),
    ("isers", "izers"),
    ("ising", "izing"),
    ("isation", "ization"),
    ("isations", "izations"),
    ("isational", "izational"),
)
"""Endings of verbs in -ise and of words derived from them, with the endings that the house uses."""


def parse_style_sheet(data: bytes) -> StyleSheet:
    """Read the table of one language; the head of `usage/en.yaml` explains its keys.

    The tables come with the program and are tested, so an error in one raises an exception.

    Args:
        data: The table, as YAML.
    """
    table = yaml.load(data, LOADER)  # noqa: S506 - this loader makes only plain values
    usages = tuple(_usages(table["usages"]))
    return StyleSheet(
        usages={kind: tuple(usage for usage in usages if usage.kind is kind) for kind in UsageKind},
        ize={verb + wrong: verb + right for verb in table.get("ize", "").split() for wrong, right in IZE},
        names=tuple(table["names"].split(", ")),
        countries=tuple(table["countries"].split(", ")),
        counted=tuple(table["counted"].split()),
        labels=frozenset(table["labels"].split()),
        numerals=table["numerals"],
    )


def _usages(groups: list[dict[str, Any]]) -> Iterator[Usage]:
    for group in groups:
        kind, authority = UsageKind(group["kind"]), Authority(group["source"])
        since, unless = group.get("since", 0), tuple(group.get("unless", ()))
        for wrong, right in group["forms"].items():
            yield Usage(kind, wrong, right, authority, group["safe"], since, unless)
