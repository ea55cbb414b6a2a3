"""How a language refers to paragraphs of the text at hand by their numbers."""

from __future__ import annotations

from typing import NamedTuple


class MentionWords(NamedTuple):
    """How a language refers to paragraphs; each field but the last is a regular expression.

    Attributes:
        paragraph: The word before the numbers.
        table: The word before the number of a table.
        figure: The word before the numeral of a figure.
        annex: The word before the numeral of an annex.
        note: The word before the number of a footnote.
        section: The word before the numeral of a section; of a chapter, only where the words after it say that this
            report is meant.
        joint: What joins two numbers.
        until: What joins the ends of a range.
        letter: The letter of a sub-paragraph.
        member: What stands between the number of a paragraph and the letter of a member of its list.
        subparagraph: The word before the letter of a member of a list.
        item: Other words for one.
        see: What sends the reader to another place in the same text, before the word.
        here: What says that this report is meant, after the numbers.
        elsewhere: What says that another text is meant, after the numbers.
        work: What paragraphs belong to: after the name of a work and a comma, a number is a pinpoint.
        forms: The words that Diptych itself sets for a reference to one paragraph, to two, and to a range.
    """

    paragraph: str
    table: str
    figure: str
    annex: str
    note: str
    section: str
    joint: str
    until: str
    letter: str
    member: str
    subparagraph: str
    item: str
    see: str
    here: str
    elsewhere: str
    work: str
    forms: tuple[str, str, str] | None = None
