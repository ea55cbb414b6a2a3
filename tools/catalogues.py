"""Brings the catalogues in `locales/` up to date with the messages of the program and the templates.

Run by `make catalogues`. Translations are kept, obsolete messages are dropped, and new ones are left to be translated.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
LOCALES = ROOT / "locales"
TEMPLATE = LOCALES / "diptych.pot"
SOURCES = {"tools/diptych": "python", "templates": "jinja2"}
PATTERNS = {"python": "**.py", "jinja2": "**.j2"}
OPTIONS = {"**.j2": {"encoding": "utf-8", "trimmed": "true"}}
KEYWORDS = {
    "_": None,
    "N_": None,
    "NC_": ((1, "c"), 2),
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "TextPattern": (2,),  # in the model, which does not import `i18n`
}


def extract() -> Catalog:
    """Return every message of the program and the templates, with the files that use it."""
    messages = Catalog(charset="utf-8")
    for folder, method in SOURCES.items():
        found = extract_from_dir(
            ROOT / folder, [(PATTERNS[method], method)], OPTIONS, KEYWORDS, ["Translators:"], strip_comment_tags=True
        )
        for file, line, message, comments, context in found:
            messages.add(message, locations=[(f"{folder}/{file}", line)], auto_comments=comments, context=context)
    return messages


def read(path: Path, lang: str | None = None) -> Catalog:
    """Return a catalogue in `locales/`."""
    return read_po(BytesIO(path.read_bytes()), locale=lang, abort_invalid=True)


def path_of(lang: str) -> Path:
    """Return the path of the catalogue of a language."""
    return LOCALES / lang / "LC_MESSAGES" / "diptych.po"


def write(catalogue: Catalog, path: Path) -> None:
    """Write a catalogue without dates and line numbers, so that it changes only where a message does."""
    body = BytesIO()
    write_po(body, catalogue, width=120, omit_header=True, sort_output=True, ignore_obsolete=True, include_lineno=False)
    path.write_bytes(header(catalogue).encode() + body.getvalue())


def header(catalogue: Catalog) -> str:
    """Return the entry that opens a catalogue: its language, its encoding, its plurals."""
    fields = {"Project-Id-Version": "Diptych", "Content-Type": "text/plain; charset=utf-8"}
    if catalogue.locale:
        fields |= {"Language": str(catalogue.locale), "Plural-Forms": catalogue.plural_forms}
    return 'msgid ""\nmsgstr ""\n' + "".join(f'"{name}: {value}\\n"\n' for name, value in fields.items()) + "\n"


def main() -> None:
    """Extract the messages and merge them into the template and the catalogues."""
    messages = extract()
    write(messages, TEMPLATE)
    for path in sorted(LOCALES.glob("*/LC_MESSAGES/diptych.po")):
        catalogue = read(path, path.parts[-3])
        catalogue.update(messages, no_fuzzy_matching=True)
        write(catalogue, path)


if __name__ == "__main__":
    main()
