"""CON: names that the other language leaves out of a row of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.registry import language_of
from diptych.model.concordance import BeadKind, NameKind
from diptych.model.diagnostic import Related, Severity
from diptych.model.prose import as_seen
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.names.unequal import often_left_out
from diptych.rules.concordance.unpaired import THERE
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, ProperName, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

FEWEST = 3
"""Fewest names of a row: of two, one is more easily left out on purpose."""
ROW = frozenset((NameKind.PLACE, NameKind.CITY, NameKind.BODY))
BETWEEN = 36
"""Most code points between two names of a row."""
UNKNOWN = 3
"""Most words of a name in a row that is none of those known."""
WORD = re.compile(r"[^\W\d_]+")
MARKS = re.compile(r"[\s,'’*]*")


class Row(NamedTuple):
    """Names next to each other, with nothing but commas and small words between them."""

    names: tuple[ProperName, ...]

    @property
    def keys(self) -> frozenset[str]:
        """What they may be."""
        return frozenset(key for name in self.names for key in name.keys)


@rule(
    "CON036",
    "left-out-name",
    Severity.WARNING,
    Scope.PAIR,
    N_("The row of names in the other language lacks “{name}”. Add it there, or delete it here."),
    Documentation(
        what=N_(
            "A country, a city or a body in a row of names that has all of them but this one in the other language; "
            "and nothing else in the paragraph says it there."
        ),
        why=N_("One name of a row is easily skipped when it is translated, and the sentence still reads well."),
        wrong=N_("“Chad, Mali and Niger” in English, « le Tchad et le Niger » in French"),
        right=N_("“Chad, Mali and Niger” in English, « le Tchad, le Mali et le Niger » in French"),
    ),
    ("proper_names.places", "function_words"),
)
def left_out_name(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each name that a row lacks in the other language."""
    for alignment in catalogue.alignments:
        for bead in alignment.beads:
            for name, row in left_out_of_rows(catalogue, bead):
                related = (Related(row.names[0].span, THERE),)
                yield rule.at(name.span, {"name": " ".join(name.written.split())}, related=related)


def left_out_of_rows(catalogue: Catalogue, bead: Bead) -> Iterator[tuple[ProperName, Row]]:
    """Yield each name that a row of the other language of a bead lacks, with that row; not those who speak."""
    if bead.kind is BeadKind.MOVED or min(len(bead.source.names), len(bead.target.names)) < FEWEST - 1:
        return
    for here, there in ((bead.target, bead.source), (bead.source, bead.target)):
        for name, row in _lacking(catalogue, here, there):
            if name.keys.isdisjoint(often_left_out(catalogue)):
                yield name, row


def _lacking(catalogue: Catalogue, here: Side, there: Side) -> Iterator[tuple[ProperName, Row]]:
    """Yield each name of a row that is alone without an answer, with the row of the other language."""
    said = {key for name in there.names for key in name.keys}
    for row in _rows(catalogue, here, FEWEST):
        alone = [name for name in row.names if said.isdisjoint(name.keys)]
        if len(alone) != 1 or any(alone[0].written in passage.running.text for passage in there.passages):
            continue
        others = [name for name in row.names if name is not alone[0]]
        for other in _rows(catalogue, there, FEWEST - 1):
            is_same = len(other.names) == len(others) and all(other.keys & name.keys for name in others)
            if is_same and all(row.keys & name.keys for name in other.names):
                yield alone[0], other
                break


def _rows(catalogue: Catalogue, side: Side, fewest: int) -> Iterator[Row]:
    """Yield the rows of names of one kind of one side."""
    run: list[ProperName] = []
    for name in (one for one in side.names if one.kind in ROW and one.is_firm):
        if run and not (name.kind is run[-1].kind and _is_next(catalogue, run[-1], name, side.document.lang)):
            yield from _row(run, fewest)
            run = []
        run.append(name)
    yield from _row(run, fewest)


def _row(run: Sequence[ProperName], fewest: int) -> Iterator[Row]:
    if len(run) >= fewest:
        yield Row(tuple(run))


def _is_next(catalogue: Catalogue, one: ProperName, other: ProperName, lang: str) -> bool:
    """Return whether nothing stands between two names but commas, small words, and perhaps a name between commas."""
    if one.span.path != other.span.path or not 0 < other.span.start - one.span.end <= BETWEEN:
        return False
    between = as_seen(catalogue.report.sources[one.span.path].text[one.span.end : other.span.start])
    words, own = WORD.findall(between), language_of(lang).function_words
    plain = [word for word in words if len(word) > 1 and not (own and word in own.all)]
    is_row = all(word[0].isupper() for word in plain) and len(plain) <= UNKNOWN and "," in between
    return MARKS.fullmatch(WORD.sub("", between)) is not None and (is_row or (bool(words) and not plain))
