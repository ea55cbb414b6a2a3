"""`make check-pdf`: prints the example, hard pages and the specimen, and has veraPDF validate them by their standards.

veraPDF is written in Java: Maven fetches its libraries once, into `build/cache/verapdf`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import diptych
from diptych.cli.main import main as main_of_program
from tests.support import print_specimen
from tests.support.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
LIBRARIES = ROOT / "build" / "cache" / "verapdf"
PRINTED = ROOT / "build" / "check-pdf"
ACCESSIBLE, ARCHIVED = "ua1", "2a"


def main() -> int:
    """Return 0 if every PDF conforms, else the exit status of Maven or Java."""
    if not LIBRARIES.is_dir():
        fetched = subprocess.run(
            [
                *(_program("mvn"), "--batch-mode", "--quiet", "--file", str(HERE / "pom.xml")),
                *("dependency:copy-dependencies", f"-Dlibraries={LIBRARIES}"),
            ],
            check=False,
        )
        if fetched.returncode:
            shutil.rmtree(LIBRARIES, ignore_errors=True)
            return fetched.returncode
    shutil.rmtree(PRINTED, ignore_errors=True)
    pairs = [word for standard, path in printed() for word in (standard, str(path.relative_to(ROOT)))]
    command = [_program("java"), "-cp", f"{LIBRARIES}/*", str(HERE / "Conformance.java"), *pairs]
    return subprocess.run(command, check=False, cwd=ROOT).returncode


def printed() -> Iterator[tuple[str, Path]]:
    """Print the documents; yield each standard with a document that must meet it."""
    report = diptych.load_report(ROOT / "content")
    for path in diptych.build(report, PRINTED / "example", formats=("pdf", "parallel")):
        if path.suffix == ".pdf":
            yield ACCESSIBLE, path
    hard = diptych.load_report(ROOT / "tests" / "gallery" / "parallel")
    for path in diptych.build(hard, PRINTED / "parallel", formats=("parallel",), draft=True):
        if path.suffix == ".pdf":
            yield ACCESSIBLE, path
    reports = ("-C", f"{ROOT}/tests/gallery/parallel", "redline", "--since", f"{ROOT}/tests/gallery/tables")
    main_of_program([*reports, "--format", "pdf", "--out", f"{PRINTED}/redline"])
    for path in sorted((PRINTED / "redline").glob("*.pdf")):
        yield ACCESSIBLE, path
    print_specimen.main(PRINTED / "specimen", "letter")
    for path in sorted((PRINTED / "specimen").iterdir()):
        yield ACCESSIBLE, path
    print_specimen.main(PRINTED / "archive", "a4", archive=True)
    for path in sorted((PRINTED / "archive").iterdir()):
        yield ACCESSIBLE, path
        yield ARCHIVED, path


def _program(name: str) -> str:
    found = shutil.which(name)
    assert found, f"{name} is missing: run tools/setup-system verapdf"
    return found


if __name__ == "__main__":
    sys.exit(main())
