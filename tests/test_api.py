"""The functions that other programs may call."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import diptych
from diptych.api import ReportError
from tests.support.picture_files import svg
from tests.support.reports import SETTINGS, world

if TYPE_CHECKING:
    from pathlib import Path


def written(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write a report into a folder; see `tests.support.reports.world`."""
    for name, content in world(files).contents.items():
        (folder / name).write_bytes(content)
    return folder


def test_a_report_is_loaded_and_checked(tmp_path: Path) -> None:
    report = diptych.load_report(written(tmp_path, {"a.en.md": "[](#nowhere)", "a.fr.md": "{.x}\nTexte."}))
    assert [found.code for found in report.diagnostics] == ["TXT003"]
    assert {"REF001", "TXT003"} <= {found.code for found in diptych.check(report)}


def test_a_report_that_cannot_be_loaded_says_why(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"report\.yaml: FIL006") as caught:
        diptych.load_report(tmp_path)
    assert [found.code for found in caught.value.diagnostics] == ["FIL006"]


def test_a_build_writes_pages(tmp_path: Path) -> None:
    report = diptych.load_report(written(tmp_path, {"a.en.md": "Text.", "a.fr.md": "Texte."}))
    out = tmp_path / "out"
    paths = diptych.build(report, out, formats=["html"])
    assert [path.relative_to(out).as_posix() for path in paths] == [
        *(
            f"html/{lang}/{name}"
            for lang in ("en", "fr")
            for name in ("data/citation.bib", "data/citation.ris", "index.html")
        ),
        "html/index.html",
    ]
    assert all(path.is_file() for path in paths)


def test_a_report_with_errors_is_built_as_a_draft_only(tmp_path: Path) -> None:
    report = diptych.load_report(written(tmp_path, {"a.en.md": "[](#nowhere)", "a.fr.md": "Texte."}))
    with pytest.raises(ReportError, match="REF001"):
        diptych.build(report, tmp_path / "out", formats=["html"])
    assert not (tmp_path / "out").exists()
    built = diptych.build(report, tmp_path / "out", formats=["html"], languages=["en"], draft=True)
    (page,) = (path for path in built if path.parts[-2:] == ("en", "index.html"))
    assert "[no such place: nowhere]" in page.read_text("utf-8")


@pytest.mark.parametrize("draft", [False, True])
def test_an_error_of_the_pages_is_raised_once_they_are_written(tmp_path: Path, *, draft: bool) -> None:
    undrawn = svg('<text font-size="1e30">A letter as large as the world</text>')
    files: dict[str, str | bytes] = {"a.en.md": "A map:\n\n![A map](m.svg)\n", "m.svg": undrawn}
    settings = SETTINGS.format(order="a").replace("[en, fr]", "[en]").replace("  fr: Coopération\n", "")
    report = diptych.load_report(written(tmp_path, {**files, "report.yaml": settings}))
    with pytest.raises(ReportError, match="PRN004") as caught:
        diptych.build(report, tmp_path / "out", formats=["html"], draft=draft)
    assert caught.value.written
    assert all(path.is_file() for path in caught.value.written)


@pytest.mark.parametrize(("formats", "languages"), [(["docx"], None), (["html"], ["de"])])
def test_a_format_or_a_language_that_is_not_there(
    tmp_path: Path, formats: list[str], languages: list[str] | None
) -> None:
    report = diptych.load_report(written(tmp_path, {"a.en.md": "Text.", "a.fr.md": "Texte."}))
    with pytest.raises(ValueError, match=r"docx|de"):
        diptych.build(report, tmp_path / "out", formats=formats, languages=languages)


def test_symbols_and_citations() -> None:
    assert diptych.parse_symbol("S/RES/1809 (2008)") == "S/RES/1809(2008)"
    (citation,) = diptych.find_citations("Security Council resolution 1809 (2008)", "en")
    assert citation.symbol == "S/RES/1809(2008)"


def test_the_public_names_and_no_others() -> None:
    assert all(hasattr(diptych, name) for name in diptych.__all__)
    with pytest.raises(AttributeError):
        diptych.nothing  # noqa: B018


def test_a_finding_is_described_in_a_language(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"a.en.md": "Text.\n\nSee [](#nowhere).", "a.fr.md": "Texte.\n\nTexte."}
    report = diptych.load_report(written(tmp_path, files))
    (found,) = (one for one in diptych.check(report) if one.code == "REF001")
    english, french = (diptych.describe(found, report, lang) for lang in ("en", "fr"))
    line = report.sources["a.en.md"].text[: found.span.start].count("\n") + 1
    assert (english.path, english.line, english.column) == ("a.en.md", line, len("See [](#") + 1)
    assert french[1:] == english[1:]
    assert "nowhere" in english.message
    assert french.message != english.message
