"""RCV: what can be wrong with a file that comes back, and with its edits."""

from __future__ import annotations

from diptych.formats.faults import import_fault
from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

NEVER_SENT = import_fault(
    "RCV001",
    "file-never-sent",
    N_(
        "This file does not say which report it went out of: nothing was written. Only a file that “diptych export” "
        "wrote can come back. To make a report of any other, use “diptych import”."
    ),
    Documentation(
        what=N_("A Word file that no report was exported to, or whose hidden part was stripped by another program."),
        why=N_("Without that part nobody knows which text its author had before them."),
        wrong=N_("Text copied from the exported file into a new one."),
        right=N_("The file that was exported, edited and saved in Word or LibreOffice."),
    ),
)
OTHER_REPORT = import_fault(
    "RCV002",
    "file-of-another-report",
    N_("This file went out of the report {sent}, and this report is {report}: nothing was written."),
    Documentation(
        what=N_("A file that was exported from another report."),
        why=N_("Its edits belong to other sections."),
        wrong="diptych -C A-75-345 receive A-76-12-fr.docx",
        right="diptych -C A-76-12 receive A-76-12-fr.docx",
    ),
)
OTHER_LANGUAGE = import_fault(
    "RCV003",
    "file-of-another-language",
    N_("This file went out in “{sent}”, not in “{lang}”: nothing was written."),
    Documentation(
        what=N_("A file in another language than the one that was asked for, or than those of the report."),
        why=N_("Its edits belong to other files."),
        wrong="diptych receive A-75-345-en.docx --lang fr",
        right="diptych receive A-75-345-en.docx",
    ),
)
WHERE = (N_("In this text"), N_("In paragraph {paragraph}"))
"""Where an edit that was not taken is: in a text without a number, in a paragraph."""
UNSOUND = N_("as Markdown it would change more than was meant: “{words}”")
UNKNOWN_BASE = N_("the section has changed since, and Git does not know the text that went out: “{words}”")

EDIT_CONFLICT = Rule(
    "RCV010",
    "edit-in-conflict",
    Severity.ERROR,
    Scope.FILE,
    N_(
        "Changed here and in the file, each in its own way, and left as it is. In the file: “{theirs}”. Here: “{ours}”."
    ),
    Documentation(
        what=N_("Words that somebody changed in the Word file, and somebody else in the section since it went out."),
        why=N_("Nobody but a person can say which of the two is meant."),
        wrong=N_("The file says “in May”, the section “in June”; when the file went out, both said “in April”."),
        right=N_("The section says what is meant."),
    ),
)
EDIT_NOT_TAKEN = Rule(
    "RCV011",
    "edit-not-taken",
    Severity.WARNING,
    Scope.FILE,
    N_("{where}, an edit was not taken: {problem}."),
    Documentation(
        what=N_("An edit that cannot be written into the section, such as one of a number that Diptych makes itself."),
        why=N_("A guess could change more than its author meant."),
        wrong=N_("“Table 2” becomes “Table 3” in Word."),
        right=N_("The edit made by hand in the section, where it is still wanted."),
    ),
)
NOTE_NOT_BACK = Rule(
    "RCV012",
    "note-not-back",
    Severity.INFO,
    Scope.FILE,
    N_("This note to colleagues went out as a comment and did not come back: “{words}”. Remove it if it is settled."),
    Documentation(
        what=N_("A note to colleagues that somebody deleted or rewrote in the Word file. A new wording is a new note."),
        why=N_("Whoever accepts all changes in Word may delete all comments too: no note is lost for that."),
        wrong=N_("A note about a figure that has come meanwhile."),
        right=N_("No note where nothing is open."),
    ),
)
