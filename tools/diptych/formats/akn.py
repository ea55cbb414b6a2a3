"""Names of Akoma Ntoso, and of what Diptych adds to it so that a report can be read back unchanged."""

from __future__ import annotations

from diptych.model.files import REGISTER, TERMS

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
"""Namespace of Akoma Ntoso 3.0 (OASIS LegalDocML, part 2)."""
OWN = "urn:x-diptych:report"
"""Namespace of Diptych's own attributes and elements, which Akoma Ntoso allows in some places."""

LANGUAGES = {"ara": "ar", "eng": "en", "fra": "fr", "fre": "fr", "rus": "ru", "spa": "es", "zho": "zh", "chi": "zh"}
"""Language tags by the codes of ISO 639-2, which Akoma Ntoso uses."""
CODES = {"ar": "ara", "en": "eng", "es": "spa", "fr": "fra", "ru": "rus", "zh": "zho"}
"""The codes to write, by language tag."""

NO_DATE = "0001-01-01"
"""The date that the United Nations gives where none is known."""

TRAVELLING = (TERMS, REGISTER)
"""Files of a report that an export includes unchanged."""


def akn(name: str) -> str:
    """Return the full name of an element of Akoma Ntoso."""
    return f"{{{AKN}}}{name}"


def own(name: str) -> str:
    """Return the full name of one of Diptych's own attributes or elements."""
    return f"{{{OWN}}}{name}"
