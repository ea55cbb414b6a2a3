"""The head of a column or a row says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support.pdf_reader import structure
from tests.support.plain_press import mended, page, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pikepdf

PAGE = page(
    '<table><thead><tr><th scope="col" rowspan="2">Post</th><th scope="colgroup" colspan="2">Year</th></tr>'
    "<tr><th>2024</th><th>2025</th></tr></thead>"
    '<tr><td scope="row">Staff</td><td>1</td><td>2</td></tr></table>',
    "thead::after { display: table-cell; content: '' }",
)


def cells(element: Any) -> Iterator[Any]:  # noqa: ANN401 - the objects of a PDF have no finer type
    if element.S in ("/TH", "/TD"):
        yield element
    for child in element.get("/K", []):
        if not isinstance(child, int) and "/S" in child:
            yield from cells(child)


def scopes(printed: pikepdf.Pdf) -> list[tuple[str, str, int, int]]:
    return [
        (
            str(cell.S)[1:],
            str(cell.A.get("/Scope", ""))[1:],
            int(cell.A.get("/ColSpan", 1)),
            int(cell.A.get("/RowSpan", 1)),
        )
        for cell in cells(printed.Root.StructTreeRoot.K[0])
    ]


def test_weasyprint_does_not_say_what_a_head_is_for() -> None:
    assert {scope for _, scope, *_ in scopes(plain(PAGE))} == {""}
    assert "THead[TR" in structure(plain(PAGE))
    assert " THead[NonStruct]" in structure(plain(PAGE))


def test_heads_say_what_they_are_for() -> None:
    assert scopes(mended(PAGE)) == [
        ("TH", "Column", 1, 2),
        ("TH", "Column", 2, 1),
        ("TH", "Column", 1, 1),
        ("TH", "Column", 1, 1),
        ("TH", "Row", 1, 1),
        ("TD", "", 1, 1),
        ("TD", "", 1, 1),
    ]


def heads_named(printed: pikepdf.Pdf) -> list[str]:
    """Return the heads that the last cell names."""
    *_, last = cells(printed.Root.StructTreeRoot.K[0])
    return list(map(str, last.A.get("/Headers", [])))


def test_weasyprint_leaves_out_heads_where_they_span_rows() -> None:
    assert len(heads_named(plain(PAGE.replace(' scope="row"', "")))) < 2


def test_a_cell_names_no_heads_since_they_say_what_they_are_for() -> None:
    assert heads_named(mended(PAGE)) == []


def test_the_space_below_the_heads_is_no_head() -> None:
    assert " THead[NonStruct]" not in structure(mended(PAGE))
