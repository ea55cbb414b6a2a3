"""How a module is laid out for the mutation tester, and which tests hold a room."""

from __future__ import annotations

import pytest

from tests.mutants.laying import undecorated
from tests.mutants.rooms import NoRoomError, held_by, modules

DECORATED = '''\
@first
@second(
    "words", limit=1
)
def function() -> int:
    """Say one."""
    return 1


class Holder:
    @property
    def held(self) -> int:
        return 2
'''
AS_LAID_OUT = '''\




def function() -> int:
    """Say one."""
    return 1
function = first(second('words', limit=1)(function))  # type: ignore

class Holder:
    @property
    def held(self) -> int:
        return 2
'''


def test_decorators_come_after_their_functions_and_lines_keep_their_numbers() -> None:
    assert undecorated(DECORATED) == AS_LAID_OUT


def test_a_room_is_a_folder_or_a_module() -> None:
    assert modules("index/alignment") == "index/alignment/*"
    assert modules("index/alignment/lengths") == "index/alignment/lengths.py"
    with pytest.raises(NoRoomError):
        modules("index/nowhere")


def test_the_tests_of_a_room_lie_where_it_lies_and_where_the_table_says() -> None:
    for room in ("importing/shared", "importing/shared/outline"):
        first, *others = held_by(room).tests
        assert first == "tests/importing/shared"
        assert "tests/importing/report" in others
    assert held_by("emit/excerpt").tests == ("tests/emit",)
    with pytest.raises(NoRoomError):
        held_by("nowhere")
