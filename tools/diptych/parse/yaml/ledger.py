"""`ledger.yaml`: reading it, with places, and writing it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Annotated

from diptych.model.ledger import TITLE_KEY, Ledger, LedgerEntry
from diptych.model.prose import as_seen
from diptych.model.source import UNPRINTABLE, Span
from diptych.model.written import TextPattern
from diptych.parse.yaml.reader import read_yaml
from diptych.parse.yaml.validation import validate
from diptych.typography.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.ledger import Place, Record
    from diptych.model.source import Source

HEADER = """\
# yaml-language-server: $schema=schemas/ledger.schema.json
# For each translated text, the source that it was made from and the translation, one sentence a line.
# "diptych accept" writes this file, "diptych status" says what has changed since. Where git asks which side
# of two branches to keep, keep both.
"""

NAME = r"^([a-z0-9]+(-[a-z0-9]+)*|.+\.(yaml|csv))\.[a-z]{2,3} \S+( translation)?$"
"""What the name of a record looks like."""
NAMED = re.compile(NAME)
RecordName = Annotated[
    str,
    TextPattern(
        NAME,
        "a section, a language and a paragraph, as “diptych accept” writes them: african-union.fr #au-libya",
    ),
]
"""The first line of a record: section or file, language of the translation, key; for a translation, a word more."""
TRANSLATION = " translation"
"""What follows the name of a record before the translation that was accepted."""
QUOTED = re.compile(r'"[^"\\\n]*+(?:\\["\\][^"\\\n]*+)*+"')
"""A text in quotation marks, on one line."""
RECORD = re.compile(
    rf"(?:#.*|)\n|- (?P<name>{QUOTED.pattern}):(?: \[\]\n|\n(?P<lines>(?:    - {QUOTED.pattern}\n)+))",
)
"""A comment, an empty line or a record as `written_ledger` writes it."""
FORBIDDEN = re.compile(rf"[\x7f-\x9f\u2028\u2029\ufeff\r\t]|{UNPRINTABLE.pattern}")
"""Characters that YAML forbids, or may read as something else."""
Records = list[dict[RecordName, list[str]]]
"""The content of ledger.yaml: the sentences of each source text and of the translation that was made from it."""


WrittenText = tuple[str, Span, list[str]]
"""The name of a record, its place, and the sentences below it."""


def parse_ledger(source: Source) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """Read the ledger.

    Two records of one paragraph, left by a merge of two branches, are read as one text that matches neither branch, so
    the translation counts as stale; two different translations, as one that is not known.

    Args:
        source: The file.

    Returns:
        The ledger, empty if the file cannot be used, and what is wrong.
    """
    written = _as_written(source)
    if written is not None:
        return _ledger(written), ()
    reading = read_yaml(source, as_written=True)
    if reading.value is None and not reading.diagnostics:
        return Ledger(), ()
    records = validate(Records, reading) if not reading.diagnostics else None
    if records is None:
        return Ledger(), tuple(reading.diagnostics)
    several = enumerate(records)
    return _ledger(
        [(name, reading.keys[at, name], lines) for at, record in several for name, lines in record.items()]
    ), ()


def _as_written(source: Source) -> list[WrittenText] | None:
    """Return the texts of a ledger that is as `written_ledger` writes it; None where a person has changed its form.

    A ledger is as long as the report in both languages: YAML would take five times as long to read it.
    """
    # Every character that is forbidden is one that Python does not print, and this is much faster to find out.
    if not source.text.replace("\n", "").isprintable() and FORBIDDEN.search(source.text):
        return None
    texts: list[WrittenText] = []
    at = 0
    while at < len(source.text):
        found = RECORD.match(source.text, at)
        if not found:
            return None
        if found["name"]:
            span = Span(source.path, *found.span("name"))
            texts.append((_said(found["name"]), span, list(map(_said, QUOTED.findall(found["lines"] or "")))))
        at = found.end()
    return texts if all(map(NAMED.fullmatch, (name for name, _span, _lines in texts))) else None


def _said(quoted: str) -> str:
    return json.loads(quoted) if "\\" in quoted else quoted[1:-1]


def _ledger(written: Iterable[WrittenText]) -> Ledger:
    texts: dict[str, list[str]] = {}
    spans: dict[str, Span] = {}
    translations: dict[str, set[str]] = {}
    for title, span, lines in written:
        name = title.removesuffix(TRANSLATION)
        spans.setdefault(name, span)
        if name == title:
            texts.setdefault(name, []).extend(lines)
        else:
            translations.setdefault(name, set()).add(as_seen(" ".join(lines)))
    return Ledger(tuple(_entry(name, texts.get(name, ()), translations.get(name, ()), spans[name]) for name in spans))


def _entry(name: str, lines: Iterable[str], translations: Collection[str], span: Span) -> LedgerEntry:
    file, _space, key = name.rpartition(" ")
    section, _dot, lang = file.rpartition(".")
    translation = next(iter(translations)) if len(translations) == 1 else None
    return LedgerEntry((section, lang), key, as_seen(" ".join(lines)) or None, span, translation or None)


def written_ledger(records: Mapping[tuple[Place, str], Record | None]) -> str:
    """Return the text of a ledger.

    Each text begins with a unique line and ends with an empty one; both stay the same when it changes. So branches in
    which different translations were accepted merge without conflict, and so do a branch that changed a source and
    one that added or changed its translation. If both add records at the same place, git's `merge=union` keeps the
    lines of both, as intended.

    Args:
        records: What was accepted, by place and key; None if nothing was accepted yet.

    Returns:
        YAML, sorted by section, language and key, titles first; one line for each key and one for each sentence.
    """
    return HEADER + "".join(f"{line}\n" for line in _lines(records))


def _lines(records: Mapping[tuple[Place, str], Record | None]) -> Iterator[str]:
    for place, key in sorted(records, key=lambda one: (one[0], one[1] != TITLE_KEY, one[1])):
        name, record = f"{'.'.join(place)} {key}", records[place, key]
        yield from _text(name, record.source if record else "", place[1])
        if record and record.translation:
            yield from _text(name + TRANSLATION, record.translation, place[1])


def _text(name: str, text: str, lang: str) -> Iterator[str]:
    named = json.dumps(name, ensure_ascii=False)
    yield f"- {named}:" if text else f"- {named}: []"
    for start, end in sentences(text, lang):
        yield f"    - {json.dumps(text[start:end], ensure_ascii=False)}"
    yield ""
