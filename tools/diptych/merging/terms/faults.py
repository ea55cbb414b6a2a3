"""IMP07x: what can be wrong with a termbase that is imported."""

from __future__ import annotations

from diptych.formats.faults import import_fault
from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

NO_TERMS = import_fault(
    "IMP070",
    "termbase-without-languages",
    N_("This file has no term in a language of the report ({languages}). Languages in it: {found}."),
    Documentation(
        what=N_("A termbase whose terms are in other languages, or that does not say which languages they are in."),
        why=N_("A term without its language has no place in terms.yaml."),
        wrong="<langSet><tig><term>UNDP</term></tig></langSet>",
        right='<langSet xml:lang="en"><tig><term>UNDP</term></tig></langSet>',
    ),
)
NOT_A_TERMBASE = import_fault(
    "IMP071",
    "not-a-termbase",
    N_("This is no termbase: {problem}. Give a TBX file, or a CSV file whose first row names languages: key, en, fr."),
    Documentation(
        what=N_("A file that is neither TBX nor a table of terms."),
        why=N_("Nothing says what its texts are."),
        wrong='<tmx version="1.4">',
        right='<martif type="TBX-Basic">',
    ),
)
TERM_CONFLICT = Rule(
    "IMP072",
    "term-in-conflict",
    Severity.WARNING,
    Scope.FILE,
    N_("“{key}”, {lang}: terms.yaml says “{ours}” for {field}, {place} of the file says “{theirs}”. terms.yaml stays."),
    Documentation(
        what=N_("A term that terms.yaml and the imported file do not call the same."),
        why=N_("Only a person can say which of the two is right."),
        wrong=N_("The file has the acronym PNUD, terms.yaml has PNU."),
        right=N_("The right form in terms.yaml, by hand."),
    ),
)
TERM_AMBIGUOUS = Rule(
    "IMP073",
    "term-of-two-entries",
    Severity.WARNING,
    Scope.FILE,
    N_("“{name}”, {place} of the file: it has the names of {keys} in terms.yaml. It was left out."),
    Documentation(
        what=N_("An imported term one of whose names is that of one entry, and another that of another entry."),
        why=N_("It is not known which entry it belongs to."),
        wrong=N_("The English name of the World Bank with the French name of the World Bank Group."),
        right=N_("Each pair of names under one key; then import the file again."),
    ),
)
FIRST_ELEMENT = N_("its first element is “{element}”")
FIRST_ROW = N_("its first row names no language of the report")
STRAY_MARK = N_("a quotation mark stands inside a value, in line {line}")
NOT_UTF8 = N_("it is not UTF-8")
