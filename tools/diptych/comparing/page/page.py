"""Comparisons → the page."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import PurePath
from typing import TYPE_CHECKING

from diptych.comparing.kinds import KINDS, OTHER, kind_of
from diptych.comparing.page.rows import panel_rows
from diptych.comparing.page.views import CountView, FactView, FindingView, PageView, PairView, UnreadView
from diptych.comparing.wording import format_name, told_remarks
from diptych.emit.entries import leading
from diptych.emit.message import SEVERITIES
from diptych.emit.text import summary
from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.document import Heading, List, Table, walk
from diptych.render.pages.html import render_page
from diptych.typography.locale import language_name, with_capital, written_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from diptych.comparing.comparison import ComparedText, Comparison, FileFinding
    from diptych.emit.sheet import FindingSheet
    from diptych.i18n import Translator
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document

MISSING = "missing"
"""The kind of what one side lacks: pages, paragraphs, sentences, clauses."""
COUNTED = (N_("Paragraphs"), N_("Headings"), N_("Lists"), N_("Tables"), N_("Footnotes"))
"""What is counted in each text."""
QUOTED = 90
"""Most characters of what is missing, as the list of it quotes them."""
EXCHANGED = N_("The first file is in {first}, the second in {second}: they were exchanged.")
IN_OTHER_FORMATS = N_(
    "One of the files is a PDF: its paragraphs were put together from lines, and may be cut elsewhere."
)


def page_of(
    comparisons: Sequence[Comparison],
    refused: Sequence[Diagnostic],
    sheet: FindingSheet,
    template: Callable[[str], str],
) -> str:
    """Return the page.

    Args:
        comparisons: The comparisons, in order; each has its texts.
        refused: Why other files were not compared.
        sheet: What findings are written on.
        template: Returns the text of a template by its name.
    """
    view = page_view(comparisons, refused, sheet)
    return render_page("web/comparison.html.j2", {"page": view}, sheet.translator, template)


def page_view(comparisons: Sequence[Comparison], refused: Sequence[Diagnostic], sheet: FindingSheet) -> PageView:
    """Return what the page shows.

    Args:
        comparisons: The comparisons, in order; each has its texts.
        refused: Why other files were not compared.
        sheet: What findings are written on.
    """
    numbering = _Numbering(sheet)
    pairs = tuple(_pair(one, at, numbering, sheet) for at, one in enumerate(comparisons, 1))
    every = (*(found for one in comparisons for found in one.findings), *refused)
    on_files = tuple(one for one in every if kind_of(one.code) is OTHER)
    on_words = tuple(one for one in every if kind_of(one.code) is not OTHER)
    occurring = {one.severity for one in leading(on_words)}
    alone = pairs[0].title if len(pairs) == 1 else ""
    title = alone or sheet.translator.gettext(N_("{number} documents")).format(number=len(pairs))
    return PageView(
        lang=sheet.translator.lang,
        title=title,
        summary=summary(every, sheet.translator),
        counts=tuple(_counts(on_words, sheet.translator)),
        severities=tuple(
            (one.value, with_capital(sheet.translator.gettext(SEVERITIES[one]))) for one in Severity if one in occurring
        ),
        pairs=pairs,
        refused=tuple((sheet.path(one.span.path), sheet.sentence(one)) for one in on_files),
        is_compared=any(one.is_related for one in comparisons),
    )


class _Numbering:
    """Makes the views of findings, and numbers them through the page."""

    def __init__(self, sheet: FindingSheet) -> None:
        self.sheet = sheet
        self.last = 0

    def views(self, found: Sequence[FileFinding]) -> list[tuple[FileFinding, FindingView]]:
        """Return the findings that count, each with its view; what follows from one is said with it."""
        told = {id(one) for one in leading(one.told for one in found)}
        follows: defaultdict[tuple[str, object], list[Diagnostic]] = defaultdict(list)
        for one in found:
            if id(one.told) not in told and one.told.cause:
                follows[one.told.cause.code, one.told.cause.span].append(one.told)
        heads = [one for one in found if id(one.told) in told]
        places = {id(one): self.sheet.pairs.at(one.told.span) for one in heads}
        heads.sort(key=lambda one: (place.order if (place := places[id(one)]) else (0, -1), one.told.span))
        return [(one, self.view(one.told, follows[one.told.code, one.told.span])) for one in heads]

    def view(self, one: Diagnostic, follows: Iterable[Diagnostic]) -> FindingView:
        """Return the view of one finding."""
        self.last += 1
        sheet, _ = self.sheet, self.sheet.translator.gettext
        kind = kind_of(one.code)
        further = (
            *(f"{sheet.sentence(other)} ({sheet.place(other.span)})" for other in one.related[1:]),
            *(sheet.sentence(other) for other in follows),
        )
        source = sheet.sources.get(one.span.path)
        words = " ".join(source.quote(one.span).split()) if source else ""
        return FindingView(
            id=f"f{self.last}",
            number=self.last,
            severity=one.severity.value,
            weight=_(SEVERITIES[one.severity]),
            kind=kind.key,
            label=_(kind.name),
            code=one.code,
            message=sheet.sentence(one),
            place=sheet.place(one.span),
            further=further,
            words=words if len(words) <= QUOTED else f"{words[:QUOTED].rsplit(' ', 1)[0]} …",
            lang=sheet.language(one.span.path),
        )


def _pair(comparison: Comparison, at: int, numbering: _Numbering, sheet: FindingSheet) -> PairView:
    translator = sheet.translator
    told = numbering.views([one for one in comparison.found if kind_of(one.told.code) is not OTHER])
    made, general = panel_rows(comparison, told, f"p{at}-", translator)
    texts = tuple(comparison.texts.values())
    names = tuple(PurePath(text.manuscript.path).name for text in texts)
    return PairView(
        id=f"p{at}",
        title=" – ".join(dict.fromkeys(names)),
        languages=tuple((lang, with_capital(language_name(lang, translator.lang))) for lang in comparison.texts),
        facts=tuple(_facts(comparison, translator)),
        notices=tuple(notices(comparison, translator)),
        missing=tuple(view for found, view in told if kind_of(found.told.code).key == MISSING),
        unread=tuple(_unread(texts, sheet)),
        rows=made,
        general=general,
        number=len(told),
    )


def notices(comparison: Comparison, translator: Translator) -> Iterator[str]:
    """Yield what the reader must know of a comparison before its findings."""
    texts = tuple(comparison.texts.values())
    languages = [language_name(lang, translator.lang) for lang in comparison.texts]
    if comparison.is_exchanged:
        yield translator.gettext(EXCHANGED).format(first=languages[1], second=languages[0])
    formats = {format_name(text.manuscript.path, translator) for text in texts}
    if len(formats) > 1 and any(text.manuscript.path.lower().endswith(".pdf") for text in texts):
        yield translator.gettext(IN_OTHER_FORMATS)


def _facts(comparison: Comparison, translator: Translator) -> Iterator[FactView]:
    """Yield what is known of two files; what should be the same and is not differs."""
    texts = tuple(comparison.texts.values())
    identities = [text.manuscript.identity for text in texts]

    def fact(label: str, values: Iterable[object], *, same: bool = False) -> FactView:
        first, second = (str(value or "") for value in values)
        return FactView(translator.gettext(label), (first, second), differs=same and first != second)

    def known(label: str, values: Iterable[object]) -> Iterator[FactView]:
        if any(several := tuple(values)):
            yield fact(label, several, same=all(several))

    yield fact(N_("File"), (text.manuscript.path for text in texts))
    yield fact(N_("Format"), (format_name(text.manuscript.path, translator) for text in texts))
    yield from known(N_("Symbol"), (", ".join(each.symbols) for each in identities))
    dates = (each.date and written_date(each.date, translator.lang) for each in identities)
    yield from known(N_("Date"), dates)
    counts = [_counts_of(document) for document in _documents(comparison)]
    for label, values in zip(COUNTED, zip(*counts, strict=True), strict=True):
        if any(values):
            shown = tuple(map(str, values))
            yield FactView(translator.gettext(label), (shown[0], shown[1]), differs=values[0] != values[1])


def _documents(comparison: Comparison) -> tuple[Document, ...]:
    return tuple(comparison.workspace.report.documents()) if comparison.workspace else ()


def _counts_of(document: Document) -> tuple[int, ...]:
    """Return how many there are of what is counted in a text."""
    blocks = tuple(block for part in document.paragraphs for block in walk(part.blocks))
    return (
        len(document.paragraphs),
        sum(isinstance(block, Heading) for block in document.body),
        sum(isinstance(block, List) for block in blocks),
        sum(isinstance(block, Table) for block in blocks),
        len(document.notes),
    )


def _unread(texts: Sequence[ComparedText], sheet: FindingSheet) -> Iterator[UnreadView]:
    for text in texts:
        told = tuple(told_remarks(text.bound.remarks, sheet.translator))
        dropped = tuple(words for is_dropped, words in told if is_dropped)
        others = tuple(words for is_dropped, words in told if not is_dropped)
        if told:
            yield UnreadView(text.manuscript.path, dropped, others)


def _counts(found: Iterable[Diagnostic], translator: Translator) -> Iterator[CountView]:
    """Yield how many findings there are of each kind of difference; a kind of which there are none is told too."""
    count = Counter((kind_of(one.code).key, one.severity) for one in leading(found))
    for kind in KINDS:
        if kind is not OTHER:
            of_kind = (count[kind.key, severity] for severity in Severity)
            yield CountView(kind.key, translator.gettext(kind.name), *of_kind)
