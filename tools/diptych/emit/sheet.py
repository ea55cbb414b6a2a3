"""What findings are written on: where their texts, words and places come from, whatever the format."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from diptych.emit.message import fill, message
from diptych.i18n import N_
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.source import Source
from diptych.model.web_address import masked_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.i18n import Translator
    from diptych.model.diagnostic import Edit, Fix, Related
    from diptych.model.house import Dictionary
    from diptych.model.rule import Rule
    from diptych.model.source import Position, Span

EDGES = re.compile(r"^[ \u00a0\u202f]+|[ \u00a0\u202f]+$")
"""Spaces with which a text begins or ends."""
SUGGESTIONS = 3
"""Words that are suggested for one."""


@dataclass(frozen=True, slots=True)
class FindingSheet:
    """What the findings are written on.

    Attributes:
        sources: Texts by path. A finding in a file that is not among them stands at its first character.
        rules: Every rule by its code.
        translator: Speaks the language of the reader.
        folder: The report's folder as seen from where the reader stands, with `/` between names; empty if that is
            where they stand, or if it is not below.
        failing: Severities that make the run fail.
        width: Columns of the terminal.
        colour: Whether it shows colours.
        dictionaries: What suggests words, by language.
    """

    sources: Mapping[str, Source]
    rules: Mapping[str, Rule]
    translator: Translator
    folder: str = ""
    failing: frozenset[Severity] = frozenset({Severity.ERROR})
    width: int = 100
    colour: bool = False
    dictionaries: Mapping[str, Dictionary] = field(default_factory=dict)

    def path(self, path: str) -> str:
        """Return a file of the report as seen from where the reader stands; another file by its whole path."""
        return f"{self.folder}/{path}" if self.folder and not PurePath(path).is_absolute() else path

    def ends(self, span: Span) -> tuple[Position, Position]:
        """Return the positions of the first code point of a span and of the one after its last, both in the text."""
        source = self.sources.get(span.path) or Source(span.path, "")
        first, last = (min(offset, len(source.text)) for offset in (span.start, span.end))
        return source.position(first), source.position(last)

    def place(self, span: Span) -> str:
        """Return `path:line:column` of the beginning of a span."""
        start, _ = self.ends(span)
        return f"{self.path(span.path)}:{start.line}:{start.column}"

    def sentence(self, found: Diagnostic | Related) -> str:
        """Return what is said of a finding or of another place that it is about, without secrets of addresses."""
        if isinstance(found, Diagnostic):
            return masked_text(message(found, self.rules, self.translator))
        return masked_text(fill(found.message, found.arguments, self.translator))

    def hints(self, fix: Fix | None) -> tuple[str, ...]:
        """Return what is to be done to mend a finding, a sentence for each edit."""
        return tuple(self._hint(edit) for edit in fix.edits) if fix else ()

    def suggestions(self, found: Diagnostic) -> str:
        """Return what may be meant by a word that no dictionary knows, or an empty text. This is slow."""
        dictionary = self.dictionaries.get(str(found.arguments.get("lang")))
        words = dictionary.suggestions(str(found.arguments["word"])) if dictionary else ()
        quoted = self.translator.gettext(N_("“{word}”"))
        shown = ", ".join(quoted.format(word=word) for word in words[:SUGGESTIONS])
        return self.translator.gettext(N_("Perhaps {words}?")).format(words=shown) if shown else ""

    def _hint(self, edit: Edit) -> str:
        source = self.sources.get(edit.span.path)
        old = source.quote(edit.span) if source else ""
        template = N_("Put “{new}” in the place of “{old}”.") if edit.text else N_("Remove “{old}”.")
        return self.translator.gettext(template).format(old=_shown(old), new=masked_text(_shown(edit.text)))


def _shown(text: str) -> str:
    """Return what a hint quotes: spaces at its edges would not be seen, the end of a line is none of them."""
    return EDGES.sub(lambda match: "␣" * len(match[0]), text.rstrip("\r\n"))
