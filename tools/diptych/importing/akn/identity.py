"""What an Akoma Ntoso document says about itself."""

from __future__ import annotations

import datetime
import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from lxml import etree

from diptych.formats.akn import NO_DATE, TRAVELLING, language_with, own
from diptych.formats.file_paths import is_fit_path
from diptych.formats.places import ForeignPlace
from diptych.formats.xml import element_place, name_of
from diptych.i18n import N_
from diptych.importing.akn.exhibits import PICTURE_MISSING
from diptych.importing.akn.inline import PICTURE_ALONE, PICTURE_SHOWN, picture_name, picture_words
from diptych.importing.akn.names import NOTES, holders, is_whole_line, within
from diptych.importing.akn.stretches import text_lines
from diptych.importing.shared.manuscript import Identity
from diptych.importing.shared.mastheads import head_of, tell_head
from diptych.importing.shared.remarks import quoted_together
from diptych.model.files import DATA_TYPE
from diptych.model.inline import PICTURE_TYPES
from diptych.model.organ import ORGANS
from diptych.model.settings import Organ
from diptych.model.symbol import organ_of
from diptych.un.calendar.periods import period_of
from diptych.un.symbols.parsing import try_symbol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.importing.shared.remarks import Remarks
    from diptych.model.symbol import Symbol

FRONT_PAGES = frozenset({"coverPage", "preface", "preamble", "header"})
DATES = ("publication", "adoption")
"""Names of the dates that count as the date of issue, in order of preference."""
JOB = re.compile(r"(\d\d)-?(\d{5})")
"""A job number: two figures of the year, then five."""
WITHOUT_PLACE = ("classification", "workflow", "analysis", "lifecycle", "temporalData")
"""Kinds of metadata for which a report has no place."""
NOT_TRAVELLING = N_("The file “{path}” inside the document was left out; it contained: “{text}”.")
WRONG_DATE = N_("The date {date} in the metadata was dropped: by its symbol, the document is of another time.")
SAMPLE = 200
MOST_TITLES = 2
FIRST_PAGE = ForeignPlace(N_("page {number}"), number=1)
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
REGION = re.compile(r"[-_].*")
NO_LANGUAGE = frozenset({"und", "mul", "mis", "zxx"})
"""Codes that say that a language is not known, or that there are several."""
OTHER_TITLE = N_("The file marks no title; this one was taken from elsewhere in it: “{title}”.")
METADATA_WORDS = N_("Words among the metadata were dropped: “{text}”.")
METADATA = N_("Metadata dropped, since reports have no place for them: {kinds}.")


def identity_of(path: str, document: etree._Element, lang: str, remarks: Remarks) -> Identity:
    """Return what the metadata and the first page of a document say.

    Args:
        path: The file; its name may contain the job number.
        document: The element inside `akomaNtoso`.
        lang: Its language.
        remarks: Takes what has no place in a report, and what was guessed.
    """
    meta = _first(document, "meta")
    if meta is not None:
        _remark_on_metadata(meta, remarks)
    ours = tuple(_extra(document))
    head = head_of(cover_lines(document), lang)
    symbols = tuple(dict.fromkeys(_symbols(document)))
    date = _date(meta, symbols, remarks)
    titles = [spaced_text(element) for element in titles_of(document)]
    title = titles[0] if titles else _other_title(document, meta, remarks)
    if not ours:
        tell_head(head, remarks, FIRST_PAGE)
    _tell_pictures(document, remarks, ours=bool(ours))
    return Identity(
        symbols=tuple(str(symbol) for symbol in symbols) or head.identity.symbols,
        lang=lang,
        title=title,
        subtitle=titles[1] if len(titles) > 1 else "",
        organs=() if ours else tuple(_organs(symbols, date)) or head.identity.organs,
        date=date or head.identity.date,
        job=_job(path, document) or head.identity.job,
        # A wrong date may make the addresses of the language versions differ; their symbol is the same.
        work=str(symbols[0]) if symbols else _value(meta, "FRBRWork", "FRBRuri"),
        extra=ours,
    )


def titles_of(document: etree._Element) -> tuple[etree._Element, ...]:
    """Return the elements on the first page with the title and the subtitle of a document."""
    return tuple(one for one in _front(document, "docTitle") if spaced_text(one))[:MOST_TITLES]


def title_blocks(documents: Iterable[etree._Element], main: etree._Element) -> Iterator[etree._Element]:
    """Yield the blocks that are nothing but a title: of the main document, and the first one of each document in it."""
    for document in documents:
        for element in titles_of(document)[: MOST_TITLES if document is main else 1]:
            block, words = element, spaced_text(element)
            for around in element.iterancestors():
                if name_of(around) in FRONT_PAGES or spaced_text(around) != words:
                    break
                block = around
            yield from (block,) if is_whole_line(block) else ()


def cover_lines(document: etree._Element) -> tuple[str, ...]:
    """Return the lines of the cover of a document, without those of its title and its subtitle."""
    titles = titles_of(document)
    holding = holders(document)
    covers = (child for child in document if name_of(child) == "coverPage")
    return tuple(line for cover in covers for line in text_lines(cover, holding, titles) if line)


def _other_title(document: etree._Element, meta: etree._Element | None, remarks: Remarks) -> str:
    """Return the title of a document that marks none: its short title, or the name that its metadata give it."""
    for element in (*within(document, "shortTitle"), *(() if meta is None else within(meta, "FRBRalias"))):
        title = " ".join(element.get("value", "").split()) or spaced_text(element)
        if title:
            remarks.guessed(element_place(element), OTHER_TITLE, title=title)
            return title
    return ""


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


def language_said(document: etree._Element) -> str:
    """Return the tag of the language that a document says it is in; an unknown code unchanged, empty if it says none.

    Args:
        document: A document, or an element around several.
    """
    codes = (element.get("language", "") for element in within(document, "FRBRlanguage"))
    attributes = (document.get(XML_LANG, ""), *(child.get(XML_LANG, "") for child in document))
    for code in (*codes, *attributes):
        known = REGION.sub("", code.strip().lower())
        if known and known not in NO_LANGUAGE:
            return language_with(known)
    return ""


def _extra(document: etree._Element) -> Iterator[tuple[str, str]]:
    for element in document.iter(own("settings")):
        yield "settings", element.text or ""
        yield "languages", element.get("languages", "")


def _front(document: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the elements with a name on the first page."""
    for page in document:
        if isinstance(page.tag, str) and name_of(page) in FRONT_PAGES:
            yield from (element for element in page.iter() if name_of(element) == name)


def _symbols(document: etree._Element) -> Iterator[Symbol]:
    for element in _front(document, "docNumber"):
        symbol = try_symbol(spaced_text(element).replace(" ", ""))
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
    dockets = (spaced_text(element) for element in _all(document, "docketNumber"))
    stem = PurePath(path).stem
    found = next((match for text in (*dockets, stem.rpartition("-")[2]) if (match := JOB.search(text))), None)
    return f"{found[1]}-{found[2]}" if found else ""


def _tell_pictures(document: etree._Element, remarks: Remarks, *, ours: bool) -> None:
    """Remark on the pictures of the cover; in a file that Diptych exported, the settings say where each belongs."""
    for picture in (one for child in document if name_of(child) == "coverPage" for one in within(child, "img")):
        name, shown = picture_name(picture), picture_words(picture)
        if ours and is_fit_path(path := picture.get(own("target"), ""), PICTURE_TYPES):
            remarks.left(FIRST_PAGE, PICTURE_MISSING, path=path)
        elif shown:
            remarks.dropped(FIRST_PAGE, PICTURE_SHOWN, name=name, text=shown)
        else:
            remarks.dropped(FIRST_PAGE, PICTURE_ALONE, name=name)


def _remark_on_metadata(meta: etree._Element, remarks: Remarks) -> None:
    kinds = dict.fromkeys(name_of(element) for element in meta if name_of(element) in WITHOUT_PLACE)
    if kinds:
        remarks.dropped(element_place(meta), METADATA, kinds=", ".join(kinds))
    if words := quoted_together(metadata_words(meta)):
        remarks.dropped(element_place(meta), METADATA_WORDS, text=words)


def metadata_words(meta: etree._Element) -> Iterator[str]:
    """Yield the texts among metadata, without those of footnotes, which are read where they are called."""
    for element in meta.iter(etree.Element):
        around = [element, *element.iterancestors()]
        is_ours = element.tag in (own("settings"), own("file"))
        if not is_ours and not any(name_of(one) in NOTES for one in around):
            yield " ".join((element.text or "").split())
        if name_of(element) == "img":
            yield from (picture_words(element), picture_name(element))
        if element is not meta and not any(name_of(one) in NOTES for one in around[1:]):
            yield " ".join((element.tail or "").split())


def metadata_notes(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the footnotes among the metadata of all documents."""
    for meta in within(root, "meta"):
        yield from (one for one in meta.iter(etree.Element) if name_of(one) in NOTES)


def _value(meta: etree._Element | None, *names: str) -> str:
    element = meta
    for name in names:
        element = None if element is None else _first(element, name)
    return "" if element is None else element.get("value", "")


def _first(element: etree._Element, name: str) -> etree._Element | None:
    return next(_all(element, name), None)


def _all(element: etree._Element, name: str) -> Iterator[etree._Element]:
    return (one for one in element.iter() if name_of(one) == name)


def spaced_text(element: etree._Element) -> str:
    """Return the text of an element, with a space between adjacent elements inside it."""
    pieces = [piece for piece in element.itertext() if piece]
    apart = (f"{piece} " if piece[-1:].isalnum() else piece for piece in pieces)
    return re.sub(r"\s+(?=[,.;)])", "", " ".join("".join(apart).split()))
