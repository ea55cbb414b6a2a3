"""The ledger after some translations were accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.index.ledger.accepting import accepted
from diptych.parse.yaml.ledger import written_ledger
from tests.index.ledger.test_recognition import FIRST, SECOND, THIRD, pair
from tests.index.ledger.test_standings import all_accepted
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from diptych.index.ledger.accepting import Records

AIMS = ("aims", "fr")


def said(records: Records) -> list[str]:
    """Return the source texts of a ledger."""
    return [record.source for record in records.values() if record]


def test_a_ledger_begins_with_a_key_for_each_paragraph() -> None:
    known = catalogue(pair(FIRST, SECOND))
    texts = accepted(known, [known.standings[1]])
    assert len(texts) == 3
    assert [record.source for record in texts.values() if record] == [FIRST]


def test_nothing_else_changes_in_a_ledger_that_was_begun() -> None:
    known = catalogue(pair(FIRST, SECOND, THIRD) | {"ledger.yaml": all_accepted(pair(FIRST))})
    texts = accepted(known, [one for one in known.standings if one.current == THIRD])
    assert sorted(record.source for record in texts.values() if record) == sorted(["aims", FIRST, THIRD])


def test_a_paragraph_keeps_its_key_when_its_text_changes() -> None:
    ledger = all_accepted(pair(FIRST, SECOND))
    known = catalogue(pair(FIRST, SECOND.replace("opened", "closed")) | {"ledger.yaml": ledger})
    texts = accepted(known, known.standings)
    assert set(texts) == {(entry.place, entry.key) for entry in known.report.ledger.entries}


def test_a_paragraph_takes_the_anchor_that_it_was_given() -> None:
    ledger = all_accepted(pair(FIRST))
    known = catalogue(pair("{#libya}\n" + FIRST) | {"ledger.yaml": ledger})
    assert set(accepted(known, known.standings)) == {(AIMS, "title"), (AIMS, "#libya")}


def test_two_that_say_the_same_have_two_keys() -> None:
    known = catalogue(pair(FIRST, FIRST))
    assert said(accepted(known, known.standings)).count(FIRST) == 2


def test_what_was_moved_leaves_nothing_where_it_stood() -> None:
    before = pair(FIRST, SECOND) | pair(THIRD, name="trade")
    known = catalogue(pair(FIRST) | pair(THIRD, SECOND, name="trade") | {"ledger.yaml": all_accepted(before)})
    texts = accepted(known, [one for one in known.standings if one.current == SECOND])
    assert [place for (place, _key), record in texts.items() if record and record.source == SECOND] == [("trade", "fr")]


def test_orphans_stay_until_their_section_is_accepted() -> None:
    ledger = all_accepted(pair(FIRST, SECOND))
    known = catalogue(pair(FIRST) | {"ledger.yaml": ledger})
    assert SECOND in said(accepted(known, known.standings))
    assert SECOND not in said(accepted(known, known.standings, {AIMS}))


def test_what_is_left_of_a_section_that_is_no_more_goes() -> None:
    ledger = all_accepted(pair(FIRST) | pair(SECOND, name="old"))
    known = catalogue(pair(FIRST) | {"ledger.yaml": ledger})
    assert {place for place, _key in accepted(known, ())} == {AIMS}


def test_what_has_no_place_in_the_order_is_kept() -> None:
    settings = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: R, fr: R}\norder: [aims]\n"
    both = pair(FIRST) | pair(SECOND, name="waiting")
    known = catalogue(both | {"report.yaml": settings, "ledger.yaml": all_accepted(both)})
    assert SECOND in said(accepted(known, ()))


def test_accepting_again_changes_nothing() -> None:
    ledger = all_accepted(pair(FIRST, FIRST, THIRD))
    known = catalogue(pair(FIRST, FIRST, THIRD) | {"ledger.yaml": ledger})
    assert written_ledger(accepted(known, known.standings)) == ledger
