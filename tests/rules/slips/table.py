"""The table of what is found of each kind of slip: made by `make slips`, read by the tests."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from diptych.importing.akn.reading import read
from diptych.importing.report.works import by_work
from diptych.importing.report.writing import write_report
from tests.rules.slips.kinds import KINDS
from tests.rules.slips.trial import LANGUAGES, Trial
from tests.support.corpus import IS_WHOLE, TEXTS
from tests.support.project import CONTENT
from tests.support.resolutions import paths as sample

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.rules.slips.trial import Result, Round

TABLE = Path(__file__).parents[2] / "slips_found.md"
RESOLUTIONS = TEXTS / "sc-resolutions-more"
FIRST = 2618
"""The first resolution of 2022: rules were tuned on those before it, and on those of 2024."""
HARDLY_TEXTS = frozenset((2635, 2636))
"""Resolutions whose two languages are not of one text."""
NUMBER = re.compile(r"S_?RES_?(\d{4})")
SEED = 1945
MOST_CODES = 4
HEAD = (
    "# Which slips are found\n\n"
    "Slips of the hand were put into the English or the French of paragraphs of the resolutions that the Security "
    "Council adopted in 2022, imported with `diptych import`, and into those of the example; in one of four "
    "paragraphs at a time. Rules were tuned on the resolutions of 2021 and 2024. Of the slips missed here, those "
    "in names, numbers in words and clauses were read once, and names mended after that; rules mended since were "
    "tuned on 2021, 2024 and the example alone. A slip is found if a rule of "
    "the families ALI, CIT, CON, REF or TRM, or TXT008, says something of its paragraph that it did not say "
    "without it. Slips “given” are made in a sentence or a block that both languages of a paragraph were given "
    "before, since resolutions have too few of them. Of an *exact* kind, it can be told for certain that "
    "something is wrong; names, numbers in words and ordinals are changed where the other language has them too. "
    "`make slips` writes this file anew; `tests/rules/slips` makes the slips.\n\n"
    "| Kind | Exact | English: found of tried | French: found of tried | In all | Only with `--select` | Rules |\n"
    "| --- | --- | --- | --- | --- | --- | --- |\n"
)


class Row(NamedTuple):
    """What is found of a kind.

    Attributes:
        kind: The kind.
        exact: Whether it can be told for certain.
        found: How many were found.
        tried: How many were tried.
    """

    kind: str
    exact: bool
    found: int
    tried: int


def example() -> dict[str, bytes]:
    """Return the files of the example report."""
    return {path.relative_to(CONTENT).as_posix(): path.read_bytes() for path in CONTENT.rglob("*") if path.is_file()}


def resolutions(step: int = 1) -> Iterator[dict[str, bytes]]:
    """Yield the files of a report for each resolution of 2022, or for every so many; without the corpus, the sample."""
    paths = [path for path in RESOLUTIONS.glob("*/*.xml") if _number(path) >= FIRST] if IS_WHOLE else [*sample()]
    paths = [path for path in paths if _number(path) not in HARDLY_TEXTS]
    chosen = sorted({_number(path) for path in paths})[:: step if IS_WHOLE else 1]
    works = by_work(read(str(path), path.read_bytes()) for path in sorted(paths) if _number(path) in chosen)
    for _, work in sorted(works.items()):
        yield {name: text.encode() for name, text in write_report(work).files.items()}


def _number(path: Path) -> int:
    match = NUMBER.search(path.name.replace("SC_", "S_RES_"))
    return int(match[1]) if match else 0


def tried(rounds: int, example_rounds: int, step: int = 1) -> list[Result]:
    """Return what is found of slips in the resolutions and in the example, each tried in so many rounds."""
    made: Counter[tuple[str, str]] = Counter()
    random = Random(SEED)  # noqa: S311 - the same slips each time are what is wanted
    results: list[Result] = []
    for contents, times in (*((one, rounds) for one in resolutions(step)), (example(), example_rounds)):
        trial = Trial(contents)
        for one in _rounds(trial, times, made, random):
            results += one.results
    return results


def _rounds(trial: Trial, times: int, made: Counter[tuple[str, str]], random: Random) -> Iterator[Round]:
    for _ in range(times if trial.sections else 0):
        yield trial.round(made, random)


def written(results: list[Result]) -> str:
    """Return the table."""
    by_kind: defaultdict[str, list[Result]] = defaultdict(list)
    for one in results:
        by_kind[one.made.kind].append(one)
    return HEAD + "".join(_line(kind, by_kind[kind]) for kind in KINDS)


def _line(kind: str, results: list[Result]) -> str:
    languages = ([one for one in results if one.made.slip.changed.lang == lang] for lang in LANGUAGES)
    shares = [f"{sum(bool(one.codes) for one in some)} of {len(some)}" for some in (*languages, results)]
    asked = sum(bool(one.asked and not one.codes) for one in results)
    codes = Counter(code for one in results for code in one.codes)
    rules = ", ".join(f"{code} {count}" for code, count in codes.most_common(MOST_CODES))
    exact = "yes" if KINDS[kind].exact else "no"
    return f"| {kind} | {exact} | {' | '.join(shares)} | {asked or '–'} | {rules or '–'} |\n"


def rows() -> Mapping[str, Row]:
    """Return the table as it was written last."""
    cells = [line.split(" | ") for line in TABLE.read_text(encoding="utf-8").splitlines()[6:]]
    read_rows = (
        Row(kind.removeprefix("| "), exact == "yes", *map(int, total.split(" of ")))
        for kind, exact, _, _, total, *_ in cells
    )
    return {row.kind: row for row in read_rows}
