"""What `check` refuses, no command that makes something of a report accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.cli.main import COMMANDS, main
from diptych.index import catalogue as indexing
from diptych.io.folder.output import UNFINISHED

if TYPE_CHECKING:
    from pathlib import Path

MAKE = {
    "build": ("build", "--format", "html,pdf"),
    "export": ("export", "--to", "akn"),
}
"""Commands that make something of a report."""
SHOW = {"check", "status", "terms", "links", "explain", "rules", "cite", "doctor", "compare", "guide", "redline"}
"""Commands that show something: in a report with errors too, or nobody could mend them; `compare` opens no report."""
MEND = {
    "accept": ("accept", "--lang", "fr", "--all"),
    "documents": ("documents", "sync"),
}
"""Commands that write the report's own files. They go on in spite of errors: what they write mends findings, which the
report may have made errors. Only the file that they write must be in order."""
RETURN = {"receive"}
"""Commands that take back what went out, in spite of errors: a translation that comes back mends some of them."""
BEGIN = {"new", "import"}
"""Commands that make a report where there is none."""

SETTINGS = """\
symbols: [A/80/1]
languages: [en, fr]
title: {en: Report, fr: Rapport}
order: [aims]
"""
ENGLISH = "---\ntitle: Aims\n---\n\nThe {word} noted resolution 70/1.\n"
FRENCH = "---\ntitle: Buts\n---\n\nLe groupe a pris note de la résolution 70/1.\n"
ONLY_THE_HOUSE = [("organisation", "STY"), ("comitteee", "SPL")]
"""Words that the house alone finds wrong, by its style sheets and by its dictionaries, each with its family."""

each_word = pytest.mark.parametrize(("word", "family"), ONLY_THE_HOUSE)
each_maker = pytest.mark.parametrize("words", MAKE.values(), ids=MAKE)


def write(folder: Path, word: str, rules: str = "") -> None:
    """Write a report in which one word may be wrong."""
    (folder / "report.yaml").write_text(SETTINGS + rules, encoding="utf-8")
    (folder / "aims.en.md").write_text(ENGLISH.format(word=word), encoding="utf-8")
    (folder / "aims.fr.md").write_text(FRENCH, encoding="utf-8")


def run(folder: Path, *words: str) -> int:
    """Run a command in English and return its exit status."""
    return main(["-C", str(folder), *words, "--ui-lang", "en"])


def fail(*_: object) -> None:
    """Fail whatever is asked."""
    raise RuntimeError("not today")


def test_of_every_command_it_is_known_what_it_does_with_errors() -> None:
    assert sorted((*MAKE, *SHOW, *MEND, *RETURN, *BEGIN)) == sorted(COMMANDS)


@each_word
@each_maker
def test_what_check_refuses_is_not_made(
    words: tuple[str, ...], word: str, family: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, word, f"rules: {{severity: {{{family}: error}}}}\n")
    before = sorted(tmp_path.iterdir())
    assert run(tmp_path, "check") == 1
    found = capsys.readouterr().out
    assert f" error {family}" in found
    assert run(tmp_path, *words) == 1
    told = capsys.readouterr()
    assert told.out == found
    assert told.err.startswith("Nothing was ")
    assert sorted(tmp_path.iterdir()) == before


@each_word
@each_maker
def test_what_check_passes_is_made(words: tuple[str, ...], word: str, family: str, tmp_path: Path) -> None:
    write(tmp_path, word, f"rules: {{severity: {{{family}: warning}}}}\n")
    assert run(tmp_path, "check") == 0
    assert run(tmp_path, *words) == 0
    assert (tmp_path / "build").is_dir()


def test_a_draft_is_built_of_what_check_refuses(tmp_path: Path) -> None:
    write(tmp_path, "organisation", "rules: {severity: {STY: error}}\n")
    assert run(tmp_path, "build", "--format", "html", "--draft") == 0
    assert (tmp_path / "build" / "html" / "en" / "index.html").is_file()


@pytest.mark.parametrize("words", MEND.values(), ids=MEND)
def test_what_mends_findings_goes_on(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "group", "rules: {severity: {TRN: error, DOC: error}}\n")
    (tmp_path / "documents.yaml").write_text("{}\n", encoding="utf-8")
    run(tmp_path, "accept", "--lang", "fr", "aims")
    (tmp_path / "aims.en.md").write_text(ENGLISH.format(word="large group"), encoding="utf-8")
    assert run(tmp_path, "check") == 1
    before = capsys.readouterr().out.count(" error ")
    assert run(tmp_path, *words) == 0
    run(tmp_path, "check")
    assert capsys.readouterr().out.count(" error ") < before


@each_maker
def test_what_an_earlier_command_left_half_written_is_finished_all_the_same(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "organisation", "rules: {severity: {STY: error}}\n")
    out = tmp_path / "out"
    out.mkdir()
    (out / UNFINISHED).write_text("{}", encoding="utf-8")
    assert run(tmp_path, *words, "--out", str(out)) == 1
    assert "An earlier command was interrupted while writing" in capsys.readouterr().err
    assert not (out / UNFINISHED).exists()


@each_maker
def test_nothing_is_made_of_a_report_that_could_not_be_checked(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "group")
    monkeypatch.setattr(indexing, "number_notes", fail)
    assert run(tmp_path, *words) == 3
    assert "INT008" in capsys.readouterr().out
    assert not (tmp_path / "build").exists()


@pytest.mark.parametrize("words", [MEND["accept"], ("status",), ("status", "aims", "--format", "json")])
def test_who_asks_how_translations_stand_is_told_that_they_could_not_be_compared(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "group")
    monkeypatch.setattr(indexing, "align", fail)
    assert run(tmp_path, *words) == 3
    assert "INT008" in capsys.readouterr().out
    assert not (tmp_path / "ledger.yaml").exists()


@pytest.mark.parametrize("words", [MEND["documents"], ("terms",), ("links", "--offline")])
def test_who_asks_something_else_is_answered(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    write(tmp_path, "group")
    monkeypatch.setattr(indexing, "align", fail)
    assert run(tmp_path, *words) == 0
