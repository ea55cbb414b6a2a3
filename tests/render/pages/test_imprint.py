"""The printing of the job number as bars."""

from __future__ import annotations

import re

from diptych.render.pages.imprint import CODE_39, bars


def test_each_character_of_code_39_has_two_wide_bars_and_one_wide_space() -> None:
    assert len(set(CODE_39.values())) == 11
    for elements in CODE_39.values():
        assert (elements[::2].count("w"), elements[1::2].count("w"), len(elements)) == (2, 1, 9)


def test_the_figures_stand_between_asterisks_with_a_narrow_space_after_each_character() -> None:
    drawn = bars("GE.2")
    assert 'viewBox="0 0 47 1"' in drawn
    places = [(int(start), int(width)) for start, width in re.findall(r"M(\d+) 0h(\d+)v1h-\2z", drawn)]
    asterisk, two = [(0, 1), (4, 1), (6, 3), (10, 3), (14, 1)], [(16, 1), (18, 3), (24, 1), (26, 1), (28, 3)]
    assert places[:5] == asterisk
    assert places[5:10] == two
    assert places[10:] == [(start + 32, width) for start, width in asterisk]
