"""Edits made in Word become edits of the right lines of the section, and no other byte changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.formats.word.sent import read_sent
from tests.merging.word.returning import PATH, back, edited, returned, sent
from tests.support.word_edits import parent_of

if TYPE_CHECKING:
    from tests.support.word_edits import WordEdit

SECTION = """\
---
title: Aims of the body
---

{#first}
The Council met **twice in May** and *adopted* a text, see [](#second) and resolution 1809 (2008).[^1]
It also asked the [Bank](https://example.org/bank) for advice.

- one matter of money
- *two* matters of law
- three boats

Then it rose for the summer.

{#second}
Again it met.[^1] Also [the web](https://example.org/a?b=1&c=2) says `code` here.[^2]

1. first member
2. second member

## Of the boats

{#posts .caption}
Posts by town *(Number)*

| Town | Posts |
| :--- | ---: |
| Arlen | 5 |
| Velden \\| Ost | 7 |
| **Total** | **12** |

> A quoted passage of some words.

The last paragraph of all.

[^1]: The first note.
[^2]: The second *note* of two.
"""


def test_what_nobody_edits_does_not_change() -> None:
    assert returned(SECTION) == (SECTION, [], returned(SECTION).result)
    assert returned(SECTION).result.made == 0


@pytest.mark.parametrize(
    ("words", "new", "before", "after"),
    [
        ("summer", "winter", "the summer.", "the winter."),
        ("met ", "met again ", "Council met **", "Council met again **"),
        ("twice in May", "twice in June", "**twice in May**", "**twice in June**"),
        ("adopted", "rejected", "*adopted*", "*rejected*"),
        ("Bank", "Fund", "[Bank](", "[Fund]("),
        ("for advice", "for its advice", "for advice", "for its advice"),
        ("the web", "the new web", "[the web](", "[the new web]("),
        ("matters of law", "matters [1] of law_", "matters of law", "matters \\[1\\] of law\\_"),
        ("Arlen", "Arlen | West", "| Arlen |", "| Arlen \\| West |"),
        ("12", "13", "**12**", "**13**"),
        ("Velden", "Weiden", "Velden \\| Ost", "Weiden \\| Ost"),
        ("Posts by", "Offices by", "Posts by town", "Offices by town"),
        ("(Number)", "(Amount)", "*(Number)*", "*(Amount)*"),
        ("quoted passage", "passage quoted", "quoted passage", "passage quoted"),
        ("The first note", "The very first note", "[^1]: The first note", "[^1]: The very first note"),
        (" of two", " of three", "note* of two", "note* of three"),
        ("Of the boats", "Of the ships", "## Of the boats", "## Of the ships"),
        ("Aims of the body", "Aims of the Council", "title: Aims of the body", "title: Aims of the Council"),
        ("Aims of the body", "Aims: a list", "title: Aims of the body", 'title: "Aims: a list"'),
        ("1809\u00a0(2008)", "1810\u00a0(2008)", "1809 (2008)", "1810 (2008)"),
        ("met.", "met", "Again it met.[^1]", "Again it met[^1]"),
        ("summer.", "summer. It wrote a letter.", "the summer.", "the summer. It wrote a letter."),
        ("Then it rose", "1. It rose", "Then it rose", "1\\. It rose"),
        ("in May", "", "**twice in May**", "**twice **"),
    ],
)
def test_words_are_edited_where_they_stand(words: str, new: str, before: str, after: str) -> None:
    got = returned(SECTION, lambda file: file.replace(words, new))

    if new == "":
        after, before = "**twice** and", "**twice in May** and"
    assert (got.told, got.text) == ([], SECTION.replace(before, after, 1))


def test_words_that_are_removed_take_their_mark_up_with_them() -> None:
    got = returned(SECTION, lambda file: file.replace("twice in May", ""), lambda file: file.replace("adopted ", ""))

    assert got.text == SECTION.replace("met **twice in May** and *adopted* a text", "met and a text")
    assert got.told == []


def test_bold_and_italic_letters_become_emphasis_and_no_longer() -> None:
    got = returned(
        SECTION,
        lambda file: file.style("summer", italic=True),
        lambda file: file.style("last paragraph", bold=True),
        lambda file: file.style("adopted", italic=False),
    )

    assert got.told == []
    assert got.text == SECTION.replace("summer", "*summer*").replace("last paragraph", "**last paragraph**").replace(
        "*adopted*", "adopted"
    )


def test_tracked_changes_are_taken_as_made_or_as_rejected() -> None:
    def edit(file: WordEdit) -> None:
        file.track("summer", "winter")

    assert returned(SECTION, edit).text == SECTION.replace("summer", "winter")
    assert returned(SECTION, edit).result.authors == {"Ada": 2}
    assert returned(SECTION, edit, rejected=True).text == SECTION


def test_paragraphs_are_added_and_removed() -> None:
    added = returned(SECTION, lambda file: file.add_paragraph("Then it rose", "New: a *text* with # signs."))
    removed = returned(SECTION, lambda file: file.remove_paragraph("The last paragraph"))

    assert added.told == removed.told == []
    assert added.text == SECTION.replace(
        "Then it rose for the summer.\n", "Then it rose for the summer.\n\nNew: a \\*text\\* with # signs.\n"
    )
    assert removed.text == SECTION.replace("The last paragraph of all.\n\n", "")


def test_members_of_lists_are_added_and_removed() -> None:
    added = returned(SECTION, lambda file: file.add_paragraph("matters of law", "four nets"))
    numbered = returned(SECTION, lambda file: file.add_paragraph("second member", "third member"))
    removed = returned(SECTION, lambda file: file.remove_paragraph("matters of law"))

    assert added.told == numbered.told == removed.told == []
    assert added.text == SECTION.replace("of law\n", "of law\n- four nets\n")
    assert numbered.text == SECTION.replace("second member\n", "second member\n3. third member\n")
    assert removed.text == SECTION.replace("- *two* matters of law\n", "")


def test_rows_are_added_and_removed() -> None:
    added = returned(SECTION, lambda file: file.add_row("Arlen", "Merle", "6"))

    def cut(file: WordEdit) -> None:
        row = file.row("Arlen")
        parent_of(row).remove(row)

    removed = returned(SECTION, cut)

    assert added.told == removed.told == []
    assert added.text == SECTION.replace("| Arlen | 5 |\n", "| Arlen | 5 |\n| Merle | 6 |\n")
    assert removed.text == SECTION.replace("| Arlen | 5 |\n", "")


def test_footnotes_are_added_and_removed() -> None:
    added = returned(SECTION, lambda file: file.add_note("for the summer", "A third note."))

    def cut(file: WordEdit) -> None:
        paragraph = file.paragraph("says code here")
        mark = [run for run in paragraph if run.xpath(".//w:footnoteReference", namespaces={"w": run.nsmap["w"]})]
        note = mark[-1].xpath(".//w:footnoteReference/@w:id", namespaces={"w": mark[-1].nsmap["w"]})
        paragraph.remove(mark[-1])
        for one in file.notes:
            if one.get(f"{{{one.nsmap['w']}}}id") == note[0]:
                file.notes.remove(one)

    removed = returned(SECTION, cut)

    assert added.told == removed.told == []
    assert added.text == f"{SECTION.replace('the summer.', 'the summer.[^3]')}\n[^3]: A third note.\n"
    assert removed.text == SECTION.replace("here.[^2]", "here.").replace("[^2]: The second *note* of two.\n", "")


def test_comments_become_notes_to_colleagues_once() -> None:
    def edit(file: WordEdit) -> None:
        file.comment("for the summer", "Until -- when?")

    got = returned(SECTION, edit)
    files = {PATH: SECTION}
    again = back({PATH: got.text}, edited(sent(files), edit), known=SECTION)

    assert got.told == again.told == []
    assert got.text == SECTION.replace(
        "the summer.", "the summer. <!-- note: Ada: Until –– when? -->".replace("––", "–-")
    )
    assert again.text == got.text


def test_paragraphs_are_moved() -> None:
    section = "---\ntitle: Aims\n---\n\nOne a.\n\n{#b}\nTwo b.\n\nThree c.\n\nFour d.\n"

    got = returned(section, lambda file: file.swap("Two b.", "Three c."))

    assert got.told == []
    assert got.text == "---\ntitle: Aims\n---\n\nOne a.\n\nThree c.\n\n{#b}\nTwo b.\n\nFour d.\n"


def test_a_paragraph_that_is_divided_becomes_two() -> None:
    got = returned(SECTION, lambda file: file.split("for the summer"))

    assert got.told == []
    assert got.text == SECTION.replace("rose for the summer.", "rose\n\nfor the summer.")


@pytest.mark.parametrize(
    ("words", "new"), [("code", "coda"), ("see paragraph", "see section"), ("A/75/345–S/2020/898", "A/75/346")]
)
def test_what_diptych_makes_is_told_and_never_written(words: str, new: str) -> None:
    got = returned(SECTION, lambda file: file.replace(words, new))

    assert got.text == SECTION
    assert [code for code, _ in got.told] == ["RCV011"]


def test_numbers_that_another_program_counts_anew_are_no_edits() -> None:
    got = returned(SECTION, lambda file: file.replace("3", "7", within="paragraph 3"))

    assert got == (SECTION, [], got.result)


def test_a_second_time_nothing_changes() -> None:
    data = edited(
        sent({PATH: SECTION}),
        lambda file: file.replace("summer", "winter"),
        lambda file: file.add_paragraph("Then it rose", "New text."),
        lambda file: file.remove_paragraph("The last paragraph"),
        lambda file: file.add_note("A quoted passage", "Third."),
    )
    once = back({PATH: SECTION}, data, known=SECTION)
    twice = back({PATH: once.text}, data, known=SECTION)

    assert once.text != SECTION
    assert twice.text == once.text
    assert (once.told, twice.told, twice.result.made) == ([], [], 0)


def test_what_was_changed_here_too_is_merged_by_words_or_told() -> None:
    data = edited(sent({PATH: SECTION}), lambda file: file.replace("for the summer", "for the winter"))
    beside = SECTION.replace("Then it rose", "At last it rose")
    against = SECTION.replace("the summer", "the autumn")

    merged = back({PATH: beside}, data, known=SECTION)
    conflict = back({PATH: against}, data, known=SECTION)
    unknown = back({PATH: beside}, data)

    assert merged.text == beside.replace("summer", "winter")
    assert merged.told == []
    assert conflict.text == against
    assert [code for code, _ in conflict.told] == ["RCV010"]
    assert unknown.text == beside
    assert [code for code, _ in unknown.told] == ["RCV011"]


def test_what_notes_to_colleagues_say_does_not_go_out() -> None:
    section = SECTION.replace("Then it rose", "<!-- note: a secret -->\nThen it rose")
    file = sent({PATH: section})
    found = read_sent(file)

    assert found is not None
    assert "secret" not in found.sections[0].text
    assert len(found.sections[0].text) == len(section)
    got = back({PATH: section}, edited(file, lambda file: file.replace("summer", "winter")))
    assert (got.told, got.text) == ([], section.replace("summer", "winter"))


def test_spaces_that_the_language_sets_are_not_written() -> None:
    got = returned(SECTION, lambda file: file.replace("resolution", "resolution number"))

    assert (got.told, got.text) == ([], SECTION.replace("resolution 1809", "resolution number 1809"))
