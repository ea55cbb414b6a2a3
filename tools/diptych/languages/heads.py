"""The words in the head of a document, and the headings of its summary and annexes, as a file to import has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NEVER, NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.organ import OrganName


class HeadWords(NamedTuple):
    """The words of one language, as seen in documents from New York and Geneva.

    Fields named as patterns hold regular expressions, and a line must match them whole. All may be missing.

    Attributes:
        name: Name of the Organization.
        letter: The letter by which job numbers and names of files tell the language, such as `F`.
        organs: Names of the organs, with straight apostrophes.
        session: A session; the group `ordinal` is its ordinal; a pattern.
        year: A year of the Security Council, likewise; a pattern.
        item: An agenda item, with groups `number`, `letter` and `provisional`; a pattern.
        furniture: Other lines of the head, which say nothing that a report keeps; a pattern.
        summary: The heading of a summary.
        annexes: The words that head annexes, above their titles and before a numeral or letter.
        contents: The headings of a table of contents.
        tables: The words that label tables, before a number.
    """

    name: str = ""
    letter: str = ""
    organs: Mapping[OrganName, str] = NOTHING
    session: str = NEVER
    year: str = NEVER
    item: str = NEVER
    furniture: str = NEVER
    summary: str = ""
    annexes: tuple[str, ...] = ()
    contents: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
