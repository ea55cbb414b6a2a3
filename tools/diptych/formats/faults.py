"""The faults for which a foreign file is refused.

A reader raises `ImportRefusedError`; whatever it can still carry over is a `Remark` instead. The faults of Word, PDF
and Markdown are in `formats/word/faults.py`, `importing/pdf/faults.py` and `importing/markdown/faults.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

if TYPE_CHECKING:
    from collections.abc import Mapping


class ImportRefusedError(Exception):
    """A foreign file that cannot be imported.

    Attributes:
        rule: What is wrong with it: one of the rules of the readers.
        arguments: Values for the placeholders of the rule's message. A `Phrase` is translated.
        place: Where in the file; empty for the whole file.
    """

    def __init__(self, rule: Rule, arguments: Mapping[str, str | int] | None = None, place: str = "") -> None:
        """Keep what is wrong, and where."""
        super().__init__(rule.code, arguments, place)
        self.rule = rule
        self.arguments = arguments or {}
        self.place = place


def import_fault(code: str, name: str, message: str, documentation: Documentation) -> Rule:
    """Return the rule for refusing a foreign file; its code begins with `IMP`."""
    return Rule(code, name, Severity.ERROR, Scope.FILE, message, documentation)


UNKNOWN_FORMAT = import_fault(
    "IMP001",
    "unknown-format",
    N_("This file is not in a format that can be imported: {kinds}."),
    Documentation(
        what=N_("A file that is neither Akoma Ntoso, Word, PDF, plain text nor Markdown."),
        why=N_("Diptych does not know how to read it."),
        wrong="diptych import report.odt --into report",
        right="diptych import report.docx --into report",
    ),
)
FOREIGN_FILE_TOO_LARGE = import_fault(
    "IMP002",
    "foreign-file-too-large",
    N_("This file is too large to be imported: the limit is {limit} MB."),
    Documentation(
        what=N_("A file above the limit."),
        why=N_("The longest documents of the United Nations stay far below it; a larger file is a mistake."),
        wrong=N_("A whole archive saved as one document."),
        right=N_("One file for each document and language."),
    ),
)
FOREIGN_FILE_UNREADABLE = import_fault(
    "IMP003",
    "foreign-file-unreadable",
    N_("This file cannot be read: {reason}."),
    Documentation(
        what=N_("A file that is named but cannot be opened."),
        why=N_("Nothing of it can be imported."),
        wrong=N_("A file without read permission."),
        right=N_("A file that you may read."),
    ),
)
EMPTY_IMPORT = import_fault(
    "IMP004",
    "document-without-text",
    N_("No text was found in this file."),
    Documentation(
        what=N_("A file of the right kind without a single paragraph."),
        why=N_("A report cannot be made without text."),
        wrong=N_("An empty template."),
        right=N_("The document itself."),
    ),
)
WRONG_LANGUAGE = import_fault(
    "IMP005",
    "wrong-language",
    N_("This file says that it is in “{said}”, but it is written in “{found}”."),
    Documentation(
        what=N_("A text that is not in the language that the file or its name gives."),
        why=N_("It would become the wrong half of the report."),
        wrong=N_("The French text saved under the name of the English one."),
        right=N_("Each text under its own language."),
    ),
)
UNSUPPORTED_LANGUAGE = import_fault(
    "IMP006",
    "unsupported-language",
    N_("This file is in “{lang}”: reports can be made in {known}."),
    Documentation(
        what=N_("A document in a language for which Diptych has no words yet."),
        why=N_("Its citations, numbers and spaces could not be set."),
        wrong=N_("The Arabic text of a resolution."),
        right=N_("The English or the French text."),
    ),
)
SAME_LANGUAGE_TWICE = import_fault(
    "IMP007",
    "same-language-twice",
    N_("{other} is the same document in the same language."),
    Documentation(
        what=N_("Two files that would become the same half of one report."),
        why=N_("Only one of the two can be kept, and nothing says which."),
        wrong="diptych import report.en.docx report-en.pdf --into report",
        right="diptych import report.en.docx report.fr.docx --into report",
    ),
)
BROKEN_XML = import_fault(
    "IMP010",
    "broken-xml",
    N_("This is not XML: {problem}."),
    Documentation(
        what=N_("A file that does not follow the rules of XML."),
        why=N_("Where its text begins and ends cannot be determined."),
        wrong="<p>The partnership grew.",
        right="<p>The partnership grew.</p>",
    ),
)
ENTITIES_IN_XML = import_fault(
    "IMP011",
    "entities-in-xml",
    N_("This file declares a document type or entities, which are not read."),
    Documentation(
        what=N_("A document type declaration in an XML file."),
        why=N_("It can name other files, addresses on the network, or a text that grows without end."),
        wrong='<!DOCTYPE akomaNtoso [<!ENTITY a SYSTEM "notes.txt">]>',
        right=N_("The same file without the declaration."),
    ),
)
NESTED_XML = import_fault(
    "IMP012",
    "xml-nested-too-deep",
    N_("The elements of this file are nested deeper than {limit} levels."),
    Documentation(
        what=N_("Elements within elements beyond the limit."),
        why=N_("No document is built like that; reading it would take endless time and memory."),
        wrong=N_("A million elements, each inside the one before."),
        right=N_("Paragraphs, lists and lists within lists, as documents have them."),
    ),
)
LONG_XML = import_fault(
    "IMP013",
    "too-many-xml-elements",
    N_("This file has more than {limit} elements."),
    Documentation(
        what=N_("An XML file with more elements than the limit."),
        why=N_("Even the longest resolution has only a few thousand; reading more would take far too long."),
        wrong=N_("A file made by a faulty program."),
        right=N_("One file for each document and language."),
    ),
)
NOT_AKOMA_NTOSO = import_fault(
    "IMP014",
    "foreign-xml",
    N_(
        "This XML is not Akoma Ntoso: its first element is “{element}”. "
        "Import the document in Akoma Ntoso, Word, PDF, plain text or Markdown."
    ),
    Documentation(
        what=N_(
            "XML other than Akoma Ntoso, the format in which the United Nations and parliaments publish documents."
        ),
        why=N_("Diptych does not know what its elements mean."),
        wrong='<html xmlns="http://www.w3.org/1999/xhtml">',
        right='<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">',
    ),
)

ENDLESS_TABLE = import_fault(
    "IMP015",
    "endless-table",
    N_("A table has more than {columns} columns or {cells} cells."),
    Documentation(
        what=N_("A table larger than any page could show; a cell that spans others counts as all of them."),
        why=N_("A small file can declare a cell that spans millions of others; laying it out would fill the memory."),
        wrong='<td colspan="1000000">',
        right='<td colspan="3">',
    ),
)
IMPORT_OVERSPENT = import_fault(
    "IMP041",
    "import-overspent",
    N_("Reading this file takes more than {seconds} seconds or {size} MB of memory and was stopped."),
    Documentation(
        what=N_("A file that would take hours, or all the memory of the machine, to read."),
        why=N_("The longest documents take some seconds; a file that takes more is damaged or malicious."),
        wrong=N_("A PDF of 300 kB in which one drawing is made of ten copies of another, and so on ten times over."),
        right=N_("The same document, opened in the program that made it and saved again, whole or in parts."),
    ),
)
TOO_MANY_SECTIONS = import_fault(
    "IMP043",
    "too-many-sections",
    N_("This file has more than {limit} sections."),
    Documentation(
        what=N_("A file that would give more sections than the limit, each of them in a file of its own."),
        why=N_("The longest documents have a few hundred; so many headings are a mistake."),
        wrong=N_("A document in which every line has the style of a heading."),
        right=N_("The same document with running text in the style of running text."),
    ),
)
