"""What is noted down while a file is read."""

from __future__ import annotations

from diptych.importing.shared.manuscript import Handling, Remark
from diptych.importing.shared.remarks import Remarks


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
