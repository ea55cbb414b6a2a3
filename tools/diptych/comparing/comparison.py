"""Two manuscripts → what they do not say alike, each finding at its place in the files."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.comparing.binding import SECTION, UNTITLED, bound
from diptych.comparing.faults import ONE_LANGUAGE, SAME_TEXT, TOO_LONG, UNRELATED
from diptych.comparing.kinds import ASKED, OF_CODE, UNASKED
from diptych.comparing.kinship import are_kin, shared
from diptych.comparing.lacking import in_passages
from diptych.comparing.numbers import unlike_numbers
from diptych.comparing.places import file_places
from diptych.formats.faults import EMPTY_IMPORT
from diptych.houses.plain.house import HOUSE as PLAIN
from diptych.importing.report.companions import Companions
from diptych.importing.report.settings_writing import dump
from diptych.importing.report.works import source_first
from diptych.importing.shared.manuscript import ForeignFigure
from diptych.internal import is_internal
from diptych.io.folder.memory import Memory
from diptych.model.diagnostic import LanguageTag
from diptych.model.files import REPORT, section_file
from diptych.model.source import Span
from diptych.workspace import NoReport, open_report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.comparing.binding import BoundText
    from diptych.comparing.places import FilePlaces
    from diptych.importing.shared.manuscript import Manuscript, Part
    from diptych.model.diagnostic import Diagnostic, Related
    from diptych.workspace import Workspace

LONGEST = 1_000_000
"""Most bytes of a text, as of a section of a report: about as many as the longest report of the United Nations has."""
MILLION = 1_000_000
LANG = "lang"
"""The argument of a message that is a language."""


@dataclass(frozen=True, slots=True)
class FileFinding:
    """A finding.

    Attributes:
        told: As it is told: at its place in the file.
        written: The same on the section made of the file.
    """

    told: Diagnostic
    written: Diagnostic


@dataclass(frozen=True, slots=True)
class ComparedText:
    """One of the two texts.

    Attributes:
        bound: The file as a section.
        places: The way from there to the file.
    """

    bound: BoundText
    places: FilePlaces

    @property
    def manuscript(self) -> Manuscript:
        """The file as it was read."""
        return self.bound.manuscript

    @property
    def path(self) -> str:
        """The name of the section made of it."""
        return section_file(SECTION, self.manuscript.identity.lang)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two files, compared.

    Attributes:
        texts: The two texts by language, the source first; none if they could not be compared.
        found: What they do not say alike, by place and code.
        workspace: The two as a report; none if they could not be compared.
        is_exchanged: Whether the first file that the user named is the translation.
        is_related: Whether the two are the same document.
    """

    texts: Mapping[str, ComparedText] = field(default_factory=dict)
    found: tuple[FileFinding, ...] = ()
    workspace: Workspace | None = None
    is_exchanged: bool = False
    is_related: bool = True

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What the two do not say alike, at its place in the files."""
        return tuple(one.told for one in self.found)


def compare_manuscripts(first: Manuscript, second: Manuscript, originals: Mapping[str, str]) -> Comparison:
    """Compare two files.

    Args:
        first: The one that the user named first.
        second: The other one.
        originals: The texts of files that have lines of their own, by path.

    Returns:
        What they do not say alike; or one finding that says why they were not compared.
    """
    if empty := next((one for one in (first, second) if not _says_something(one)), None):
        return _refused(EMPTY_IMPORT.at(Span(empty.path, 0, 0)))
    languages = first.identity.lang, second.identity.lang
    if languages[0] == languages[1] and _words(first) == _words(second):
        return _refused(SAME_TEXT.at(Span(second.path, 0, 0), {"other": first.path}))
    if languages[0] == languages[1]:
        told = {"lang": LanguageTag(languages[0]), "other": first.path}
        return _refused(ONE_LANGUAGE.at(Span(second.path, 0, 0), told))
    work = source_first({first.identity.lang: first, second.identity.lang: second})
    bounds, world = _world(work)
    for one in bounds.values():
        if len(one.text.encode()) > LONGEST:
            limit = {"limit": LONGEST // MILLION}
            return _refused(TOO_LONG.at(Span(one.manuscript.path, 0, 0), limit))
    opened = open_report(world, ASKED)
    if isinstance(opened, NoReport):
        return Comparison(found=tuple(FileFinding(one, one) for one in opened.findings))
    texts = dict(_texts(bounds, opened, originals))
    comparison = Comparison(texts, (), opened, next(iter(work)) != languages[0])
    return _judged(comparison, opened)


def _says_something(manuscript: Manuscript) -> bool:
    """Return whether a file has words of its own: one of pictures alone has none to compare."""
    return bool(manuscript.identity.title or manuscript.notes) or any(map(_has_words, manuscript.parts))


def _has_words(part: Part) -> bool:
    return (
        bool(part.title)
        or any(not isinstance(block, ForeignFigure) for block in part.blocks)
        or any(map(_has_words, part.children))
    )


def _words(manuscript: Manuscript) -> tuple[str, ...]:
    return tuple(one.text for one in manuscript.words)


def _refused(found: Diagnostic) -> Comparison:
    return Comparison(found=(FileFinding(found, found),))


def _world(work: Mapping[str, Manuscript]) -> tuple[dict[str, BoundText], Memory]:
    """Return the files as sections, and the report that holds them, which exists only in memory."""
    titles = {lang: manuscript.identity.title for lang, manuscript in work.items()}
    are_titled = all(titles.values())
    companions = Companions()
    bounds: dict[str, BoundText] = {}
    for lang, manuscript in work.items():
        companions.add(lang, manuscript)
        bounds[lang] = bound(manuscript, titles[lang] if are_titled else None, companions.paths[lang])
    settings = _settings(work)
    texts = {**companions.texts, REPORT: settings}
    texts |= {section_file(SECTION, lang): one.text for lang, one in bounds.items()}
    files = {**companions.pictures, **{path: text.encode() for path, text in texts.items()}}
    return bounds, Memory(files)


def _settings(work: Mapping[str, Manuscript]) -> str:
    """Return the settings of the report: of the house plain, unless one of the files has a symbol."""
    symbols = dict.fromkeys(symbol for one in work.values() for symbol in one.identity.symbols)
    institution = {"name": dict.fromkeys(work, UNTITLED)}
    return dump(
        {
            **({"symbols": list(symbols)} if symbols else {"house": PLAIN.name, "institution": institution}),
            "languages": list(work),
            "title": {lang: one.identity.title or UNTITLED for lang, one in work.items()},
            "order": [SECTION],
            "rules": {"ignore": list(UNASKED)},
        }
    )


def _texts(
    bounds: Mapping[str, BoundText], workspace: Workspace, originals: Mapping[str, str]
) -> Iterator[tuple[str, ComparedText]]:
    passages = tuple(workspace.catalogue.passages.values())
    for document in workspace.report.documents():
        one = bounds[document.lang]
        own = [passage for passage in passages if passage.document is document]
        places = file_places(one, document, own, originals.get(one.manuscript.path))
        yield document.lang, ComparedText(one, places)


def _judged(comparison: Comparison, workspace: Workspace) -> Comparison:
    """Return a comparison with its findings; only one, if the two texts are not the same document."""
    alignment = next(iter(workspace.catalogue.alignments), None)
    if alignment and not are_kin(alignment):
        source, target = (comparison.texts[one.lang] for one in (alignment.source, alignment.target))
        told: dict[str, str | int] = {"share": round(100 * shared(alignment)), "other": source.manuscript.path}
        found = UNRELATED.at(Span(target.manuscript.path, 0, 0), told)
        return replace(comparison, found=(FileFinding(found, found),), is_related=False)
    places = {text.path: text.places for text in comparison.texts.values()}
    numbered = unlike_numbers(alignment, places) if alignment else ()
    found_in_both = (*in_passages(workspace.findings, workspace.catalogue), *numbered)
    told_of = tuple(one for one in found_in_both if _is_told(one))
    placing = _Placing(places)
    found_all = (FileFinding(placing.told(one), one) for one in told_of if placing.knows(one))
    return replace(comparison, found=tuple(sorted(found_all, key=lambda one: (one.written.span, one.written.code))))


def _is_told(found: Diagnostic) -> bool:
    return is_internal(found.code) or found.code in OF_CODE


@dataclass(frozen=True, slots=True)
class _Placing:
    """Puts findings on sections where they are in the files."""

    places: Mapping[str, FilePlaces]
    known: dict[int, Diagnostic] = field(default_factory=dict)

    def knows(self, found: Diagnostic) -> bool:
        """Return whether a finding is on one of the two texts; what else is in the report was made here."""
        return found.span.path in self.places or is_internal(found.code)

    def told(self, found: Diagnostic) -> Diagnostic:
        """Return a finding at its place in the file, without a fix, since files are not changed."""
        if id(found) not in self.known:
            related = (replace(one, span=self.span(one.span)) for one in self.kept(found.related))
            cause = self.told(found.cause) if found.cause and self.is_cause(found.cause) else None
            # Who compares two files has named no language by its code.
            arguments = {
                name: LanguageTag(value) if name == LANG and isinstance(value, str) else value
                for name, value in found.arguments.items()
            }
            self.known[id(found)] = replace(
                found, span=self.span(found.span), arguments=arguments, related=tuple(related), fix=None, cause=cause
            )
        return self.known[id(found)]

    def kept(self, related: Iterable[Related]) -> Iterator[Related]:
        yield from (one for one in related if one.span.path in self.places)

    def is_cause(self, cause: Diagnostic) -> bool:
        return _is_told(cause) and self.knows(cause)

    def span(self, span: Span) -> Span:
        places = self.places.get(span.path)
        return places.span(span) if places else span
