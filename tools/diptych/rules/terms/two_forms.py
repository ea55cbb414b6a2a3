"""TRM: acronyms that stand for two names, and names that are written in two ways."""

from __future__ import annotations

import re
from operator import ne
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.names import NameWords
from diptych.languages.registry import language_of
from diptych.model.diagnostic import Related, Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered
from diptych.rules.making.declaring import rule
from diptych.rules.making.own_words import own_words
from diptych.rules.terms.own_acronyms import own_introductions
from diptych.rules.terms.places import is_in_text
from diptych.typography.words import unaccented

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule
    from diptych.model.source import Span

    Texts = Sequence[tuple[Passage, str]]

WORD = re.compile(r"\w+")
CAPITAL = "A-ZÀ-ÖØ-Þ"
JOINT = r"[ \u00a0\n\u2011-]"
START = rf"[{CAPITAL}](?<![\w\u2011-].)"
PAIR = re.compile(rf"{START}(?=([^\W\d_]+{JOINT}[{CAPITAL}][^\W\d_]+)(?![\w\u2011-]))")
"""Two words with capitals that a space or a hyphen joins."""
NAME = re.compile(rf"{START}(?=(\w+(?:{JOINT}\w+|[’']\w+){{3}})(?!\w))")
"""The first four words of what may be a name: with fewer, common nouns would be taken for names."""
ALIKE = str.maketrans({"\u00a0": " ", "\n": " ", "\u2011": "-", "'": "’"})
USUAL = 3
"""How often at least, and how many times as often as another, a form occurs that is the usual one."""


class NameInPlace(NamedTuple):
    """A name as it is written in one place.

    Attributes:
        form: Its letters, with plain spaces and hyphens.
        passage: What holds it.
        start: Offset of its first letter in the passage's plain text.
    """

    form: str
    passage: Passage
    start: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.passage.running.span(self.start, self.start + len(self.form))

    def cut(self, length: int) -> NameInPlace:
        """Return its first letters."""
        return self._replace(form=self.form[:length])


@rule(
    "TRM011",
    "acronym-of-two-names",
    Severity.WARNING,
    Scope.REPORT,
    N_("“{acronym}” stands for “{here}” here and for “{there}” in another place. Write one of the names in full."),
    Documentation(
        what=N_("An acronym that follows one name in brackets in one place, and another name in another."),
        why=N_("From then on nobody knows which of the two is meant."),
        wrong=N_("the Electoral Complaints Commission (ECC) … the Emergency Coordination Centre (ECC)"),
        right=N_("the Electoral Complaints Commission (ECC) … the Emergency Coordination Centre"),
    ),
    ("names",),
)
def acronym_of_two_names(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each name but the first that an acronym of the text follows."""
    for (*_, acronym), several in own_introductions(catalogue).items():
        spelled = [one for one in several if one.is_spelled]
        told = {one.stem for one in spelled[:1]}
        for other in spelled[1:]:
            if (stem := other.stem) not in told:
                told.add(stem)
                arguments = {"acronym": acronym, "here": other.name, "there": spelled[0].name}
                yield rule.at(other.span, arguments, related=(Related(spelled[0].span, N_("The other name.")),))


@rule(
    "TRM012",
    "name-in-two-forms",
    Severity.WARNING,
    Scope.REPORT,
    N_("“{here}” is written “{there}” in another place. Choose one of the two."),
    Documentation(
        what=N_(
            "A name that has a hyphen or an accent in one place and none in another, or other capitals than nearly "
            "everywhere else. Names of the termbase are compared with the termbase instead."
        ),
        why=N_("Readers wonder whether two are meant, and no search finds both."),
        wrong=N_("the Secretary-General … the Secretary General"),
        right=N_("the Secretary-General … the Secretary-General"),
    ),
    ("names",),
)
def name_in_two_forms(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place of the rarer forms of a name."""
    texts = [one for one in covered(rule, catalogue, own_words(catalogue)) if is_in_text(one[0])]
    pairs = sorted((*_with_other_capitals(texts), *_otherwise_joined(texts)), key=lambda pair: pair[1].span)
    last: Span | None = None
    for usual, rare in pairs:
        if last and last.path == rare.span.path and rare.span.start < last.end:
            continue
        last, related = rare.span, (Related(usual.span, N_("The other form.")),)
        yield rule.at(rare.span, {"here": rare.form, "there": usual.form}, related=related)


def _otherwise_joined(texts: Texts) -> Iterator[tuple[NameInPlace, NameInPlace]]:
    """Yield two words that are joined, or have their accents, otherwise than mostly, with how they mostly are.

    Of two forms that are as frequent, the one that comes later counts as the rarer.
    """
    for _, forms in _forms(texts, PAIR, lambda form: unaccented(form.replace("-", " "))):
        usual = max(forms.values(), key=len)
        yield from ((usual[0], rare) for places in forms.values() if places is not usual for rare in places)


def _with_other_capitals(texts: Texts) -> Iterator[tuple[NameInPlace, NameInPlace]]:
    """Yield names, up to the last capital that they hardly ever have, with how they mostly are."""
    for lang, forms in _forms(texts, NAME, str.casefold):
        usual = max(forms.values(), key=len)
        articles = tuple((language_of(lang).names or NameWords()).articles)
        for places in forms.values():
            if places is usual or len(usual) < USUAL * len(places):
                continue
            different = [at for at, pair in enumerate(zip(usual[0].form, places[0].form, strict=True)) if ne(*pair)]
            before = usual[0].form[: different[0]].casefold()
            # After an article within it, another name may begin; one that begins with an article begins after it, too.
            if not before.endswith(articles) and not before.startswith(articles):
                end = WORD.match(usual[0].form, different[-1])
                yield from ((usual[0].cut(end.end()), rare.cut(end.end())) for rare in places if end)


def _forms(
    texts: Texts, pattern: re.Pattern[str], key: Callable[[str], str]
) -> Iterator[tuple[str, dict[str, list[NameInPlace]]]]:
    """Yield the names that are written in several ways: the language, and their places by form."""
    found: dict[tuple[str, str], dict[str, list[NameInPlace]]] = {}
    for passage, text in texts:
        for match in pattern.finditer(text):
            form = text[match.start() : match.end(1)].translate(ALIKE)
            by_form = found.setdefault((passage.document.lang, key(form)), {})
            by_form.setdefault(form, []).append(NameInPlace(form, passage, match.start()))
    for (lang, _), by_form in found.items():
        several = {form: places for form, places in by_form.items() if not form.isupper()}
        if len(several) > 1:
            yield lang, several
