"""Two languages side by side have their footnotes at the foot, each in its own column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.pdf_reader import runs, structure
from tests.support.plain_press import FONT_FACE, mended, page, plain

if TYPE_CHECKING:
    import pikepdf

    from tests.support.pdf_reader import Run

STYLE = f"""{FONT_FACE}
@page {{ size: 400pt 200pt; margin: 20pt }}
html {{ font: 10pt/12pt "Diptych Serif" }}
body {{ margin: 0 }}
table {{ table-layout: fixed; border-spacing: 0; width: 360pt }}
td {{ padding: 0; vertical-align: top }}
p {{ margin: 0; orphans: 2; widows: 2 }}
.footnote {{ float: footnote; footnote-policy: line; width: 170pt; line-height: 10pt }}
"""
MIDDLE = 200.0
FOOT = 180.0
LANGUAGES = ("en", "fr")


def words(name: str, count: int) -> str:
    return " ".join(f"{name}{n}" for n in range(count))


def note(name: str, lang: str, count: int = 1) -> str:
    return f'<span class="footnote" id="note-{name}" data-column="{lang}">{words(name, count)}</span>'


def row(*texts: str) -> str:
    cells = (
        f'<td lang="{lang}" data-column="{lang}"><p>{text}</p></td>'
        for lang, text in zip(LANGUAGES, texts, strict=True)
    )
    return f"<tr>{''.join(cells)}</tr>"


def spread(text: str) -> str:
    return f'<tr><td colspan="2" data-column=""><p>{text}</p></td></tr>'


def body(*rows: str) -> str:
    return page(f"<table>{''.join(rows)}</table>", STYLE)


def found(sheet: pikepdf.Page, beginning: str) -> list[Run]:
    """Return the runs of a page that begin with a word."""
    return [run for run in runs(sheet) if run.text.strip().startswith(beginning)]


BOTH = body(row("One" + note("left", "en"), "Un" + note("right", "fr")))


def test_weasyprint_sets_the_notes_of_both_columns_one_under_the_other() -> None:
    with plain(BOTH) as printed:
        (left,), (right,) = (found(printed.pages[0], name) for name in ("left", "right"))
    assert left.x == right.x
    assert left.y < right.y


def test_the_notes_of_each_column_are_at_its_foot() -> None:
    with mended(BOTH) as printed:
        (left,), (right,) = (found(printed.pages[0], name) for name in ("left", "right"))
    assert left.x < MIDDLE < right.x
    assert left.y == right.y
    assert FOOT - 10 < left.y < FOOT


def test_the_notes_of_one_column_take_no_room_from_the_other() -> None:
    long = words("text", 120)
    with mended(body(row("One" + note("left", "en", 60), long))) as printed:
        lowest = max(run.y for run in found(printed.pages[0], "text") if run.x > MIDDLE)
        highest = min(run.y for run in found(printed.pages[0], "left"))
    assert highest < lowest
    assert FOOT - 12 < lowest < FOOT


def test_a_note_is_on_the_page_of_its_mark() -> None:
    rows = [row(f"mark{n}x {words('a', 12)}" + note(f"left{n}x", "en", 8), words("b", 30)) for n in range(8)]
    with mended(body(*rows)) as printed:
        texts = [" ".join(run.text for run in runs(sheet)) for sheet in printed.pages]
    assert len(texts) > 1
    for number in range(8):
        (of_mark,) = (page for page, text in enumerate(texts) if f"mark{number}x" in text)
        (of_note,) = (page for page, text in enumerate(texts) if f"left{number}x0" in text)
        assert of_mark == of_note


def test_a_row_begins_on_the_next_page_where_one_language_has_no_room() -> None:
    # Less than a fifth of the page is left: the note is not divided.
    rows = (row(words("a", 100), "Un"), row("One" + note("left", "en", 40), "Un"), row("begin one", "begin two"))
    with mended(body(*rows)) as printed:
        starts = [len(found(sheet, "begin")) for sheet in printed.pages]
    assert starts == [0, 2]


def test_a_cell_over_both_columns_ends_above_the_notes_of_each() -> None:
    rows = (row("One", "Un" + note("right", "fr", 30)), spread(words("wide", 300)))
    with mended(body(*rows)) as printed:
        first = printed.pages[0]
        assert max(run.y for run in found(first, "wide")) < min(run.y for run in found(first, "right"))


def test_a_footnote_in_a_cell_over_both_columns_is_in_the_column_of_its_language() -> None:
    with mended(body(row("One", "Un"), spread("Wide" + note("right", "fr")))) as printed:
        (right,) = found(printed.pages[0], "right")
    assert right.x > MIDDLE


def test_a_note_longer_than_the_page_goes_on_in_its_column() -> None:
    rows = (row("One" + note("left", "en", 400), "Un" + note("right", "fr", 500)), row("Two", "Deux"))
    with mended(body(*rows)) as printed:
        shown = [
            (run, word)
            for sheet in printed.pages
            for run in runs(sheet)
            for word in run.text.split()
            if word[-1:].isdigit()
        ]
    for name, count, on_the_left in (("left", 400, True), ("right", 500, False)):
        own = [(run, word) for run, word in shown if word.startswith(name)]
        assert [word for _, word in own] == words(name, count).split()
        assert all((run.x < MIDDLE) is on_the_left and run.y < FOOT for run, _ in own)


def test_the_notes_of_both_columns_are_read_after_their_marks() -> None:
    with mended(BOTH) as printed:
        assert structure(printed).count("Link[Span] Note[Link[Span] Span]") == 2
