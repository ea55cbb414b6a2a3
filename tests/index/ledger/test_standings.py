"""How translations stand to their sources."""

from __future__ import annotations

import pytest

from diptych.index.ledger.accepting import accepted
from diptych.model.ledger import State
from diptych.parse.yaml.ledger import written_ledger
from tests.support.reports import catalogue

ENGLISH = "{#peace}\nPeace is the first aim of all.\n\nSecurity is the second of 3 aims.\n\nDevelopment comes third.\n"
FRENCH = (
    "{#peace}\nLa paix est le premier but.\n\nLa sécurité est le deuxième de 3 buts.\n\n"
    "Le développement vient ensuite.\n"
)


def files(english: str = ENGLISH, french: str = FRENCH, ledger: str = "") -> dict[str, str]:
    return {"aims.en.md": english, "aims.fr.md": french} | ({"ledger.yaml": ledger} if ledger else {})


def all_accepted(texts: dict[str, str]) -> str:
    """Return the ledger in which every translation of a report is accepted."""
    known = catalogue(texts)
    return written_ledger(accepted(known, known.standings))


def states(english: str, french: str = FRENCH, before: str = ENGLISH) -> list[str]:
    """Return the states of the title and of each source block, after all was accepted as it was before."""
    found = catalogue(files(english, french, all_accepted(files(before))))
    return [one.state.value for one in found.standings]


def test_nothing_is_recorded_without_a_ledger() -> None:
    assert {one.state for one in catalogue(files()).standings} == {State.UNRECORDED}


def test_accepting_everything_leaves_nothing_behind() -> None:
    assert states(ENGLISH) == ["translated"] * 4


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Peace is", "Peace  is\n", ["translated"] * 4),
        ("first aim", "very first aim", ["translated", "stale", "translated", "translated"]),
        ("second of 3", "second of 4", ["translated", "translated", "stale", "translated"]),
        ("comes third.", "comes third and last.", ["translated", "translated", "translated", "stale"]),
        ("{#peace}\n", "{#first}\n", ["translated"] * 4),
        ("{#peace}\n", "", ["translated"] * 4),
        ("Security", "<!-- allow STY: quoted -->\nSecurity", ["translated"] * 4),
        ("Development", "{#development}\nDevelopment", ["translated"] * 4),
    ],
)
def test_only_the_changed_paragraph_is_stale(before: str, after: str, expected: list[str]) -> None:
    assert states(ENGLISH.replace(before, after)) == expected


def test_a_title_and_a_heading_are_translated_too() -> None:
    heads = {"aims.en.md": "---\ntitle: Aims\n---\n\n## First\n\nPeace.\n", "aims.fr.md": "## D’abord\n\nLa paix.\n"}
    ledger = all_accepted(heads)
    changed = heads["aims.en.md"].replace("Aims", "Goals").replace("First", "At first")
    found = catalogue({**heads, "aims.en.md": changed, "ledger.yaml": ledger}).standings
    assert [one.state.value for one in found] == ["stale", "stale", "translated"]


def test_a_paragraph_keeps_its_entry_when_others_come_before_it() -> None:
    english = "A new paragraph about health in 2021.\n\n" + ENGLISH
    french = "Un nouveau paragraphe sur la santé en 2021.\n\n" + FRENCH
    assert states(english, french) == ["translated", "unrecorded", "translated", "translated", "translated"]


def test_what_is_not_translated_is_missing() -> None:
    english = ENGLISH + "\nHealth was added by resolution 58/316 in 2021 as a fourth aim for all 193 States.\n"
    assert states(english)[-1] == State.MISSING.value


def test_of_a_section_without_a_file_all_is_missing() -> None:
    found = catalogue({"aims.en.md": ENGLISH}).standings
    assert [(one.lang, one.state) for one in found] == [("fr", State.MISSING)] * 4


def test_of_a_file_that_cannot_be_read_nothing_is_said() -> None:
    ledger = all_accepted(files())
    found = catalogue({**files(ledger=ledger), "aims.fr.md": "---\ntitle: Buts\n\nLa paix.\n"})
    assert not found.standings
    assert not found.orphans


def test_a_changed_footnote_makes_its_paragraph_stale() -> None:
    notes = files("Peace[^1].\n\n[^1]: Since 1945.\n", "La paix[^1].\n\n[^1]: Depuis 1945.\n")
    ledger = all_accepted(notes)
    changed = notes["aims.en.md"].replace("1945", "1946")
    found = catalogue({**notes, "aims.en.md": changed, "ledger.yaml": ledger}).standings
    assert [one.state for one in found] == [State.TRANSLATED, State.STALE]
    assert found[1].translation == "La paix[^1]. [^1]: Depuis 1945."


def test_either_language_may_be_the_source() -> None:
    texts = files("---\ntitle: Aims\nsource: fr\n---\n\n" + ENGLISH)
    found = catalogue(texts).standings
    assert {one.lang for one in found} == {"en"}
    assert found[1].source.path == "aims.fr.md"


def test_standings_follow_the_source_whatever_the_translation_does() -> None:
    moved = "\n\n".join(FRENCH.strip().split("\n\n")[::-1])
    found = catalogue(files(french=moved)).standings
    assert [one.source.start for one in found] == sorted(one.source.start for one in found)


def test_an_entry_whose_paragraph_is_gone_is_an_orphan() -> None:
    ledger = all_accepted(files())
    english, french = (text[: text.index("\n\n")] for text in (ENGLISH, FRENCH))
    found = catalogue(files(english, french, ledger)).orphans
    assert [entry.text for entry in found] == ["Development comes third.", "Security is the second of 3 aims."]
