"""The metadata say what the document is, and all standards that it meets.

WeasyPrint writes title, author, description, key words and dates of a page into the metadata, but no language and no
identifier; and one variant alone, though an archived PDF is PDF/A-2a and PDF/UA-1
(https://github.com/Kozea/WeasyPrint/issues/2783). It puts further metadata after the one RDF that a PDF/A may have
(https://github.com/Kozea/WeasyPrint/issues/2467). Applied by wrapping the method that writes that RDF.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from weasyprint.pdf.metadata import DocumentMetadata

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

IDENTIFIER = "dcterms.identifier"
"""Name of the `meta` of a page that holds what the document is cited by."""


def document_facts() -> AbstractContextManager[None]:
    """Write the facts into the metadata of the document that is written within this context."""
    return replace_attribute(DocumentMetadata, "generate_rdf_metadata", _telling)


def _telling(generate: Callable[..., bytes]) -> Callable[..., bytes]:
    def generate_told(metadata: Any, *inputs: object) -> bytes:  # noqa: ANN401 - WeasyPrint has no types
        head, end, tail = generate(metadata, *inputs).rpartition(b"</rdf:RDF>")
        identifier = metadata.custom.get(IDENTIFIER, "")
        facts = (
            ("language", _listed("Bag", [metadata.lang] if metadata.lang else [])),
            ("identifier", escape(identifier)),
            ("subject", _listed("Bag", metadata.keywords)),
            ("date", _listed("Seq", [metadata.created] if metadata.created else [])),
            ("publisher", _listed("Bag", metadata.authors)),
        )
        told = "".join(f"<dc:{name}>{value}</dc:{name}>" for name, value in facts if value)
        return (
            head
            + (f'<rdf:Description rdf:about="" {DC}>{told}</rdf:Description>'.encode() if told else b"")
            + end
            + tail
        )

    return generate_told


DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'


def _listed(kind: str, values: Sequence[str]) -> str:
    """Return values as a list of RDF; empty where there are none."""
    items = "".join(f"<rdf:li>{escape(value)}</rdf:li>" for value in values)
    return f"<rdf:{kind}>{items}</rdf:{kind}>" if items else ""


ACCESSIBLE_TOO = """<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1" />
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""
"""Conformity to PDF/UA-1, and the description of this property, which PDF/A does not know (ISO 19005-2, 6.6.2.3)."""


def both_standards() -> AbstractContextManager[None]:
    """Have the document that is written within this context name PDF/UA-1 besides its variant."""
    return replace_attribute(DocumentMetadata, "generate_rdf_metadata", _naming_both)


def _naming_both(generate: Callable[..., bytes]) -> Callable[..., bytes]:
    def generate_both(*inputs: object) -> bytes:
        head, end, tail = generate(*inputs).rpartition(b"</rdf:RDF>")
        return head + ACCESSIBLE_TOO.encode() + end + tail

    return generate_both
