"""Whatever two texts hold, they are compared, or it is said why not; every place is in its file, and a page is made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.formats.faults import ImportRefusedError
from tests.support.compared import ENGLISH, FRENCH, comparison_of, page_of_comparison

PIECES = st.sampled_from(
    [
        *(
            "\n\n",
            "\n",
            " ",
            "# ",
            "- ",
            "1. ",
            "(a) ",
            "| a | b |\n| - | - |\n| 1 | 2 |\n",
            "> ",
            "`x`",
            "[^1]",
            "[^1]: n\n",
        ),
        *(
            "<b>",
            "<!-- c -->",
            "&amp;",
            "**",
            "*",
            "\u00ad",
            "e\u0301",
            "\ufeff",
            "\u202e",
            "12 %",
            "A/80/1",
            "4 mai 2019",
        ),
        *(
            "the boats of the river",
            "les bateaux du fleuve",
            "{.continued}\n",
            "[](#p3)",
            "[a](https://x.org)",
            "![p](p.png)",
        ),
    ]
)


@pytest.mark.parametrize("suffix", ["md", "txt"])
@given(extra=st.tuples(st.lists(PIECES, max_size=12), st.lists(PIECES, max_size=12)))
def test_any_text_is_compared(suffix: str, extra: tuple[list[str], list[str]]) -> None:
    english, french = ("".join(own) + "\n\n" + text for own, text in zip(extra, (ENGLISH, FRENCH), strict=True))
    try:
        comparison = comparison_of(english, french, suffix)
    except ImportRefusedError:
        return
    assert not [one for one in comparison.findings if one.code.startswith("INT")]
    sources = {text.places.source.path: text.places.source.text for text in comparison.texts.values()}
    for one in comparison.findings:
        assert 0 <= one.span.start <= one.span.end <= len(sources.get(one.span.path, "")) or not one.span.end
    assert page_of_comparison(comparison).count("<html") == 1
