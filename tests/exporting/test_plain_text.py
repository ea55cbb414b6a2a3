"""What a new exporter costs: one module, and no letter or figure of a report is lost in what it writes."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest

from diptych.exporting.exporters import EXPORTERS, Exporter, exported
from diptych.io import assets
from tests.laws import specimen
from tests.support.authors_words import assert_in_order, of_notes, of_sections
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from diptych.model.catalogue import Catalogue

PLAIN = Exporter("plain", "tests.exporting.plain_text", ".txt")
EACH_LANGUAGE = pytest.mark.parametrize("lang", ["en", "fr"])


@pytest.fixture(scope="module")
def indexed() -> Catalogue:
    return catalogue(specimen.FILES)


@pytest.fixture(autouse=True)
def _exporter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(EXPORTERS, "plain", PLAIN)
    monkeypatch.setitem(EXPORTERS, "pairs", Exporter("pairs", PLAIN.module, ".two.txt", pairs=True))


def files(name: str, indexed: Catalogue, *languages: str) -> dict[str, str]:
    """Return the files that an exporter makes."""
    made, _ = exported(name, indexed, languages, assets.translator)
    return {path: data.decode() for path, data in made.items()}


@EACH_LANGUAGE
def test_no_letter_or_figure_is_lost_and_order_holds(indexed: Catalogue, lang: str) -> None:
    (text,) = files("plain", indexed, lang).values()
    assert_in_order(of_sections(indexed, lang), text)
    assert_in_order(chain.from_iterable(of_notes(indexed, lang)), text)


@EACH_LANGUAGE
def test_notes_to_a_table_stand_beneath_it(indexed: Catalogue, lang: str) -> None:
    (text,) = files("plain", indexed, lang).values()
    words = {
        "en": ["Eventsa", "Cairob", "aOfallkinds", "bIn"],
        "fr": ["Événementsa", "LeCaireb", "aDetoutessortes", "bDans"],
    }[lang]
    assert_in_order(words, text)


def test_files_are_named_after_the_languages_in_them(indexed: Catalogue) -> None:
    assert list(files("plain", indexed, "en", "fr")) == ["A-75-345-en.txt", "A-75-345-fr.txt"]
    pairs = files("pairs", indexed, "en", "fr")
    assert list(pairs) == ["A-75-345-en-fr.two.txt"]
    (both,) = pairs.values()
    assert both == "\n".join(files("plain", indexed, "en", "fr").values())


@pytest.mark.parametrize(("form", "space"), [("plain", "\u00a0"), ("akn", " ")])
def test_a_document_named_by_its_symbol_is_printed_alike_in_every_format(form: str, space: str) -> None:
    made = files(form, catalogue({"a.en.md": "See <doc:A/RES/58/316>, [](doc:S/RES/1809(2008)).\n"}), "en")
    (text,) = made.values()
    assert "58/316" in text
    assert f"1809{space}(2008)" in text
    assert ">doc:" not in text
    assert " doc:" not in text
