"""The marks of English: of quotations and footnotes."""

from __future__ import annotations

from diptych.languages.marks import NoteMarks, QuotationMarks
from diptych.languages.patterns import SPACES

QUOTATION_MARKS = QuotationMarks(
    opening="“",
    closing="”",
    foreign=rf"(?P<open>«[{SPACES}]?)(?P<words>[^«»\n]+?)(?P<close>[{SPACES}]?»)",
)
NOTE_MARKS = NoteMarks(
    before=rf"(?<=\S)(?<!\])(?<!\],)(?P<space>[{SPACES}]*)$",
    # A stop belongs before the mark, unless another mark follows.
    after=r"[.,;:!?](?![.\w]|[^\S\n]*\[\^)",
    stops=".,;:?!",
)
