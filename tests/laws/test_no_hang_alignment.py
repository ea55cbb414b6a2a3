"""Whatever the order of paragraphs in two languages, the alignment ends and finds what was moved.

CI tries all 1,440 orders of six paragraphs, 1,000 texts of any lengths, and 700 edits of real pairs, each under a limit
of processor time. By hand, 21,000 edits of the real pairs were tried (`DIPTYCH_EDITS=21000`); they found a search that
never ended, pairs taken twice, and exchanged paragraphs that were matched as if they had not moved.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections import Counter
from itertools import permutations
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from diptych.importing.akn.reading import read
from diptych.importing.report.works import by_work
from diptych.importing.report.writing import write_report
from diptych.index.alignment.lengths import length_model
from diptych.index.alignment.likeness import Evidence, Unit, merged, tokens, weights
from diptych.index.alignment.reordering import groups
from tests.support.corpus import IS_WHOLE, TEXTS
from tests.support.limits import cpu_seconds
from tests.support.manuscripts import report_of
from tests.support.reports import plain_findings, plain_index, report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from diptych.importing.shared.manuscript import Manuscript
    from diptych.index.alignment.grouping import Group

IN_CI = 700
EDITS = int(os.environ.get("DIPTYCH_EDITS", IN_CI))
CASE_SECONDS = 2.0
TWINS_REFUSED = ("2635", "2636")
"""Resolutions whose French file holds the English text, and which therefore make no pair."""

PLAIN = (
    ("Women took a larger part in the negotiations.", "Les femmes ont pris une plus grande part aux négociations."),
    ("Young people asked for schools and for work.", "Les jeunes ont demandé des écoles et du travail."),
    ("The secretariats consulted on early warning.", "Les secrétariats se sont consultés sur l’alerte rapide."),
    ("A mission visited the border region of Liptako.", "Une mission s’est rendue dans la région du Liptako."),
    (
        "Ministers adopted a declaration on electoral assistance.",
        "Les ministres ont adopté une déclaration électorale.",
    ),
    ("Humanitarian convoys reached isolated villages.", "Des convois humanitaires ont atteint des villages isolés."),
)
FIGURED = (
    ("In 2017 there were 14 meetings.", "En 2017, 14 réunions se sont tenues."),
    ("Some 3,200 people returned.", "Quelque 3 200 personnes sont rentrées."),
    ("The fund received $45 million.", "Le fonds a reçu 45 millions de dollars."),
    ("Resolution 2457 (2019) asks for more.", "La résolution 2457 (2019) en demande davantage."),
    ("The office has 86 staff members.", "Le bureau compte 86 fonctionnaires."),
    ("By 30 June 2020 nine centres were open.", "Au 30 juin 2020, neuf centres étaient ouverts."),
)

Arranged = tuple[list["Group"], list["Group"]]


class Pair(NamedTuple):
    """The blocks of a section in two languages, each answering the one in the same place."""

    source: list[Unit]
    target: list[Unit]
    evidence: Evidence


def units(texts: Sequence[str]) -> list[Unit]:
    """Return paragraphs as the alignment sees them."""
    return [Unit("paragraph", len(text), tokens(text)) for text in texts]


def pair(texts: Sequence[tuple[str, str]]) -> Pair:
    """Return the paragraphs of two languages."""
    source, target = (units(side) for side in zip(*texts, strict=True))
    return Pair(source, target, Evidence(weights([*source, *target]), length_model("en", "fr")))


def ascending(order: Sequence[int]) -> int:
    """Return the length of the longest ascending subsequence of some numbers."""
    ends: list[int] = []
    for number in order:
        at = bisect_left(ends, number)
        ends[at : at + 1] = [number]
    return len(ends)


def answers(found: Arranged, order: Sequence[tuple[int, ...]]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Return which paragraphs answer each other, by their places before they were reordered."""
    settled, moved = found
    return [(group.source, tuple(at for place in group.target for at in order[place])) for group in (*settled, *moved)]


@pytest.mark.parametrize("texts", [PLAIN, FIGURED], ids=["without figures", "with figures"])
def test_six_paragraphs_in_all_orders(texts: Sequence[tuple[str, str]]) -> None:
    known = pair(texts)
    for order in permutations(range(len(texts))):
        with cpu_seconds(CASE_SECONDS):
            found = groups(known.source, [known.target[at] for at in order], known.evidence)
        assert sorted(answers(found, [(at,) for at in order])) == [((at,), (at,)) for at in range(len(texts))], order
        assert len(found[1]) == len(texts) - ascending(order), order


@given(
    st.lists(st.text("aé1 ", max_size=40) | st.sampled_from(["Peace.", "Peace and health.", ""]), max_size=50),
    st.lists(st.text("aé1 ", max_size=40) | st.sampled_from(["Peace.", "Health in 14.", ""]), max_size=50),
)
@example(["Peace and health."] * 2, ["Peace.", "Health in 14.", "111aaa aaa ", "Peace.", "111"])
@settings(max_examples=1000)
def test_any_paragraphs_are_each_in_one_group(source: list[str], target: list[str]) -> None:
    here, there = units(source), units(target)
    with cpu_seconds(CASE_SECONDS):
        settled, moved = groups(here, there, Evidence(weights([*here, *there]), length_model("en", "fr")))
    every = [*settled, *moved]
    assert sorted(at for group in every for at in group.source) == list(range(len(source)))
    assert sorted(at for group in every for at in group.target) == list(range(len(target)))
    assert [at for group in settled for at in group.source] == sorted(at for group in settled for at in group.source)
    assert [at for group in settled for at in group.target] == sorted(at for group in settled for at in group.target)


@pytest.mark.parametrize(("source", "target"), [(7, 48), (48, 7), (1, 300), (300, 1), (0, 40), (40, 0)])
def test_few_paragraphs_against_many(source: int, target: int) -> None:
    texts = [f"Paragraph on subject {at % 5} of {at * 37 % 11} countries and their peoples." for at in range(300)]
    with cpu_seconds(CASE_SECONDS):
        settled, moved = arranged(texts[:source], texts[:target])
    every = [*settled, *moved]
    assert sum(len(group.source) for group in every) == source
    assert sum(len(group.target) for group in every) == target


def moved(order: list[tuple[int, ...]], random: Random) -> None:
    """Move one paragraph."""
    one = order.pop(random.randrange(len(order)))
    order.insert(random.randrange(len(order) + 1), one)


def moved_together(order: list[tuple[int, ...]], random: Random) -> None:
    """Move several paragraphs that follow each other."""
    many = random.randint(2, 4)
    at = random.randrange(len(order) - many + 1)
    run = [order.pop(at) for _ in range(many)]
    to = random.randrange(len(order) + 1)
    order[to:to] = run


def exchanged(order: list[tuple[int, ...]], random: Random) -> None:
    """Exchange two paragraphs."""
    one, other = random.sample(range(len(order)), 2)
    order[one], order[other] = order[other], order[one]


def dropped(order: list[tuple[int, ...]], random: Random) -> None:
    """Leave one paragraph out."""
    order.pop(random.randrange(len(order)))


def run_together(order: list[tuple[int, ...]], random: Random) -> None:
    """Join two paragraphs into one."""
    at = random.randrange(len(order) - 1)
    order[at : at + 2] = [order[at] + order[at + 1]]


def several(order: list[tuple[int, ...]], random: Random) -> None:
    """Make three changes."""
    for change in random.choices((moved, dropped, exchanged), k=3):
        change(order, random)


def shuffled(order: list[tuple[int, ...]], random: Random) -> None:
    """Leave nothing in its place."""
    random.shuffle(order)


FOUND: dict[Callable[[list[tuple[int, ...]], Random], None], float] = {
    moved: 0.94,
    moved_together: 0.9,
    exchanged: 0.9,
    dropped: 0.95,
    run_together: 0.7,
    several: 0.85,
    shuffled: 0.4,
}
"""Share of the edits of each kind after which every pair must be found: slightly less than measured over many."""


@pytest.fixture(scope="module")
def real_pairs() -> list[Pair]:
    """Return the sections of the resolutions in which each paragraph answers the one in the same place."""
    found: list[Pair] = []

    def kept(source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence) -> Arranged:
        found.append(Pair(list(source), list(target), evidence))
        return groups(source, target, evidence)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("diptych.index.alignment.align.groups", kept)
        for work in list(by_work(manuscripts()).values())[:: 4 if IS_WHOLE and EDITS <= IN_CI else 1]:
            plain_index(report_of(write_report(work).files))
    return [one for one in found if len(one.source) > 4 and is_in_order(groups(*one))]


def manuscripts() -> Iterator[Manuscript]:
    """Yield the resolutions, as they are read."""
    for folder in ("sc-resolutions", "sc-resolutions-more"):
        for path in sorted((TEXTS / folder).glob("*/*.xml"), key=lambda path: path.name):
            if not any(number in path.name for number in TWINS_REFUSED):
                yield read(str(path), path.read_bytes())


def is_in_order(found: Arranged) -> bool:
    """Return whether each paragraph answers one in the same place."""
    return not found[1] and all(len(group.source) == len(group.target) == 1 for group in found[0])


def edited(known: Pair, change: Callable[[list[tuple[int, ...]], Random], None], random: Random) -> bool | None:
    """Edit a translation, and return whether all pairs that remain were found; `None` where no edit is made."""
    order: list[tuple[int, ...]] = [(at,) for at in range(len(known.source))]
    change(order, random)
    parts = [[known.target[at] for at in places] for places in order]
    if any(len(part) > 1 and not all(unit.divisible for unit in part) for part in parts):
        return None
    with cpu_seconds(CASE_SECONDS):
        found = groups(known.source, [merged(part) for part in parts], known.evidence)
    return set(answers(found, order)) >= {(places, places) for places in order}


@pytest.mark.corpus
def test_edits_of_real_pairs(real_pairs: list[Pair]) -> None:
    random = Random(1945)  # noqa: S311 - the edits must be the same each time
    right: Counter[str] = Counter()
    made: Counter[str] = Counter()
    for change in list(FOUND) * (EDITS // len(FOUND)):
        result = edited(random.choice(real_pairs), change, random)
        made[change.__name__] += result is not None
        right[change.__name__] += bool(result)
    assert {
        change.__name__ for change, share in FOUND.items() if right[change.__name__] < share * made[change.__name__]
    } == set(), right


def arranged(source: Sequence[str], target: Sequence[str]) -> Arranged:
    """Return the groups of two texts."""
    here, there = units(source), units(target)
    return groups(here, there, Evidence(weights([*here, *there]), length_model("en", "fr")))


def found_by_rules(files: dict[str, str]) -> list[str]:
    """Return the codes of the findings about the order of a report's paragraphs."""
    with cpu_seconds(CASE_SECONDS):
        return [one.code for one in plain_findings(report(files)) if one.code.startswith("ALI")]


@pytest.mark.parametrize("texts", [PLAIN, FIGURED], ids=["without figures", "with figures"])
@pytest.mark.parametrize(("at", "to"), [(0, 5), (5, 0), (2, 4), (4, 1)])
def test_a_paragraph_moved_is_one_finding(texts: Sequence[tuple[str, str]], at: int, to: int) -> None:
    english, french = ([text[side] for text in texts] for side in (0, 1))
    french.insert(to, french.pop(at))
    assert found_by_rules({"a.en.md": "\n\n".join(english), "a.fr.md": "\n\n".join(french)}) == ["ALI003"]


@pytest.mark.parametrize("texts", [PLAIN, FIGURED], ids=["without figures", "with figures"])
def test_a_paragraph_moved_across_a_heading_is_one_finding(texts: Sequence[tuple[str, str]]) -> None:
    english, french = ([text[side] for text in texts] for side in (0, 1))
    english.insert(4, "## Peace")
    french[4:4] = [french.pop(1), "## Paix"]
    french.insert(5, french.pop(3))
    assert found_by_rules({"a.en.md": "\n\n".join(english), "a.fr.md": "\n\n".join(french)}) == ["ALI003"]


def test_paragraphs_moved_together_are_one_finding() -> None:
    english, french = ([text[side] for text in (*PLAIN, *FIGURED)] for side in (0, 1))
    files = {"a.en.md": "\n\n".join(english), "a.fr.md": "\n\n".join([*french[3:], *french[:3]])}
    assert found_by_rules(files) == ["ALI003"]


def test_a_paragraph_moved_to_another_section_is_one_finding() -> None:
    (one, *english), (autre, *french) = ([text[side] for text in (*PLAIN, *FIGURED)] for side in (0, 1))
    files = {
        "a.en.md": "\n\n".join([one, *english[:5]]),
        "a.fr.md": "\n\n".join([autre, *french[:4]]),
        "b.en.md": "\n\n".join(english[5:]),
        "b.fr.md": "\n\n".join([*french[5:], french[4]]),
    }
    assert found_by_rules(files) == ["ALI003"]
