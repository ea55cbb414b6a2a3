"""What can be wrong with a file of data before any rule sees it."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.rule import Documentation
from diptych.parse.faults import file_fault

UNEVEN_ROW = file_fault(
    "FIL007",
    "uneven-row",
    N_("This row has {count} values; the first line names {expected} columns."),
    Documentation(
        what=N_("A row of a file of data that is longer or shorter than the line of names."),
        why=N_("Which value belongs to which column cannot be known: the row would be left out."),
        wrong="organisation,events\ncaribbean-community,1,2",
        right="organisation,events\ncaribbean-community,12",
    ),
)
UNDECODABLE_DATA = file_fault(
    "FIL020",
    "undecodable-data",
    N_(
        "This file of data is not UTF-8 text: it holds the byte {byte} here. In Excel, save it as “CSV UTF-8 (Comma "
        "delimited)”; in LibreOffice Calc, choose the character set UTF-8."
    ),
    Documentation(
        what=N_("A file of data that is saved in the character set of one country, such as Windows-1252."),
        why=N_("Which accents its bytes mean cannot be known, so that it is not read."),
        wrong=N_("A table with accents that Excel saved as “CSV (Comma delimited)”"),
        right=N_("The same table saved as “CSV UTF-8 (Comma delimited)”"),
    ),
)
STRAY_QUOTATION_MARK = file_fault(
    "FIL021",
    "stray-quotation-mark",
    N_(
        "This quotation mark stands around no value: write it twice within a value that has quotation marks at both "
        "ends, or remove it."
    ),
    Documentation(
        what=N_("A straight quotation mark that neither begins nor ends a value, or has no partner."),
        why=N_("Where the value ends cannot be known: all that follows may be taken for a part of it."),
        wrong='organisation,room\n"Caribbean Community,12\nInterpol,Room "A"',
        right='organisation,room\n"Caribbean Community",12\nInterpol,"Room ""A"""',
    ),
)
OVERLONG_VALUE = file_fault(
    "FIL022",
    "overlong-value",
    N_("This value has {count} characters; a cell of a spreadsheet holds {limit}."),
    Documentation(
        what=N_("A value of a file of data that is longer than any cell of a spreadsheet."),
        why=N_("It is a whole text, or the rest of the file after a slip, and no page can show it in a table."),
        wrong=N_("A chapter pasted into a cell"),
        right=N_("The chapter in a section of the report"),
    ),
)
REPEATED_COLUMN = file_fault(
    "FIL023",
    "repeated-column",
    N_("There are two columns “{column}”: only the first can be shown."),
    Documentation(
        what=N_("A name that the first line of a file of data gives to two columns."),
        why=N_("Which of the two a table or a chart asks for cannot be known."),
        wrong="organisation,events,events\ncaribbean-community,12,3",
        right="organisation,events,visits\ncaribbean-community,12,3",
    ),
)
UNNAMED_COLUMN = file_fault(
    "FIL024",
    "unnamed-column",
    N_("This value stands in column {number}, to which the first line gives no name."),
    Documentation(
        what=N_("A value of a file of data in a column without a name."),
        why=N_("No table and no chart can ask for it."),
        wrong="organisation,\ncaribbean-community,12",
        right="organisation,events\ncaribbean-community,12",
    ),
)
CONTROL_CHARACTER = file_fault(
    "FIL025",
    "control-character",
    N_("This value holds the control character {character}, which no page can show."),
    Documentation(
        what=N_("A character in a file of data that is none for readers, such as NUL."),
        why=N_("It shows that the file is damaged, or is none of values with commas between them."),
        wrong=N_("A file cut off by a failed copy, or a spreadsheet to which a new name was given."),
        right=N_("The file as a spreadsheet saves it under “CSV UTF-8”"),
    ),
)
