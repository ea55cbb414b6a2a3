"""Faults for what a report must not decide: where Diptych writes, which hosts it asks, how its YAML is read."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

WHY_HERE = N_("The authors of a report must not decide what is overwritten on the machine that builds it.")
RIGHT_FOLDER = "output: ../build"


def _misplaced(code: str, name: str, message: str, what: str, wrong: str) -> Rule:
    documentation = Documentation(what, WHY_HERE, wrong, RIGHT_FOLDER)
    return Rule(code, name, Severity.ERROR, Scope.REPORT, message, documentation)


OUTPUT_OUTSIDE = _misplaced(
    "FIL040",
    "output-outside",
    N_("The pages cannot be written to “{folder}”, which is outside {boundary}: name it with “diptych build --out”."),
    N_("An output folder, or a symbolic link in its path, that leads out of the report’s repository or parent folder."),
    "output: /srv/www",
)
OUTPUT_IN_GIT = _misplaced(
    "FIL041",
    "output-in-git",
    N_("The pages cannot be written to “{folder}”, which is among Git’s own files: name another folder."),
    N_("An output folder inside .git, or inside another of Git’s own folders."),
    "output: ../.git/hooks",
)
OUTPUT_AMONG_SECTIONS = _misplaced(
    "FIL042",
    "output-among-sections",
    N_("The pages cannot be written to “{folder}”, which holds the report’s own files: name a separate folder."),
    N_("An output folder that is the report’s own, or that holds sections."),
    "output: .",
)
OUTPUT_NO_FOLDER = _misplaced(
    "FIL043",
    "output-no-folder",
    N_("The pages cannot be written to “{folder}”: this is not a valid folder name on all systems."),
    N_("An output folder with a backslash, a colon or an invisible character, or one that begins with a tilde."),
    "output: C:\\build",
)
MOVED_SETTING = Rule(
    "YML016",
    "moved-setting",
    Severity.ERROR,
    Scope.REPORT,
    N_(
        "“{key}” is no longer used in a report: name hosts that may be asked although they are not public under "
        "“links” in your own configuration (“diptych doctor” shows where it is) or with “diptych links "
        "--allow-private”."
    ),
    Documentation(
        what=N_("Hosts of a private network that a report asks to contact."),
        why=N_("The authors of a report must not decide which hosts of your network your machine contacts."),
        wrong="links: {allow_private: [intranet.example.org:443]}",
        right="diptych links --allow-private intranet.example.org:443",
    ),
)
YAML_TAG = Rule(
    "YML017",
    "yaml-tag",
    Severity.ERROR,
    Scope.FILE,
    N_("The YAML tag “{tag}” is not allowed in a report: leave it out, or put the text in quotation marks."),
    Documentation(
        what=N_("A word with an exclamation mark before a value in YAML, which names the type of the value."),
        why=N_("It asks a program to convert the value, which Diptych never does."),
        wrong="title: !!binary QWZyaWNhbiBVbmlvbg==",
        right="title: African Union",
    ),
)
