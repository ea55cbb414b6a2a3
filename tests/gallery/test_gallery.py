"""The gallery: nothing is wrong with its reports, and all their words are on the paper, in their columns."""

from __future__ import annotations

import pytest

from diptych.api import workshop
from diptych.model.diagnostic import Severity
from diptych.pipeline import build
from tests.gallery.reports import FORMS, GALLERY, opened, order_of

EACH_REPORT = pytest.mark.parametrize("name", GALLERY)


@EACH_REPORT
def test_nothing_is_wrong(name: str) -> None:
    assert [one for one in opened(name).findings if one.severity is Severity.ERROR] == []


@pytest.mark.parametrize("form", FORMS)
@EACH_REPORT
def test_everything_has_room_on_its_pages(name: str, form: str) -> None:
    catalogue = opened(name).catalogue
    files, found = build(catalogue, order_of(catalogue, form), workshop(draft=False))
    assert any(path.endswith(".pdf") for path in files)
    assert [(one.code, one.span.path, dict(one.arguments)) for one in found if one.code.startswith("PRN")] == []
