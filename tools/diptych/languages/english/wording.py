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
ALTERNATIVES = {
    "before/after": ("before prior_to ahead_of", "after following_the", ""),
    "more/less": ("more_than", "less_than fewer_than", "no_more_than not_more_than not_less_than"),
    "least/most": ("at_least not_less_than minimum", "at_most not_more_than no_more_than maximum", "maximum_extent"),
    "increase/decrease": (
        "increas* rise rises rising risen grow*", "decreas* reduc* declin* diminish* fall fallen falling", "",
    ),
    "above/below": ("above", "below", ""),
    "women/men": ("women girls", "men boys", ""),
    "import/export": ("import imports imported importing importation", "export*", ""),
    "keeping/building": ("peacekeeping peace-keeping", "peacebuilding peace-building", ""),
    "humanitarian/military": ("humanitarian", "military", ""),
    "public/private": ("public", "private", ""),
    "majority/minority": ("majorit*", "minorit*", ""),
    "urban/rural": ("urban", "rural", ""),
    "refugees/migrants": ("refugee*", "migrant*", ""),
}  # fmt: skip
