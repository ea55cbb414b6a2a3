"""What is left out of the example report, or turned round in it, is found where it was made, as often as is said."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.rules import slips_wording
from tests.rules.mutations import inside
from tests.rules.test_mutations import LANGUAGES, Change, contents_with, files, found, sections, touched

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from tests.rules.mutations import Text

KINDS = {"half": slips_wording.half, "clause": slips_wording.clause, "opposite": slips_wording.opposite}
ROUNDS = 2
SHARE = {
    ("half", "en"): 0.9,
    ("half", "fr"): 0.9,
    ("clause", "en"): 0.5,
    ("clause", "fr"): 0.4,
    ("opposite", "en"): 0.6,
}
"""The share that is found at least: halves always, the others where their rules are asked for.

French opposites are found less often: "premier" answers more than "first".
"""


def rounds(kind: str, lang: str, texts: dict[str, tuple[Text, Text]]) -> Iterator[list[Change]]:
    """Yield changes of one kind in one language, one for each section, several times."""
    random, mutate = Random(1945), inside(KINDS[kind])  # noqa: S311 - the same changes each time are what is wanted
    for _ in range(ROUNDS):
        pairs = ((name, pair if lang == LANGUAGES[0] else pair[::-1]) for name, pair in texts.items())
        made = ((name, mutate(text, other, random)) for name, (text, other) in pairs)
        yield [Change(name, kind, mutation) for name, mutation in made if mutation]


def is_told(catalogue: Catalogue, diagnostics: tuple[Diagnostic, ...], change: Change) -> bool:
    """Return whether a finding is on one of the paragraphs that a change is about, or refers to one."""
    places = chain.from_iterable((one.span, *(other.span for other in one.related)) for one in diagnostics)
    spans = [place for place in places if place.path.startswith(change.section)]
    return any(
        place.path == span.path and place.start < span.end and span.start < place.end
        for span in touched(catalogue, change)
        for place in spans
    )


@pytest.mark.parametrize(("kind", "lang"), SHARE)
def test_most_changes_are_found(kind: str, lang: str) -> None:
    contents = files()
    counts: Counter[bool] = Counter()
    for batch in rounds(kind, lang, sections(contents)):
        catalogue, diagnostics = found(contents_with(contents, batch), asked=kind != "half")
        counts.update(is_told(catalogue, diagnostics, change) for change in batch)
    assert counts[True] >= SHARE[kind, lang] * counts.total(), counts
