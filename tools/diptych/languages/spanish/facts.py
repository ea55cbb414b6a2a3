"""The words in which Spanish prose states sums, percentages and places in a text."""

from __future__ import annotations

from diptych.languages.facts import FactWords
from diptych.languages.patterns import SPACE

SIGNS = {
    "US$": "USD", "$": "USD", "USD": "USD", "€": "EUR", "EUR": "EUR", "£": "GBP", "¥": "JPY", "CHF": "CHF",
}  # fmt: skip
CURRENCIES = {
    "dólares canadienses": "CAD", "dólares australianos": "AUD", "dólares neozelandeses": "NZD",
    "dólares de los estados unidos": "USD", "dólar de los estados unidos": "USD", "dólares": "USD", "dólar": "USD",
    "euros": "EUR", "euro": "EUR", "libras esterlinas": "GBP", "francos suizos": "CHF", "francos cfa": "XOF",
    "yenes": "JPY", "yen": "JPY", "rublos": "RUB", "yuan": "CNY", "yuanes": "CNY", "yuan renminbi": "CNY",
    "renminbi": "CNY",
}  # fmt: skip
PLACES = {
    "párrafo": "paragraph", "párr.": "paragraph", "apartado": "paragraph", "inciso": "paragraph",
    "artículo": "article", "art.": "article", "anexo": "annex", "apéndice": "annex", "capítulo": "chapter",
    "cap.": "chapter", "sección": "section", "secc.": "section", "parte": "part", "título": "part", "regla": "rule",
    "tema": "item", "objetivo": "goal", "meta": "target", "principio": "principle", "protocolo": "protocol",
    "fase": "phase", "cuadro": "table", "figura": "figure", "gráfico": "figure", "recomendación": "recommendation",
    "nota": "note", "nota de pie de página": "note", "nota a pie de página": "note",
}  # fmt: skip
SEVERAL_PLACES = {
    "párrafos": "paragraph", "párrs.": "paragraph", "apartados": "paragraph", "incisos": "paragraph",
    "artículos": "article", "arts.": "article", "anexos": "annex", "apéndices": "annex", "capítulos": "chapter",
    "caps.": "chapter", "secciones": "section", "partes": "part", "reglas": "rule", "temas": "item",
    "objetivos": "goal", "metas": "target", "principios": "principle", "protocolos": "protocol", "fases": "phase",
    "cuadros": "table", "figuras": "figure", "gráficos": "figure", "recomendaciones": "recommendation",
    "notas": "note",
}  # fmt: skip

FACTS = FactWords(
    per_cent=("por ciento", "punto porcentual", "puntos porcentuales"),
    signs=SIGNS,
    currencies=CURRENCIES,
    of=("de ",),
    places=PLACES,
    several_places=SEVERAL_PLACES,
    letter=r"(?<![\w(])([a-z]{1,4})\)",
    joints=("y", "e", "o", "u", "y el", "y la", "y los", "y las", "y del", "y de", "o el", "o la", "así como"),
    until=("a", "al", "a la", "hasta", "hasta el", "hasta la"),
    clock=rf"(?P<hour>[12]?\d)(?:[.:](?:00|(?P<minute>[0-5]\d)))?{SPACE}(?:horas|h)(?P<late>(?!))?",
)
"""Compiled from resolutions of the Security Council of 2022."""
