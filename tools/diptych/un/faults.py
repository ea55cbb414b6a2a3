"""Why a symbol is malformed."""

from __future__ import annotations

import re

from diptych.model.symbol import Fault
from diptych.un import series

NUMBER_ALONE = re.compile(r"[0-9]+[A-Z]?")


def fault_of_part(part: str) -> Fault:
    """Return what is wrong with one part of a document's symbol."""
    word = re.split(r"[.0-9]", part)[0]
    if word in series.PRINTED:
        return Fault.MODIFIER
    if part.startswith("0") and part.isdigit():
        return Fault.NUMBER_WRONG
    return Fault.PART


def fault_of_resolution(prefix: str, rest: str) -> Fault:
    """Return what is wrong with a symbol of a series that has one shape.

    Args:
        prefix: The series, such as `S/RES/`.
        rest: What follows it.
    """
    if not rest.strip("/"):
        return Fault.NUMBER_MISSING
    if rest.count("(") != rest.count(")") or ")(" in rest:
        return Fault.BRACKETS
    if "//" in rest:
        return Fault.EMPTY_PART
    if rest.endswith("/") or rest.startswith("("):
        return Fault.NUMBER_MISSING
    if prefix == "S/RES/":
        return Fault.YEAR_MISSING if NUMBER_ALONE.fullmatch(rest) else Fault.YEAR_WRONG
    if re.search(r"[A-Z]{2,}$|[A-Z]-$|-[A-Z]-|-[A-Z]$|[A-Z]-[0-9]", rest) and "(" not in rest:
        return Fault.LETTERS
    if NUMBER_ALONE.fullmatch(rest):
        return Fault.YEAR_MISSING if prefix in {"S/PRST/", "E/RES/", "E/DEC/"} else Fault.SESSION_MISSING
    if "(" in rest:
        return Fault.SESSION_WRONG
    first, _, number = rest.partition("/")
    if not first.isdigit() or first.startswith("0"):
        return Fault.SESSION_WRONG
    if number.startswith("0") or not number[:1].isdigit():
        return Fault.NUMBER_WRONG
    if prefix in {"S/PRST/", "E/RES/", "E/DEC/"} and len(first) != len("1994"):
        return Fault.YEAR_WRONG
    return Fault.SESSION_WRONG if len(first) > len("100") else Fault.PART
