"""Faults in what a report says of the institution that issues it and of that institution's documents."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope
from diptych.parse.faults import file_fault

OTHER_HOUSE = file_fault(
    "YML018",
    "setting-of-another-house",
    N_("“{key}” is on no page of this report, whose house is “{house}”: leave it out, or write “house: {other}”."),
    Documentation(
        what=N_("A key of report.yaml that only reports of another house have."),
        why=N_("Its value would be ignored: the first page of this house has no place for it."),
        wrong="house: plain\norgans: [{organ: general-assembly, session: 80}]",
        right="house: plain\ninstitution: {name: {en: Osk River Commission, fr: Commission de l’Osk}}",
    ),
)
UNUSABLE_TEMPLATE = file_fault(
    "YML019",
    "unusable-template",
    N_("This series is not recognised: {reason}."),
    Documentation(
        what=N_(
            "A template under “series” in report.yaml that no symbol can be recognised by, or an address that no link "
            "can be made of. In braces stand: {year} (four figures), {yy} (two), {number}, {session}, {letters} "
            "(capitals), {letter}, {roman}; where one comes twice, each with a figure: {number1}."
        ),
        why=N_("The documents of the series would be neither linked nor compared, or others would be taken for them."),
        wrong='series: [{template: "COM({jahr}) {number} final"}]',
        right='series: [{template: "COM({year}) {number} final"}]',
    ),
)
SHARED_TEMPLATE = Rule(
    "YML020",
    "template-of-united-nations-symbols",
    Severity.INFO,
    Scope.FILE,
    N_(
        "“{symbol}” would also be the symbol of a document of the United Nations: here it is read as one of this "
        "series. If the United Nations is meant, leave the series out: its documents are recognised without it."
    ),
    Documentation(
        what=N_("A template under “series” in report.yaml that symbols of the United Nations match too."),
        why=N_("A document of the United Nations that the text cites would lead to the address of the series."),
        wrong='series: [{template: "A/{session}/{number}", address: "https://osk.example/{session}/{number}"}]',
        right='series: [{template: "ORC/A/{session}/{number}", address: "https://osk.example/{session}/{number}"}]',
    ),
)
