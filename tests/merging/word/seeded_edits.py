"""Edits of twenty kinds at places drawn by lot, each with the section that it should make.

Run as a program, it counts how many arrive: `python -m tests.merging.word.seeded_edits SEED COUNT`.
"""

from __future__ import annotations

import difflib
import random
import re
import sys
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from diptych.formats.word.names import W
from diptych.io.folder.disk import Disk
from tests.merging.word.returning import back_in, sent_from
from tests.support.project import CONTENT, ROOT
from tests.support.reports import world
from tests.support.word_edits import WordEdit, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from diptych.io.world import World

RICH = Path(__file__).with_name("rich.en.md").read_text(encoding="utf-8")
WORD = re.compile(r"(?<![\w*_\[\]#`^{(/.:-])[a-zà-ÿ]{5,}(?![\w*_\])`\]}/:-])")
BETWEEN = re.compile(r"[a-z,] ([a-zà-ÿ]{5,}) [a-z]")
ITALIC = re.compile(r"(?<!\*)\*([A-Za-z]{4,})\*(?!\*)")
MEMBER = re.compile(r"^- ([a-z]{4,}[a-z ]*)$", re.MULTILINE)
ROW = re.compile(r"^\| ([A-Z][a-z]{4,}) \| (\d+) \|$", re.MULTILINE)
LABEL = re.compile(r"^\[\^(\d+)\]:", re.MULTILINE)
LATIN = ("lorem", "ipsum", "dolor", "amet")
BLOCK = re.compile(r"(?:\A|\n\n)((?:[^\n]|\n(?!\n))+)")
MARKED_UP = re.compile(r"[*\[\]`|<{\\&_]")
TRIES, OFTEN = 300, 10
COURT, RIVER = ROOT / "tests/reports/court", ROOT / "tests/reports/river-commission"
REPORTS = ((CONTENT, "en"), (CONTENT, "fr"), (COURT, "en"), (RIVER, "fr"))


class Case(NamedTuple):
    """A section of a report that went out: its folder, the path of the section, the file."""

    there: World
    path: str
    data: bytes


class SeededEdit(NamedTuple):
    """An edit in Word, and the section that it should make."""

    make: Callable[[WordEdit], object]
    expected: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """What an edit is drawn from.

    Attributes:
        text: The section.
        words: Words that the section and the file have once.
        blocks: Paragraphs of running text alone, whose first words the file has once.
        lot: Draws.
    """

    text: str
    words: list[str]
    blocks: list[str]
    lot: random.Random

    @property
    def new(self) -> str:
        """A word that is in no text."""
        return self.lot.choice(LATIN)

    def word(self, pattern: re.Pattern[str] = WORD) -> str:
        """Return a word; empty where there is none."""
        found = [one for one in (match[match.re.groups] for match in pattern.finditer(self.text)) if one in self.words]
        return self.lot.choice(found) if found else ""

    def block(self) -> tuple[str, str]:
        """Return a paragraph and its first words; both empty where there is none."""
        block = self.lot.choice(self.blocks) if self.blocks else ""
        return block, opening(block)

    def swapped(self, word: str, new: str) -> str:
        """Return the section with another word in place of one."""
        return re.sub(rf"(?<!\w){word}(?!\w)", lambda _: new, self.text, count=1)

    def in_place(self, old: str, new: str) -> str:
        """Return the section with another text in place of one."""
        return self.text.replace(old, new, 1)


def opening(block: str) -> str:
    """Return the first words of a paragraph."""
    return " ".join(block.split()[:5])


def put(form: str) -> Callable[[Drawing], SeededEdit | None]:
    """Return what draws an edit that puts words in place of a word; `form` has the word and a new one."""

    def draw(one: Drawing) -> SeededEdit | None:
        word, new = one.word(), one.new
        made = form.format(word=word, new=new)
        written = re.sub(r"([*\[\]])", r"\\\1", made)
        return SeededEdit(lambda file: file.replace(word, made), one.swapped(word, written)) if word else None

    return draw


def styled(mark: str) -> Callable[[Drawing], SeededEdit | None]:
    """Return what draws an edit that makes a word bold or italic."""

    def draw(one: Drawing) -> SeededEdit | None:
        word, is_bold = one.word(), mark == "**"
        made = one.swapped(word, f"{mark}{word}{mark}")
        edit = SeededEdit(lambda file: file.style(word, **{"bold" if is_bold else "italic": True}), made)
        return edit if word else None

    return draw


def removed(one: Drawing) -> SeededEdit | None:
    word = one.word(BETWEEN)
    return SeededEdit(lambda file: file.replace(f"{word} ", ""), one.in_place(f"{word} ", "")) if word else None


def tracked(one: Drawing) -> SeededEdit | None:
    word, new = one.word(), one.new
    return SeededEdit(lambda file: file.track(word, new), one.swapped(word, new)) if word else None


def tracked_removal(one: Drawing) -> SeededEdit | None:
    word = one.word(BETWEEN)
    return SeededEdit(lambda file: file.track(f"{word} ", ""), one.in_place(f"{word} ", "")) if word else None


def in_emphasis(one: Drawing) -> SeededEdit | None:
    word, new = emphasised(one), one.new
    return SeededEdit(lambda file: file.replace(word, new), one.in_place(word, new)) if word else None


def calmed(one: Drawing) -> SeededEdit | None:
    word = emphasised(one)
    return SeededEdit(lambda file: file.style(word, italic=False), one.in_place(f"*{word}*", word)) if word else None


def emphasised(one: Drawing) -> str:
    """Return an italic word that the section has once; empty where there is none."""
    return next((match[1] for match in ITALIC.finditer(one.text) if one.text.count(match[1]) == 1), "")


def paragraph_added(one: Drawing) -> SeededEdit | None:
    block, head = one.block()
    words = f"Lorem {one.new}."
    edit = SeededEdit(lambda file: file.add_paragraph(head, words), one.in_place(block, f"{block}\n\n{words}"))
    return edit if block else None


def paragraph_removed(one: Drawing) -> SeededEdit | None:
    block, head = one.block()
    if not block:
        return None
    before, _, after = one.text.partition(block)
    before = re.sub(r"\n\{[^{}\n]*\}\n\Z", "\n", before)
    left = before + after.lstrip("\n") if after.strip() else f"{before.rstrip()}\n"
    return SeededEdit(lambda file: file.remove_paragraph(head), left)


def paragraphs_swapped(one: Drawing) -> SeededEdit | None:
    every = [part.strip("\n") for part in one.text.split("\n\n")]
    near = [(first, last) for first, last in pairwise(every) if first in one.blocks and last in one.blocks]
    if not near:
        return None
    first, last = one.lot.choice(near)
    made = one.in_place(f"{first}\n\n{last}", f"{last}\n\n{first}")
    return SeededEdit(lambda file: file.swap(opening(first), opening(last)), made)


def paragraph_divided(one: Drawing) -> SeededEdit | None:
    block, _ = one.block()
    first, _, rest = block.partition("\n")
    made = one.in_place(block, f"{first}\n\n{rest}")
    return SeededEdit(lambda file: file.split(" ".join(rest.split()[:4])), made) if rest else None


def note_added(one: Drawing) -> SeededEdit | None:
    block, head = one.block()
    words = f"Lorem {one.new}."
    label = 1 + max((int(found) for found in LABEL.findall(one.text)), default=0)
    made = f"{one.in_place(block, f'{block}[^{label}]').rstrip()}\n\n[^{label}]: {words}\n"
    return SeededEdit(lambda file: file.add_note(head, words), made) if block else None


def commented(one: Drawing) -> SeededEdit | None:
    block, head = one.block()
    words = f"Lorem {one.new}?"
    made = one.in_place(block, f"{block} <!-- note: Ada: {words} -->")
    return SeededEdit(lambda file: file.comment(head, words), made) if block else None


def member_added(one: Drawing) -> SeededEdit | None:
    found, words = MEMBER.search(one.text), f"lorem {one.new}"
    if not found:
        return None
    return SeededEdit(
        lambda file: file.add_paragraph(found[1], words), one.in_place(found[0], f"{found[0]}\n- {words}")
    )


def row_added(one: Drawing) -> SeededEdit | None:
    found, new = ROW.search(one.text), one.new.title()
    if not found:
        return None
    return SeededEdit(
        lambda file: file.add_row(found[1], new, "3"), one.in_place(found[0], f"{found[0]}\n| {new} | 3 |")
    )


KINDS: dict[str, Callable[[Drawing], SeededEdit | None]] = {
    "replaced": put("{new}"),
    "inserted before": put("{new} {word}"),
    "inserted after": put("{word} {new}"),
    "with mark-up": put("*{new}* [x]"),
    "two sentences": put("{word}. Then {new}"),
    "bold": styled("**"),
    "italic": styled("*"),
    "removed": removed,
    "tracked": tracked,
    "tracked removal": tracked_removal,
    "in emphasis": in_emphasis,
    "emphasis removed": calmed,
    "paragraph added": paragraph_added,
    "paragraph removed": paragraph_removed,
    "paragraphs swapped": paragraphs_swapped,
    "paragraph divided": paragraph_divided,
    "footnote added": note_added,
    "comment": commented,
    "member added": member_added,
    "row added": row_added,
}


def cases(reports: Sequence[tuple[Path, str]]) -> Iterator[Case]:
    """Yield the sections of a rich report, and of others in one language each."""
    rich = world({"rich.en.md": RICH})
    yield Case(rich, "rich.en.md", sent_from(rich, "en"))
    for folder, lang in reports:
        there = Disk(folder)
        data = sent_from(there, lang)
        yield from (Case(there, path, data) for path in there.files() if path.endswith(f".{lang}.md"))


def drawing(case: Case, lot: random.Random) -> Drawing:
    """Return what edits of a section are drawn from."""
    text, file = case.there.read(case.path).decode(), WordEdit(case.data)
    body = text.split("---\n", 2)[2]
    shown = "\n".join(text_of(one) for root in (file.body, file.notes) for one in root.iter(f"{W}p"))
    words = {match[0] for line in body.split("\n") if re.match(r"[A-ZÀ-Ý]", line) for match in WORD.finditer(line)}
    once = sorted(one for one in words if len(re.findall(rf"(?<!\w){one}(?!\w)", body)) == shown.count(one) == 1)
    parts = [part.strip("\n") for part in body.split("\n\n")]
    prose = [part.rpartition("}\n")[2] if part.startswith("{#") else part for part in parts]
    blocks = [one for one in prose if re.match(r"[A-ZÀ-Ý]", one) and not MARKED_UP.search(one)]
    return Drawing(text, once, [one for one in blocks if shown.count(opening(one)) == 1], lot)


def outcomes(seed: int, count: int, reports: Sequence[tuple[Path, str]] = REPORTS) -> Iterator[tuple[str, str, str]]:
    """Yield the kind of each edit, what became of it (right, told, wrong), and what differs or was told."""
    lot = random.Random(seed)  # noqa: S311 - the same edits each time
    first, *others = ((case, drawing(case, lot)) for case in cases(reports))
    known = [first] * OFTEN + others
    for at in range(count):
        kind = list(KINDS)[at % len(KINDS)]
        case, edit = drawn(KINDS[kind], known, lot)
        file = WordEdit(case.data)
        edit.make(file)
        got = back_in(case.there, file.saved(), path=case.path)
        before = case.there.read(case.path).decode()
        elsewhere = set(got.result.texts) - {case.path}
        if got.text == edit.expected and not got.told and not elsewhere:
            yield kind, "right", ""
        elif got.text == before and got.told and not elsewhere:
            yield kind, "told", f"{case.path}: {got.told}"
        else:
            lines = difflib.unified_diff(edit.expected.split("\n"), got.text.split("\n"), "expected", case.path, n=0)
            yield kind, "wrong", "\n".join((*lines, f"{got.told} {elsewhere}"))


def drawn(
    draw: Callable[[Drawing], SeededEdit | None], known: list[tuple[Case, Drawing]], lot: random.Random
) -> tuple[Case, SeededEdit]:
    """Return an edit of a kind, and the section that it is in."""
    for _ in range(TRIES):
        case, one = lot.choice(known)
        edit = draw(one)
        if edit:
            return case, edit
    raise LookupError(draw)


def main(seed: int, count: int) -> None:
    """Print what did not arrive, and the counts."""
    counted: Counter[str] = Counter()
    for kind, became, told in outcomes(seed, count):
        counted[became] += 1
        if became != "right":
            sys.stdout.write(f"{became} {kind} {told}\n")
    sys.stdout.write(f"{dict(counted)}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
