"""From a folder to pages: whatever the folder holds, faults are reported and nothing is raised."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from diptych import pipeline
from diptych.api import workshop
from diptych.compose.report import composed
from diptych.io.assets import translator
from diptych.io.folder.disk import Disk
from diptych.io.folder.memory import Memory
from diptych.model.diagnostic import Severity
from diptych.render.pages.view import view
from diptych.render.text.inline import Medium
from tests.support.reports import SETTINGS, catalogue, faults, loaded, plain_findings, plain_index, report

if TYPE_CHECKING:
    from pathlib import Path

YAML = st.lists(
    st.sampled_from(
        [
            *("symbols: ", "languages: ", "title: ", "order: ", "organs: ", "rules: ", "date: ", "numbering: restart"),
            *("A/75/345", "en", "fr", "xx", "a", "2020-08-27", "general-assembly", "[key]", "~", "0", "é", "𝒳", "x: "),
            *("[", "]", "{", "}", ", ", "- ", "\n", "\n  ", "&x ", "*x", "|", "'", "#", "---\n", "\0"),
        ]
    ),
    max_size=40,
).map("".join)
MARKDOWN = st.lists(
    st.sampled_from(
        [
            *("---\ntitle: T\n---\n\n", "---\n", "title: T\n", "role: summary\n", "numbering: restart\n"),
            *("{#x}\n", "{.continued}\n", "{.unnumbered}\n", "## H\n\n", "5. ", "- ", "> ", "| a |\n|---|\n| b |\n"),
            *("[](#x)", "[#](#x..#a,#y)", "[^1]", "[^1]: ", "![p](p.png)", "<doc:A/1>", "<!-- allow REF001: x -->"),
            *("resolution 1809 (2008)", "A/73/328-S/2018/592", "*", "**", "see paragraph 5", "\n\n", "\n", "\0", "é"),
        ]
    ),
    max_size=30,
).map("".join)
CONTENTS = st.binary(max_size=80) | MARKDOWN.map(str.encode) | YAML.map(str.encode)
LEAST = SETTINGS.format(order="a, b").encode()
OPTIONAL = ("a.fr.md", "b.fr.md", "b.de.md", "x/a.en.md", "A B.en.md", "terms.yaml", "documents.yaml", "p.png")
FILES = st.fixed_dictionaries({"a.en.md": CONTENTS}, optional=dict.fromkeys(OPTIONAL, CONTENTS))


@given(st.binary(max_size=200) | YAML.map(str.encode))
@example(b"symbols: [A/75/345]\nlanguages: [en]\ntitle: {en: T}\norder: [{'[chapter]': [a]}]\n")
@example(b"order: " + b"[" * 100_000)
def test_no_bytes_in_report_yaml_crash_a_load(data: bytes) -> None:
    result = pipeline.load(Memory({"report.yaml": data, "a.en.md": b""}))
    assert result.report is not None or result.diagnostics


@given(FILES)
@settings(max_examples=150)
def test_no_bytes_in_the_other_files_crash_a_draft(files: dict[str, bytes]) -> None:
    result = pipeline.load(Memory({"report.yaml": LEAST} | files))
    assert result.report is not None
    found = plain_index(result.report)
    for diagnostic in pipeline.judge(found):
        source = result.sources.get(diagnostic.span.path)
        assert source is None or source.whole().covers(diagnostic.span)
    for lang, medium in product(("en", "fr"), Medium):
        composition = composed(found, lang, translator(lang))
        assert view(found, composition, medium, translator(lang), draft=True).lang == lang


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"---\ntitle: caf\xe9\n---\n", ("FIL001", "\ufffd")),
        (b"\xff\xfe\x00", ("FIL001", "\ufffd")),
        (b"---\ntitle: T\n---\n\nOne\0two", ("FIL002", "\0")),
        (b"x" * 10_000_000, ("FIL003", "")),
        (b"Text.", ("YML009", "Text.")),
        (b"", ("YML009", "")),
    ],
)
def test_a_damaged_section_is_one_finding(content: bytes, fault: tuple[str, str]) -> None:
    assert faults({"a.en.md": content}) == [fault]


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    built = report({"a.en.md": b"\xef\xbb\xbf---\r\ntitle: T\r\n---\r\n\r\nText.\r\n"})
    (document,) = built.documents()
    assert (document.front.title, len(document.paragraphs)) == ("T", 1)
    assert not built.diagnostics


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "FIL006"), (b"", "YML010"), (b"\xff", "FIL001"), (b"a: b: c", "YML001"), (b"x" * 2_000_000, "FIL003")],
)
def test_without_a_usable_report_yaml_there_is_no_report(content: bytes | None, code: str) -> None:
    result = pipeline.load(Memory({} if content is None else {"report.yaml": content}))
    assert result.report is None
    assert [found.code for found in result.diagnostics] == [code]
    assert result.diagnostics[0].span.path == "report.yaml"


def test_what_was_not_read_is_known() -> None:
    built = report({"a.en.md": "Text.", "a.fr.md": b"\xff", "notes.txt": "x"})
    assert built.unread == {"a.fr.md"}
    assert [document.lang for document in built.documents()] == ["en"]
    assert built.files == ("a.en.md", "a.fr.md", "notes.txt", "report.yaml")


def test_a_broken_termbase_or_register_stops_nothing() -> None:
    built = report({"a.en.md": "Text.", "terms.yaml": "a: [", "documents.yaml": "- x"})
    assert [found.code for found in built.diagnostics] == ["YML001", "YML004"]
    assert (built.terms, built.register) == ({}, {})


TABLE = "Text:\n\n```table\nfile: e.csv\ntitle: T\ncolumns: {lieu: L}\n```\n"
DATA = "lieu;n\nGenève;1\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_data_are_read_in_any_encoding_that_names_itself(encoding: str) -> None:
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    built = report({"a.en.md": TABLE, "e.csv": mark + DATA.encode(encoding)})
    assert built.sheets["e.csv"].values("lieu", "en") == ("Genève",)
    assert not built.diagnostics


@pytest.mark.parametrize(
    ("data", "quoted"),
    [(DATA.encode("cp1252"), "\ufffd"), (b"\xff\xfea", "\ufffd"), (b"\xff\xfe\x00\xd8a\x00", "\ufffd")],
)
def test_data_in_an_encoding_of_one_country_are_a_finding(data: bytes, quoted: str) -> None:
    assert faults({"a.en.md": TABLE, "e.csv": data}) == [("FIL020", quoted)]


def test_only_data_are_read_as_utf_16() -> None:
    assert [code for code, _ in faults({"a.en.md": "\ufeffText.".encode("utf-16-le")})] == ["FIL001"]


def test_pictures_that_are_shown_are_read_and_no_others() -> None:
    text = "Text:\n\n![a](a.png)\n\n![b](b.txt)\n\n![c](../c.png)\n\n![d](big.png)\n"
    pictures = {"a.png": b"A", "b.txt": b"B", "c.png": b"C", "big.png": b"x" * 20_000_001}
    result = loaded({"a.en.md": text, **pictures})
    assert result.report is not None
    assert result.report.pictures == {"a.png": b"A"}
    assert [(found.code, found.span.path) for found in result.diagnostics] == [("FIL003", "big.png")]


def test_on_disk_nothing_outside_the_folder_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "report"
    folder.mkdir()
    (tmp_path / "secret.md").write_text("---\ntitle: Secret\n---\n")
    (folder / "a.en.md").symlink_to(tmp_path / "secret.md")
    (folder / "b.en.md").mkdir()
    (folder / "report.yaml").write_bytes(LEAST)
    result = pipeline.load(Disk(folder))
    assert result.report is not None
    assert not list(result.report.documents())
    assert [(found.code, found.span.path) for found in result.diagnostics] == [("FIL005", "a.en.md")]


def test_findings_come_by_path_and_place() -> None:
    found = plain_findings(report({"b.en.md": "[](#x)\n\n[](#y)", "a.en.md": "{.x}\n[](#z)"}))
    places = [(one.span, one.code) for one in found]
    assert places == sorted(places)
    assert {one.span.path for one in found} == {"a.en.md", "b.en.md"}


def test_the_report_chooses_what_findings_weigh() -> None:
    choice = "rules: {ignore: [SEC001], severity: {REF001: warning}}\n"
    files = {"report.yaml": SETTINGS.format(order="a") + choice, "a.en.md": "[](#nowhere)"}
    assert [(one.code, one.severity) for one in plain_findings(report(files))] == [("REF001", Severity.WARNING)]


def test_a_build_makes_what_is_ordered() -> None:
    found = catalogue({"a.en.md": "Text.", "a.fr.md": "Texte."})
    outputs, faults_found = pipeline.build(found, pipeline.Order(("pdf", "html"), ("fr",)), workshop(draft=False))
    assert sorted(outputs) == [
        "html/fr/data/citation.bib",
        "html/fr/data/citation.ris",
        "html/fr/index.html",
        "html/index.html",
        "html/pdf/A-75-345-fr.pdf",
        "pdf/A-75-345-fr.pdf",
    ]
    assert outputs["pdf/A-75-345-fr.pdf"].startswith(b"%PDF")
    assert not faults_found


def test_the_emblem_is_read_or_at_fault() -> None:
    settings = SETTINGS.format(order="a") + "pdf: {emblem: emblem.svg}\n"
    found = loaded({"report.yaml": settings, "a.en.md": "One.\n", "emblem.svg": b"<svg/>"})
    assert found.report
    assert found.report.pictures == {"emblem.svg": b"<svg/>"}
    missing = loaded({"report.yaml": settings, "a.en.md": "One.\n"})
    assert [(fault.code, fault.span.path) for fault in missing.diagnostics] == [("YML005", "report.yaml")]


def test_a_picture_with_any_name_is_printed() -> None:
    png = bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c636000000200"
        "0001e221bc330000000049454e44ae426082"
    )
    found = catalogue({"a.en.md": "Text:\n\n![map](<carte é #1?.png>)", "carte é #1?.png": png})
    outputs, faults_found = pipeline.build(found, pipeline.Order(("pdf",), ("en",)), workshop(draft=True))
    assert list(outputs) == ["pdf/A-75-345-en.pdf"]
    assert not faults_found
