"""The spaces at which an English line does not break."""

from __future__ import annotations

from diptych.languages.spaces import SIGN, HeldSpaces

SPACES = HeldSpaces(
    # A number stays with what it counts, and an abbreviation or “resolution” with its number (Editorial Manual).
    # In the resolutions of 2024, nine days in ten are held to their months.
    patterns=(
        r"(?<=\d) (?=(?:per cent|million|billion|trillion|{month})\b)",
        SIGN,
        r"(?<=\d) (?=[ap]\.m\.)",
        r"(?:(?<=\bp\.)|(?<=\bpp\.)|(?<=\bvol\.)|(?<=\bart\.)|(?<=\bfig\.)|(?<=\bchap\.)|(?<=\bnote)) (?={figure})",
        r"(?:(?<=\b[Nn]o\.)|(?<=\bNos\.)|(?<=\bpara\.)|(?<=\bparas\.)) (?={figure})",
        r"(?:(?<=\b[Rr]esolution)|(?<=\b[Rr]esolutions)|(?<=\b[Dd]ecision)|(?<=\bArticle)|(?<=\bAgenda)) (?={figure})",
        r"(?<=\d) (?=\([a-z]{1,4}\))",
        r"(?:(?<=\bsect\.)|(?<=\bannex)|(?<=\bAnnex)|(?<=\bChapter)|(?<=\bchapter)) (?=[IVX\d]+\b)",
        r"(?:(?<=\bMr\.)|(?<=\bMs\.)|(?<=\bMrs\.)|(?<=\bDr\.)) (?=[A-Z])",
    ),
)
