"""How translations stand to their sources."""

from __future__ import annotations

import pytest

from diptych.index.accepting import accepted
from diptych.index.catalogue import index
from diptych.model.ledger import State
from diptych.parse.ledger import written_ledger
from tests.reports import catalogue, report

ENGLISH = "{#peace}\nPeace is the first aim of all.\n\nSecurity is the second of 3 aims.\n\nDevelopment comes third.\n"
FRENCH = (
    "{#peace}\nLa paix est le premier but.\n\nLa sécurité est le deuxième de 3 buts.\n\n"
    "Le développement vient ensuite.\n"
)


def files(english: str = ENGLISH, french: str = FRENCH, ledger: str = "") -> dict[str, str]:
    return {"aims.en.md": english, "aims.fr.md": french} | ({"ledger.yaml": ledger} if ledger else {})


def all_accepted(english: str = ENGLISH, french: str = FRENCH) -> str:
    """Return the ledger in which every translation of a report is accepted."""
    known = catalogue(files(english, french))
    entries = accepted(known.report.ledger, known.standings, known.standings)
    return written_ledger({place: own.items() for place, own in entries.items()})


def states(english: str, french: str = FRENCH, ledger: str | None = None) -> list[str]:
    """Return the states of the title and of each source paragraph, after all was accepted as it was."""
    index = catalogue(files(english, french, all_accepted() if ledger is None else ledger))
    return [one.state.value for one in index.standings]


def test_nothing_is_recorded_without_a_ledger() -> None:
    assert states(ENGLISH, ledger="") == ["unrecorded"] * 4


def test_accepting_everything_leaves_nothing_behind() -> None:
    assert states(ENGLISH) == ["translated"] * 4


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Peace is", "Peace  is\n", ["translated"] * 4),
        ("first aim", "very first aim", ["translated", "stale", "translated", "translated"]),
        ("second of 3", "second of 4", ["translated", "translated", "stale", "translated"]),
        ("comes third.", "comes third and last.", ["translated", "translated", "translated", "stale"]),
    ],
)
def test_only_the_changed_paragraph_is_stale(before: str, after: str, expected: list[str]) -> None:
    assert states(ENGLISH.replace(before, after)) == expected


def test_a_paragraph_keeps_its_entry_when_others_come_before_it() -> None:
    english = "A new paragraph about health in 2021.\n\n" + ENGLISH
    french = "Un nouveau paragraphe sur la santé en 2021.\n\n" + FRENCH
    assert states(english, french) == ["translated", "unrecorded", "translated", "translated", "translated"]


def test_what_is_not_translated_is_missing() -> None:
    english = ENGLISH + "\nHealth was added by resolution 58/316 in 2021 as a fourth aim for all 193 States.\n"
    assert states(english)[-1] == State.MISSING.value


def test_a_changed_footnote_makes_its_paragraph_stale() -> None:
    english, french = "Peace[^1].\n\n[^1]: Since 1945.\n", "La paix[^1].\n\n[^1]: Depuis 1945.\n"
    ledger = all_accepted(english, french)
    changed = catalogue(files(english.replace("1945", "1946"), french, ledger))
    assert [one.state for one in changed.standings] == [State.TRANSLATED, State.STALE]


def test_either_language_may_be_the_source() -> None:
    texts = files()
    texts["aims.en.md"] = "---\ntitle: Aims\nsource: fr\n---\n\n" + ENGLISH
    found = index(report(texts)).standings
    assert {one.lang for one in found} == {"en"}
    assert found[1].source.path == "aims.fr.md"
