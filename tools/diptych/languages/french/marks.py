"""The marks of French: of quotations, footnotes and percentages."""

from __future__ import annotations

from diptych.languages.marks import NoteMarks, Percentages, QuotationMarks
from diptych.languages.patterns import SPACES

QUOTATION_MARKS = QuotationMarks(
    opening="« ",
    closing=" »",
    inner="“",
    foreign=rf"(?<!«)(?<!«[{SPACES}])(?P<open>“)(?P<words>[^“”«»\n]+?)(?P<close>”)",
)
NOTE_MARKS = NoteMarks(
    # A stop belongs after the mark, unless it ends an abbreviation.
    before=rf"(?<=\S)(?<![.\]])(?<!\],)(?<!\betc)(?<!\bcf)(?<!\bart)(?<!\b[A-Z])(?P<marks>[.,]|[{SPACES}]?[;:!?])?(?P<space>[{SPACES}]*)$",
    stops=".,",
)
PERCENTAGES = Percentages(sign="%", words="pour cent")
