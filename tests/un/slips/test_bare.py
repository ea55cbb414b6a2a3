"""Resolutions cited by number alone are found, with the year where it is known."""

from __future__ import annotations

import pytest

from diptych.un.slips.bare import find_bare_resolutions


def found(text: str, lang: str = "en") -> list[tuple[str, int | None]]:
    """Return the numbers and years."""
    return [(text[one.start : one.end], one.year) for one in find_bare_resolutions(text, lang)]


@pytest.mark.parametrize(
    ("text", "lang", "numbers"),
    [
        ("resolution 1540", "en", [("1540", 2004)]),
        ("UNSCR 1325, paragraph 2", "en", [("1325", 2000)]),
        (
            "resolutions 1325, 1820 and 2242 of the Security Council",
            "en",
            [("1325", 2000), ("1820", 2008), ("2242", 2015)],
        ),
        ("General Assembly resolution 1514", "en", [("1514", None)]),
        ("la résolution 2199 du Conseil de sécurité", "fr", [("2199", 2015)]),
        ("la résolution 1514 de l’Assemblée générale", "fr", [("1514", None)]),
    ],
)
def test_found(text: str, lang: str, numbers: list[tuple[str, int | None]]) -> None:
    assert found(text, lang) == numbers


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("resolutions 1988 and 2255 (2015)", "en"),
        ("resolutions 1325, 1820 and 2242 (2015)", "en"),
        ("resolution 3411 A (XXX), 58/316 and 2020/12", "en"),
        ("ECLAC resolution 682", "en"),
        ("the resolution 1540 Committee", "en"),
        ("the resolutions of 2024 and 1,540 more", "en"),
        ("décision 1540 et les résolutions de 2024", "fr"),
    ],
)
def test_not_bare(text: str, lang: str) -> None:
    assert found(text, lang) == []
