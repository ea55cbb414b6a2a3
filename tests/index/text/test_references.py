"""Cross-references as written, and what they name."""

from __future__ import annotations

import pytest

from diptych.model.catalogue import ReferenceForm, ReferenceRange
from tests.support.reports import catalogue


@pytest.mark.parametrize(
    ("markdown", "form", "stretches"),
    [
        ("[](#a)", ReferenceForm.NAMED, (ReferenceRange("a"),)),
        ("[#](#a)", ReferenceForm.NUMBER, (ReferenceRange("a"),)),
        ("[there](#a)", ReferenceForm.TEXT, (ReferenceRange("a"),)),
        ("[*#*](#a)", ReferenceForm.TEXT, (ReferenceRange("a"),)),
        ("[](#a..#b)", ReferenceForm.NAMED, (ReferenceRange("a", "b"),)),
        ("[#](#a..b)", ReferenceForm.NUMBER, (ReferenceRange("a", "b"),)),
        ("[](#a,#b..#c,#d)", ReferenceForm.NAMED, (ReferenceRange("a"), ReferenceRange("b", "c"), ReferenceRange("d"))),
        ("[](<#a, #b>)", ReferenceForm.NAMED, (ReferenceRange("a"), ReferenceRange("b"))),
        ("[](#)", ReferenceForm.NAMED, (ReferenceRange(""),)),
    ],
)
def test_forms(markdown: str, form: ReferenceForm, stretches: tuple[ReferenceRange, ...]) -> None:
    (reference,) = catalogue({"a.en.md": f"See {markdown}."}).references
    assert (reference.form, reference.stretches) == (form, stretches)


def test_references_are_found_in_cells_notes_headings_and_emphasis() -> None:
    text = "*See [](#a)*[^1]:\n\n| [](#b) |\n|---|\n\n## [](#c)\n\n[^1]: [](#d)\n"
    references = catalogue({"a.en.md": text}).references
    assert [reference.stretches[0].first for reference in references] == ["a", "b", "c", "d"]


def test_other_links_are_none() -> None:
    assert not catalogue({"a.en.md": "[x](https://un.org/#a) <doc:A/73/328> [y](b.md#a)"}).references


def test_each_language_is_known() -> None:
    references = catalogue({"a.en.md": "[](#a)", "a.fr.md": "[](#a)"}).references
    assert [reference.lang for reference in references] == ["en", "fr"]
