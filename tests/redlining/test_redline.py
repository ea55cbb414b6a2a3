"""Two versions of a report as one: what came and what went, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.compose.block_texts import texts
from diptych.compose.structure import ComposedChart, ComposedData, ComposedTable
from diptych.redlining.block_words import has_changes
from diptych.redlining.redline import redlined
from tests.laws.specimen import FILES
from tests.redlining.versions import blocks_of, edition, lines, marked, redline, texts_of, version

if TYPE_CHECKING:
    from diptych.compose.structure import Composition

OLD = "The Council met twice in May and adopted a text."
LATER = "Again it met."


@pytest.mark.parametrize(
    ("new", "shown"),
    [
        (OLD, OLD),
        ("The Council met twice in June and adopted a text.", "[-May-][+June+]"),
        ("The Council met in May and adopted a text.", "met[- twice-] in"),
        ("The Council met twice in May and adopted a long text.", "a [+long +]text"),
        ("The Council met four times in May and adopted a text.", "met [-twice-][+four times+] in"),
        ("The Council met *twice* in May and adopted a text.", "met [-twice-][+twice+] in"),
        ("The\u00a0Council met twice in May and adopted a text.", OLD),
        ("The Council met twice in May and adopted a text.[^1]\n\n[^1]: New.", "text.[+1+]"),
    ],
)
def test_words_that_came_and_went(new: str, shown: str) -> None:
    (line,) = lines(redline(OLD, new))
    assert shown in line.replace("\u00a0", " ")


def test_a_citation_is_exchanged_whole() -> None:
    (line,) = lines(redline("See resolution 1809 (2008).", "See resolution 1808 (2008)."))
    assert "[-1809 (2008)-][+1808 (2008)+]" in line.replace("\u00a0", " ")


def test_a_number_that_the_program_sets_is_no_change() -> None:
    old = f"{OLD}\n\n{{#later}}\n{LATER}\n\nSee [](#later).[^a]\n\n[^a]: A note."
    new = f"{OLD}\n\nBetween.[^b]\n\n{{#later}}\n{LATER}\n\nSee [](#later).[^a]\n\n[^a]: A note.\n[^b]: Another."
    found = redline(old, new)
    assert [line for line in lines(found) if "[" in line] == ["[+Between.1+]"]
    parts = found.sections[0].parts
    assert [part.numbers for part in parts] == [("1", "1"), ("", "2"), ("2", "3"), ("3", "4")]
    assert [part.changed for part in parts] == [False, True, False, False]


def test_a_paragraph_that_went_keeps_its_number_among_its_words() -> None:
    found = redline(f"{OLD}\n\n{LATER}", OLD)
    assert lines(found) == [OLD, f"[-2.\t{LATER}-]"]
    assert (found.sections[0].parts[1].now, found.sections[0].parts[1].numbers) == (None, ("2", ""))


def test_a_paragraph_written_anew_is_not_shown_word_by_word() -> None:
    old, new = "The boats left for the harbour at noon.", "Members wished to consider budgets."
    assert lines(redline(old, new)) == [f"[-1.\t{old}-]", f"[+{new}+]"]


def test_a_paragraph_of_one_name_is_the_same_paragraph_whatever_it_says() -> None:
    (line,) = lines(redline("{#a}\nThe boats left for the harbour.", "{#a}\nMembers wished to consider budgets."))
    assert "[-" in line
    assert "[+" in line


def test_members_of_lists() -> None:
    old = "Text:\n\n1. first member here\n2. second member here\n"
    new = "Text:\n\n1. first member there\n2. member of a new kind\n3. second member here\n"
    assert lines(redline(old, new))[1:] == [
        "first member [-here-][+there+]", "[+member of a new kind+]", "second member here",
    ]  # fmt: skip
    assert "[-(b)\tsecond member here-]" in lines(redline(old, "Text:\n\n1. first member here\n"))


TABLE = "Text.\n\n| Town | Posts |\n| :--- | ---: |\n| Arlen | 5 |\n| Velden | 7 |\n"


def test_cells_and_rows_of_tables() -> None:
    new = TABLE.replace("| 7 |", "| 8 |").replace("| Arlen | 5 |\n", "")
    (table,) = (block for block in blocks_of(redline(TABLE, new)) if isinstance(block, ComposedTable))
    assert [[marked(cell.runs) for cell in row] for row in table.rows] == [
        ["[-Arlen-]", "[-5-]"], ["Velden", "[-7-][+8+]"],
    ]  # fmt: skip


def test_a_table_with_other_columns_is_a_new_table() -> None:
    new = "Text.\n\n| Town |\n| :--- |\n| Arlen |\n"
    tables = [block for block in blocks_of(redline(TABLE, new)) if isinstance(block, ComposedTable)]
    assert [marked(table.rows[0][0].runs) for table in tables] == ["[-Arlen-]", "[+Arlen+]"]


def test_data_of_a_chart_follow_it_where_a_page_can_show_them() -> None:
    chart = (
        "```chart\nkind: bar\nfile: fish.csv\ntitle: Fish\nalt: Two bars.\ncolumns:\n  town: Town\n  fish: Fish\n```\n"
    )
    files = {"aims.en.md": f"Text.\n\n{chart}"}
    old, new = (edition({**files, "fish.csv": f"town,fish\nArlen,5\nVelden,{count}\n"}) for count in (6, 7))
    plain, told = redlined(old, new), redlined(old, new, with_data=True)
    assert plain.undrawn == told.undrawn == ("Two bars.",)
    assert plain.sections[0].parts[0].exhibits
    kinds = [type(block) for block in blocks_of(told)]
    assert kinds.count(ComposedData) == kinds.count(ComposedChart) == 1
    assert has_changes(blocks_of(told))
    assert not has_changes(blocks_of(plain))


def test_a_footnote_that_changed_marks_the_paragraph_of_its_mark() -> None:
    found = redline(f"{OLD}[^a]\n\n[^a]: The first note.", f"{OLD}[^a]\n\n[^a]: The second note.")
    assert found.sections[0].parts[0].changed
    (note,) = found.composition.footnotes
    assert [marked(runs) for runs in texts(note.blocks)] == ["The [-first-][+second+] note."]


def test_a_footnote_that_went_is_still_there_to_be_read() -> None:
    found = redline(f"{OLD}[^a]\n\n[^a]: The first note.", OLD)
    (note,) = found.composition.footnotes
    assert (note.name, [marked(runs) for runs in texts(note.blocks)]) == ("former-1", ["[-The first note.-]"])


def test_sections_that_came_and_went_and_headings() -> None:
    then = edition({"a.en.md": "One.\n\n## Old heading\n\nTwo.", "b.en.md": "Three."})
    now = edition({"a.en.md": "One.\n\n## New heading\n\nTwo.", "c.en.md": "Four."})
    found = redlined(then, now)
    assert [(one.before is None, one.now is None) for one in found.sections] == [
        (False, False), (False, True), (True, False),
    ]  # fmt: skip
    assert [marked(one.title) for one in found.composition.sections] == ["a", "[-II. b-]", "[+c+]"]
    assert lines(found)[1] == "[-Old-][+New+] heading"


def test_a_section_that_was_moved_is_no_change() -> None:
    names = ("a.en.md", "b.en.md")
    old, new = (edition({name: f"Text of {name}." for name in order}) for order in (names, names[::-1]))
    assert not any(section.changed for section in redlined(old, new).sections)


def test_the_same_version_twice_has_no_change() -> None:
    one = edition(FILES)
    found = redlined(one, one)
    assert _all(found.composition) == _all(one)
    assert not any(section.changed for section in found.sections)
    assert found.undrawn == ()


def _all(edition: Composition) -> list[str]:
    return [marked(runs) for section in edition.sections for part in section.body for runs in texts_of(part)]


WORDS = st.lists(st.sampled_from(["boat", "*left*", "twice", "in", "May", "1809 (2008)", "“so”", "–", "a.", "[](#p)"]))
PARAGRAPHS = st.lists(WORDS.filter(bool).map(" ".join), min_size=1, max_size=5)


@given(PARAGRAPHS, PARAGRAPHS)
def test_either_version_can_be_read_from_both(old: list[str], new: list[str]) -> None:
    then, now = (edition({"aims.en.md": "\n\n".join((*words, "{#p}\nThe last."))}) for words in (old, new))
    both = redlined(then, now).composition
    assert _lines(both, inserted=False) == _lines(then, inserted=False)
    assert _lines(both, inserted=True) == _lines(now, inserted=True)


def _lines(edition: Composition, *, inserted: bool) -> list[str]:
    """Return the paragraphs of one version, without the numbers that stand among the words of what went."""
    texts = (runs for part in edition.sections[0].body for runs in texts_of(part))
    return [line.rpartition("\t")[2] for runs in texts if (line := version(runs, inserted=inserted))]
