"""Values read from YAML against the shapes they must have."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Safety
from diptych.parse.faults import BAD_VALUE, MISSING_KEY, UNKNOWN_KEY, WRONG_TYPE

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Span
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
"""What was wanted, by pydantic's type of error."""

OUT_OF_RANGE = {
    "greater_than": N_("a number above 0"),
    "greater_than_equal": N_("a number from 1 upwards"),
    "less_than_equal": N_("a number of three figures at most"),
}
"""What was wanted in place of a number that is too small or too large."""

NOT_ALLOWED = {"string_pattern_mismatch", "enum", "literal_error", *OUT_OF_RANGE}
"""Pydantic's types of errors in values of the right kind."""

PATTERNS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": N_("small letters, figures and single hyphens, as in african-union"),
    r"^[a-z]{2,3}$": N_("a language tag such as en or fr"),
    r"^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]{2,3} \S+$": N_(
        "a section, a language and a paragraph, as “diptych accept” writes them: african-union.fr #au-libya"
    ),
    r"^[A-Z]{3}([0-9]{3})?$": N_("the code of a rule, such as REF001, or the letters of a family, such as REF"),
    r"^[a-z]$": N_("one small letter"),
    r"^https?://[^/]+/.*\{symbol\}": N_("a web address with {symbol} where the symbol of the document stands"),
    r"^https?://[^/?#\s]+/(?:[^?#\s]*/)?$": N_(
        "a web address that ends with a stroke, such as https://example.org/report/"
    ),
}
"""What a text must look like, by its pattern."""

ORDER_ENTRY = N_("the name of a section, or a chapter with a list of the sections beneath it")

NOT_WRITTEN = frozenset({"[key]", "[name]", "[chapter]"})
"""What pydantic puts in the place of an error and nobody has written: marks of a key, and of a kind of entry."""

ShapeT = TypeVar("ShapeT", bound=BaseModel)


def validate(shape: type[ShapeT], reading: YamlReading) -> ShapeT | None:
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
        reading.diagnostics += (_diagnostic(detail, shape, reading) for detail in error.errors())
        return None


def _diagnostic(detail: ErrorDetails, shape: type[BaseModel], reading: YamlReading) -> Diagnostic:
    written = detail["loc"]
    place = tuple(part for part in written if part not in NOT_WRITTEN)
    spans = reading.keys if "[key]" in written else reading.values
    span = _span(place, spans, reading)
    match detail["type"]:
        case "missing":
            return MISSING_KEY.at(span, {"key": str(written[-1])})
        case "extra_forbidden":
            span, key = _span(written, reading.keys, reading), str(written[-1])
            known = _shape_at(shape, written[:-1]).model_fields
            missing = [name for name in known if (*written[:-1], name) not in reading.keys]
            return UNKNOWN_KEY.at(span, {"key": key}, fix=_suggestion(key, span, missing))
        case kind if kind in NOT_ALLOWED:
            return BAD_VALUE.at(span, {"value": str(detail["input"]), "expected": _allowed(detail)})
        case kind:
            key = next((part for part in reversed(place) if isinstance(part, str)), span.path)
            expected = ORDER_ENTRY if written[-1:] == ("[name]",) else EXPECTED.get(kind, N_("another value"))
            return WRONG_TYPE.at(span, {"key": key, "expected": Phrase(expected)})


def _allowed(detail: ErrorDetails) -> str:
    """Return what may stand in place of a value of the right kind."""
    context = detail.get("ctx", {})
    if "pattern" in context:
        return Phrase(PATTERNS[context["pattern"]])
    if "expected" in context:
        return ", ".join(re.findall(r"'(.*?)'", context["expected"]))
    return Phrase(OUT_OF_RANGE[detail["type"]])


def _span(place: Place, spans: dict[Place, Span], reading: YamlReading) -> Span:
    """Return where a key or a value stands, or the nearest one above it that is written."""
    while place not in spans and place:
        place = place[:-1]
    return spans.get(place, reading.values[()])


def _suggestion(key: str, span: Span, missing: list[str]) -> Fix | None:
    """Offer the nearest of the keys that are not yet given."""
    near = difflib.get_close_matches(key, missing, n=1)
    return Fix(Safety.UNSAFE, (Edit(span, near[0]),)) if near else None


def _shape_at(shape: type[BaseModel], place: Place) -> type[BaseModel]:
    """Return the shape of what stands at a place inside a shape."""
    for part in place:
        fields = (shape.model_fields.get(name) for name in (str(part), "root"))
        shapes = (_shape_in(field.annotation) for field in fields if field)
        shape = next(filter(None, shapes), shape)
    return shape


def _shape_in(annotation: object) -> type[BaseModel] | None:
    """Return the shape that a type is made of, such as `OrganShape` for `list[OrganShape]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_shape_in, get_args(annotation))), None)
