"""TRM: names that are nearly those of the termbase, forms to avoid, and organizations that it lacks."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.names import NameWords
from diptych.languages.patterns import NEVER
from diptych.languages.registry import language_of, possible_languages
from diptych.model.catalogue import TermForm
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered
from diptych.rules.making.declaring import rule
from diptych.rules.making.nearest_names import Nearest
from diptych.rules.making.own_words import own_words
from diptych.rules.making.replacing import replacing_fix
from diptych.rules.terms.near_names import names_by_word_pair, near_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.settings import Name


@cache
def _article(languages: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of a definite article of some languages, whose texts quote each other."""
    every = [article for lang in languages for article in (language_of(lang).names or NameWords()).articles]
    return re.compile("|".join(re.escape(one).replace("’", "[’']") for one in every) or NEVER, re.IGNORECASE)


@rule(
    "TRM006",
    "name-nearly-a-term",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{found}” is nearly “{wanted}”, which is in terms.yaml."),
    Documentation(
        what=N_(
            "Words that differ from a name of the termbase by a letter or two, an accent, a hyphen, a capital or a "
            "preposition."
        ),
        why=N_("It is a slip or another body: readers cannot know, and no search finds it."),
        wrong=N_("the Shangai Cooperation Organization"),
        right=N_("the Shanghai Cooperation Organization"),
    ),
    ("names",),
)
def name_nearly_a_term(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such name that the style sheets of the house do not correct already."""
    report = catalogue.report
    possible = possible_languages(report.settings.languages)
    small = frozenset[str]().union(*((language_of(lang).names or NameWords()).small for lang in possible))
    known = {lang: names_by_word_pair(report.terms.values(), lang, small) for lang in report.settings.languages}
    for passage, text in covered(rule, catalogue, own_words(catalogue)):
        for start, end, name in near_names(text, known[passage.document.lang]):
            if not is_the_house_s(text[start:end], passage.document.lang, catalogue):
                arguments = {"found": text[start:end], "wanted": name}
                fix = replacing_fix(passage, (start, end), name, catalogue)
                yield rule.at(passage.running.span(start, end), arguments, fix=fix)


@rule(
    "TRM007",
    "avoided-form",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{found}” is a form to avoid: write “{wanted}”."),
    Documentation(
        what=N_("A form that the termbase lists under “avoid”."),
        why=N_("The editors of the report agreed on another."),
        wrong=N_("the AU"),
        right=N_("the African Union"),
    ),
)
def avoided_form(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such form."""
    languages = possible_languages(catalogue.report.settings.languages)
    for use in catalogue.uses:
        if use.form is TermForm.AVOIDED:
            passage, place = use.passage, (use.start, use.end)
            found = passage.running.text[use.start : use.end]
            right = in_place_of(found, use.term.names[passage.document.lang], passage.document.lang, languages)
            fix = replacing_fix(passage, place, right, catalogue)
            yield rule.at(passage.running.span(*place), {"found": found, "wanted": right}, fix=fix)


@rule(
    "TRM013",
    "organisation-not-in-termbase",
    Severity.ERROR,
    Scope.SECTION,
    N_("“{key}” is not a key of terms.yaml. Add the organization there, or correct the key."),
    Documentation(
        what=N_("A section whose organization, in its front matter, is not in the termbase."),
        why=N_("Tables and charts by organization leave the section out, and its name cannot be compared."),
        wrong="organisation: afrcan-union",
        right="organisation: african-union",
    ),
)
def organisation_not_in_termbase(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each section and language, with the nearest key as a fix."""
    terms = catalogue.report.terms
    nearest = Nearest(terms)
    for document in catalogue.report.documents():
        key = document.front.organisation
        if key and key not in terms:
            span = document.front.spans.get("organisation", document.title_span)
            yield rule.at(span, {"key": key}, fix=nearest.fix(key, span))


def is_the_house_s(found: str, lang: str, catalogue: Catalogue) -> bool:
    """Return whether the style sheet of the house corrects some words."""
    sheet = catalogue.house.sheets.get(lang)
    words = f" {found.replace('’', ' ')} "
    return sheet is not None and any(
        f" {usage.wrong} " in words for usages in sheet.usages.values() for usage in usages
    )


def in_place_of(found: str, name: Name, lang: str, languages: tuple[str, ...]) -> str:
    """Return what to write for a form to avoid: the name, with its article where the form has one.

    Args:
        found: The form.
        name: The name.
        lang: Their language.
        languages: The languages whose articles the form may have.
    """
    match = _article(languages).match(found)
    own = language_of(lang).names or NameWords()
    article = own.article or next((one for one in own.articles if one.rstrip() == name.article), "")
    right = article + name.name if match else name.name
    return right[:1].upper() + right[1:] if found[:1].isupper() and match else right
