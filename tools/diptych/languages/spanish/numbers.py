"""Numbers in Spanish, in figures and in words."""

from __future__ import annotations

from diptych.languages.numbers import NumberWords, Numerals
from diptych.languages.patterns import SPACE, either

UNITS = {
    "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9,
}  # fmt: skip
TEENS = {
    "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17,
    "dieciocho": 18, "diecinueve": 19,
}  # fmt: skip
TWENTIES = {
    "veintiuno": 21, "veintiún": 21, "veintiuna": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24,
    "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
}  # fmt: skip
TENS = {
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90,
}  # fmt: skip
HUNDREDS = {
    "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300,
    "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600,
    "seiscientas": 600, "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800,
    "novecientos": 900, "novecientas": 900,
}  # fmt: skip
MAGNITUDES = {"mil": 10**3, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12}
STEMS = {
    "primer": 1, "segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9,
    "décim": 10, "undécim": 11, "decimoprimer": 11, "duodécim": 12, "decimosegund": 12, "decimotercer": 13,
    "decimocuart": 14, "decimoquint": 15, "decimosext": 16, "decimoséptim": 17, "decimoctav": 18, "decimonoven": 19,
    "vigésim": 20, "vigesimoprimer": 21, "vigesimosegund": 22, "vigesimotercer": 23, "vigesimocuart": 24,
    "vigesimoquint": 25, "vigesimosext": 26, "vigesimoséptim": 27, "vigesimoctav": 28, "vigesimonoven": 29,
    "trigésim": 30, "cuadragésim": 40, "quincuagésim": 50, "sexagésim": 60, "septuagésim": 70, "octogésim": 80,
    "nonagésim": 90, "centésim": 100, "milésim": 1000,
}  # fmt: skip
ORDINALS = {
    **{f"{stem}{end}": value for stem, value in STEMS.items() for end in ("o", "a")},
    # before a noun, and in the plural; "terceros" are third parties, "segundos" a time, "cuartos" rooms or quarters
    "primer": 1, "tercer": 3, "decimoprimer": 11, "decimotercer": 13, "vigesimoprimer": 21, "vigesimotercer": 23,
    "primeros": 1, "primeras": 1,
}  # fmt: skip
ECHOES = {
    "ambos": 2, "ambas": 2, "doble": 2, "dobles": 2, "duplicar": 2, "duplicado": 2, "duplicó": 2, "bienal": 2,
    "bienales": 2, "triple": 3, "triplicar": 3, "triplicado": 3, "triplicó": 3, "trienal": 3,
    "trienales": 3, "tripartito": 3, "tripartita": 3, "trilateral": 3, "trilaterales": 3, "trimestral": 3,
    "trimestrales": 3, "trimestralmente": 3, "trimestre": 3, "trimestres": 3, "cuatrienal": 4, "cuatrienales": 4,
    "quinquenal": 5, "quinquenales": 5, "quinquenio": 5, "semestral": 6, "semestrales": 6, "semestralmente": 6,
    "semestre": 6, "semestres": 6, "decenio": 10, "decenios": 10, "década": 10, "décadas": 10, "decenal": 10,
    "decena": 10, "decenas": 10, "docena": 12, "docenas": 12, "un año": 12, "anual": 12, "anuales": 12,
    "anualmente": 12, "quincena": 15, "veintena": 20, "treintena": 30, "cincuentena": 50, "mitad": 50,
    "centenar": 100, "centenares": 100, "cientos": 100, "siglo": 100, "siglos": 100, "centenario": 100, "miles": 1000,
    "millar": 1000, "millares": 1000, "milenio": 1000,
}  # fmt: skip
PARTS = {
    "tercio": 3, "tercios": 3, "tercera parte": 3, "terceras partes": 3, "cuarto": 4, "cuartos": 4, "cuarta parte": 4,
    "cuartas partes": 4, "quinto": 5, "quintos": 5, "quinta parte": 5, "quintas partes": 5, "sexta parte": 6,
    "octava parte": 8, "octavos": 8, "décimo": 10, "décimos": 10, "décima parte": 10, "décimas partes": 10,
}  # fmt: skip
# The ordinals of 40 to 49 that num2words spells with a q, and those before a masculine noun.
FORTIES = {
    f"quadragésimo{rest}": f"cuadragésimo{rest}"
    for rest in (
        "", " primero", " segundo", " tercero", " cuarto", " quinto", " sexto", " séptimo", " octavo", " noveno",
    )
}  # fmt: skip

NUMERALS = Numerals(
    groups=".",
    decimals=",.",
    ordinal_ends=r"\.?(?:[ªº]|er|[oa]s?|[rdtmvn][oa]s?)",
    roman_after=("siglo", "Siglo"),
)
NUMBER_WORDS = NumberWords(
    cardinals={**UNITS, **TEENS, **TWENTIES, **TENS, **HUNDREDS, **MAGNITUDES},
    ordinals=ORDINALS,
    first=(*UNITS, *TEENS, *TWENTIES, *TENS, *HUNDREDS, "mil"),
    joined_by=("y",),
    joined_to_tens=frozenset(range(1, 10)),
    long_scale=True,
    ordinal_by_ordinal=True,
    magnitudes={**MAGNITUDES, "mil millones": 10**9},
    half_of=("medio ", "media "),
    parts=PARTS,
    fraction=(
        rf"(?P<count>una?(?={SPACE}\w+(?:{SPACE}parte)?{SPACE}del?\b)|dos|tres|cuatro|cinco|siete|nueve){SPACE}"
        rf"(?P<part>{either(PARTS)})"
    ),
    echoes=ECHOES,
    unlike_ordinals=rf"(?<=ercera){SPACE}partes?\b|{SPACE}(?:país(?:es)?|Estados?|personas?)\b",
    mended_ordinals={
        **FORTIES,
        "décimoprimero": "undécimo",
        "décimosegundo": "duodécimo",
        "décimo tercero": "decimotercer",
        "décimo cuarto": "decimocuarto",
        "décimo quinto": "decimoquinto",
        "décimo sexto": "decimosexto",
        "décimo séptimo": "decimoséptimo",
        "décimo octavo": "decimoctavo",
        "décimo noveno": "decimonoveno",
        "primero": "primer",
        "tercero": "tercer",
    },
)
"""Compiled from resolutions of the Security Council of 2022; the forms that they lack, from the language's grammar."""
