"""CON: words that one language quotes and the other does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Related, Severity
from diptych.model.inline import Emphasis
from diptych.model.prose import nodes
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.wording.pairs import ANSWERING, pairs, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

QUOTATION = re.compile(r"(?<![(\w])(?:«[^«»]+»|“[^“”]+”|\"[^\"]+\"|‘[^‘’]+’(?!\w))")
"""A quotation; what stands in brackets introduces a short name."""
ANY_QUOTATION = re.compile(r"«[^«»]+»|“[^“”]+”|\"[^\"]+\"|‘[^‘’]+’(?!\w)")


@rule(
    "CON034",
    "unequal-quotations",
    Severity.INFO,
    Scope.PAIR,
    N_("“{words}” is quoted here, and nothing is in the other language. Quote it there too, or take the marks away."),
    Documentation(
        what=N_(
            "Words in quotation marks where the other language of the paragraph has neither quotation marks nor "
            "italics. Titles are often quoted in one language and described in the other."
        ),
        why=N_("Readers cannot tell the words of others from those of the report."),
        wrong=N_("“The theme was “Peace first”.” in English, « Le thème était La paix d’abord. » in French"),
        right=N_("“The theme was “Peace first”.” in English, « Le thème était « La paix d’abord ». » in French"),
    ),
    on_request=True,
)
def unequal_quotations(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each passage that quotes something where its counterpart quotes nothing."""
    for pair in pairs(catalogue):
        for here, there in (pair, pair.turned()):
            found = QUOTATION.search(here.running.text)
            if found and not ANY_QUOTATION.search(there.running.text) and _italics(there) <= _italics(here):
                words = {"words": shown(found[0].strip('«»“”"‘’ \u00a0\u202f'))}
                yield rule.at(here.running.span(*found.span()), words, related=(Related(there.span, ANSWERING),))


def _italics(passage: Passage) -> int:
    return sum(isinstance(node, Emphasis) for node in nodes(passage.content))
