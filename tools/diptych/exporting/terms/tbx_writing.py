"""The termbase → TBX-Basic, which OmegaT, Trados and memoQ take as a glossary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from diptych.exporting.control_characters import fit
from diptych.exporting.exporters import Exported
from diptych.formats.termbase import ACRONYM, ARTICLE, AVOIDED, DIALECT, FULL, GENDERS, PREFERRED, SHORT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.compose.structure import Composition
    from diptych.model.catalogue import Catalogue
    from diptych.model.settings import Name, Term

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NAME_START = re.compile(r"[A-Za-z_]")
"""What an identifier in XML may begin with."""


def write(catalogue: Catalogue, editions: Sequence[Composition]) -> Exported:
    """Return the termbase in some languages.

    Args:
        catalogue: The index of a report without errors.
        editions: The report in these languages.
    """
    languages = [edition.lang for edition in editions]
    root = etree.Element("martif", {"type": DIALECT, LANG: languages[0]})
    header = etree.SubElement(etree.SubElement(root, "martifHeader"), "fileDesc")
    source = etree.SubElement(etree.SubElement(header, "sourceDesc"), "p")
    source.text = fit(f"Diptych: {catalogue.report.document_name}")
    encoding = etree.SubElement(root[0], "encodingDesc")
    etree.SubElement(encoding, "p", type="XCSURI").text = "TBXBasicXCSV02.xcs"
    body = etree.SubElement(etree.SubElement(root, "text"), "body")
    for term in catalogue.report.terms.values():
        if any(lang in term.names for lang in languages):
            _add_term(body, term, languages)
    return Exported(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def _add_term(body: etree._Element, term: Term, languages: Sequence[str]) -> None:
    identity = term.key if NAME_START.match(term.key) else f"_{term.key}"
    entry = etree.SubElement(body, "termEntry", id=identity)
    etree.SubElement(entry, "descrip", type="subjectField").text = term.kind
    for lang in languages:
        if lang in term.names:
            holder = etree.SubElement(entry, "langSet", {LANG: lang})
            for text, notes, remark in _forms(term, term.names[lang], lang):
                group = etree.SubElement(holder, "tig")
                etree.SubElement(group, "term").text = fit(text)
                for kind, value in notes.items():
                    etree.SubElement(group, "termNote", type=kind).text = value
                if remark:
                    etree.SubElement(group, "note").text = fit(remark)


def _forms(term: Term, name: Name, lang: str) -> Iterator[tuple[str, Mapping[str, str], str]]:
    """Yield each form of a term, what is said of it, and a note: the name first."""
    gender = {"grammaticalGender": GENDERS[name.gender]} if name.gender else {}
    status = {"administrativeStatus": PREFERRED}
    article = f"{ARTICLE}{name.article}" if name.article else ""
    yield name.name, {"termType": FULL, **gender, **status}, article
    for text, kind in ((name.acronym, ACRONYM), (name.short, SHORT)):
        if text:
            yield text, {"termType": kind, **status}, ""
    for text in term.avoid.get(lang, ()):
        yield text, {"administrativeStatus": AVOIDED}, ""
