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
    assert capsys.readouterr().out.startswith("14 translations accepted:\n  aims#title\n  aims#1\n")
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
    assert capsys.readouterr().out.startswith("1 traduction approuvée\u00a0:\n  aims#3\n")
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


EXCHANGED = [
    ("The mission left the city.", "On quitta la ville."),
    ("Women asked to own their land.", "Elles voulaient des champs."),
    ("Young people wanted to work.", "Les jeunes cherchaient un emploi."),
]
"""Paragraphs in which nothing but the ledger shows which answers which."""


@pytest.fixture
def exchanged(aims: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Make a report in which two paragraphs of the translation were exchanged after all was accepted."""
    english, french = ([texts[at] for texts in EXCHANGED] for at in (0, 1))
    write(aims, "en", english)
    write(aims, "fr", french)
    accept(aims, "--all")
    write(aims, "fr", french[::-1])
    capsys.readouterr()
    return aims


def test_an_order_that_was_accepted_is_right(exchanged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(exchanged, "check") == 1
    assert capsys.readouterr().out.count(" ALI003 ") == 2
    accept(exchanged, "aims")
    assert capsys.readouterr().out == (
        "2 records were brought up to date with the translations as they are now.\n"
        "2 translations were elsewhere when they were last accepted; their places were accepted as they are now:\n"
        "  aims#1\n  aims#3\n"
    )
    assert run(exchanged, "check") == 0


def test_a_section_and_one_of_its_paragraphs_make_one_record(exchanged: Path) -> None:
    before = (exchanged / "ledger.yaml").read_text(encoding="utf-8").count("\n- ")
    accept(exchanged, "aims#1", "aims")
    assert (exchanged / "ledger.yaml").read_text(encoding="utf-8").count("\n- ") == before
    assert run(exchanged, "check") == 0


def test_who_accepts_one_paragraph_is_told_that_it_is_elsewhere(
    exchanged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    accept(exchanged, "aims#1")
    told = capsys.readouterr().out.splitlines()
    assert told[-2] == "1 error stands in what you accepted:"
    assert re.fullmatch(r"  \S*aims\.fr\.md:9:1 ALI003 This is not in the same place .*", told[-1])


def test_errors_elsewhere_are_not_told(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(aims, "fr", [FRENCH[0].replace("2000", "1999"), *FRENCH[1:]])
    accept(aims, "aims#2")
    assert "stand" not in capsys.readouterr().out
    accept(aims, "aims", "--ui-lang", "fr")
    told = capsys.readouterr().out
    assert re.search(r"1 erreur subsiste dans ce que vous avez approuvé\u00a0:\n  \S*:5:\d+ CON", told)


def test_a_record_of_a_source_alone_is_completed(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept(aims, "--all")
    whole = (aims / "ledger.yaml").read_text(encoding="utf-8")
    records = [record for record in whole.split("\n\n") if ' translation":' not in record]
    (aims / "ledger.yaml").write_text("\n\n".join(records), encoding="utf-8")
    capsys.readouterr()
    assert run(aims, "check") == 0
    assert "TRN" not in capsys.readouterr().out
    accept(aims, "aims#1")
    assert capsys.readouterr().out == "1 record was brought up to date with the translation as it is now.\n"
    accept(aims, "--all")
    assert (aims / "ledger.yaml").read_text(encoding="utf-8") == whole


def test_the_title_of_the_report(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept(aims, "report.yaml#title")
    assert capsys.readouterr().out == "1 translation accepted:\n  report.yaml#title\n"


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
