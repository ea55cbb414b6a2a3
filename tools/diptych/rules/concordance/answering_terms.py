"""Whether one language of a pair has a term in a form that is not in the termbase."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.names import NameWords
from diptych.languages.patterns import NEVER
from diptych.languages.registry import language_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from diptych.model.catalogue import Catalogue, TermUse
    from diptych.model.concordance import Side
    from diptych.model.settings import Name, Term

ALIKE = str.maketrans({"'": "’", "\u00a0": " ", "\u202f": " ", "‑": "-"})
WORD = re.compile(r"[^\W\d_]+")
TOKEN = re.compile(r"[\w-]+")
TELLING = 4
"""Fewest letters of a word that distinguishes a name from others."""
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


class NameGrammar(NamedTuple):
    """How names are used in some languages, whose texts quote each other.

    Attributes:
        ending: Endings that mark number and gender.
        alone: A head noun that stands alone for a whole name: "the commission", « la Mission », « un nouveau
            représentant »; a pattern with `{noun}` in the noun's place.
    """

    ending: re.Pattern[str]
    alone: str


@cache
def name_grammar(languages: tuple[str, ...]) -> NameGrammar:
    """Return how names are used in some languages."""
    every = [language_of(lang).names or NameWords() for lang in languages]
    determiners, elided, complements, elided_complements, plurals, endings = (
        "|".join(dict.fromkeys(form for words in every for form in getattr(words, part))) or NEVER
        for part in ("determiners", "elided", "complements", "elided_complements", "plurals", "endings")
    )
    alone = (
        rf"(?:(?i:\b(?:{determiners}) )(?:[a-zà-ÿœ]+ )?(?i:{{noun}})|\b(?i:(?:{elided}){{noun}})|\b{{noun}})"
        rf"(?:{plurals})?\b(?! (?:{complements})\b| (?:{elided_complements})| [A-ZÀ-Þ])"
    )
    return NameGrammar(re.compile(rf"(?:{endings})\b"), alone)


class TermReading(NamedTuple):
    """One language of a pair, as it is searched for terms.

    Attributes:
        lang: The language.
        keys: The terms that were found in it in one of their forms.
        text: Its plain text.
        without_names: The same, with what rules leave alone masked, such as names of the termbase.
        grammar: How names are used in the two languages.
        indistinct: Words, without their endings, that do not tell one name of the house's bodies from another.
    """

    lang: str
    keys: Collection[str]
    text: str
    without_names: str
    grammar: NameGrammar
    indistinct: frozenset[str]


def reading(side: Side, keys: Collection[str], catalogue: Catalogue, grammar: NameGrammar) -> TermReading:
    """Return one language of a pair as it is searched, with the terms already found in it."""
    text = "\n".join(passage.running.text for passage in side.passages)
    without_names = "\n".join(catalogue.unprotected[passage.span] for passage in side.passages)
    texts = text.translate(ALIKE), without_names.translate(ALIKE)
    return TermReading(side.document.lang, keys, *texts, grammar, catalogue.house.indistinct)


def is_answered(term: Term, there: TermReading) -> bool:
    """Return whether one language has a term, if only in a form that is not in the termbase.

    Such a form may be another number or gender, most of its words, part of a longer name, the acronym of another
    language, or its head noun alone.
    """
    name, ending = term.names.get(there.lang), there.grammar.ending
    if name is None or term.key in there.keys or stem(name.name, ending) in stem(there.text, ending):
        return True
    if has_most_of(stem(name.name, ending), stem(there.without_names, ending), there.indistinct):
        return True
    acronyms = {other.acronym for other in term.names.values()}
    if not acronyms.isdisjoint(TOKEN.findall(there.text)):
        return True
    alone = there.grammar.alone.replace("{noun}", re.escape(noun(name, there.lang)))
    return re.search(alone, there.without_names) is not None


def has_most_of(name: str, text: str, indistinct: frozenset[str]) -> bool:
    """Return whether two thirds of a name's distinctive words are close together in a text, both without endings.

    Args:
        name: The name.
        text: The text.
        indistinct: Words that do not tell one name from another.
    """
    wanted = {word for word in WORD.findall(name) if len(word) >= TELLING} - indistinct
    words = WORD.findall(text)
    places = [at for at, word in enumerate(words) if word in wanted]
    width = len(WORD.findall(name)) + SLACK
    return len(wanted) > 1 and any(
        len({words[other] for other in places if at <= other < at + width}) * 3 >= len(wanted) * 2 for at in places
    )


@lru_cache(maxsize=1 << 12)
def stem(text: str, ending: re.Pattern[str]) -> str:
    """Return a text in lower case, without endings that mark number and gender."""
    return ending.sub("", text.translate(ALIKE).casefold())


def noun(name: Name, lang: str) -> str:
    """Return the head noun of a name: "Fund" of the United Nations Population Fund, « Fonds » in French."""
    own = language_of(lang).names or NameWords()
    words = WORD.findall(re.split(own.after_head, name.name)[0])
    return words[-1 if own.head_last else 0] if words else name.name
