"""Hold the recogniser against the links that the Organization made itself.

Run as `python tests/bench/citations.py`. Prints what was found, missed and found beyond, each
with its surroundings, and the speed.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.corpus import CORPUS, Excerpt, Link, excerpts

from diptych.model.citation import Citation
from diptych.un import find_citations

AROUND = 70


def around(text: str, start: int, end: int) -> str:
    """Return a stretch of text with what stands around it, on one line."""
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND // 2]
    return f"{before}[[{text[start:end]}]]{after}".replace("\n", " ")


def matches(citation: Citation, link: Link) -> bool:
    """Tell whether a citation is what the Organization linked."""
    span = (citation.start, citation.end) == (link.start, link.end)
    return span and citation.target.upper() == link.symbol


def compare(excerpt: Excerpt, lang: str) -> tuple[int, list[str], list[str]]:
    """Return how many links of one paragraph were found, and lines on those missed and beyond."""
    citations = find_citations(excerpt.text, lang)
    missed = [link for link in excerpt.links if not any(matches(citation, link) for citation in citations)]
    beyond = [citation for citation in citations if not any(matches(citation, link) for link in excerpt.links)]
    return (
        len(excerpt.links) - len(missed),
        [f"{link.symbol}: {around(excerpt.text, link.start, link.end)}" for link in missed],
        [f"{citation.symbol}: {around(excerpt.text, citation.start, citation.end)}" for citation in beyond],
    )


def speed(texts: tuple[str, ...], lang: str) -> float:
    """Return how many megabytes of UTF-8 are read in a second."""
    size = sum(len(text.encode()) for text in texts)
    begin = time.perf_counter()
    for text in texts:
        find_citations(text, lang)
    return size / 1e6 / (time.perf_counter() - begin)


def main() -> None:
    """Print the tables for both languages."""
    if not CORPUS.is_dir():
        print(f"citations: skipped, no corpus at {CORPUS}")
        return
    for lang in ("en", "fr"):
        rows = excerpts(lang)
        results = [compare(row, lang) for row in rows]
        found, links = sum(result[0] for result in results), sum(len(row.links) for row in rows)
        missed = [line for result in results for line in result[1]]
        beyond = [line for result in results for line in result[2]]
        rate = speed(tuple(row.text for row in rows), lang)
        print(f"== {lang}: found {found} of {links} ({100 * found / links:.2f} %), missed {len(missed)}, ", end="")
        print(f"beyond {len(beyond)}; {rate:.1f} MB/s")
        for line in missed:
            print(f"  missed  {line}")
        for line in beyond:
            print(f"  beyond  {line}")


if __name__ == "__main__":
    main()
