"""A mutant is shown with its line."""

from __future__ import annotations

from tests.mutants.showing import change

ORIGINAL = '''\
"""A module."""


def double(number: int) -> int:
    """Return twice a number."""
    result = number * 2
    return result


class Holder:
    def held(self, more: int = 1) -> int:
        return more
'''
MUTATED = '''\
"""A module."""
def double(number: int) -> int:
    return _trampoline(number)

def x_double__mutmut_orig(number: int) -> int:
    """Return twice a number."""
    result = number * 2
    return result

def x_double__mutmut_1(number: int) -> int:
    """Return twice a number."""
    result = number / 2
    return result

class Holder:
    def xǁHolderǁheld__mutmut_orig(self, more: int = 1) -> int:
        return more

    def xǁHolderǁheld__mutmut_1(self, more: int = 2) -> int:
        return more
'''


def test_the_line_is_that_of_the_module() -> None:
    assert change(ORIGINAL, MUTATED, "x_double__mutmut_1") == (
        6,
        "-    result = number * 2\n+    result = number / 2",
    )
    assert change(ORIGINAL, MUTATED, "xǁHolderǁheld__mutmut_1") == (
        11,
        "-    def held(self, more: int = 1) -> int:\n+    def held(self, more: int = 2) -> int:",
    )
