"""The termbase → CSV, one row for each term."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from diptych.exporting.exporters import Exported
from diptych.formats.termbase import AVOID, BETWEEN, FIELDS, KEY, KIND

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.compose.structure import Composition
    from diptych.model.catalogue import Catalogue
    from diptych.model.settings import Term


def write(catalogue: Catalogue, editions: Sequence[Composition]) -> Exported:
    """Return the termbase in some languages; spreadsheets tell by the mark at its beginning that it is UTF-8.

    Args:
        catalogue: The index of a report without errors.
        editions: The report in these languages.
    """
    languages = [edition.lang for edition in editions]
    out = io.StringIO()
    writer = csv.writer(out)
    columns = (column for lang in languages for column in (lang, *(f"{lang}.{one}" for one in (*FIELDS, AVOID))))
    writer.writerow((KEY, KIND, *columns))
    for term in catalogue.report.terms.values():
        if any(lang in term.names for lang in languages):
            writer.writerow((term.key, term.kind, *(value for lang in languages for value in _values(term, lang))))
    return Exported(out.getvalue().encode("utf-8-sig"))


def _values(term: Term, lang: str) -> Iterator[str]:
    name = term.names.get(lang)
    yield name.name if name else ""
    yield from (getattr(name, one, None) or "" for one in FIELDS)
    yield BETWEEN.join(term.avoid.get(lang, ()))
