"""Names of Akoma Ntoso, and of what Diptych adds to it so that a report can be read back unchanged."""

from __future__ import annotations

from diptych.languages.official import BIBLIOGRAPHIC_CODES, OFFICIAL_LANGUAGES
from diptych.languages.registry import LANGUAGES, language_of
from diptych.model.files import REGISTER, TERMS

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
"""Namespace of Akoma Ntoso 3.0 (OASIS LegalDocML, part 2)."""
OWN = "urn:x-diptych:report"
"""Namespace of Diptych's own attributes and elements, which Akoma Ntoso allows in some places."""

NO_DATE = "0001-01-01"
"""The date that the United Nations gives where none is known."""

TRAVELLING = (TERMS, REGISTER)
"""Files of a report that an export includes unchanged, as it does the data of tables and charts."""


def akn(name: str) -> str:
    """Return the full name of an element of Akoma Ntoso."""
    return f"{{{AKN}}}{name}"


def own(name: str) -> str:
    """Return the full name of one of Diptych's own attributes or elements."""
    return f"{{{OWN}}}{name}"


def long_code(lang: str) -> str:
    """Return the code of a language in ISO 639-2, which Akoma Ntoso uses; the one in ISO 639-1 where none is known."""
    return language_of(lang).long_code or OFFICIAL_LANGUAGES.get(lang, lang)


def language_with(code: str) -> str:
    """Return the code of a language in ISO 639-1 by one in ISO 639-2; an unknown code is returned unchanged."""
    codes = {**BIBLIOGRAPHIC_CODES, **{long_code(lang): lang for lang in (*OFFICIAL_LANGUAGES, *LANGUAGES)}}
    return codes.get(code, code)


SET = own("set")
"""Attribute of an element that Diptych made of the rest of a report, such as a label: an import leaves it out."""
