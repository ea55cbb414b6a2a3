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
ALTERNATIVES = {
    "before/after": ("avant préalable* en_amont", "après à_la_suite à_l'issue suite_à suite_aux", ""),
    "more/less": ("plus_de plus_d'", "moins_de moins_d'", "non_plus_de"),
    "least/most": (
        "au_moins minimum minimal*", "au_plus au_maximum maximum maximal*",
        "au_plus_tard au_plus_tôt au_plus_haut au_plus_vite au_plus_près",
    ),
    "increase/decrease": (
        "augment* accroî* accroi* accru* hausse croiss* multiplication",
        "diminu* réduc* rédui* baisse recul* décroiss*", "",
    ),
    "above/below": ("ci-dessus", "ci-dessous ci-après", ""),
    "women/men": ("femme femmes filles", "hommes garçons", ""),
    "import/export": ("import*", "export*", "important importants importante importantes importance importe importent"),
    "keeping/building": ("maintien_de_la_paix", "consolidation_de_la_paix", ""),
    "humanitarian/military": ("humanitaire*", "militaire*", ""),
    "public/private": ("public publics publique publiques", "privé*", ""),
    "majority/minority": ("majorit*", "minorit*", ""),
    "urban/rural": ("urbain*", "rural* ruraux", ""),
    "refugees/migrants": ("réfugié*", "migrant*", ""),
}  # fmt: skip
