"""XLIFF that comes back: what is certain is taken, the rest is told, and a section is whole or as it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from diptych.cli.main import main
from diptych.exporting.exporters import exported
from diptych.index.text.passages import passages
from diptych.io import assets
from diptych.merging.xliff.reading import read_xliff
from diptych.merging.xliff.receiving import returned_translation
from diptych.translating.units import unit_groups
from tests.laws import specimen
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from diptych.model.document import Document

SETTINGS = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: R, fr: R}\norder: [aims]\n"
ENGLISH = """\
---
title: Aims
---

{#growth}
The *great* partnership grew.[^a]
It was noted in resolution 70/1.

{#list}
It has three parts:

- the first part;
- the second part.

## A heading

| Place | Events |
| --- | --- |
| City of Nairobi | 2 |

[^a]: A note about it.
"""
FRENCH = """\
---
title: Buts
---

{#growth}
Le *grand* partenariat s’est renforcé.[^a]
La résolution 70/1 en a pris note.

{#list}
Il a trois parties :

- la première partie ;
- la deuxième partie.

## Un titre

| Lieu | Activités |
| --- | --- |
| Ville de Nairobi | 2 |

[^a]: Une note à ce sujet.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write a report whose translation was accepted."""
    files = {"report.yaml": SETTINGS, "aims.en.md": ENGLISH, "aims.fr.md": FRENCH, "ledger.yaml": ""}
    (tmp_path / "r").mkdir()
    for name, text in files.items():
        (tmp_path / "r" / name).write_text(text, encoding="utf-8")
    run(tmp_path / "r", "accept", "--all", "--lang", "fr")
    return tmp_path / "r"


def run(folder: Path, *words: str) -> int:
    """Run a command in English."""
    return main(["-C", str(folder), *words, "--ui-lang", "en"])


def sent(folder: Path, *words: str) -> str:
    """Return the file that goes out."""
    assert run(folder, "export", "--to", "xliff", "--lang", "fr", "--out", str(folder.parent / "out"), *words) == 0
    return (folder.parent / "out" / "A-80-1-en-fr.xlf").read_text(encoding="utf-8")


def receive(folder: Path, text: str, *words: str) -> int:
    """Receive a file."""
    (folder.parent / "back.xlf").write_text(text, encoding="utf-8")
    return run(folder, "receive", str(folder.parent / "back.xlf"), *words)


def french(folder: Path) -> str:
    """Return the French text."""
    return (folder / "aims.fr.md").read_text(encoding="utf-8")


def change(folder: Path, before: str, after: str, lang: str = "en") -> None:
    """Change words of the English or the French text."""
    file = folder / f"aims.{lang}.md"
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def translated(text: str, unit: str, before: str, after: str, state: str = "translated") -> str:
    """Return a file in which words of the target of one unit are replaced, and its state is another."""

    def target(match: re.Match[str]) -> str:
        assert before in match[3], match[3]
        return f"{match[1]}{state}{match[2]}{match[3].replace(before, after)}"

    pattern = rf'(<trans-unit id="{re.escape(unit)}".*?<target state=")[a-z-]+(")(.*?</target>)'
    changed, count = re.subn(pattern, target, text, count=1, flags=re.DOTALL)
    assert count
    return changed


def test_what_goes_out_and_comes_back_as_it_was_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert receive(folder, sent(folder)) == 0
    assert "There is no edit to take." in capsys.readouterr().out
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_final_translation_goes_to_its_place_and_the_rest_keeps_its_bytes(folder: Path) -> None:
    change(folder, "It was noted in", "It was welcomed in")
    file = sent(folder, "--only", "stale")
    assert file.count("<trans-unit") == 2
    assert "[-noted-]{+welcomed+}" in file
    assert "<alt-trans" in file
    back = translated(file, "growth", "The ", "Le ")
    back = translated(back, "growth", "partnership grew.", "partenariat s’est renforcé.")
    back = translated(back, "growth", "great", "grand")
    back = translated(back, "growth", "It was welcomed in resolution ", "Il a été salué dans la résolution ")
    back = translated(back, "growth.2", "A note about it.", "Une note à ce sujet.")
    assert receive(folder, back) == 0
    assert french(folder) == FRENCH.replace(
        "La résolution 70/1 en a pris note.", "Il a été salué dans la résolution 70/1."
    )
    assert "welcomed" in (folder / "ledger.yaml").read_text(encoding="utf-8")
    assert run(folder, "check") == 0


def test_that_the_old_translation_still_holds_is_accepted(folder: Path) -> None:
    change(folder, "the first part", "the 1st part")
    file = translated(sent(folder, "--only", "stale"), "list.2", "the 1st part;", "la première partie ;")
    file = translated(file, "list", "It has three parts:", "Il a trois parties :")
    file = translated(file, "list.3", "the second part.", "la deuxième partie.")
    assert receive(folder, file) == 0
    assert french(folder) == FRENCH
    assert "the 1st part" in (folder / "ledger.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("state", ["needs-review-translation", "new", "needs-translation"])
def test_what_is_not_final_is_left(folder: Path, state: str, capsys: pytest.CaptureFixture[str]) -> None:
    change(folder, "A heading", "Another heading")
    file = sent(folder, "--only", "stale")
    (unit,) = re.findall(r'<trans-unit id="([0-9a-f]+)"', file)
    words = "Un autre titre" if state == "needs-review-translation" else "Another heading"
    assert receive(folder, translated(file, unit, "Another heading", words, state)) == 0
    assert "1 texts of this file are not translated, or not final" in capsys.readouterr().out
    assert french(folder) == FRENCH


def test_a_tool_without_states_only_changes_the_text(folder: Path) -> None:
    change(folder, "A heading", "Another heading")
    file = sent(folder, "--only", "stale")
    (unit,) = re.findall(r'<trans-unit id="([0-9a-f]+)"', file)
    assert receive(folder, translated(file, unit, "Another heading", "Un autre titre", "needs-translation")) == 0
    assert french(folder) == FRENCH.replace("Un titre", "Un autre titre")


NOTE = '<ph id="2" ctype="x-note">[^a]</ph>'
CLOSING = '<ept id="1">*</ept>'


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (NOTE, "", "the code [^a] is missing"),
        (NOTE, NOTE * 2, "the code [^a] is there more than once"),
        (NOTE, NOTE + '<x id="7"/>', "it has a code, 7, that its source does not have"),
        ('<bpt id="1" ctype="italic">*</bpt>', CLOSING, "is there more than once"),
        ("70/1", '70/1<ept id="3"/>', "the code 70/1 is there more than once"),
    ],
)
def test_a_code_missing_or_doubled_is_told_and_nothing_is_written(
    folder: Path, before: str, after: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    change(folder, "It was noted in", "It was welcomed in")
    file = translated(sent(folder, "--only", "stale"), "growth", before, after)
    assert receive(folder, file) == 1
    out = " ".join(capsys.readouterr().out.split())
    assert "aims#1: the translation was not taken:" in out
    assert told in out
    assert french(folder) == FRENCH


def test_codes_that_cross_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(folder, "## A heading", "## A *new* heading")
    file = sent(folder, "--only", "stale")
    (unit,) = re.findall(r'<trans-unit id="([0-9a-f]+)"', file)
    crossed = '<ept id="1">*</ept>nouveau<bpt id="1" ctype="italic">*</bpt>'
    file = translated(file, unit, '<bpt id="1" ctype="italic">*</bpt>new<ept id="1">*</ept>', crossed)
    assert receive(folder, file) == 1
    assert "closes before it opens" in capsys.readouterr().out


def test_an_unknown_unit_and_another_source_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(folder, "It was noted in", "It was welcomed in")
    file = translated(sent(folder), "growth", "great", "grand")
    assert receive(folder, file.replace('id="growth"', 'id="elsewhere"', 1)) == 1
    assert "no text has this name now" in " ".join(capsys.readouterr().out.split())
    change(folder, "It was welcomed in", "It was praised in")
    file = translated(file, "growth", "grew", "a grandi", "final")
    assert receive(folder, file) == 1
    assert "its source has changed since the file went out" in " ".join(capsys.readouterr().out.split())
    assert french(folder) == FRENCH


def test_what_was_changed_here_meanwhile_is_in_conflict(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = sent(folder)
    change(folder, "Un titre", "Un sous-titre", "fr")
    unit = re.findall(r'<trans-unit id="([0-9a-f]+)"', file)[0]
    assert receive(folder, file) == 0
    capsys.readouterr()
    assert receive(folder, translated(file, unit, "Un titre", "Un intertitre")) == 1
    told = capsys.readouterr().out
    assert "RCV010" in told
    assert "Un intertitre" in told
    assert "Un sous-titre" in told
    assert french(folder) == FRENCH.replace("Un titre", "Un sous-titre")


def test_mark_up_in_the_words_of_a_translator_stays_text(folder: Path) -> None:
    file = sent(folder)
    unit = re.findall(r'<trans-unit id="([0-9a-f]+)"', file)[0]
    assert receive(folder, translated(file, unit, "Un titre", "Un *titre* [1] # &lt;b>")) == 0
    assert r"## Un \*titre\* \[1\] # \<b>" in french(folder)


def test_a_new_paragraph_comes_after_the_one_before_it_with_its_footnote(folder: Path) -> None:
    new = "{#new}\nIt *also* grew.[^b]\nIt will grow.\n\n{#list}"
    change(folder, "{#list}", new)
    change(folder, "[^a]: A note about it.\n", "[^a]: A note about it.\n\n[^b]: Another note.\n")
    file = sent(folder, "--only", "new")
    for before, after in (
        ("It will grow.", "Il grandira."),
        ("It ", "Il a "),
        ("also", "aussi"),
        (" grew.", " grandi."),
    ):
        file = translated(file, "new", before, after)
    assert receive(folder, translated(file, "new.2", "Another note.", "Une autre note.")) == 0
    expected = FRENCH.replace("{#list}", "{#new}\nIl a *aussi* grandi.[^b]\nIl grandira.\n\n{#list}")
    assert french(folder) == f"{expected}\n[^b]: Une autre note.\n"
    assert run(folder, "receive", "--undo") == 0
    assert french(folder) == FRENCH


def test_a_section_that_is_not_there_is_made_with_its_front_matter_and_goes_with_undo(folder: Path) -> None:
    (folder / "aims.fr.md").unlink()
    file = sent(folder, "--only", "new")
    file = file.replace('state="needs-translation"', 'state="final"')
    assert receive(folder, file, "--dry-run") == 0
    assert not (folder / "aims.fr.md").exists()
    assert receive(folder, file) == 0
    assert french(folder) == ENGLISH
    assert receive(folder, file) == 0
    assert french(folder) == ENGLISH
    assert run(folder, "receive", "--undo") == 0
    assert not (folder / "aims.fr.md").exists()


def test_of_a_new_section_of_which_something_is_not_translated_nothing_is_written(folder: Path) -> None:
    (folder / "aims.fr.md").unlink()
    file = sent(folder, "--only", "new")
    assert receive(folder, translated(file, "title", "Aims", "Buts")) == 0
    assert not (folder / "aims.fr.md").exists()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<xliff", "IMP010"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><xliff>&b;</xliff>', "IMP011"),
        ('<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>', "RCV020"),
    ],
)
def test_bad_files_are_refused(folder: Path, text: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert receive(folder, text) == 1
    assert told in capsys.readouterr().out
    assert french(folder) == FRENCH


def test_a_file_cut_in_half_or_in_another_language_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = sent(folder)
    assert receive(folder, file[: len(file) // 2]) == 1
    assert "IMP010" in capsys.readouterr().out
    assert receive(folder, file.replace('target-language="fr"', 'target-language="es"')) == 1
    assert "RCV003" in capsys.readouterr().out
    assert receive(folder, file, "--lang", "en") == 1


def test_every_kind_of_block_comes_back_with_its_mark_up() -> None:
    index = catalogue({name: text for name, text in specimen.FILES.items() if not name.endswith(".fr.md")})
    made, _ = exported("xliff", index, ["fr"], assets.translator)
    file = made["A-75-345-en-fr.xlf"].replace(b"needs-translation", b"final")
    result = returned_translation(index, read_xliff(file))
    assert result.findings == []
    sections = {one.source.path: one for one in index.report.documents()}
    assert set(result.texts) == {path.replace(".en.", ".fr.") for path in sections}
    for path, document in sections.items():
        text = result.texts[path.replace(".en.", ".fr.")]
        copied = catalogue({path: text}).report
        (copy,) = copied.documents()
        assert _said(copy) == _said(document), path


def _said(document: Document) -> list[str]:
    """Return what each block of a section says, with its mark-up."""
    read = {one.span: one for one in passages(document)}
    parts = (
        part for group in unit_groups(document, read) for unit in group.units for one in unit.sentences for part in one
    )
    return " ".join(part if isinstance(part, str) else part.markdown for part in parts).split()
