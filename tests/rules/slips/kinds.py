"""Every kind of slip, in one table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from tests.rules.slips import figures, given, names, whole, wording
from tests.rules.slips.sentences import QUANTITIES
from tests.rules.slips.text import Slip

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random
    from typing import TypeAlias

    from tests.rules.slips.text import Text

    Make: TypeAlias = Callable[[Text, Text, int, Random], Slip | None]
    Change: TypeAlias = Callable[[str, str, Random], str | None]


class Kind(NamedTuple):
    """A kind of slip.

    Attributes:
        make: Makes one in a paragraph, or nothing if there is nothing to change in it.
        exact: Whether it can be told for certain.
        alone: Whether a section has room for one of them only, since paragraphs change their places.
    """

    make: Make
    exact: bool
    alone: bool = False


def inside(change: Change) -> Make:
    """Return what changes the text of one paragraph."""

    def make(text: Text, other: Text, place: int, random: Random) -> Slip | None:
        index, twin = text.paragraphs[place], other.paragraphs[place]
        changed = change(text.blocks[index], text.lang, random)
        if not changed or changed == text.blocks[index]:
            return None
        return Slip(text.put(index, changed), other, (frozenset({index}), frozenset({twin})))

    return make


def with_notes(make: Make) -> Make:
    """Return what makes slips that may be found in the text of a note too."""

    def make_with_notes(text: Text, other: Text, place: int, random: Random) -> Slip | None:
        slip = make(text, other, place, random)
        if slip is None:
            return None
        notes = {index for index, block in enumerate(slip.changed.blocks) if block.startswith("[^")}
        return replace(slip, places=(slip.places[0] | notes, slip.places[1]))

    return make_with_notes


def _exact(changes: dict[str, Change]) -> dict[str, Kind]:
    return {name: Kind(inside(change), exact=True) for name, change in changes.items()}


def _open(changes: dict[str, Change]) -> dict[str, Kind]:
    return {name: Kind(inside(change), exact=False) for name, change in changes.items()}


KINDS: dict[str, Kind] = {
    **_exact(
        {
            "figure": figures.digit,
            "two digits exchanged": figures.transposed,
            "figure left out": figures.dropped,
            "two figures exchanged": figures.exchanged,
            "ends of a range exchanged": figures.from_to,
            "day": figures.day,
            "month": figures.month,
            "year of a date": figures.year_of_date,
            "year alone": figures.year,
            "date left out": figures.date_dropped,
            "number of a resolution": figures.citation,
            "year of a resolution": figures.year_of_citation,
            "resolution of the Assembly": figures.assembly,
            "one of several resolutions left out": figures.citation_dropped,
            "symbol": figures.symbol,
            "session of a symbol": figures.session,
            "paragraph referred to": figures.pinpoint,
            "letter of an item": figures.letter,
            "article": figures.article,
            "chapter": figures.chapter,
            "unit": figures.unit,
            "frequency": figures.frequency,
            "percentage": figures.percentage,
            "currency": figures.currency,
            "million and billion": figures.magnitude,
            "half of a paragraph left out": wording.half,
            "clause of 60 characters left out": wording.clause,
            "sentence left out": wording.sentence,
        }
    ),
    **{
        name: Kind(make, exact=True)
        for name, make in {
            "organ": names.another("organ"),
            "agency or mission": names.another("agency"),
            "office": names.another("office"),
            "chair and vice-chair": names.another("chair"),
            "country": names.another("country"),
            "one of several countries left out": names.country_dropped,
            "nationality": names.another("nationality"),
            "capital": names.another("capital"),
            "point of the compass": names.another("compass"),
            "small number in words": figures.number_word,
            "ordinal": figures.ordinal,
        }.items()
    },
    "mark of a note left out": Kind(with_notes(inside(wording.unmarked)), exact=True),
    **_open(
        {
            "member of an enumeration left out": wording.member,
            "operative verb": wording.replaced("operative verb"),
            "negation left out": wording.denial,
            "shall and may": wording.replaced("modality"),
            "and and or": wording.replaced("conjunction"),
            "before and after": wording.replaced("before and after"),
            "more and less": wording.replaced("more and less"),
            "quotation marks left out": wording.unquoted,
            "emphasis left out": wording.plain,
            "another word": wording.replaced("term"),
        }
    ),
    **{f"{name}, given": Kind(given.sentence(told), exact=True) for name, told in QUANTITIES.items()},
    "list item left out, given": Kind(given.both("list", lambda block, _: block.rpartition("\n")[0]), exact=True),
    "table row left out, given": Kind(given.both("table", lambda block, _: block.rpartition("\n")[0]), exact=True),
    "bold left out, given": Kind(given.both("bold", lambda block, _: block.replace("**", "")), exact=True),
    "address of a link, given": Kind(
        given.both("link", lambda block, lang: block.replace(f"/{lang}/cooperation", f"/{lang}/peace")), exact=True
    ),
    "footnote left out, given": Kind(given.footnote, exact=True, alone=True),
    "paragraphs exchanged": Kind(whole.exchanged, exact=False, alone=True),
    "paragraph moved": Kind(whole.moved, exact=False, alone=True),
    "paragraph added": Kind(whole.added, exact=True, alone=True),
    "paragraph left out": Kind(whole.missing, exact=True, alone=True),
    "paragraph doubled": Kind(whole.doubled, exact=True, alone=True),
    "another paragraph": Kind(whole.replaced, exact=True, alone=True),
    "paragraph left in the other language": Kind(whole.untranslated, exact=True, alone=True),
}
