"""Allowances: what they may not accept, and that they hold for one language only."""

from __future__ import annotations

from diptych import pipeline
from diptych.io.folder.memory import Memory
from diptych.model.source import Span
from tests.support.reports import plain_findings

SETTINGS = b"symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: Report, fr: Rapport}\norder: [introduction]\n"
HEAD = "---\ntitle: Introduction\n---\n\n"


def codes(english: str, french: str) -> list[str]:
    """Return the codes of what is found in a report of one section."""
    files = {"report.yaml": SETTINGS, "introduction.en.md": english.encode(), "introduction.fr.md": french.encode()}
    report = pipeline.load(Memory(files)).report
    assert report
    return [found.code for found in plain_findings(report)]


def test_nul_character_cannot_be_allowed() -> None:
    english = f"{HEAD}<!-- allow FIL002: came with the copy -->\n\nThe \0 partnership.\n"
    assert codes(english, f"{HEAD}Le partenariat.\n") == ["ALW002", "FIL002"]


def test_allowance_covers_one_language_alone() -> None:
    english = f"{HEAD}<!-- allow REF003: quotes the report of 2018 -->\n\nSee paragraph 42.\n"
    assert codes(english, f"{HEAD}Voir paragraphe 42.\n") == ["REF003"]


def test_related_places_stand_in_the_other_file() -> None:
    files = {
        "report.yaml": SETTINGS,
        "introduction.en.md": f"{HEAD}{{#aims}}\nThe aims.\n".encode(),
        "introduction.fr.md": f"{HEAD}Les buts : [](#aims).\n".encode(),
    }
    report = pipeline.load(Memory(files)).report
    assert report
    (found,) = plain_findings(report)
    start = len(f"{HEAD}{{#aims}}\n")
    assert [related.span for related in found.related] == [Span("introduction.en.md", start, start + len("The aims."))]
