"""Faults in files, found before any rule is run."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope


def file_fault(code: str, name: str, message: str, documentation: Documentation) -> Rule:
    """Return a rule for a fault that prevents a file, or a part of it, from being read."""
    return Rule(code, name, Severity.ERROR, Scope.FILE, message, documentation)


UNDECODABLE = file_fault(
    "FIL001",
    "undecodable-file",
    N_("This file is not UTF-8 text: it holds the byte {byte} here."),
    Documentation(
        what=N_("A file that cannot be read as UTF-8."),
        why=N_("Accents and quotation marks would come out wrong, or the file is not text at all."),
        wrong=N_("A section saved as Windows-1252 or as a Word file."),
        right=N_("The same text saved as UTF-8: “Save with encoding: UTF-8” in most editors."),
    ),
)
NUL_CHARACTER = file_fault(
    "FIL002",
    "nul-character",
    N_("The text holds a NUL character."),
    Documentation(
        what=N_("A character of value zero in a file."),
        why=N_("It cannot be seen or printed, and it shows that the file is damaged."),
        wrong=N_("A file cut off by a failed copy, or a binary file with a text file’s name."),
        right=N_("The same text without the character."),
    ),
)
OVERSIZED = file_fault(
    "FIL003",
    "oversized-file",
    N_("This file is too large to be part of a report: the limit is {limit} MB."),
    Documentation(
        what=N_("A text file above the limit."),
        why=N_("A section of a report has a few thousand words. A larger file is there by mistake."),
        wrong=N_("A whole archive pasted into one section."),
        right=N_("One file for each section."),
    ),
)
UNREADABLE = file_fault(
    "FIL004",
    "unreadable-file",
    N_("This file cannot be read: {reason}."),
    Documentation(
        what=N_("A file that is named but cannot be opened."),
        why=N_("What it holds would be missing from the report."),
        wrong=N_("A file without read permission, or a folder with a section’s name."),
        right=N_("A file that you may read."),
    ),
)
OUTSIDE = file_fault(
    "FIL005",
    "file-outside-report",
    N_("This file is outside the report’s folder and is not read."),
    Documentation(
        what=N_("A symbolic link that leads out of the report’s folder."),
        why=N_("A report must hold everything that it is made of, and nothing else may get into it."),
        wrong=N_("introduction.en.md → /home/me/notes.md"),
        right=N_("A copy of the file in the report’s folder."),
    ),
)
MISSING = file_fault(
    "FIL006",
    "missing-file",
    N_("There is no file with this name."),
    Documentation(
        what=N_("A file that a report cannot do without."),
        why=N_("Nothing can be built without it."),
        wrong=N_("A folder without report.yaml."),
        right=N_("diptych new FOLDER starts a report with all its files."),
    ),
)
BROKEN_YAML = file_fault(
    "YML001",
    "broken-yaml",
    N_("This is not YAML: {problem}."),
    Documentation(
        what=N_("Settings or front matter that do not follow the rules of YAML."),
        why=N_("Nothing in it can be used."),
        wrong="title: Report: part one",
        right='title: "Report: part one"',
    ),
)
UNKNOWN_KEY = file_fault(
    "YML002",
    "unknown-key",
    N_("“{key}” is not a key here."),
    Documentation(
        what=N_("A key that has no meaning here."),
        why=N_("It is nearly always a typing error, and its value would be ignored."),
        wrong="titel: African Union",
        right="title: African Union",
    ),
)
MISSING_KEY = file_fault(
    "YML003",
    "missing-key",
    N_("“{key}” is missing."),
    Documentation(
        what=N_("A required key that is not there."),
        why=N_("The report cannot be laid out without it."),
        wrong="status: cleared",
        right="title: African Union\nstatus: cleared",
    ),
)
WRONG_TYPE = file_fault(
    "YML004",
    "wrong-type",
    N_("“{key}” must be {expected}."),
    Documentation(
        what=N_("A value of the wrong kind."),
        why=N_("A text in place of a number, or a list in place of one value, cannot be used."),
        wrong="session: seventy-fifth",
        right="session: 75",
    ),
)
BAD_VALUE = file_fault(
    "YML005",
    "bad-value",
    N_("“{value}” is not allowed here. Expected: {expected}."),
    Documentation(
        what=N_("A value that is not one of those allowed."),
        why=N_("The report cannot be laid out with it."),
        wrong="status: finished",
        right="status: cleared",
    ),
)
DUPLICATE_KEY = file_fault(
    "YML006",
    "duplicate-key",
    N_("“{key}” appears here twice."),
    Documentation(
        what=N_("A key given twice in one place."),
        why=N_("Only one of the two values can apply, and YAML does not say which."),
        wrong="title: African Union\ntitle: The African Union",
        right="title: African Union",
    ),
)
ALIAS = file_fault(
    "YML007",
    "yaml-alias",
    N_("YAML’s & and * are not allowed in a report: write the value out."),
    Documentation(
        what=N_("A name that YAML gives to a value with &, and its use with *. A text may not begin with them either."),
        why=N_("A value that refers to itself has no end, and editors read a plain file more easily."),
        wrong="order: &all [introduction, *all]",
        right="order: [introduction]",
    ),
)
COMMENT_IN_TEXT = file_fault(
    "YML011",
    "comment-after-text",
    N_(
        "“{comment}” is cut off: YAML reads what follows a space and # as a comment. Put the whole text in straight "
        "quotation marks, or the comment on a line of its own."
    ),
    Documentation(
        what=N_("A comment after a title, a name or a label that is not in quotation marks."),
        why=N_("Nearly always it is a part of the text, and would be on no page."),
        wrong="title: Goal #5 and gender equality",
        right='title: "Goal #5 and gender equality"',
    ),
)
UNCLOSED_FRONT_MATTER = file_fault(
    "YML008",
    "unclosed-front-matter",
    N_("The front matter opens here and is never closed: end it with a line of three hyphens."),
    Documentation(
        what=N_("Front matter without its closing line of three hyphens."),
        why=N_("It is not clear where the text begins."),
        wrong="---\ntitle: African Union\n\nThe partnership grew.",
        right="---\ntitle: African Union\n---\n\nThe partnership grew.",
    ),
)
NO_FRONT_MATTER = file_fault(
    "YML009",
    "no-front-matter",
    N_("This section has no front matter: it must begin with a line of three hyphens."),
    Documentation(
        what=N_("A section without front matter."),
        why=N_("Without it the section has no title."),
        wrong="The partnership grew.",
        right="---\ntitle: African Union\n---\n\nThe partnership grew.",
    ),
)
EMPTY_FILE = file_fault(
    "YML010",
    "empty-file",
    N_("This file is empty."),
    Documentation(
        what=N_("A settings file with nothing in it."),
        why=N_("A report needs at least its symbols, its languages, its title and its sections."),
        wrong=N_("An empty report.yaml."),
        right=N_("diptych new FOLDER writes one to start from."),
    ),
)
TOO_DEEP = file_fault(
    "TXT004",
    "text-nested-too-deep",
    N_("Lists or quotations are nested too deep here; those nested deeper are not read."),
    Documentation(
        what=N_("Blocks within blocks beyond the limit of the parser."),
        why=N_("Their text would be missing from the page."),
        wrong=N_("Forty quotations, each inside another."),
        right=N_("A list with three levels at most, as United Nations documents have."),
    ),
)
MISPLACED_ATTRIBUTES = file_fault(
    "TXT003",
    "misplaced-attributes",
    N_(
        "“{attribute}” has no effect here. Put a name (small letters, figures and hyphens) or a mark on a line of its "
        "own above a paragraph or a heading, after an empty line."
    ),
    Documentation(
        what=N_(
            "Attributes in braces that are unknown, malformed or not above a paragraph, a heading, a table with a "
            "title or a picture."
        ),
        why=N_("The anchor or the mark would be lost, and links to it would lead nowhere."),
        wrong="{#AU Partnership}\nThe partnership grew.",
        right="{#au-partnership}\nThe partnership grew.",
    ),
)
MISFIT_LAYOUT = file_fault(
    "TXT040",
    "layout-misfits-table",
    N_(
        "“{attribute}” does not fit the table: heads is how many of its first rows are headings, and leaves a row "
        "below them; widths has one number for each column."
    ),
    Documentation(
        what=N_("Heads or widths above a table that has other rows or columns."),
        why=N_("The table would be laid out as if nothing were said, or otherwise than its author meant."),
        wrong="{heads=5}\n\n| Country | Cost |\n| --- | ---: |\n| Chad | 12 |",
        right="{heads=2}\n\n| Country | Cost |\n| --- | ---: |\n| | (1) |\n| Chad | 12 |",
    ),
)
