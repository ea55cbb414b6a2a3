"""The official languages of the United Nations, whether they are described here or not."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

OFFICIAL_LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"ar": "ara", "en": "eng", "es": "spa", "fr": "fra", "ru": "rus", "zh": "zho"}
)
"""Their codes in ISO 639-2, by those in ISO 639-1. Documents are issued in these languages."""
BIBLIOGRAPHIC_CODES: Mapping[str, str] = MappingProxyType({"fre": "fr", "chi": "zh"})
"""Other codes of ISO 639-2 for some of them, which libraries use."""
LANGUAGE_OF_ADDRESSES = "en"
"""The language of an address of a document that names none."""

NAMED_IN_ADDRESSES = "ar|en|es|fr|ru|zh|eng|fra|fre|english|french|francais|français|[aefrsc]"
"""The official languages, as web addresses name them: by name, code or letter; a pattern."""
