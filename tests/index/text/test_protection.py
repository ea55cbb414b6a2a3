"""What rules leave alone in the text."""

from __future__ import annotations

import pytest

from diptych.model.prose import OPAQUE
from tests.support.reports import catalogue

TERMS = "agency:\n  kind: body\n  en: {name: Zorblax Agency}\n  fr: {name: Agence Zorblax}\n"


@pytest.mark.parametrize(
    ("lang", "text", "left"),
    [
        ("en", "See `code` and [a link](https://example.org).", "See * and ******."),
        ("en", "Resolution 1809 (2008) said so.", "Resolution *********** said so."),
        ("en", "The Zorblax Agency met.", "The ************** met."),
        ("en", "Its “Faire taire les armes” aim.", "Its “*********************” aim."),
        ("en", "Its “Silencing the Guns” aim.", "Its “Silencing the Guns” aim."),
        ("fr", "Le « She stands for peace » a paru.", "Le « ******************** » a paru."),
        ("fr", "Dit « il a lu “the state of the world” hier ».", "Dit « il a lu “**********************” hier »."),
        ("fr", "Le « moratoire » est là.", "Le « moratoire » est là."),
    ],
)
def test_masked(lang: str, text: str, left: str) -> None:
    found = catalogue({f"a.{lang}.md": text, "terms.yaml": TERMS})
    (masked,) = found.unprotected.values()
    assert masked.replace(OPAQUE, "*") == left
