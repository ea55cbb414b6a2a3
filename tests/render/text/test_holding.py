"""Text that no line may break."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from diptych.compose.words import held_words
from diptych.render.text.holding import hold_title
from diptych.render.text.inline import Medium, Setting, html


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 2016–2020.", 'in <span class="held">2016–2020</span>.'),
        ("ONU-Femmes, UN-Women", '<span class="held">ONU-Femmes</span>, <span class="held">UN-Women</span>'),
        ("the COVID-19 pandemic", 'the <span class="held">COVID-19</span> pandemic'),
        ("paragraphs 5–7", 'paragraphs <span class="held">5–7</span>'),
        (
            "l’économie\u00a0–\u00a0GUAM\u00a0: elle",
            'l’<span class="held">économie\u00a0–\u00a0GUAM</span>\u00a0: elle',
        ),
        ("Nations-African", "Nations-African"),
        ("A/73/328–S/2018/592", "A/73/328–S/2018/592"),
    ],
)
def test_ranges_and_names_are_held(text: str, expected: str) -> None:
    assert html(held_words(text, "en"), Setting("en", Medium.WEB)) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Union africaine", "Union\u00a0africaine"),
        ("Nuclear-Test-Ban Treaty", '<span class="held">Nuclear-Test-Ban</span>\u00a0Treaty'),
        (Markup("A <em>last word</em>"), "A <em>last\u00a0word</em>"),
        (Markup('In <span class="held">2016–2020</span>'), 'In\u00a0<span class="held">2016–2020</span>'),
        ("R&D", "R&amp;D"),
    ],
)
def test_titles_end_with_two_words(title: str, expected: str) -> None:
    assert hold_title(title) == expected
