"""Makes the pages of a report, and collects what is found while they are made."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from diptych.i18n import N_
from diptych.internal import NOWHERE, PAGE_FAILED, PRESS_DIED, failure
from diptych.model.diagnostic import LanguageTag, Phrase
from diptych.rules import registry
from diptych.rules.findings.allowances import is_allowed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.report import Report
    from diptych.render.child import Failure
    from diptych.render.pages.outputs import OtherForm, Workshop

Made = TypeVar("Made")

WEB_PAGE, PDF = Phrase(N_("the web page in {lang}")), Phrase(N_("the PDF in {lang}"))
WEB_EDITION = Phrase(N_("the web edition"))
BOTH = Phrase(N_("{first} and {second}"))


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be built.

    Attributes:
        formats: `html`, `pdf`, `parallel`.
        languages: Languages of the report; two of them, from left to right, for `parallel`.
        linked: Formats also made, perhaps by another order, to which pages may link.
        unprinted: The PDFs among them that could not be made, such as `fr` and `en-fr`: no page links to them.
        others: The report in other formats, which the web edition offers too.
    """

    formats: tuple[str, ...]
    languages: tuple[str, ...]
    linked: tuple[str, ...] = ()
    unprinted: tuple[str, ...] = ()
    others: tuple[OtherForm, ...] = ()

    def has(self, form: str) -> bool:
        """Return whether a format is made, by this order or by another."""
        return form in (*self.formats, *self.linked)


def build(catalogue: Catalogue, order: Order, workshop: Workshop) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Make the pages of a report.

    A page that cannot be made becomes a finding, and the others are made. A picture or a chart that cannot be drawn
    also becomes a finding, and the page has a mark in its place.

    Args:
        catalogue: The index of the report.
        order: The pages to make.
        workshop: What to make them with.

    Returns:
        The files by their path in the folder of outputs, and what was found while making them, by path, place and
        code.
    """
    # Imported here, so that a check does not wait for it.
    from diptych.render.pages.showing import shown_pictures, undrawn_charts  # noqa: PLC0415

    shown, undrawn = shown_pictures(catalogue, workshop.studio)
    making = _Making(shown, order, workshop, [*undrawn, *undrawn_charts(shown, order.languages, workshop.letters)])
    making.make()
    return making.outputs, _weighed(catalogue.report, making.found)


def redline(
    catalogue: Catalogue, earlier: Catalogue, order: Order, since: str, workshop: Workshop
) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Make the pages of what changed in a report.

    Args:
        catalogue: The index of the present version.
        earlier: The index of the earlier version.
        order: The formats, `html` and `pdf`, and the languages, from left to right.
        since: What the user calls the earlier version.
        workshop: What to make them with.

    Returns:
        The files by their path in the folder of redlines, and what was found while making them.
    """
    from diptych.render.pages.outputs import media, pdf_path  # noqa: PLC0415
    from diptych.render.pages.redline_page import redline_page  # noqa: PLC0415
    from diptych.render.pages.showing import shown_pictures  # noqa: PLC0415
    from diptych.render.text.inline import Medium  # noqa: PLC0415

    name = "-".join(order.languages)
    shown, undrawn = shown_pictures(catalogue, workshop.studio)
    pages = {
        form: redline_page(shown, earlier, order.languages, medium, workshop, since=since)
        for form, medium in (("html", Medium.WEB), ("pdf", Medium.PRINT))
        if form in order.formats
    }
    outputs: dict[str, bytes] = {}
    found = [*undrawn]
    if "html" in pages:
        pictures = {path.replace("html/", "", 1): data for path, data in media(shown).items()}
        outputs |= {f"{name}/index.html": pages["html"].encode(), **pictures}
    if "pdf" in pages:
        printed, faults = _printed(shown, {name: pages["pdf"]}, {name: order.languages}, workshop)
        outputs |= {pdf_path(catalogue.report, one).removeprefix("pdf/"): data for one, data in printed.items()}
        found += faults
    return outputs, _weighed(catalogue.report, found)


def unprinted(report: Report, order: Order, outputs: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return the PDFs that an order asked for and that were not made, such as `fr` and `en-fr`."""
    from diptych.render.pages.outputs import pdf_path  # noqa: PLC0415

    asked = ("-".join(languages) for languages in _pdfs(order, order.formats.__contains__))
    return tuple(name for name in asked if pdf_path(report, name) not in outputs)


def _pdfs(order: Order, has: Callable[[str], bool]) -> Iterator[tuple[str, ...]]:
    """Yield the languages of each PDF among the formats of an order."""
    if has("pdf"):
        yield from ((lang,) for lang in order.languages)
    if has("parallel"):
        yield order.languages


def _weighed(report: Report, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    kept = (one for one in found if not is_allowed(report, one.code, one.span))
    return registry.weigh(kept, report.settings.rules)


@dataclass(slots=True)
class _Making:
    """One order as it is made, page by page."""

    catalogue: Catalogue
    order: Order
    workshop: Workshop
    found: list[Diagnostic]
    outputs: dict[str, bytes] = field(default_factory=dict)

    def make(self) -> None:
        for_press: dict[str, str] = {}
        if "pdf" in self.order.formats:
            for_press |= self.print_pages()
        if "parallel" in self.order.formats:
            for_press |= self.side_by_side()
        if for_press:
            self.send_to_press(for_press)
        # It links to the PDFs that there are.
        if "html" in self.order.formats:
            self.outputs |= self.web_edition()

    def attempt(self, page: Phrase, languages: tuple[str, ...], make: Callable[[], Made]) -> Made | None:
        """Make a page; an exception raised meanwhile becomes a finding."""
        try:
            return make()
        except Exception as error:  # noqa: BLE001 - whatever fails, the other pages are made
            self.found.append(failure(PAGE_FAILED, error, NOWHERE, **_named(languages), page=page))
            return None

    def web_edition(self) -> Mapping[str, bytes]:
        from diptych.render.pages.outputs import web_pages  # noqa: PLC0415

        beside = self.order.has("parallel")
        missing = (*self.order.unprinted, *unprinted(self.catalogue.report, self.order, self.outputs))
        printed = [one for one in _pdfs(self.order, self.order.has) if "-".join(one) not in missing]

        def make(languages: tuple[str, ...]) -> dict[str, bytes]:
            others = [one for one in self.order.others if one.lang in languages]
            return web_pages(self.catalogue, languages, self.workshop, beside=beside, printed=printed, others=others)

        try:
            return make(self.order.languages)
        except Exception:  # noqa: BLE001 - making each language alone shows which one fails
            alone = {lang: self.attempt(WEB_PAGE, (lang,), partial(make, (lang,))) for lang in self.order.languages}
            able = tuple(lang for lang, made in alone.items() if made is not None)
            together = self.attempt(WEB_EDITION, able, partial(make, able)) if able else None
            return together or {}

    def print_pages(self) -> dict[str, str]:
        from diptych.render.pages.outputs import print_page  # noqa: PLC0415

        pages = {
            lang: self.attempt(PDF, (lang,), partial(print_page, self.catalogue, lang, self.workshop))
            for lang in self.order.languages
        }
        return {lang: page for lang, page in pages.items() if page is not None}

    def side_by_side(self) -> dict[str, str]:
        """Make the page for the web, and return the one for the press."""
        from diptych.render.pages.outputs import media, parallel_page  # noqa: PLC0415
        from diptych.render.text.inline import Medium  # noqa: PLC0415

        languages, linked = self.order.languages, self.order.has("html")

        def make(medium: Medium) -> str:
            return parallel_page(self.catalogue, languages, medium, self.workshop, linked=linked)

        web = self.attempt(WEB_PAGE, languages, partial(make, Medium.WEB))
        if web is not None:
            self.outputs |= {"html/parallel/index.html": web.encode()} | media(self.catalogue)
        paper = self.attempt(PDF, languages, partial(make, Medium.PRINT))
        return {} if paper is None else {"-".join(languages): paper}

    def send_to_press(self, pages: Mapping[str, str]) -> None:
        from diptych.render.pages.outputs import pdf_path, published  # noqa: PLC0415

        report = self.catalogue.report
        named = {name: (name,) if name in self.order.languages else self.order.languages for name in pages}
        printed, found = _printed(self.catalogue, pages, named, self.workshop)
        self.found += found
        for name, data in printed.items():
            self.outputs[pdf_path(report, name)] = data
            if self.order.has("html"):
                # The web edition may be published without the folders beside it.
                self.outputs[published(pdf_path(report, name))] = data


def _printed(
    catalogue: Catalogue, pages: Mapping[str, str], languages: Mapping[str, tuple[str, ...]], workshop: Workshop
) -> tuple[dict[str, bytes], list[Diagnostic]]:
    """Print pages; `languages` has those of each by its name. Return the PDFs by name, and what was found."""
    from diptych.render.child import Failure  # noqa: PLC0415
    from diptych.render.pages.printed_places import PrintedPlaces  # noqa: PLC0415
    from diptych.render.pdf.fault_places import located, untold  # noqa: PLC0415
    from diptych.render.pdf.press import print_pages  # noqa: PLC0415
    from diptych.render.text.inline import Medium, picture_address  # noqa: PLC0415

    report = catalogue.report
    made: dict[str, bytes] = {}
    found: list[Diagnostic] = []
    pictures = {picture_address(path, Medium.PRINT): data for path, data in report.pictures.items()}
    printed = print_pages(pages, {**pictures, **workshop.fonts}, archive=report.settings.pdf.archive)
    for name, one in printed.items():
        if isinstance(one, Failure):
            found.append(_unprinted(one, languages[name]))
        else:
            made[name] = one.data
            told = registry.marked_characters(catalogue) if one.faults else frozenset()
            written = PrintedPlaces(catalogue, languages[name], NOWHERE)
            found += located(untold(one.faults, told), report, languages[name], _named(languages[name]), written)
    return made, found


def _unprinted(failed: Failure, languages: tuple[str, ...]) -> Diagnostic:
    rule = PRESS_DIED if failed.died else PAGE_FAILED
    return rule.at(NOWHERE, {**_named(languages), "page": PDF, "error": failed.reason})


def _named(languages: tuple[str, ...]) -> dict[str, str]:
    """Return what a message calls the language, or the two languages, of a page."""
    if len(languages) == 1:
        return {"lang": LanguageTag(languages[0])}
    first, second = map(LanguageTag, languages)
    return {"first": first, "second": second, "lang": BOTH}
