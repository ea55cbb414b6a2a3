"""Captions, descriptions and labels that were exchanged in a translation after it was accepted."""

from __future__ import annotations

import pytest

from tests.index.ledger.test_standings import all_accepted
from tests.support.reports import catalogue

CHART = """\
```chart
file: {file}
kind: bar
title: {title}
alt: {alt}
columns:
  place: {place}
  boats: {boats}
```"""
TABLE = "{}\n\n{{.caption}}\n{}\n\n| A |\n| --- |\n| {} |"
LEADS = {
    "en": ("Boats were counted from both of these.", "The land around them was measured twice in that year."),
    "fr": ("On a compté les barques depuis ces deux lieux.", "Les terres alentour ont été mesurées deux fois."),
}


def written(texts: tuple[str, ...], lang: str) -> str:
    """Return a section with two pictures, two charts and two tables, with texts of its language in them."""
    one, other, lake, river, seen, counted, places, boats, land, sea = texts
    first, second = LEADS[lang]
    blocks = (
        f'{first}\n\n![{one}](a.png "{lake}")',
        f'{second}\n\n![{other}](b.png "{river}")',
        first + "\n\n" + CHART.format(file="one.csv", title=lake, alt=seen, place=places, boats=boats),
        second + "\n\n" + CHART.format(file="two.csv", title=river, alt=counted, place=places, boats=boats),
        TABLE.format(first, land, 1),
        TABLE.format(second, sea, 2),
    )
    return "\n\n".join(blocks) + "\n"


EN = ("A hill", "A shore", "The lake", "The river", "Seen", "Counted", "Places", "Boats", "Of land", "Of the sea")
FR = ("Une colline", "Une rive", "Le lac", "Le fleuve", "Vu", "Compté", "Lieux", "Barques", "De la terre", "De la mer")


def exchanged(english: tuple[str, ...], french: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return the texts that stand in the place of others, each with what it translates."""
    before = {"aims.en.md": written(EN, "en"), "aims.fr.md": written(FR, "fr")}
    after = {"aims.en.md": written(english, "en"), "aims.fr.md": written(french, "fr")}
    found = catalogue(after | {"ledger.yaml": all_accepted(before)})
    sources = found.report.sources
    return [
        (sources[here.path].quote(here), sources[there.path].quote(there)) for here, there in found.exchanged.items()
    ]


def with_exchanged(texts: tuple[str, ...], first: int, second: int) -> tuple[str, ...]:
    """Return texts of which two have changed places."""
    places = {first: second, second: first}
    return tuple(texts[places.get(at, at)] for at in range(len(texts)))


@pytest.mark.parametrize(("first", "second", "times"), [(0, 1, 1), (2, 3, 2), (4, 5, 1), (6, 7, 2), (8, 9, 1)])
def test_labels_exchanged_in_one_language_are_told(first: int, second: int, times: int) -> None:
    found = exchanged(EN, with_exchanged(FR, first, second))
    assert sorted(found) == sorted([(FR[first], EN[first]), (FR[second], EN[second])] * times)


@pytest.mark.parametrize(("first", "second"), [(0, 1), (2, 3), (4, 5), (6, 7), (8, 9)])
def test_labels_exchanged_in_both_are_right(first: int, second: int) -> None:
    assert exchanged(with_exchanged(EN, first, second), with_exchanged(FR, first, second)) == []


def test_a_label_that_says_something_new_is_not_exchanged() -> None:
    assert exchanged(EN, ("Une autre colline", *FR[1:])) == []
