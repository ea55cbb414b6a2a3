"""What `diptych receive` makes of a Word file: the sections with its edits, and what could not be taken."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from diptych.compose.report import composed
from diptych.formats.faults import ImportRefusedError
from diptych.formats.word.archive import examine_archive
from diptych.formats.word.sent import edge_words, read_sent, text_digest, words_digest
from diptych.io import assets
from diptych.io.folder.overlay import Overlay
from diptych.merging.chunks import rebased
from diptych.merging.word.comments import lost_notes
from diptych.merging.word.faults import (
    EDIT_CONFLICT,
    EDIT_NOT_TAKEN,
    NEVER_SENT,
    NOTE_NOT_BACK,
    OTHER_LANGUAGE,
    OTHER_REPORT,
    UNKNOWN_BASE,
    UNSOUND,
    WHERE,
)
from diptych.merging.word.new_text import GENERATED
from diptych.merging.word.planning import as_units, sound
from diptych.merging.word.receiving import returned_edits
from diptych.merging.word.refusing import NotTakenError, shortened_words
from diptych.merging.word.sent_texts import SentTexts
from diptych.model.diagnostic import LanguageTag, Phrase
from diptych.model.source import Span
from diptych.workspace import Workspace, open_report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from diptych.formats.word.sent import SentFile
    from diptych.io.world import World
    from diptych.merging.word.planning import PlannedEdit
    from diptych.merging.word.sent_texts import SentText
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source


@dataclass(slots=True)
class Received:
    """What a file that came back makes of a report.

    Attributes:
        lang: Its language.
        texts: The sections that change, by path.
        made: How many edits were made.
        findings: What could not be taken.
        authors: How many tracked changes each author made.
        moved_on: Whether the sections have changed since the file went out.
        others: The digests that the same sections in the other languages had then, by path.
        settled: The paragraphs whose translation is final, by the place of their source: the ledger accepts them.
    """

    lang: str
    texts: dict[str, str] = field(default_factory=dict)
    made: int = 0
    findings: list[Diagnostic] = field(default_factory=list)
    authors: Mapping[str, int] = field(default_factory=dict)
    moved_on: bool = False
    others: Mapping[str, str] = field(default_factory=dict)
    settled: frozenset[Span] = frozenset()


class ReceiveOrder(NamedTuple):
    """What was asked of `diptych receive`.

    Attributes:
        lang: The language that the file should be in, if that was said.
        rejected: Whether its tracked changes are taken as rejected, not as made.
        earlier: Returns a text that Git keeps, by its digest; none if Git has no such text.
    """

    lang: str | None
    rejected: bool
    earlier: Callable[[str], str | None]


def received_word(world: World, workspace: Workspace, data: bytes, asked: ReceiveOrder) -> Received:
    """Return what a Word file that came back makes of a report.

    Args:
        world: The report's folder.
        workspace: The report.
        data: The file.
        asked: What was asked.

    Raises:
        ImportRefusedError: It is no Word file, never went out of this report, or is in another language.
    """
    examine_archive(data)
    sent = read_sent(data)
    if sent is None:
        raise ImportRefusedError(NEVER_SENT)
    _check(sent, workspace, asked.lang)
    sources = workspace.report.sources
    changed, proved = _changed(sent, sources, asked.earlier)
    base = workspace
    if changed:
        opened = open_report(Overlay(world, changed))
        if not isinstance(opened, Workspace):
            raise ImportRefusedError(NEVER_SENT)
        base = opened
    edition = composed(base.catalogue, sent.lang, assets.translator(sent.lang))
    texts = SentTexts(base.catalogue, edition, [one.path for one in sent.sections])
    edits = returned_edits(texts, data, rejected=asked.rejected)
    result = Received(sent.lang, authors=edits.authors, moved_on=bool(changed), others=sent.others)
    for path, planned in edits.edits.items():
        _merge(result, workspace, path, planned, is_proved=path in proved)
    result.findings += (_not_taken(text, error, workspace) for text, error in edits.refused)
    documents = [one for one in workspace.report.documents() if one.lang == sent.lang]
    result.findings += (
        NOTE_NOT_BACK.at(note.span, {"words": shortened_words(note.text)})
        for note in lost_notes(sent.notes, edits.comments, documents)
    )
    strange = [words for words in edge_words(data) if words_digest(words) not in sent.edges]
    result.findings += (_not_taken(None, NotTakenError(GENERATED, words=words), workspace) for words in strange)
    result.findings.sort(key=lambda one: (one.span.path, one.span.start))
    return result


def _changed(
    sent: SentFile, sources: Mapping[str, Source], earlier: Callable[[str], str | None]
) -> tuple[dict[str, str], set[str]]:
    """Return the texts that went out and have changed since, by path, and the paths of those that Git proves."""
    texts: dict[str, str] = {}
    proved: set[str] = set()
    for one in sent.sections:
        if one.path in sources and text_digest(sources[one.path].text) != one.digest:
            kept = earlier(one.digest)
            texts[one.path] = one.text if kept is None else kept
            proved |= set() if kept is None else {one.path}
    return texts, proved


def _check(sent: SentFile, workspace: Workspace, lang: str | None) -> None:
    """Refuse a file of another report or in another language."""
    report = workspace.report
    if sent.report != report.document_name:
        raise ImportRefusedError(OTHER_REPORT, {"sent": sent.report, "report": report.document_name})
    if sent.lang not in report.settings.languages or lang not in {None, sent.lang}:
        wanted = lang or report.settings.languages[0]
        raise ImportRefusedError(OTHER_LANGUAGE, {"sent": LanguageTag(sent.lang), "lang": LanguageTag(wanted)})


def _merge(
    result: Received, workspace: Workspace, path: str, planned: Sequence[PlannedEdit], *, is_proved: bool
) -> None:
    """Make the edits of one section."""
    document = planned[0].about.place.document
    kept = sound(document, planned)
    for one in planned:
        if one not in kept:
            result.findings.append(_not_taken(one.about, NotTakenError(UNSOUND, words=one.words), workspace))
    ours = workspace.sources[path].text
    merged = rebased(document.source.text, ours, as_units(kept), is_proved=is_proved)
    result.made += len(merged.made)
    if merged.text != ours:
        result.texts[path] = merged.text
    for conflict in merged.conflicts.values():
        theirs, mine = (shortened_words(text) for text in (conflict.theirs, conflict.ours))
        at = max(ours.find(conflict.ours), 0)
        span = Span(path, at, at + len(conflict.ours))
        result.findings.append(EDIT_CONFLICT.at(span, {"theirs": theirs, "ours": mine}))
    for key in merged.unknown:
        result.findings.append(
            _not_taken(kept[key].about, NotTakenError(UNKNOWN_BASE, words=kept[key].words), workspace)
        )


def _not_taken(text: SentText | None, error: NotTakenError, workspace: Workspace) -> Diagnostic:
    """Return the finding that an edit was not taken."""
    number = text.number if text else None
    where = WHERE[0] if number is None else WHERE[1]
    arguments: dict[str, str | int] = {
        "problem": Phrase(error.reason),
        **error.arguments,
        "where": Phrase(where),
        "paragraph": number or 0,
    }
    span = Span("", 0, 0)
    if text and text.path in workspace.sources:
        start = min(text.place.span.start, len(workspace.sources[text.path].text))
        span = Span(text.path, start, start)
    return EDIT_NOT_TAKEN.at(span, arguments)
