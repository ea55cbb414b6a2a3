"""How Spanish words are formed."""

from __future__ import annotations

from diptych.languages.words import WordForms

WORDS = WordForms(
    abbreviations=(
        "Sr", "Sra", "Sres", "Sras", "Dr", "Dra", "Excmo", "Excma", "núm", "núms", "Núm", "párr", "párrs", "art",
        "arts", "pág", "págs", "cap", "caps", "secc", "vol", "vols",
    ),
)  # fmt: skip
