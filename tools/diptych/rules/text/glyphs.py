"""TXT: characters that the fonts of the pages do not have."""

from __future__ import annotations

import re
import unicodedata
from itertools import chain
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import ScriptName, Severity
from diptych.model.document import Figure
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.files import DATA_TYPE, REGISTER, REPORT, TERMS
from diptych.model.inline import Link
from diptych.model.prose import as_seen, nodes
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.declaring import rule
from diptych.rules.making.stretches import Stretches
from diptych.rules.text.look_alikes import is_typeset
from diptych.rules.text.odd_characters import code_point, named_characters, shown_sources, unusual
from diptych.rules.text.unseen_characters import is_no_character
from diptych.typography.font_coverage import in_all_fonts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.inline import Image
    from diptych.model.rule import Rule
    from diptych.model.source import Source

UNSHOWN = frozenset(("Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Zs"))
"""Categories of characters that need no glyph, or of which another rule says what is wrong."""
GAP = 20
"""Most code points, such as spaces and brackets, between words of one script that are one run."""
SHOWN = 3
"""Most different characters that a finding names."""
LETTERS = "LM"
"""Categories of what belongs to a script; signs and figures belong to all."""
TITLES = ("title.", "subtitle.", "notice.", "organs.")
"""Settings that pages show."""


@rule(
    "TXT059",
    "missing-glyph",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_(
        "The font of the pages lacks {characters} (script: {script}): in print, another font of the machine stands in, "
        "or boxes do. Write it in Latin letters, or look at the PDF."
    ),
    Documentation(
        what=N_(
            "Characters that the fonts of Diptych do not have, such as Chinese or Arabic ones, or pictures of faces."
        ),
        why=N_("A machine with other fonts prints other pages; where none has the characters, readers see boxes."),
        wrong="한국어",
        right="hangugeo",
    ),
)
def missing_glyph(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each run of such characters of one script."""
    for source in shown_sources(catalogue):
        lacking = frozenset(filter(_is_lacking, unusual(source.text)))
        runs = [run for run in _runs(source, lacking) if not is_typeset(source, run)] if lacking else []
        is_printed = _printed(source, catalogue) if runs else None
        for run in filter(is_printed, runs):
            yield _finding(rule, run, source.quote(run))
    for odd in named_characters(catalogue):
        if _is_lacking(odd.text):
            yield _finding(rule, odd.span, odd.text)


def _is_lacking(character: str) -> bool:
    """Return whether a page needs a glyph that its font lacks: for the letter with its accent, or for its parts."""
    seen = as_seen(character)
    shown = unicodedata.category(character) not in UNSHOWN and not _is_variant(character)
    shown = shown and not is_no_character(character)
    return shown and bool(seen) and not in_all_fonts().issuperset(seen)


def _is_variant(character: str) -> bool:
    return unicodedata.name(character, "").startswith("VARIATION SELECTOR")


def _runs(source: Source, lacking: Iterable[str]) -> Iterator[Span]:
    """Yield the runs of characters of one script, with what is between their words."""
    one_of = "".join(map(re.escape, sorted(lacking)))
    start = end = 0
    script = ""
    for match in re.finditer(rf"[{one_of}]+", source.text):
        for at in range(*match.span()):
            own = _script(source.text[at])
            between = source.text[end:at]
            alike = own == script or (not between and not (own and script))
            if alike and start < end and at - end <= GAP and not re.search(r"[\w\n]", between):
                end, script = at + 1, script or own
                continue
            if end > start:
                yield Span(source.path, start, end)
            start, end, script = at, at + 1, own
    if end > start:
        yield Span(source.path, start, end)


def _script(character: str) -> str:
    """Return the script of a letter; signs are of none."""
    kind = unicodedata.category(character)[0]
    name = unicodedata.name(character, "").partition(" ")[0]
    return name.partition("-")[0] if kind in LETTERS else ""


def _finding(rule: Rule, span: Span, text: str) -> Diagnostic:
    every = list(dict.fromkeys(filter(_is_lacking, as_seen(text))))
    named = ", ".join(f"{character} ({code_point(character)})" for character in every[:SHOWN])
    more = ", …" if len(every) > SHOWN else ""
    return rule.at(span, {"characters": named + more, "script": ScriptName(every[0])})


def _printed(source: Source, catalogue: Catalogue) -> Callable[[Span], bool]:
    """Return what says whether a stretch of a file is on printed pages."""
    report = catalogue.report
    if source.path == REPORT:
        spans = report.settings.spans.items()
        return Stretches(span for key, span in spans if key.startswith(TITLES)).hold
    if source.path in {TERMS, REGISTER}:
        shown = frozenset(chain.from_iterable(_names(catalogue) if source.path == TERMS else _cited_titles(catalogue)))
        return lambda run: any(letter in shown for letter in as_seen(source.quote(run)) if _is_lacking(letter))
    if source.path.lower().endswith(DATA_TYPE):
        return Stretches(_shown_values(source, catalogue)).hold
    document = next(one for one in report.documents() if one.source is source)
    unseen = Stretches(_unprinted(document, catalogue))
    return lambda run: not unseen.hold(run)


def _names(catalogue: Catalogue) -> Iterator[str]:
    """Yield the names that tables made of data may show."""
    report = catalogue.report
    blocks = chain.from_iterable(document.blocks() for document in report.documents())
    if any(isinstance(block, DataTable | Chart | SectionTable) for block in blocks):
        for term in report.terms.values():
            names = (name for lang, name in term.names.items() if lang in report.settings.languages)
            yield from (form for name in names for form in (name.name, name.acronym) if form)


def _cited_titles(catalogue: Catalogue) -> Iterator[str]:
    """Yield the titles that the list of the documents cited shows."""
    report = catalogue.report
    for entry in report.register.values() if report.settings.annexes else ():
        yield from (title for lang, title in entry.title.items() if lang in report.settings.languages)


def _shown_values(source: Source, catalogue: Catalogue) -> Iterator[Span]:
    """Yield the places of the values of a data file that tables and charts show."""
    report = catalogue.report
    for document in report.documents():
        for block in document.blocks():
            if isinstance(block, DataTable | Chart) and report.on_disk.get(block.file) == source.path:
                sheet = report.sheets[block.file]
                for column in block.columns:
                    yield from (span for _, span in sheet.placed(column.name, document.lang))


def _unprinted(document: Document, catalogue: Catalogue) -> Iterator[Span]:
    """Yield the stretches of a section that are on no printed page: addresses of links, comments, words of pictures."""
    yield from (allowance.span for allowance in document.allowances)
    yield from (comment.span for comment in document.comments)
    for block in document.blocks():
        if isinstance(block, Figure):
            yield _without_caption(block.image, document.source)
    for passage in catalogue.passages.values():
        if passage.document.source is document.source:
            for node in nodes(passage.content):
                if isinstance(node, Link) and node.children and not node.bare:
                    yield Span(node.span.path, node.children[-1].span.end, node.span.end)


def _without_caption(image: Image, source: Source) -> Span:
    """Return the place of the words that a picture shows and of its file, which come before its caption."""
    at = source.text.rfind(image.title, image.span.start, image.span.end) if image.title else -1
    return Span(image.span.path, image.span.start, at if at >= 0 else image.span.end)
