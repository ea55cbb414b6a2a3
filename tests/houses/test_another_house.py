"""Another house is a value: its pages and exports say what it says, and its texts are not judged by others' style."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diptych.compose.report import composed
from diptych.exporting.exporters import exported
from diptych.io.assets import translator
from diptych.model.house import House, MastheadLabels
from diptych.pipeline import judge
from tests.support.reports import SETTINGS, catalogue

CLUB = House(name="club", code="club", masthead=MastheadLabels(institution="Chess Club", original="In {language}"))
FILES = {
    "report.yaml": SETTINGS.format(order="a") + "annexes: [documents-cited]\njob: 20-11184\norgans: [{organ: "
    "general-assembly, session: 75}]\n",
    "a.en.md": "The Chess Club **must** read General Assembly resolution 58/316.\n",
    "a.fr.md": "Le Club doit lire la résolution 58/316 de l’Assemblée générale.\n",
}
INDEX = catalogue(FILES)


@pytest.mark.parametrize(("house", "name"), [(CLUB, "Chess Club"), (House(), "")])
def test_the_first_page_says_what_the_house_says(house: House, name: str) -> None:
    head = composed(replace(INDEX, house=house), "en", translator("en")).masthead
    assert (head.institution, head.imprint, head.organs[0].name) == (name, "", "")


@pytest.mark.parametrize("house", [CLUB, House()])
def test_documents_of_the_united_nations_are_known_in_every_house(house: House) -> None:
    made = composed(replace(INDEX, house=house), "en", translator("en"))
    assert [document.symbol for document in INDEX.documents] == ["A/RES/58/316"]
    assert made.documents is not None


def test_an_export_names_the_house() -> None:
    files, _ = exported("akn", replace(INDEX, house=CLUB), ("en",), translator)
    (data,) = files.values()
    assert b'<TLCOrganization eId="club" href="/akn/ontology/organization/club/club" showAs="Chess Club"/>' in data
    assert b"/akn/club/statement/report/" in data
    assert b"organization/un/" not in data


def test_rules_of_another_style_do_not_run() -> None:
    assert [one.code for one in judge(INDEX) if one.code.startswith("STY")] == ["STY014"]
    assert not [one.code for one in judge(replace(INDEX, house=CLUB)) if one.code.startswith("STY")]
