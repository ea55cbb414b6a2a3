"""Time and results of importing the corpus: every resolution of 2024 in both languages, in one call."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from diptych import pipeline
from diptych.api import workshop
from diptych.importing.akn.reading import read
from diptych.importing.report.works import by_work
from diptych.importing.report.writing import write_report
from diptych.io.folder.memory import Memory
from diptych.model.diagnostic import Severity
from tests.support.reports import plain_findings, plain_index
from tests.support.resolutions import FOLDER, paths, words_of_report, words_of_xml

if TYPE_CHECKING:
    from diptych.importing.report.works import Work


def table() -> str:
    """Import everything by the command, then one by one here; return the figures, or why there are none."""
    if not FOLDER.is_dir():
        return f"no corpus at {FOLDER}"
    files = {str(path): path for path in paths()}
    seconds = _in_one_call(list(files))
    works = by_work(read(name, path.read_bytes()) for name, path in files.items())
    totals: Counter[str] = Counter()
    start = time.perf_counter()
    for work in works.values():
        totals.update(_figures(work))
    spent = time.perf_counter() - start
    rows = {
        "files": len(files),
        "reports, in two languages": len(works),
        **totals,
        "seconds of `diptych import` for all": round(seconds, 1),
        "seconds to write, check and build all as web editions": round(spent, 1),
    }
    return "\n".join(f"{name:62}{figure:>10}" for name, figure in rows.items())


def _in_one_call(files: list[str]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        program = Path(sys.executable).with_name("diptych")
        subprocess.run([program, "import", *files, "--into", folder], check=True, capture_output=True)
        return time.perf_counter() - start


def _figures(work: Work) -> Counter[str]:
    """Return the figures of one resolution."""
    written = write_report(work)
    loaded = pipeline.load(Memory({path: text.encode() for path, text in written.files.items()}))
    assert loaded.report
    found = Counter(one.severity for one in plain_findings(loaded.report))
    figures = Counter({"faults of parsing": len(loaded.diagnostics), "errors": found[Severity.ERROR]})
    figures["warnings"] = found[Severity.WARNING]
    figures["remarks of the import"] = len(written.remarks)
    figures["explicit links"] = sum(text.count("](doc:") for text in written.files.values())
    for lang, manuscript in work.items():
        theirs, ours = words_of_xml(Path(manuscript.path)), words_of_report(loaded.report, lang)
        documents = (section.documents[lang] for section in loaded.report.walk() if lang in section.documents)
        figures["paragraphs"] += sum(len(document.paragraphs) for document in documents)
        figures["words in the XML"] += len(theirs)
        figures["words in the reports"] += len(ours)
        figures["files with another number or mark than printed"] += theirs != ours
    tools = workshop(draft=True)
    figures["web pages"] = len(
        pipeline.build(plain_index(loaded.report), pipeline.Order(("html",), tuple(work)), tools)[0]
    )
    return figures


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
