"""TXT: mark-up in texts that take none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase, Severity
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.declaring import rule
from diptych.rules.making.labels import plain_labels
from diptych.rules.markup.dialects import DIALECTS, LOWERED, RAISED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

FOREIGN = ("struck", "marked", "underlined", "filled", "tracked", "formula", "wiki_link", RAISED, LOWERED)
"""The marks of other programs that no title has as it is to be printed."""
MARKUP = re.compile(
    r"(?<![\w*])(?P<star>\*{1,3})[^\s*](?:[^*\n]{0,200}[^\s*])?(?P=star)(?![\w*])"
    r"|(?<!\w)(?P<line>__?)[^\s_](?:[^_\n]{0,200}[^\s_])?(?P=line)(?!\w)"
    r"|(?<!`)`[^`\n]{1,200}`(?!`)"
    r"|!?\[[^\[\]\n]{0,200}\](?:\([^()\s]{1,300}\)| ?\((?:https?://|www\.|#\w)[^()\n]{1,300}\))"
    r"|(?<!\])\[[^\[\]\n^]{1,200}\]\[[^\[\]\n^]{0,100}\](?!\[)"
    r"|</?[A-Za-z][^<>\n]{0,100}>"
    r"|&(?:[A-Za-z]{2,10}|#[0-9]{1,6});"
    rf"|\{{[#.][^{{}}\n]{{0,100}}\}}|{'|'.join(DIALECTS[name].pattern for name in FOREIGN)}"
)

SIGN = re.compile(r"[*_`\[<&{~=+$^]")
"""What any of them has: most labels have none, and need no search that takes a hundred times longer."""


@rule(
    "TXT034",
    "markup-in-title",
    Severity.ERROR,
    Scope.SECTION,
    N_("“{text}” is printed as it is written: a {kind} is plain text, without mark-up."),
    Documentation(
        what=N_(
            "Emphasis, a link, HTML or other mark-up in the title of a report or a section, in the caption of a "
            "picture, in the title, the labels and the data of a table or a chart made from data, in a name in the "
            "termbase or in a title in the register."
        ),
        why=N_("The reader sees the marks."),
        wrong=N_("title: The **first** report"),
        right=N_("title: The first report"),
    ),
)
def markup_in_title(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each piece of mark-up in a title or a label."""
    for label in plain_labels(catalogue):
        after = 0
        for match in MARKUP.finditer(label.shown) if SIGN.search(label.shown) else ():
            at = label.written.find(match[0], after)
            if at >= 0:
                after = at + len(match[0])
                span = Span(label.span.path, label.span.start + at, label.span.start + after)
                yield rule.at(span, {"text": match[0], "kind": Phrase(label.kind)})
