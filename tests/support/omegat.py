"""OmegaT, a program for translators: its schemas, and a project worked through on the command line."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

JAR = Path("/usr/share/omegat/OmegaT.jar")
NEEDS_OMEGAT = pytest.mark.skipif(not (shutil.which("omegat") and JAR.exists()), reason="OmegaT is not installed")
PROJECT = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>EN</source_lang><target_lang>FR</target_lang>
<sentence_seg>true</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
"""
FOLDERS = ("source", "target", "tm", "tm/auto", "omegat", "glossary", "dictionary")
LONGEST = 120
"""Seconds that OmegaT may take."""


def schema(name: str) -> bytes:
    """Return one of the schemas that OmegaT carries, such as tmx14.dtd."""
    with zipfile.ZipFile(JAR) as jar:
        return jar.read(f"schemas/{name}")


def translated(folder: Path, source: bytes, memory: bytes, name: str = "job.xlf") -> bytes:
    """Return a file as OmegaT hands it over, with what its memory knows put in.

    Args:
        folder: An empty folder for the project.
        source: The file.
        memory: A memory in TMX, whose exact matches are taken.
        name: The name of the file.
    """
    for one in FOLDERS:
        (folder / one).mkdir(parents=True, exist_ok=True)
    (folder / "omegat.project").write_text(PROJECT, encoding="utf-8")
    (folder / "source" / name).write_bytes(source)
    (folder / "tm" / "auto" / "memory.tmx").write_bytes(memory)
    _run(folder, "--mode=console-translate")
    return (folder / "target" / name).read_bytes()


def segments(folder: Path) -> bytes:
    """Return the segments of a project as OmegaT shows them to a translator, in TMX, each translated by itself."""
    _run(
        folder,
        "--mode=console-createpseudotranslatetmx",
        f"--pseudotranslatetmx={folder / 'segments.tmx'}",
        "--pseudotranslatetype=equal",
    )
    return (folder / "segments.tmx").read_bytes()


def _run(folder: Path, *options: str) -> None:
    config = f"--config-dir={folder / 'configuration'}"
    command = ["omegat", str(folder), config, *options]
    subprocess.run(command, check=True, timeout=LONGEST, capture_output=True)
