"""The spaces at which a Spanish line does not break."""

from __future__ import annotations

from diptych.languages.spaces import SIGN, HeldSpaces

UNITS = "%|(?:por ciento|mil|millón|millones|dólares|euros|francos|mm|km|kilómetros|metros|hectáreas|toneladas)\\b"

SPACES = HeldSpaces(
    # In the 30 resolutions of 2022, a paragraph is always held to its number, "resolución" nine times in ten, a day to
    # its month ("27 de enero") two times in three; nothing is held after a plural, such as "párrafos".
    patterns=(
        SIGN,
        r"(?<=\d) (?=de {month}\b)",
        rf"(?<=\d) (?={UNITS})",
        r"(?<=\d) (?=\d{3}(?!\d))",
        r"(?:(?<=\bmillón)|(?<=\bmillones)) (?=de (?:dólares|euros)\b)",
        r"(?:(?<=\b[Nn]úm\.)|(?<=\b[Nn]úms\.)|(?<=\bpárr\.)|(?<=\bpárrs\.)|(?<=\bart\.)|(?<=\barts\.)) (?={figure})",
        r"(?:(?<=\bpág\.)|(?<=\bpágs\.)|(?<=\bpárrafo)|(?<=\b[Aa]rtículo)|(?<=\bAgenda)) (?={figure})",
        r"(?:(?<=\b[Rr]esolución)|(?<=\b[Rr]esoluciones)|(?<=\b[Dd]ecisión)) (?={figure})",
        r"(?<=\d) (?=[a-z]{1,4}\))",
        r"(?:(?<=\bsecc\.)|(?<=\bcap\.)|(?<=\b[Aa]nexo)|(?<=\b[Cc]apítulo)) (?=[IVX\d]+\b)",
        r"(?:(?<=\bSr\.)|(?<=\bSra\.)|(?<=\bSres\.)|(?<=\bSras\.)|(?<=\bDr\.)|(?<=\bDra\.)) (?=[A-ZÁÉÍÓÚÑ])",
    ),
)
