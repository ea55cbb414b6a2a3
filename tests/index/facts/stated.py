"""Reads what a text states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.index.facts import facts
from diptych.index.text.passages import passages
from diptych.model.concordance import Weight
from tests.support.reports import report

if TYPE_CHECKING:
    from diptych.model.concordance import Fact


SETTINGS = """\
symbols: [A/75/345]
languages: [{first}, {lang}]
title: {{{first}: A, {lang}: A}}
order: [a]
"""


def facts_of(text: str, lang: str) -> tuple[Fact, ...]:
    """Return the facts that a text of one passage states."""
    settings = SETTINGS.format(first="fr" if lang == "en" else "en", lang=lang)
    (document,) = report({"report.yaml": settings, f"a.{lang}.md": text}).documents()
    return tuple(fact for passage in passages(document) for fact in facts(passage))


def stated(text: str, lang: str) -> list[tuple[str, str]]:
    """Return the kinds and values of the facts that a text states, without the idioms that only answer numbers."""
    return [(fact.kind.value, fact.value) for fact in facts_of(text, lang) if fact.weight is not Weight.ECHO]
