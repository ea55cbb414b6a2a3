"""What the YAML library finds wrong, in the words of this program: what it stumbles over, and the cure."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase

PROBLEMS = (
    (
        ("mapping values are not allowed",),
        N_(
            "a colon and a space begin another key here. Put the whole text in straight quotation marks, or, if this "
            "is a key, begin the line as far to the right as the key above it"
        ),
    ),
    (
        ("could not find expected ':'",),
        N_("this line has no key with a colon. Write a key before it, or indent it if it goes on from the line above"),
    ),
    (
        ("sequence entries are not allowed",),
        N_(
            "a hyphen and a space begin a list here. Put the whole text in straight quotation marks, or begin the list "
            "on the next line"
        ),
    ),
    (
        ("mapping keys are not allowed",),
        N_("a question mark and a space mean something else here. Put the whole text in straight quotation marks"),
    ),
    (
        ("expected ',' or ']'",),
        N_(
            "a list in square brackets has no comma or no closing bracket here. Add it, or, if no list is meant, put "
            "the whole text in straight quotation marks"
        ),
    ),
    (
        ("expected ',' or '}'", "found unexpected ':'"),
        N_(
            "something in braces has no comma or no closing brace here. Add it; a text with a comma, a colon, a "
            "bracket or a # must be in straight quotation marks"
        ),
    ),
    (
        ("expected '-' indicator", "but found '<block sequence start>'", "but found '?'"),
        N_("the members of this list do not begin alike. Begin each with a hyphen, as far to the right as the first"),
    ),
    (
        ("expected key", "expected <block end>"),
        N_(
            "something follows a value that is complete. Put the whole text in one pair of straight quotation marks, "
            "or begin the line as far to the right as the key above it"
        ),
    ),
    (
        ("expected node content", "expected the node content"),
        N_("a value is missing. Write it, or put the whole text in straight quotation marks"),
    ),
    (
        ("found a tab character", "found character '\\t'"),
        N_("a tab cannot indent a line. Use spaces"),
    ),
    (
        ("cannot start any token", "expected alphabetic or numeric character"),
        N_("no text can begin with this character. Put the whole text in straight quotation marks"),
    ),
    (
        ("found unexpected end of stream",),
        N_("a quotation mark was opened and never closed. Close it after the text"),
    ),
    (
        ("found unexpected document",),
        N_("a quotation mark was opened and is still open at this line. Close it after the text"),
    ),
    (
        ("unknown escape character", "hexdecimal number", "hexadecimal numbers, but", "character escape code"),
        N_(
            "a backslash between the marks \"…\" means something else. Write it twice, or use the marks '…' around "
            "the text"
        ),
    ),
    (
        ("expected comment or line break", "expected a comment or a line break", "indentation indicator", "chomping"),
        N_("no text can follow | or > on the same line. Put the whole text in straight quotation marks"),
    ),
    (
        ("tag", "expected '!'", "expected '>'", "URI", "expected whitespace or line break", "expected ' '"),
        N_("a text cannot begin with an exclamation mark. Put the whole text in straight quotation marks"),
    ),
    (
        (
            *("directive", "version", "incompatible YAML", "non-alphabetical", "expected digit or '.'"),
            *(
                "did not find expected whitespace",
                "expected a digit",
                "expected <document start>",
                "expected '<document start>'",
            ),
        ),
        N_(
            "no line can begin with a percent sign, and nothing can follow a line of three full stops. Put the whole "
            "text in straight quotation marks, or remove the line"
        ),
    ),
    (
        ("characters are not allowed", "octet", "surrogate", "UTF-", "Unicode character"),
        N_("this character cannot be in a text. Remove it"),
    ),
)
"""Each message with what the library says, by which it is chosen: libyaml and PyYAML itself use other words."""

TAB = "found a tab character"
"""What the library says of a tab that indents, where it sees that it is one."""
OTHER = N_(
    "a mark means something else here. Put each text with one of : # [ ] - ? * & ! | > % @ in straight quotation marks"
)


def in_words(problem: str | None, character: str = "") -> Phrase:
    """Return the message for a problem that the YAML library has found.

    Args:
        problem: What the library says.
        character: The character at which it found the problem: libyaml does not name it.
    """
    said = TAB if character == "\t" and "cannot start any token" in str(problem) else problem or ""
    return Phrase(next((message for words, message in PROBLEMS if any(word in said for word in words)), OTHER))
