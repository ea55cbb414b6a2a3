"""An archived PDF names both standards that it meets: PDF/A-2a and PDF/UA-1.

WeasyPrint writes one variant into the metadata (https://github.com/Kozea/WeasyPrint/issues/2783,
https://github.com/Kozea/WeasyPrint/issues/2467), and puts further metadata after the one RDF that a PDF/A may have.
Applied by wrapping the method that writes that RDF, and only where a PDF is made for archives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from weasyprint.pdf.metadata import DocumentMetadata

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

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
