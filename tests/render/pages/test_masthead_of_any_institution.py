"""The printed first page of any institution: who issues the report, what it is, where and when, each in its place."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from typing import NamedTuple

import pdfplumber
import pytest

from diptych import pipeline
from diptych.api import workshop
from tests.support.picture_files import raster
from tests.support.reports import catalogue

REST = "languages: [en, fr]\ntitle: {en: Levels of the lakes, fr: Le niveau des lacs}\norder: [a]\n"
SAYS_ALL = """\
house: plain
institution:
  name: {en: Organization of the Lakes, fr: Organisation des lacs}
  short: {en: OLK, fr: ODL}
  address: {en: "1 Lake Road, Portlake", fr: "1, route du Lac, Portlac"}
  logo: logo.png
reference: OLK/C/2026/7
kind: {en: Annual report, fr: Rapport annuel}
place: {en: Portlake, fr: Portlac}
date: 2026-03-05
"""
NAME = "Ministry of Agriculture & “Fisheries”, Forests, Water Management and Rural Development of the Upper Lands "
LONG = f"house: plain\ninstitution: {{name: {{en: '{NAME * 2}', fr: '{NAME * 2}'}}}}\nreference: {'MIN/2026/' * 6}7\n"
NAMED = "house: plain\ninstitution: {name: {en: Court of the Delta, fr: Cour du delta}}\n"
CLEARED = "---\ntitle: Levels\nstatus: cleared\n---\n\n"
LEFT, RIGHT, FOOT = 51, 544, 842
"""The edges of what stands on A4, and the end of the page, in points."""


class Place(NamedTuple):
    """Where something stands on the page, in points from its top left corner."""

    x0: float
    top: float
    x1: float
    bottom: float


class FirstPage(NamedTuple):
    """The first page: its text with places, its rules, its pictures."""

    page: pdfplumber.page.Page

    def place(self, text: str) -> Place:
        """Return the first place of a text."""
        found, *_ = self.page.search(r"\s*".join(map(re.escape, text.split())))
        return Place(found["x0"], found["top"], found["x1"], found["bottom"])

    @property
    def rules(self) -> tuple[float, float]:
        """Where the heavy rule below the institution and the light one below the document are, from the top."""
        wide = (one for one in self.page.rects if one["x1"] - one["x0"] > RIGHT - LEFT - 5)
        bottoms = sorted({one["bottom"] for one in wide})
        return bottoms[1], bottoms[-1]


@cache
def first_page(settings: str, lang: str) -> FirstPage:
    """Return the first page of a report with some settings."""
    files: dict[str, str | bytes] = {
        "report.yaml": settings + REST,
        "a.en.md": f"{CLEARED}The water rose.\n",
        "a.fr.md": f"{CLEARED}L’eau a monté.\n",
        "logo.png": raster("PNG"),
    }
    made, found = pipeline.build(catalogue(files), pipeline.Order(("pdf",), (lang,)), workshop(draft=True))
    assert not found
    (data,) = made.values()
    return FirstPage(pdfplumber.open(BytesIO(data)).pages[0])


WORDS = {
    "en": ("Organization of the Lakes", "OLK", "Annual report", "Portlake, 5 March 2026", "Levels of the lakes"),
    "fr": ("Organisation des lacs", "ODL", "Rapport annuel", "Portlac, le 5 mars 2026", "Le niveau des lacs"),
}


@pytest.mark.parametrize("lang", WORDS)
def test_each_thing_is_in_its_place(lang: str) -> None:
    page = first_page(SAYS_ALL, lang)
    said, short, sort, issued, title = WORDS[lang]
    (logo,) = page.page.images
    name, acronym = page.place(said), page.place(short)
    kind, reference, date = page.place(sort), page.place("OLK/C/2026/7"), page.place(issued)
    heavy, light = page.rules
    assert LEFT - 1 < logo["x0"] < logo["x1"] < name.x0
    assert name.bottom <= acronym.top < heavy
    assert acronym.x0 == pytest.approx(name.x0, abs=1)
    assert heavy < kind.top < reference.top < light < page.place(title).top
    assert kind.x0 == pytest.approx(reference.x0, abs=1) == pytest.approx(logo["x0"], abs=1)
    assert date.top == pytest.approx(kind.top, abs=4)
    assert date.x1 == pytest.approx(RIGHT, abs=3)


@pytest.mark.parametrize("lang", WORDS)
def test_the_address_is_at_the_foot(lang: str) -> None:
    page = first_page(SAYS_ALL, lang)
    address = page.place({"en": "· 1 Lake Road, Portlake", "fr": "· 1, route du Lac, Portlac"}[lang])
    assert FOOT - 90 < address.top < address.bottom < FOOT - 20


@pytest.mark.parametrize(("lang", "name"), [("en", "Court of the Delta"), ("fr", "Cour du delta")])
def test_an_institution_that_says_only_its_name_leaves_no_gaps(lang: str, name: str) -> None:
    page = first_page(NAMED, lang)
    title = page.place(WORDS[lang][4])
    assert page.place(name).bottom < page.rules[0] < page.rules[1] < title.top
    assert title.top - page.place(name).bottom < 110
    assert not page.page.images


@pytest.mark.parametrize("lang", WORDS)
def test_a_name_of_two_hundred_characters_pushes_the_rest_down(lang: str) -> None:
    page = first_page(LONG, lang)
    words = page.page.extract_words()
    assert max(word["x1"] for word in words) <= RIGHT + 1
    heavy, light = page.rules
    assert sum(word["bottom"] < heavy for word in words) >= 30
    assert heavy < page.place("MIN/2026/").top < light < page.place(WORDS[lang][4]).top
