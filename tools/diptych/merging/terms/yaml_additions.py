"""Adds entries and forms to the text of terms.yaml, and leaves the rest of it untouched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.importing.report.settings_writing import dump
from diptych.parse.yaml.quotation import in_quotation_marks
from diptych.parse.yaml.reader import read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diptych.merging.terms.joining import JoinedTerms
    from diptych.model.source import Source
    from diptych.parse.yaml.reader import Place

    Said = str | Mapping[str, "Said"] | Sequence[str]

BRACE, BRACKET = "{", "["
"""The beginnings of mappings and lists on one line."""


def with_terms(source: Source, terms: JoinedTerms) -> str:
    """Return the text of a termbase with what another one adds.

    Args:
        source: terms.yaml, without faults; the text may be empty.
        terms: What is added.
    """
    text = _Text(source)
    for (key, lang), said in terms.names.items():
        text.add((key,), lang, said)
    for (key, lang), said in terms.fields.items():
        for name, value in said.items():
            text.add((key, lang), name, value)
    for (key, lang), forms in terms.avoid.items():
        text.add_forms(key, lang, forms)
    for key, entry in terms.new.items():
        text.add((), key, entry)  # type: ignore[arg-type] # texts, lists and mappings of texts
    return text.whole()


class _Text:
    """The text of a termbase, with what is put into it and where."""

    def __init__(self, source: Source) -> None:
        reading = read_yaml(source)
        self.source = source
        self.end_of_line = "\r\n" if "\r\n" in source.text else "\n"
        self.starts = {place: span.start for place, span in reading.values.items()}
        self.ends: dict[Place, int] = {}
        """Where the last value below each place ends."""
        for place, span in reading.values.items():
            for length in range(len(place)):
                above = place[:length]
                self.ends[above] = max(self.ends.get(above, 0), span.end)
        self.margins: dict[Place, str] = {}
        """What stands before the keys below each place, where they are on lines of their own."""
        for place, span in reading.keys.items():
            line = source.line(source.position(span.start).line)
            self.margins.setdefault(place[:-1], line[: len(line) - len(line.lstrip(" "))])
        self.added: list[tuple[int, str]] = []
        self.waiting: dict[str, dict[str, Sequence[str]]] = {}
        """Forms to avoid of terms that have none yet, by key and language."""

    def add(self, place: Place, key: str, said: Said) -> None:
        """Add a key to a mapping, in the way in which the mapping is written."""
        if self._begins(place, BRACE):
            between = ", " if place in self.ends else ""
            at = self.ends.get(place, self.starts.get(place, 0) + len(BRACE))
            self.added.append((at, f"{between}{key}: {_on_one_line(said)}"))
        else:
            lines = dump({key: said}).splitlines()
            self._add_lines(place, [f"{self.margins.get(place, '')}{line}" for line in lines])

    def add_forms(self, key: str, lang: str, forms: Sequence[str]) -> None:
        """Add forms to avoid."""
        place: Place = (key, "avoid", lang)
        if place not in self.starts:
            above: Place = (key, "avoid")
            if above in self.starts:
                self.add(above, lang, forms)
            else:
                self.waiting.setdefault(key, {})[lang] = forms
        elif self._begins(place, BRACKET):
            between = ", " if place in self.ends else ""
            at = self.ends.get(place, self.starts[place] + len(BRACKET))
            self.added.append((at, between + ", ".join(map(in_quotation_marks, forms))))
        else:
            first = self.starts[*place, 0]
            line = self.source.position(first).line
            margin = self.source.text[self.source.bounds(line)[0] : first]
            self._add_lines(place, [f"{margin}{in_quotation_marks(form)}" for form in forms])

    def whole(self) -> str:
        """Return the text with all that was added, in order."""
        for key, forms in self.waiting.items():
            self.add((key,), "avoid", forms)
        parts: list[str] = []
        at = 0
        for place, text in sorted(self.added, key=lambda one: one[0]):
            parts += (self.source.text[at:place], text)
            at = place
        return "".join((*parts, self.source.text[at:]))

    def _begins(self, place: Place, mark: str) -> bool:
        return place in self.starts and self.source.text.startswith(mark, self.starts[place])

    def _add_lines(self, place: Place, lines: Sequence[str]) -> None:
        """Add lines after the last one of a mapping or a list."""
        text = self.source.text
        end = self.ends.get(place, len(text))
        if end and text[end - 1] != "\n":
            after = text.find("\n", end)
            end = len(text) if after < 0 else after + 1
        before = self.end_of_line if text[:end] and not text[:end].endswith("\n") else ""
        self.added.append((end, before + "".join(f"{line}{self.end_of_line}" for line in lines)))


def _on_one_line(said: Said) -> str:
    if isinstance(said, str):
        return in_quotation_marks(said)
    if isinstance(said, dict):
        return "{" + ", ".join(f"{key}: {_on_one_line(value)}" for key, value in said.items()) + "}"
    return "[" + ", ".join(map(_on_one_line, said)) + "]"
