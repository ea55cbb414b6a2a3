"""Every format in which a report is exported."""

from __future__ import annotations

import zlib

import pytest

from diptych.exporting.control_characters import CONTROL_CHARACTERS
from diptych.exporting.exporters import EXPORTERS, HELP, exported
from diptych.io import assets
from tests.support.picture_files import png
from tests.support.reports import catalogue

FILES = {"aims.en.md": "The partnership grew.\n", "aims.fr.md": "Le partenariat s’est renforcé.\n"}
EACH_FORMAT = pytest.mark.parametrize("form", EXPORTERS)
OF_ONE_LANGUAGE = pytest.mark.parametrize(
    "form", [name for name, one in EXPORTERS.items() if not (one.pairs or one.together)]
)
OF_PAIRS = pytest.mark.parametrize("form", [name for name, one in EXPORTERS.items() if one.pairs])


@OF_ONE_LANGUAGE
def test_files_are_named_after_symbol_and_language(form: str) -> None:
    files, remarks = exported(form, catalogue(FILES), ["fr"], assets.translator)
    assert list(files) == [f"A-75-345-fr{EXPORTERS[form].suffix}"]
    assert remarks == ()


@OF_PAIRS
def test_files_of_pairs_are_named_after_both_languages(form: str) -> None:
    files, remarks = exported(form, catalogue(FILES), ["fr"], assets.translator)
    assert next(iter(sorted(files))) == f"A-75-345-en-fr{EXPORTERS[form].suffix}"
    assert remarks == ()


@pytest.mark.parametrize("form", [name for name, one in EXPORTERS.items() if one.together])
def test_one_file_of_all_languages_is_named_after_them(form: str) -> None:
    files, remarks = exported(form, catalogue(FILES), ["en", "fr"], assets.translator)
    assert list(files) == [f"A-75-345-en-fr{EXPORTERS[form].suffix}"]
    assert remarks == ()


@EACH_FORMAT
def test_the_same_report_gives_the_same_bytes(form: str) -> None:
    first, second = (exported(form, catalogue(FILES), ["en", "fr"], assets.translator) for _ in range(2))
    assert first == second


@EACH_FORMAT
def test_the_help_says_what_the_format_is(form: str) -> None:
    assert f"{form} is " in HELP


@OF_ONE_LANGUAGE
def test_control_characters_are_left_out_and_it_is_said_where(form: str) -> None:
    picture = png(30, 10, zlib.compress(bytes((30 * 3 + 1) * 10)))
    files: dict[str, str | bytes] = {
        "aims.en.md": "A\x01b.\n\n![A \x02weir](weir.png)\n",
        "aims.fr.md": "Texte.\n",
        "weir.png": picture,
    }
    index = catalogue(files)
    assert exported(form, index, ["fr"], assets.translator)[1] == ()
    _, (remark,) = exported(form, index, ["en"], assets.translator)
    assert (remark.message, dict(remark.arguments)) == (CONTROL_CHARACTERS, {"path": "aims.en.md", "count": 2})


@OF_PAIRS
def test_control_characters_of_both_languages_are_left_out_of_a_pair(form: str) -> None:
    index = catalogue({"aims.en.md": "A\x01b.\n", "aims.fr.md": "C\x02d.\n"})
    files, remarks = exported(form, index, ["fr"], assets.translator)
    assert [dict(remark.arguments)["path"] for remark in remarks] == ["aims.en.md", "aims.fr.md"]
    assert b"Ab." in files[f"A-75-345-en-fr{EXPORTERS[form].suffix}"]
