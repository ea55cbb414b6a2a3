"""Symbols of documents, and the organs that they name."""

from __future__ import annotations

import pytest

from diptych.model.organ import OrganName
from diptych.model.symbol import organ_of
from diptych.un import parse_symbol


@pytest.mark.parametrize(
    ("symbol", "organ"),
    [
        ("A/75/345", OrganName.GENERAL_ASSEMBLY),
        ("A/C.3/78/L.41", OrganName.GENERAL_ASSEMBLY),
        ("A/HRC/45/1", OrganName.HUMAN_RIGHTS_COUNCIL),
        ("A/HRC/RES/16/18", OrganName.HUMAN_RIGHTS_COUNCIL),
        ("S/RES/1809(2008)", OrganName.SECURITY_COUNCIL),
        ("E/2020/1", OrganName.ECONOMIC_AND_SOCIAL_COUNCIL),
        ("CAT/C/1", None),
    ],
)
def test_a_symbol_names_its_organ(symbol: str, organ: OrganName | None) -> None:
    assert organ_of(parse_symbol(symbol).parts) is organ
