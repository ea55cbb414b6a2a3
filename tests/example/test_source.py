"""The example report compared with the document from which it takes its facts, paragraph by paragraph."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

import diptych
from diptych.importing.plain_text import reading as text_reading
from diptych.importing.report.writing import write_report
from diptych.index.facts import facts
from diptych.model.concordance import FactKind, Weight
from diptych.model.front_matter import Role
from diptych.workspace import Workspace
from tests.support.project import CONTENT
from tests.support.reports import catalogue
from tests.support.structure import SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.catalogue import Catalogue, TermUse
    from diptych.model.concordance import Fact
    from diptych.model.prose import Passage

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not SOURCE.is_file(), reason=f"no source text at {SOURCE}"),
]

SUMMARY = 0
"""Stands for the number of the paragraphs of the summary, which have none."""

RUN = 10
"""The report may not repeat this many successive words of the source, names and titles apart."""

EXPANDED = {
    "CISSTAT": "cisstat",
    "FAO": "food-and-agriculture-organization",
    "MINUSCA": "minusca",
    "ODD": "sustainable-development-goals",
    "OIT": "international-labour-organization",
    "ONU": "united-nations",
    "ONUDI": "unido",
    "ONUSIDA": "unaids",
    "OTSC": "collective-security-treaty-organization",
    "PAM": "world-food-programme",
}
"""Acronyms that the report writes out, with their terms: it introduces only those that it uses again."""

UNDERSTOOD = {
    (9, "united-nations"): "whose Under-Secretary-General it is goes without saying",
    (18, "african-union"): "part of the name of its Special Envoy on Youth",
    (36, "climate-change"): "in English part of the debt-for-climate-adaptation swap initiative",
    (41, "united-nations"): "one of “the two organizations”",
    (45, "commonwealth-of-independent-states"): "part of the name of its Executive Committee",
    (60, "security-council"): "the Counter-Terrorism Committee is named without it",
    (75, "security-council"): "the source's “Conseil” is that of the Arab Ministers of the Interior",
    (79, "security-council"): "the source's “Conseil” is that of the Arab Ministers for the Environment",
    (84, "united-nations"): "part of the name of its High Commissioner for Human Rights",
}
"""Names in the source that the report does not use on their own, with the reason."""

NAMED_INSTEAD = {(3, "6 month"), (83, "2"), (103, "2")}
"""Paragraphs where the source says “the two organizations” and the report names them; and one where the French of the
source has « semestriel » for a report that is due every two years."""

ACRONYM = re.compile(r"\b(?:[A-Z]{3,}|[A-Z]+[a-z]?[A-Z]+)\b")
TITLE = re.compile(r"« [^»]+ »(?: \([^)]+\))?")
"""A title in quotation marks, and the translation that follows it in brackets."""
OFFICE = re.compile(
    r"Commissaire à la paix et à la sécurité|pour l’Afrique centrale et pour l’Afrique de l’Ouest et le Sahel"
)
"""Titles of offices that the termbase lacks."""
WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Told:
    """The contents of one paragraph, including its footnotes."""

    passages: list[Passage] = field(default_factory=list)
    uses: list[TermUse] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its plain text."""
        return " ".join(passage.running.text for passage in self.passages)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The numbers, dates and other facts that it states."""
        return tuple(fact for passage in self.passages for fact in facts(passage))

    @property
    def terms(self) -> set[str]:
        """The keys of the terms that it uses, by name or acronym."""
        return {use.term.key for use in self.uses}

    @property
    def stretches(self) -> list[list[str]]:
        """The words between names and titles, in lower case."""
        return [WORD.findall(part.casefold()) for passage in self.passages for part in self._between_names(passage)]

    def _between_names(self, passage: Passage) -> list[str]:
        text = passage.running.text
        uses = (use for use in self.uses if use.passage is passage)
        names = [(use.start, use.end) for use in uses]
        symbols = [(citation.start, citation.end) for citation in passage.citations]
        titles = [title.span() for pattern in (TITLE, OFFICE) for title in pattern.finditer(text)]
        for start, end in (*names, *symbols, *titles):
            text = text[:start] + "|" * (end - start) + text[end:]
        return re.split(r"\|+", text)


Paragraphs = dict[int, Told]


@pytest.fixture(scope="module")
def source() -> Paragraphs:
    files = write_report({"fr": text_reading.read(SOURCE.name, SOURCE.read_bytes())}).files
    return told(catalogue({**files, "terms.yaml": (CONTENT / "terms.yaml").read_text(encoding="utf-8")}), "fr")


@pytest.fixture(scope="module")
def french() -> Paragraphs:
    return told(Workspace(diptych.load_report(CONTENT)).catalogue, "fr")


@pytest.fixture(scope="module")
def english() -> Paragraphs:
    return told(Workspace(diptych.load_report(CONTENT)).catalogue, "en")


def told(read: Catalogue, lang: str) -> Paragraphs:
    """Return the numbered paragraphs of a report in a language, and its summary."""
    found: Paragraphs = defaultdict(Told)
    numbers = {
        passage.span: number
        for passage in read.passages.values()
        if passage.document.lang == lang and (number := number_of(passage, read)) is not None
    }
    for span, number in numbers.items():
        found[number].passages.append(read.passages[span])
    for use in read.uses:
        if use.passage.span in numbers:
            found[numbers[use.passage.span]].uses.append(use)
    return dict(found)


def number_of(passage: Passage, read: Catalogue) -> int | None:
    """Return the number of the paragraph in which a passage, or the mark of its footnote, stands."""
    if passage.document.front.role is Role.SUMMARY:
        return SUMMARY
    if passage.in_note:
        noted = (note for note in read.notes[passage.document.lang] if note.note.span.covers(passage.span))
        marks = [note.marks[0].span for note in noted]
        return next((par.number for par in passage.document.paragraphs if par.span.covers(marks[0])), None)
    return passage.paragraph.number if passage.paragraph else None


def lacking(wanted: Iterable[Fact], there: Iterable[Fact]) -> set[str]:
    """Return the values of facts that are missing; a year may be there with its month, a month with its day."""
    known = {(fact.kind, fact.value) for fact in there}
    dates = [value for kind, value in known if kind is FactKind.DATE]
    return {
        fact.value
        for fact in wanted
        if (fact.kind, fact.value) not in known
        and not (fact.kind is FactKind.DATE and any(date.startswith(fact.value) for date in dates))
    }


def weighing(told_facts: Iterable[Fact], *weights: Weight) -> list[Fact]:
    return [fact for fact in told_facts if fact.weight in weights]


def test_the_paragraphs_are_those_of_the_source(source: Paragraphs, french: Paragraphs, english: Paragraphs) -> None:
    assert list(source) == list(french) == list(english) == list(range(109))


@pytest.mark.parametrize("lang", ["french", "english"])
def test_every_number_and_date_of_the_source_is_there(
    source: Paragraphs, lang: str, request: pytest.FixtureRequest
) -> None:
    paragraphs: Paragraphs = request.getfixturevalue(lang)
    missing = {
        (number, value)
        for number, told_there in source.items()
        for value in lacking(weighing(told_there.facts, Weight.FIRM, Weight.SOFT), paragraphs[number].facts)
    }
    assert missing <= NAMED_INSTEAD


@pytest.mark.parametrize("lang", ["french", "english"])
def test_no_number_or_date_is_invented(source: Paragraphs, lang: str, request: pytest.FixtureRequest) -> None:
    paragraphs: Paragraphs = request.getfixturevalue(lang)
    invented = {
        (number, value)
        for number, told_here in paragraphs.items()
        for value in lacking(weighing(told_here.facts, Weight.FIRM), source[number].facts)
    }
    # The source says “in December 2018 and 2019”, and gives its two reasons without counting them.
    assert invented == {(3, "2"), (50, "2019-12")}


@pytest.mark.parametrize("lang", ["french", "english"])
def test_every_name_of_the_source_is_there(source: Paragraphs, lang: str, request: pytest.FixtureRequest) -> None:
    paragraphs: Paragraphs = request.getfixturevalue(lang)
    missing = {(number, key) for number, there in source.items() for key in there.terms - paragraphs[number].terms}
    assert missing <= UNDERSTOOD.keys()


def test_every_acronym_of_the_source_is_there_or_written_out(source: Paragraphs, french: Paragraphs) -> None:
    for number, there in source.items():
        missing = set(ACRONYM.findall(there.text)) - set(ACRONYM.findall(french[number].text))
        keys = {EXPANDED[acronym] for acronym in missing}
        assert keys <= french[number].terms | {key for at, key in UNDERSTOOD if at == number}, number


def test_the_words_are_not_those_of_the_source(source: Paragraphs, french: Paragraphs) -> None:
    shared = {
        (number, " ".join(run))
        for number, told_here in french.items()
        for run in runs(told_here) & runs(source[number])
    }
    assert shared == set()


def runs(paragraph: Told) -> set[tuple[str, ...]]:
    return {tuple(words[start : start + RUN]) for words in paragraph.stretches for start in range(len(words) - RUN + 1)}
