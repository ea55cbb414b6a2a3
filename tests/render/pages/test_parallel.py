"""Two languages side by side."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from diptych import api
from diptych.api import workshop
from diptych.compose.report import composed
from diptych.render.pages.outputs import parallel_page
from diptych.render.pages.parallel import parallel_sections
from diptych.render.pages.view import view
from diptych.render.pdf.letter_widths import LetterWidths
from diptych.render.text.inline import Medium
from tests.support.reports import catalogue, report

if TYPE_CHECKING:
    from collections.abc import Mapping

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
        for section in parallel_sections(index, editions, LetterWidths(made.fonts.__getitem__))
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


def test_footnotes_stand_under_the_paragraph_and_lead_back() -> None:
    html = page(FILES)
    for lang in ("en", "fr"):
        assert f'id="mark-1-{lang}" href="#note-1-{lang}"' in html
        assert f'id="note-1-{lang}"' in html
        assert f'href="#mark-1-{lang}"' in html
    first = html.partition('data-number="1"')[2].partition('data-number="2"')[0]
    assert "Since 1945" in first
    assert "Depuis 1945" in first


def test_in_print_each_footnote_names_its_column_and_its_sign() -> None:
    html = page(FILES, Medium.PRINT)
    for lang, text in (("en", "Since 1945."), ("fr", "Depuis 1945.")):
        assert re.search(
            rf'<span class="footnote" id="note-1-{lang}"[^>]* data-column="{lang}" data-sign="1">{text}<', html
        )
        assert f'<td lang="{lang}" data-column="{lang}"><p' in html


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


def changed(ledger: str, medium: Medium, files: Mapping[str, str] = FILES, *, draft: bool = True) -> str:
    """Return what a draft says has changed, as plain text."""
    html = page({**files, "ledger.yaml": ledger}, medium, draft=draft)
    row = re.search(r'class="changes".*?(<p[^>]*>(?:(?!<p).)*)</p>(?:</td>|</div>)', html, re.DOTALL)
    return " ".join(re.sub("<[^>]*>", "", row[1]).split()) if row else ""


@MEDIA
def test_a_draft_shows_what_changed_since_the_translation(medium: Medium) -> None:
    html = page(FILES | {"ledger.yaml": LEDGER}, medium, draft=True)
    assert "<del>was</del>" in html
    assert html.index("The source has changed") < html.index('data-number="2"')


@MEDIA
@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Old peace.", "New peace.", "[deleted: Old] [added: New] peace."),
        ("Peace old.", "Peace new.", "Peace [deleted: old] [added: new]."),
        ("Peace was.", "Peace.", "Peace [deleted: was]."),
        ("Peace.", "Peace and order.", "Peace [added: and order]."),
    ],
)
def test_what_changed_is_told_in_words_and_no_two_become_one(
    medium: Medium, before: str, after: str, told: str
) -> None:
    files = {"aims.en.md": f"{{#peace}}\n{after}\n", "aims.fr.md": "{#peace}\nLa paix.\n"}
    assert changed(f'- "aims.fr #peace":\n    - "{before}"\n', medium, files) == told


@MEDIA
def test_what_changed_is_told_in_the_language_of_the_source(medium: Medium) -> None:
    files = {
        "aims.en.md": "---\ntitle: Aims\nsource: fr\n---\n\n{#peace}\nPeace.\n",
        "aims.fr.md": "{#peace}\nLa paix nouvelle.\n",
    }
    assert changed('- "aims.en #peace":\n    - "La paix."\n', medium, files) == "La paix [ajouté : nouvelle]."


@MEDIA
def test_only_a_draft_shows_it(medium: Medium) -> None:
    assert changed(LEDGER, medium)
    assert not changed(LEDGER, medium, draft=False)


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


SETTINGS = """symbols: [A/75/345]
languages: [en, fr]
title: {en: Cooperation, fr: Coopération}
date: 2020-08-27
annexes: [documents-cited]
order: [aims]
organs: [{organ: general-assembly, session: 75}]
site: https://example.org/report/
"""
TERMS = """las:
  kind: organisation
  en: {name: League of Arab States}
  fr: {name: Ligue des États arabes}
"""
CITED = {
    "report.yaml": SETTINGS,
    "terms.yaml": TERMS,
    "aims.en.md": "The League of Arab States[^1].\n\n[^1]: See A/72/12.\n",
    "aims.fr.md": "La Ligue des États arabes[^1].\n\n[^1]: Voir A/72/12.\n",
}


def titles(html: str) -> list[str]:
    """Return the titles of the sections, of both languages by turns."""
    return [re.sub("<[^>]*>", "", title).replace("\u00a0", " ") for title in re.findall("<h2.*?</h2>", html)]


@MEDIA
def test_the_documents_cited_are_listed_in_each_language(medium: Medium) -> None:
    html = page(CITED, medium)
    assert titles(html).index("Documents cited") < titles(html).index("Documents cités")
    for lang, label in (("en", "note 1"), ("fr", "note 1")):
        assert f'href="#note-1-{lang}">{label}</a>' in html


def test_the_web_page_lists_the_terms_of_each_language() -> None:
    html = page(CITED)
    assert titles(html).index("Terms and abbreviations") < titles(html).index("Termes et sigles")
    assert html.count("Ligue des États arabes") >= 3


@MEDIA
def test_a_list_that_one_language_lacks_faces_nothing(medium: Medium) -> None:
    html = page(CITED | {"aims.fr.md": "La Ligue des États arabes.\n"}, medium, draft=True)
    assert "Documents cited" in titles(html)
    assert "Documents cités" not in titles(html)
    assert workshop(draft=False).translator("fr").gettext("This has no counterpart here.") in html


@MEDIA
def test_an_annex_has_its_label_in_each_language(medium: Medium) -> None:
    head = "---\ntitle: Maps\nrole: annex\n---\n\n"
    html = page({"a.en.md": f"{head}One.\n", "a.fr.md": f"{head}Un.\n"}, medium)
    assert re.findall(r'<p class="annex-label">(.*?)</p>', html) == ["Annex", "Annexe"]


@MEDIA
def test_each_language_has_its_masthead(medium: Medium) -> None:
    html = page(CITED, medium)
    for words in ("United Nations", "Nations Unies", "27 August 2020", "27 août 2020", "Original : anglais"):
        assert f">{words}<" in re.sub(r"\s*<", "<", html).replace("\u00a0", " "), words


@MEDIA
def test_the_second_of_two_merged_paragraphs_keeps_its_place(medium: Medium) -> None:
    files = {
        "aims.en.md": "The conference of 1952 had 9 ministers.\n\nIn 2019, 45 observers went.\n",
        "aims.fr.md": "La conférence de 1952 comptait 9 ministres. En 2019, 45 observateurs sont partis.\n",
    }
    assert rows(files) == [("p1", (2, 1))]
    assert page(files, medium, draft=True).count('id="p2"') == 1


def test_the_page_says_what_it_is_in_both_languages() -> None:
    html = page(CITED)
    told = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)[1])  # type: ignore[index]
    assert told["inLanguage"] == ["en", "fr"]
    assert told["url"] == "https://example.org/report/parallel/index.html"
    assert told["citation"] == ["https://undocs.org/en/A/72/12", "https://undocs.org/fr/A/72/12"]
    assert '<link rel="canonical" href="https://example.org/report/parallel/index.html">' in html
    assert '<meta name="DC.title" content="Coopération" lang="fr">' in html


def test_the_head_of_each_page_is_in_both_languages_where_they_differ() -> None:
    settings = """house: plain
institution: {name: {en: Court of the Delta, fr: Cour du delta}}
kind: {en: Report, fr: Rapport}
languages: [en, fr]
title: {en: Work, fr: Activité}
order: [aims]
"""
    files = {"report.yaml": settings, "aims.en.md": "One.\n", "aims.fr.md": "Un.\n"}
    assert 'data-symbols="Court of the Delta · Cour du delta&#10;Report · Rapport"' in page(files, Medium.PRINT)
    assert 'data-symbols="A/75/345"' in page(CITED, Medium.PRINT)
