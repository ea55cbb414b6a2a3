"""What an Akoma Ntoso document says about itself."""

from __future__ import annotations

import datetime
import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from diptych.formats.akn import NO_DATE, TRAVELLING, language_with, own
from diptych.formats.file_paths import is_fit_path
from diptych.formats.xml import element_place, name_of
from diptych.i18n import N_
from diptych.importing.shared.manuscript import Identity
from diptych.model.files import DATA_TYPE
from diptych.model.organ import ORGANS
from diptych.model.settings import Organ
from diptych.model.symbol import organ_of
from diptych.un.calendar.periods import period_of
from diptych.un.symbols.parsing import try_symbol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

    from diptych.importing.shared.remarks import Remarks
    from diptych.model.symbol import Symbol

DATES = ("publication", "adoption")
"""Names of the dates that count as the date of issue, in order of preference."""
JOB = re.compile(r"(\d\d)-?(\d{5})")
"""A job number: two figures of the year, then five."""
WITHOUT_PLACE = ("classification", "workflow", "analysis", "lifecycle", "temporalData", "notes")
"""Kinds of metadata for which a report has no place."""
NOT_TRAVELLING = N_("The file “{path}” inside the document was left out; it contained: “{text}”.")
WRONG_DATE = N_("The date {date} in the metadata was dropped: by its symbol, the document is of another time.")
SAMPLE = 200
METADATA = N_("Metadata dropped, since reports have no place for them: {kinds}.")


def identity_of(path: str, document: etree._Element, remarks: Remarks) -> Identity:
    """Return what the metadata and the first page of a document say.

    Args:
        path: The file; its name may contain the job number.
        document: The element inside `akomaNtoso`.
        remarks: Takes what has no place in a report.
    """
    meta = _first(document, "meta")
    if meta is not None:
        _remark_on_metadata(meta, remarks)
    symbols = tuple(dict.fromkeys(_symbols(document)))
    date = _date(meta, symbols, remarks)
    ours = tuple(_extra(document))
    titles = [_text(element) for element in _front(document, "docTitle")]
    return Identity(
        symbols=tuple(str(symbol) for symbol in symbols),
        lang=language(meta),
        title=titles[0] if titles else "",
        subtitle=titles[1] if len(titles) > 1 else "",
        organs=() if ours else tuple(_organs(symbols, date)),
        date=date,
        job=_job(path, document),
        # A wrong date may make the addresses of the language versions differ; their symbol is the same.
        work=str(symbols[0]) if symbols else _value(meta, "FRBRWork", "FRBRuri"),
        extra=ours,
    )


def travelling_files(document: etree._Element, remarks: Remarks) -> tuple[tuple[str, str], ...]:
    """Return the files of a report that an export includes, with their contents.

    Args:
        document: The element inside `akomaNtoso`.
        remarks: Takes files of any other name, and those of a name that came before.
    """
    files: dict[str, str] = {}
    taken: set[str] = set()
    for element in document.iter(own("file")):
        path, text = element.get("path", ""), element.text or ""
        # Some systems take names that differ in their capitals alone for one.
        if path.casefold() not in taken and (path in TRAVELLING or is_fit_path(path, (DATA_TYPE,))):
            files[path] = text
            taken.add(path.casefold())
        else:
            remarks.dropped(element_place(element), NOT_TRAVELLING, path=path, text=" ".join(text.split())[:SAMPLE])
    return tuple(files.items())


def language(meta: etree._Element | None) -> str:
    """Return the tag of the language in the metadata; an unknown code is returned unchanged."""
    element = None if meta is None else _first(meta, "FRBRlanguage")
    code = "" if element is None else element.get("language", "").lower()
    return language_with(code)


def _extra(document: etree._Element) -> Iterator[tuple[str, str]]:
    for element in document.iter(own("settings")):
        yield "settings", element.text or ""
        yield "languages", element.get("languages", "")


def _front(document: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the elements with a name on the first page."""
    for page in document:
        if isinstance(page.tag, str) and name_of(page) in ("coverPage", "preface"):
            yield from (element for element in page.iter() if name_of(element) == name)


def _symbols(document: etree._Element) -> Iterator[Symbol]:
    for element in _front(document, "docNumber"):
        symbol = try_symbol(_text(element).replace(" ", ""))
        if symbol:
            yield symbol


def _date(meta: etree._Element | None, symbols: Iterable[Symbol], remarks: Remarks) -> datetime.date | None:
    """Return the date of issue, unless the symbols of the document show that it is wrong."""
    periods = [period for symbol in symbols if (period := period_of(symbol))]
    dates = {} if meta is None else {element.get("name"): element.get("date") for element in _all(meta, "FRBRdate")}
    for name in DATES:
        try:
            date = datetime.date.fromisoformat(dates.get(name) or "")
        except ValueError:
            continue
        if date.isoformat() == NO_DATE:
            continue
        if all(period.holds(date) for period in periods):
            return date
        remarks.dropped("" if meta is None else element_place(meta), WRONG_DATE, date=date.isoformat())
    return None


def _organs(symbols: tuple[Symbol, ...], date: datetime.date | None) -> Iterator[Organ]:
    """Yield the organs that the symbols name, with the session or the year if it is known."""
    for symbol in symbols:
        parts = symbol.halves[0].parts
        organ = organ_of(parts)
        if organ and ORGANS[organ].counts_years:
            year = parts.year or (date.year if date else None)
            yield Organ(organ, year=year - ORGANS[organ].founded if year else None)
        elif organ:
            yield Organ(organ, session=int(parts.session) if parts.session and parts.session.isdigit() else None)


def _job(path: str, document: etree._Element) -> str:
    """Return the job number, from the docket on the page or from the name of the file."""
    dockets = (_text(element) for element in _all(document, "docketNumber"))
    stem = PurePath(path).stem
    found = next((match for text in (*dockets, stem.rpartition("-")[2]) if (match := JOB.search(text))), None)
    return f"{found[1]}-{found[2]}" if found else ""


def _remark_on_metadata(meta: etree._Element, remarks: Remarks) -> None:
    kinds = dict.fromkeys(name_of(element) for element in meta if name_of(element) in WITHOUT_PLACE)
    if kinds:
        remarks.dropped(element_place(meta), METADATA, kinds=", ".join(kinds))


def _value(meta: etree._Element | None, *names: str) -> str:
    element = meta
    for name in names:
        element = None if element is None else _first(element, name)
    return "" if element is None else element.get("value", "")


def _first(element: etree._Element, name: str) -> etree._Element | None:
    return next(_all(element, name), None)


def _all(element: etree._Element, name: str) -> Iterator[etree._Element]:
    return (one for one in element.iter() if name_of(one) == name)


def _text(element: etree._Element) -> str:
    """Return the text of an element, with a space between adjacent elements inside it."""
    pieces = [piece for piece in element.itertext() if piece]
    apart = (f"{piece} " if piece[-1:].isalnum() else piece for piece in pieces)
    return re.sub(r"\s+(?=[,.;)])", "", " ".join("".join(apart).split()))
