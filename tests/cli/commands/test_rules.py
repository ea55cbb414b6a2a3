"""`diptych rules`: the list and the page of all rules."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

from diptych.cli.main import main
from diptych.model.diagnostic import Family
from diptych.pipeline import RULES

if TYPE_CHECKING:
    from markdown_it.token import Token


def printed(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    """Return what the command prints."""
    assert main(["rules", *options]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_list_names_every_rule(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, "--ui-lang", lang).splitlines()
    assert [line.split()[0] for line in lines if line.startswith("  ")] == sorted(
        (rule.code for rule in RULES), key=lambda code: (list(Family).index(Family.of(code)), code)
    )
    assert [line[:3] for line in lines if line and not line.startswith(("  ", "“", "«"))] == list(Family)


def rendered(capsys: pytest.CaptureFixture[str], lang: str) -> list[Token]:
    """Return the page in Markdown as tokens."""
    return MarkdownIt("commonmark").parse(printed(capsys, "--format", "md", "--ui-lang", lang))


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_page_has_a_heading_and_two_examples_for_each_rule(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    tokens = rendered(capsys, lang)
    headings = [after.content for token, after in pairwise(tokens) if token.tag == "h3"]
    assert {heading for heading in headings if heading} == {f"{rule.code} {rule.name}" for rule in RULES}
    assert sum(token.type == "fence" for token in tokens) == 2 * len(RULES)


def test_documentation_is_text_and_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    told = {rule.documentation.what for rule in RULES}
    children = (child for token in rendered(capsys, "en") for child in token.children or ())
    assert {child.type for child in children} <= {"text", "text_special", "em_open", "em_close", "softbreak"}
    paragraphs = {"".join(c.content for c in token.children or ()) for token in rendered(capsys, "en")}
    assert all(any(paragraph.startswith(what) for paragraph in paragraphs) for what in told)
