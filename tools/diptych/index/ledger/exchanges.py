"""Titles, and values of files, whose translations were exchanged: their places are fixed, so nothing aligns them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from diptych.index.ledger.file_texts import RANKS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.ledger import Standing
    from diptych.model.source import Span

DATA = "data"
"""The kind of texts that stand in files of data."""


def exchanged(standings: Iterable[Standing]) -> dict[Span, Span]:
    """Return the translations that were accepted as those of other texts, each with the source of that other text.

    Only texts of one kind are held against each other: the titles of sections, the texts of one file, those of data.

    Args:
        standings: All standings of a report.
    """
    fixed = [one for one in standings if one.kind is None and one.target and one.entry and one.entry.translation]
    strange = [one for one in fixed if one.entry and one.translation != one.entry.translation]
    owners: defaultdict[tuple[str, str, str], list[Standing]] = defaultdict(list)
    for one in strange:
        owners[_kind(one, (one.entry and one.entry.translation) or "")].append(one)
    found: dict[Span, Span] = {}
    for one in strange:
        others = owners.get(_kind(one, one.translation), [])
        # Where the source was exchanged too, the two agree.
        if one.target and len(others) == 1 and others[0].recorded != one.current:
            found[one.target] = others[0].source
    return found


def _kind(one: Standing, text: str) -> tuple[str, str, str]:
    if one.source.path.endswith(".md"):
        return "", one.lang, text
    return one.section if one.section in RANKS else DATA, one.lang, text
