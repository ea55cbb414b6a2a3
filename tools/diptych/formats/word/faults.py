"""What can be wrong with a Word file, so that nothing is made of it."""

from __future__ import annotations

from diptych.formats.faults import import_fault
from diptych.i18n import N_
from diptych.model.rule import Documentation

OLD_WORD = import_fault(
    "IMP020",
    "old-word-file",
    N_("This is a Word file of the old kind (.doc), whatever its name says."),
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
        what=N_("A Word file, or something inside it, that is encrypted."),
        why=N_("Without the password not a word of it can be read."),
        wrong=N_("A file that Word opens only after it has asked for a password."),
        right=N_("The same file, saved without a password."),
    ),
)
DAMAGED_WORD = import_fault(
    "IMP022",
    "damaged-word-file",
    N_("This Word file is damaged: {problem}."),
    Documentation(
        what=N_("A file that is no archive, is cut short, or lacks what every Word document has."),
        why=N_("Where its text begins and ends cannot be known."),
        wrong=N_("A download that was broken off."),
        right=N_("The file as Word saved it."),
    ),
)
SWOLLEN_WORD = import_fault(
    "IMP023",
    "swollen-word-file",
    N_("Unpacked, this file goes beyond a limit: {member}: {size}, where {limit} is the most."),
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
    N_("This file holds “{member}”, a name that leads out of it."),
    Documentation(
        what=N_("A part of a Word file whose name begins at the root of a disk or goes upward."),
        why=N_("Word never writes such a name; who does, wants to overwrite other files."),
        wrong="../../home/me/.profile",
        right="word/document.xml",
    ),
)
FOREIGN_ARCHIVE = import_fault(
    "IMP025",
    "foreign-archive",
    N_("This archive is no Word document (.docx)."),
    Documentation(
        what=N_("A zip archive in which no Word document lies."),
        why=N_("Spreadsheets, presentations and documents with macros are not read."),
        wrong="diptych import budget.xlsx --into report",
        right="diptych import report.docx --into report",
    ),
)
STRICT_WORD = import_fault(
    "IMP042",
    "strict-word-file",
    N_("This Word file is of the strict kind, which is not read: save it in Word as “Word Document (.docx)”."),
    Documentation(
        what=N_("A file saved as “Strict Open XML Document”: its elements have other names than Word’s own."),
        why=N_("Hardly any program writes it, and nothing of it would be found under the usual names."),
        wrong=N_("A file saved as “Strict Open XML Document (.docx)”."),
        right=N_("The same document, saved as “Word Document (.docx)”."),
    ),
)
