"""`diptych check --stats`: how many findings each rule has, and which rules did not run and why."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from diptych.emit.entries import leading
from diptych.emit.json import json_text
from diptych.emit.text import summary
from diptych.emit.wrapping import styled_words, wrapped
from diptych.i18n import N_
from diptych.internal import is_internal
from diptych.model.diagnostic import Family, Severity
from diptych.model.files import LEDGER, TERMS
from diptych.model.rule import Scope
from diptych.rules.findings.allowances import LATER_FAMILIES
from diptych.rules.findings.follow_ons import RESTING_ON_TERMS
from diptych.rules.making.covering import missed_parts
from diptych.rules.registry import CHECKS, OF_HOUSES, silent_codes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.i18n import Translator
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.workspace import Workspace

VERSION = 1
"""The version of the statistics as JSON."""
THOUSAND = 1000
OFF = N_("off unless asked for: --select CODE")
ELSEWHERE = N_("of the style of another house")
IGNORED = N_("switched off in report.yaml")
ONE_LANGUAGE = N_("the report is in one language")
NO_LEDGER = N_("there is no {file}")
BROKEN_TERMS = N_("{file} cannot be read")
FAILED = N_("it failed; see the findings of the family INT")
NO_PART = N_("not for “{lang}”: what it needs of the language is missing ({parts})")
LATER = {
    Family.NETWORK: N_("“diptych links” asks the network"),
    Family.PRINTING: N_("“diptych check --pages” lays the pages out"),
}
"""Families of rules that other commands run."""


class Statistics(NamedTuple):
    """What is counted of a report.

    Attributes:
        found: The findings.
        words: How many words the report has, by language.
        unrun: Why rules did not run: a message with its values, by the code of the rule.
        rules: Every rule by its code.
    """

    found: tuple[Diagnostic, ...]
    words: Mapping[str, int]
    unrun: Mapping[str, tuple[str, Mapping[str, str]]]
    rules: Mapping[str, Rule]

    def rate(self, number: int) -> float:
        """Return a number of findings for a thousand words of the report in all its languages."""
        return number * THOUSAND / (sum(self.words.values()) or 1)


def statistics(
    workspace: Workspace, found: Sequence[Diagnostic], rules: Mapping[str, Rule], *, pages: bool
) -> Statistics:
    """Count the findings on a report.

    Args:
        workspace: The report.
        found: The findings that are told.
        rules: Every rule by its code.
        pages: Whether the pages were laid out.
    """
    count: Counter[str] = Counter()
    for passage in workspace.catalogue.passages.values():
        count[passage.document.lang] += sum(any(map(str.isalnum, word)) for word in passage.running.text.split())
    unrun = dict(_unrun(workspace, found, rules, pages=pages))
    return Statistics(tuple(found), {lang: count[lang] for lang in workspace.report.settings.languages}, unrun, rules)


def _unrun(
    workspace: Workspace, found: Sequence[Diagnostic], rules: Mapping[str, Rule], *, pages: bool
) -> Iterator[tuple[str, tuple[str, Mapping[str, str]]]]:
    """Yield the code of each rule that did not run on a report, or not on one of its languages, and why."""
    failed = {str(one.arguments.get("rules")) for one in found if is_internal(one.code)}
    checked = {check.rule.code for check in CHECKS}
    for rule in sorted(rules.values(), key=lambda rule: (tuple(Family).index(rule.family), rule.code)):
        is_run = rule.code in checked or (rule.family is Family.PRINTING and pages)
        if rule.family in LATER_FAMILIES and not is_run:
            yield rule.code, (LATER[rule.family], {})
        elif is_run:
            reason = (FAILED, {}) if rule.code in failed else _reason(rule, workspace, found)
            if reason:
                yield rule.code, reason


def _reason(rule: Rule, workspace: Workspace, found: Sequence[Diagnostic]) -> tuple[str, Mapping[str, str]] | None:
    """Return why a rule did not run on a report; none if it did."""
    report, settings = workspace.report, workspace.report.settings
    compares, missed = rule.scope is Scope.PAIR, {lang: missed_parts(rule, lang) for lang in settings.languages}
    lacking = {lang: parts for lang, parts in missed.items() if parts}
    parts = {"lang": ", ".join(lacking), "parts": ", ".join(dict.fromkeys(chain(*lacking.values())))}
    reasons: tuple[tuple[bool, str, dict[str, str]], ...] = (
        (rule.code in silent_codes(settings.rules, workspace.asked), OFF, {}),
        (rule.code in OF_HOUSES - workspace.catalogue.house.rules, ELSEWHERE, {}),
        (bool({rule.code, rule.family} & set(settings.rules.ignore)), IGNORED, {}),
        (compares and len(settings.languages) == 1, ONE_LANGUAGE, {}),
        (compares and rule.family is Family.TRANSLATION and not report.ledger.entries, NO_LEDGER, {"file": LEDGER}),
        (rule.family in RESTING_ON_TERMS and any(map(_breaks_terms, found)), BROKEN_TERMS, {"file": TERMS}),
        (bool(lacking), NO_PART, parts),
    )
    return next(((message, values) for holds, message, values in reasons if holds), None)


def _breaks_terms(one: Diagnostic) -> bool:
    return one.span.path == TERMS and one.severity is Severity.ERROR and one.family in {Family.FILES, Family.SETTINGS}


def as_text(told: Statistics, translator: Translator, width: int) -> str:
    """Return statistics as lines: the rules by their findings, then those that did not run."""
    _ = translator.gettext
    heads = Counter(one.code for one in leading(told.found))
    every = Counter(one.code for one in told.found)
    total = sum(told.words.values())
    by_language = ", ".join(f"{lang} {number}" for lang, number in told.words.items())
    lines = [_("{number} words ({languages})").format(number=total, languages=by_language), ""]
    broad = max((len(told.rules[code].name) for code in every), default=0)
    if every:
        lines.append(_("Findings, and findings in a thousand words:"))
    for code, number in sorted(every.items(), key=lambda one: (-one[1], one[0])):
        line = f"  {code}  {told.rules[code].name:{broad}}  {number:5}  {told.rate(number):7.2f}"
        if further := number - heads[code]:
            line += "  " + translator.ngettext(
                "({number} follows from another)", "({number} follow from others)", further
            ).format(number=further)
        lines.append(line)
    lines += ["", summary(told.found, translator), "", *_told_unrun(told, translator, width)]
    return "\n".join(lines) + "\n"


def _told_unrun(told: Statistics, translator: Translator, width: int) -> Iterator[str]:
    _ = translator.gettext
    by_reason: defaultdict[str, list[str]] = defaultdict(list)
    for code, (message, values) in told.unrun.items():
        by_reason[_(message).format(**values)].append(code)
    if not by_reason:
        yield _("Every rule ran.")
        return
    yield _("Rules that did not run:")
    for reason, codes in by_reason.items():
        line = _("{reason}: {rules}").format(reason=reason, rules=", ".join(codes))
        yield from wrapped(styled_words(f"  {line}"), width, "    ")


def as_json(told: Statistics, translator: Translator) -> str:
    """Return statistics as a JSON object."""
    _ = translator.gettext
    heads = Counter(one.code for one in leading(told.found))
    every = Counter(one.code for one in told.found)
    rules: list[dict[str, Any]] = [
        {
            "code": code,
            "name": told.rules[code].name,
            "family": told.rules[code].family.value,
            "findings": number,
            "follow": number - heads[code],
            "per_thousand_words": round(told.rate(number), 3),
        }
        for code, number in sorted(every.items())
    ]
    unrun = [{"code": code, "reason": _(message).format(**values)} for code, (message, values) in told.unrun.items()]
    return json_text({"version": VERSION, "words": dict(told.words), "rules": rules, "not_run": unrun})
