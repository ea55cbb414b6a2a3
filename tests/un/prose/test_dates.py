"""Dates beside citations."""

from __future__ import annotations

from datetime import date

import pytest

from diptych.un import find_citations
from diptych.un.prose.dates import date_beside


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("resolution 58/316 of 1 July 2004", "en", date(2004, 7, 1)),
        ("resolution 72/262 C of 5 July 2018", "en", date(2018, 7, 5)),
        ("the statement of 6 August 2013 (S/PRST/2013/12)", "en", date(2013, 8, 6)),
        ("the report issued on 17 August 2018 (A/73/328-S/2018/592)", "en", date(2018, 8, 17)),
        ("résolution 58/316 de l’Assemblée générale, en date du 1er juillet 2004", "fr", None),
        ("résolution 58/316, en date du 1er juillet 2004", "fr", date(2004, 7, 1)),
        ("la déclaration du 6 août 2013 (S/PRST/2013/12)", "fr", date(2013, 8, 6)),
        ("the period to 30 June 2026 (A/79/783)", "en", None),
        ("ended on 30 June 2026 (A/79/783)", "en", None),
        ("resolution 58/316 of 31 June 2004", "en", None),
        ("resolution 2413 (2018) of 20 December 2005 and 26 April 2018", "en", None),
    ],
)
def test_dates(text: str, lang: str, day: date | None) -> None:
    (cited,) = find_citations(text, lang)
    beside = date_beside(text, cited.start, cited.end, lang)
    assert (beside and beside.day) == day
