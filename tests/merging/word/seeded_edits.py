"""Edits of twenty kinds at places drawn by lot: each arrives as the same edit of the Markdown, or is told.

Run as a program, it counts them: `python -m tests.merging.word.seeded_edits [SEED [COUNT]]`.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from diptych.io.folder.disk import Disk
from tests.merging.word.returning import back_in, sent_from
from tests.support.project import CONTENT, ROOT
from tests.support.reports import world
from tests.support.word_edits import WordEdit, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from diptych.io.world import World

RICH = Path(__file__).with_name("rich.en.md").read_text(encoding="utf-8")
WORD = re.compile(r"(?<![\w*_\[\]#`^{(/.:-])[a-zà-ÿ]{5,}(?![\w*_\])`\]}/:-])")
LATIN = ("lorem", "ipsum", "dolor", "amet")
BLOCK = re.compile(r"(?:\A|\n\n)((?:[^\n]|\n(?!\n))+)")


class Case(NamedTuple):
    """A report that went out: its folder, its section, the language, the file."""

    there: World
    path: str
    lang: str
    data: bytes

    @property
    def text(self) -> str:
        """The text of the section."""
        return self.there.read(self.path).decode()


class Edit(NamedTuple):
    """An edit in Word, and the section that it should make."""

    make: Callable[[WordEdit], object]
    expected: str


def cases() -> Iterator[Case]:
    """Yield the reports."""
    rich = world({"rich.en.md": RICH})
    yield Case(rich, "rich.en.md", "en", sent_from(rich, "en"))
    for folder, lang in ((CONTENT, "en"), (CONTENT, "fr"), (ROOT / "tests/reports/court", "en"),
                         (ROOT / "tests/reports/river-commission", "fr")):
        there = Disk(folder)
        data = sent_from(there, lang)
        for path in there.files():
            if path.endswith(f".{lang}.md"):
                yield Case(there, path, lang, data)


def prose(text: str) -> list[str]:
    """Return the blocks of a section that are paragraphs of running text, without mark-up in them."""
    body = text.split("---\n", 2)[2]
    found = [match[1].strip("\n") for match in BLOCK.finditer(body)]
    return [one for one in found if re.match(r"[A-ZÀ-Ý]", one) and not re.search(r"[*\[\]`|<{\\&_]", one)]


def words_once(text: str, file: WordEdit) -> list[str]:
    """Return words that a section and its file have once."""
    body = text.split("---\n", 2)[2]
    shown = "\n".join(text_of(one) for root in (file.body, file.notes) for one in root.iter(f"{{{root.nsmap['w']}}}p"))
    found = {match[0] for match in WORD.finditer(body)}
    return sorted(one for one in found if len(re.findall(rf"(?<!\w){one}(?!\w)", body)) == shown.count(one) == 1)


def draw(kind: str, case: Case, lot: random.Random) -> Edit | None:  # noqa: C901, PLR0911, PLR0912 - a table of kinds
    """Return an edit of a kind in a section; none where it has no place for it."""
    text, file = case.text, WordEdit(case.data)
    words = words_once(text, file)
    blocks = [one for one in prose(text) if text.count(one) == 1]
    if not words:
        return None
    word, new = lot.choice(words), lot.choice(LATIN)
    block = lot.choice(blocks) if blocks else ""
    head = " ".join(block.split()[:5])

    def in_word(pattern: str) -> str:
        found = [match[1] for match in re.finditer(pattern, text) if match[1] in words]
        return lot.choice(found) if found else ""

    match kind:
        case "replaced":
            return Edit(lambda f: f.replace(word, new), swapped(text, word, new))
        case "inserted before":
            return Edit(lambda f: f.replace(word, f"{new} {word}"), swapped(text, word, f"{new} {word}"))
        case "inserted after":
            return Edit(lambda f: f.replace(word, f"{word} {new}"), swapped(text, word, f"{word} {new}"))
        case "removed":
            one = in_word(r"[a-z,] ([a-zà-ÿ]{5,}) [a-z]")
            return Edit(lambda f: f.replace(f"{one} ", ""), text.replace(f"{one} ", "", 1)) if one else None
        case "with mark-up":
            return Edit(lambda f: f.replace(word, f"*{new}* [x]"), swapped(text, word, rf"\*{new}\* \[x\]"))
        case "tracked":
            return Edit(lambda f: f.track(word, new), swapped(text, word, new))
        case "tracked removal":
            one = in_word(r"[a-z,] ([a-zà-ÿ]{5,}) [a-z]")
            return Edit(lambda f: f.track(f"{one} ", ""), text.replace(f"{one} ", "", 1)) if one else None
        case "bold":
            return Edit(lambda f: f.style(word, bold=True), swapped(text, word, f"**{word}**"))
        case "italic":
            return Edit(lambda f: f.style(word, italic=True), swapped(text, word, f"*{word}*"))
        case "in emphasis":
            one = next((m[1] for m in re.finditer(r"\*([A-Za-z]{4,})\*", text) if text.count(m[1]) == 1), "")
            return Edit(lambda f: f.replace(one, new), text.replace(one, new)) if one else None
        case "emphasis removed":
            one = next((m[1] for m in re.finditer(r"(?<!\*)\*([A-Za-z]{4,})\*(?!\*)", text) if text.count(m[1]) == 1), "")
            return Edit(lambda f: f.style(one, italic=False), text.replace(f"*{one}*", one)) if one else None
        case "two sentences":
            return Edit(lambda f: f.replace(word, f"{word}. Then {new}"), swapped(text, word, f"{word}. Then {new}"))
        case "paragraph added" if block:
            return Edit(lambda f: f.add_paragraph(head, f"Lorem {new}."), text.replace(block, f"{block}\n\nLorem {new}.", 1))
        case "paragraph removed" if block:
            at = text.index(block)
            cut = re.sub(r"\n\{[^{}\n]*\}\n\Z", "\n", text[:at])
            return Edit(lambda f: f.remove_paragraph(head), cut + text[at + len(block) :].lstrip("\n"))
        case "paragraphs swapped":
            body = [match[1].strip("\n") for match in BLOCK.finditer(text)]
            near = [(a, b) for a, b in zip(body, body[1:], strict=False) if a in blocks and b in blocks]
            if not near:
                return None
            a, b = lot.choice(near)
            first, second = (" ".join(one.split()[:5]) for one in (a, b))
            return Edit(lambda f: f.swap(first, second), text.replace(f"{a}\n\n{b}", f"{b}\n\n{a}", 1))
        case "paragraph divided" if "\n" in block:
            lines = block.split("\n")
            start = " ".join(lines[1].split()[:6])
            return Edit(lambda f: f.split(start), text.replace(block, f"{lines[0]}\n\n" + "\n".join(lines[1:]), 1))
        case "footnote added" if block:
            label = 1 + max((int(one) for one in re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE)), default=0)
            made = text.replace(block, f"{block}[^{label}]", 1).rstrip() + f"\n\n[^{label}]: Lorem {new}.\n"
            return Edit(lambda f: f.add_note(head, f"Lorem {new}."), made)
        case "comment" if block:
            made = text.replace(block, f"{block} <!-- note: Ada: Lorem {new}? -->", 1)
            return Edit(lambda f: f.comment(head, f"Lorem {new}?"), made)
        case "member added":
            one = next((m for m in re.finditer(r"^- ([a-z]{4,}[a-z ]*)$", text, re.MULTILINE)), None)
            return Edit(lambda f: f.add_paragraph(one[1], f"lorem {new}"), text.replace(one[0], f"{one[0]}\n- lorem {new}", 1)) if one else None
        case "row added":
            one = next((m for m in re.finditer(r"^\| ([A-Z][a-z]{4,}) \| (\d+) \|$", text, re.MULTILINE)), None)
            return Edit(lambda f: f.add_row(one[1], "Lorem", "3"), text.replace(one[0], f"{one[0]}\n| Lorem | 3 |", 1)) if one else None
        case _:
            return None


KINDS = (
    "replaced", "inserted before", "inserted after", "removed", "with mark-up", "tracked", "tracked removal", "bold",
    "italic", "in emphasis", "emphasis removed", "two sentences", "paragraph added", "paragraph removed",
    "paragraphs swapped", "paragraph divided", "footnote added", "comment", "member added", "row added",
)


def swapped(text: str, word: str, new: str) -> str:
    """Return a text with another word in place of one."""
    return re.sub(rf"(?<!\w){word}(?!\w)", lambda _: new, text, count=1)


def outcomes(seed: int, count: int) -> Iterator[tuple[str, str, str, str]]:
    """Yield the kind, the path, what became of it (right, told, wrong) and what was told of each edit."""
    lot = random.Random(seed)
    known = list(cases())
    for at in range(count):
        kind, edit, case = KINDS[at % len(KINDS)], None, known[0]
        for _ in range(200):
            case = lot.choice(known)
            edit = draw(kind, case, lot)
            if edit:
                break
        assert edit, kind
        file = WordEdit(case.data)
        edit.make(file)
        got = back_in(case.there, file.saved(), path=case.path)
        others = set(got.result.texts) - {case.path}
        right = got.text == edit.expected and not got.told and not others
        untouched = got.text == case.text and got.told and not others
        yield kind, case.path, "right" if right else "told" if untouched else "wrong", f"{got.told}"
        if not right and not untouched and __name__ == "__main__":
            import difflib

            print(*difflib.unified_diff(edit.expected.split("\n"), got.text.split("\n"), "expected", "got", n=0), sep="\n")


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[1:]]
    counted: Counter[str] = Counter()
    for kind, path, became, told in outcomes(*(numbers or [1]), *([200] if len(numbers) < 2 else [])):
        counted[became] += 1
        if became != "right":
            print(became, kind, path, told)
    print(dict(counted))
