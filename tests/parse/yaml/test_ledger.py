"""The ledger, read and written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.model.source import Source
from diptych.parse.yaml.ledger import HEADER, parse_ledger, written_ledger

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=40).map(
    lambda text: " ".join(text.split()) or None
)
PLACES = st.tuples(st.sampled_from(["aims", "b-2"]), st.sampled_from(["en", "fr"]))
KEYS = st.sampled_from(["title", "#aims", "0123456789ab", "ff00ff00ff00-2"])


def read(text: str) -> dict[tuple[tuple[str, str], str], str | None]:
    ledger, found = parse_ledger(Source("ledger.yaml", text))
    assert found == ()
    return {(entry.place, entry.key): entry.text for entry in ledger.entries}


@given(st.dictionaries(st.tuples(PLACES, KEYS), TEXT))
def test_what_is_written_reads_back(texts: dict[tuple[tuple[str, str], str], str | None]) -> None:
    assert read(written_ledger(texts)) == texts


def test_each_record_begins_with_its_name_and_ends_with_an_empty_line() -> None:
    aims = ("aims", "fr")
    text = written_ledger({(aims, "#peace"): "Peace. Security.", (aims, "title"): "Aims", (aims, "0a"): None})
    assert text == (
        f"{HEADER}"
        '- "aims.fr title":\n    - "Aims"\n\n'
        '- "aims.fr #peace":\n    - "Peace."\n    - "Security."\n\n'
        '- "aims.fr 0a": []\n\n'
    )


def test_an_empty_ledger_holds_nothing() -> None:
    assert read("") == read(HEADER) == {}


def test_two_records_of_one_paragraph_are_a_text_that_is_neither() -> None:
    text = '- "aims.fr #peace":\n    - "Peace."\n- "aims.fr #peace":\n    - "Security."\n'
    assert read(text) == {(("aims", "fr"), "#peace"): "Peace. Security."}


def test_a_record_without_text_takes_nothing_from_another() -> None:
    text = '- "aims.fr #peace":\n    - "Peace."\n- "aims.fr #peace": []\n'
    assert read(text) == {(("aims", "fr"), "#peace"): "Peace."}


@pytest.mark.parametrize(
    ("text", "code", "quoted"),
    [
        ('- "aims.fr title": 5\n', "YML004", "5"),
        ("- aims:\n    - Aims\n", "YML005", "aims"),
        ("<<<<<<< HEAD\n- a: [\n", "YML001", None),
    ],
)
def test_a_broken_ledger_is_told_with_its_place(text: str, code: str, quoted: str | None) -> None:
    source = Source("ledger.yaml", text)
    ledger, found = parse_ledger(source)
    assert ledger.entries == ()
    assert found[0].code == code
    assert quoted is None or source.quote(found[0].span) == quoted
