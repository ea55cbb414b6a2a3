"""TRM and CON: names of the termbase, as they are written and in both languages."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from diptych.i18n import N_
from diptych.model.catalogue import TermForm
from diptych.model.concordance import BeadKind
from diptych.model.diagnostic import Edit, Fix, Related, Safety, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.checked import rule
from diptych.rules.protection import unprotected

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.catalogue import Catalogue, TermUse
    from diptych.model.concordance import Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.settings import Term
    from diptych.model.source import Span

WORD = re.compile(r"\w+")
SEPARATORS = re.compile(r"[ \u00a0\n’'‑-]*")
SHORTEST = 2
"""Words of a name that another can nearly be."""
SLIP = 2
"""Characters in which a misspelt word differs from the right one."""
SHORT = 3
"""Letters of a word that tells nothing of a name."""
LONG = 5
"""Letters of a word that may be misspelt."""
LIKE = (BeadKind.MATCH, BeadKind.MOVED, BeadKind.SPLIT, BeadKind.MERGED)
EVERYWHERE = frozenset({"expression"})
"""Kinds of terms that a translation may render freely."""


class Named(NamedTuple):
    """A name of the termbase in one language, word by word."""

    term: Term
    text: str
    words: tuple[str, ...]


@rule(
    "TRM006",
    "name-nearly-a-term",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{found}” is nearly “{wanted}”, which terms.yaml has."),
    Documentation(
        what=N_("Words that differ from a name of the termbase by a letter or two, an accent, a hyphen or a capital."),
        why=N_("It is a slip, or another body: a reader cannot know, and no search finds it."),
        wrong=N_("the Shangai Cooperation Organization"),
        right=N_("the Shanghai Cooperation Organization"),
    ),
)
def name_nearly_a_term(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such name."""
    anchors: dict[str, dict[str, list[tuple[Named, int]]]] = {}
    for passage, text in unprotected(catalogue):
        lang = passage.document.lang
        if lang not in anchors:
            anchors[lang] = anchored(catalogue, lang)
        for start, end, named in near_names(text, anchors[lang]):
            span = passage.running.span(start, end)
            fix = Fix(Safety.UNSAFE, (Edit(span, named.text),))
            yield rule.at(span, {"found": text[start:end], "wanted": named.text}, fix=fix)


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
    for use in catalogue.uses:
        name = use.term.names.get(use.passage.document.lang)
        if use.form is TermForm.AVOIDED and name:
            span = use.passage.running.span(use.start, use.end)
            found = use.passage.running.text[use.start : use.end]
            yield rule.at(span, {"found": found, "wanted": name.acronym or name.name})


@rule(
    "CON009",
    "term-without-counterpart",
    Severity.WARNING,
    Scope.PAIR,
    N_("“{found}” is not in the “{lang}” text of this paragraph: “{wanted}” is wanted there."),
    Documentation(
        what=N_("A name of the termbase that one language of a paragraph has, in any form, and the other has not."),
        why=N_("Somebody was left out, or another body was named."),
        wrong=N_("“UNDP and UNFPA” in English, « le PNUD » in French"),
        right=N_("“UNDP and UNFPA” in English, « le PNUD et le FNUAP » in French"),
    ),
)
def term_without_counterpart(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each term that stands on one side of a pair alone."""
    uses: dict[Span, list[TermUse]] = {}
    for use in catalogue.uses:
        uses.setdefault(use.passage.span, []).append(use)
    for alignment in catalogue.alignments:
        for bead in alignment.beads:
            if bead.kind in LIKE and bead.source.blocks and bead.target.blocks:
                yield from lacking(rule, bead.target, bead.source, uses)
                yield from lacking(rule, bead.source, bead.target, uses)


def lacking(rule: Rule, here: Side, there: Side, uses: dict[Span, list[TermUse]]) -> Iterator[Diagnostic]:
    """Yield the first place of each term that one side has and the other lacks."""
    lang = there.document.lang
    other = " ".join(passage.running.text for passage in there.passages).replace("\u00a0", " ")
    found: dict[str, TermUse] = {}
    for passage in here.passages:
        for use in uses.get(passage.span, ()):
            found.setdefault(use.term.key, use)
    for use in found.values():
        name = use.term.names.get(lang)
        forms = (name.name, name.acronym, name.short, *use.term.avoid.get(lang, ())) if name else ()
        if name and use.term.kind not in EVERYWHERE and not any(form and has(other, form) for form in forms):
            span = use.passage.running.span(use.start, use.end)
            related = Related(there.blocks[0].span, N_("The other paragraph stands here."))
            text = use.passage.running.text[use.start : use.end]
            yield rule.at(span, {"found": text, "lang": lang, "wanted": name.acronym or name.name}, related=(related,))


def has(text: str, form: str) -> bool:
    """Tell whether a form stands in a text, with a capital or without."""
    return form in text or form[:1].upper() + form[1:] in text or form.replace("’", "'") in text


def anchored(catalogue: Catalogue, lang: str) -> dict[str, list[tuple[Named, int]]]:
    """Return the names of several words by two of their words, the rarest: one of these must be right to be near."""
    names = [
        Named(term, name.name, tuple(WORD.findall(name.name)))
        for term in catalogue.report.terms.values()
        if (name := term.names.get(lang)) and len(WORD.findall(name.name)) >= SHORTEST
    ]
    count = Counter(plain(word) for named in names for word in set(named.words))
    found: dict[str, list[tuple[Named, int]]] = {}
    for named in names:
        telling = [at for at, word in enumerate(named.words) if len(word) > SHORT]
        places = sorted(telling, key=lambda at: (count[plain(named.words[at])], -len(named.words[at])))
        for at in places[:2]:
            found.setdefault(plain(named.words[at]), []).append((named, at))
    return found


def near_names(text: str, anchors: dict[str, list[tuple[Named, int]]]) -> Iterator[tuple[int, int, Named]]:
    """Yield where a text nearly has a name."""
    words = list(WORD.finditer(text))
    seen: set[tuple[int, str]] = set()
    for index, word in enumerate(words):
        # Names are told by longer words; the short ones are the same everywhere.
        for named, at in anchors.get(plain(word[0]), ()) if len(word[0]) > SHORT else ():
            first = index - at
            window = words[first : first + len(named.words)] if first >= 0 else []
            if len(window) == len(named.words) and (first, named.text) not in seen:
                seen.add((first, named.text))
                if is_near(text, window, named):
                    yield window[0].start(), window[-1].end(), named


def is_near(text: str, window: Sequence[re.Match[str]], named: Named) -> bool:
    """Tell whether words are those of a name but for slips of the pen, accents, hyphens or capitals."""
    gaps = [text[one.end() : other.start()] for one, other in pairwise(window)]
    if not all(SEPARATORS.fullmatch(gap) for gap in gaps):
        return False
    found = [word[0] for word in window]
    capitals = sum(word[:1].isupper() for word in named.words)
    if sum(word[:1].isupper() for word in found) * 2 < capitals:
        return False
    slips = [(one, other) for one, other in zip(found, named.words, strict=True) if plain(one) != plain(other)]
    return len(slips) <= 1 and all(is_slip(one, other) for one, other in slips)


def is_slip(found: str, right: str) -> bool:
    """Tell whether a word is another misspelt, and not its plural or its feminine."""
    one, other = plain(found), plain(right)
    if min(len(one), len(other)) < LONG or one.rstrip("es") == other.rstrip("es"):
        return False
    return DamerauLevenshtein.distance(one, other) <= SLIP and one[0] == other[0]


@lru_cache(maxsize=20_000)
def plain(word: str) -> str:
    """Return a word in small letters without accents."""
    return "".join(char for char in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(char))


RULES = (name_nearly_a_term, avoided_form, term_without_counterpart)
