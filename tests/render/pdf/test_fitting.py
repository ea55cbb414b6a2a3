"""Tables fitted before the press: wider, in smaller letters, on a turned page, with columns of given widths."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from diptych.render.pdf.fitting import fit_tables
from diptych.render.pdf.letter_widths import LetterWidths
from diptych.render.pdf.table_settings import IN_TEXT
from tests.support.print_specimen import asset

HEADS = ("Town", "Contribution paid in advance", "Contribution outstanding", "Interest charged")


def table(columns: int, figure: str = "12", more: str = "", name: str = "Arlen") -> str:
    heads = "".join(f"<th>{HEADS[n % len(HEADS)] if n else 'Town'}</th>" for n in range(columns))
    row = f"<td>{name}</td>" + f'<td class="right figures">{figure}</td>' * (columns - 1)
    return f"<table{more}><thead><tr>{heads}</tr></thead><tbody><tr>{row}</tr></tbody></table>"


def fitted(body: str) -> ET.Element:
    root = ET.fromstring(f"<main><section>{body}</section></main>")
    fit_tables(root, LetterWidths(asset))
    return root


def classes(body: str) -> str:
    return str(next(fitted(body).iter("table")).get("class"))


def widths(body: str) -> list[float]:
    return [float(re.sub(r"[^\d.]", "", column.get("style", ""))) for column in fitted(body).iter("col")]


@pytest.mark.parametrize(
    ("columns", "figure", "expected"),
    [
        (3, "12", "fixed"),
        (8, "41,386.3", "fixed dense reaching"),
        (11, "41,386.3", "fixed dense wide"),
        (9, "378,370,367.5", "fixed dense wide small"),
        (13, "7,370,367.5", "fixed dense turned"),
        (15, "8,378,370,367.5", "fixed dense turned tiny"),
        (40, "378,370,367.5", "fixed dense turned tiny broken"),
    ],
)
def test_a_table_takes_the_room_that_it_needs(columns: int, figure: str, expected: str) -> None:
    assert classes(table(columns, figure)) == expected


def test_the_columns_of_a_fitted_table_fill_its_width() -> None:
    for columns, measure in ((8, 428.6), (11, 492.0)):
        assert sum(widths(table(columns, "41,386.3"))) == pytest.approx(measure, abs=0.1)


def test_given_widths_are_kept_and_choose_the_room() -> None:
    given = ' data-widths="95.5 52.6 44.1 52.6 62.5 39.1 41.0 43.0"'
    body = re.sub("<th>.*?</th>", "<th>Sum</th>", table(8, "41\u00a0945", given))
    assert classes(body) == "fixed dense reaching"
    assert widths(body) == pytest.approx([95.5, 52.6, 44.1, 52.6, 62.5, 39.1, 41, 41], abs=1)


def test_a_given_width_that_is_too_small_for_its_figures_grows() -> None:
    first, second, third = widths(table(3, "41,945.0", ' data-widths="200 5 160"'))
    assert second > 35
    assert first + second + third == pytest.approx(365.2, abs=0.1)


@pytest.mark.parametrize("letters", [4, 40, 400])
def test_every_table_has_columns_of_given_widths(letters: int) -> None:
    """The typesetter breaks no word of a table that it fits itself: the page would be printed twice."""
    body = table(2).replace("Arlen", "a" * letters)
    assert classes(body) == "fixed"
    assert sum(widths(body)) == pytest.approx(365.2, abs=0.1)


def test_a_name_is_not_broken_where_columns_of_figures_have_room() -> None:
    body = table(4, "51,828.25", name="Harrow Fields").replace("Contribution", "Sum").replace("Interest", "Sum")
    letters, setting = LetterWidths(asset), IN_TEXT.settings[0]
    assert widths(body)[0] >= letters.width("Harrow Fields", setting.body) + setting.gap


def test_a_heading_may_break_after_a_dash_between_words_and_not_between_figures() -> None:
    def with_heads(text: str) -> str:
        return table(9, "41,386").replace("Contribution", text)

    assert classes(with_heads("Septembers\u2013Februaries")) == classes(with_heads("Septembers Februaries"))
    assert classes(with_heads("2018999999\u20132019999999")) != classes(with_heads("2018999999 2019999999"))


def test_no_column_is_narrower_than_its_longest_word() -> None:
    letters = LetterWidths(asset)
    setting = IN_TEXT.settings[1]
    assert widths(table(8, "41,386.3"))[1] >= letters.width("41,386.3", setting.body) + setting.gap


def test_what_headings_over_several_columns_need_is_shared_by_these() -> None:
    head = '<tr><th>Town</th><th colspan="2">Counterproposals</th></tr><tr><th/><th>a</th><th>b</th></tr>'
    row = "<tr><td>x</td><td>1</td><td>2</td></tr>"
    body = f'<table data-widths="300 20 20"><thead>{head}</thead><tbody>{row}</tbody></table>'
    _, second, third = widths(body)
    # Behind the last column there is no gap.
    assert second == pytest.approx(third + 2, abs=0.1)


PLACES = [
    ('<section class="summary">{}</section>', 340.2),
    ("<blockquote>{}</blockquote>", 317.6),
    ("<ol><li>{}</li></ol>", 317.7),
    ("<ul><li>{}</li></ul>", 329.8),
    ("<ul><li><ol><li>{}</li></ol></li></ul>", 306.04),
    ("<blockquote><ul><li>{}</li></ul></blockquote>", 282.2),
    ('<table><tr class="body"><td data-column="fr">{}</td></tr></table>', 315.5),
    ('<table><tr class="summary last"><td data-column="fr">{}</td></tr></table>', 303),
    ('<table><tr class="body"><td data-column="fr"><ol><li>{}</li></ol></td></tr></table>', 275.5),
    ('<table><tr class="body"><td data-column="">{}</td></tr></table>', 688),
]


@pytest.mark.parametrize(("around", "measure"), PLACES)
def test_a_table_that_cannot_reach_into_the_margin_is_fitted_to_the_width_that_it_has(
    around: str, measure: float
) -> None:
    wide = around.format(table(18, "41,386.3"))
    page = ET.fromstring(
        f"<main>{wide}</main>" if "data-column" in around else f"<main><section>{wide}</section></main>"
    )
    fit_tables(page, LetterWidths(asset))
    *_, inner = page.iter("table")
    columns = [float(re.sub(r"[^\d.]", "", column.get("style", ""))) for column in inner.iter("col")]
    assert sum(columns) == pytest.approx(measure, abs=0.2)  # each is rounded up
    assert {*inner.get("class", "").split()} <= {"fixed", "dense", "small", "tiny", "broken"}


def test_a_table_in_a_quotation_has_smaller_letters_before_its_figures_break() -> None:
    def inside(columns: int, figure: str = "41,386.3") -> str:
        return classes(f"<blockquote>{table(columns, figure)}</blockquote>")

    assert inside(3) == "fixed"
    assert inside(7) == "fixed dense"
    assert inside(9) == "fixed dense small"
    assert inside(40) == "fixed dense tiny broken"


def test_widths_that_an_author_gave_for_the_text_are_shares_of_a_narrower_place() -> None:
    given = ' data-widths="100 130 130"'
    first, second, third = widths(f"<blockquote>{table(3, '12', given)}</blockquote>")
    assert first + second + third == pytest.approx(317.6, abs=0.1)
    assert first < second


def test_only_rows_that_would_leave_much_of_a_page_empty_may_break() -> None:
    long, short = (f"<tr><td>a</td><td>{'The council met. ' * times}</td></tr>" for times in (150, 10))
    rows = [*fitted(f"<table><tbody>{long}{short}</tbody></table>").iter("tr")]
    assert [row.get("class") for row in rows] == ["tall", None]


def test_notes_below_a_wide_table_begin_where_it_does() -> None:
    root = fitted(table(11, "41,386.3") + '<div class="table-notes">a</div>')
    assert "wide" in next(root.iter("div")).get("class", "").split()
