"""All that knows the United Nations: symbols, sessions, resolutions, and citations in prose."""

from __future__ import annotations

from diptych.un.forms import citation_form
from diptych.un.language import UnknownLanguageError
from diptych.un.links import document_url, target_of
from diptych.un.recognise import find_citations
from diptych.un.symbol import parse_symbol

__all__ = ["UnknownLanguageError", "citation_form", "document_url", "find_citations", "parse_symbol", "target_of"]
