"""The faults for which a PDF is refused."""

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
        why=N_("Without the password, not a word of it can be read."),
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
        why=N_("Letters in a picture are not text; a text recognition program must read them first."),
        wrong=N_("A document scanned on a photocopier."),
        right=N_("The PDF made from the document itself, or the scan after text recognition."),
    ),
)
DAMAGED_PDF = import_fault(
    "IMP032",
    "damaged-pdf",
    N_("This PDF is damaged and cannot be read."),
    Documentation(
        what=N_("A file that begins like a PDF but is not a complete one."),
        why=N_("Its pages cannot be found."),
        wrong=N_("An interrupted download."),
        right=N_("The file as it was created."),
    ),
)
SWOLLEN_PDF = import_fault(
    "IMP033",
    "swollen-pdf",
    N_("When unpacked, this PDF exceeds a limit: {what} (at most {limit})."),
    Documentation(
        what=N_("A PDF that becomes huge when it is unpacked, or that has too many pages."),
        why=N_("It would fill the memory of the machine; the longest documents stay far below the limit."),
        wrong=N_("A “zip bomb”."),
        right=N_("The file as it was created."),
    ),
)
