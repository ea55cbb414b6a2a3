"""`ledger.yaml`: read with places, and written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

from diptych.model.ledger import TITLE_KEY, Ledger, LedgerEntry
from diptych.model.written import TextPattern
from diptych.parse.yaml.reader import read_yaml
from diptych.parse.yaml.validation import validate
from diptych.typography.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.ledger import Place
    from diptych.model.source import Source, Span

HEADER = """\
# yaml-language-server: $schema=schemas/ledger.schema.json
# For each translated paragraph, the source text that it was made from, one sentence a line.
# "diptych accept" writes this file, "diptych status" says what has changed since. Where git asks which side
# of two branches to keep, keep both.
"""

RecordName = Annotated[
    str,
    TextPattern(
        r"^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]{2,3} \S+$",
        "a section, a language and a paragraph, as “diptych accept” writes them: african-union.fr #au-libya",
    ),
]
"""The first line of a record: section, language of the translation, key."""
Records = list[dict[RecordName, list[str]]]
"""What ledger.yaml says: for each translated paragraph, the sentences of the source text that it was made from."""


def parse_ledger(source: Source) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """Read the ledger.

    Records of one paragraph that two branches made are read as one: a text that is none of theirs, and so stale.

    Args:
        source: The file.

    Returns:
        The ledger, empty where the file cannot be used, and what is wrong.
    """
    reading = read_yaml(source)
    if reading.value is None and not reading.diagnostics:
        return Ledger(), ()
    records = validate(Records, reading) if not reading.diagnostics else None
    if records is None:
        return Ledger(), tuple(reading.diagnostics)
    texts: dict[str, list[str]] = {}
    spans: dict[str, Span] = {}
    for number, record in enumerate(records):
        for name, lines in record.items():
            texts.setdefault(name, []).extend(lines)
            spans.setdefault(name, reading.keys[number, name])
    return Ledger(tuple(_entry(name, " ".join(lines) or None, spans[name]) for name, lines in texts.items())), ()


def _entry(name: str, text: str | None, span: Span) -> LedgerEntry:
    file, _space, key = name.partition(" ")
    section, _dot, lang = file.rpartition(".")
    return LedgerEntry((section, lang), key, text, span)


def written_ledger(texts: Mapping[tuple[Place, str], str | None]) -> str:
    """Return the text of a ledger.

    Each record begins with a line that no other has and ends with an empty one; both stay when its text changes. So
    branches in which different ones were accepted merge; and where both brought new ones to the same place, the lines
    of both, as git's `merge=union` leaves them, are what is meant.

    Args:
        texts: By place and key, the text of each entry, or none where nothing was accepted yet.

    Returns:
        YAML, sorted by section, language and key, titles first; one line for each key and one for each sentence.
    """
    return HEADER + "".join(f"{line}\n" for line in _lines(texts))


def _lines(texts: Mapping[tuple[Place, str], str | None]) -> Iterator[str]:
    for place, key in sorted(texts, key=lambda one: (one[0], one[1] != TITLE_KEY, one[1])):
        name = f"{'.'.join(place)} {key}"
        text = texts[place, key]
        yield f"- {json.dumps(name)}:" if text else f"- {json.dumps(name)}: []"
        for start, end in sentences(text or ""):
            yield f"    - {json.dumps((text or '')[start:end], ensure_ascii=False)}"
        yield ""
