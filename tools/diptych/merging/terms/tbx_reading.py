"""TBX → terms: of either edition of the standard, whatever the program that wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from diptych.formats.faults import ImportRefusedError
from diptych.formats.termbase import ACRONYM, ARTICLE, GENDERS, SHORT, UNWANTED
from diptych.formats.xml import element_place, name_of, read_xml
from diptych.merging.terms.faults import FIRST_ELEMENT, NOT_A_TERMBASE
from diptych.merging.terms.foreign_terms import ForeignTerm
from diptych.model.diagnostic import Phrase
from diptych.model.settings import TermKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

ROOTS = frozenset({"martif", "tbx"})
ENTRIES, SETS, GROUPS = frozenset({"termEntry", "conceptEntry"}), ("langSet", "langSec"), ("tig", "ntig", "termSec")
"""What the two editions of the standard call an entry, its part in one language, and one term in it."""
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
OWN_GENDERS = {told: own for own, told in GENDERS.items()}
ACRONYMS = frozenset({ACRONYM, "initialism", "abbreviation"})
SHORTS = frozenset({SHORT, "variant"})


def read_tbx(data: bytes) -> tuple[ForeignTerm, ...]:
    """Return the terms of a TBX file, with languages as the file names them, without regions.

    Raises:
        ImportRefusedError: It is too large, damaged, declares entities, or is no TBX.
    """
    root = read_xml(data, named_type=True)
    if name_of(root) not in ROOTS:
        raise ImportRefusedError(NOT_A_TERMBASE, {"problem": Phrase(FIRST_ELEMENT), "element": name_of(root)})
    return tuple(_term(one) for one in root.iter() if name_of(one) in ENTRIES)


def _term(entry: etree._Element) -> ForeignTerm:
    said = (one for one in entry if one.get("type") == "subjectField")
    kind = next((_text(one) for one in said), "")
    names: dict[str, dict[str, str]] = {}
    avoid: dict[str, tuple[str, ...]] = {}
    for part in entry:
        lang = part.get(LANG, "").partition("-")[0].lower() if name_of(part) in SETS else ""
        for group in (one for one in part if name_of(one) in GROUPS) if lang else ():
            text, notes = _of_group(group)
            if notes.get("administrativeStatus") in UNWANTED:
                avoid[lang] = (*avoid.get(lang, ()), text)
            elif text:
                _put(names.setdefault(lang, {}), text, notes)
    # Only a term with a name of its own in a language can be one; a lone acronym is its name.
    for said_of in names.values():
        if "name" not in said_of:
            said_of["name"] = said_of.pop("acronym", "") or said_of.pop("short", "")
    known = kind if kind in get_args(TermKind) else ""
    return ForeignTerm(entry.get("id", "").removeprefix("_"), known, names, element_place(entry), avoid)


def _put(names: dict[str, str], text: str, notes: dict[str, str]) -> None:
    """Put a form in its place; of several names, the first."""
    kind = notes.get("termType", "")
    field = "acronym" if kind in ACRONYMS else "short" if kind in SHORTS else "name"
    if field in names:
        return
    names[field] = text
    if field == "name":
        if notes.get("grammaticalGender") in OWN_GENDERS:
            names["gender"] = OWN_GENDERS[notes["grammaticalGender"]]
        if notes.get("article"):
            names["article"] = notes["article"]


def _of_group(group: etree._Element) -> tuple[str, dict[str, str]]:
    """Return the term of a group, and what is said of it."""
    text, notes = "", {}
    for one in _within(group):
        match name_of(one):
            case "term":
                text = _text(one)
            case "termNote":
                notes[one.get("type", "")] = _text(one)
            case "note" if _text(one).startswith(ARTICLE):
                notes["article"] = _text(one).removeprefix(ARTICLE)
            case _:
                pass
    return text, notes


def _within(group: etree._Element) -> Iterator[etree._Element]:
    return (one for one in group.iter() if one is not group)


def _text(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())
