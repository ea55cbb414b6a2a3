"""The spaces at which a French line does not break."""

from __future__ import annotations

from diptych.languages.spaces import SIGN, HeldSpaces

UNITS = "pour cent|millions?|milliards?|dollars?|euros?|francs?|km|kilomètres?|mètres?|hectares?|tonnes?"

SPACES = HeldSpaces(
    # Official French texts have U+00A0 before ; : ? ! » %, after «, between groups of three digits, between a day and
    # its month, after n° and in "y compris" (counted in the resolutions of 2020 to 2026).
    patterns=(
        r"(?<=\S) (?=[;:?!»%])",
        r"(?<=«) (?=\S)",
        r"(?<=\d) (?=\d{3}(?!\d))",
        r"(?:(?<=\d)|(?<=\b1er)) (?={month}\b)",
        rf"(?<=\d) (?=(?:{UNITS})\b)",
        r"(?:(?<=\bmillion)|(?<=\bmillions)|(?<=\bmilliard)|(?<=\bmilliards)) (?=(?:de |d’)(?:dollar|euro)s\b)",
        r"(?:(?<=\bn[°º])|(?<=\bN[°º])|(?<=\bpar\.)|(?<=\bart\.)|(?<=\b[Rr]ésolution)|(?<=\bAgenda)) (?={figure})",
        SIGN,
        r"(?<=\d) (?=heures?\b)",
        r"(?<=\d h) (?=\d\d?\b)",
        r"(?:(?<=\bp\.)|(?<=\bpp\.)|(?<=\bvol\.)|(?<=\bfig\.)|(?<=\bchap\.)|(?<=\bnote)) (?={figure})",
        r"(?:(?<=\b[nN][°º]s)|(?<=\bn[ᵒo]s)) (?={figure})",
        r"(?<=\d) (?=[a-z]{1,4}\))",
        r"(?:(?<=\bsect\.)|(?<=\bannexe)|(?<=\bAnnexe)|(?<=\bChapitre)|(?<=\bchapitre)) (?=[IVX\d]+\b)",
        r"(?:(?<=\bM\.)|(?<=\bMM\.)|(?<=\bMme)|(?<=\bMmes)) (?=[A-ZÀ-Ý])",
        r"(?<=\b[Yy]) (?=compris\b)",
    ),
)
