"""What a report must not decide: where the program writes, whom it asks on the network, what is made of its YAML."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

WHY_HERE = N_("Whoever writes in a report must not decide what is overwritten on the machine that builds it.")
RIGHT_FOLDER = "output: ../build"


def _misplaced(code: str, name: str, message: str, what: str, wrong: str) -> Rule:
    documentation = Documentation(what, WHY_HERE, wrong, RIGHT_FOLDER)
    return Rule(code, name, Severity.ERROR, Scope.REPORT, message, documentation)


OUTPUT_OUTSIDE = _misplaced(
    "FIL040",
    "output-outside",
    N_("The pages are not written to “{folder}”, which lies outside {boundary}. “diptych build --out” may name it."),
    N_("A folder of outputs, or a symbolic link on the way to it, beyond the report’s repository or parent folder."),
    "output: /srv/www",
)
OUTPUT_IN_GIT = _misplaced(
    "FIL041",
    "output-in-git",
    N_("The pages are not written to “{folder}”, which is among the files of Git’s own."),
    N_("A folder of outputs inside .git, or inside another folder of Git’s."),
    "output: ../.git/hooks",
)
OUTPUT_AMONG_SECTIONS = _misplaced(
    "FIL042",
    "output-among-sections",
    N_("The pages are not written to “{folder}”, where the report’s own files are: name a folder for them alone."),
    N_("A folder of outputs that is the report’s own, or one that holds sections."),
    "output: .",
)
OUTPUT_NO_FOLDER = _misplaced(
    "FIL043",
    "output-no-folder",
    N_("The pages are not written to “{folder}”: that is not the name of a folder on all systems."),
    N_("A folder of outputs with a backslash, a colon or an invisible character, or one that begins with a tilde."),
    "output: C:\\build",
)
MOVED_SETTING = Rule(
    "YML016",
    "moved-setting",
    Severity.ERROR,
    Scope.REPORT,
    N_(
        "“{key}” means nothing in a report any more: hosts that may be asked though they are not public stand under "
        "“links” in your own configuration (“diptych doctor” shows its place) or after “diptych links --allow-private”."
    ),
    Documentation(
        what=N_("Hosts of a private network that a report wants to be asked."),
        why=N_("Whoever writes in a report must not decide at which doors of your network your machine knocks."),
        wrong="links: {allow_private: [intranet.example.org:443]}",
        right="diptych links --allow-private intranet.example.org:443",
    ),
)
YAML_TAG = Rule(
    "YML017",
    "yaml-tag",
    Severity.ERROR,
    Scope.FILE,
    N_("YAML’s tag “{tag}” is not used in a report: leave it out, or put the text between quotation marks."),
    Documentation(
        what=N_("A word with an exclamation mark before a value of YAML, which says of what kind it is."),
        why=N_("It asks a program to make something else of the value, which Diptych never does."),
        wrong="title: !!binary QWZyaWNhbiBVbmlvbg==",
        right="title: African Union",
    ),
)
