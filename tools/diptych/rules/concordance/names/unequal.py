"""CON: places, bodies, offices, persons and days of the week that are others in the other language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.registry import LANGUAGES
from diptych.model.concordance import NameKind
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.names.persons import other_persons, other_titles
from diptych.rules.concordance.names.swaps import swaps
from diptych.rules.concordance.unpaired import THERE
from diptych.rules.making.declaring import rule
from diptych.rules.making.other_languages import foreign_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.rules.concordance.names.swaps import Swap

MESSAGE = N_("Here: “{here}”; in its place in the other language: “{there}”. Correct the one that is wrong.")


@rule(
    "CON023",
    "unequal-bodies",
    Severity.ERROR,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_(
            "An organ, an agency, a mission, an organization or a court that one language of a paragraph names, and "
            "another one in its place in the other language; by their names or their acronyms."
        ),
        why=N_("One of the two languages says that somebody else did it, or has to do it."),
        wrong=N_("“UNHCR registered the families” in English, « Le PAM a enregistré les familles » in French"),
        right=N_("“UNHCR registered the families” in English, « Le HCR a enregistré les familles » in French"),
    ),
    ("proper_names.bodies",),
)
def unequal_bodies(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each body that has another in its place."""
    return _findings(rule, catalogue, NameKind.BODY)


@rule(
    "CON024",
    "unequal-offices",
    Severity.ERROR,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_(
            "An office or a rank that one language of a paragraph names, and another one in its place in the other "
            "language. A woman and a man in it are equal, and so are one and several."
        ),
        why=N_("Ranks are exact: an Assistant Secretary-General is no « Secrétaire général adjoint »."),
        wrong=N_("“the Vice-Chair” in English, « le Président » in French"),
        right=N_("“the Vice-Chair” in English, « la Vice-Présidente » in French"),
    ),
    ("proper_names.offices",),
)
def unequal_offices(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each office that has another in its place."""
    return _findings(rule, catalogue, NameKind.OFFICE)


@rule(
    "CON025",
    "unequal-places",
    Severity.ERROR,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_(
            "A country, a region, a city or a point of the compass that one language of a paragraph names, and another "
            "one in its place in the other language. A country, those who live there and what is theirs are equal: "
            "“Malian”, « du Mali »; so are the names that it has had."
        ),
        why=N_("The two languages say that something happened in different places."),
        wrong=N_("“South Sudan” in English, « le Soudan » in French"),
        right=N_("“South Sudan” in English, « le Soudan du Sud » in French"),
    ),
    ("proper_names.places",),
)
def unequal_lands(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place that has another in its place."""
    return _findings(rule, catalogue, NameKind.PLACE, NameKind.CITY, NameKind.DIRECTION)


@rule(
    "CON026",
    "unequal-persons",
    Severity.ERROR,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_(
            "A person, named after a title or an office, who is somebody else in the other language, or a man in one "
            "language and a woman in the other. A part of the name, another order or another spelling is enough."
        ),
        why=N_("One of the two languages speaks of the wrong person, or wrongly of the right one."),
        wrong=N_("“Ms. Lind” in English, « M. Lind » in French"),
        right=N_("“Ms. Lind” in English, « Mme Lind » in French"),
    ),
    ("proper_names.titles",),
)
def unequal_persons(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each person who is somebody else, or of another gender."""
    for bead in _beads(catalogue):
        for swap in (*other_persons(bead), *other_titles(bead)):
            yield _finding(rule, swap)


@rule(
    "CON027",
    "unequal-weekdays",
    Severity.ERROR,
    Scope.PAIR,
    MESSAGE,
    Documentation(
        what=N_(
            "A day of the week that one language of a paragraph names, and another one in its place in the other "
            "language."
        ),
        why=N_("The two languages give different days."),
        wrong=N_("“on Tuesdays” in English, « le jeudi » in French"),
        right=N_("“on Tuesdays” in English, « le mardi » in French"),
    ),
    ("proper_names.weekdays",),
)
def unequal_weekdays(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each day that has another in its place."""
    return _findings(rule, catalogue, NameKind.WEEKDAY)


def _findings(rule: Rule, catalogue: Catalogue, *kinds: NameKind) -> Iterator[Diagnostic]:
    omissible = often_left_out(catalogue)
    for bead in _beads(catalogue):
        found = tuple(swaps(bead, kinds, omissible))
        untranslated = foreign_parts(bead) if found else None
        for swap in found:
            # Other rules compare citations, and report what is not translated.
            if not (swap.source.is_cited or swap.target.is_cited) and not (
                untranslated and any(untranslated.hold(one.span) for one in swap)
            ):
                yield _finding(rule, swap)


def often_left_out(catalogue: Catalogue) -> frozenset[str]:
    """Return the keys of those who speak in the reports of a house or are addressed in them."""
    return _keys(frozenset[str]().union(*(said.speakers for said in catalogue.house.words.values())))


@cache
def _keys(speakers: frozenset[str]) -> frozenset[str]:
    """Return the keys of those who speak in reports or are addressed in them: one language often says “it”."""
    called = {name.casefold() for name in speakers}
    every = (names for language in LANGUAGES.values() if (names := language.proper_names))
    tables = (table for names in every for table in (names.bodies, names.offices))
    return frozenset(
        key for table in tables for key, forms in table.items() if forms.split(";")[0].casefold() in called
    )


def _beads(catalogue: Catalogue) -> Iterator[Bead]:
    for alignment in catalogue.alignments:
        for bead in (*((alignment.title,) if alignment.title else ()), *alignment.beads):
            if bead.source.names and bead.target.names:
                yield bead


def _finding(rule: Rule, swap: Swap) -> Diagnostic:
    source, target = swap
    arguments = {"here": _shown(target.written), "there": _shown(source.written)}
    return rule.at(target.span, arguments, related=(Related(source.span, THERE),))


def _shown(written: str) -> str:
    """Return a name as one line."""
    return " ".join(written.split())
