"""CSV → terms: a row for each, a column for each language, as `diptych export --to csv` writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from diptych.formats.faults import ImportRefusedError
from diptych.formats.termbase import AVOID, BETWEEN, FIELDS, KEY, KIND
from diptych.formats.xml import line_place
from diptych.merging.terms.faults import FIRST_ROW, NOT_A_TERMBASE, NOT_UTF8, STRAY_MARK
from diptych.merging.terms.foreign_terms import ForeignTerm
from diptych.model.diagnostic import Phrase
from diptych.model.settings import TermKind
from diptych.model.source import Source
from diptych.parse.data.separated_values import read_separated_values

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diptych.formats.places import ForeignPlace


def read_term_table(data: bytes, languages: Sequence[str]) -> tuple[ForeignTerm, ...]:
    """Return the terms of a table.

    Args:
        data: The file: UTF-8, with commas, semicolons or tabs between the values.
        languages: The languages of the report.

    Raises:
        ImportRefusedError: It is not UTF-8, a quotation mark is out of place, or its first row names no language.
    """
    try:
        source = Source("", data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ImportRefusedError(NOT_A_TERMBASE, {"problem": Phrase(NOT_UTF8)}) from error
    values = read_separated_values(source)
    for fault in values.faults:
        line = source.position(fault.span.start).line
        raise ImportRefusedError(NOT_A_TERMBASE, {"problem": Phrase(STRAY_MARK), "line": line}, line_place(line))
    head = [cell.text.strip().lower() for cell in values.rows[0]] if values.rows else []
    if not set(languages).intersection(head):
        raise ImportRefusedError(NOT_A_TERMBASE, {"problem": Phrase(FIRST_ROW)})
    rows = ((dict(zip(head, (cell.text for cell in row), strict=False)), row[0].span.start) for row in values.rows[1:])
    return tuple(_row(row, languages, line_place(source.position(start).line)) for row, start in rows)


def _row(row: Mapping[str, str], languages: Sequence[str], place: ForeignPlace) -> ForeignTerm:
    names: dict[str, dict[str, str]] = {}
    avoid: dict[str, tuple[str, ...]] = {}
    for lang in languages:
        if row.get(lang):
            told = {"name": row[lang]} | {one: row.get(f"{lang}.{one}", "") for one in FIELDS}
            names[lang] = {key: value for key, value in told.items() if value}
        forms = tuple(one for one in row.get(f"{lang}.{AVOID}", "").split(BETWEEN) if one)
        if forms:
            avoid[lang] = forms
    kind = row.get(KIND, "")
    return ForeignTerm(row.get(KEY, ""), kind if kind in get_args(TermKind) else "", names, place, avoid)
