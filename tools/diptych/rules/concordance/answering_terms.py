"""Whether one language of a pair has a term in a form that is not in the termbase."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from diptych.model.catalogue import Catalogue, TermUse
    from diptych.model.concordance import Side
    from diptych.model.settings import Name, Term

ALIKE = str.maketrans({"'": "’", "\u00a0": " ", "\u202f": " ", "‑": "-"})
ENDING = re.compile(r"(?:es|e|s|x)\b")
"""Endings that mark number and gender."""
WORD = re.compile(r"[^\W\d_]+")
TOKEN = re.compile(r"[\w-]+")
AFTER_NOUN = re.compile(r" (?:of|for|in|on|to|with|from|at)\b|,")
"""What follows the head noun of an English name; a French name begins with its head noun."""
ALONE = (
    r"(?:(?i:\b(?:an?|the|its|this|that|une?|le|la|les|du|au|aux|des|ce|cet|cette|sa|son|ses|leur) )(?:[a-zà-ÿœ]+ )?"
    r"(?i:{noun})|\b(?i:l’{noun})|\b{noun})s?\b(?! (?:of|for|on|de|du|des|pour|chargée?)\b| d’| [A-ZÀ-Þ])"
)
"""A head noun that stands alone for a whole name: "the commission", « la Mission », « un nouveau représentant »."""
TELLING = 4
"""Fewest letters of a word that distinguishes a name from others."""
COMMON = frozenset(("united", "nation", "uni", "onu"))
"""Words, without their endings, that do not distinguish one name of the United Nations from another."""
SLACK = 4
"""Extra words allowed in the stretch of text that holds most words of a name."""


class Namesakes:
    """Terms by form, since several may share one: a « Groupe d’experts » is a group or a panel."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Index terms by their forms in each language."""
        self._by_form: dict[tuple[str, str], list[Term]] = {}
        for term in terms:
            for lang, name in term.names.items():
                for form in {name.name, name.acronym, name.short} - {None}:
                    self._by_form.setdefault((lang, str(form).translate(ALIKE)), []).append(term)

    def of(self, use: TermUse) -> Collection[Term]:
        """Return the terms that a use may stand for."""
        form = use.passage.running.text[use.start : use.end].translate(ALIKE)
        return self._by_form.get((use.passage.document.lang, form), (use.term,))


class TermReading(NamedTuple):
    """One language of a pair, as it is searched for terms.

    Attributes:
        lang: The language.
        keys: The terms that were found in it in one of their forms.
        text: Its plain text.
        without_names: The same, with what rules leave alone masked, such as names of the termbase.
    """

    lang: str
    keys: Collection[str]
    text: str
    without_names: str


def reading(side: Side, keys: Collection[str], catalogue: Catalogue) -> TermReading:
    """Return one language of a pair as it is searched, with the terms already found in it."""
    text = "\n".join(passage.running.text for passage in side.passages)
    without_names = "\n".join(catalogue.unprotected[passage.span] for passage in side.passages)
    return TermReading(side.document.lang, keys, text.translate(ALIKE), without_names.translate(ALIKE))


def is_answered(term: Term, there: TermReading) -> bool:
    """Return whether one language has a term, if only in a form that is not in the termbase.

    Such a form may be another number or gender, most of its words, part of a longer name, the acronym of another
    language, or its head noun alone.
    """
    name = term.names.get(there.lang)
    if name is None or term.key in there.keys or stem(name.name) in stem(there.text):
        return True
    if has_most_of(stem(name.name), stem(there.without_names)):
        return True
    acronyms = {other.acronym for other in term.names.values()}
    if not acronyms.isdisjoint(TOKEN.findall(there.text)):
        return True
    return re.search(ALONE.format(noun=re.escape(noun(name, there.lang))), there.without_names) is not None


def has_most_of(name: str, text: str) -> bool:
    """Return whether two thirds of a name's distinctive words are close together in a text, both without endings."""
    wanted = {word for word in WORD.findall(name) if len(word) >= TELLING} - COMMON
    words = WORD.findall(text)
    places = [at for at, word in enumerate(words) if word in wanted]
    width = len(WORD.findall(name)) + SLACK
    return len(wanted) > 1 and any(
        len({words[other] for other in places if at <= other < at + width}) * 3 >= len(wanted) * 2 for at in places
    )


@lru_cache(maxsize=1 << 12)
def stem(text: str) -> str:
    """Return a text in lower case, without endings that mark number and gender."""
    return ENDING.sub("", text.translate(ALIKE).casefold())


def noun(name: Name, lang: str) -> str:
    """Return the head noun of a name: "Fund" of the United Nations Population Fund, « Fonds » in French."""
    words = WORD.findall(AFTER_NOUN.split(name.name)[0] if lang == "en" else name.name)
    return words[-1 if lang == "en" else 0] if words else name.name
