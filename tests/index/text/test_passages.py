"""Stretches of text that are read as one, with the documents they cite."""

from __future__ import annotations

import pytest

from tests.support.reports import catalogue


def test_a_passage_is_a_block_of_prose_a_heading_or_a_cell() -> None:
    text = "One:\n\n- two\n\n| three | |\n|---|---|\n\n## Four\n\nFive[^1].\n\n[^1]: Six.\n"
    index = catalogue({"a.en.md": text})
    passages = index.passages.values()
    assert [passage.running.text for passage in passages] == ["One:", "two", "three", "", "Four", "Five.", "Six."]
    assert [passage.paragraph.number if passage.paragraph else None for passage in passages] == [
        1,
        1,
        1,
        1,
        None,
        2,
        None,
    ]
    assert [passage.in_note for passage in passages] == [False] * 6 + [True]


@pytest.mark.parametrize(
    ("lang", "text", "cited"),
    [
        ("en", "Security Council resolution *1809*\n(2008)", {"1809 (2008)": "S/RES/1809(2008)"}),
        ("fr", "la résolution\n58/316 de l’Assemblée générale", {"58/316": "A/RES/58/316"}),
        ("en", "the report A/73/328-S/2018/592", {"A/73/328-S/2018/592": "A/73/328-S/2018/592"}),
        ("en", "[Security Council resolution 1809 (2008)](https://un.org)", {}),
        ("en", "`S/RES/1809(2008)`", {}),
    ],
)
def test_citations_are_found_across_emphasis_and_line_ends(lang: str, text: str, cited: dict[str, str]) -> None:
    (passage,) = catalogue({f"a.{lang}.md": text}).passages.values()
    found = {passage.running.text[one.start : one.end]: str(one.symbol) for one in passage.citations}
    assert found == cited


def test_a_citation_leads_back_to_the_source() -> None:
    index = catalogue({"a.en.md": "Security Council resolution *1809*\n(2008)"})
    (passage,) = index.passages.values()
    (citation,) = passage.citations
    source = index.report.sources["a.en.md"]
    assert source.quote(passage.running.span(citation.start, citation.end)) == "1809*\n(2008)"


@pytest.mark.parametrize(
    ("text", "prose", "in_links"),
    [
        ("([S/2021/40](https://a.example))", [], ["S/2021/40"]),
        ("resolutions 1325 (2000) and [2242 (2015)](https://a.example)", ["S/RES/1325(2000)"], ["S/RES/2242(2015)"]),
        ("General Assembly resolutions [58/316](https://a.example) and 59/10", ["A/RES/59/10"], ["A/RES/58/316"]),
        ("[the report](https://undocs.org/en/A/75/345)", [], ["A/75/345"]),
        ("https://docs.un.org/en/A/75/345", [], ["A/75/345"]),
        ("[A/75/345](https://undocs.org/en/A/75/354)", [], ["A/75/345"]),
        ("[A/75/345](doc:A/75/345)", [], []),
        ("[the page](https://www.un.org/en/peace)", [], []),
    ],
)
def test_links_to_the_web_cite_documents(text: str, prose: list[str], in_links: list[str]) -> None:
    (passage,) = catalogue({"a.en.md": text}).passages.values()
    assert [str(one.symbol) for one in passage.citations] == prose
    assert [str(one.symbol) for one in passage.in_links] == in_links
