"""Which text is translated from which, and which has no translation yet."""

from __future__ import annotations

from diptych.index.alignment.translations import translations, untranslated
from tests.support.reports import report

FROM_FRENCH = "---\ntitle: A\nsource: fr\n---\nText."
FROM_NOWHERE = "---\ntitle: A\nsource: es\n---\nText."
BROKEN = "---\ntitle: A\n\nText."


def paired(files: dict[str, str]) -> list[tuple[str, str]]:
    """Return the paths of each source and its translation."""
    return [(source.source.path, target.source.path) for source, target in translations(report(files))]


def lacking(files: dict[str, str]) -> list[tuple[str, str]]:
    """Return the path of each text with a language in which it is lacking."""
    return [(document.source.path, lang) for document, lang in untranslated(report(files))]


def test_the_first_language_of_the_report_is_the_source() -> None:
    assert paired({"a.fr.md": "Texte.", "a.en.md": "Text."}) == [("a.en.md", "a.fr.md")]


def test_the_front_matter_of_either_text_may_say_otherwise() -> None:
    assert paired({"a.fr.md": FROM_FRENCH, "a.en.md": "Text."}) == [("a.fr.md", "a.en.md")]
    assert paired({"a.fr.md": "Texte.", "a.en.md": FROM_FRENCH}) == [("a.fr.md", "a.en.md")]
    assert paired({"a.fr.md": FROM_NOWHERE, "a.en.md": "Text."}) == [("a.en.md", "a.fr.md")]


def test_a_text_alone_has_no_translation() -> None:
    assert paired({"a.fr.md": "Texte."}) == []
    assert lacking({"a.en.md": "Text."}) == [("a.en.md", "fr")]


def test_only_the_source_is_told_as_untranslated() -> None:
    assert lacking({"a.en.md": "Text.", "a.fr.md": "Texte."}) == []
    assert lacking({"a.fr.md": "Texte."}) == []
    assert lacking({"a.fr.md": FROM_FRENCH}) == [("a.fr.md", "en")]
    assert lacking({"a.en.md": "---\ntitle: A\nsource: en\n---\nText."}) == [("a.en.md", "fr")]


def test_of_a_text_that_could_not_be_read_nothing_is_said() -> None:
    assert paired({"a.en.md": "Text.", "a.fr.md": BROKEN}) == []
    assert lacking({"a.en.md": "Text.", "a.fr.md": BROKEN}) == []
