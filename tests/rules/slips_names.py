"""Slips in names: another body, office, place or point of the compass. They are found in the words of a language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

ANOTHER = {
    "en": {
        "body": (
            ("World Food Programme", "World Health Organization"), ("General Assembly", "Security Council"),
            ("Security Council", "Economic and Social Council"), ("UNICEF", "UNESCO"), ("ECLAC", "ESCAP"),
            ("UNODC", "UNDP"), ("European Union", "African Union"),
        ),
        "office": (
            ("Under-Secretary-General", "Assistant Secretary-General"), ("Special Representative", "Special Envoy"),
            ("Special Envoy", "Special Adviser"), ("President", "Vice-President"), ("Minister", "Ambassador"),
        ),
        "place": (
            ("Geneva", "Vienna"), ("Addis Ababa", "Nairobi"), ("New York", "Brussels"), ("South Sudan", "Sudan"),
            ("Afghanistan", "Pakistan"), ("Myanmar", "Malaysia"), ("Kenya", "Uganda"), ("Ukraine", "Belarus"),
            ("Central Asia", "Central Africa"), ("Somalia", "Eritrea"),
        ),
    },
    "fr": {
        "body": (
            ("Programme alimentaire mondial", "Fonds monétaire international"),
            ("Assemblée générale", "Conseil de sécurité"), ("Conseil de sécurité", "Conseil économique et social"),
            ("UNICEF", "UNESCO"), ("CEPALC", "CESAP"), ("ONUDC", "PNUD"), ("Union européenne", "Union africaine"),
        ),
        "office": (
            ("Représentante spéciale", "Envoyée spéciale"), ("Représentant spécial", "Envoyé spécial"),
            ("Envoyé spécial", "Conseiller spécial"), ("Président", "Vice-Président"), ("Ministre", "Ambassadeur"),
        ),
        "place": (
            ("Genève", "Vienne"), ("Addis-Abeba", "Nairobi"), ("New York", "Bruxelles"),
            ("Soudan du Sud", "Soudan"), ("Afghanistan", "Pakistan"), ("Myanmar", "Malaisie"), ("Kenya", "Ouganda"),
            ("Ukraine", "Bélarus"), ("Asie centrale", "Afrique centrale"), ("Somalie", "Érythrée"),
        ),
    },
}  # fmt: skip


def body(block: str, lang: str, random: Random) -> str | None:
    """Put another body in the place of one."""
    return _another(block, lang, "body", random)


def office(block: str, lang: str, random: Random) -> str | None:
    """Put another office in the place of one."""
    return _another(block, lang, "office", random)


def place(block: str, lang: str, random: Random) -> str | None:
    """Put another city or country in the place of one."""
    return _another(block, lang, "place", random)


def _another(block: str, lang: str, kind: str, random: Random) -> str | None:
    found = [pair for pair in ANOTHER[lang][kind] if re.search(rf"\b{pair[0]}\b", block)]
    if not found:
        return None
    one, other = random.choice(found)
    return re.sub(rf"\b{one}\b", other, block, count=1)
