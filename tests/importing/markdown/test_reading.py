"""Markdown of Pandoc, MyST and Hugo."""

from __future__ import annotations

import datetime

import pytest

from diptych.formats.faults import EMPTY_IMPORT, ImportRefusedError
from diptych.importing.markdown.faults import BROKEN_FRONT_MATTER
from diptych.importing.markdown.reading import read
from diptych.importing.markdown.text import without_markup
from diptych.importing.shared.manuscript import ForeignProse, LinkedRun, NoteCall, TextRun
from tests.support.structure import all_blocks, remarks, sketch

PAPER = """\
---
title: Essai
subtitle: Rapport du Secrétaire général
date: 2024-03-01
symbol: A/78/123
author: Personne
---

# Introduction {#intro}

1. Le Conseil a agi.[^un]
2. Deux choses :

    - la paix ;
    - le **droit**.

## Union africaine

3. Voir [l’introduction](#intro), [le site](https://un.org) et [un fichier](autre.md).

| A | B |
|---|--:|
| 1 | 2 |

:::{note}
Une note.
:::

[^un]: Voir l’annexe.
"""


def test_a_paper() -> None:
    manuscript = read("essai.fr.md", PAPER.encode())
    assert manuscript.identity.title == "Essai"
    assert manuscript.identity.subtitle == "Rapport du Secrétaire général"
    assert manuscript.identity.symbols == ("A/78/123",)
    assert manuscript.identity.date == datetime.date(2024, 3, 1)
    assert (manuscript.identity.lang, manuscript.identity.work) == ("fr", "essai")
    assert sketch(manuscript) == [
        "# Introduction",
        "1. Le Conseil a agi.",
        "2. Deux choses :",
        "- - la paix ;",
        "- - le droit.",
        "## Union africaine",
        "3. Voir l’introduction, le site et un fichier.",
        "A | B",
        "1 | 2",
        "> Une note.",
    ]
    assert [note.label for note in manuscript.notes] == ["un"]
    assert remarks(manuscript) == [
        "line 1: dropped: The key “author” of the front matter was dropped: “Personne”.",
        "line 11: guessed: A list numbered from 1 was taken for numbered paragraphs.",
        "line 19: guessed: A list numbered from 3 was taken for numbered paragraphs.",
        "line 19: dropped: A link was dropped, and its text kept: “autre.md”.",
        "line 25: left: A directive of another tool, “{note}”, was kept as a quotation.",
    ]


def test_a_reference_without_words_is_read_by_its_name() -> None:
    text = "The boats are shown in [](#boats), and the locks in [](#locks).\n\n## Boats {#boats}\n\nText.\n"
    assert "The boats are shown in boats, and the locks in locks." in sketch(read("river.en.md", text.encode()))


def test_notes_and_links_stand_at_their_words() -> None:
    manuscript = read("essai.fr.md", PAPER.encode())
    first, third = (
        block for block in all_blocks(manuscript) if isinstance(block, ForeignProse) and block.number in ("1.", "3.")
    )
    assert first.content == (TextRun("Le Conseil a agi."), NoteCall("un"))
    assert LinkedRun("#intro", (TextRun("l’introduction"),)) in third.content
    assert LinkedRun("https://un.org", (TextRun("le site"),)) in third.content
    assert manuscript.parts[0].name == "intro"


def test_a_single_heading_at_the_top_is_the_title() -> None:
    manuscript = read("report.en.md", b"# Cooperation\n\n## Introduction\n\nIt grew.\n\n## Results\n\nIt did.\n")
    assert manuscript.identity.title == "Cooperation"
    assert sketch(manuscript) == ["# Introduction", "It grew.", "# Results", "It did."]


@pytest.mark.parametrize(
    "head",
    [
        '+++\ntitle = "Cooperation"\ndate = 2024-03-01\n+++\n',
        "% Cooperation\n% Nobody\n% 2024-03-01\n\n",
        "---\ntitle: Cooperation\ndate: 2024-03-01\n...\n",
    ],
)
def test_front_matter_of_other_tools(head: str) -> None:
    identity = read("report.en.md", f"{head}\nIt grew.\n".encode()).identity
    assert (identity.title, identity.date) == ("Cooperation", datetime.date(2024, 3, 1))


def test_ordered_lists_that_do_not_run_on_stay_lists() -> None:
    assert sketch(read("report.en.md", b"Two things:\n\n1. Peace.\n2. Law.\n"))[1:] == [
        "Two things:",
        "-  Peace.",
        "-  Law.",
    ]


@pytest.mark.parametrize(
    ("text", "are_numbered"),
    [
        ("# Work\n\n1. The Commission met.\n\n2. It closed.\n", True),
        ("# Work\n\n1. The Commission met.\n2. It closed.\n", False),
        ("# Work\n\nIt did two things:\n\n1. The Commission met.\n\n2. It closed.\n", False),
    ],
)
def test_a_list_that_holds_all_the_paragraphs_of_a_file_numbers_them(text: str, *, are_numbered: bool) -> None:
    last = sketch(read("a.en.md", text.encode()))[-1]
    assert last == ("2. It closed." if are_numbered else "-  It closed.")


def test_what_reports_cannot_have_is_kept_as_text_and_told() -> None:
    text = "A {{< ref x >}} of [@key] and {term}`role`, ![a map](map.png), <b>bold</b>.\n\n```python\nx = 1\n```\n"
    manuscript = read("report.en.md", text.encode())
    assert sketch(manuscript)[1:] == ["A {{< ref x >}} of [@key] and role, a map, bold.", "> x = 1"]
    assert [remark.rpartition(": ")[0].partition(": ")[2] for remark in remarks(manuscript)]
    assert len(manuscript.remarks) == 7


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("---\ntitle: a: b\n---\n\nText.\n", BROKEN_FRONT_MATTER),
        ("---\na: &a [1]\nb: [*a, *a]\n---\n\nText.\n", BROKEN_FRONT_MATTER),
        ("---\ntitle: A\n---\n", EMPTY_IMPORT),
    ],
)
def test_what_is_refused(text: str, rule: object) -> None:
    with pytest.raises(ImportRefusedError) as refused:
        read("report.en.md", text.encode())
    assert refused.value.rule is rule


@pytest.mark.parametrize(
    "text",
    [
        "*" * 3_000 + "a" + "*" * 3_000,
        "".join(":" * number + " a\n" for number in range(60, 2, -1)) + "inside\n",
        "<div>\n" + "<!--" * 50_000,
        "{{<a" * 50_000,
        "a" + " " * 100_000 + "b",
        "- a\n" * 20_000,
    ],
)
def test_signs_without_end_are_survived(text: str) -> None:
    assert sketch(read("report.en.md", f"The work grew.\n\n{text}\n".encode()))


def test_markup_is_taken_off_with_its_comments() -> None:
    assert without_markup("<p>one<!-- two > --> three</p> < four <!-- five").split() == [
        "one",
        "three",
        "<",
        "four",
        "<!--",
        "five",
    ]
