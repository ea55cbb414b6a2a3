"""The metadata say what the document is: its language, its symbols and its date.

WeasyPrint writes title, author, description, key words and dates of a page into the metadata, but no language and no
identifier; XMP that it is given besides stands outside of the one RDF (https://github.com/Kozea/WeasyPrint/issues/2467).
Applied by wrapping the method that writes that RDF.
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
