"""The title of a section → its line in the front matter."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from diptych.compose.runs import plain_text
from diptych.merging.three_way import TextChange, merged_text

if TYPE_CHECKING:
    from diptych.merging.word.sent_texts import SentText

PLAIN_SCALAR = re.compile(
    r"(?!(?:true|false|yes|no|on|off|null|~)$)[^\W\d_](?:[^\n:#]|:(?=\S)|(?<=\S)#)*(?<![\s:])", re.IGNORECASE
)
"""What YAML reads as a text without quotation marks (YAML 1.2.2, 7.3.3)."""


def title_change(text: SentText, back: str) -> tuple[str, TextChange | None]:
    """Return a title that came back as its author writes it, and the change of the section, if any.

    Args:
        text: The title as it went out.
        back: The title that came back.
    """
    place = text.place
    written = place.document.front.title
    # Spaces and dashes are set by the language; what nobody touched stays as it was written.
    title = merged_text(plain_text(text.runs), " ".join(back.split()), written).text if back.split() else written
    if title == written:
        return written, None
    quoted = title if PLAIN_SCALAR.fullmatch(title) else json.dumps(title, ensure_ascii=False)
    return title, TextChange(place.span.start, place.span.end, quoted)
