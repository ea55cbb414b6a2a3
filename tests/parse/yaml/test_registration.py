"""documents.yaml with further documents: what stood there stays as it was."""

from __future__ import annotations

import pytest

from diptych.model.source import Source
from diptych.parse.yaml.registration import unregistered, with_documents
from diptych.parse.yaml.settings import parse_register
from diptych.un import parse_symbol

DUAL = parse_symbol("A/73/328-S/2018/592")
PLAIN = parse_symbol("S/RES/1809(2008)")
BLOCKS = "A/73/328:\n  dual: S/2018/592\nS/RES/1809(2008): {}\n"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("", BLOCKS),
        ("# Nothing yet\n", f"# Nothing yet\n{BLOCKS}"),
        ("---\n", f"---\n{BLOCKS}"),
        ("null\n", f"\n{BLOCKS}"),
        ("A/8447: {}", f"A/8447: {{}}\n{BLOCKS}"),
        ("A/8447:   # old\n    note: Two\n      lines.\n\n# End\n", None),
        ("A/8447: {}\n...\n", f"A/8447: {{}}\n{BLOCKS}...\n"),
        ("A/8447: {}\r\n", "A/8447: {}\r\n" + BLOCKS.replace("\n", "\r\n")),
        ("  A/8447: {}\n", "  A/8447: {}\n  A/73/328:\n    dual: S/2018/592\n  S/RES/1809(2008): {}\n"),
        ("{}\n", "{A/73/328: {dual: S/2018/592}, S/RES/1809(2008): {}}\n"),
        ("{A/8447: {}, # old\n}\n", "{A/8447: {}, A/73/328: {dual: S/2018/592}, S/RES/1809(2008): {}, # old\n}\n"),
    ],
)
def test_documents_are_added_at_the_end(text: str, after: str | None) -> None:
    written = with_documents(Source("documents.yaml", text), (DUAL, PLAIN))
    assert written == (after or text + BLOCKS)
    before, _ = parse_register(Source("documents.yaml", text))
    register, faults = parse_register(Source("documents.yaml", written))
    assert not faults
    assert list(register) == [*before, "A/73/328", "S/RES/1809(2008)"]
    assert register[DUAL.halves[0]].dual == "S/2018/592"


def test_what_the_register_lacks() -> None:
    register, _ = parse_register(Source("documents.yaml", "A/73/328: {dual: S/2018/592}\n"))
    symbols = [parse_symbol(text) for text in ("S/2018/592", "A/8447", "A/73/328-S/2018/592", "A/8447")]
    assert unregistered(symbols, register) == ("A/8447",)
