"""What pytest is given while it looks for mutants: the same examples each time, and none made smaller that fails."""

from __future__ import annotations

import pytest
from hypothesis import Phase, settings


@pytest.hookimpl(trylast=True)
def pytest_configure() -> None:
    """Take the place of the profile in `tests/conftest.py`, which is loaded before."""
    usual = settings.get_profile("diptych")
    phases = (Phase.explicit, Phase.generate)
    settings.register_profile("mutants", usual, derandomize=True, database=None, phases=phases, max_examples=30)
    settings.load_profile("mutants")
