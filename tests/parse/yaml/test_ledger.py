"""The ledger, read and written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.model.ledger import Record
from diptych.model.prose import as_seen
from diptych.model.source import Source
from diptych.parse.yaml.ledger import HEADER, parse_ledger, written_ledger

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=40).map(
    lambda text: " ".join(text.split())
)
RECORDS = st.none() | st.builds(Record, WORDS.filter(bool), WORDS.map(lambda text: text or None))
PLACES = st.tuples(
    st.sampled_from(["aims", "b-2", "report.yaml", "data/our places.csv"]), st.sampled_from(["en", "fr"])
)
KEYS = st.sampled_from(["title", "#aims", "0123456789ab", "ff00ff00ff00-2"])
AIMS = ("aims", "fr")


def read(text: str) -> dict[tuple[tuple[str, str], str], Record | None]:
    ledger, found = parse_ledger(Source("ledger.yaml", text))
    assert found == ()
    return {(entry.place, entry.key): entry.record for entry in ledger.entries}


def seen(record: Record) -> Record | None:
    source, translation = as_seen(record.source), as_seen(record.translation or "")
    return Record(source, translation or None) if source else None


@given(st.dictionaries(st.tuples(PLACES, KEYS), RECORDS))
def test_what_is_written_reads_back(records: dict[tuple[tuple[str, str], str], Record | None]) -> None:
    assert read(written_ledger(records)) == {name: one and seen(one) for name, one in records.items()}


def test_each_record_begins_with_its_name_and_ends_with_an_empty_line() -> None:
    peace = Record("Peace. Security.", "La paix. La sécurité.")
    text = written_ledger({(AIMS, "#peace"): peace, (AIMS, "title"): Record("Aims"), (AIMS, "0a"): None})
    assert text == (
        f"{HEADER}"
        '- "aims.fr title":\n    - "Aims"\n\n'
        '- "aims.fr #peace":\n    - "Peace."\n    - "Security."\n\n'
        '- "aims.fr #peace translation":\n    - "La paix."\n    - "La sécurité."\n\n'
        '- "aims.fr 0a": []\n\n'
    )


def test_an_empty_ledger_holds_nothing() -> None:
    assert read("") == read(HEADER) == {}


def test_two_records_of_one_paragraph_are_a_text_that_is_neither() -> None:
    text = '- "aims.fr #peace":\n    - "Peace."\n- "aims.fr #peace":\n    - "Security."\n'
    assert read(text) == {(AIMS, "#peace"): Record("Peace. Security.")}


def test_a_record_without_text_takes_nothing_from_another() -> None:
    text = '- "aims.fr #peace":\n    - "Peace."\n- "aims.fr #peace": []\n'
    assert read(text) == {(AIMS, "#peace"): Record("Peace.")}


def test_a_record_of_a_source_alone_has_a_translation_that_is_not_known() -> None:
    assert read('- "aims.fr #peace":\n    - "Peace."\n') == {(AIMS, "#peace"): Record("Peace.", None)}


@pytest.mark.parametrize(("other", "known"), [("La paix.", "La paix."), ("Paix.", None)])
def test_two_translations_of_one_paragraph_are_one_only_if_they_are_the_same(other: str, known: str | None) -> None:
    text = '- "aims.fr #peace":\n    - "Peace."\n- "aims.fr #peace translation":\n    - "La paix."\n'
    text += f'- "aims.fr #peace translation":\n    - "{other}"\n'
    assert read(text) == {(AIMS, "#peace"): Record("Peace.", known)}


@pytest.mark.parametrize("path", ["report.yaml", "data/our events.csv", "data/α.csv"])
def test_a_file_has_records_too(path: str) -> None:
    records = {((path, "fr"), "#title"): Record("Aims", "Buts")}
    assert read(written_ledger(records)) == records


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


LINES = st.sampled_from(
    [
        '- "aims.fr #peace":',
        '- "aims.fr #peace translation":',
        '- "aims.fr 0a": []',
        '    - "Peace."',
        '    - "Say \\"peace\\"."',
        '    - "A\\tB \\u00e9 \\\\"',
        "    - Peace.",
        "   - 'It''s'",
        "# A comment",
        "",
        "- aims.fr title: [Aims]",
        "- b.fr title:",
        "<<<<<<< HEAD",
        '- "aims":',
        '    - "\u2028"',
        '    - "\u00a0"',
    ]
)


@given(st.lists(LINES, max_size=8).map("\n".join), st.sampled_from(["", "\n", "\n\n"]))
def test_a_ledger_is_read_as_yaml_whatever_a_person_has_made_of_it(text: str, end: str) -> None:
    source = Source("ledger.yaml", text + end)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("diptych.parse.yaml.ledger._as_written", lambda _source: None)
        by_yaml = parse_ledger(source)
    assert parse_ledger(source) == by_yaml
