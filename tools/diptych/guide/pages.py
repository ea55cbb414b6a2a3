"""The chapters of the guide → one web page."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markupsafe import Markup

from diptych.render.pages.html import render_page

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from markdown_it.token import Token

    from diptych.i18n import Translator

CHAPTERS = (
    "first-report",
    "sections",
    "tables-and-charts",
    "translating",
    "comparing",
    "settings",
    "findings",
    "python",
)
"""The chapters in the order in which a newcomer needs them; each is a file `NAME.md` in every language of the guide."""
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
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open":
            words = _words(inline)
            place = name if opening.tag == "h1" else f"{name}-{_slug(words)}"
            opening.attrSet("id", place)
            opening.tag = {"h1": "h2", "h2": "h3", "h3": "h4"}.get(opening.tag, "h5")
            if opening.tag == "h2":
                title = words
            elif opening.tag == "h3":
                headings[place] = words
        for link in inline.children or () if inline.type == "inline" else ():
            _lead_within(link)
    for token in tokens:
        if token.type == "heading_close":
            token.tag = {"h1": "h2", "h2": "h3", "h3": "h4"}.get(token.tag, "h5")
    return ChapterView(name, title, headings, Markup(parser.renderer.render(tokens, parser.options, {})))  # noqa: S704 - our own


def _words(inline: Token) -> str:
    return "".join(child.content for child in inline.children or ())


def _slug(words: str) -> str:
    """Return a heading as an id: small letters without accents, and hyphens."""
    plain = unicodedata.normalize("NFD", words.lower())
    return re.sub(r"[^a-z0-9]+", "-", "".join(char for char in plain if not unicodedata.combining(char))).strip("-")


def _lead_within(link: Token) -> None:
    """Make a link to another chapter one within the page."""
    other = OTHER_CHAPTER.match(str(link.attrs.get("href", ""))) if link.type == "link_open" else None
    if other:
        link.attrSet("href", "#" + "-".join(filter(None, (other["name"], other["heading"]))))
