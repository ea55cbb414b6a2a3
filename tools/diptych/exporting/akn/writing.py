"""A report → Akoma Ntoso 3.0, one document for each language."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lxml import etree

from diptych.exporting.akn.block_writing import BodyWriter
from diptych.exporting.akn.text_writing import add_text
from diptych.exporting.control_characters import characters_left_out, fit
from diptych.exporting.exporters import Exported, ExportRemark
from diptych.formats.akn import AKN, NO_DATE, OWN, SET, TRAVELLING, akn, long_code, own
from diptych.formats.section_names import section_name
from diptych.formats.settings_text import travelling_settings
from diptych.i18n import N_
from diptych.model.files import REPORT
from diptych.pictures import head_pictures, look

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diptych.compose.structure import Composition
    from diptych.exporting.akn.text_writing import TextWriter
    from diptych.model.catalogue import Catalogue
    from diptych.model.house import House
    from diptych.model.report import Report

SOURCE = "#diptych"
"""The source of the metadata."""
ORGANIZATION = "/akn/ontology/organization/{house}/{name}"
"""The address of an organization, or of the program, among those that a house knows."""

SHORT = {
    "paragraph": "para",
    "section": "sec",
    "crossHeading": "xhead",
    "blockList": "list",
    "authorialNote": "note",
    "blockContainer": "quote",
}
"""Elements that identifiers call by another name (Akoma Ntoso Naming Convention, section 5)."""
NAMED_ONCE = frozenset({"content", "mainBody", "coverPage", "heading", "num"})
"""Elements that occur once in their parent: their identifiers have no number."""
STRUCTURE = frozenset(
    {"akomaNtoso", "statement", "meta", "identification", "references", "proprietary", "coverPage", "mainBody"}
    | {"section", "paragraph", "content", "blockList", "item", "blockContainer", "table", "tr"}
)
"""Elements that hold other elements and no text."""
INLINE = frozenset({"a", "b", "i", "span", "ref", "noteRef", "eol", "img", "docTitle", "docNumber", "num", "heading"})
"""Elements that need no identifier."""


CHART = N_("Akoma Ntoso has no place for the drawing of the chart “{title}”: its data were written as a table.")


def write(catalogue: Catalogue, editions: Sequence[Composition]) -> Exported:
    """Return a report in one language as an Akoma Ntoso document, with its pictures beside it.

    Args:
        catalogue: The index of a report without errors.
        editions: The report in the language.
    """
    (edition,) = editions
    report, lang = catalogue.report, edition.lang
    root = etree.Element(akn("akomaNtoso"), nsmap={None: AKN, "diptych": OWN})
    statement = etree.SubElement(root, akn("statement"), name="report")
    _meta(statement, report, catalogue.house, lang)
    writer = BodyWriter(report, edition)
    _cover(statement, report, edition, writer.text)
    body = etree.SubElement(statement, akn("mainBody"))
    for section in (*edition.sections, *filter(None, [edition.documents])):
        writer.section(body, section)
    for part in statement[1:]:
        _identify(part, "")
    for reference, place in writer.text.pending:
        target = writer.text.places.get(place)
        reference.set("href", f"#{place if target is None else target.get('eId')}")
    _break_lines(root)
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"
    charts = [ExportRemark(CHART, (("title", title),)) for title in writer.charts]
    pictures = {
        beside: look(path, report.pictures[path]).data or b""
        for path, beside in writer.text.pictures.items()
        if path in report.pictures
    }
    return Exported(data, pictures, (*characters_left_out(report, lang), *charts))


def _identify(element: etree._Element, around: str, counts: Counter[str] | None = None) -> None:
    """Give an identifier to an element and all inside it that have none, made of parent, name and number."""
    name = etree.QName(element).localname
    counts = Counter() if counts is None else counts
    if name not in INLINE and not element.get("eId"):
        counts[name] += 1
        own_part = SHORT.get(name, name) if name in NAMED_ONCE else f"{SHORT.get(name, name)}_{counts[name]}"
        element.set("eId", f"{around}__{own_part}" if around else own_part)
    inner = element.get("eId") or around
    within: Counter[str] = Counter() if element.get("eId") else counts
    for child in element:
        _identify(child, inner, within)


def _break_lines(root: etree._Element) -> None:
    """Put the children of elements that hold no text on lines of their own, for people who read the file."""
    for element in root.iter():
        if len(element) and etree.QName(element).localname in STRUCTURE:
            element.text = "\n"
            for child in element:
                child.tail = "\n"


def _cover(statement: etree._Element, report: Report, edition: Composition, writer: TextWriter) -> None:
    """Add the first page: its picture, symbols, title, and the lines around them, which the settings say too."""
    cover, head = etree.SubElement(statement, akn("coverPage")), edition.masthead
    for path, _ in head_pictures(report.settings):
        line = etree.SubElement(cover, akn("p"), {SET: "true"})
        writer.picture(line, path, head.institution).set(own("target"), fit(path))
    _lines(cover, (head.institution,))
    for symbol in report.settings.symbols:
        add_text(etree.SubElement(etree.SubElement(cover, akn("p")), akn("docNumber")), str(symbol))
    if report.settings.reference:
        # The settings, which travel with it, have it too.
        line = etree.SubElement(cover, akn("p"), {SET: "true"})
        add_text(etree.SubElement(line, akn("docNumber")), report.settings.reference)
    _lines(cover, (head.kind, head.distribution, head.issued, head.language, head.original, head.notice))
    for organ in head.organs:
        _lines(cover, (organ.name, organ.session, organ.agenda, organ.agenda_title))
    for title in (report.settings.title[edition.lang], report.settings.subtitle.get(edition.lang, "")):
        if title:
            add_text(etree.SubElement(etree.SubElement(cover, akn("p")), akn("docTitle")), title)
    _lines(cover, (head.imprint, head.address))


def _lines(cover: etree._Element, lines: Iterable[str]) -> None:
    """Add the lines that a first page has; what reads the file again takes them from the settings."""
    for line in filter(None, lines):
        add_text(etree.SubElement(cover, akn("p"), {SET: "true"}), line)


def _meta(statement: etree._Element, report: Report, house: House, lang: str) -> None:
    """Add the metadata: work, expression and manifestation, and the files of the report."""
    meta = etree.SubElement(statement, akn("meta"))
    identification = etree.SubElement(meta, akn("identification"), source=SOURCE)
    house_code, institution = _issuer(report, house)
    date = report.settings.date.isoformat() if report.settings.date else NO_DATE
    work = f"/akn/{house_code}/statement/report/{date}/{section_name(report.document_name)}"
    expression = f"{work}/{long_code(lang)}@"
    for level, address in (("Work", work), ("Expression", expression), ("Manifestation", f"{expression}/main.xml")):
        element = etree.SubElement(identification, akn(f"FRBR{level}"))
        etree.SubElement(element, akn("FRBRthis"), value=f"{address}/!main" if level != "Manifestation" else address)
        etree.SubElement(element, akn("FRBRuri"), value=address)
        etree.SubElement(element, akn("FRBRdate"), date=date, name="publication")
        etree.SubElement(element, akn("FRBRauthor"), href=f"#{house_code}" if level != "Manifestation" else SOURCE)
        if level == "Work":
            etree.SubElement(element, akn("FRBRcountry"), value=house_code)
        elif level == "Expression":
            etree.SubElement(element, akn("FRBRlanguage"), language=long_code(lang))
    references = etree.SubElement(meta, akn("references"), source=SOURCE)
    for name, shown in ((house_code, institution), ("diptych", "Diptych")):
        address = ORGANIZATION.format(house=house_code, name=name)
        etree.SubElement(references, akn("TLCOrganization"), eId=name, href=address, showAs=shown)
    _travelling(etree.SubElement(meta, akn("proprietary"), source=SOURCE), report)


def _issuer(report: Report, house: House) -> tuple[str, str]:
    """Return the code of the institution that issues the report, and its name."""
    said = report.settings.institution
    if said is None:
        return house.code, house.masthead.institution
    lang = report.settings.languages[0]
    return section_name(said.short.get(lang) or said.name[lang]), said.name[lang]


def _travelling(parent: etree._Element, report: Report) -> None:
    """Add what Akoma Ntoso has no place for: settings, termbase, register and data, as they are written."""
    settings = etree.SubElement(parent, own("settings"), languages=" ".join(report.settings.languages))
    add_text(settings, "".join(travelling_settings(report.sources[REPORT].text).values()))
    for path in (*TRAVELLING, *sorted(report.sheets)):
        source = report.sources.get(report.on_disk.get(path, path))
        if source:
            add_text(etree.SubElement(parent, own("file"), path=path), source.text)
