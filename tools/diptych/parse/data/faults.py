"""Faults in data files, found while they are parsed."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.rule import Documentation
from diptych.parse.faults import file_fault

UNEVEN_ROW = file_fault(
    "FIL007",
    "uneven-row",
    N_("This row has {count} values; the first line names {expected} columns."),
    Documentation(
        what=N_("A row of a data file that is longer or shorter than the line of names."),
        why=N_("It is not clear which value belongs to which column, so the row is left out."),
        wrong="organisation,events\ncaribbean-community,1,2",
        right="organisation,events\ncaribbean-community,12",
    ),
)
UNDECODABLE_DATA = file_fault(
    "FIL020",
    "undecodable-data",
    N_(
        "This data file is not UTF-8 text: it holds the byte {byte} here. In Excel, save it as “CSV UTF-8 (Comma "
        "delimited)”; in LibreOffice Calc, choose the character set UTF-8."
    ),
    Documentation(
        what=N_("A data file saved in a regional character set, such as Windows-1252."),
        why=N_("It is not clear which accents its bytes mean, so the file is not read."),
        wrong=N_("A table with accents that Excel saved as “CSV (Comma delimited)”"),
        right=N_("The same table saved as “CSV UTF-8 (Comma delimited)”"),
    ),
)
STRAY_QUOTATION_MARK = file_fault(
    "FIL021",
    "stray-quotation-mark",
    N_(
        "This quotation mark does not enclose a value: write it twice within a value that has quotation marks at both "
        "ends, or remove it."
    ),
    Documentation(
        what=N_("A straight quotation mark that neither begins nor ends a value, or has no partner."),
        why=N_("It is not clear where the value ends: all that follows may be taken for part of it."),
        wrong='organisation,room\n"Caribbean Community,12\nInterpol,Room "A"',
        right='organisation,room\n"Caribbean Community",12\nInterpol,"Room ""A"""',
    ),
)
OVERLONG_VALUE = file_fault(
    "FIL022",
    "overlong-value",
    N_("This value has {count} characters; a spreadsheet cell holds at most {limit}."),
    Documentation(
        what=N_("A value in a data file that is too long for a spreadsheet cell."),
        why=N_("It is a whole text, or the rest of the file after a slip, and cannot be shown in a table."),
        wrong=N_("A chapter pasted into a cell"),
        right=N_("The chapter in a section of the report"),
    ),
)
REPEATED_COLUMN = file_fault(
    "FIL023",
    "repeated-column",
    N_("There are two columns called “{column}”: only the first can be shown."),
    Documentation(
        what=N_("A name that the first line of a data file gives to two columns."),
        why=N_("It is not clear which of the two a table or a chart asks for."),
        wrong="organisation,events,events\ncaribbean-community,12,3",
        right="organisation,events,visits\ncaribbean-community,12,3",
    ),
)
UNNAMED_COLUMN = file_fault(
    "FIL024",
    "unnamed-column",
    N_("This value is in column {number}, which has no name in the first line."),
    Documentation(
        what=N_("A value of a data file in a column without a name."),
        why=N_("Tables and charts cannot ask for it."),
        wrong="organisation,\ncaribbean-community,12",
        right="organisation,events\ncaribbean-community,12",
    ),
)
CONTROL_CHARACTER = file_fault(
    "FIL025",
    "control-character",
    N_("This value holds the control character {character}, which cannot be shown on a page."),
    Documentation(
        what=N_("A character in a data file that readers cannot see, such as NUL."),
        why=N_("It shows that the file is damaged, or is not a file of values separated by commas."),
        wrong=N_("A file cut off by a failed copy, or a renamed spreadsheet."),
        right=N_("The file saved by a spreadsheet program as “CSV UTF-8”"),
    ),
)
