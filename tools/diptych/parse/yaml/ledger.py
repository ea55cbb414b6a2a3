"""`ledger.yaml`: reading it, with places, and writing it."""

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
"""The content of ledger.yaml: for each translated paragraph, the sentences of the source text it was made from."""


def parse_ledger(source: Source) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """Read the ledger.

    Two records of one paragraph, left by a merge of two branches, are read as one text that matches neither branch, so
    the translation counts as stale.

    Args:
        source: The file.

    Returns:
        The ledger, empty if the file cannot be used, and what is wrong.
    """
    reading = read_yaml(source, as_written=True)
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

    Each record begins with a unique line and ends with an empty one; both stay the same when its text changes. So
    branches in which different translations were accepted merge without conflict. If both add records at the same
    place, git's `merge=union` keeps the lines of both, as intended.

    Args:
        texts: The text of each entry by place and key; None if nothing was accepted yet.

    Returns:
        YAML, sorted by section, language and key, titles first; one line for each key and one for each sentence.
    """
    return HEADER + "".join(f"{line}\n" for line in _lines(texts))


def _lines(texts: Mapping[tuple[Place, str], str | None]) -> Iterator[str]:
    for place, key in sorted(texts, key=lambda one: (one[0], one[1] != TITLE_KEY, one[1])):
        name = f"{'.'.join(place)} {key}"
        text = texts[place, key]
        yield f"- {json.dumps(name)}:" if text else f"- {json.dumps(name)}: []"
        for start, end in sentences(text or "", place[1]):
            yield f"    - {json.dumps((text or '')[start:end], ensure_ascii=False)}"
        yield ""
