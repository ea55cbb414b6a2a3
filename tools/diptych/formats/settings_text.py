"""The keys of `report.yaml` as they are written, with their comments."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

OF_THE_DOCUMENT = frozenset({"symbols", "languages", "title", "subtitle", "order"})
"""Keys for which a foreign document has places of its own."""
OF_THE_MACHINE = frozenset({"output", "links", "rules"})
"""Keys that decide where the program writes, whom it asks and what it checks; no foreign file may set them."""
KEY = re.compile(r"[a-z]+")
LONGEST = 100_000
"""Most characters of settings that are read."""


@dataclass(frozen=True, slots=True)
class ForeignSettings:
    """The settings in a foreign file, as the lines of each key.

    Attributes:
        taken: Those that become settings of the report.
        left: Those that do not; under the key "" the whole text, if it cannot be read.
    """

    taken: Mapping[str, str] = field(default_factory=dict)
    left: Mapping[str, str] = field(default_factory=dict)


def travelling_settings(text: str) -> dict[str, str]:
    """Return the lines of each key of a `report.yaml` for which a foreign document has no place of its own."""
    return {
        key: lines for key, lines in (_keys(text) or {}).items() if key not in OF_THE_DOCUMENT and KEY.fullmatch(key)
    }


def foreign_settings(text: str) -> ForeignSettings:
    """Return the settings of a foreign file; those that affect the machine are never taken.

    What is taken is read again as it will be written in the report. If a value spills over into other keys, or depends
    on one that was left out, nothing is taken.
    """
    keys = _keys(text)
    if keys is None:
        return ForeignSettings(left={"": text})
    travelling = {key: lines for key, lines in keys.items() if key not in OF_THE_DOCUMENT}
    taken = {key: lines for key, lines in travelling.items() if key not in OF_THE_MACHINE and KEY.fullmatch(key)}
    left = {key: lines for key, lines in travelling.items() if key not in taken}
    again = _keys("".join(taken.values()) + "order: []\n")
    if again is None or again.keys() != {*taken, "order"}:
        return ForeignSettings(left=travelling)
    return ForeignSettings(taken, left)


def _keys(text: str) -> dict[str, str] | None:
    """Return the lines of each key at the top of a YAML text; None if it is not one mapping in block style."""
    if len(text) > LONGEST:
        return None
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError):
        return None
    if node is None:
        return {}
    if not isinstance(node, yaml.MappingNode) or node.flow_style:
        return None
    starts = [key.start_mark.index for key, _ in node.value]
    ends = [*starts[1:], len(text)]
    keys: dict[str, str] = {}
    for (key, _), start, end in zip(node.value, starts, ends, strict=True):
        name = str(key.value)
        # All lines of a repeated key are kept, so that the remark on what was left out is complete.
        keys[name] = keys.get(name, "") + text[start:end].rstrip() + "\n"
    return keys
