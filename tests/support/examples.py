"""Reader of the fixtures of the rules: Markdown files that show, example by example, what is found and what is not.

A heading of level 2 begins an example. Its first word is the code of the rule that it is about; findings are ignored
unless they belong to the family of that rule or of a listed finding. A fence "markdown LANGUAGE [PATH]" is a section
(front matter is added where it has none), "yaml report.yaml" adds to the settings, "text PATH [TIMES]" is any other
file, with its last line repeated TIMES times, and "base64 PATH" is a binary file. A list gives the expected findings:
code, path, and the marked text, with `↵` for the end of a line.
"""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from markdown_it import MarkdownIt

from diptych import pipeline
from diptych.io.folder.memory import Memory
from diptych.model.diagnostic import Family
from diptych.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.report import Report

FOLDER = Path(__file__).parents[1] / "rules" / "fixtures"
LINE_END = "↵"


class Finding(NamedTuple):
    """A finding: the code of the rule, the file, and the text that it marks."""

    code: str
    path: str
    text: str


@dataclass(slots=True)
class Example:
    """One example of a fixture.

    Attributes:
        family: The name of the fixture's file.
        title: The heading; its first word is a code.
        files: The texts of the report's files by path.
        sections: The paths of the sections among them.
        settings: Lines added to `report.yaml`.
        expected: The expected findings.
    """

    family: str
    title: str
    files: dict[str, str | bytes] = field(default_factory=dict)
    sections: list[str] = field(default_factory=list)
    settings: str = ""
    expected: list[Finding] = field(default_factory=list)

    @property
    def code(self) -> str:
        """Return the code of the rule that the example is about."""
        return self.title.split()[0]

    @property
    def families(self) -> frozenset[Family]:
        """Return the families of rules that the example is about, and that of failures: no rule may fail on it."""
        told = (Family.of(code) for code in (self.code, *(finding.code for finding in self.expected)))
        return frozenset((*told, Family.PROGRAM))

    def report(self) -> Report:
        """Return the example's report."""
        report = pipeline.load(Memory(self.contents())).report
        assert report, self.title
        return report

    def found(self) -> tuple[Diagnostic, ...]:
        """Return the findings of the example's report, those of a rule that is off among them if the example has it."""
        return Workspace(self.report(), (self.code, *(finding.code for finding in self.expected))).findings

    def contents(self) -> dict[str, bytes]:
        """Return each file of the example's report by its path, report.yaml included."""
        sections = [path.rpartition("/")[2].split(".") for path in self.sections]
        languages = [lang for lang in ("en", "fr") if lang in {parts[1] for parts in sections}]
        names = dict.fromkeys(parts[0] for parts in sections)
        keys = {
            "symbols": "[A/80/1]",
            "languages": f"[{', '.join(languages)}]",
            "title": f"{{{', '.join(f'{lang}: Report' for lang in languages)}}}",
            "order": f"[{', '.join(names)}]",
        }
        given = {line.split(":")[0] for line in self.settings.splitlines()}
        settings = self.settings + "".join(f"{key}: {keys[key]}\n" for key in keys if key not in given)
        files = {**self.files, "report.yaml": settings}
        return {path: text.encode() if isinstance(text, str) else text for path, text in files.items()}


def examples() -> Iterator[Example]:
    """Yield every example of every fixture."""
    for path in sorted(FOLDER.glob("*.md")):
        yield from _examples(path.stem, MarkdownIt("commonmark").parse(path.read_text(encoding="utf-8")))


def written(found: Diagnostic, report: Report) -> Finding:
    """Return a diagnostic as fixtures write it."""
    source = report.sources.get(found.span.path)
    text = source.quote(found.span) if source else ""
    return Finding(found.code, found.span.path, text.replace("\n", LINE_END))


def _examples(family: str, tokens: list[Token]) -> Iterator[Example]:
    example: Example | None = None
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        if token.type == "heading_open" and token.tag == "h2" and after:
            if example:
                yield example
            example = Example(family, after.content)
        elif example and token.type == "fence":
            _take_file(example, token)
        elif example and token.type == "inline" and token.level == 3:
            _take_finding(example, token)
    if example:
        yield example


def _take_file(example: Example, fence: Token) -> None:
    kind, name, *rest = fence.info.split()
    if kind == "markdown":
        text = fence.content if fence.content.startswith("---\n") else f"---\ntitle: Title\n---\n{fence.content}"
        example.sections.append(" ".join(rest) or f"body.{name}.md")
        example.files[example.sections[-1]] = text
    elif kind == "base64":
        example.files[name] = b64decode(fence.content)
    elif name == "report.yaml":
        example.settings = fence.content
    else:
        # A number says how many times the last line is repeated.
        *lines, last = fence.content.splitlines(keepends=True)
        example.files[name] = "".join(lines) + last * int(*rest or "1")


def _take_finding(example: Example, inline: Token) -> None:
    code, path, *_ = inline.content.split()
    text = next((child.content for child in inline.children or () if child.type == "code_inline"), "")
    example.expected.append(Finding(code, path.rstrip(":"), text))
