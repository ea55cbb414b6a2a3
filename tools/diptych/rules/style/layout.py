"""STY018 to STY020, STY022 and STY023: headings and lists in the style of the house."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.patterns import compiled
from diptych.languages.registry import language_of
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.document import Heading, List, Prose
from diptych.model.front_matter import Role
from diptych.model.prose import OPAQUE, running_text
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.covering import covers, part
from diptych.rules.making.declaring import rule
from diptych.rules.making.nodes import blocks
from diptych.rules.making.own_words import own_words, without_quotations
from diptych.rules.making.replacing import replacing_fix

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.rule import Rule

WORD = re.compile(r"[^\W\d_][\w’'-]*")
NEW_STARTS = frozenset(":.?!–—")
"""Marks after which a new phrase begins, with a capital or without."""
SPACES = " \u00a0"
LONG = 4
"""Fewest letters of a word to which Title Case gives a capital."""
SEVERAL = 2
"""Fewest capitalized words of a heading in Title Case; fewest members with semicolons of a list that is reported."""
WORD_BEFORE = re.compile(r"[A-ZÀ-Ý][\w’'-]*+ (?:[a-zà-ÿ]{2,4} ){0,2}$")
WORD_AFTER = re.compile(r" (?:[a-zà-ÿ]{2,4} ){0,2}[A-ZÀ-Ý][\w’'-]*+")
"""The next capitalized word, with the small words between."""
ACRONYM_AT_END = re.compile(r"\([A-Z-]{2,}\)$")
"""What shows that a heading is the name of a body."""


@rule(
    "STY018",
    "title-case-heading",
    Severity.WARNING,
    Scope.SECTION,
    N_("The heading has a capital on every word: write “{right}”."),
    Documentation(
        what=N_("A heading in which words that are not proper names have capitals."),
        why=N_("Headings are written like sentences: a capital tells a name from a word."),
        wrong=N_("Cooperation With Regional Partners"),
        right=N_("Cooperation with regional partners"),
    ),
    ("dictionary",),
)
def title_case_heading(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each heading and title of a section."""
    words = Capitals(catalogue)
    for document in catalogue.report.documents():
        if "title" in document.front.spans and _is_known(rule, document.lang, catalogue):
            title = document.front.title
            right = sentence_case(without_names(title, document.lang, catalogue), document.lang, words)
            if right:
                yield rule.at(document.front.spans["title"], {"right": unmasked(right, title)})
    headings = {block.span for block in blocks(catalogue) if isinstance(block, Heading)}
    for passage, text in own_words(catalogue):
        lang = passage.document.lang
        if passage.span in headings and _is_known(rule, lang, catalogue):
            right = sentence_case(without_names(text, lang, catalogue), lang, words)
            if right:
                place, whole = (0, len(text)), unmasked(right, passage.running.text)
                fix = replacing_fix(passage, place, whole, catalogue)
                yield rule.at(passage.running.span(*place), {"right": whole}, fix=fix)


def _is_known(rule: Rule, lang: str, catalogue: Catalogue) -> bool:
    """Return whether there is a dictionary that tells words from names."""
    return covers(rule, lang) and lang in catalogue.house.dictionaries


class Capitals:
    """How often each word occurs in a report with and without a capital; counted when first needed."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Keep the report."""
        self.catalogue = catalogue

    def are_common(self, word: str, lang: str) -> bool:
        """Return whether a capitalized word is usually written without a capital."""
        counts, plain = self.counts.get(lang, Counter()), word.lower()
        return self.catalogue.house.dictionaries[lang].knows(plain) and counts[plain] >= counts[word]

    def are_named(self, phrases: Iterable[str], lang: str) -> bool:
        """Return whether the paragraphs have one of some phrases at least as often with its capitals: it is a name."""
        text = self.texts.get(lang, "")
        return any(phrase in text and text.count(phrase) >= text.count(phrase.lower()) for phrase in phrases)

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """The text of the paragraphs, by language."""
        texts: dict[str, list[str]] = defaultdict(list)
        for passage in self.catalogue.passages.values():
            if passage.paragraph:
                texts[passage.document.lang].append(passage.running.text)
        return {lang: "\n".join(several) for lang, several in texts.items()}

    @cached_property
    def counts(self) -> Mapping[str, Counter[str]]:
        """The number of times each form of a word occurs in the paragraphs, by language."""
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for passage in self.catalogue.passages.values():
            if passage.paragraph:
                counts[passage.document.lang].update(WORD.findall(passage.running.text))
        return counts


def unmasked(text: str, written: str) -> str:
    """Return a text with what is masked in it restored from how it was written."""
    return "".join(old if new == OPAQUE else new for old, new in zip(written, text, strict=True))


def without_names(title: str, lang: str, catalogue: Catalogue) -> str:
    """Return a heading in which names of the termbase and of the house, and quotations, are masked."""
    text = without_quotations(title)
    for name in kept_capitals(lang, catalogue):
        if name in text:
            text = text.replace(name, OPAQUE * len(name))
    return text


def kept_capitals(lang: str, catalogue: Catalogue) -> Iterator[str]:
    """Yield the names that keep their capitals: those of the termbase, then those of the house."""
    yield from (term.names[lang].name for term in catalogue.report.terms.values() if lang in term.names)
    if sheet := catalogue.house.sheets.get(lang):
        yield from (*sheet.names, *sheet.countries)


def sentence_case(text: str, lang: str, words: Capitals) -> str | None:
    """Return a heading without the capitals of Title Case; none if it is not in Title Case.

    A capital is due to Title Case if the dictionary knows the word without it and the text of the report has the word
    without it at least as often as with it.
    """
    if ACRONYM_AT_END.search(text) or _is_instrument(text, lang):
        return None
    later = [one for one in WORD.finditer(text) if one.start() and not _begins_anew(text, one.start())]
    long = [one for one in later if len(one[0]) >= LONG]
    if sum(one[0].istitle() for one in long) < SEVERAL or any(one[0][0].islower() for one in long):
        return None
    common = [one for one in later if one[0].istitle() and words.are_common(one[0], lang)]
    common = [one for one in common if not words.are_named(_beside(one, text), lang)]
    if sum(len(one[0]) >= LONG for one in common) < SEVERAL:
        return None
    lowered = list(text)
    for one in common:
        lowered[one.start()] = one[0][0].lower()
    return "".join(lowered)


def _is_instrument(text: str, lang: str) -> bool:
    """Return whether a heading names a legal instrument, whose name has capitals: “The Bill of Rights”."""
    style = language_of(lang).style
    return bool(style and style.instruments and compiled(style.instruments).search(text))


def _beside(word: re.Match[str], text: str) -> Iterator[str]:
    """Yield a capitalized word of a heading with the next one before it and after it, and what is between."""
    start, end = word.span()
    if before := WORD_BEFORE.search(text, 0, start):
        yield text[before.start() : end]
    if after := WORD_AFTER.match(text, end):
        yield text[start : after.end()]


def _begins_anew(text: str, start: int) -> bool:
    end = start
    while end and text[end - 1] in SPACES:
        end -= 1
    return end < start and text[max(end - 1, 0) : end] in NEW_STARTS


@rule(
    "STY019",
    "lone-subheading",
    Severity.INFO,
    Scope.SECTION,
    N_("“{title}” is the only heading of its level here: add another, or remove it."),
    Documentation(
        what=N_(
            "A subheading that is the only one of its level, or a chapter with one section. Annexes, whose titles have "
            "two lines, are left alone."
        ),
        why=N_("What is not divided in two needs no subheadings (Editorial Manual, headings)."),
        wrong=N_("I. Activities: A. Peace"),
        right=N_("I. Activities: A. Peace, B. Development"),
    ),
    ("style.annexes",),
)
def lone_subheading(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each heading that is alone on its level, and for each section alone in its chapter."""
    for document in catalogue.report.documents():
        for heading in () if not covers(rule, document.lang) or _is_annex(document) else _lone(document):
            yield rule.at(heading.span, {"title": running_text(heading.content).text})
    for entry in catalogue.report.settings.order:
        if len(entry.children) == 1 and not entry.name.startswith("annex"):
            yield rule.at(entry.children[0].span, {"title": entry.children[0].name})


def _is_annex(document: Document) -> bool:
    """Return whether a section is an annex, by its role or its title: a heading below it is its second line."""
    titles = "|".join(part(document.lang, "style.annexes", tuple))
    return document.front.role is Role.ANNEX or bool(compiled(rf"(?:{titles})\b").match(document.front.title))


def _lone(document: Document) -> Iterator[Heading]:
    """Yield the headings of a section that are the only ones of their level below their parent."""
    path: list[Heading] = []
    siblings: dict[tuple[int, int], list[Heading]] = defaultdict(list)
    for block in document.body:
        if isinstance(block, Heading):
            path = [above for above in path if above.level < block.level]
            parent = path[-1].span.start if path else -1
            siblings[parent, block.level].append(block)
            path.append(block)
    for beside in siblings.values():
        if len(beside) == 1:
            yield beside[0]


@rule(
    "STY020",
    "semicolons-in-list",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("The members of this list end with semicolons: remove them, or write full stops after whole sentences."),
    Documentation(
        what=N_("Members of a bulleted list that end with semicolons."),
        why=N_(
            "In English documents, members of bulleted lists end with nothing or, if they are sentences, with a full "
            "stop."
        ),
        wrong="- peace;",
        right="- peace",
    ),
    ("style.list_end",),
)
def semicolons_in_list(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each list, on its first semicolon; the fix removes all."""
    for document in (one for one in catalogue.report.documents() if covers(rule, one.lang)):
        for block in document.blocks():
            if (
                isinstance(block, List)
                and not block.ordered
                and len(places := tuple(_endings(block, document))) >= SEVERAL
            ):
                yield rule.at(places[0], fix=Fix(Safety.UNSAFE, tuple(Edit(place, "") for place in places)))


def _endings(block: List, document: Document) -> Iterator[Span]:
    """Yield the semicolon of each member of a list, with the “and” or “or” that may follow it."""
    ending = compiled(rf"{part(document.lang, 'style.list_end', str)}\s*$")
    for item in block.items:
        last = item.blocks[-1] if item.blocks else None
        if isinstance(last, Prose):
            found = ending.search(document.source.quote(last.span))
            if found:
                start = last.span.start + found.start()
                yield Span(last.span.path, start, last.span.start + len(found.string.rstrip()))
