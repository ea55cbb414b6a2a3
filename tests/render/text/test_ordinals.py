"""Ordinals with a raised ending."""

from __future__ import annotations

import pytest

from diptych.render.text.inline import Medium
from diptych.render.text.ordinals import raise_ordinals
from tests.support.reports import edition


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("le 1er juillet", "le 1<sup>er</sup> juillet"),
        ("sa 9445e séance", "sa 9445<sup>e</sup> séance"),
        ("la 1re et les 2es", "la 1<sup>re</sup> et les 2<sup>es</sup>"),
        ("le XXIe siècle, le Xe", "le XXI<sup>e</sup> siècle, le X<sup>e</sup>"),
        ("Ve République", "V<sup>e</sup> République"),
        ("le <20e>", "le &lt;20<sup>e</sup>&gt;"),
    ],
)
def test_french_raises_the_ending(text: str, expected: str) -> None:
    assert raise_ordinals(text, "fr") == expected


@pytest.mark.parametrize("text", ["Ce 3 mai, 12 et", "De", "A/RES/58/316e1", "2eme", "9445 e"])
def test_what_is_no_ordinal_stays(text: str) -> None:
    assert raise_ordinals(text, "fr") == text


def test_english_raises_nothing() -> None:
    assert raise_ordinals("the 75th, 1er", "en") == "the 75th, 1er"


@pytest.mark.parametrize("medium", Medium)
def test_text_titles_and_masthead(medium: Medium) -> None:
    files = {"a.en.md": "On 1 July.", "a.fr.md": "---\ntitle: La 2e année\n---\n\nLe 1er juillet.\n"}
    shown = edition(files, "fr", medium).sections[0]
    assert shown.title == "La 2<sup>e</sup> année"
    assert "1<sup>er</sup>" in str(shown.body)
