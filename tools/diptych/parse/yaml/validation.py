"""Values read from YAML → values of the model, and what is wrong."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, TypeVar

from pydantic_core import ValidationError

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Safety
from diptych.parse.faults import BAD_VALUE, MISSING_KEY, UNKNOWN_KEY, WRONG_TYPE
from diptych.parse.yaml.adapters import A_MAPPING, A_TEXT, validator
from diptych.parse.yaml.fields import keys_at, text_patterns
from diptych.parse.yaml.texts import comments_in_texts, read_texts_as_written

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Span
    from diptych.parse.yaml.fields import Kind
    from diptych.parse.yaml.reader import Place, YamlReading

EXPECTED = {
    "string_type": N_("a text"),
    "string_too_short": N_("a text that is not empty"),
    "int_type": N_("a whole number"),
    "int_parsing": N_("a whole number"),
    "int_from_float": N_("a whole number"),
    "float_type": N_("a number"),
    "float_parsing": N_("a number"),
    "finite_number": N_("a number"),
    "bool_type": N_("true or false"),
    "bool_parsing": N_("true or false"),
    "list_type": N_("a list"),
    "tuple_type": N_("a list"),
    "too_short": N_("a list with at least one member"),
    "dict_type": N_("a mapping of keys and values"),
    "model_type": N_("a mapping of keys and values"),
    "date_type": N_("a date such as 2020-08-27"),
    "date_parsing": N_("a date such as 2020-08-27"),
    "date_from_datetime_parsing": N_("a date such as 2020-08-27"),
    "date_from_datetime_inexact": N_("a date such as 2020-08-27"),
}
"""What is expected, by pydantic's type of error."""

OUT_OF_RANGE = {
    "greater_than": N_("a number above 0"),
    "greater_than_equal": N_("a number from 1 upwards"),
    "less_than_equal": N_("a number of three figures at most"),
}
"""What is expected in place of a number that is too small or too large, by pydantic's type of error."""

NOT_ALLOWED = {"string_pattern_mismatch", "enum", "literal_error", *OUT_OF_RANGE}
"""Pydantic's types of errors in values of the right type."""

ORDER_ENTRY = N_("the name of a section, or a chapter with a list of its sections")

TEXT_OR_TEXTS = N_("a text, or a text for each language")
"""What is expected where a value may be said once for all languages."""

A_KEY = "[key]"
"""What pydantic adds to the path of an error in a key."""
MARKS = frozenset({A_KEY, A_TEXT, A_MAPPING})
"""Parts of the path of an error that are not in the file."""

KindT = TypeVar("KindT")


def validate(kind: type[KindT], reading: YamlReading) -> KindT | None:
    """Make a value of the model from what was read.

    Args:
        kind: The type of the value, as `adapters.validator` takes it.
        reading: What was read; faults are added to its diagnostics.

    Returns:
        The value, or None if something is wrong.
    """
    read_texts_as_written(kind, reading)
    comments = dict(comments_in_texts(kind, reading))
    reading.diagnostics += comments.values()
    try:
        made: KindT = validator(kind).validate_python(reading.value)
    except ValidationError as error:
        told = (detail for detail in error.errors() if detail["loc"] not in comments)
        reading.diagnostics += (_diagnostic(detail, kind, reading) for detail in told)
        return None
    return made


def _diagnostic(detail: ErrorDetails, kind: Kind, reading: YamlReading) -> Diagnostic:
    written = detail["loc"]
    place = tuple(part for part in written if part not in MARKS)
    spans = reading.keys if A_KEY in written else reading.values
    span = _span(place, spans, reading)
    match detail["type"]:
        case "missing":
            return MISSING_KEY.at(span, {"key": str(written[-1])})
        case "extra_forbidden":
            span, key = _span(written, reading.keys, reading), str(written[-1])
            missing = [name for name in keys_at(kind, written[:-1]) if (*written[:-1], name) not in reading.keys]
            return UNKNOWN_KEY.at(span, {"key": key}, fix=_suggestion(key, span, missing))
        case error if error in NOT_ALLOWED:
            return BAD_VALUE.at(span, {"value": str(detail["input"]), "expected": _allowed(detail, kind)})
        case error:
            key = next((part for part in reversed(place) if isinstance(part, str)), span.path)
            expected = EXPECTED.get(error, N_("another value"))
            if written[-1:] == (A_TEXT,) and error == "string_type":
                expected = ORDER_ENTRY if written[0] == "order" else TEXT_OR_TEXTS
            return WRONG_TYPE.at(span, {"key": key, "expected": Phrase(expected)})


def _allowed(detail: ErrorDetails, kind: Kind) -> str:
    """Return the values allowed in place of one that has the right type."""
    context = detail.get("ctx", {})
    if "pattern" in context:
        return Phrase(next(one.wanted for one in text_patterns(kind) if one.pattern == context["pattern"]))
    if "expected" in context:
        return ", ".join(re.findall(r"'(.*?)'", context["expected"]))
    return Phrase(OUT_OF_RANGE[detail["type"]])


def _span(place: Place, spans: dict[Place, Span], reading: YamlReading) -> Span:
    """Return the span of a key or a value, or of the nearest one above it that is in the file."""
    while place not in spans and place:
        place = place[:-1]
    return spans.get(place, reading.values[()])


def _suggestion(key: str, span: Span, missing: list[str]) -> Fix | None:
    """Return a fix that replaces a key with the most similar one not yet given."""
    near = difflib.get_close_matches(key, missing, n=1)
    return Fix(Safety.UNSAFE, (Edit(span, near[0]),)) if near else None
