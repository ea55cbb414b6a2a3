"""Which entry of the ledger belongs to which paragraph, after paragraphs have changed."""

from __future__ import annotations

from diptych.index.ledger.recognition import FEW, LONG
from tests.index.ledger.test_standings import all_accepted
from tests.support.reports import catalogue

FIRST = "The Council met twelve times in 2019 and heard the Secretary-General on Libya."
SECOND = "The Commission of the Union opened an office in Addis Ababa for mediation."
THIRD = "Trade within the region grew, and so did the number of students abroad."
FRENCH = ("Le Conseil s’est réuni.", "La Commission a ouvert un bureau.", "Le commerce a augmenté.")


def section(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs) + "\n"


def recorded(before: dict[str, str], after: dict[str, str]) -> list[str | None]:
    """Return the recorded text of each paragraph, without titles, in a report all of which was accepted before."""
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


def test_of_more_paragraphs_than_are_held_against_each_other_each_finds_its_own_near_its_place() -> None:
    before = tuple(
        f"Town {number} has {number * 7} schools and sees {number * 13} visitors." for number in range(FEW + 9)
    )
    after = tuple(one.replace("sees", "saw") for one in before)
    assert recorded(many(before), many(after)) == list(before)


def many(english: tuple[str, ...]) -> dict[str, str]:
    return {"aims.en.md": section(*english), "aims.fr.md": section(*("Texte." for _ in english))}


def test_texts_as_long_as_sections_are_known_by_their_words() -> None:
    long = "It met twice in 2019 and spoke of water. " * (LONG // 40) + "So it ended."
    changed = long.replace("ended", "began")
    assert recorded(pair(FIRST, long, SECOND), pair(THIRD, changed, SECOND)) == [FIRST, long, SECOND]
