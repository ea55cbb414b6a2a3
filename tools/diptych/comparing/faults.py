"""Why two files cannot be compared, and what a comparison tells of whole passages and files."""

from __future__ import annotations

from diptych.formats.faults import import_fault
from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

ONE_LANGUAGE = import_fault(
    "IMP050",
    "two-files-in-one-language",
    N_(
        "Both files are in {lang}: {other} too. Two languages are compared; where a short text is taken for another "
        "language, put its code into the name of the file, as in report.fr.docx."
    ),
    Documentation(
        what=N_("Two files to be compared that are in the same language."),
        why=N_("What a translation lacks or says otherwise can only be told from another language."),
        wrong="diptych compare report.en.docx report.en.pdf",
        right="diptych compare report.en.docx report.fr.docx",
    ),
)
UNRELATED = import_fault(
    "IMP051",
    "unrelated-texts",
    N_(
        "This does not seem to be the translation of {other}: {share} per cent of the shorter text is like what would "
        "answer it, and too few figures and dates agree. The two are shown, but were not compared any further."
    ),
    Documentation(
        what=N_("Two files of which hardly a paragraph answers another: they are not two languages of one document."),
        why=N_("Each sentence of the two would be a finding, and none would mean anything."),
        wrong="diptych compare budget.en.docx mandate.fr.docx",
        right="diptych compare budget.en.docx budget.fr.docx",
    ),
)
UNPAIRED_FILE = import_fault(
    "IMP052",
    "file-without-counterpart",
    N_("No file in “{folder}” is this document in the other language."),
    Documentation(
        what=N_("A file in one of two folders to be compared, of which the other folder has no translation."),
        why=N_("A document of which the other half is missing is not compared with anything."),
        wrong=N_("budget.en.docx and mandate.en.docx in one folder, budget.fr.docx alone in the other"),
        right=N_("Each document in both folders, under the same name or with the same symbol"),
    ),
)
MISSING_PASSAGE = import_fault(
    "IMP053",
    "missing-passage",
    N_("From here on, {count} paragraphs in a row have no counterpart in {lang}."),
    Documentation(
        what=N_("Several paragraphs, one after the other, that the other language does not have."),
        why=N_("Whole pages are missing in one of the two files, or it is an excerpt."),
        wrong=N_("Twelve pages in English and the first three of them in French"),
        right=N_("The same pages in both"),
    ),
)
TOO_LONG = import_fault(
    "IMP054",
    "text-too-long-to-compare",
    N_("This text is too long to be compared in one piece: the limit is {limit} million characters. Divide the file."),
    Documentation(
        what=N_("A file with more text than the longest reports of the United Nations."),
        why=N_("Each paragraph is compared with those that may answer it, and memory has an end."),
        wrong=N_("All reports of a year in one file"),
        right=N_("A file for each report"),
    ),
)
SAME_TEXT = import_fault(
    "IMP055",
    "same-file-twice",
    N_("This is the same file as {other}, or a copy of it: name the one in the other language."),
    Documentation(
        what=N_("Two files to be compared that say the same word for word, in one language."),
        why=N_("A text says the same as itself: there is nothing to compare."),
        wrong="diptych compare report.en.docx report.en.docx",
        right="diptych compare report.en.docx report.fr.docx",
    ),
)
DIFFERENT_NUMBER = import_fault(
    "IMP056",
    "printed-number-differs",
    N_("This is numbered {number} here, and {other} in {lang}. Give both the same number."),
    Documentation(
        what=N_("A paragraph whose printed number is another one in the other language."),
        why=N_("Readers quote paragraphs by their numbers, and each of the two would find another one."),
        wrong=N_("Paragraph 12 in English, 13 in French"),
        right=N_("The same number in both"),
    ),
)
MISPLACED_PICTURE = import_fault(
    "IMP057",
    "picture-elsewhere",
    N_("In {lang}, this picture is in another place, or another place has the one that belongs here: exchange them."),
    Documentation(
        what=N_("Another picture than in the same place of the other language, which has one of the two elsewhere."),
        why=N_("Pictures were exchanged, or one was put in twice: captions and text speak of another one."),
        wrong=N_("The map, then the bridge in English; the bridge, then the map in French"),
        right=N_("The map, then the bridge in both"),
    ),
)
OTHER_PICTURE = Rule(
    "IMP058",
    "picture-of-another-form",
    Severity.WARNING,
    Scope.FILE,
    N_(
        "This picture is another file than in {lang}, and its proportions are others: {width} × {height} pixels here, "
        "{other_width} × {other_height} there. Look whether both show the same."
    ),
    Documentation(
        what=N_(
            "Another picture in the same place of the other language, broader or narrower for its height by more than "
            "a tenth. Files of one form are not told: a map with words in it is another file in each language."
        ),
        why=N_("A picture of another form mostly shows something else, or is cut."),
        wrong=N_("A map of 800 × 600 pixels in English, a photograph of 600 × 900 in French"),
        right=N_("The map in both, with the words of each language"),
    ),
)
