"""A term of another program's termbase, whatever the format."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.formats.places import ForeignPlace


@dataclass(frozen=True, slots=True)
class ForeignTerm:
    """A term as another program has it.

    Attributes:
        key: Its key there; empty where it has none.
        kind: What it is, if one of the kinds of terms.yaml is said; else empty.
        names: What is said of it, by language: `name`, `acronym`, `short`, `gender`, `article`.
        avoid: Forms not to use, by language.
        place: Where it is in its file.
    """

    key: str
    kind: str
    names: Mapping[str, Mapping[str, str]]
    place: ForeignPlace
    avoid: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
