"""Seconds of each phase and peak memory, for the example report and for ten times its text."""

from __future__ import annotations

import json
import re
import resource
import subprocess
import sys
import time
from typing import TYPE_CHECKING, TypeVar

from diptych import pipeline
from diptych.api import workshop
from diptych.index.catalogue import index
from diptych.io.folder.memory import Memory
from diptych.packaged import house
from diptych.render.pages.outputs import print_page, web_pages
from diptych.render.pdf.press import print_pages
from tests.support.project import CONTENT

if TYPE_CHECKING:
    from collections.abc import Callable

SCALES = (1, 10)
ENTRY = re.compile(r"(?<=- )([a-z-]+)(?=:?$)|(?<=[\[ ])([a-z-]+)(?=[\],])", re.MULTILINE)
ANCHOR = re.compile(r"(?<=[({,.]#)([a-z][a-z0-9-]*)")
ANNEXES = "  - organizations-of-the-report\n"
"""The first annex in the order of sections: annexes describe the whole report, whatever its length."""
ONCE = ("README", "summary", "organizations-of-the-report", "dated-events")
"""Files that a longer report has only once: its summary stays one page."""
MEBIBYTE = 1024
"""`ru_maxrss` counts kibibytes."""

Result = TypeVar("Result")


def enlarged(scale: int) -> Memory:
    """Return the example report with each section `scale` times, under names of its own."""
    files = {
        path.relative_to(CONTENT).as_posix(): path.read_text("utf-8") for path in CONTENT.rglob("*") if path.is_file()
    }
    head, order = files["report.yaml"].split("order:\n")
    order, mark, annexes = order.partition(ANNEXES)
    copies = dict(files)
    orders = [order]
    for number in range(2, scale + 1):
        suffix = f"-{number}"
        orders.append(ENTRY.sub(rf"\1\2{suffix}", order.replace("  - summary\n", "")))
        for name, text in files.items():
            if name.endswith(".md") and not name.startswith(ONCE) and "/" not in name:
                section, rest = name.split(".", 1)
                copies[f"{section}{suffix}.{rest}"] = ANCHOR.sub(rf"\1{suffix}", text)
    copies["report.yaml"] = f"{head}order:\n{''.join(orders)}{mark}{annexes}"
    return Memory({name: text.encode() for name, text in copies.items()})


class Clock:
    """Runs phases and keeps their seconds."""

    def __init__(self) -> None:
        """Begin without phases."""
        self.seconds: dict[str, float] = {}

    def run(self, phase: str, work: Callable[[], Result]) -> Result:
        """Run one phase and return its result."""
        start = time.perf_counter()
        result = work()
        self.seconds[phase] = time.perf_counter() - start
        return result


def measure(scale: int) -> dict[str, float]:
    """Run every phase once; return the seconds of each, the pages made and mebibytes at the peak."""
    clock = Clock()
    world = enlarged(scale)
    report = clock.run("read and parse", lambda: pipeline.load(world)).report
    assert report is not None
    catalogue = clock.run("index (citations, references, notes)", lambda: index(report, house()))
    found = clock.run("rules", lambda: pipeline.judge(catalogue))
    languages = report.settings.languages
    tools = workshop(draft=False)
    clock.run("web edition, both languages", lambda: web_pages(catalogue, languages, tools))
    pages = clock.run(
        "pages for print, both languages", lambda: {lang: print_page(catalogue, lang, tools) for lang in languages}
    )
    clock.run("two PDFs side by side", lambda: print_pages(pages, tools.fonts))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / MEBIBYTE
    clock.run("one PDF", lambda: print_pages({languages[0]: pages[languages[0]]}, tools.fonts))
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEBIBYTE
    paragraphs = sum(len(document.paragraphs) for document in report.documents() if document.lang == languages[0])
    figures = {"paragraphs": paragraphs, "findings": len(found)}
    return {**clock.seconds, **figures, "peak memory of a printing process, MiB": peak, "of the main process, MiB": own}


def table() -> str:
    """Measure every scale in a process of its own and return the figures side by side."""
    columns = [_in_a_process(scale) for scale in SCALES]
    lines = [f"{'':42}" + "".join(f"{f'×{scale}':>10}" for scale in SCALES) + f"{'ratio':>10}"]
    for row, first in columns[0].items():
        figures = "".join(f"{column[row]:10.3f}" for column in columns)
        ratio = f"{columns[-1][row] / first:10.1f}" if first else f"{'–':>10}"
        lines.append(f"{row:42}{figures}{ratio}")
    return "\n".join(lines)


def _in_a_process(scale: int) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.phases", str(scale)]
    printed = subprocess.run(command, check=True, capture_output=True, text=True, cwd=CONTENT.parent)
    figures: dict[str, float] = json.loads(printed.stdout)
    return figures


if __name__ == "__main__":
    json.dump(measure(int(sys.argv[1])), sys.stdout)
