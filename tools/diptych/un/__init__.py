"""What is known of United Nations documents: symbols, sessions, resolutions, and citations in prose."""

from __future__ import annotations

from diptych.un.prose.recognise import find_citations
from diptych.un.symbols.parsing import parse_symbol
from diptych.un.symbols.printed import citation_form
from diptych.un.web.links import document_url, target_of

__all__ = ["citation_form", "document_url", "find_citations", "parse_symbol", "target_of"]
