"""The files of two folders are paired by their symbols, by what they say of themselves, by their names."""

from __future__ import annotations

from diptych.comparing.folders import paired
from diptych.importing.shared.manuscript import Identity, Manuscript


def manuscript(path: str, lang: str, *symbols: str, work: str = "") -> Manuscript:
    """Return a file of which only what it says of itself matters."""
    return Manuscript(path, Identity(symbols=symbols, lang=lang, work=work), ())


def test_symbols_count_before_names() -> None:
    here = [manuscript("a/one.en.docx", "en", "A/80/1"), manuscript("a/two.en.docx", "en", "A/80/2")]
    there = [manuscript("b/two.fr.docx", "fr", "A/80/1"), manuscript("b/one.fr.docx", "fr", "A/80/2")]
    found = paired(here, there)
    assert [(one.path, other.path) for one, other in found.pairs] == [
        ("a/one.en.docx", "b/two.fr.docx"),
        ("a/two.en.docx", "b/one.fr.docx"),
    ]
    assert not found.alone


def test_names_count_without_the_language() -> None:
    here = [manuscript("a/budget-E.pdf", "en"), manuscript("a/mandate.en.md", "en")]
    there = [manuscript("b/mandate.fr.docx", "fr"), manuscript("b/budget-F.pdf", "fr")]
    assert [(one.path, other.path) for one, other in paired(here, there).pairs] == [
        ("a/budget-E.pdf", "b/budget-F.pdf"),
        ("a/mandate.en.md", "b/mandate.fr.docx"),
    ]


def test_what_the_file_says_of_its_document_counts() -> None:
    here, there = [manuscript("a/e.xml", "en", work="2722-2024")], [manuscript("b/f.xml", "fr", work="2722-2024")]
    assert len(paired(here, there).pairs) == 1


def test_the_last_two_are_a_pair_whatever_their_names() -> None:
    here, there = [manuscript("a/report.docx", "en")], [manuscript("b/rapport.docx", "fr")]
    assert len(paired(here, there).pairs) == 1


def test_a_file_without_a_counterpart_is_alone() -> None:
    here = [manuscript("a/one.en.md", "en"), manuscript("a/two.en.md", "en"), manuscript("a/three.en.md", "en")]
    there = [manuscript("b/two.fr.md", "fr")]
    found = paired(here, there)
    assert [one.path for one, _ in found.pairs] == ["a/two.en.md"]
    assert [one.path for one in found.alone] == ["a/one.en.md", "a/three.en.md"]
