"""Citations with wrong spaces or dashes are found, with the right ones."""

from __future__ import annotations

import pytest

from diptych.un.slips.gaps import find_misspaced_citations
from tests.support.corpus import IS_WHOLE, excerpts, resolutions


def found(text: str, lang: str = "en") -> list[tuple[str, str]]:
    """Return what is written wrongly, and how it should be."""
    return [(text[one.start : one.end], one.right) for one in find_misspaced_citations(text, lang)]


@pytest.mark.parametrize(
    ("text", "lang", "written", "right"),
    [
        ("resolution 1809(2008)", "en", "1809(2008)", "1809 (2008)"),
        ("la résolution 1809  (2008)", "fr", "1809  (2008)", "1809 (2008)"),
        ("resolution 58 / 316", "en", "58 / 316", "58/316"),
        ("resolution 58/316A", "en", "58/316A", "58/316 A"),
        ("résolutions 3411 A et  B (XXX)", "fr", "3411 A et  B (XXX)", "3411 A et B (XXX)"),
        ("resolution S-13 /2", "en", "S-13 /2", "S-13/2"),
        ("A/73/328\u2014S/2018/592", "en", "A/73/328\u2014S/2018/592", "A/73/328-S/2018/592"),
        ("A/73/328 \u2013 S/2018/592", "fr", "A/73/328 \u2013 S/2018/592", "A/73/328-S/2018/592"),
        ("A/73/328--S/2018/592", "en", "A/73/328--S/2018/592", "A/73/328-S/2018/592"),
        ("A/73/328\u2013\u2013S/2018/592", "fr", "A/73/328\u2013\u2013S/2018/592", "A/73/328-S/2018/592"),
        ("A/73/328\u2014\u2014S/2018/592", "en", "A/73/328\u2014\u2014S/2018/592", "A/73/328-S/2018/592"),
        ("A/73/328 -- S/2018/592", "en", "A/73/328 -- S/2018/592", "A/73/328-S/2018/592"),
        ("A/RES/58/ 316", "en", "A/RES/58/ 316", "A/RES/58/316"),
        ("S/ 2018/592", "en", "S/ 2018/592", "S/2018/592"),
    ],
)
def test_put_right(text: str, lang: str, written: str, right: str) -> None:
    assert found(text, lang) == [(written, right)]


@pytest.mark.parametrize(
    "text",
    [
        "resolution 1809\u00a0(2008) and 1325\u202f(2000)",
        "A/73/328\u2013S/2018/592, A/73/328\u2011S/2018/592",
        "some 3 / 4 of 2(2008) others",
        "A/75/345 / A/75/346",
        "S/2020/1 \u2013 S/2020/5",
        "A  double space, (1) a bracket",
    ],
)
def test_right_or_no_citation(text: str) -> None:
    assert found(text) == []


@pytest.mark.corpus
def test_real_texts_have_few() -> None:
    wrong = []
    for lang in ("en", "fr"):
        for text in (*(excerpt.text for excerpt in excerpts(lang)), *resolutions(lang)):
            wrong += [written for written, _ in found(text, lang)]
    assert wrong == (["S/PRST/ 2014/23", "S/PRST/ 2020/5", "1882(2009)", "2751(2024)"] if IS_WHOLE else [])
