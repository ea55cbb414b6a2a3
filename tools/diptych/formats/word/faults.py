"""The faults for which a Word file is refused."""

from __future__ import annotations

from diptych.formats.faults import import_fault
from diptych.i18n import N_
from diptych.model.rule import Documentation

OLD_WORD = import_fault(
    "IMP020",
    "old-word-file",
    N_("This Word file is in the old .doc format, whatever its name says: save it in Word as “Word Document (.docx)”."),
    Documentation(
        what=N_("A file in the binary format that Word wrote before 2007."),
        why=N_("Only the newer format, .docx, can be read."),
        wrong=N_("A .doc file renamed to .docx."),
        right=N_("The same document, opened in Word and saved as “Word Document (.docx)”."),
    ),
)
ENCRYPTED_WORD = import_fault(
    "IMP021",
    "encrypted-word-file",
    N_("This file is protected by a password."),
    Documentation(
        what=N_("A Word file that is encrypted, or has an encrypted part."),
        why=N_("Without the password, not a word of it can be read."),
        wrong=N_("A file that Word opens only after it has asked for a password."),
        right=N_("The same file, saved without a password."),
    ),
)
DAMAGED_WORD = import_fault(
    "IMP022",
    "damaged-word-file",
    N_("This Word file is damaged: {problem}."),
    Documentation(
        what=N_("A file that is not an archive, is cut short, or lacks what every Word document has."),
        why=N_("Where its text begins and ends cannot be determined."),
        wrong=N_("An interrupted download."),
        right=N_("The file as Word saved it."),
    ),
)
SWOLLEN_WORD = import_fault(
    "IMP023",
    "swollen-word-file",
    N_("When unpacked, this file exceeds a limit: {member} ({size}, at most {limit})."),
    Documentation(
        what=N_("A small file that becomes huge when it is unpacked, or that holds too many others."),
        why=N_("It would fill the memory of the machine; the longest documents stay far below the limit."),
        wrong=N_("A “zip bomb”."),
        right=N_("The file as Word saved it."),
    ),
)
ESCAPING_MEMBER = import_fault(
    "IMP024",
    "escaping-member",
    N_("This file contains a part named “{member}”, which leads out of the file."),
    Documentation(
        what=N_("A part of a Word file whose name begins at the root of a disk or leads to a parent folder."),
        why=N_("Word never writes such a name, which serves to overwrite other files."),
        wrong="../../home/me/.profile",
        right="word/document.xml",
    ),
)
FOREIGN_ARCHIVE = import_fault(
    "IMP025",
    "foreign-archive",
    N_("This archive is not a Word document (.docx)."),
    Documentation(
        what=N_("A zip archive without a Word document."),
        why=N_("Spreadsheets and presentations are not read."),
        wrong="diptych import budget.xlsx --into report",
        right="diptych import report.docx --into report",
    ),
)
