"""Which element of a file is the document, and in which version of Akoma Ntoso it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from diptych.formats.akn import AKN
from diptych.formats.faults import NOT_AKOMA_NTOSO, ImportRefusedError
from diptych.formats.xml import element_place, name_of
from diptych.i18n import N_
from diptych.importing.akn.names import ATTACHED, ATTACHING, DOCUMENTS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.importing.shared.remarks import Remarks

FAMILY = ("akomantoso", "legaldocml")
"""What stands in the namespace of each version."""

NO_NAMESPACE = N_("The file names no namespace: it was read as Akoma Ntoso 3.0.")
OTHER_VERSION = N_("The file is in another version of Akoma Ntoso, “{namespace}”: it was read as version 3.0.")
WRAPPED = N_("The document was found inside other XML, “{element}”; what is around it was dropped.")


def documents_in(root: etree._Element) -> tuple[etree._Element, ...]:
    """Return the documents of a file: the main one, then those beside it and the elements that hold such.

    Raises:
        ImportRefusedError: The file is not Akoma Ntoso.
    """
    found = list(_documents(root))
    at = next((at for at, one in enumerate(found) if name_of(one) not in ATTACHING), None)
    if at is not None:
        return (found[at], *found[:at], *found[at + 1 :])
    inner = [one for holder in found for child in holder for one in _inside(child)]
    if not inner:
        raise ImportRefusedError(NOT_AKOMA_NTOSO, {"element": str(root.tag)}, element_place(root))
    return tuple(inner)


def tell_version(root: etree._Element, document: etree._Element, remarks: Remarks) -> None:
    """Remark on a file in another version, without a namespace, or inside other XML."""
    namespace = etree.QName(document).namespace or ""
    if not namespace:
        remarks.guessed(element_place(root), NO_NAMESPACE)
    elif namespace != AKN:
        remarks.guessed(element_place(root), OTHER_VERSION, namespace=namespace)
    if name_of(root).lower() != ROOT and root is not document:
        remarks.dropped(element_place(root), WRAPPED, element=str(root.tag))


def _documents(root: etree._Element) -> Iterator[etree._Element]:
    if name_of(root) in DOCUMENTS and _is_of_family(root):
        yield root
        return
    for element in root.iter(etree.Element):
        if name_of(element).lower() == ROOT:
            yield from element


def _is_of_family(root: etree._Element) -> bool:
    """Return whether a document that is the first element of a file is one of Akoma Ntoso."""
    namespace = (etree.QName(root).namespace or "").lower()
    return any(name in namespace for name in FAMILY) or root.find("{*}meta/{*}identification") is not None


def _inside(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the documents in an attachment."""
    if name_of(element) in ATTACHED:
        yield from (child for child in element if name_of(child) in DOCUMENTS)
    elif name_of(element) in DOCUMENTS:
        yield element
