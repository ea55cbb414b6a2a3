"""Which entry of the ledger speaks of which paragraph, after these have changed."""

from __future__ import annotations

from tests.index.test_standings import all_accepted
from tests.reports import catalogue

FIRST = "The Council met twelve times in 2019 and heard the Secretary-General on Libya."
SECOND = "The Commission of the Union opened an office in Addis Ababa for mediation."
THIRD = "Trade within the region grew, and so did the number of students abroad."
FRENCH = ("Le Conseil s’est réuni.", "La Commission a ouvert un bureau.", "Le commerce a augmenté.")


def section(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs) + "\n"


def recorded(before: dict[str, str], after: dict[str, str]) -> list[str | None]:
    """Return the recorded text of each paragraph, titles left out, in a report all of which was accepted before."""
    found = catalogue(after | {"ledger.yaml": all_accepted(before)})
    return [one.recorded for one in found.standings if one.key != "title"]


def pair(*english: str, name: str = "aims") -> dict[str, str]:
    return {f"{name}.en.md": section(*english), f"{name}.fr.md": section(*FRENCH[: len(english)])}


def test_paragraphs_in_another_order() -> None:
    assert recorded(pair(FIRST, SECOND, THIRD), pair(THIRD, FIRST, SECOND)) == [THIRD, FIRST, SECOND]


def test_one_that_changed_beside_one_that_is_new() -> None:
    changed = SECOND.replace("opened", "closed")
    assert recorded(pair(FIRST, SECOND), pair(FIRST, THIRD, changed)) == [FIRST, None, SECOND]


def test_of_two_that_changed_each_finds_its_own() -> None:
    changed = (THIRD.replace("grew", "fell"), SECOND.replace("opened", "closed"))
    assert recorded(pair(FIRST, SECOND, THIRD), pair(FIRST, *changed)) == [FIRST, THIRD, SECOND]


def test_one_that_was_written_anew_is_told_by_elimination() -> None:
    assert recorded(pair(FIRST, SECOND), pair(FIRST, "Nothing of the kind.")) == [FIRST, SECOND]


def test_where_two_were_written_anew_nothing_is_guessed() -> None:
    assert recorded(pair(FIRST, SECOND), pair("Nothing of the kind.", "Other words.")) == [None, None]


def test_two_that_say_the_same_have_an_entry_each() -> None:
    assert recorded(pair(FIRST, FIRST), pair(FIRST, FIRST)) == [FIRST, FIRST]


def test_one_that_was_moved_to_another_section() -> None:
    before = pair(FIRST, SECOND) | pair(THIRD, name="trade")
    after = pair(FIRST) | pair(THIRD, SECOND, name="trade")
    assert recorded(before, after) == [FIRST, THIRD, SECOND]


def test_one_that_was_moved_to_where_another_was_deleted() -> None:
    before = pair(FIRST, SECOND) | pair(THIRD, "Ports were built.", name="trade")
    after = pair(FIRST) | pair(THIRD, SECOND, name="trade")
    assert recorded(before, after) == [FIRST, THIRD, SECOND]


def test_one_that_changed_in_a_section_that_was_renamed() -> None:
    changed = SECOND.replace("opened", "closed")
    assert recorded(pair(FIRST, SECOND, THIRD), pair(FIRST, changed, THIRD, name="goals")) == [FIRST, SECOND, THIRD]


def test_one_like_another_of_a_section_that_is_still_there() -> None:
    before = pair(FIRST, SECOND) | pair(THIRD, name="trade")
    after = pair(FIRST) | pair(THIRD, SECOND.replace("opened", "closed"), name="trade")
    assert recorded(before, after) == [FIRST, THIRD, None]


def test_a_section_with_another_name() -> None:
    assert recorded(pair(FIRST, SECOND), pair(FIRST, SECOND, name="goals")) == [FIRST, SECOND]
