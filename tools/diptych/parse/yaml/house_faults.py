"""Faults in what a report says of the institution that issues it and of that institution's documents."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.rule import Documentation
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
