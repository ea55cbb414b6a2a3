"""RCV02x: what can be wrong with a file that comes back from a translator."""

from __future__ import annotations

from diptych.formats.faults import import_fault
from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

NOT_XLIFF = import_fault(
    "RCV020",
    "not-xliff",
    N_("This file is not XLIFF 1.2: its first element is “{element}”. Save it in the format that went out."),
    Documentation(
        what=N_("XML other than XLIFF 1.2, or XLIFF of another version."),
        why=N_("Only in the file that went out is it known which paragraph each text belongs to."),
        wrong='<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0">',
        right='<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    ),
)
TRANSLATION_NOT_TAKEN = Rule(
    "RCV021",
    "translation-not-taken",
    Severity.WARNING,
    Scope.FILE,
    N_("{place}: the translation was not taken: {problem}. Nothing was written for this paragraph."),
    Documentation(
        what=N_("A translation that cannot be put into the section as it came back."),
        why=N_("With mark-up missing, or beside another source, the section would say something else."),
        wrong=N_("The mark of a footnote is in the source, and nowhere in the translation."),
        right=N_("Each code of the source once in the translation, in any order; then receive the file again."),
    ),
)
NOT_FINAL = Rule(
    "RCV022",
    "translations-not-final",
    Severity.INFO,
    Scope.FILE,
    N_("{count} texts of this file are not translated, or not final, and were left: {places}."),
    Documentation(
        what=N_("Texts that still have their source as translation, or whose state is not final in the tool."),
        why=N_("Only what a translator has finished is taken."),
        wrong='<target state="needs-review-translation">',
        right='<target state="translated">',
    ),
)
UNKNOWN = N_("no text has this name now, or its source has changed since the file went out")
OTHER_SOURCE = N_("its source has changed since the file went out: “{words}”")
CODE_MISSING = N_("the code {code} is missing")
CODE_DOUBLED = N_("the code {code} is there more than once")
CODE_UNKNOWN = N_("it has a code, {code}, that its source does not have")
CODE_ORDER = N_("the code {code} closes before it opens, or across another")
UNSOUND = N_("as Markdown it would not read as it was meant: “{words}”")
NOT_ALL_FINAL = N_("other texts of the same paragraph are not final, and the translation is built in another way")
NO_PLACE = N_("several paragraphs of the source are one paragraph of the translation")
TWICE = N_("the file holds it twice")
NOTE_TAKEN = N_("the translation has another footnote with the same mark")
