"""`ledger.yaml`: read with places, and written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pydantic import RootModel

from diptych.model.ledger import TITLE_KEY, Entry, Ledger
from diptych.parse.schema import Language, SectionName
from diptych.parse.validation import validate
from diptych.parse.yaml_reader import read_yaml
from diptych.typography.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source

HEADER = """\
# What each translated paragraph was made from, written by "diptych accept": not to be edited by hand.
# A paragraph's entry has a line of its own even before its translation is accepted, so that two branches in which
# different paragraphs were accepted merge without a conflict.
"""


class LedgerShape(RootModel[dict[SectionName, dict[Language, dict[str, list[str] | None]]]]):
    """ledger.yaml: by section, language and key, the sentences of the source text that was translated."""


def parse_ledger(source: Source) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """Read the ledger.

    Args:
        source: The file.

    Returns:
        The ledger, empty where the file cannot be used, and what is wrong.
    """
    reading = read_yaml(source)
    if reading.value is None and not reading.diagnostics:
        return Ledger(), ()
    shape = validate(LedgerShape, reading) if not reading.diagnostics else None
    if shape is None:
        return Ledger(), tuple(reading.diagnostics)
    entries = {
        (section, lang): tuple(
            Entry(key, " ".join(lines) if lines else None, reading.keys[section, lang, key])
            for key, lines in keys.items()
        )
        for section, languages in shape.root.items()
        for lang, keys in languages.items()
    }
    return Ledger(entries), ()


def written_ledger(entries: Mapping[tuple[str, str], Iterable[tuple[str, str | None]]]) -> str:
    """Return the text of a ledger.

    Args:
        entries: By section and language, the key of each entry and its text, or none where nothing was accepted yet.

    Returns:
        YAML, sorted; one line for each key and one for each sentence.
    """
    return HEADER + "".join(f"{line}\n" for line in _lines(entries))


def _lines(entries: Mapping[tuple[str, str], Iterable[tuple[str, str | None]]]) -> Iterator[str]:
    section_before = ""
    for section, lang in sorted(entries):
        if section != section_before:
            yield f"{section}:"
            section_before = section
        yield f"  {lang}:"
        for key, text in sorted(entries[section, lang], key=lambda entry: (entry[0] != TITLE_KEY, entry[0])):
            yield f"    {json.dumps(key)}:"
            for start, end in sentences(text or ""):
                yield f"      - {json.dumps((text or '')[start:end], ensure_ascii=False)}"
