"""The series of United Nations documents, as data.

Source, unless a line says otherwise: Dag Hammarskjöld Library, guide to United Nations
document symbols (research.un.org/en/docs/symbols), and symbols seen in real documents.
Patterns are for symbols in upper case without spaces.
"""

from __future__ import annotations

import re

ORGANS = frozenset(
    {
        # principal organs
        "A", "S", "E", "ST", "T",
        # treaty bodies
        "CCPR", "CERD", "CEDAW", "CAT", "CRC", "CRPD", "CMW", "CED", "CESCR", "HRI",
        # regional commissions, and ECE committees whose symbols do not begin with ECE
        "ECE", "ESCAP", "ECA", "LC", "TRANS", "CEP", "EB.AIR", "MP.WAT", "MP.PP", "TRADE", "ENERGY", "TIM",
        # programmes, funds and other bodies
        "TD", "DP", "UNEP", "HSP", "UNW", "CEB", "JIU", "PBC", "ICSC", "UNITAR", "UNODC", "UNHCR", "UNCTAD", "EC",
        "HCR",
        # conventions and conferences
        "FCCC", "ICCD", "CBD", "NPT", "CCW", "BWC", "CD", "CAC", "CTOC", "CCM", "APLC", "ATT", "UNCCD", "IPBES",
        # the sea
        "ISBA", "SPLOS", "LOS", "CLCS",
        # agencies whose symbols the Organization's documents cite
        "IDB", "GOV", "INFCIRC",
    }
)  # fmt: skip

# What may follow A/, S/, E/ and T/ in place of a number: one of these words, up to its first full stop.
BODIES = frozenset(
    {
        "AC", "BUR", "C", "CN", "CONF", "GC", "GE", "HRC", "PC", "SC", "SPC", "SUB", "WG", "WP",
        # the Economic and Social Council's own
        "CEPAL", "ECA", "ECE", "ECLAC", "ECWA", "ESCAP", "ESCWA", "FFDF", "HLPF", "HLS", "ICEF", "INCB", "TAC",
        # types of document
        "AGENDA", "DEC", "INF", "L", "NGO", "PET", "PRST", "PV", "R", "RES", "SR",
    }
)  # fmt: skip

# Bodies of the principal organs; a symbol that ends with one lacks its number.
UNNUMBERED = frozenset({"AC", "C", "CN", "CONF", "GC", "GE", "HRC", "PC", "SC", "SPC", "SUB", "WG"})

KINDS = frozenset(
    {"AGENDA", "COMM", "CRP", "DEC", "INF", "IP", "L", "NGO", "OC", "PET", "PRST", "PV", "R", "RES", "SR", "WP"}
)

# Parts that end a symbol without a number.
BARE_ENDINGS = frozenset({"INF", "ANNEX", "SUMMARY"})

MODIFIER = re.compile(
    r"(?:ADD|AMEND|CORR|REV)\.[1-9][0-9]{0,2}|PART\.?(?:[0-9]+|[IVX]+|[A-Z])|SUMMARY|ANNEX(?:\.?[IVX0-9]+)?|ADDS\.[0-9]+-[0-9]+"
)

QUALIFIER = re.compile(
    r"VOL\.[IVX]+(?:/[A-Z0-9.]+)?|VOL\.[0-9]+|PART[IVX0-9]+|PARTS[IVX]+-[IVX]+|SECT\.[0-9]+[A-Z]?|PROG\.[0-9]+"
    r"|INTRODUCTION|PLANOUTLINE|FOREWORD|INCOMESECT\.[0-9]|RESUMPTION[0-9]*|SUPP\.?[0-9]*|OR|PRST|[0-9]{1,2}"
)

# Words that are not printed in capitals throughout.
PRINTED = {
    word.upper(): word
    for word in (
        "Add", "Adds", "Agenda", "Amend", "Annex", "Corr", "Foreword", "Incomesect", "Introduction", "Part", "Parts",
        "Planoutline", "Prog", "Resumption", "Rev", "Sect", "Sub", "Summary", "Vol",
    )
}  # fmt: skip
PRINTED_WORD = re.compile(
    r"(?<![A-Z])(?:" + "|".join(sorted(PRINTED, key=len, reverse=True)) + r")(?=[./)0-9]|$|[IVX]+\)|[A-Z]$)"
)

NUMBER = r"(?P<number>[1-9][0-9]{0,4})"
YEAR = r"(?P<year>(?:19[4-9]|20[0-9])[0-9])"
LETTERS = r"(?P<letters>[A-Z](?:-[A-Z])?)?"
CHANGES = r"(?P<modifiers>(?:/(?:ADD|AMEND|CORR|REV)\.[1-9][0-9]*)*)"

# Series whose symbols have one shape: prefix, then the shapes that may follow it.
FIXED_SERIES: dict[str, tuple[re.Pattern[str], ...]] = {
    "S/RES/": (re.compile(rf"(?P<number>[1-9][0-9]{{0,3}})\({YEAR}\){CHANGES}"),),
    "S/PRST/": (re.compile(rf"{YEAR}/{NUMBER}{CHANGES}"),),
    "A/RES/": (
        re.compile(rf"(?P<session>[1-9][0-9]{{1,2}}|E?S-[1-9][0-9]?)/{NUMBER}{LETTERS}{CHANGES}"),
        re.compile(rf"{NUMBER}\((?P<session>(?:E?S-)?[IVXL]+)\){LETTERS}{CHANGES}"),
    ),
    "A/DEC/": (re.compile(rf"(?P<session>[1-9][0-9]{{1,2}}|E?S-[1-9][0-9]?)/{NUMBER}{LETTERS}{CHANGES}"),),
    "E/RES/": (
        re.compile(rf"{YEAR}/{NUMBER}{LETTERS}{CHANGES}"),
        re.compile(rf"{NUMBER}\((?P<session>S?-?[IVXL]+)\){LETTERS}{CHANGES}"),
    ),
    "E/DEC/": (re.compile(rf"{YEAR}/{NUMBER}{LETTERS}{CHANGES}"),),
}
HUMAN_RIGHTS = re.compile(rf"(?P<session>OS/[1-9][0-9]?|S-[1-9][0-9]?|[1-9][0-9]?)/{NUMBER}{CHANGES}")
FIXED_SERIES |= {f"A/HRC/{kind}/": (HUMAN_RIGHTS,) for kind in ("RES", "DEC", "PRST")}
FIXED_PREFIX = re.compile(r"A/HRC/(?:RES|DEC|PRST)/|[AE]/(?:RES|DEC)/|S/(?:RES|PRST)/")

PRINCIPAL_ORGANS = frozenset({"A", "S", "E", "T"})
SPECIAL_SESSION = re.compile(r"E?S-[1-9][0-9]?")


def printed(compact: str) -> str:
    """Return a symbol, or a part of one, in capitals and small letters as it is printed: `A/72/L.59/Rev.1`."""
    return PRINTED_WORD.sub(lambda match: PRINTED[match[0]], compact)
