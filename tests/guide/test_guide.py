"""The guide: the same chapters in each language, links that lead somewhere, and examples that are right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from markdown_it import MarkdownIt

import lists
from diptych import pipeline
from diptych.cli.commands.guide import whole_guide
from diptych.cli.main import main
from diptych.guide.pages import CHAPTERS
from diptych.io import assets
from diptych.io.folder.memory import Memory
from diptych.model.diagnostic import Severity
from diptych.parse.yaml.schema import json_schemas
from tests.support.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LANGUAGES = ("en", "fr")
EACH_LANGUAGE = pytest.mark.parametrize("lang", LANGUAGES)
EACH_CHAPTER = pytest.mark.parametrize("chapter", CHAPTERS)
LONGEST_ROW = 160
PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>'
HOUSES = {
    "united-nations": "symbols: [A/80/1]\n",
    "plain": "house: plain\ninstitution: {name: {en: Upper River Commission, fr: Commission du haut fleuve}}\n",
}
REST = "languages: [en, fr]\ntitle: {en: Water, fr: Eau}\norder: [summary, introduction]\n"
"""What every report needs besides what its house needs."""


def chapter_text(chapter: str, lang: str) -> str:
    return assets.package_data(f"guide/{lang}/{chapter}.md").decode()


def fences(chapter: str, lang: str, info: str) -> Iterator[str]:
    """Yield the examples of a kind in a chapter."""
    for token in MarkdownIt("commonmark").parse(chapter_text(chapter, lang)):
        if token.type == "fence" and token.info == info:
            yield token.content


@EACH_LANGUAGE
def test_every_link_of_the_page_leads_to_a_place_in_it(lang: str) -> None:
    made = whole_guide(lang)
    places = set(re.findall(r'\bid="([^"]+)"', made))
    links = re.findall(r'<a [^>]*href="([^"]+)"', made)
    assert set(CHAPTERS) <= places
    within = {link for link in links if not link.startswith("https://")}
    assert {link for link in within if link.removeprefix("#") not in places} == set()


@EACH_CHAPTER
def test_a_chapter_has_the_same_parts_in_each_language(chapter: str) -> None:
    english, french = (re.findall(r"^#+|^```\w*|^\|", chapter_text(chapter, lang), re.MULTILINE) for lang in LANGUAGES)
    assert english == french


@EACH_LANGUAGE
@EACH_CHAPTER
def test_no_row_of_a_table_is_too_long_to_be_read(chapter: str, lang: str) -> None:
    rows = [line for line in chapter_text(chapter, lang).splitlines() if line.startswith("|")]
    assert [row for row in rows if len(row) > LONGEST_ROW] == []


def inner_keys(value: object, before: str = "") -> Iterator[str]:
    """Yield the keys of a YAML value, each with those that lead to it."""
    if isinstance(value, list):
        for one in value:
            yield from inner_keys(one, before)
    for key, one in value.items() if isinstance(value, dict) else ():
        yield before + str(key)
        yield from inner_keys(one, f"{before}{key}.")


def test_every_key_of_the_settings_has_an_example_and_french_words() -> None:
    known: dict[str, Any] = yaml.safe_load(lists.KEYS.read_text(encoding="utf-8"))
    keys = [key for key, _ in lists.settings_keys(json_schemas()["report"])]
    shown = {key for example in known["examples"].values() for key in inner_keys(yaml.safe_load(example))}
    assert set(keys) <= shown
    assert sorted(known["fr"]) == sorted(keys)
    assert list(known["examples"]) == [key for key in keys if "." not in key]


@pytest.mark.parametrize("example", list(fences("settings", "en", "yaml")), ids=lambda text: text.split(":")[0])
def test_every_example_of_the_settings_is_right(example: str) -> None:
    own = yaml.safe_load(example)
    house = "plain" if {"house", "institution", "reference", "kind", "place", "series"} & set(own) else "united-nations"
    settings = yaml.safe_load(HOUSES[house] + REST) | own
    written = yaml.safe_dump(settings, allow_unicode=True).encode()
    pictures = dict.fromkeys(("pictures/logo.svg", "pictures/emblem.svg"), PICTURE)
    loaded = pipeline.load(Memory({"report.yaml": written, **pictures}))
    assert [one for one in loaded.diagnostics if one.code.startswith("YML") and one.severity is Severity.ERROR] == []


@EACH_LANGUAGE
def test_the_command_writes_the_guide(lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "new" / "guide.html"
    assert main(["guide", "--out", str(target), "--ui-lang", lang]) == 0
    assert f'<html lang="{lang}">' in target.read_text(encoding="utf-8")
    assert capsys.readouterr().out == f"{target}\n"


def test_the_command_opens_a_chapter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[str] = []

    def fail_to_launch(url: str) -> int:
        opened.append(url)
        return 1

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("click.launch", fail_to_launch)
    assert main(["guide", "comparing", "--ui-lang", "en"]) == 0
    assert opened == [f"{(tmp_path / 'diptych' / 'guide-en.html').as_uri()}#comparing"]
    assert "open this file yourself" in capsys.readouterr().out


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main(["guide", "--out", str(tmp_path / "file" / "guide.html"), "--ui-lang", "en"]) != 0
    assert "cannot be written" in capsys.readouterr().err


def test_a_checkout_keeps_what_the_wheel_has() -> None:
    assert {path.name for path in (ROOT / "tools" / "diptych" / "guide" / "en").iterdir()} == {
        f"{c}.md" for c in CHAPTERS
    }
