"""Faults in the Markdown of a section by which words that somebody wrote are on no page."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.rule import Documentation
from diptych.parse.faults import file_fault

WHY_LOST = N_("Somebody wrote these words for a reader, and no reader sees them.")
FIRST_DEFINITION = N_("The first one is here.")

LEFT_OUT = file_fault(
    "TXT012",
    "words-left-out",
    N_(
        "“{words}” is on no page: Markdown takes what stands here for a part of its mark-up. Write it in a paragraph, "
        "or in a note."
    ),
    Documentation(
        what=N_("Words in a place where Markdown has no text, such as after the name of a paragraph."),
        why=WHY_LOST,
        wrong=N_("{#partnership} The partnership grew in {2019}"),
        right=N_("{#partnership}\nThe partnership grew in {2019}"),
    ),
)
SURPLUS_CELLS = file_fault(
    "TXT013",
    "row-with-surplus-cells",
    N_(
        "“{words}” is on no page: this row has more cells ({written}) than the table has columns ({columns}). Where | "
        "is not the border of a cell, write \\|."
    ),
    Documentation(
        what=N_("A row of a table with more cells than the line of headings."),
        why=N_("The last cells are left out, and those before them may be in the wrong columns."),
        wrong=N_("| Country | 2019 |\n| --- | --- |\n| Chad | 12 | 13 |"),
        right=N_("| Country | 2018 | 2019 |\n| --- | --- | --- |\n| Chad | 12 | 13 |"),
    ),
)
SHORT_ROW = file_fault(
    "TXT014",
    "row-with-too-few-cells",
    N_(
        "This row has fewer cells ({written}) than the table has columns ({columns}). Write the others as well; "
        "an empty one is | |."
    ),
    Documentation(
        what=N_("A row of a table with fewer cells than the line of headings."),
        why=N_("A cell was forgotten, or its border: the figures may be in the wrong columns."),
        wrong=N_("| Country | 2018 | 2019 |\n| --- | --- | --- |\n| Mali | 7 |"),
        right=N_("| Country | 2018 | 2019 |\n| --- | --- | --- |\n| Mali | | 7 |"),
    ),
)
TEXT_UNDER_TABLE = file_fault(
    "TXT015",
    "text-under-table",
    N_(
        "“{words}” is read as a row of the table. Leave an empty line between a table and the text below it; if this "
        "is a row, write | at its beginning and at its end."
    ),
    Documentation(
        what=N_("A line of text directly under a table."),
        why=N_("It is set in the first column of the table, and has no number of its own."),
        wrong=N_("| Country | 2019 |\n| --- | --- |\n| Chad | 12 |\nThe figures are estimates."),
        right=N_("| Country | 2019 |\n| --- | --- |\n| Chad | 12 |\n\nThe figures are estimates."),
    ),
)
UNUSED_DEFINITION = file_fault(
    "TXT016",
    "unused-link-definition",
    N_(
        "This line is on no page: it says where links to [{label}] lead, and there is no such link. Remove it; if a "
        "reader is to see it, write \\[{label}]: instead."
    ),
    Documentation(
        what=N_("A line [label]: address, which says where links with that label lead, where no link has the label."),
        why=WHY_LOST,
        wrong=N_("The report is on the web.\n\n[report]: https://example.org/report"),
        right=N_("The [report] is on the web.\n\n[report]: https://example.org/report"),
    ),
)
REPEATED_DEFINITION = file_fault(
    "TXT017",
    "repeated-link-definition",
    N_("This line is on no page: another one already says where links to [{label}] lead. Give it another label."),
    Documentation(
        what=N_("A second line [label]: address with the same label. Small and capital letters are the same here."),
        why=N_("All links with this label lead to the first address, and nobody sees the second."),
        wrong=N_("[map]: https://example.org/map\n[Map]: https://example.org/plan"),
        right=N_("[map]: https://example.org/map\n[plan]: https://example.org/plan"),
    ),
)
TITLE_OF_LINK = file_fault(
    "TXT018",
    "title-of-link",
    N_("“{words}” is on no page: it is the title of a link. Write it in the text, or in a note."),
    Documentation(
        what=N_("Words in quotation marks after the address of a link. Only a picture has a caption there."),
        why=N_("A printed page cannot show them, and on a telephone nobody sees them."),
        wrong=N_('See [the report](https://example.org/report "of 2019").'),
        right=N_("See [the report of 2019](https://example.org/report)."),
    ),
)
LOST_NUMBER = file_fault(
    "TXT019",
    "lost-number-of-list",
    N_(
        "The number {number} is on no page: lists begin with (a). Write 1. instead, or {figures}\\{mark} if the number "
        "belongs to the text."
    ),
    Documentation(
        what=N_("A list in a quotation, a note or another list that begins with another number than 1."),
        why=N_("Lists are lettered from (a) whatever their numbers say: a number that was quoted would be changed."),
        wrong=N_("> 3. Decides to remain seized of the matter."),
        right=N_("> 3\\. Decides to remain seized of the matter."),
    ),
)
