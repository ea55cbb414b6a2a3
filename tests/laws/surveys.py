"""Everything that Diptych does with a report, one step after another. No text may make it fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import BytecodeCache, Environment
from typing_extensions import override

from diptych import pipeline
from diptych.api import workshop
from diptych.cli.main import main
from diptych.emit.sheet import FindingSheet
from diptych.internal import is_internal
from diptych.io import assets
from diptych.io.folder.disk import Disk
from diptych.io.folder.memory import Memory
from diptych.render.pages import outputs as pages
from diptych.render.text.inline import Medium
from diptych.workspace import Workspace, open_report
from tests.support.formats import EMITTERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from jinja2.bccache import Bucket

    from diptych.io.world import World
    from diptych.workspace import NoReport

RULES = {rule.code: rule for rule in pipeline.RULES}
FAILED = 3
"""Exit status where the program failed."""
PANELS = 2


class Compiled(BytecodeCache):
    """Templates compiled once for all pages: compiling them for each would take longer than all the rest."""

    def __init__(self) -> None:
        """Begin with no templates."""
        self.known: dict[str, bytes] = {}

    @override
    def load_bytecode(self, bucket: Bucket) -> None:
        """Load the compiled form of a template."""
        if bucket.key in self.known:
            bucket.bytecode_from_string(self.known[bucket.key])

    @override
    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the compiled form of a template."""
        self.known[bucket.key] = bucket.bytecode_to_string()


COMPILED = Compiled()


def environment(**options: object) -> Environment:
    """Return the environment of Jinja as the program makes it, with templates that are already compiled."""
    return Environment(**options, bytecode_cache=COMPILED)  # type: ignore[arg-type]  # noqa: S701 - as the program has it


def shown(world: World) -> Workspace | NoReport:
    """Open and check a report, and write its findings in every format, in both languages."""
    opened = open_report(world)
    for lang in ("en", "fr"):
        sheet = FindingSheet(opened.sources, RULES, assets.translator(lang), width=60)
        assert all(one.emit(opened.findings, sheet) for one in EMITTERS)
    failures = [str(dict(one.arguments)) for one in opened.findings if is_internal(one.code)]
    assert not failures
    return opened


def built(workspace: Workspace, *, draft: bool) -> Iterator[str]:
    """Yield every page of a report: each language for web and print, two languages side by side for both."""
    catalogue = workspace.catalogue
    tools, languages = workshop(draft=draft), workspace.report.settings.languages
    yield from (
        page.decode()
        for path, page in pages.web_pages(catalogue, languages, tools, beside=True).items()
        if path.endswith(".html")
    )
    yield from (pages.print_page(catalogue, lang, tools) for lang in languages)
    if len(languages) == PANELS:
        yield from (pages.parallel_page(catalogue, languages, medium, tools, linked=True) for medium in Medium)


def survey(contents: Mapping[str, bytes], folder: Path) -> None:
    """Do everything with a report that needs neither the network nor printing.

    Args:
        contents: The contents of each file of the report.
        folder: An empty folder, for the commands.

    Raises:
        AssertionError: Something failed.
    """
    opened = shown(Memory(contents))
    if isinstance(opened, Workspace):
        assert all(all(built(opened, draft=draft)) for draft in {True, bool(opened.errors)})
    for path, content in contents.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    assert Disk(folder).files()
    for command in commands(contents, folder):
        assert main(command) != FAILED, command


def commands(contents: Mapping[str, bytes], folder: Path) -> Iterator[list[str]]:
    """Yield commands that read a report; the last ones write to its folder."""
    here = ["-C", str(folder)]
    for words in (
        ("status",),
        ("status", "summary"),
        ("terms",),
        ("export", "--to", "akn", "--out", str(folder / "export")),
        ("documents", "sync"),
        ("accept", "--lang", "fr", "summary"),
        ("check", "--fix", "--format", "json"),
    ):
        yield [*here, *words]
    yield ["cite", str(folder / max(path for path in contents if path.endswith(".md")))]
