"""What ships with the program is found."""

from __future__ import annotations

import pytest

from diptych.io import assets


def test_fonts() -> None:
    for face in ("Regular", "Bold", "Italic", "BoldItalic"):
        assert assets.asset_path(f"fonts/Tinos-{face}.ttf").is_file()


def test_languages() -> None:
    assert assets.languages() == ("en", "es", "fr")


def test_translator() -> None:
    assert assets.translator("fr").gettext("Options:") == "Options\N{NO-BREAK SPACE}:"
    assert assets.translator("en").gettext("Options:") == "Options:"


def test_language_without_a_catalogue() -> None:
    assert assets.translator("tlh").gettext("Options:") == "Options:"


def test_package_data() -> None:
    assert assets.package_data("py.typed") == b""


def test_missing_template() -> None:
    with pytest.raises(FileNotFoundError):
        assets.template("missing.html.j2")
