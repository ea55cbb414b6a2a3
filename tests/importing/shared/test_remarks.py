"""What is noted down while a file is read."""

from __future__ import annotations

from diptych.importing.shared.manuscript import Handling, Remark
from diptych.importing.shared.remarks import Remarks, gathered_remarks


def test_each_remark_is_kept_once_and_in_order() -> None:
    remarks = Remarks("a.docx")
    remarks.left("box", "Left.")
    remarks.dropped("table", "Dropped {count}.", count=2)
    remarks.guessed("head", "Guessed.")
    remarks.dropped("table", "Dropped {count}.", count=2)
    remarks.dropped("table", "Dropped {count}.", count=3)
    assert remarks.found == [
        Remark(Handling.LEFT, "a.docx", "box", "Left."),
        Remark(Handling.DROPPED, "a.docx", "table", "Dropped {count}.", (("count", 2),)),
        Remark(Handling.GUESSED, "a.docx", "head", "Guessed."),
        Remark(Handling.DROPPED, "a.docx", "table", "Dropped {count}.", (("count", 3),)),
    ]


def test_many_remarks_of_one_kind_are_one_that_quotes_all() -> None:
    remarks = Remarks("a.docx")
    for at in range(21):
        remarks.guessed(f"paragraph {at}", "Inserted: “{text}”.", text=f"word {at % 20}")
        remarks.dropped(f"paragraph {at}", "Dropped {count}.", count=at)
    first, *others = gathered_remarks(remarks.found)
    assert first.arguments == (("text", " | ".join(f"word {at}" for at in range(20))),)
    assert (first.place, len(others)) == ("", 21)
    assert gathered_remarks(remarks.found[:40]) == tuple(remarks.found[:40])
