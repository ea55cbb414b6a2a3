"""Whatever a report contains, it decides nothing on the machine that reads it.

Hostile text is put into every field of a report that takes text, into names of files, into a foreign file and on the
command line; then every command is run on it. Nothing that a terminal, a log or a browser would obey comes out; output
for programs can be parsed; nothing outside the folder of the outputs is touched, wherever the report and its symbolic
links point. CI tries EXAMPLES reports; `DIPTYCH_EXAMPLES` in the environment sets another number.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from unittest import mock
from xml.etree import ElementTree

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from typing_extensions import override

from diptych.cli.findings import FORMATS, TEXT
from diptych.cli.main import main
from diptych.emit.visibility import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(os.name == "nt", reason="names of files and symbolic links that Windows does not take")

EXAMPLES = int(os.environ.get("DIPTYCH_EXAMPLES", "12"))
PIECES = (
    "\x1b[31m",
    "\x1b]0;title\x07",
    "\x1b[2J",
    "\x9b2J",
    "\x90",
    "\x7f",
    "\x08\x08",
    "\r",
    "\n",
    "\n::error file=a::b",
    "::error::",
    "::set-output name=a::b",
    "::stop-commands::x",
    "##[error]",
    "##vso[task.complete]",
    "\u202e",
    "\u2066",
    "\u2069",
    "\u200f",
    "\u061c",
    "\u200b",
    "\ufeff",
    "\u2028",
    "\u2029",
    "\u0085",
    "\U000e0041",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<!--",
    "-->",
    "]]>",
    "&lt;b&gt;",
    "{{ 7 * 7 }}",
    "{% include 'x' %}",
    "{place}",
    "%(x)s",
    "$HOME",
    "[red]",
    "[link=file:///etc/passwd]",
    "[a](javascript:alert(1))",
    "[a](\tjavascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](data:text/html,x)",
    "[a](vbscript:x)",
    "[a](file:///etc/passwd)",
    "<javascript:alert(1)>",
    "![p](/etc/passwd)",
    "![p](../../secret.png)",
    "A/75/345",
    "Peace ",
    "paix ",
)
"""Text that terminals, logs, browsers, templates and shells obey, and some that is harmless."""
hostile = st.lists(st.sampled_from(PIECES), min_size=1, max_size=3).map("".join)

OUTPUTS = (None, "build", "../build", "..", "../../out", "/etc", "~/x", "../.git/hooks", "link", "link/x", "inner", ".")
"""Folders that a report may name for its pages; some are refused."""
MACHINE = {*FORMATS} - {TEXT}
COMMAND = re.compile(r"^\s*::", re.MULTILINE)
"""A line that GitHub would take for a command."""
SAFE = ("http:", "https:", "mailto:", "#", "data:,")
"""Beginnings that an address on a page may have; the last one is that of the icon in the browser's tab."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The hostile texts, by the place where each is put."""

    title: str
    word: str
    prose: str
    cell: str
    name: str
    output: str | None


texts = st.builds(Texts, hostile, hostile, hostile, hostile, hostile, st.sampled_from(OUTPUTS))


class Ran(NamedTuple):
    """The exit status of a command, and what it wrote."""

    status: int
    out: str
    err: str


def run(*words: str) -> Ran:
    """Run a command in English."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main(words)
    return Ran(status, out.getvalue(), err.getvalue())


def quoted(text: str) -> str:
    """Return any text as a quoted string of YAML."""
    return json.dumps(text).replace(r"\udb40\udc41", r"\U000e0041")


def write(content: Path, said: Texts) -> None:
    """Write a report that is hostile in every place that takes text."""
    title, word = quoted(said.title), quoted(said.word)
    output = f"output: {quoted(said.output)}\n" if said.output else ""
    (content / "report.yaml").write_text(
        f"symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {{en: {title}, fr: {title}}}\n"
        f"subtitle: {{en: {word}, fr: {word}}}\nnotice: {{en: {word}, fr: {word}}}\njob: {word}\n{output}"
        f"organs: [{{organ: general-assembly, agenda: {{number: 1, title: {{en: {word}, fr: {word}}}}}}}]\n"
        f"order: [one]\nannexes: [documents-cited]\nwords: {{known: {{en: [{word}]}}}}\nlinks: {{skip: [{word}]}}\n",
        encoding="utf-8",
    )
    (content / "terms.yaml").write_text(
        f"peace: {{kind: expression, en: {{name: {word}, acronym: {title}}}, fr: {{name: {word}}}, "
        f"avoid: {{en: [{title}]}}}}\n",
        encoding="utf-8",
    )
    (content / "documents.yaml").write_text(
        f"A/75/345: {{title: {{en: {title}, fr: {word}}}, note: {word}}}\n", encoding="utf-8"
    )
    rows = io.StringIO()
    csv.writer(rows).writerows([["name.en", "name.fr", "label"], [said.cell, said.word, "1"], ["x", "y", "2"]])
    (content / "data.csv").write_text(rows.getvalue(), encoding="utf-8", newline="")
    columns = f"file: data.csv\ntitle: {title}\nunit: {word}\ncolumns: {{name: {word}, label: {title}}}\n"
    table = f"```table\n{columns}```\n\n"
    for lang in ("en", "fr"):
        (content / f"one.{lang}.md").write_text(
            f"---\ntitle: {title}\n---\n\n## {said.word}\n\n{said.prose} A/75/345\n\n- {said.prose}\n\n"
            f"| a | b |\n|---|---|\n| {said.cell} | {said.word} |\n\n{table}A note.[^a]\n\n"
            f"[^a]: {said.prose}\n",
            encoding="utf-8",
            newline="",
        )
    odd = re.sub(r"[/\0]", "", said.name)[:60] or "x"
    (content / f"{odd}.en.md").write_text(said.prose, encoding="utf-8")
    (content / "inner").mkdir()
    (content / "inner" / "two.en.md").write_text("Two.", encoding="utf-8")
    (content / "link").symlink_to("../../secret")


def is_harmless(text: str) -> bool:
    """Return whether terminals and logs that show a text obey nothing in it."""
    lines = text.split("\n")
    return all(visible(line) == line for line in lines) and not COMMAND.search(text) and "##[" not in text


def parsed(form: str, text: str) -> None:
    """Parse output for programs as they do."""
    match form:
        case "json" | "sarif":
            json.loads(text)
        case "junit":
            ElementTree.fromstring(text.encode())
        case "github":
            *commands, summary, end = text.split("\n")
            assert end == ""
            assert not summary.startswith("::")
            assert all(re.match(r"::(?:error|warning|notice) file=[^:,]+,[^:]*::", command) for command in commands)
        case _:
            pass  # What is neither is held to what follows.
    assert all(visible(line) == line for line in text.split("\n")), form
    assert form == "github" or "##[" not in text  # GitHub looks for no command inside another


class Page(HTMLParser):
    """Reads a page as a browser does."""

    def __init__(self, text: str) -> None:
        """Read all of it."""
        super().__init__()
        self.scripts = 0
        self.faults: list[str] = []
        self.feed(text)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Record what a browser would run or fetch."""
        self.scripts += tag == "script"
        for name, value in attrs:
            if name.startswith("on") or tag in {"iframe", "object", "embed", "base", "form"}:
                self.faults.append(f"<{tag} {name}>")
            if name in {"href", "src", "action"} and ":" in (value or "") and not (value or "").startswith(SAFE):
                self.faults.append(f"{name}={value}")


def tree(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder; of symbolic links, their targets."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file())
    return {
        str(path.relative_to(folder)): bytes(path.readlink()) if path.is_symlink() else path.read_bytes()
        for path in paths
    }


def commands(content: Path, said: Texts) -> Iterator[tuple[str, ...]]:
    """Yield the words of every command, with hostile text where they take text."""
    for form in ("text", *sorted(MACHINE)):
        yield "check", "--format", form
        yield "links", "--offline", "--format", form
    for form in ("text", "json"):
        yield "status", "--format", form
        yield "status", "one", "--format", form
        yield "terms", "--format", form
        yield "terms", "peace", "--format", form
    yield "status", said.word
    yield "terms", said.word
    yield "explain", said.word
    yield "check", "--select", said.word
    yield "accept", said.word, "--lang", said.title
    yield "accept", "--all", "--lang", "fr"
    yield "documents", "add", said.word
    yield ("documents", "sync")
    yield "cite", str(content / "one.en.md")
    yield "import", str(content / "one.en.md"), "--into", str(content.parent / "x"), "--dry-run"
    yield (
        "import",
        str(content / "foreign.txt"),
        "--into",
        str(content.parent / f"x{said.name}".replace("\0", "")),
        "--dry-run",
    )
    yield "build", "--draft", "--format", "html"
    yield "export", "--to", "akn"
    yield (said.word,)
    yield "check", said.word
    yield "check", f"--{said.word}"


@pytest.fixture(scope="module", autouse=True)
def own_folders() -> Iterator[None]:
    """Keep the folders that Diptych uses apart from the user's own, and speak English."""
    with tempfile.TemporaryDirectory() as folder:
        own = {"XDG_CACHE_HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder, "LC_ALL": "en_US.UTF-8"}
        with mock.patch.dict(os.environ, own):
            yield


@settings(
    max_examples=EXAMPLES,
    derandomize="DIPTYCH_EXAMPLES" not in os.environ,
    database=None,
    phases=[Phase.generate],  # an example takes a second: it is shown as found, not shrunk
)
@given(texts)
def test_nothing_in_a_report_is_obeyed(said: Texts) -> None:
    with tempfile.TemporaryDirectory() as folder:
        outer = Path(folder)
        content = outer / "repository" / "content"
        for place in (content, outer / "repository" / ".git" / "hooks", outer / "secret"):
            place.mkdir(parents=True)
        (outer / "secret" / "keys").write_text("mine", encoding="utf-8")
        write(content, said)
        (content / "foreign.txt").write_text(f"I. {said.title}\n\n1. {said.prose}\n\n{said.cell}\n", encoding="utf-8")
        before = tree(outer)
        for words in commands(content, said):
            shows(words, run("-C", str(content), *words, "--ui-lang", "en"))
        after = tree(outer)
        for path in before.keys() - {"repository/content/ledger.yaml", "repository/content/documents.yaml"}:
            assert after[path] == before[path]
        made = {path: data for path, data in after.items() if path not in before}
        for path, data in made.items():
            assert path.startswith("repository/"), path
            assert ".git" not in path
            if path.endswith(".html"):
                page = Page(data.decode())
                assert page.faults == []
                assert page.scripts == (0 if path.endswith("html/index.html") else 2)


def shows(words: tuple[str, ...], ran: Ran) -> None:
    """Check that what a command wrote suits its readers: terminals, logs or programs."""
    form = words[words.index("--format") + 1] if "--format" in words else "text"
    assert is_harmless(ran.err), (words, ran.err)
    # Without a report, check and links write findings in the format asked for, other commands as text.
    if form in MACHINE and ran.out and (ran.status != 2 or words[0] in {"check", "links"}):
        parsed(form, ran.out)
    else:
        assert is_harmless(ran.out), (words, ran.out)
