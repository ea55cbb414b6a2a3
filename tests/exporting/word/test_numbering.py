"""What Word counts by itself, and what is typed because Word would count otherwise."""

from __future__ import annotations

import pytest

from diptych.exporting.word.numbering import NumberingWriter
from diptych.typography.list_marks import automatic_marks


@pytest.mark.parametrize(
    ("marks", "counted"),
    [
        (("(a)", "(b)"), True),
        (("a)", "b)", "c)"), True),
        (("(i)", "(ii)"), True),
        (("•", "•"), True),
        (automatic_marks(26, 0, "en"), True),
        # Word goes on with bb after aa.
        (automatic_marks(28, 0, "en"), False),
        (("(a)", "(c)"), False),
    ],
)
def test_members_of_lists(marks: tuple[str, ...], counted: bool) -> None:  # noqa: FBT001 - a table of cases
    assert (NumberingWriter().members(marks, 0) is not None) is counted


def test_numbers_that_follow_are_one_count_and_others_begin_a_new_one() -> None:
    numbers = NumberingWriter()
    one, two, five, six = (numbers.paragraph(number) for number in ("1", "2", "5", "6"))
    assert one == two != five == six


@pytest.mark.parametrize(
    ("numeral", "rank", "counted"), [("II", 1, True), ("C", 2, True), ("3", 3, True), ("3", 1, False)]
)
def test_numerals_of_headings(numeral: str, rank: int, counted: bool) -> None:  # noqa: FBT001 - a table of cases
    assert (NumberingWriter().heading(numeral, rank) is not None) is counted
