"""What findings are written on: the texts, rules, language and paths that every format needs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from diptych.emit.message import fill, message
from diptych.i18n import N_
from diptych.model.concordance import PairPlaces
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.files import SECTION_FILE
from diptych.model.source import Source
from diptych.model.web_address import masked_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diptych.i18n import Translator
    from diptych.model.diagnostic import Edit, Fix, Related
    from diptych.model.house import Dictionary
    from diptych.model.rule import Rule
    from diptych.model.source import Position, Span

EDGES = re.compile(r"^[ \u00a0\u202f]+|[ \u00a0\u202f]+$")
"""Spaces at the beginning or the end of a text."""
SUGGESTIONS = 3
"""Most words suggested for one."""


@dataclass(frozen=True, slots=True)
class FindingSheet:
    """What the findings are written on.

    Attributes:
        sources: Texts by path. A finding in any other file is placed at its first character.
        rules: Every rule by its code.
        translator: Translates into the reader's language.
        folder: The path of the report's folder relative to the reader's, with `/` between names; empty if the two are
            the same or the report's is not inside.
        failing: Severities that make the run fail.
        width: Columns of the terminal.
        colour: Whether the terminal shows colours.
        dictionaries: The dictionaries that suggest words, by language.
        pairs: The pair of blocks that each place belongs to, where the report could be indexed.
        is_wrapped: Whether lines end at the width of the terminal; else each sentence is on one line, for programs that
            read line by line.
        each: Rules of which every finding is told, however many have one cause.
        where: Returns the words for a place in a file without lines of its own, such as a Word file: “paragraph 12 of
            the body”; an empty text for a place in any other file. None if there are no such files.
        languages: The languages of files whose names do not say it, by path.
    """

    sources: Mapping[str, Source]
    rules: Mapping[str, Rule]
    translator: Translator
    folder: str = ""
    failing: frozenset[Severity] = frozenset({Severity.ERROR})
    width: int = 100
    colour: bool = False
    dictionaries: Mapping[str, Dictionary] = field(default_factory=dict)
    pairs: PairPlaces = field(default_factory=PairPlaces)
    is_wrapped: bool = False
    each: frozenset[str] = frozenset()
    where: Callable[[Span], str] | None = None
    languages: Mapping[str, str] = field(default_factory=dict)

    def path(self, path: str) -> str:
        """Return the path of a file of the report relative to the reader's folder; an absolute path stays as it is."""
        return f"{self.folder}/{path}" if self.folder and not PurePath(path).is_absolute() else path

    def ends(self, span: Span) -> tuple[Position, Position]:
        """Return the positions of the first code point of a span and of the one after its last, both in the text."""
        source = self.sources.get(span.path) or Source(span.path, "")
        first, last = (min(offset, len(source.text)) for offset in (span.start, span.end))
        return source.position(first), source.position(last)

    def place(self, span: Span) -> str:
        """Return `path:line:column` of the start of a span; in a file without lines, the path and the words for it."""
        if self.where and (span.path not in self.sources or not span.end):
            return self.path(span.path)  # the whole file is meant
        between = ", " if self.words_for(span) else ":"
        return f"{self.path(span.path)}{between}{self.spot(span)}"

    def spot(self, span: Span) -> str:
        """Return the start of a span in its file: `line:column`, or the words for it in a file without lines."""
        start, _ = self.ends(span)
        return self.words_for(span) or f"{start.line}:{start.column}"

    def words_for(self, span: Span) -> str:
        """Return the words for a place in a file without lines, else an empty text."""
        return self.where(span) if self.where else ""

    def language(self, path: str) -> str:
        """Return the language of a file, as far as it is known."""
        match = SECTION_FILE.fullmatch(path)
        return self.languages.get(path) or (match["lang"] if match else "")

    def paragraph(self, span: Span) -> int | None:
        """Return the number of the paragraph that a span belongs to, if it has one."""
        place = self.pairs.at(span)
        return place.number if place else None

    def sentence(self, found: Diagnostic | Related) -> str:
        """Return the message of a finding or of a related place, with secrets in addresses masked."""
        if isinstance(found, Diagnostic):
            return masked_text(message(found, self.rules, self.translator))
        return masked_text(fill(found.message, found.arguments, self.translator))

    def hints(self, fix: Fix | None) -> tuple[str, ...]:
        """Return how to fix a finding, one sentence for each edit."""
        return tuple(self._hint(edit) for edit in fix.edits) if fix else ()

    def suggestions(self, found: Diagnostic) -> str:
        """Return a sentence that suggests words for a misspelt one, or an empty text. This is slow."""
        dictionary = self.dictionaries.get(str(found.arguments.get("lang")))
        words = dictionary.suggestions(str(found.arguments["word"])) if dictionary else ()
        quoted = self.translator.gettext(N_("“{word}”"))
        shown = ", ".join(quoted.format(word=word) for word in words[:SUGGESTIONS])
        return self.translator.gettext(N_("Did you mean {words}?")).format(words=shown) if shown else ""

    def _hint(self, edit: Edit) -> str:
        source = self.sources.get(edit.span.path)
        old = source.quote(edit.span) if source else ""
        template = N_("Replace “{old}” with “{new}”.") if edit.text else N_("Remove “{old}”.")
        return self.translator.gettext(template).format(old=_shown(old), new=masked_text(_shown(edit.text)))


def _shown(text: str) -> str:
    """Return a text as a hint quotes it: with visible signs for spaces at its edges, and without a line end."""
    return EDGES.sub(lambda match: "␣" * len(match[0]), text.rstrip("\r\n"))
