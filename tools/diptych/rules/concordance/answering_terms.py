"""Whether one language of a pair says a term in some way that the index does not count as one of its forms."""

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
"""What number and gender add to a word."""
WORD = re.compile(r"[^\W\d_]+")
TOKEN = re.compile(r"[\w-]+")
AFTER_NOUN = re.compile(r" (?:of|for|in|on|to|with|from|at)\b|,")
"""What follows the noun of an English name; a French name begins with it."""
ALONE = (
    r"(?:(?i:\b(?:an?|the|its|this|that|une?|le|la|les|du|au|aux|des|ce|cet|cette|sa|son|ses|leur) )(?:[a-zà-ÿœ]+ )?"
    r"(?i:{noun})|\b(?i:l’{noun})|\b{noun})s?\b(?! (?:of|for|on|de|du|des|pour|chargée?)\b| d’| [A-ZÀ-Þ])"
)
"""A noun that stands for a whole name: "the commission", « la Mission », « un nouveau représentant »."""
TELLING = 4
"""Letters of a word that tells a name from another."""
COMMON = frozenset(("united", "nation", "uni", "onu"))
"""Words, without their endings, that tell no name of the United Nations from another."""
SLACK = 4
"""Words more than its own in which most words of a name must stand."""


class Namesakes:
    """Terms by the forms that several of them have: a « Groupe d’experts » is a group or a panel."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Sort terms by their forms in each language."""
        self._by_form: dict[tuple[str, str], list[Term]] = {}
        for term in terms:
            for lang, name in term.names.items():
                for form in {name.name, name.acronym, name.short} - {None}:
                    self._by_form.setdefault((lang, str(form).translate(ALIKE)), []).append(term)

    def of(self, use: TermUse) -> Collection[Term]:
        """Return the terms that a use may be of."""
        form = use.passage.running.text[use.start : use.end].translate(ALIKE)
        return self._by_form.get((use.passage.document.lang, form), (use.term,))


class TermReading(NamedTuple):
    """One language of a pair as it is read for terms.

    Attributes:
        lang: The language.
        keys: The terms that stand in it in one of their forms.
        text: Its plain text.
        without_names: The same without names of the termbase.
    """

    lang: str
    keys: Collection[str]
    text: str
    without_names: str


def reading(side: Side, keys: Collection[str], catalogue: Catalogue) -> TermReading:
    """Return what is read of one language of a pair, and the terms that are known to stand in it."""
    text = "\n".join(passage.running.text for passage in side.passages)
    without_names = "\n".join(catalogue.unprotected[passage.span] for passage in side.passages)
    return TermReading(side.document.lang, keys, text.translate(ALIKE), without_names.translate(ALIKE))


def is_answered(term: Term, there: TermReading) -> bool:
    """Tell whether one language says a term, though perhaps in no form as it stands in the termbase.

    It may stand in another number or gender, in most of its words, within a longer name, by the acronym of another
    language, or by its noun alone.
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
    """Tell whether two thirds of a name's telling words stand close together in a text, both without endings."""
    wanted = {word for word in WORD.findall(name) if len(word) >= TELLING} - COMMON
    words = WORD.findall(text)
    places = [at for at, word in enumerate(words) if word in wanted]
    width = len(WORD.findall(name)) + SLACK
    return len(wanted) > 1 and any(
        len({words[other] for other in places if at <= other < at + width}) * 3 >= len(wanted) * 2 for at in places
    )


@lru_cache(maxsize=1 << 12)
def stem(text: str) -> str:
    """Return a text in small letters without what number and gender add to words."""
    return ENDING.sub("", text.translate(ALIKE).casefold())


def noun(name: Name, lang: str) -> str:
    """Return the noun of a name: "Fund" of the United Nations Population Fund, « Fonds » in French."""
    words = WORD.findall(AFTER_NOUN.split(name.name)[0] if lang == "en" else name.name)
    return words[-1 if lang == "en" else 0] if words else name.name
