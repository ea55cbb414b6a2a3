"""The words of a foreign file beside those of the report: what is missing, and what is not."""

from __future__ import annotations

from diptych.importing.shared.account import Kept, Loss, losses
from diptych.importing.shared.foreign_words import ForeignWords
from diptych.importing.shared.word_matching import account_words, matches

PLACE = "paragraph 1"


def told(*texts: str) -> list[ForeignWords]:
    return [ForeignWords(text, PLACE) for text in texts]


def kept(*texts: str) -> list[Kept]:
    return [Kept(text) for text in texts]


def test_words_are_letters_figures_and_signs_without_punctuation() -> None:
    assert account_words("3.2 × 10⁶ t, “CO₂” – 40 %") == ["3", "2", "×", "106", "t", "CO2", "40", "%"]


def test_the_same_words_in_order_lose_nothing() -> None:
    assert (
        losses(told("The partnership grew.", "It grew again."), kept("The partnership grew. It grew again."), ()) == []
    )


def test_a_passage_that_is_missing_is_quoted_where_it_stands() -> None:
    assert losses(told("In peace.", "In law.", "At sea."), kept("In peace.", "At sea."), ()) == [
        Loss("In law.", PLACE, is_moved=False)
    ]


def test_words_that_are_missing_within_a_passage_are_quoted() -> None:
    assert losses(told("The new treaty holds."), kept("The treaty holds."), ()) == [Loss("new", PLACE, is_moved=False)]


def test_what_a_remark_quotes_is_not_missing() -> None:
    quotes = ("page 3 of 4 | old words here",)
    assert losses(told("It grew.", "old words here", "page 3 of 4"), kept("It grew."), quotes) == []
    assert losses(told("It grew.", "old letters here"), kept("It grew."), quotes) != []


def test_a_quotation_is_found_wherever_equal_words_were_matched() -> None:
    assert (
        losses(
            told("They saw the new treaty and the old treaty."),
            kept("They saw the old treaty."),
            ("the new treaty and",),
        )
        == []
    )


def test_words_that_stand_elsewhere_are_told_apart_from_lost_ones() -> None:
    swapped = kept("Two is here now.", "One was here first and is long.")
    assert losses(told("One was here first and is long.", "Two is here now."), swapped, ()) == [
        Loss("Two is here now.", PLACE, is_moved=True)
    ]


def test_in_a_table_whose_headings_were_merged_the_order_does_not_count() -> None:
    cells = told("Category", "Variance", "Amount", "Percentage", "Fuel")
    assert losses(cells, [Kept("Category Variance Amount Variance Percentage Fuel", loose=True)], ()) == []
    assert losses(told("A", "B", "C", "D"), [Kept("A C B D", loose=True)], ()) == []
    assert losses(told("A", "B", "C", "D"), [Kept("A C B D")], ()) != []


def test_a_number_or_a_mark_may_be_missing_before_a_passage_that_has_one() -> None:
    marked = [Kept("The partnership grew.", marked=True)]
    assert losses(told("12. The partnership grew."), marked, ()) == []
    assert losses(told("(iv) The partnership grew."), marked, ()) == []
    assert losses(told("Yesterday The partnership grew."), marked, ()) != []
    assert losses(told("12. The partnership grew."), kept("The partnership grew."), ()) != []


def test_what_stands_aside_must_be_quoted() -> None:
    comment = [ForeignWords("Please check.", "a comment", aside=True)]
    assert losses(comment, kept("It grew."), ()) == [Loss("Please check.", "a comment", is_moved=False)]
    assert losses(comment, kept("It grew."), ("Please check.",)) == []


def test_long_texts_of_equal_words_are_matched_in_time() -> None:
    ours = ["a"] * 30_000 + ["b"] + ["a"] * 30_000
    theirs = ["a"] * 60_000 + ["c"] * 60_000
    found = matches(ours, theirs)
    assert sum(one is not None for one in found) >= 30_000
    assert found == sorted(found, key=lambda one: (one is None, one)) or None in found


def test_moved_halves_of_a_long_text_keep_the_longer_one_in_order() -> None:
    first, second = [f"a{at}" for at in range(5_000)], [f"b{at}" for at in range(4_000)]
    found = matches([*first, *second], [*second, *first])
    assert [one is not None for one in found] == [True] * 5_000 + [False] * 4_000
