"""Values read from YAML against the shapes they must have."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Safety
from diptych.parse.faults import BAD_VALUE, MISSING_KEY, UNKNOWN_KEY, WRONG_TYPE
from diptych.parse.schema import Shape

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Span
    from diptych.parse.yaml_reader import Place, Reading

EXPECTED = {
    "string_type": N_("a text"),
    "string_too_short": N_("a text that is not empty"),
    "int_type": N_("a whole number"),
    "int_parsing": N_("a whole number"),
    "int_from_float": N_("a whole number"),
    "bool_type": N_("true or false"),
    "bool_parsing": N_("true or false"),
    "list_type": N_("a list"),
    "too_short": N_("a list with at least one member"),
    "dict_type": N_("a mapping of keys and values"),
    "model_type": N_("a mapping of keys and values"),
    "date_type": N_("a date such as 2020-08-27"),
    "date_parsing": N_("a date such as 2020-08-27"),
    "date_from_datetime_parsing": N_("a date such as 2020-08-27"),
    "date_from_datetime_inexact": N_("a date such as 2020-08-27"),
}
"""What was wanted, by pydantic's type of error."""

OUT_OF_RANGE = frozenset(
    {
        "string_pattern_mismatch",
        "enum",
        "literal_error",
        "greater_than_equal",
        "less_than_equal",
    }
)
"""pydantic's errors about a value of the right kind."""

PATTERNS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": N_("small letters, figures and single hyphens, as in african-union"),
    r"^[a-z]{2,3}$": N_("a language tag such as en or fr"),
    r"^[A-Z]{3}[0-9]{3}$": N_("the code of a rule, such as REF001"),
    r"^[a-z]$": N_("one small letter"),
}
"""What a text must look like, by its pattern."""

ORDER_ENTRY = N_("the name of a section, or a chapter with a list of the sections beneath it")


ShapeT = TypeVar("ShapeT", bound=BaseModel)


def validate(shape: type[ShapeT], reading: Reading) -> ShapeT | None:
    """Hold a reading against a shape.

    Args:
        shape: The shape it must have.
        reading: What was read; what is wrong is added to its diagnostics.

    Returns:
        The shape filled, or none where something was wrong.
    """
    try:
        return shape.model_validate(reading.value)
    except ValidationError as error:
        found = (_diagnostic(detail, reading) for detail in error.errors())
        # A value that may be one of two things is complained of twice.
        first = {diagnostic.span: diagnostic for diagnostic in reversed(list(found))}
        reading.diagnostics += reversed(first.values())
        return None


def _diagnostic(detail: ErrorDetails, reading: Reading) -> Diagnostic:
    place = detail["loc"]
    key = str(next((part for part in reversed(place) if isinstance(part, str)), ""))
    match detail["type"]:
        case "missing":
            return MISSING_KEY.at(_span(place[:-1], reading), {"key": key})
        case "extra_forbidden":
            span = _span(place, reading, reading.keys)
            return UNKNOWN_KEY.at(span, {"key": key}, fix=_suggestion(key, span))
        case kind if kind in OUT_OF_RANGE:
            return _bad_value(detail, reading)
        case _:
            return _wrong_type(detail, key, reading)


def _wrong_type(detail: ErrorDetails, key: str, reading: Reading) -> Diagnostic:
    place = detail["loc"]
    expected = EXPECTED.get(detail["type"], N_("another value"))
    if place and place[0] == "order" and len(place) > 1:
        key, expected = "order", ORDER_ENTRY
    return WRONG_TYPE.at(_span(place, reading), {"key": key, "expected": Phrase(expected)})


def _bad_value(detail: ErrorDetails, reading: Reading) -> Diagnostic:
    place = detail["loc"]
    context = detail.get("ctx", {})
    if "pattern" in context:
        expected: str = Phrase(PATTERNS[context["pattern"]])
    else:
        expected = str(context.get("expected", context.get("ge", context.get("le", ""))))
    spans = reading.keys if "[key]" in place else reading.values
    arguments = {"value": str(detail["input"]), "expected": expected}
    return BAD_VALUE.at(_span(place, reading, spans), arguments)


def _span(place: Place, reading: Reading, spans: dict[Place, Span] | None = None) -> Span:
    """Return where a value stands, or the nearest one above it that is written."""
    spans = spans or reading.values
    bare = tuple(part for part in place if part != "[key]")
    while bare not in spans and bare:
        spans = reading.values
        bare = bare[:-1]
    return reading.values[()] if bare not in spans else spans[bare]


def _suggestion(key: str, span: Span) -> Fix | None:
    """Offer the known key that comes nearest."""
    keys = sorted({name for shape in Shape.__subclasses__() for name in shape.model_fields})
    near = difflib.get_close_matches(key, keys, n=1)
    return Fix(Safety.UNSAFE, (Edit(span, near[0]),)) if near else None
