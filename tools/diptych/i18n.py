"""Messages and labels: reads catalogues, and gives text in the reader's language.

A message in the program is the English text; a catalogue may replace it.
"""

from __future__ import annotations

import gettext
import re
from dataclasses import dataclass
from io import BytesIO

PROGRAM_LANGUAGE = "en"
"""The language of the messages in the program itself, and of what has no other."""
TRANSLATED = re.compile(rb'^msgstr(?:\[\d+\])? (?:"[^"\n]|""\n")', re.MULTILINE)
"""A translated message in a catalogue."""


def N_(text: str) -> str:  # noqa: N802 - the name that gettext tools know
    """Mark a message for the catalogues; it is translated only when it is shown."""
    return text


def NC_(context: str, text: str) -> tuple[str, str]:  # noqa: N802 - the name that gettext tools know
    """Mark a message in a context for the catalogues; return both, as `Translator.pgettext` takes them."""
    return context, text


@dataclass(frozen=True, slots=True)
class Translator:
    """A translator into one language.

    Attributes:
        lang: The code of the language, such as `fr`.
        catalogue: Its messages; those without a translation are shown in English.
    """

    lang: str
    catalogue: gettext.NullTranslations

    def gettext(self, message: str) -> str:
        """Return the message in this language."""
        return self.catalogue.gettext(message) if message else ""  # "" is the key of the catalogue's header

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        """Return the form of the message that goes with the number."""
        return self.catalogue.ngettext(singular, plural, number)

    def pgettext(self, context: str, message: str) -> str:
        """Return the message in a context: one English word may need two in another language."""
        return self.catalogue.pgettext(context, message) if message else ""


def translator_from_mo(lang: str, mo: bytes) -> Translator:
    """Read a compiled catalogue, as an installed package has it.

    Raises:
        OSError: The bytes are not a compiled catalogue.
    """
    return Translator(lang, gettext.GNUTranslations(BytesIO(mo)))


def translator_from_po(lang: str, po: bytes) -> Translator:
    """Compile a catalogue as translators write it, as a checkout has it.

    Raises:
        babel.messages.pofile.PoFileError: The bytes are not a well-formed catalogue.
    """
    _, gap, messages = po.partition(b"\n\n")
    if gap and not TRANSLATED.search(messages):
        # The English catalogue is one of these: the program's own messages are English.
        return Translator(lang, gettext.NullTranslations())
    # Imported here: an installed package, which has compiled catalogues, never needs it.
    from babel.messages.mofile import write_mo  # noqa: PLC0415
    from babel.messages.pofile import read_po  # noqa: PLC0415

    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(po), locale=lang, abort_invalid=True))
    return translator_from_mo(lang, compiled.getvalue())
