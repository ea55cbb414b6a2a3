"""How French enumerates (own compilation)."""

from __future__ import annotations

from diptych.languages.patterns import words_in
from diptych.languages.wording import Enumerations

ENUMERATIONS = Enumerations(
    joints=frozenset(("et", "ou")),
    asides=words_in(
        "selon notamment y en dans à au aux afin pour par qui dont que où sur avec sous lors comme le cas si mais "
        "sans depuis jusqu avant après ainsi tels telles c est soit puis lorsqu lorsque sont était ont a sera seront "
        "dit il elle ils elles s se on qu ce cela prie demande soulignant notant rappelant fabriqués fabriquées faits "
        "faites utilisés utilisées tenus tenues conçus conçues de_toute de_toutes de_manière de_façon d_une"
    ),
    words=6,
)
