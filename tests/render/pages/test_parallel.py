"""Two languages side by side."""

from __future__ import annotations

import re

import pytest

from diptych import api
from diptych.api import workshop
from diptych.compose.report import composed
from diptych.render.pages.outputs import parallel_page
from diptych.render.pages.parallel import parallel_sections
from diptych.render.pages.view import view
from diptych.render.text.inline import Medium
from tests.support.reports import catalogue, report

FILES = {
    "aims.en.md": "{#peace}\nPeace[^1].\n\n## Means\n\nSee [](#peace).\n\n[^1]: Since 1945.\n",
    "aims.fr.md": "{#peace}\nLa paix[^1].\n\n## Moyens\n\nVoir le [](#peace).\n\n[^1]: Depuis 1945.\n",
}
MEDIA = pytest.mark.parametrize("medium", list(Medium))


def page(files: dict[str, str], medium: Medium = Medium.WEB, *, draft: bool = False) -> str:
    return parallel_page(catalogue(files), ("en", "fr"), medium, workshop(draft=draft))


def rows(files: dict[str, str]) -> list[tuple[str, tuple[int, ...]]]:
    """Return the id of each row and how many blocks each language has in it."""
    index = catalogue(files)
    made = workshop(draft=True)
    editions = [
        view(
            index,
            composed(index, lang, made.translator(lang)),
            Medium.WEB,
            made.translator(lang),
            draft=True,
            shared=True,
        )
        for lang in ("en", "fr")
    ]
    return [
        (row.id, tuple(len(panel.parts) for panel in row.panels))
        for section in parallel_sections(index, editions)
        for row in section.rows
    ]


def test_what_answers_each_other_stands_in_one_row() -> None:
    assert ("peace", (1, 1)) in rows(FILES)
    assert ("p2", (1, 1)) in rows(FILES)


def test_a_paragraph_without_counterpart_faces_nothing() -> None:
    files = {"aims.en.md": "Peace in 1945.\n\nSecurity in 1950.\n", "aims.fr.md": "La paix en 1945.\n"}
    assert rows(files) == [("p1", (1, 1)), ("p2", (1, 0))]
    assert page(files, draft=True).count('<p class="missing">') == 1


def test_two_rows_that_begin_with_the_same_number_have_one_id() -> None:
    budget = "Le budget de 1977 était de 300 millions d’euros, dont 12 pour la santé et 17 pour les ports.\n"
    files = {
        "aims.en.md": "The conference of 1952 had 9 ministers.\n\nIn 2019, 45 observers went to Libya and Niger.\n",
        "aims.fr.md": f"En 2019, 45 observateurs se sont rendus en Libye et au Niger.\n\n{budget}",
    }
    assert rows(files) == [("p1", (1, 0)), ("p2", (1, 1)), ("", (0, 1))]


def test_a_section_that_one_language_lacks_faces_nothing() -> None:
    assert rows({"aims.en.md": "Peace.\n\nSecurity.\n", "other.fr.md": "La paix.\n"}) == [
        ("p1", (1, 0)),
        ("p2", (1, 0)),
        ("p3", (0, 1)),
    ]


def test_a_paragraph_that_was_moved_to_another_section_faces_what_it_answers() -> None:
    libya = {
        "en": "In 2019, 45 observers of the African Union went to Libya and Niger.",
        "fr": "En 2019, 45 observateurs de l’Union africaine se sont rendus en Libye et au Niger.",
    }
    files = {
        "one.en.md": f"Peace in 1945.\n\n{libya['en']}\n",
        "one.fr.md": "La paix en 1945.\n",
        "two.en.md": "Security in 1950.\n",
        "two.fr.md": f"La sécurité en 1950.\n\n{libya['fr']}\n",
    }
    assert [count for _, count in rows(files)] == [(1, 1)] * 3
    assert page(files, draft=True)


@MEDIA
def test_each_row_says_in_which_languages_it_is(medium: Medium) -> None:
    html = page(FILES, medium)
    row = html.partition('data-number="1"')[2]
    assert re.search(r'lang="en".*?Peace.*?lang="fr".*?La paix', row, re.DOTALL)


@MEDIA
def test_footnotes_stand_under_the_paragraph_and_lead_back(medium: Medium) -> None:
    html = page(FILES, medium)
    for lang in ("en", "fr"):
        assert f'id="mark-1-{lang}" href="#note-1-{lang}"' in html
        assert f'id="note-1-{lang}"' in html
        assert f'href="#mark-1-{lang}"' in html
    first = html.partition('data-number="1"')[2].partition('data-number="2"')[0]
    assert "Since 1945" in first
    assert "Depuis 1945" in first


@MEDIA
def test_no_id_stands_twice(medium: Medium) -> None:
    ids = re.findall(r' id="(.*?)"', page(FILES, medium))
    assert len(ids) == len(set(ids))


@MEDIA
def test_every_link_within_the_page_leads_somewhere(medium: Medium) -> None:
    html = page(FILES, medium)
    ids = set(re.findall(r' id="(.*?)"', html))
    assert set(re.findall(r'href="#(.*?)"', html)) <= ids


def test_it_is_built_with_the_paths_of_the_contract(tmp_path: object) -> None:
    paths = api.build(report(FILES), str(tmp_path), formats=("parallel",))
    names = [path.relative_to(str(tmp_path)).as_posix() for path in paths]
    assert names == ["html/parallel/index.html", "pdf/A-75-345-en-fr.pdf"]


def test_one_language_cannot_stand_beside_itself(tmp_path: object) -> None:
    with pytest.raises(ValueError, match="en"):
        api.build(report(FILES), str(tmp_path), formats=("parallel",), languages=("en",))


LEDGER = '- "aims.fr #peace":\n    - "Peace was[^1]. [^1]: Since 1945."\n'


@MEDIA
def test_a_draft_shows_what_changed_since_the_translation(medium: Medium) -> None:
    html = page(FILES | {"ledger.yaml": LEDGER}, medium, draft=True)
    assert "<del> was</del>" in html
    assert html.index("The source has changed") < html.index('data-number="2"')


@MEDIA
def test_only_a_draft_shows_it(medium: Medium) -> None:
    assert "<del>" not in page(FILES | {"ledger.yaml": LEDGER}, medium)


def test_labels_are_in_the_language_of_what_they_stand_by() -> None:
    code = "```\nx = 1\n```\n"
    english, french = page({"a.en.md": code, "a.fr.md": code}).split('<div class="panel" lang="fr">')[-2:]
    assert 'aria-label="Text as typed"' in english
    assert f'aria-label="{workshop(draft=False).translator("fr").gettext("Text as typed")}"' in french
    assert 'aria-label="Text as typed"' not in french


TABLE = "\n\n{{#{name} .caption}}\nA\n\n| a |\n| --- |\n| b |\n"


@MEDIA
def test_each_language_has_tables_of_its_own(medium: Medium) -> None:
    tables = TABLE.format(name="one") + TABLE.format(name="two")
    html = page({"aims.en.md": f"See [](#two).{tables}", "aims.fr.md": f"Voir le [](#two).{tables}"}, medium)
    ids = re.findall(r'<table[^>]* id="([^"]*)"', html)
    assert sorted(ids) == ["one-en", "one-fr", "two-en", "two-fr"]
    assert re.findall(r'href="#(two[^"]*)">([^<]*)<', html) == [("two-en", "table 2"), ("two-fr", "tableau 2")]
