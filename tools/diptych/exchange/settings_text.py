"""Keys of `report.yaml` as they are written, comments and all."""

from __future__ import annotations

import re

import yaml

OF_THE_DOCUMENT = frozenset({"symbols", "languages", "title", "subtitle", "order"})
"""Keys that a foreign document has places of its own for."""
KEY = re.compile(r"[a-z]+")
LONGEST = 100_000
"""Characters of settings that are looked at."""


def travelling_settings(text: str) -> dict[str, str]:
    """Return the lines of each key of a `report.yaml` for which a foreign document has no place of its own."""
    return {key: lines for key, lines in _keys(text).items() if key not in OF_THE_DOCUMENT and KEY.fullmatch(key)}


def _keys(text: str) -> dict[str, str]:
    """Return the lines of each key at the top of a YAML text; none where it is not one mapping in block style."""
    if len(text) > LONGEST:
        return {}
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return {}
    if not isinstance(node, yaml.MappingNode) or node.flow_style:
        return {}
    starts = [key.start_mark.index for key, _ in node.value]
    ends = [*starts[1:], len(text)]
    return {
        str(key.value): text[start:end].rstrip() + "\n"
        for (key, _), start, end in zip(node.value, starts, ends, strict=True)
    }
