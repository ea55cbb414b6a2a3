"""The ledger, read and written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from diptych.model.source import Source
from diptych.parse.ledger import parse_ledger, written_ledger

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=40).map(
    lambda text: " ".join(text.split()) or None
)
KEYS = st.dictionaries(st.sampled_from(["title", "#aims", "0123456789ab", "ff00ff00ff00"]), TEXT)
ENTRIES = st.dictionaries(st.tuples(st.sampled_from(["aims", "b-2"]), st.sampled_from(["en", "fr"])), KEYS, min_size=1)


@given(ENTRIES)
def test_what_is_written_reads_back(entries: dict[tuple[str, str], dict[str, str | None]]) -> None:
    filled = {place: own for place, own in entries.items() if own}
    text = written_ledger({place: own.items() for place, own in filled.items()})
    ledger, found = parse_ledger(Source("ledger.yaml", text))
    assert found == ()
    assert {place: {one.key: one.text for one in own} for place, own in ledger.entries.items()} == filled


def test_each_sentence_and_each_key_has_a_line_of_its_own() -> None:
    text = written_ledger({("aims", "fr"): [("#peace", "Peace. Security."), ("title", "Aims"), ("0a", None)]})
    assert [line for line in text.splitlines() if not line.startswith("#")] == [
        "aims:",
        "  fr:",
        '    "title":',
        '      - "Aims"',
        '    "#peace":',
        '      - "Peace."',
        '      - "Security."',
        '    "0a":',
    ]


def test_a_broken_ledger_is_told_with_its_place() -> None:
    ledger, found = parse_ledger(Source("ledger.yaml", "aims:\n  fr:\n    title: 5\n"))
    assert ledger.entries == {}
    assert [(one.code, one.span.path) for one in found] == [("YML004", "ledger.yaml")]
