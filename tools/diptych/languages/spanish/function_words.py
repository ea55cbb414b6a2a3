"""The function words of Spanish (own compilation)."""

from __future__ import annotations

from diptych.languages.function_words import FunctionWords
from diptych.languages.patterns import words_in

FUNCTION_WORDS = FunctionWords(
    words=words_in(
        "el los las del una unos unas y con por para su sus como lo al ha han había sido es son fue fueron ser está "
        "están esta este estos estas ese esa pero sobre entre desde hasta hacia según cuando donde quien cuyo cuya "
        "también más muy ya todo toda todos todas otros otras así mediante durante sin ni o nos"
    ),
    weak=frozenset(("de", "la", "que", "en", "se", "un", "no", "le", "les", "me", "si", "as", "has", "he")),
    forms=r"\b[a-zé]*[áíóúñ][a-zéáíóúñü]*\b|\b[a-z]{2,}(?:mente|iendo|dad|dades)\b|[¿¡]",
)
