"""Every format in which a report is exported."""

from __future__ import annotations

import pytest

from diptych.exporting.exporters import EXPORTERS, HELP, exported
from diptych.io import assets
from tests.support.reports import catalogue

FILES = {"aims.en.md": "The partnership grew.\n", "aims.fr.md": "Le partenariat s’est renforcé.\n"}
EACH_FORMAT = pytest.mark.parametrize("form", EXPORTERS)


@EACH_FORMAT
def test_files_are_named_after_symbol_and_language(form: str) -> None:
    files, remarks = exported(form, catalogue(FILES), ["fr"], assets.translator)
    assert list(files) == [f"A-75-345-fr{EXPORTERS[form].suffix}"]
    assert remarks == ()


@EACH_FORMAT
def test_the_same_report_gives_the_same_bytes(form: str) -> None:
    first, second = (exported(form, catalogue(FILES), ["en", "fr"], assets.translator) for _ in range(2))
    assert first == second


@EACH_FORMAT
def test_the_help_says_what_the_format_is(form: str) -> None:
    assert f"{form} is " in HELP
