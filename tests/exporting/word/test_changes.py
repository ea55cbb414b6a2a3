"""Tracked changes: with all of them accepted the file has the present text, with all rejected the earlier one."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from lxml import etree

from diptych.compose.report import composed
from diptych.exporting.word.writing import write
from diptych.formats.word.names import W
from diptych.formats.word.sent import fixed_words
from diptych.io import assets
from diptych.redlining.redline import redlined
from tests.merging.word.returning import PATH, back
from tests.redlining.versions import edition
from tests.support.reports import catalogue
from tests.support.word_edits import parent_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

OLD = """\
---
title: Aims
---

{#first}
The Council met twice in May and *adopted* a text, see [](#last) and resolution 1809 (2008).[^a]

- one matter of money
- two matters of law

The boats left for the harbour at noon.

## Of the boats

| Town | Posts |
| :--- | ---: |
| Arlen | 5 |
| Velden | 7 |

{#last}
The last paragraph of all.[^b]

[^a]: The first note.
[^b]: The second *note*.
"""
NEW = (
    OLD.replace("met twice in May", "met in June")
    .replace("1809 (2008).[^a]", "1808 (2008).")
    .replace("[^a]: The first note.\n", "[^c]: A new note.\n")
    .replace("- one matter of money\n", "- three matters of time\n")
    .replace("The boats left for the harbour at noon.", "Members wished to consider budgets.[^c]")
    .replace("Of the boats", "Of all boats")
    .replace("| Velden | 7 |", "| Weiden | 7 |\n| Zell | 9 |")
    .replace("The second *note*", "The other *note*")
)
PARTS = ("word/document.xml", "word/footnotes.xml")


def since(old: Mapping[str, str], new: Mapping[str, str], lang: str = "en") -> bytes:
    """Return the Word file of a report with what changed since an earlier version."""
    index = catalogue(new)
    now = composed(index, lang, assets.translator(lang))
    return write(index, [redlined(edition(old, lang), now).composition]).data


def plain(files: Mapping[str, str]) -> bytes:
    """Return the Word file of a report."""
    return write(catalogue(files), [edition(files)]).data


def part(data: bytes, name: str) -> Element:
    """Return a part of a Word file."""
    with ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def resolved(root: Element, *, accepted: bool) -> list[str]:
    """Return the paragraphs of a part after all changes were accepted, or rejected, without empty ones."""
    stays, goes = ("ins", "del") if accepted else ("del", "ins")
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{W}{goes}") is not None:
            parent_of(row).remove(row)
    for change in [one for one in root.iter(f"{W}{goes}") if parent_of(one).tag not in {f"{W}rPr", f"{W}trPr"}]:
        parent_of(change).remove(change)
    for element in root.iter(f"{W}delText"):
        element.tag = f"{W}t"
    assert root.find(f".//{W}{stays}") is not None
    return [words for paragraph in root.iter(f"{W}p") if (words := fixed_words(paragraph).strip())]


@pytest.mark.parametrize("name", PARTS)
def test_accepted_changes_leave_the_present_text(name: str) -> None:
    made = part(since({PATH: OLD}, {PATH: NEW}), name)
    present = [words for one in part(plain({PATH: NEW}), name).iter(f"{W}p") if (words := fixed_words(one).strip())]
    assert [words for words in resolved(made, accepted=True) if words != "The first note."] == present


def test_rejected_changes_leave_the_earlier_text() -> None:
    made = part(since({PATH: OLD}, {PATH: NEW}), PARTS[0])
    earlier = [fixed_words(one).strip() for one in part(plain({PATH: OLD}), PARTS[0]).iter(f"{W}p")]
    shown = resolved(made, accepted=False)
    # What counted stands before its words, and the mark of a footnote that went is typed.
    assert [words.removeprefix("2.").removeprefix("•").removesuffix("1") for words in shown] == [
        words for words in earlier if words
    ]


def test_the_end_of_a_paragraph_that_came_or_went_is_tracked_too() -> None:
    made = part(since({PATH: OLD}, {PATH: NEW}), PARTS[0])
    marked = {
        str(change.tag).removeprefix(W): "".join(parent_of(parent_of(parent_of(change))).itertext())
        for change in made.iterfind(f".//{W}pPr/{W}rPr/*")
    }
    assert {kind: "boats left" in words for kind, words in marked.items()} == {"ins": False, "del": True}


def test_changes_have_numbers_of_their_own_and_an_author() -> None:
    made = [part(since({PATH: OLD}, {PATH: NEW}), name) for name in PARTS]
    changes = [one for root in made for one in root.iter(f"{W}ins", f"{W}del")]
    numbers = [one.get(f"{W}id") for one in changes]
    assert len(numbers) == len(set(numbers)) > 10
    assert {one.get(f"{W}author") for one in changes} == {"Diptych"}


def test_footnotes_that_stay_are_counted_by_word_whatever_went_before_them() -> None:
    made = part(since({PATH: OLD}, {PATH: NEW}), PARTS[0])
    typed = [one.get(f"{W}customMarkFollows") for one in made.iter(f"{W}footnoteReference")]
    assert typed == ["1", None, None]


def test_a_report_that_did_not_change_has_no_tracked_change() -> None:
    assert since({PATH: NEW}, {PATH: NEW}) == plain({PATH: NEW})


def test_the_file_comes_back_without_a_change() -> None:
    found = back({PATH: NEW}, since({PATH: OLD}, {PATH: NEW}))
    assert (found.text, found.told) == (NEW, [])


def test_contents_have_the_headings_of_today_alone() -> None:
    settings = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: R, fr: R}\npdf: {contents: true}\norder: [%s]\n"
    old = {"report.yaml": settings % "a, b", "a.en.md": "---\ntitle: Old aims\n---\n\nText.\n", "b.en.md": "Gone.\n"}
    new = {"report.yaml": settings % "a", "a.en.md": "---\ntitle: New aims\n---\n\nText.\n"}
    made = part(since(old, new), PARTS[0])
    entries = ["".join(one.text or "" for one in link.iter(f"{W}t")) for link in made.iter(f"{W}hyperlink")]
    assert entries == ["I.New aims"]
