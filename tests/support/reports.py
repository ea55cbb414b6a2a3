"""Reports to test with: Markdown in, a report in memory out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.compose.report import composed
from diptych.houses.registry import house_of
from diptych.io import assets
from diptych.io.folder.memory import Memory
from diptych.model.document import Prose
from diptych.model.source import Source
from diptych.parse.markdown.document import parse_document
from diptych.pipeline import indexed, judge, load
from diptych.render.pages.view import view
from diptych.render.text.inline import Medium

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.inline import Inline
    from diptych.model.report import Report
    from diptych.pipeline import Loaded
    from diptych.render.views.edition import Edition

Fault = tuple[str, str]

SETTINGS = """\
symbols: [A/75/345, S/2020/898]
languages: [en, fr]
title:
  en: Cooperation
  fr: Coopération
order: [{order}]
"""
PLAIN_SETTINGS = """\
house: plain
institution: {name: {en: River Commission, fr: Commission de la rivière}}
languages: [en, fr]
title: {en: The river, fr: La rivière}
order: [a]
"""
"""The settings of a report of another institution, with one section."""


def world(files: Mapping[str, str | bytes]) -> Memory:
    """Return a report's folder.

    Args:
        files: Content by file name. Without a `report.yaml` one is added: in English and French, with the sections in
            the order in which they are first named. A section without front matter gets its name as title.
    """
    names = dict.fromkeys(name.partition(".")[0] for name in files if name.endswith(".md"))
    settings = {"report.yaml": SETTINGS.format(order=", ".join(names))}
    contents = {name: titled(name, content) for name, content in (settings | dict(files)).items()}
    return Memory({name: text.encode() if isinstance(text, str) else text for name, text in contents.items()})


def titled(name: str, content: str | bytes) -> str | bytes:
    """Return a section with front matter where it has none."""
    if not name.endswith(".md") or not isinstance(content, str) or content.startswith("---"):
        return content
    return f"---\ntitle: {name.partition('.')[0]}\n---\n\n{content}"


def loaded(files: Mapping[str, str | bytes]) -> Loaded:
    """Return a report as loaded; see `world`."""
    return load(world(files))


def report(files: Mapping[str, str | bytes]) -> Report:
    """Return a report whose `report.yaml` must be usable; see `world`."""
    result = loaded(files)
    assert result.report is not None, result.diagnostics
    return result.report


def catalogue(files: Mapping[str, str | bytes]) -> Catalogue:
    """Return the index of a report; see `world`."""
    return plain_index(report(files))


def plain_index(report: Report) -> Catalogue:
    """Return the index of a report with its house, but without its dictionaries and style sheets."""
    return indexed(report, house_of(report.settings))


def plain_findings(report: Report) -> tuple[Diagnostic, ...]:
    """Return the findings of a report with its house, but without its dictionaries and style sheets."""
    return judge(plain_index(report))


def edition(
    files: Mapping[str, str | bytes], lang: str = "en", medium: Medium = Medium.WEB, *, draft: bool = False
) -> Edition:
    """Return the edition of a report that a template sees; see `world`."""
    indexed, translator = catalogue(files), assets.translator(lang)
    return view(indexed, composed(indexed, lang, translator), medium, translator, draft=draft)


def parsed(text: str, lang: str = "en") -> Parsed:
    """Return one section called `a`; without front matter its title is `a`."""
    path = f"a.{lang}.md"
    source = Source(path, str(titled(path, text)))
    return Parsed(*parse_document(source, "a", lang))


class Parsed(NamedTuple):
    """A section as it was read, and its faults."""

    document: Document
    diagnostics: tuple[Diagnostic, ...]

    @property
    def faults(self) -> list[Fault]:
        """Return the faults, each with the text that it marks."""
        return [(found.code, self.document.source.quote(found.span)) for found in self.diagnostics]

    @property
    def paragraphs(self) -> list[str]:
        """Return the paragraphs as the source has them."""
        return [self.document.source.quote(paragraph.span) for paragraph in self.document.paragraphs]

    @property
    def content(self) -> tuple[Inline, ...]:
        """Return the content of the first block of the first paragraph."""
        prose = self.document.paragraphs[0].blocks[0]
        assert isinstance(prose, Prose)
        return prose.content


def faults(files: Mapping[str, str | bytes]) -> list[Fault]:
    """Return the faults of the files of a report, each with the text that it marks; see `world`."""
    result = loaded(files)
    return [(found.code, quoted(result, found)) for found in result.diagnostics]


def quoted(result: Loaded, found: Diagnostic) -> str:
    """Return the text that a finding marks; empty for a file that was not read."""
    source = result.sources.get(found.span.path)
    return source.quote(found.span) if source else ""
