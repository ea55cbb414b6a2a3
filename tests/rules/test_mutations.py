"""A change to one language of the example report is found where it was made, and nowhere else."""

from __future__ import annotations

from collections import Counter
from itertools import cycle, islice
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import pytest

from diptych.io.folder.memory import Memory
from diptych.loading import load
from diptych.rules.registry import CHECKS
from tests.rules.mutations import MUTATIONS, read
from tests.support.project import CONTENT
from tests.support.reports import plain_index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Span
    from tests.rules.mutations import Mutation, Text

LANGUAGES = ("en", "fr")
FAMILIES = ("ALI", "CON", "REF", "TRM")
PAIRED = ("ALI", "CON")
CHANGES = 900
ENOUGH = 0.98


class Change(NamedTuple):
    """One section of a round with what was changed in it."""

    section: str
    kind: str
    mutation: Mutation


def files() -> dict[str, bytes]:
    """Return the files of the example report."""
    return {path.relative_to(CONTENT).as_posix(): path.read_bytes() for path in CONTENT.rglob("*") if path.is_file()}


def sections(contents: dict[str, bytes]) -> dict[str, tuple[Text, Text]]:
    """Return the two languages of each section that has paragraphs."""
    names = sorted(path.removesuffix(".en.md") for path in contents if path.endswith(".en.md"))
    texts = {name: [read(contents[f"{name}.{lang}.md"].decode(), lang) for lang in LANGUAGES] for name in names}
    return {name: (one, other) for name, (one, other) in texts.items() if one.paragraphs}


def changes(texts: dict[str, tuple[Text, Text]]) -> Iterator[Change]:
    """Yield changes without end, section by section, of the kind made least so far, in each language in turn."""
    random = Random(1945)  # noqa: S311 - the same changes each time are what is wanted
    made: Counter[tuple[str, str]] = Counter()
    for name in cycle(texts):
        pairs = (texts[name], texts[name][::-1])
        options = [(kind, *pair) for kind in MUTATIONS for pair in pairs]
        for kind, text, other in sorted(options, key=lambda option: made[option[0], option[1].lang]):
            if mutation := MUTATIONS[kind](text, other, random):
                made[kind, text.lang] += 1
                yield Change(name, kind, mutation)
                break


def found(contents: dict[str, bytes], *, asked: bool = False) -> tuple[Catalogue, tuple[Diagnostic, ...]]:
    """Return a report's index and what the rules on its two languages find in it, those that are asked for too."""
    report = load(Memory(contents)).report
    assert report
    catalogue = plain_index(report)
    checks = [one for one in CHECKS if one.rule.code.startswith(FAMILIES) and (asked or not one.rule.on_request)]
    return catalogue, tuple(one for checked in checks for one in checked.check(checked.rule, catalogue))


def touched(catalogue: Catalogue, change: Change) -> list[Span]:
    """Return where the paragraphs stand that a change is about."""
    documents = {(document.name, document.lang): document for document in catalogue.report.documents()}
    texts = (change.mutation.changed, change.mutation.other)
    return [
        documents[change.section, text.lang].paragraphs[place].span
        for text, places in zip(texts, change.mutation.places, strict=True)
        for place in places
    ]


def contents_with(contents: dict[str, bytes], batch: list[Change]) -> dict[str, bytes]:
    """Return the files with the changes made."""
    texts = [(change.section, text) for change in batch for text in (change.mutation.changed, change.mutation.other)]
    return contents | {f"{name}.{text.lang}.md": str(text).encode() for name, text in texts}


def rounds(contents: dict[str, bytes]) -> Iterator[list[Change]]:
    """Yield the changes in rounds, in each of which every section is changed once: the pairs of others stay whole."""
    texts = sections(contents)
    every = islice(changes(texts), CHANGES)
    while batch := list(islice(every, len(texts))):
        yield batch


@pytest.fixture(scope="module")
def results() -> tuple[list[Change], list[str]]:
    """Return the changes that were not found, and what was found elsewhere."""
    contents = files()
    missed: list[Change] = []
    strays: list[str] = []
    for batch in rounds(contents):
        catalogue, diagnostics = found(contents_with(contents, batch))
        left = list(diagnostics)
        for change in batch:
            spans = touched(catalogue, change)
            mine = [one for one in left if any(_meet(span, one.span) for span in spans)]
            near = [one for one in left if any(_meet(span, other.span) for span in spans for other in one.related)]
            if not mine and not near:
                missed.append(change)
            left = [one for one in left if one not in mine]
        strays += [
            f"{one.code} {catalogue.report.sources[one.span.path].quote(one.span)[:200]}"
            for one in left
            if one.code.startswith(PAIRED)
        ]
    return missed, strays


def _meet(one: Span, other: Span) -> bool:
    return one.path == other.path and one.start < other.end and other.start < one.end


def test_every_kind_of_change_is_made_in_both_languages() -> None:
    texts = sections(files())
    made = Counter((change.kind, change.mutation.changed.lang) for change in islice(changes(texts), CHANGES))
    assert set(made) == {(kind, lang) for kind in MUTATIONS for lang in LANGUAGES}


def test_changes_are_found(results: tuple[list[Change], list[str]]) -> None:
    missed, _ = results
    assert len(missed) <= (1 - ENOUGH) * CHANGES, Counter(change.kind for change in missed)


def test_nothing_is_found_elsewhere(results: tuple[list[Change], list[str]]) -> None:
    assert not results[1]
