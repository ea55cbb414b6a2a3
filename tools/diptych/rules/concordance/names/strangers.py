"""CON: names that one language of a report has, and the other nowhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.concordance import NameKind
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.names.rows import left_out_of_rows
from diptych.rules.concordance.names.swaps import swaps
from diptych.rules.concordance.unpaired import ANSWERING
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, ProperName, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

    Known = dict[tuple[str, str], Counter[str]]

ENOUGH = 10
"""How many names the other language has at least: a text that names little says “it” and “that country”."""
COUNTRY = 2
"""Letters of the key of a country."""
ACRONYM = 4
"""Fewest letters of an acronym that stands for one body only."""
DASHES = "-\u2010\u2011"
COMPARED = (NameKind.PLACE, NameKind.BODY)
"""Kinds of names of which other rules tell that one stands in the place of another."""
AFTER_CITY = 3
"""Most words from a city to its country, as in “Khartoum, Sudan”: one of the two is enough."""


@rule(
    "CON035",
    "name-unknown-there",
    Severity.WARNING,
    Scope.REPORT,
    N_("The other language names “{name}” nowhere in the report. Correct it, or name it there too."),
    Documentation(
        what=N_(
            "A country, or the acronym of a body, that one language names in a paragraph, and the other language "
            "neither in that paragraph nor anywhere else. Reports that name little are not compared."
        ),
        why=N_("A country or a mission of which the other language never speaks is mostly another one, by mistake."),
        wrong=N_(
            "“a better future for Malawi” in English, « un avenir meilleur pour le pays » in a French text on Mali"
        ),
        right=N_("“a better future for Mali” in English, « un avenir meilleur pour le pays » in a French text on Mali"),
    ),
    ("proper_names.places", "proper_names.bodies"),
)
def name_unknown_there(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each name that one language alone has."""
    beads = [bead for alignment in catalogue.alignments for bead in alignment.beads]
    known = _known(beads)
    for bead in beads:
        told: set[ProperName] | None = None
        for here, there in ((bead.target, bead.source), (bead.source, bead.target)):
            for name in here.names if there.blocks else ():
                if _may_be_strange(catalogue, name) and _is_unknown(name, here, there, known):
                    if told is None:
                        told = {one for kind in COMPARED for swap in swaps(bead, (kind,), ()) for one in swap}
                        told.update(one for one, _ in left_out_of_rows(catalogue, bead))
                    if name not in told:
                        related = (Related(there.blocks[0].span, ANSWERING),)
                        yield rule.at(name.span, {"name": " ".join(name.written.split())}, related=related)


def _known(beads: list[Bead]) -> Known:
    """Return how often each language has each name, where it is compared with another language."""
    known: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for bead in beads:
        for here, there in ((bead.source, bead.target), (bead.target, bead.source)):
            known[here.document.lang, there.document.lang].update(key for name in here.names for key in name.keys)
    return known


def _may_be_strange(catalogue: Catalogue, name: ProperName) -> bool:
    """Return whether a name is that of a country, or an acronym; parts of longer names are often left out."""
    if not name.is_firm or name.is_cited or name.is_part or name.kind not in COMPARED:
        return False
    if catalogue.report.sources[name.span.path].text[name.span.start - 1] in DASHES:
        # “Inter-American”.
        return False
    if name.kind is NameKind.BODY:
        return len(name.written) >= ACRONYM and name.written.isupper()
    return all(len(key) == COUNTRY for key in name.keys)


def _is_unknown(name: ProperName, here: Side, there: Side, known: Known) -> bool:
    """Return whether the other language has a name neither as one of its own, nor letter by letter, nor by its city."""
    names = known[there.document.lang, here.document.lang]
    if names.total() < ENOUGH or any(names[key] for key in name.keys):
        return False
    if any(name.written in passage.running.text for passage in there.passages):
        return False
    mine, yours = ({one.keys: one for one in side.names if one.kind is NameKind.CITY} for side in (here, there))
    # A capital stands for its government.
    follows_city = any(0 < name.place - city.place <= AFTER_CITY for city in mine.values())
    return not follows_city and yours.keys() <= mine.keys()
