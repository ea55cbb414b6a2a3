"""`diptych build`: what it writes, when it refuses, and that nothing good is lost."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from diptych.cli.main import main
from diptych.io.folder.output import UNFINISHED
from diptych.render.child import KILLED, Failure
from diptych.render.pdf import press
from diptych.render.pdf.printed import Print
from tests.support.picture_files import svg

if TYPE_CHECKING:
    from pathlib import Path

REPORT = """\
symbols: [A/80/1]
languages: [en, fr]
title: {en: A report, fr: Un rapport}
order: [one]
"""
ENGLISH = "---\ntitle: One\n---\n\n{#a}\nThe Council adopted resolution 1809 (2008).\n\nSee [](#a).\n"
FRENCH = "---\ntitle: Un\n---\n\n{#a}\nLe Conseil a adopté la résolution 1809 (2008).\n\nVoir [](#a).\n"
CITATIONS = tuple(f"html/{lang}/data/citation.{end}" for lang in ("en", "fr") for end in ("bib", "ris"))
PDFS = ("pdf/A-80-1-en.pdf", "pdf/A-80-1-fr.pdf")
BOTH = sorted(
    (*CITATIONS, "html/en/index.html", "html/fr/index.html", "html/index.html", *PDFS, *(f"html/{one}" for one in PDFS))
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    report = tmp_path / "report"
    report.mkdir()
    (report / "report.yaml").write_text(REPORT, "utf-8")
    (report / "one.en.md").write_text(ENGLISH, "utf-8")
    (report / "one.fr.md").write_text(FRENCH, "utf-8")
    return report


def build(folder: Path, *words: str) -> int:
    return main(["-C", str(folder), "build", *words])


def outputs(folder: Path) -> dict[str, bytes]:
    root = folder / "build"
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_makes_both_editions_in_both_languages(folder: Path) -> None:
    assert build(folder) == 0
    assert sorted(outputs(folder)) == BOTH


def test_makes_one_format_in_one_language_elsewhere(folder: Path, tmp_path: Path) -> None:
    assert build(folder, "--format", "html", "--lang", "fr", "--out", str(tmp_path / "out")) == 0
    made = sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.*"))
    assert made == [*CITATIONS[2:], "html/fr/index.html", "html/index.html"]
    assert "../en/index.html" not in (tmp_path / "out/html/fr/index.html").read_text("utf-8")


@pytest.mark.parametrize("formats", ["", ","])
def test_a_list_without_words_is_as_none_given(folder: Path, formats: str) -> None:
    assert build(folder, "--format", formats, "--lang", "") == 0
    assert sorted(outputs(folder)) == BOTH


def test_refuses_a_language_that_the_report_does_not_have(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(folder, "--lang", "es") == 2
    assert "This report is not in “es”: its languages are en, fr." in capsys.readouterr().err


def test_the_output_setting_names_the_folder(folder: Path) -> None:
    (folder / "report.yaml").write_text(REPORT + "output: ../elsewhere\n", "utf-8")
    assert build(folder, "--format", "html") == 0
    assert (folder.parent / "elsewhere" / "html" / "index.html").is_file()


BAD = {
    "empty settings": ("report.yaml", b"", 2, "report.yaml:1:1", "YML010"),
    "broken YAML": ("report.yaml", b"symbols: [A/80/1\ntitle: x: y\n", 2, "report.yaml:2:6", "YML001"),
    "not UTF-8": ("one.en.md", b"---\ntitle: caf\xe9\n---\n", 1, "one.en.md:2:11", "FIL001"),
    "a NUL byte": ("one.en.md", ENGLISH.encode() + b"a\0b\n", 1, "one.en.md:9:2", "FIL002"),
    "ten megabytes": ("one.en.md", b"a" * 10_000_000, 1, "one.en.md:1:1", "FIL003"),
    "a file link": ("one.en.md", ENGLISH.encode() + b"[x](file:///etc/passwd)\n", 1, "one.en.md:9:1", "LNK001"),
    "a picture outside": ("one.en.md", ENGLISH.encode() + b"\n![x](../p.png)\n", 1, "one.en.md:10:1", "LNK002"),
    "raw HTML": ("one.en.md", ENGLISH.encode() + b"a <script>x</script>\n", 1, "one.en.md:9:3", "TXT002"),
    "an order in a circle": (
        "report.yaml",
        REPORT.replace("[one]", "[{one: [one]}]").encode(),
        1,
        "report.yaml:4:16",
        "SEC005",
    ),
    "YAML in a circle": (
        "report.yaml",
        REPORT.replace("[one]", "&o [one, *o]").encode(),
        2,
        "report.yaml:4:17",
        "YML007",
    ),
    "a second file of one section": ("x/one.en.md", ENGLISH.encode(), 1, "x/one.en.md:2:8", "SEC006"),
    "front matter without end": ("one.en.md", b"---\ntitle: One\n\ntext\n", 1, "one.en.md:1:1", "YML008"),
}


@pytest.mark.parametrize("fault", BAD)
def test_bad_input_is_one_clear_finding_and_the_last_good_build_stays(
    folder: Path, capsys: pytest.CaptureFixture[str], fault: str
) -> None:
    assert build(folder) == 0
    before = outputs(folder)
    path, content, status, place, code = BAD[fault]
    (folder / path).parent.mkdir(exist_ok=True)
    (folder / path).write_bytes(content)
    capsys.readouterr()
    assert build(folder) == status
    said = capsys.readouterr().out
    assert re.search(rf"{re.escape(place)} (?:\(para\. \d+\) )?error {code} ", said)
    assert "Traceback" not in said
    assert outputs(folder) == before


def test_a_file_in_the_place_of_a_folder_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "build").mkdir()
    (folder / "build" / "html").write_text("mine", "utf-8")
    assert build(folder, "--format", "html", "--ui-lang", "en") == 1
    said = capsys.readouterr().err
    assert f"“{folder / 'build' / 'html'}” is in the place of a folder" in said.replace("\n", " ")
    assert (folder / "build" / "html").read_text("utf-8") == "mine"


def test_a_link_out_of_the_folder_is_not_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    secret = folder.parent / "secret.md"
    secret.write_text("---\ntitle: Secret\n---\n\nThe secret text.\n", "utf-8")
    (folder / "one.en.md").unlink()
    (folder / "one.en.md").symlink_to(secret)
    assert build(folder) == 1
    assert "one.en.md:1:1 error FIL005 " in capsys.readouterr().out
    assert build(folder, "--draft") == 0
    assert not any(b"secret text" in content for content in outputs(folder).values())


def test_a_draft_marks_what_is_missing_in_the_language_of_the_reader(folder: Path) -> None:
    (folder / "one.fr.md").write_text("---\ntitle: Un\n---\n\nVoir [](#b) et la note[^n].\n", "utf-8")
    assert build(folder) == 1
    assert not (folder / "build").exists()
    assert build(folder, "--draft", "--format", "html") == 0
    page = (folder / "build/html/fr/index.html").read_text("utf-8")
    assert "[renvoi sans objet\u00a0: b]" in page
    assert "[note inexistante\u00a0: n]" in page
    assert "Ce paragraphe n’a pas encore été traduit." in page


def test_raw_html_in_a_draft_is_shown_not_run(folder: Path) -> None:
    text = ENGLISH + "\n<script>alert(1)</script>\n\nx <b>y</b> [z](javascript:alert)\n"
    (folder / "one.en.md").write_text(text, "utf-8")
    assert build(folder, "--draft", "--format", "html") == 0
    page = (folder / "build/html/en/index.html").read_text("utf-8")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "alert(1)</script>" not in page
    assert "javascript:" not in page


PICTURE = "\nA map follows:\n\n![A map](m.svg)\n"
UNDRAWN = svg('<text font-size="1e30">A letter as large as the world</text>')


@pytest.mark.parametrize("words", [(), ("--draft",)])
def test_an_error_of_the_pages_is_told_written_and_counts(
    folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    (folder / "one.en.md").write_text(ENGLISH + PICTURE, "utf-8")
    (folder / "one.fr.md").write_text(FRENCH + "\nUne carte suit :\n\n![Une carte](m.svg)\n", "utf-8")
    (folder / "m.svg").write_bytes(UNDRAWN)
    assert build(folder, *words) == 1
    said = capsys.readouterr().out
    # Once for each place, although it is missed in each format.
    assert said.count("error PRN004") == 2
    assert "one.en.md:12:1 (para. 3) error PRN004 " in said
    assert sorted(outputs(folder)) == BOTH


def test_a_report_may_weigh_an_error_of_the_pages_otherwise(folder: Path) -> None:
    (folder / "report.yaml").write_text(REPORT + "rules: {ignore: [PRN004]}\n", "utf-8")
    (folder / "one.en.md").write_text(ENGLISH + PICTURE, "utf-8")
    (folder / "m.svg").write_bytes(UNDRAWN)
    assert build(folder, "--draft", "--format", "html") == 0


def test_a_press_that_dies_is_a_failure_of_the_program(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = {"en": Failure(KILLED, died=True)}
    monkeypatch.setattr(press, "print_pages", lambda *_, **__: failed | {"fr": Print(b"%PDF", ())})
    assert build(folder, "--format", "pdf") == 3
    assert "INT006 The process printing the PDF in English ended" in capsys.readouterr().out
    assert outputs(folder) == {"pdf/A-80-1-fr.pdf": b"%PDF"}


def test_no_web_page_offers_a_pdf_that_could_not_be_printed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "print_pages", lambda pages, *_, **__: dict.fromkeys(pages, Failure("no room")))
    assert build(folder) != 0
    made = outputs(folder)
    assert "html/en/index.html" in made
    assert not any(b".pdf" in data for path, data in made.items() if path.endswith("index.html"))


def test_a_pdf_of_an_earlier_build_is_told_where_this_one_has_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(folder, "--format", "pdf", "--lang", "en") == 0
    capsys.readouterr()
    monkeypatch.setattr(press, "print_pages", lambda pages, *_, **__: dict.fromkeys(pages, Failure("no room")))
    assert build(folder, "--format", "pdf", "--ui-lang", "fr") == 3
    told = capsys.readouterr().err
    (printed,) = (folder / "build" / "pdf").iterdir()
    assert f"{printed.name} » provient d’une construction précédente" in told.replace("\u00a0", " ")
    assert "-fr.pdf" not in told.split("précédente")[0]


def test_the_web_edition_offers_the_exports_that_say_what_the_report_says(folder: Path) -> None:
    assert main(["-C", str(folder), "export", "--to", "docx", "--lang", "en"]) == 0
    assert build(folder, "--format", "html") == 0
    made = outputs(folder)
    assert made["html/docx/A-80-1-en.docx"] == made["docx/A-80-1-en.docx"]
    assert b'href="../docx/A-80-1-en.docx"' in made["html/en/index.html"]
    section = folder / "one.en.md"
    section.write_text(section.read_text("utf-8").replace(".", "!"), "utf-8")
    assert build(folder, "--format", "html") == 0
    made = outputs(folder)
    assert b".docx" not in made["html/en/index.html"]
    assert "html/docx/A-80-1-en.docx" not in made
    assert "docx/A-80-1-en.docx" in made


def test_a_draft_marks_the_pictures_and_data_that_it_lacks(folder: Path) -> None:
    table = "\n```table\nfile: e.csv\ntitle: Events\ncolumns: {a: A}\n```\n"
    (folder / "one.en.md").write_text(ENGLISH + PICTURE + table, "utf-8")
    assert build(folder, "--draft", "--format", "html") == 0
    page = (folder / "build/html/en/index.html").read_text("utf-8")
    assert "[picture missing: m.svg]" in page
    assert "[data missing: e.csv]" in page


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal that kills at once")
@pytest.mark.parametrize("delay", [0.3, 0.6, 0.9, 1.2])
def test_a_killed_build_leaves_no_half_written_file_and_no_process(folder: Path, delay: float) -> None:
    assert build(folder) == 0
    before = outputs(folder)
    (folder / "one.en.md").write_text(ENGLISH + "\nMore.\n", "utf-8")
    (folder / "one.fr.md").write_text(FRENCH + "\nPlus.\n", "utf-8")
    command = [sys.executable, "-c", "from diptych.cli.main import main; main()", "-C", str(folder), "build"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=120)  # ends when the last process that can write to the pipe is gone
    after = outputs(folder)
    assert set(before) <= set(after)
    assert build(folder) == 0
    whole = outputs(folder)
    assert set(whole) == set(before)
    assert all(after[path] in (before[path], whole[path]) for path in before)


def test_a_folder_left_half_written_is_told_by_a_build_that_errors_stop(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(folder, "--format", "html") == 0
    (folder / "build" / UNFINISHED).write_bytes(b"damaged")
    section = next(folder.glob("*.en.md"))
    section.write_text(section.read_text(encoding="utf-8") + "\n[](#nowhere)\n", encoding="utf-8")
    capsys.readouterr()
    for told in (1, 0):
        assert build(folder, "--format", "html") == 1
        assert capsys.readouterr().err.count("An earlier command was interrupted while writing") == told
