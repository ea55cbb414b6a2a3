"""Languages that are made up for a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.languages import registry

if TYPE_CHECKING:
    from collections.abc import Callable

    from diptych.languages.language import Language


@pytest.fixture
def describe(monkeypatch: pytest.MonkeyPatch) -> Callable[[Language], str]:
    """Return what describes a language for one test and returns its code, which no other test may use.

    What the program makes of a language is kept by its code.
    """

    def described(language: Language) -> str:
        monkeypatch.setitem(registry._DESCRIBED, language.code, language)  # noqa: SLF001 - the program never adds one
        return language.code

    return described
