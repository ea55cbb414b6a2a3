"""What can be wrong with a PDF, so that nothing is made of it."""

from __future__ import annotations

from diptych.formats.faults import import_fault
from diptych.i18n import N_
from diptych.model.rule import Documentation

ENCRYPTED_PDF = import_fault(
    "IMP030",
    "encrypted-pdf",
    N_("This PDF is protected by a password."),
    Documentation(
        what=N_("A PDF that opens only with a password."),
        why=N_("Without the password not a word of it can be read."),
        wrong=N_("A PDF that asks for a password."),
        right=N_("The same PDF, saved without a password."),
    ),
)
SCANNED_PDF = import_fault(
    "IMP031",
    "scanned-pdf",
    N_("This PDF has pages ({pages}) but no text: it is a scan."),
    Documentation(
        what=N_("A PDF whose pages are pictures."),
        why=N_("Letters in a picture are not text; only a program that recognises them could read it."),
        wrong=N_("A document that went through a copying machine."),
        right=N_("The PDF that was made of the document itself, or the scan after its text was recognised."),
    ),
)
DAMAGED_PDF = import_fault(
    "IMP032",
    "damaged-pdf",
    N_("This PDF is damaged and cannot be read."),
    Documentation(
        what=N_("A file that begins like a PDF and does not go on like one."),
        why=N_("Where its pages are cannot be known."),
        wrong=N_("A download that was broken off."),
        right=N_("The file as it was made."),
    ),
)
SWOLLEN_PDF = import_fault(
    "IMP033",
    "swollen-pdf",
    N_("Unpacked, this PDF goes beyond a limit: {what}, where {limit} is the most."),
    Documentation(
        what=N_("A PDF that becomes huge when it is unpacked, or that has too many pages."),
        why=N_("It would fill the memory of the machine; the longest documents stay far below the limit."),
        wrong=N_("A “zip bomb”."),
        right=N_("The file as it was made."),
    ),
)
