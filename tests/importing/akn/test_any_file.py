"""Any Akoma Ntoso file is refused, or becomes a report that can be read without faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from diptych.formats.akn import AKN, OWN
from diptych.formats.faults import ImportRefusedError
from diptych.importing.akn.reading import read
from diptych.importing.report.works import by_work
from diptych.importing.report.writing import write_report
from tests.support.manuscripts import akn, report_of

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

BLOCKS = "section heading num paragraph content p list intro point sublist wrapUp blockList item ul li table tr td th"
INLINE = "i b span a ref authorialNote noteRef eol img"
OTHERS = "crossHeading subheading blockContainer attachments attachment doc mainBody"
NAMES = f"{BLOCKS} {INLINE} {OTHERS}".split()
ATTRIBUTES = (
    "class",
    "href",
    "marker",
    "eId",
    "colspan",
    "rowspan",
    *(
        f"{{{OWN}}}{name}"
        for name in ("name", "role", "numbering", "anchor", "level", "label", "target", "form", "status")
    ),
)
PLAIN = ("", "1", "²", "italic", "H1", "p1", "#a", "terms", "a-b", "summary", "draft", "restart", "none", "continue")
ODD = ("../x", "a b", "a}\n{b", "]x[", "doc:A/75/345", "https://undocs.org/en/A/75/345")
VALUES = st.sampled_from((*PLAIN, *ODD, "number", "named", "bare", "text"))
TEXTS = st.text(st.sampled_from("ab 1.(){}[]#*_>|\\-:&<\u00a0\n\t’"), max_size=8)
ELEMENTS = st.tuples(
    st.sampled_from(NAMES), st.dictionaries(st.sampled_from(ATTRIBUTES), VALUES, max_size=2), TEXTS, TEXTS
)
NO_FAULT = {"YML005"}
"""A value of front matter that means nothing is for the editor to see."""


def trees() -> SearchStrategy[etree._Element]:
    """Return any trees of elements."""
    flat = ELEMENTS.map(lambda told: made(told, ()))
    return st.recursive(flat, lambda inner: st.builds(made, ELEMENTS, st.lists(inner, max_size=4)), max_leaves=12)


def made(told: tuple[str, dict[str, str], str, str], children: object) -> etree._Element:
    """Return an element with its attributes, text, tail and children."""
    name, attributes, text, tail = told
    element = etree.Element(f"{{{AKN}}}{name}", attributes)
    element.text, element.tail = text, tail
    assert isinstance(children, list | tuple)
    for child in children:
        element.append(child)
    return element


@given(st.lists(trees(), min_size=1, max_size=4))
def test_it_is_refused_or_read_without_faults(bodies: list[etree._Element]) -> None:
    body = "".join(etree.tostring(one, encoding="unicode") for one in bodies)
    try:
        manuscript = read("file.xml", akn(f"<mainBody><p>The text.</p>{body}</mainBody>"))
    except ImportRefusedError:
        return
    (work,) = by_work([manuscript]).values()
    report = report_of(write_report(work).files, but=NO_FAULT)
    assert all("/" not in document.source.path for document in report.documents())


@pytest.mark.parametrize("rows", [0, 1, 3])
def test_rows_without_a_cell_make_no_table(rows: int) -> None:
    manuscript = read("file.xml", akn(f"<mainBody><p>The text.</p><table>{'<tr/>' * rows}</table></mainBody>"))
    (work,) = by_work([manuscript]).values()
    files = write_report(work).files
    report_of(files, but=NO_FAULT)
    assert not any("|" in text or "heads" in text for path, text in files.items() if path.endswith(".en.md"))
