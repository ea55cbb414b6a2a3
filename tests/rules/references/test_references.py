"""Cross-references that lead nowhere: where they are reported, and which fix is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.rules.making import nearest_names
from diptych.rules.references.references import dangling_reference
from tests.support.reports import catalogue

if TYPE_CHECKING:
    import pytest

    from diptych.model.diagnostic import Diagnostic

HEAD = "---\ntitle: T\n---\n\n"


def found(text: str) -> list[Diagnostic]:
    return list(dangling_reference.check(dangling_reference.rule, catalogue({"a.en.md": HEAD + text})))


def offered(text: str) -> list[str | None]:
    return [one.fix.edits[0].text if one.fix else None for one in found(text)]


def test_each_name_of_a_link_is_marked_where_it_stands() -> None:
    text = "{#aims-of-all}\nText [](#aims-of,#means..#ends)."
    spans = [(one.span.start - len(HEAD), one.span.end - len(HEAD)) for one in found(text)]
    assert [text[start:end] for start, end in spans] == ["aims-of", "means", "ends"]


def test_the_nearest_name_is_offered() -> None:
    assert offered("{#aims-of-all}\nText [](#aims-al).") == ["aims-of-all"]


def test_after_many_unknown_names_one_slip_is_still_put_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nearest_names, "MOST_COMPARED", 2)
    text = "{#aims-of-all}\nText [](#aims-al), [](#aims-al), [](#aims-of-al)."
    assert offered(text) == ["aims-of-all", None, "aims-of-all"]
