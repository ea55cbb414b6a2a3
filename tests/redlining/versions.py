"""Two versions of a report as one, and either of them read from that again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.compose.block_texts import texts
from diptych.compose.report import composed
from diptych.compose.runs import ChangedRun, NoteRun, ReferenceRun, plain_text
from diptych.compose.structure import ComposedHeading, ComposedParagraph
from diptych.io import assets
from diptych.redlining.redline import redlined
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.compose.runs import Run, Runs
    from diptych.compose.structure import ComposedBlock, Composition
    from diptych.redlining.redline import Redline


def edition(files: Mapping[str, str], lang: str = "en") -> Composition:
    """Return a report in one language as a reader sees it."""
    return composed(catalogue(files), lang, assets.translator(lang))


def redline(old: str, new: str, **others: str) -> Redline:
    """Return two versions of a section as one; `others` are files of both versions."""
    return redlined(edition({"aims.en.md": old, **others}), edition({"aims.en.md": new, **others}))


def marked(runs: Runs) -> str:
    """Return a text in which `[-words-]` went and `[+words+]` came."""
    return "".join(
        (f"[+{plain_text(run.runs)}+]" if run.inserted else f"[-{plain_text(run.runs)}-]")
        if isinstance(run, ChangedRun)
        else plain_text((run,))
        for run in runs
    )


def version(runs: Runs, *, inserted: bool) -> str:
    """Return one version of a text that shows both, without the numbers that the program sets."""
    kept = (run for run in runs if not isinstance(run, ChangedRun) or run.inserted is inserted)
    return "".join(map(_words, kept))


def _words(run: Run) -> str:
    match run:
        case NoteRun() | ReferenceRun():
            return "#"
        case _ if hasattr(run, "runs"):
            return "".join(map(_words, run.runs))
        case _:
            return plain_text((run,))


def texts_of(part: ComposedHeading | ComposedParagraph) -> list[Runs]:
    """Return the texts of a heading or a paragraph."""
    return [part.runs] if isinstance(part, ComposedHeading) else list(texts(part.blocks))


def lines(redline: Redline) -> list[str]:
    """Return the texts of the first section, marked."""
    return [marked(runs) for part in redline.composition.sections[0].body for runs in texts_of(part)]


def blocks_of(redline: Redline) -> tuple[ComposedBlock, ...]:
    """Return the blocks of the first paragraph."""
    (first, *_) = redline.composition.sections[0].body
    assert isinstance(first, ComposedParagraph)
    return first.blocks
