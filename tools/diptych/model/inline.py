"""Inline nodes, of which a line of text is made. Every node knows its place in the source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diptych.model.source import Span


@dataclass(frozen=True, slots=True)
class Text:
    r"""A run of text.

    Where the source escapes a character (`&amp;`, `\*`), the run holds that one character and its
    span covers the escape; otherwise the source reads as `text` does.
    """

    span: Span
    text: str

    @property
    def is_literal(self) -> bool:
        """Whether the source reads as the text does."""
        return self.span.end - self.span.start == len(self.text)


@dataclass(frozen=True, slots=True)
class LineBreak:
    """The end of a line inside a paragraph; a reader sees a space unless it is hard."""

    span: Span
    hard: bool


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Emphasised text: `strong` is bold, else italic."""

    span: Span
    strong: bool
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class OtherLanguage:
    """Words in another language than the text around them: `[Bundestag]{lang=de}`.

    Attributes:
        span: The whole mark-up.
        lang: The tag of their language.
        children: The words.
    """

    span: Span
    lang: str
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Literal text, such as code."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link as written; what it points to is found when the report is indexed.

    Attributes:
        span: The whole link.
        target: Where it points: `#anchor`, `doc:SYMBOL`, a web address, a file.
        children: The text, empty for `[](#anchor)`.
        bare: Whether the text is the target itself, as in `<doc:SYMBOL>`, or the target without
            its scheme, as in `www.un.org`.
        title: What a web page would show when the mouse is over the link; on our pages nothing does.
        label: The label of the definition that says where the link leads, or an empty text.
    """

    span: Span
    target: str
    children: tuple[Inline, ...]
    bare: bool = False
    title: str = ""
    label: str = ""


DOCUMENT_SCHEME = "doc:"
"""Prefix of the target of a link to a document by its symbol."""

WEB_SCHEMES = ("http://", "https://", "mailto:")
"""Prefixes of the targets of links that lead out of the report."""

PICTURE_TYPES = (".png", ".jpg", ".jpeg", ".svg")
"""Suffixes of the picture files that a page can show."""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture in the text.

    Attributes:
        span: The whole mark-up.
        target: The file, as written.
        alternative: What it shows, in words.
        title: The caption, or an empty text.
        label: The label of the definition that names the file and the caption, or an empty text.
    """

    span: Span
    target: str
    alternative: str
    title: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The mark of a footnote in the text."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Markup:
    """Raw HTML in the source: refused by a rule, shown as text."""

    span: Span
    text: str


Inline = Text | LineBreak | Emphasis | OtherLanguage | Code | Link | Image | NoteMark | Markup
