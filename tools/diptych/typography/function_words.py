"""Words that give a language away: its function words, elisions and endings.

The lists are the closed classes of each language's grammar (articles, prepositions, pronouns, conjunctions,
auxiliaries; own compilation). Words that both languages have are left out: "on", "or", "son", "but", "plus".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class LanguageSigns:
    """The signs of one language.

    Attributes:
        words: Function words that no other language of a report has.
        weak: Function words that names bring into other languages too, such as "de" in "Rio de Janeiro".
        forms: Elisions, accents and endings, in words without a capital; none for a language told only in long texts.
    """

    words: frozenset[str]
    weak: frozenset[str]
    forms: re.Pattern[str] = NEVER


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENGLISH = LanguageSigns(
    words=_words(
        "the of and to in is are was were be been being has have had with for by from that this these those which who "
        "whom whose its it their they them we our you your he she his her at will would shall should could all also "
        "between through during under over into more most other such than when where while how what why upon against "
        "among about after before any each both so there then further within without some only not do does did "
        "because until towards throughout since whether out up"
    ),
    weak=frozenset(("an", "if", "no", "as")),
    forms=re.compile(
        r"(?<![a-z])[a-z]+’s\b|\b(?=[a-z]*+\b)[a-z]*?(?:[wk]|gh|sh|oo|ee)[a-z]*+|\b[a-z]{2,}(?:ing|ly|ness|ful)\b"
    ),
)
FRENCH = LanguageSigns(
    words=_words(
        "un une faire est sont était étaient été être dans par pour avec ce cet cette ces qui que quoi "
        "dont où il ils elle elles nous vous leur leurs sa ses aux au ne pas ou mais comme entre ainsi afin depuis "
        "lors notamment tout tous toute toutes ont sera seront autres à vers chez lorsque puis avoir fait "
        "ayant ceux celles celui cela pendant jusqu aussi très encore lui eux selon"
    ),
    weak=frozenset(("de", "la", "le", "du", "en", "se", "des", "les", "et", "sur", "sous", "sans")),
    forms=re.compile(
        r"(?<![^\W_])(?:[ldnscjm]|qu|lorsqu|jusqu)[’'][a-zà-öø-ÿœ]"
        r"|\b[a-z]*[éèêàâçùûôîïœ][a-zà-öø-ÿœ]*\b"
        r"|\b[a-z]{2,}(?:eux|aux|aire|ienne|elle)s?\b"
    ),
)
SPANISH = LanguageSigns(
    words=_words(
        "el los las del una unos unas y con por para su sus como lo al ha han había sido es son fue fueron ser está "
        "están esta este estos estas ese esa pero sobre entre desde hasta hacia según cuando donde quien cuyo cuya "
        "también más muy ya todo toda todos todas otros otras así mediante durante sin ni o nos"
    ),
    weak=frozenset(("de", "la", "que", "en", "se", "un", "no", "le", "les", "me", "si", "as", "has", "he")),
)

LANGUAGES = {"en": ENGLISH, "fr": FRENCH}
"""The signs of each language of a report."""

DOCUMENT_LANGUAGES = {**LANGUAGES, "es": SPANISH}
"""The signs of each language in Latin letters in which a document of the United Nations may be written."""
