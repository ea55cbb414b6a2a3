"""FIL03x: what can be wrong when a command is about to write into the report."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

CHANGED_MEANWHILE = Rule(
    "FIL030",
    "changed-meanwhile",
    Severity.ERROR,
    Scope.FILE,
    N_("This file has changed since the command read it: nothing was written. Run the command again."),
    Documentation(
        what=N_("A file that somebody saved, or another program wrote, while a command was about to change it."),
        why=N_("Writing it would undo their work."),
        wrong=N_("introduction.en.md is saved in an editor while diptych check --fix is running."),
        right=N_("The same command once more: it reads what was saved."),
    ),
)
CHANGED_AFTER_MENDING = Rule(
    "FIL031",
    "changed-after-mending",
    Severity.ERROR,
    Scope.FILE,
    N_("This file has changed since it was fixed, and was left as it is. Undo by hand what you do not want."),
    Documentation(
        what=N_("A file that the last “diptych check --fix” changed, and somebody else after it."),
        why=N_("Restoring the earlier text would undo what was written since."),
        wrong=N_("introduction.en.md is fixed, then edited; then comes diptych check --undo."),
        right=N_("diptych check --undo right after the fix; later, Git has the earlier text."),
    ),
)
