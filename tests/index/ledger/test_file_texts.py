"""The texts in several languages that stand in no section."""

from __future__ import annotations

import pytest

from diptych.index.ledger.accepting import accepted
from diptych.model.ledger import State
from diptych.parse.yaml.ledger import written_ledger
from tests.support.reports import catalogue

REPORT = """\
symbols: [A/80/1]
languages: [en, fr]
title: {en: Ports, fr: Ports}
subtitle: {en: Note by the Secretariat, fr: Note du Secrétariat}
notice: {en: Advance text, fr: Texte préliminaire}
organs:
  - organ: general-assembly
    session: 80
    agenda: {number: 5, title: {en: Trade by sea, fr: Commerce maritime}}
order: [aims]
"""
TERMS = """\
league:
  kind: organisation
  en: {name: League of Ports, short: the League, acronym: LP}
  fr: {name: Ligue des ports, short: la Ligue, acronym: LP, gender: f, article: la}
"""
REGISTER = "A/79/5:\n  title: {en: Ports in 2024, fr: Les ports en 2024}\nA/79/6:\n  title: {en: Harbours}\n"
DATA = "place.en,place.fr,year\nThe sea,La mer,2019\nThe river,Le fleuve,2020\nThe sea,La mer,2021\n12,12,2022\n"
TABLE = "```table\nfile: data.csv\ntitle: Places\ncolumns:\n  place: Place\n```\n"
FILES = {
    "report.yaml": REPORT,
    "terms.yaml": TERMS,
    "documents.yaml": REGISTER,
    "data.csv": DATA,
    "aims.en.md": f"Peace.\n\n{TABLE}",
    "aims.fr.md": f"La paix.\n\n{TABLE}",
}
EXCHANGED = {"data.csv": ("Le fleuve", "La colline"), "hills.csv": ("La colline", "Le fleuve")}


def ledger(files: dict[str, str] = FILES) -> str:
    known = catalogue(files)
    return written_ledger(accepted(known, [one for one in known.every_standing if one.target]))


def test_each_has_a_name_that_stays_or_is_known_by_its_words() -> None:
    found = catalogue(FILES).file_standings
    assert [(one.section, one.name, one.current, one.translation) for one in found[:6]] == [
        ("report.yaml", "title", "Ports", "Ports"),
        ("report.yaml", "subtitle", "Note by the Secretariat", "Note du Secrétariat"),
        ("report.yaml", "notice", "Advance text", "Texte préliminaire"),
        ("report.yaml", "agenda-general-assembly", "Trade by sea", "Commerce maritime"),
        ("terms.yaml", "league", "League of Ports; the League", "Ligue des ports; la Ligue"),
        ("documents.yaml", "A/79/5", "Ports in 2024", "Les ports en 2024"),
    ]
    assert [one.translation for one in found[6:]] == ["La mer", "Le fleuve", "La mer"]


def test_what_was_accepted_is_translated_and_known_again() -> None:
    found = catalogue(FILES | {"ledger.yaml": ledger()})
    assert all(one.is_up_to_date for one in found.file_standings)
    assert not found.orphans
    assert not found.exchanged


@pytest.mark.parametrize(
    ("path", "before", "after", "name"),
    [
        ("report.yaml", "Note by", "Report of", "subtitle"),
        ("report.yaml", "Trade by sea", "Trade", "agenda-general-assembly"),
        ("terms.yaml", "League of Ports", "League of the Ports", "league"),
        ("documents.yaml", "Ports in 2024", "Ports in 2023", "A/79/5"),
    ],
)
def test_one_whose_source_has_changed_is_stale(path: str, before: str, after: str, name: str) -> None:
    changed = FILES | {path: FILES[path].replace(before, after), "ledger.yaml": ledger()}
    found = catalogue(changed).file_standings
    assert [one.name for one in found if one.state is State.STALE] == [name]


def test_a_row_that_was_moved_keeps_its_record() -> None:
    names, *rows = DATA.splitlines(keepends=True)
    found = catalogue(FILES | {"data.csv": names + "".join(rows[::-1]), "ledger.yaml": ledger()})
    assert all(one.is_up_to_date for one in found.file_standings)


def test_values_exchanged_in_one_language_are_known() -> None:
    exchanged = DATA.replace("The sea,La mer,2019\nThe river,Le fleuve", "The sea,Le fleuve,2019\nThe river,La mer")
    found = catalogue(FILES | {"data.csv": exchanged, "ledger.yaml": ledger()})
    quote = found.report.sources["data.csv"].quote
    assert [(quote(here), quote(there)) for here, there in found.exchanged.items()] == [
        ("Le fleuve", "The river"),
        ("La mer", "The sea"),
    ]


def test_values_exchanged_in_both_languages_are_right() -> None:
    exchanged = DATA.replace("The sea,La mer,2019\nThe river,Le fleuve", "The river,Le fleuve,2019\nThe sea,La mer")
    assert not catalogue(FILES | {"data.csv": exchanged, "ledger.yaml": ledger()}).exchanged


def test_a_term_with_another_key_keeps_its_record() -> None:
    renamed = FILES | {"terms.yaml": TERMS.replace("league:", "ports-league:"), "ledger.yaml": ledger()}
    assert all(one.is_up_to_date for one in catalogue(renamed).file_standings)


def test_what_a_language_lacks_is_missing() -> None:
    lacking = FILES | {"report.yaml": REPORT.replace(", fr: Texte préliminaire", "")}
    found = catalogue(lacking | {"data.csv": DATA.replace("Le fleuve", "")}).file_standings
    assert [one.current for one in found if one.state is State.MISSING] == ["Advance text", "The river"]


def test_records_of_a_file_that_is_gone_are_orphans() -> None:
    gone = {path: text for path, text in FILES.items() if path != "data.csv"}
    found = catalogue(gone | {"ledger.yaml": ledger()})
    assert {one.place for one in found.orphans} == {("data.csv", "fr")}


def test_values_exchanged_between_two_files_are_known() -> None:
    hills = {f"hills.{lang}.md": TABLE.replace("data.csv", "hills.csv") for lang in ("en", "fr")}
    before = FILES | hills | {"hills.csv": "place.en,place.fr\nThe hill,La colline\n"}
    before["report.yaml"] = REPORT.replace("[aims]", "[aims, hills]")
    wrong = {path: before[path].replace(*names) for path, names in EXCHANGED.items()}
    found = catalogue(before | wrong | {"ledger.yaml": ledger(before)})
    quoted = {found.report.sources[here.path].quote(here) for here in found.exchanged}
    assert quoted == {"La colline", "Le fleuve"}
