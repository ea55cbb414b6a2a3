"""Addresses and paths are divided without a hyphen."""

from __future__ import annotations

import pytest

from tests.support.pdf_reader import runs
from tests.support.plain_press import FONT_FACE, mended, page, plain

STYLE = f"""{FONT_FACE}
p {{ width: 150pt; font: 10pt/12pt "Diptych Serif"; hyphens: auto; overflow-wrap: break-word }}
"""
WORD = "développementinternationalement"
ADDRESSES = pytest.mark.parametrize(
    "address",
    [
        f"https://www.example.org/Rapport%20{WORD}_{WORD}",
        f"{WORD}@example.org",
        rf"C:\Rapports\{WORD}",
        f"/srv/{WORD}.{WORD}",
    ],
)


def lines(address: str, *, mend: bool) -> str:
    """Return an address as it is printed, its lines one after the other."""
    body = page(f'<p lang="fr">Voir {address}.</p>', STYLE)
    with (mended if mend else plain)(body) as printed:
        return "".join(run.text for sheet in printed.pages for run in runs(sheet))


@ADDRESSES
def test_weasyprint_hyphenates_addresses(address: str) -> None:
    assert "‐" in lines(address, mend=False)


@ADDRESSES
def test_no_hyphen_is_put_into_an_address(address: str) -> None:
    assert address in lines(address, mend=True)


def test_words_are_hyphenated_beside_an_address() -> None:
    assert "\u00ad" in lines(f"{WORD} a.example.org", mend=True)
