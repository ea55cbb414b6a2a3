"""Compare the recogniser with the links that the Organization made itself.

Run alone as `python -m tests.bench.citations`. It prints what was found, what was missed and why, what was found beyond
the Organization's links, the numbers in the resolutions of 2024 that do not belong to their year, and the speed.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.un import find_citations
from diptych.un.calendar.resolutions import fits_its_year, year_of_council_resolution
from tests.support.corpus import CORPUS, excerpts, resolutions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.symbol import Citation
    from tests.support.corpus import Excerpt, Link

AROUND = 70
LANGUAGES = ("en", "fr")


@dataclass(frozen=True, slots=True)
class Comparison:
    """The results of one paragraph.

    Attributes:
        found: Links found with their boundaries and target.
        missed: Links missed, each with the reason.
        beyond: Citations that the Organization did not link, or linked to something else.
    """

    found: int
    missed: tuple[str, ...]
    beyond: tuple[str, ...]


def around(text: str, start: int, end: int) -> str:
    """Return a stretch of text with its surroundings, on one line."""
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND // 2]
    return f"{before}[[{text[start:end]}]]{after}".replace("\n", " ")


def matches(citation: Citation, link: Link) -> bool:
    """Return whether a citation is what the Organization linked."""
    same_place = (citation.start, citation.end) == (link.start, link.end)
    return same_place and citation.target.upper() == link.symbol


def reason(citations: tuple[Citation, ...], link: Link) -> str:
    """Return why a link was missed."""
    over = [citation for citation in citations if citation.start < link.end and link.start < citation.end]
    if not over:
        return "not seen"
    if (over[0].start, over[0].end) != (link.start, link.end):
        return "other boundaries"
    if link.symbol.startswith("A/HRC/"):
        return f"no word in the paragraph names the Human Rights Council: taken for {over[0].target}"
    return f"taken for {over[0].target}"


def compare(excerpt: Excerpt, lang: str) -> Comparison:
    """Compare the citations found in one paragraph with its links."""
    text, citations = excerpt.text, find_citations(excerpt.text, lang)
    missed = [link for link in excerpt.links if not any(matches(citation, link) for citation in citations)]
    beyond = [citation for citation in citations if not any(matches(citation, link) for link in excerpt.links)]
    return Comparison(
        len(excerpt.links) - len(missed),
        tuple(f"{link.symbol} ({reason(citations, link)}): {around(text, link.start, link.end)}" for link in missed),
        tuple(f"{citation.symbol}: {around(text, citation.start, citation.end)}" for citation in beyond),
    )


def speed(texts: tuple[str, ...], lang: str) -> float:
    """Return how many megabytes of UTF-8 one core reads in a second."""
    begin = time.process_time()
    for text in texts:
        find_citations(text, lang)
    return sum(len(text.encode()) for text in texts) / 1e6 / (time.process_time() - begin)


def wrong_years(lang: str) -> Iterator[str]:
    """Yield the citations in the resolutions of 2024 whose number is not of their year."""
    for text in resolutions(lang):
        for citation in find_citations(text, lang):
            if not fits_its_year(citation.symbol):
                place = around(text, citation.start, citation.end)
                year = year_of_council_resolution(int(citation.symbol.parts.number or 0))
                yield f"{citation.symbol} (number of {year}): {place}"


def table(lang: str) -> Iterator[str]:
    """Yield the lines of one language's table."""
    rows = excerpts(lang)
    results = [compare(row, lang) for row in rows]
    links, found = sum(len(row.links) for row in rows), sum(result.found for result in results)
    beyond = [line for result in results for line in result.beyond]
    rate = speed(tuple(row.text for row in rows), lang)
    yield f"{lang}: found {found} of {links} links ({100 * found / links:.2f} %), {len(beyond)} beyond, {rate:.1f} MB/s"
    yield from (f"  missed  {line}" for result in results for line in result.missed)
    yield from (f"  beyond  {line}" for line in beyond)
    yield from (f"  year    {line}" for line in wrong_years(lang))


def main() -> None:
    """Print the tables of both languages."""
    if not CORPUS.is_dir():
        sys.stdout.write(f"Citations: skipped, no corpus at {CORPUS}\n")
        return
    sys.stdout.write("Citations held against the Organization's own links\n")
    for lang in LANGUAGES:
        sys.stdout.writelines(f"{line}\n" for line in table(lang))


if __name__ == "__main__":
    main()
