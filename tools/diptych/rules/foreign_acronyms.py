"""TRM: words in capitals that are not the acronyms of this language, or nobody's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.checked import rule
from diptych.rules.protection import unprotected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue, Passage
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

CAPITALS = re.compile(r"(?<![\w’'/.-])[A-Z]{3,}(?:-[A-Z]{2,})?(?![\w’'/-])")
QUOTED = re.compile(r"“[^”]*”|«[^»]*»")
"""Titles and words of others, whose acronyms are not the report's."""
ROMAN = re.compile(r"[IVXLCDM]+")


@rule(
    "TRM008",
    "acronym-of-another-language",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{found}” is the acronym in “{lang}”: here it is “{wanted}”."),
    Documentation(
        what=N_("An acronym of the termbase that another language has, where this one has its own."),
        why=N_("The same body would bear two names in one text."),
        wrong=N_("le UNDP in French"),
        right=N_("le PNUD in French"),
    ),
)
def acronym_of_another_language(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each acronym that only another language has."""
    own: dict[str, set[str]] = {}
    theirs: dict[tuple[str, str], tuple[str, str]] = {}
    for term in catalogue.report.terms.values():
        for lang, name in term.names.items():
            own.setdefault(lang, set()).update(filter(None, (name.acronym, name.short, name.name)))
            for other, here in term.names.items():
                if name.acronym and other != lang and here.acronym != name.acronym:
                    theirs[other, name.acronym] = (lang, here.acronym or here.name)
    for passage, text in unprotected(catalogue):
        lang = passage.document.lang
        for match in CAPITALS.finditer(text):
            known = theirs.get((lang, match[0]))
            if known and match[0] not in own.get(lang, set()):
                span = passage.running.span(*match.span())
                fix = Fix(Safety.UNSAFE, (Edit(span, known[1]),))
                yield rule.at(span, {"found": match[0], "lang": known[0], "wanted": known[1]}, fix=fix)


@rule(
    "TRM009",
    "unknown-acronym",
    Severity.INFO,
    Scope.REPORT,
    N_("“{acronym}” is not in terms.yaml and is never introduced."),
    Documentation(
        what=N_("A word in capitals that the termbase does not know and that never stands in brackets after a name."),
        why=N_("Nobody can tell what it is, and its translation cannot be checked."),
        wrong=N_("The OPRC met."),
        right=N_("The Oil Pollution Response Committee (OPRC) met."),
    ),
)
def unknown_acronym(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each unknown acronym and language, at its first place."""
    places: dict[tuple[str, str], tuple[Passage, re.Match[str]]] = {}
    introduced: set[tuple[str, str]] = set()
    known = {name.acronym for term in catalogue.report.terms.values() for name in term.names.values() if name.acronym}
    for passage, text in unprotected(catalogue):
        lang = passage.document.lang
        for match in CAPITALS.finditer(QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)):
            if match[0] in known or ROMAN.fullmatch(match[0]) or text.isupper():
                continue
            places.setdefault((lang, match[0]), (passage, match))
            if text[match.start() - 1 : match.start()] == "(" and text[match.end() : match.end() + 1] in {")", ","}:
                introduced.add((lang, match[0]))
    for (lang, acronym), (passage, match) in places.items():
        if (lang, acronym) not in introduced:
            yield rule.at(passage.running.span(*match.span()), {"acronym": acronym})


RULES = (acronym_of_another_language, unknown_acronym)
