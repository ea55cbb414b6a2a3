"""What ships with the program: templates, fonts, catalogues of messages and tables of words.

A wheel holds templates and compiled catalogues in `diptych/_assets`; a checkout keeps them at its root.
"""

from __future__ import annotations

from functools import cache
from gettext import NullTranslations
from pathlib import Path

from diptych.i18n import Translator, translator_from_mo, translator_from_po

_PACKAGE = Path(__file__).parents[1]
_SHIPPED = _PACKAGE / "_assets"
_ROOT = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parents[1]


def asset_path(name: str) -> Path:
    """Return the place of a file of `templates/`, such as `fonts/Tinos-Regular.ttf`."""
    return _ROOT / "templates" / name


def template(name: str) -> str:
    """Return the text of a file of `templates/`, such as `print/report.html.j2`.

    Raises:
        FileNotFoundError: There is no such template.
    """
    return asset_path(name).read_text(encoding="utf-8")


def fonts() -> dict[str, bytes]:
    """Return the fonts of the printed page, by the address that its style sheet uses."""
    faces = sorted(asset_path("fonts").glob("*.ttf"))
    return {f"diptych-asset:fonts/{face.name}": face.read_bytes() for face in faces}


def package_path(name: str) -> Path:
    """Return the place of a file or folder inside the package, such as `usage/dictionaries`."""
    return _PACKAGE / name


def package_data(name: str) -> bytes:
    """Return the content of a data file inside the package, such as `usage/en.yaml`.

    Raises:
        FileNotFoundError: There is no such file.
    """
    return package_path(name).read_bytes()


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of the languages that have a catalogue of messages, sorted."""
    return tuple(sorted(path.parts[-3] for path in (_ROOT / "locales").glob("*/LC_MESSAGES/diptych.[mp]o")))


@cache
def translator(lang: str) -> Translator:
    """Return the translator into the language with the code `lang`; without a catalogue, all stays in English."""
    if lang not in languages():
        return Translator(lang, NullTranslations())
    catalogue = _ROOT / "locales" / lang / "LC_MESSAGES" / "diptych"
    if _ROOT == _SHIPPED:
        return translator_from_mo(lang, catalogue.with_suffix(".mo").read_bytes())
    return translator_from_po(lang, catalogue.with_suffix(".po").read_bytes())
