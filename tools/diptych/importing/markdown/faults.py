"""The fault for which Markdown of another tool is refused."""

from __future__ import annotations

from diptych.formats.faults import import_fault
from diptych.i18n import N_
from diptych.model.rule import Documentation

BROKEN_FRONT_MATTER = import_fault(
    "IMP040",
    "broken-front-matter",
    N_("The front matter of this file cannot be read."),
    Documentation(
        what=N_("YAML or TOML at the head of a Markdown file that breaks the rules of its format."),
        why=N_("It gives the title and the language of the text."),
        wrong="title: Report: part one",
        right="title: 'Report: part one'",
    ),
)
