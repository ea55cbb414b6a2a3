"""`diptych accept`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click
import pytest

from tests.cli.translated import COUNT, ENGLISH, FRENCH, accept, run, states, write

if TYPE_CHECKING:
    from pathlib import Path


def test_accepting_all_leaves_nothing_to_do(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept(aims, "--all")
    assert capsys.readouterr().out.startswith("13 translations accepted:\n  aims#title\n  aims#1\n")
    assert states(aims, capsys) == ["translated"] * (COUNT + 1)


def test_what_was_accepted_is_not_accepted_again(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept(aims, "--all")
    before = (aims / "ledger.yaml").stat()
    capsys.readouterr()
    accept(aims, "aims", "--ui-lang", "fr")
    assert capsys.readouterr().out == "Rien à approuver\u00a0: ce qui est traduit a déjà été approuvé.\n"
    assert (aims / "ledger.yaml").stat().st_ino == before.st_ino


@pytest.mark.parametrize("name", ["3", "p3", "reach"])
def test_one_paragraph_by_its_number_or_its_anchor(name: str, aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(aims, "en", [*ENGLISH[:2], "{#reach}\n" + ENGLISH[2], *ENGLISH[3:]])
    accept(aims, f"aims#{name}", "--ui-lang", "fr")
    assert capsys.readouterr().out == "1 traduction approuvée\u00a0:\n  aims#3\n"
    assert [number for number, state in enumerate(states(aims, capsys)) if state == "translated"] == [3]


def test_several_places_at_once(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept(aims, "aims#1", "aims#2", "aims#title")
    assert states(aims, capsys)[:4] == ["translated"] * 3 + ["unrecorded"]


def test_records_that_are_cleared_away_are_told(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept(aims, "--all")
    for lang, texts in (("en", ENGLISH), ("fr", FRENCH)):
        write(aims, lang, [*texts[:4], *texts[5:]])
    capsys.readouterr()
    accept(aims, "aims")
    assert capsys.readouterr().out == "1 record that matches no paragraph was removed.\n"


def test_what_is_not_translated_is_left_out_and_told(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(aims, "fr", FRENCH[:-1])
    accept(aims, "aims")
    assert "1 is not translated yet:\n  aims#12\n" in capsys.readouterr().out
    assert states(aims, capsys)[-1] == "missing"


@pytest.mark.parametrize(
    ("places", "lang", "message"),
    [
        (["aim"], "fr", "There is no section “aim”. Did you mean “aims”?"),
        (["observations"], "fr", "There is no section “observations”."),
        (["aims#99"], "fr", "There is no paragraph “99” in aims: name its anchor or its number, as in aims#1."),
        (["aims"], "en", "“en” is the source language of aims: name the language of the translation."),
        (["--all"], "en", "No section is translated into “en”."),
        (["aims"], "es", "This report is not in “es”: its languages are en, fr."),
        ([], "fr", "Name sections, or paragraphs as in african-union#12, or give --all."),
        (["aims", "--all"], "fr", "Name sections, or paragraphs as in african-union#12, or give --all."),
    ],
)
def test_what_cannot_be_accepted_is_told(aims: Path, places: list[str], lang: str, message: str) -> None:
    with pytest.raises(click.UsageError) as raised:
        run(aims, "accept", *places, "--lang", lang)
    assert raised.value.message == message
    assert not (aims / "ledger.yaml").exists()


def test_a_refusal_in_french(aims: Path) -> None:
    refusal = "Il n’y a pas de section «\u00a0aim\u00a0». Vouliez-vous dire «\u00a0aims\u00a0»\u00a0?"
    with pytest.raises(click.UsageError, match=re.escape(refusal)):
        accept(aims, "aim", "--ui-lang", "fr")


def test_a_section_that_is_not_translated_yet(aims: Path) -> None:
    (aims / "aims.fr.md").unlink()
    with pytest.raises(click.UsageError, match="aims has no translation in “fr” yet"):
        accept(aims, "aims")


def test_a_broken_ledger_is_told_and_left_alone(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (aims / "ledger.yaml").write_text("- aims: 5\n", encoding="utf-8")
    assert accept(aims, "aims") == 2
    assert "ledger.yaml:1:" in capsys.readouterr().out
    assert (aims / "ledger.yaml").read_text(encoding="utf-8") == "- aims: 5\n"


def test_a_ledger_that_cannot_be_written_is_told(aims: Path) -> None:
    elsewhere = aims / "elsewhere"
    elsewhere.touch()
    (aims / "ledger.yaml").symlink_to(elsewhere)
    with pytest.raises(click.ClickException, match=r"ledger\.yaml cannot be written"):
        accept(aims, "aims")
    assert elsewhere.read_bytes() == b""
