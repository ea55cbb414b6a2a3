"""`diptych terms import`: terms of other programs, beside those that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

REPORT = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: R, fr: R}\norder: [a]\n"
TERMS = """\
# Our terms.
undp:
  kind: programme # of the system
  en: {name: United Nations Development Programme}
  fr:
    # in full
    name: Programme des Nations Unies pour le développement
    acronym: PNUD
african-union:
  kind: organisation
  en: {name: African Union}
  avoid:
    en: [the AU]
# The end.
"""
TABLE = "key,kind,en,en.acronym,en.avoid,fr,fr.acronym,fr.gender\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write a report with a termbase."""
    (tmp_path / "r").mkdir()
    section = "---\ntitle: A\n---\n\nIt.\n"
    files = {"report.yaml": REPORT, "terms.yaml": TERMS, "a.en.md": section, "a.fr.md": section}
    for name, text in files.items():
        (tmp_path / "r" / name).write_text(text, encoding="utf-8")
    return tmp_path / "r"


def imported(folder: Path, text: str, name: str = "t.csv", lang: str = "en") -> int:
    """Import a termbase."""
    (folder.parent / name).write_text(text, encoding="utf-8")
    return main(["-C", str(folder), "terms", "import", str(folder.parent / name), "--ui-lang", lang])


def terms(folder: Path) -> str:
    """Return the termbase."""
    return (folder / "terms.yaml").read_text(encoding="utf-8")


def test_what_is_new_is_added_and_the_rest_keeps_its_bytes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = (
        "undp,,United Nations Development Programme,UNDP,U.N.D.P.,,,m\n"
        ",,African Union,,the A.U.,Union africaine,UA,f\n"
        "who,organisation,World Health Organization,WHO,,Organisation mondiale de la Santé,OMS,f\n"
        ",,budget line,,,ligne budgétaire,,\n"
    )
    assert imported(folder, TABLE + rows) == 0
    assert (
        terms(folder)
        == """\
# Our terms.
undp:
  kind: programme # of the system
  en: {name: United Nations Development Programme, acronym: "UNDP"}
  fr:
    # in full
    name: Programme des Nations Unies pour le développement
    acronym: PNUD
  avoid:
    en:
      - U.N.D.P.
african-union:
  kind: organisation
  en: {name: African Union}
  avoid:
    en: [the AU, "the A.U."]
  fr:
    name: Union africaine
    acronym: UA
    gender: f
who:
  kind: organisation
  en:
    name: World Health Organization
    acronym: WHO
  fr:
    name: Organisation mondiale de la Santé
    acronym: OMS
    gender: f
budget-line:
  kind: expression
  en:
    name: budget line
  fr:
    name: ligne budgétaire
# The end.
"""
    )
    told = capsys.readouterr().out
    assert "Added 2 terms to terms.yaml:" in told
    assert "Added to 2 terms that were there:" in told
    assert "budget-line" in told.splitlines()[-1]
    before = terms(folder)
    assert imported(folder, TABLE + rows) == 0
    assert terms(folder) == before
    assert "Nothing to add" in capsys.readouterr().out


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_conflict_is_told_and_nothing_is_overwritten(
    folder: Path, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    row = "undp,,,,,Programme des Nations Unies pour le développement,PNUDD,\n"
    assert imported(folder, TABLE + row, lang=lang) == 1
    assert SAYS[lang] in capsys.readouterr().out
    assert terms(folder) == TERMS


def test_names_of_two_terms_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = ",,African Union,,,Programme des Nations Unies pour le développement,,\n"
    assert imported(folder, TABLE + row) == 1
    assert "it has the names of african-union, undp" in " ".join(capsys.readouterr().out.split())
    assert terms(folder) == TERMS


def test_what_went_out_as_tbx_comes_back_as_it_was(folder: Path) -> None:
    out = folder.parent / "out"
    for form in ("tbx", "csv"):
        assert main(["-C", str(folder), "export", "--to", form, "--out", str(out)]) == 0
        assert imported(folder, (out / f"A-80-1-en-fr.{form}").read_text(encoding="utf-8"), f"t.{form}") == 0
        assert terms(folder) == TERMS
    (folder / "terms.yaml").unlink()
    assert imported(folder, (out / "A-80-1-en-fr.tbx").read_text(encoding="utf-8"), "t.tbx") == 0
    assert terms(folder).startswith("undp:\n  kind: programme\n")
    assert "\n  avoid:\n    en:\n      - the AU\n" in terms(folder)


def test_tbx_of_the_second_edition_is_read(folder: Path) -> None:
    entry = (
        '<conceptEntry id="c1"><langSec xml:lang="en-US"><termSec><term>ceasefire</term></termSec></langSec>'
        '<langSec xml:lang="fr"><termSec><term>cessez-le-feu</term></termSec></langSec></conceptEntry>'
    )
    doctype = '<!DOCTYPE tbx SYSTEM "TBXcoreStructV03.dtd">'
    file = f'{doctype}<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body>{entry}</body></text></tbx>'
    assert imported(folder, file, "t.tbx") == 0
    assert "c1:\n  kind: expression\n  en:\n    name: ceasefire\n  fr:\n    name: cessez-le-feu\n" in terms(folder)


SAYS = {"en": "terms.yaml says “PNUD”", "fr": "terms.yaml dit «\u00a0PNUD\u00a0»"}
BOMB = '<!DOCTYPE martif [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><martif>&b;</martif>'
WITHOUT_LANGUAGES = (
    "<martif><text><body><termEntry><langSet><tig><term>UNDP</term></tig></langSet></termEntry></body></text></martif>"
)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize(
    "bad",
    [
        ("t.tbx", BOMB, "IMP011"),
        ("t.tbx", WITHOUT_LANGUAGES, "IMP070"),
        ("t.tbx", WITHOUT_LANGUAGES[:60], "IMP010"),
        ("t.tbx", "<tmx/>", "IMP071"),
        ("t.csv", "key,de\nundp,UNDP\n", "IMP071"),
        ("t.csv", 'key,en\nundp,"UN"DP\n', "IMP071"),
        ("t.csv", "", "IMP071"),
    ],
)
def test_bad_files_are_refused_in_both_languages(
    folder: Path, bad: tuple[str, str, str], lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    name, text, code = bad
    assert imported(folder, text, name, lang) == 1
    assert code in capsys.readouterr().out
    assert terms(folder) == TERMS


def test_a_term_called_import_can_still_be_shown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "terms.yaml").write_text("import:\n  kind: expression\n  en: {name: import}\n", encoding="utf-8")
    assert main(["-C", str(folder), "terms", "import", "--ui-lang", "en"]) == 0
    assert "en  import" in capsys.readouterr().out
