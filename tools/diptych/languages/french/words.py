"""How French words are formed."""

from __future__ import annotations

from diptych.languages.words import WordForms

WORDS = WordForms(
    joined=r"(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|presqu|puisqu|quoiqu)')?(?P<word>.+)",
    prefixes=(
        r"(?:anti|bi|co|contre|extra|infra|inter|intra|macro|micro|mini|multi|non|pluri|post|pré|ré|re|socio|sous"
        r"|supra|sur|trans)-?(?P<rest>.{6,})"
    ),
    # "Nous nous réunissons" (own compilation).
    twice=frozenset(("nous", "vous", "en", "lui", "elles", "eux", "si")),
    abbreviations=(
        "MM", "Mme", "art", "par", "vol", "Doc",
        # Those of English, which texts quote.
        "No", "Mr", "Ms", "Mrs", "Dr", "St", "para", "paras", "sect", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug",
        "Sep", "Sept", "Oct", "Nov", "Dec",
    ),
)  # fmt: skip
