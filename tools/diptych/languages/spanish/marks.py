"""The marks of quotations in Spanish."""

from __future__ import annotations

from diptych.languages.marks import QuotationMarks
from diptych.languages.patterns import SPACES

QUOTATION_MARKS = QuotationMarks(
    # The United Nations' Spanish has the marks of English, not those of Spain: 34 of 34 in the resolutions of 2022.
    opening="“",
    closing="”",
    foreign=rf"(?P<open>«[{SPACES}]?)(?P<words>[^«»\n]+?)(?P<close>[{SPACES}]?»)",
)
