"""The places in a web page that a link can lead to, found in one pass over its text.

The grammar is that of the tokenizer in the HTML standard, as far as it separates tags from text. Parsers that build a
tree take quadratic time on some pages, and nothing here needs the tree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote

VALUE = r"""(?: "[^"]*+ (?: "|\Z ) | '[^']*+ (?: '|\Z ) | [^\s>"'][^\s>]*+ )"""
NAME_AND_VALUE = rf"[^\s/>][^\s/>=]*+ (?: \s*+ = \s*+ {VALUE}?+ )?+"
TAG = re.compile(
    rf"""<!-- (?: -?> | .*?--!?> | .* )
    | <([a-z][^\s/>]*+) ( (?: [\s/]++ | {NAME_AND_VALUE} )*+ ) (?: >|\Z )""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
"""A comment or a start tag; each ends with the page at the latest, so that nothing is read twice."""
ATTRIBUTE = re.compile(r"""([^\s/>][^\s/>=]*+)(?:\s*+=\s*+("[^"]*+"?|'[^']*+'?|[^\s>"'][^\s>]*+)?+)?+""")
CLOSED = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript")
}
"""Elements whose content has no places, and what ends each."""
SHELL = 100
"""A page with a script and fewer characters of text than this is built by the script; what it will hold is unknown."""
REFRESH = re.compile(r"http-equiv\s*+=\s*+[\"']?refresh", re.IGNORECASE)
"""The attribute of a page that sends its readers to another page."""

TYPES = re.compile(r"\s*(?:text/html|application/xhtml\+xml)\s*(?:;|\Z)", re.IGNORECASE)
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE | re.ASCII)
CHARSETS = re.compile(
    r"utf-?8|utf-16(?:le|be)?|us-ascii|iso-8859-\d+|latin1|windows-125\d|koi8-[ru]|gb(?:2312|k|18030)|big5|euc-(?:jp|kr)"
    r"|shift[_-]jis|iso-2022-jp",
    re.IGNORECASE,
)
"""Charsets that pages are written in; other codecs of Python are not charsets, or are slow."""
HEAD = 1024
"""Bytes in which a page declares its charset: HTML, section 4.2.5.4."""
PREFIXES = ("", "user-content-")
"""Prefixes of names: GitHub adds this one to all names that authors write, and its script removes it."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """The places in a page.

    Attributes:
        names: Their names.
        may_hold_more: Whether readers may see more of them: a script builds the page, or it sends them elsewhere.
    """

    names: frozenset[str]
    may_hold_more: bool

    def lack(self, fragment: str) -> bool:
        """Return whether the page certainly has no place of this name, which may be percent-encoded."""
        forms = {fragment, unquote(fragment)}
        return not self.may_hold_more and not any(
            f"{prefix}{form}" in self.names for form in forms for prefix in PREFIXES
        )


def is_page(content_type: str, body: bytes) -> bool:
    """Return whether a body is an HTML page: by its content type or, if the server gives none, by how it begins."""
    return bool(TYPES.match(content_type)) if content_type else body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def anchors(content_type: str, body: bytes) -> Anchors:
    """Return the places in a page.

    Args:
        content_type: Its content type, as the server gives it.
        body: The page, or its beginning.
    """
    page = _text(content_type, body)
    names: set[str] = set()
    text, at, has_script, leads_on = 0, 0, False, False
    while tag := TAG.search(page, at):
        text += len(page[at : tag.start()].strip())
        at = tag.end()
        if tag[1] is None:
            continue
        name = tag[1].lower()
        names.update(_names(name, tag[2]))
        has_script = has_script or name == "script"
        leads_on = leads_on or (name == "meta" and bool(REFRESH.search(tag[2])))
        if name in CLOSED:
            closed = CLOSED[name].search(page, at)
            at = closed.end() if closed else len(page)
    text += len(page[at:].strip())
    return Anchors(frozenset(names), leads_on or (has_script and text < SHELL))


def _names(element: str, attributes: str) -> set[str]:
    """Return the names that a tag gives its place."""
    kinds = {"id", "name"} if element == "a" else {"id"}
    return {
        unescape(match[2].strip(match[2][0]) if match[2][0] in "\"'" else match[2])
        for match in ATTRIBUTE.finditer(attributes)
        if match[2] and match[1].lower() in kinds
    }


def _text(content_type: str, body: bytes) -> str:
    """Return a page as text: in UTF-8 if it is valid, otherwise in the charset that the server or the page names."""
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        # The last character may have been cut in two.
        if len(body) - error.start < len("\U0010ffff".encode()):
            return body.decode(errors="replace")
    named = CHARSET.search(content_type) or CHARSET.search(body[:HEAD].decode("latin-1"))
    charset = named[1] if named and CHARSETS.fullmatch(named[1]) else "utf-8"
    try:
        return body.decode(charset, "replace")
    except LookupError:
        return body.decode("latin-1")
