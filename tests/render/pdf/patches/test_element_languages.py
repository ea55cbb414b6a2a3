"""An element in another language says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.plain_press import mended, page, plain

if TYPE_CHECKING:
    import pikepdf

PAGE = page('<p>One <span lang="fr">deux</span></p><p lang="es">Tres</p>')


def languages(printed: pikepdf.Pdf) -> list[str | None]:
    """Return the languages of the first paragraph, of the text marked in it, and of the second paragraph."""
    first, second = printed.Root.StructTreeRoot.K[0].K
    found = (first.get("/Lang"), first.K[1].get("/Lang"), second.get("/Lang"))
    return [None if one is None else str(one) for one in found]


def test_weasyprint_names_the_language_of_the_whole_alone() -> None:
    assert str(plain(PAGE).Root.Lang) == "en"
    assert languages(plain(PAGE)) == [None, None, None]


def test_an_element_in_another_language_says_so() -> None:
    assert languages(mended(PAGE)) == [None, "fr", "es"]
