"""Descriptions of documents, which readers of the web edition see before they open one."""

from __future__ import annotations

import pytest

from diptych.api import workshop
from diptych.compose.documents import descriptions
from tests.support.reports import catalogue

REGISTER = """\
A/RES/58/316:
  date: 2004-07-01
  title: {en: Further measures, fr: Nouvelles mesures}
"""
FILES = {
    "a.en.md": "See General Assembly resolution 58/316, S/RES/1809(2008) and S/PRST/2013/12.\n",
    "a.fr.md": "Voir la résolution 58/316 de l’Assemblée générale.\n",
    "documents.yaml": REGISTER,
}


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "General Assembly resolution\u00a058/316, 1\u00a0July 2004, Further measures"),
        ("fr", "Résolution\u00a058/316 de l’Assemblée générale, 1er\u00a0juillet 2004, Nouvelles mesures"),
    ],
)
def test_a_document_is_told_by_name_date_and_title(lang: str, told: str) -> None:
    index = catalogue(FILES)
    described = {
        str(symbol): text for symbol, text in descriptions(index, lang, workshop(draft=False).translator(lang)).items()
    }
    assert described["A/RES/58/316"] == told


def test_a_symbol_of_which_nothing_is_known_is_not_repeated() -> None:
    described = descriptions(catalogue(FILES), "en", workshop(draft=False).translator("en"))
    assert {str(symbol) for symbol in described} == {"A/RES/58/316", "S/RES/1809(2008)"}
