"""What a report wrote under its former name is removed, and nothing else is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.io.folder.issued import Issued

if TYPE_CHECKING:
    from pathlib import Path

OLD, NEW = {"pdf/A-en.pdf": b"A", "html/index.html": b"A"}, {"pdf/B-en.pdf": b"B", "html/index.html": b"B"}


def build(tmp_path: Path, outputs: dict[str, bytes], name: str, report: str = "report") -> tuple[str, ...]:
    """Write outputs of a report as a build does, and return what was removed."""
    for path, data in outputs.items():
        place = tmp_path / "build" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return Issued(tmp_path / report, tmp_path / "build", tmp_path / "store").renew(outputs, name)


def test_a_file_of_the_former_name_is_removed_once(tmp_path: Path) -> None:
    assert build(tmp_path, OLD, "A") == ()
    assert build(tmp_path, NEW, "B") == ("pdf/A-en.pdf",)
    assert sorted(path.name for path in (tmp_path / "build" / "pdf").iterdir()) == ["B-en.pdf"]
    assert build(tmp_path, NEW, "B") == ()


def test_a_file_that_was_changed_since_stays(tmp_path: Path) -> None:
    build(tmp_path, OLD, "A")
    (tmp_path / "build" / "pdf" / "A-en.pdf").write_bytes(b"signed")
    assert build(tmp_path, NEW, "B") == ()
    assert (tmp_path / "build" / "pdf" / "A-en.pdf").read_bytes() == b"signed"


def test_files_of_other_languages_and_formats_stay_while_the_name_does(tmp_path: Path) -> None:
    build(tmp_path, OLD, "A")
    assert build(tmp_path, {"pdf/A-fr.pdf": b"A"}, "A") == ()
    assert build(tmp_path, {"html/index.html": b"A"}, "A") == ()
    assert build(tmp_path, NEW, "B") == ("pdf/A-en.pdf", "pdf/A-fr.pdf")


def test_files_of_another_report_in_the_same_folder_stay(tmp_path: Path) -> None:
    build(tmp_path, OLD, "A")
    assert build(tmp_path, NEW, "B", "other") == ()
    assert (tmp_path / "build" / "pdf" / "A-en.pdf").exists()


def test_a_damaged_record_removes_nothing(tmp_path: Path) -> None:
    build(tmp_path, OLD, "A")
    for path in (tmp_path / "store").iterdir():
        path.write_bytes(b"damaged")
    assert build(tmp_path, NEW, "B") == ()


def test_the_data_of_a_table_that_is_gone_go_with_it(tmp_path: Path) -> None:
    page = {"html/en/index.html": b"A"}
    build(tmp_path, {**page, "html/en/data/a.csv": b"1", "html/en/data/b.csv": b"2", "html/fr/data/a.csv": b"1"}, "A")
    # The French page is not made this time.
    assert build(tmp_path, {**page, "html/en/data/b.csv": b"2"}, "A") == ("html/en/data/a.csv",)
    assert build(tmp_path, {"pdf/A-en.pdf": b"A"}, "A") == ()
    assert (tmp_path / "build" / "html" / "en" / "data" / "b.csv").exists()
    assert build(tmp_path, {"html/fr/index.html": b"A"}, "A") == ("html/fr/data/a.csv",)


def test_data_stay_under_a_new_name_while_the_page_that_offers_them_does(tmp_path: Path) -> None:
    page = {"html/en/index.html": b"A"}
    build(tmp_path, {**page, "html/en/data/a.csv": b"1"}, "A")
    assert build(tmp_path, {"pdf/B-en.pdf": b"B"}, "B") == ()
    assert build(tmp_path, page, "B") == ("html/en/data/a.csv",)
