"""How English enumerates (own compilation)."""

from __future__ import annotations

from diptych.languages.patterns import words_in
from diptych.languages.wording import Enumerations

ENUMERATIONS = Enumerations(
    joints=frozenset(("and", "or")),
    asides=words_in(
        "as in where including with for to by through such when while which who whom that at on under from if inter "
        "namely notably also among without until since after before however therefore not but whether is are was were "
        "has have had will shall may can should must said stressing noting recalling calls urges requests "
        "manufactured made used based located held designed intended unless"
    ),
    words=4,
)
