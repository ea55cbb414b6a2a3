"""A translation job as a translator does it: out, through OmegaT with a memory, back, and nothing else touched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from diptych.cli.main import main
from diptych.formats.xliff import xliff
from tests.merging.xliff.job import CHANGES, as_omegat_keeps_it, example
from tests.support.omegat import NEEDS_OMEGAT, segments, translated

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pytest


def changed(folder: Path) -> None:
    """Make the changes in the English text."""
    for section, before, after, _ in CHANGES:
        file = folder / f"{section}.en.md"
        text = file.read_text(encoding="utf-8")
        assert text.count(before) == 1
        file.write_text(text.replace(before, after), encoding="utf-8")


def exported(folder: Path) -> tuple[bytes, bytes]:
    """Return the file for the translator, and the memory beside it."""
    words = ["-C", str(folder), "export", "--to", "xliff", "--lang", "fr", "--only", "stale,new"]
    assert main([*words, "--out", str(folder.parent / "out")]) == 0
    out = folder.parent / "out"
    return (out / "A-75-345-en-fr.xlf").read_bytes(), (out / "A-75-345" / "en-fr.tmx").read_bytes()


def contents(folder: Path) -> dict[str, str]:
    """Return the text of each file of the report."""
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.is_file()}


@NEEDS_OMEGAT
def test_a_translation_job(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = example(tmp_path)
    changed(folder)
    before = contents(folder)
    file, memory = exported(folder)
    assert [unit.get("resname", "").partition("#")[0] for unit in etree.fromstring(file).iter(xliff("trans-unit"))] == [
        "introduction",
        "introduction",
        "caribbean-community",
        "interpol",
        "weapons-conventions",
        "observations",
    ]
    # What the memory of the report knows is put in by OmegaT itself; the translator says what is new.
    project = tmp_path / "project"
    halfway = translated(project, file, memory)
    assert main(["-C", str(folder), "receive", str(_saved(tmp_path, halfway)), "--ui-lang", "en"]) == 0
    told = capsys.readouterr()
    assert "6 texts of this file are not translated, or not final, and were left" in told.out
    assert contents(folder) == before
    shown = [segment.text or "" for segment in etree.fromstring(segments(project)).iter("seg")][::2]
    new = {one: french for one in shown for _, _, after, french in CHANGES if _sentence(after) in one}
    assert len(new) == len(CHANGES)
    old = {one: said for one in shown if one not in new and (said := _known(memory, one))}
    back = translated(tmp_path / "again", file, as_omegat_keeps_it(new | old))
    assert main(["-C", str(folder), "receive", str(_saved(tmp_path, back)), "--ui-lang", "en"]) == 0
    assert "Took 6 edits in 5 files" in capsys.readouterr().out
    after = contents(folder)
    names = {f"{section}.fr.md" for section, *_ in CHANGES}
    assert {name for name in after if after[name] != before[name]} == names | {"ledger.yaml"}
    for name in names:
        kept = [line for line in before[name].split("\n") if line in after[name].split("\n")]
        assert len(before[name].split("\n")) - len(kept) <= 2
    assert main(["-C", str(folder), "check", "--strict"]) == 0
    capsys.readouterr()
    assert main(["-C", str(folder), "receive", str(_saved(tmp_path, back)), "--ui-lang", "en"]) == 0
    assert "There is no edit to take." in capsys.readouterr().out
    assert contents(folder) == after
    assert main(["-C", str(folder), "receive", "--undo"]) == 0
    assert contents(folder) == before


def _saved(folder: Path, data: bytes) -> Path:
    path = folder / "back.xlf"
    path.write_bytes(data)
    return path


def _sentence(text: str) -> str:
    return text.strip().rpartition("\n")[2]


def _known(memory: bytes, segment: str) -> str:
    """Return what the memory says of a segment, with its codes as OmegaT shows them."""
    names = list(dict.fromkeys(re.findall(r"<([a-z][0-9]+)/?>", segment)))
    for unit in etree.fromstring(memory).iter("tu"):
        source, target = unit.iter("seg")
        codes = dict(zip(dict.fromkeys(code.get("x") or code.get("i") for code in source), names, strict=False))
        if _shown(source, codes) == segment:
            return _shown(target, codes)
    return ""


def _shown(segment: etree._Element, codes: Mapping[str | None, str]) -> str:
    """Return a segment of a memory with its codes as OmegaT shows them."""
    forms = {"bpt": "<{}>", "ept": "</{}>"}
    parts = [segment.text or ""]
    for code in segment:
        name = codes.get(code.get("x") or code.get("i"), "")
        parts += (forms.get(str(code.tag), "<{}/>").format(name), code.tail or "")
    return "".join(parts)
