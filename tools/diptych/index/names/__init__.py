"""What a passage names that has one name in each language: places, bodies, offices, persons, days of the week."""

from __future__ import annotations

from diptych.index.names.reading import proper_names

__all__ = ["proper_names"]
