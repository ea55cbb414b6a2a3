"""Catalogues give their messages, compiled or not."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from diptych.i18n import N_, translator_from_mo, translator_from_po

if TYPE_CHECKING:
    from diptych.i18n import Translator

PO = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

msgid "Contents"
msgstr "Table des matières"

msgid "{number} paragraph"
msgid_plural "{number} paragraphs"
msgstr[0] "{number} paragraphe"
msgstr[1] "{number} paragraphes"

msgctxt "abbreviation"
msgid "paragraph"
msgstr "par."

msgid "Waiting"
msgstr ""
""".encode()


def compiled() -> bytes:
    """Return the catalogue as a wheel has it."""
    mo = BytesIO()
    write_mo(mo, read_po(BytesIO(PO), locale="fr"))
    return mo.getvalue()


@pytest.mark.parametrize("french", [translator_from_po("fr", PO), translator_from_mo("fr", compiled())])
def test_speaks(french: Translator) -> None:
    assert french.lang == "fr"
    assert french.gettext("Contents") == "Table des matières"
    assert french.pgettext("abbreviation", "paragraph") == "par."
    assert [french.ngettext("{number} paragraph", "{number} paragraphs", number) for number in (0, 1, 2)] == [
        "{number} paragraphe",
        "{number} paragraphe",
        "{number} paragraphes",
    ]


def test_what_is_not_translated_is_english() -> None:
    french = translator_from_po("fr", PO)
    assert french.gettext("Waiting") == "Waiting"
    assert french.gettext("Unknown") == "Unknown"
    assert french.pgettext("unknown", "paragraph") == "paragraph"
    assert french.ngettext("one", "many", 2) == "many"


def test_empty_text_is_not_the_header() -> None:
    assert translator_from_po("fr", PO).gettext("") == ""


@pytest.mark.parametrize(
    ("written", "shown"), [('""', "One table"), ('"A table"', "A table"), ('""\n"A table"', "A table")]
)
def test_a_catalogue_may_leave_every_message_as_it_is(written: str, shown: str) -> None:
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    po = f'{head}\nmsgid "One table"\nmsgstr {written}\n'
    english = translator_from_po("en", po.encode())
    assert (english.gettext("One table"), english.ngettext("table", "tables", 2)) == (shown, "tables")


def test_marking_changes_nothing() -> None:
    assert N_("Contents") == "Contents"


def test_broken_catalogues() -> None:
    with pytest.raises(PoFileError):
        translator_from_po("fr", b'msgid "Contents"\nnonsense "Table"\n')
    with pytest.raises(OSError, match="magic"):
        translator_from_mo("fr", b"not a catalogue")
