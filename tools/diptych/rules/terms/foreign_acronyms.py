"""TRM: acronyms of another language, and unknown ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.registry import language_of, possible_languages
from diptych.model.catalogue import TermForm
from diptych.model.diagnostic import Phrase, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered
from diptych.rules.making.declaring import rule
from diptych.rules.making.own_words import own_words
from diptych.rules.making.replacing import replacing_fix
from diptych.rules.terms.acronyms import has_another_name, span_of
from diptych.rules.terms.places import BRACKETS, WHOLE, any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

CAPITALS = re.compile(WHOLE.format("[A-Z]", r"[A-Z]{2,}(?:[‑-][A-Z]{2,})*"))
"""Acronyms in capitals only that are not part of a symbol, an address or a name with a hyphen."""
ELISIONS = ("’", "'")
VOWELS = frozenset("AEIOUYÀÂÉÈÊÎÔaeiouyàâéèêîô")
"""Letters before which a French article loses its vowel."""
BRACKETED = re.compile(r"[ \u00a0][(\[](?P<acronym>[A-Z]{2,}(?:[‑-][A-Z]+[a-z]*)*)[)\]]")
"""An acronym in brackets, as it follows a name."""
SHORTEST = 3
"""Fewest letters of an acronym that is unlikely to be a word of the other language, as "AU" is."""
ROMAN = re.compile(r"[IVXLCDM]+")


class Counterpart(NamedTuple):
    """What one language has for an acronym of another: the language of the acronym, and what to write."""

    lang: str
    wanted: str


@rule(
    "TRM008",
    "acronym-of-another-language",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{found}” is the acronym in the other language ({lang}): write “{wanted}” here."),
    Documentation(
        what=N_("An acronym that the termbase gives for another language, although this one has its own."),
        why=N_("The same body would have two names in one text."),
        wrong=N_("le UNDP in French"),
        right=N_("le PNUD in French"),
    ),
)
def acronym_of_another_language(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each acronym that belongs to another language only."""
    known = {lang: counterparts(catalogue, lang) for lang in catalogue.report.settings.languages}
    found = {lang: any_of(theirs) for lang, theirs in known.items() if theirs}
    for passage, text in own_words(catalogue):
        lang = passage.document.lang
        for match in found[lang].finditer(text) if lang in found else ():
            there = known[lang][match[0]]
            arguments = {"found": match[0], "lang": Phrase(language_of(there.lang).label), "wanted": there.wanted}
            is_elided = text[: match.start()].endswith(ELISIONS) and there.wanted[:1] not in VOWELS
            fix = None if is_elided else replacing_fix(passage, match.span(), there.wanted, catalogue)
            yield rule.at(passage.running.span(*match.span()), arguments, fix=fix)


@rule(
    "TRM009",
    "unknown-acronym",
    Severity.INFO,
    Scope.REPORT,
    N_("“{acronym}” is not in terms.yaml and is never introduced."),
    Documentation(
        what=N_(
            "A word in capitals that neither the termbase nor the dictionary knows, and that never follows a name in "
            "brackets."
        ),
        why=N_("Nobody can know what it is, and its translation cannot be checked."),
        wrong=N_("The OPRC met."),
        right=N_("The Oil Pollution Response Committee (OPRC) met."),
    ),
    ("dictionary",),
)
def unknown_acronym(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each unknown acronym and language, at its first place.

    Those that a dictionary has need no introduction: HIV, UNESCO.
    """
    known = {name.acronym for term in catalogue.report.terms.values() for name in term.names.values()}
    places: dict[tuple[str, str], tuple[Passage, re.Match[str]]] = {}
    introduced = {(one.passage.document.lang, one.acronym) for one in catalogue.introductions}
    for passage, text in covered(rule, catalogue, own_words(catalogue)):
        for match in CAPITALS.finditer(text) if not text.isupper() else ():
            key = (passage.document.lang, match[0])
            places.setdefault(key, (passage, match))
            if text[match.start() - 1 : match.start()] in BRACKETS:
                introduced.add(key)
    for (lang, acronym), (passage, match) in places.items():
        dictionary = catalogue.house.dictionaries.get(lang)
        if (lang, acronym) in introduced or acronym in known or ROMAN.fullmatch(acronym):
            continue
        if dictionary is None or not dictionary.knows(acronym):
            yield rule.at(passage.running.span(*match.span()), {"acronym": acronym})


@rule(
    "TRM010",
    "name-with-another-acronym",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{found}” follows “{name}” in brackets, but its acronym in terms.yaml is “{acronym}”."),
    Documentation(
        what=N_("A name of the termbase, followed in brackets by an acronym that is not the one in the termbase."),
        why=N_("Either the acronym is wrong, or the name is another body’s."),
        wrong=N_("the United Nations Development Programme (UNPD)"),
        right=N_("the United Nations Development Programme (UNDP)"),
    ),
)
def name_with_another_acronym(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such acronym; TRM004 and TRM008 report acronyms of other terms."""
    told = {
        span_of(use)
        for use in catalogue.uses
        if use.form is TermForm.ACRONYM and (use.introduces or has_another_name(use))
    }
    for use in catalogue.uses:
        lang, text = use.passage.document.lang, use.passage.running.text
        own = use.term.names[lang].acronym if use.form is TermForm.NAME and lang in use.term.names else None
        match = BRACKETED.match(text, use.end) if own else None
        if match is None or own is None or match["acronym"] in {name.acronym for name in use.term.names.values()}:
            continue
        place = match.span("acronym")
        span = use.passage.running.span(*place)
        if span not in told:
            arguments = {"found": match["acronym"], "name": text[use.start : use.end], "acronym": own}
            yield rule.at(span, arguments, fix=replacing_fix(use.passage, place, own, catalogue))


def counterparts(catalogue: Catalogue, lang: str) -> dict[str, Counterpart]:
    """Return the acronyms that only other languages have, with what one language has for each."""
    possible = possible_languages(catalogue.report.settings.languages)
    own: set[str | None] = set()
    theirs: dict[str, Counterpart] = {}
    for term in catalogue.report.terms.values():
        here = term.names.get(lang)
        if here:
            own |= {here.name, here.acronym, here.short}
        for other, name in term.names.items():
            if here and name.acronym and other in possible and len(name.acronym) >= SHORTEST:
                theirs[name.acronym] = Counterpart(other, here.acronym or here.name)
    return {acronym: there for acronym, there in theirs.items() if acronym not in own}
