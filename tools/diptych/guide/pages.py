"""The chapters of the guide → one web page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markupsafe import Markup

from diptych.render.pages.html import render_page
from diptych.typography.words import unaccented

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from markdown_it.token import Token

    from diptych.i18n import Translator

CHAPTERS = (
    "first-report",
    "sections",
    "tables-and-charts",
    "translating",
    "translators-tools",
    "comparing",
    "word",
    "settings",
    "findings",
    "python",
)
"""The chapters in the order in which a newcomer needs them; each is a file `NAME.md` in every language of the guide."""
BELOW_THE_GUIDE = {f"h{level}": f"h{level + 1}" for level in range(1, 6)}
"""Headings of a chapter as headings of the page, whose own is the title of the guide."""
OTHER_CHAPTER = re.compile(r"^(?P<name>[a-z-]+)\.md(?:#(?P<heading>[\w-]+))?$")
"""A link to another chapter, which works in the files too."""


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A chapter as the template sees it: its id, its title, its subheadings by their ids, and its text."""

    id: str
    title: str
    headings: Mapping[str, str]
    html: Markup


def guide_page(texts: Mapping[str, str], translator: Translator, template: Callable[[str], str]) -> str:
    """Return the guide as one web page.

    Args:
        texts: The chapters in Markdown, by name, in order.
        translator: Translator into the language of the guide.
        template: Returns the text of a template by its name.
    """
    values = {"chapters": [_chapter(name, text) for name, text in texts.items()], "lang": translator.lang}
    return render_page("guide/guide.html.j2", values, translator, template)


def _chapter(name: str, text: str) -> ChapterView:
    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(text)
    title, headings = "", {}
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            words = _words(inline)
            place = name if token.tag == "h1" else f"{name}-{_slug(words)}"
            token.attrSet("id", place)
            if token.tag == "h1":
                title = words
            elif token.tag == "h2":
                headings[place] = words
        if token.type in {"heading_open", "heading_close"}:
            token.tag = BELOW_THE_GUIDE[token.tag]
        for link in token.children or ():
            _lead_within(link)
    return ChapterView(name, title, headings, Markup(parser.renderer.render(tokens, parser.options, {})))  # noqa: S704 - our own


def _words(inline: Token) -> str:
    return "".join(child.content for child in inline.children or ())


def _slug(words: str) -> str:
    """Return a heading as an id: small letters without accents, and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", unaccented(words)).strip("-")


def _lead_within(link: Token) -> None:
    """Make a link to another chapter one within the page."""
    other = OTHER_CHAPTER.match(str(link.attrs.get("href", ""))) if link.type == "link_open" else None
    if other:
        link.attrSet("href", "#" + "-".join(filter(None, (other["name"], other["heading"]))))
