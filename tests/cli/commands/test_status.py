"""`diptych status`."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import click
import pytest
from rich.console import Console

from diptych.cli.status.details import facing
from diptych.cli.status.table import StatusRow, bar, row_entry
from diptych.io import assets
from diptych.model.ledger import State
from tests.cli.translated import ENGLISH, FRENCH, accept, run, write

if TYPE_CHECKING:
    from pathlib import Path

CHANGED = [*ENGLISH[:2], ENGLISH[2].replace("2002", "2003"), *ENGLISH[3:]]


@pytest.fixture
def changed(aims: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """Make a report in which the source of paragraph 3 has changed, and paragraph 12 is not translated any more."""
    accept(aims, "--all")
    write(aims, "en", CHANGED)
    write(aims, "fr", FRENCH[:-1])
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR", raising=False)
    capsys.readouterr()
    return aims


def said(capsys: pytest.CaptureFixture[str]) -> str:
    """Return what was printed, wrapping aside."""
    return " ".join(capsys.readouterr().out.split())


def test_the_table_has_a_row_for_each_section_and_language(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(changed, "status")
    assert [line.rstrip() for line in capsys.readouterr().out.splitlines()] == [
        "Section                   translated stale new missing words",
        "aims        en source                                    132",
        "            fr ████████▒·         11     1   –       1   132",
        "report.yaml en source                                      0",
        "            fr ██████████          1     –   –       –     0",
        "Report      en source                                    132",
        "            fr ████████▒·         12     1   –       1   132",
    ]


def test_the_table_in_french(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(changed, "status", "--ui-lang", "fr")
    assert said(capsys).startswith("Section traduit périmé nouveau manquant mots aims en source")


def test_a_narrow_screen_shortens_names_alone(
    changed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    long = "organization-for-democracy-and-economic-development"
    for lang in ("en", "fr"):
        (changed / f"aims.{lang}.md").rename(changed / f"{long}.{lang}.md")
    report = (changed / "report.yaml").read_text(encoding="utf-8")
    (changed / "report.yaml").write_text(report.replace("aims", long), encoding="utf-8")
    monkeypatch.setenv("COLUMNS", "70")
    run(changed, "status")
    lines = capsys.readouterr().out.splitlines()
    assert "organization-for-dem… en" in lines[1]
    assert lines[2].split() == ["fr", "████████▒·", "11", "1", "–", "1", "132"]


def test_the_table_for_programs(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(changed, "status", "--format", "json")
    none = dict.fromkeys(
        ("translated", "stale", "unrecorded", "missing", "surplus", "moved", "split", "merged", "notes"), 0
    )
    assert json.loads(capsys.readouterr().out) == [
        {"section": "aims", "lang": "en", "source": True, **none, "words": 132},
        {"section": "aims", "lang": "fr", "source": False, **none, "translated": 11, "stale": 1, "missing": 1}
        | {"words": 132},
        {"section": "report.yaml", "lang": "en", "source": True, **none, "words": 0},
        {"section": "report.yaml", "lang": "fr", "source": False, **none, "translated": 1, "words": 0},
    ]


OUT_OF_ORDER = [FRENCH[3], *FRENCH[1:3], FRENCH[0], "Rien ne répond à ceci, ni but ni souhait.", *FRENCH[4:-1]]
"""Paragraphs 1 and 4 exchanged, one more after them, and one less at the end."""


def findings(folder: Path, capsys: pytest.CaptureFixture[str]) -> Counter[str]:
    """Return how many findings of each code `diptych check` has."""
    capsys.readouterr()
    run(folder, "check", "--format", "json")
    return Counter(one["code"] for one in json.loads(capsys.readouterr().out))


def test_the_table_tells_what_check_tells_of_the_order(
    changed: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(changed, "fr", OUT_OF_ORDER)
    told = findings(changed, capsys)
    run(changed, "status", "--format", "json")
    row = json.loads(capsys.readouterr().out)[1]
    assert (row["surplus"], row["missing"], row["moved"]) == (1, 1, 2)
    assert (told["ALI001"], told["ALI002"], told["ALI003"]) == (1, 1, 2)
    monkeypatch.setenv("COLUMNS", "100")
    run(changed, "status", "--ui-lang", "fr")
    assert said(capsys).startswith("Section traduit périmé nouveau manquant en trop déplacé mots aims en source")


def test_a_paragraph_out_of_its_order_is_shown(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(changed, "en", ENGLISH)
    write(changed, "fr", OUT_OF_ORDER)
    run(changed, "status", "aims")
    shown = said(capsys)
    assert f"aims#1 fr translated, moved Source: {ENGLISH[0]} Translation: {FRENCH[0]}" in shown
    assert f"aims fr surplus Translation: {OUT_OF_ORDER[4]}" in shown
    assert "diptych accept" not in shown
    run(changed, "status", "aims", "--format", "json")
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    assert [one["order"] for one in found] == [None, "moved", None, None, "moved", *[None] * 8, "surplus"]
    assert found[1]["recorded_translation"] == FRENCH[0]
    assert (found[-1]["state"], found[-1]["source"]) == ("surplus", None)


def test_a_file_with_texts_in_several_languages_has_its_own_details(
    changed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = (changed / "report.yaml").read_text(encoding="utf-8")
    (changed / "report.yaml").write_text(report.replace("en: R", "en: Ports"), encoding="utf-8")
    run(changed, "status", "report.yaml")
    assert said(capsys) == (
        "report.yaml#title fr stale (wording) Source: [-R-]{+Ports+} Translation: R "
        "Once a translation matches its source again: diptych accept report.yaml#title --lang fr"
    )


def test_a_section_without_a_translation_has_a_row_for_it(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (changed / "aims.fr.md").unlink()
    run(changed, "status")
    assert capsys.readouterr().out.splitlines()[2].split() == ["fr", "·" * 10, "–", "–", "–", "13", "0"]


def test_what_changed_is_shown_word_by_word(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(changed, "status", "aims")
    assert said(capsys) == (
        "aims#3 fr stale (figures only) "
        "Source: Aim number 2 is what the 2 organizations wanted in [-2002-]{+2003+}. "
        f"Translation: {FRENCH[2]} "
        f"aims#12 fr missing Source: {ENGLISH[11]} "
        "Once a translation matches its source again: diptych accept aims#3 --lang fr"
    )


def test_what_changed_in_french(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(changed, "status", "aims", "--ui-lang", "fr")
    shown = said(capsys)
    assert shown.startswith("aims#3 fr périmé (chiffres seulement) Source : Aim number 2")
    assert shown.endswith("Quand une traduction correspond de nouveau à sa source : diptych accept aims#3 --lang fr")


def test_where_there_is_colour_there_are_no_marks(
    changed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    run(changed, "status", "aims")
    shown = capsys.readouterr().out
    assert "\x1b[9;31m2002" in shown
    assert "[-" not in shown


def test_a_section_for_programs(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(changed, "status", "aims", "--format", "json")
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    third, last = found[3], found[12]
    assert {key: third[key] for key in ("section", "paragraph", "lang", "state", "change", "recorded")} == {
        "section": "aims",
        "paragraph": "3",
        "lang": "fr",
        "state": "stale",
        "change": "figures",
        "recorded": ENGLISH[2],
    }
    assert [change for change in third["changes"] if change["step"] != "kept"] == [
        {"step": "deleted", "text": "2002"},
        {"step": "inserted", "text": "2003"},
    ]
    assert third["source"] == {"path": "aims.en.md", "line": 9, "text": CHANGED[2]}
    assert third["translation"] == {"path": "aims.fr.md", "line": 9, "text": FRENCH[2]}
    assert (last["state"], last["change"], last["changes"], last["translation"]) == ("missing", None, [], None)


def test_nothing_is_left_to_do(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept(aims, "--all")
    capsys.readouterr()
    run(aims, "status", "aims")
    assert said(capsys) == "Every translation is up to date."


def test_an_unknown_section_is_told(aims: Path) -> None:
    with pytest.raises(click.UsageError, match="There is no section “goals”"):
        run(aims, "status", "goals")


def test_a_report_that_cannot_be_read(aims: Path) -> None:
    (aims / "report.yaml").write_text("order: 5\n", encoding="utf-8")
    assert run(aims, "status") == 2


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({State.TRANSLATED: 3}, "██████████"),
        ({State.TRANSLATED: 199, State.STALE: 1}, "█████████▒"),
        ({State.UNRECORDED: 1, State.MISSING: 1}, "░░░░░·····"),
        (dict.fromkeys(State, 1), "██▒▒▒░░░··"),
    ],
)
def test_a_bar_shows_each_state_that_there_is(counts: dict[State, int], expected: str) -> None:
    row = StatusRow("aims", "fr", Counter(counts), 0)
    assert row.states is not None
    assert bar(row.states).plain == expected
    assert row_entry(row)["stale"] == counts.get(State.STALE, 0)


@pytest.mark.parametrize(("wide", "lines"), [(True, 1), (False, 2)])
def test_source_and_translation_stand_side_by_side_where_there_is_room(*, wide: bool, lines: int) -> None:
    console = Console(width=120)
    table = facing(console.render_str("Peace."), console.render_str("La paix."), assets.translator("en"), wide=wide)
    with console.capture() as captured:
        console.print(table)
    assert len(captured.get().splitlines()) == lines


def test_notes_to_colleagues_are_counted_and_listed(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(changed, "fr", [*FRENCH[:-1], "<!-- note : qui traduit la fin ? -->"])
    run(changed, "status")
    assert "notes to colleagues" in said(capsys)
    run(changed, "status", "aims")
    assert "Notes to colleagues: aims.fr.md:" in (text := said(capsys))
    assert "qui traduit la fin ?" in text
    run(changed, "status", "--format", "json")
    assert [row["notes"] for row in json.loads(capsys.readouterr().out)] == [0, 1, 0, 0]
