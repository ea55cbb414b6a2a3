"""Diagnostics as SARIF 2.1.0, the exchange format of code scanning and code editors.

The Static Analysis Results Interchange Format is a standard of OASIS; what is written here is the part that GitHub's
"SARIF support for code scanning" reads, and the fixes.
"""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from diptych import __version__
from diptych.emit.documentation import markdown, plain_documentation
from diptych.emit.json import json_text
from diptych.languages.registry import languages_with
from diptych.model.diagnostic import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diptych.emit.sheet import FindingSheet
    from diptych.model.diagnostic import Diagnostic, Edit, Fix, Related
    from diptych.model.rule import Rule
    from diptych.model.source import Span

Node = dict[str, Any]
"""A JSON object."""

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
"""The name of the folder that paths are relative to: the standard's examples use it for the root of a repository."""
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
"""SARIF's levels of findings, by severity."""
PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}
"""GitHub's values of the property `problem.severity` of a rule, by severity."""


def emit(diagnostics: Iterable[Diagnostic], sheet: FindingSheet) -> str:
    """Return findings as a log of one run, with the rules that they break.

    Args:
        diagnostics: The findings, in the order to show them.
        sheet: What they are written on; its folder is relative to the root of the repository.
    """
    listed = tuple(diagnostics)
    codes = sorted({diagnostic.code for diagnostic in listed})
    rules = [_rule(sheet.rules[code], sheet) for code in codes]
    run = {
        "tool": {"driver": {"name": "Diptych", "version": __version__, "rules": rules}},
        "language": sheet.translator.lang,
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, codes, sheet) for diagnostic in listed],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json_text(log)


def _rule(rule: Rule, sheet: FindingSheet) -> Node:
    _ = sheet.translator.gettext
    told = rule.documentation
    enabled = {"enabled": False} if rule.on_request else {}
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": _(told.what)},
        "fullDescription": {"text": f"{_(told.what)} {_(told.why)}"},
        "help": {"text": plain_documentation(rule, sheet.translator), "markdown": markdown(rule, sheet.translator)},
        "defaultConfiguration": {**enabled, "level": LEVELS[rule.severity]},
        "properties": {"problem.severity": PROBLEMS[rule.severity], "tags": [rule.scope.value, *_languages(rule)]},
    }


def _languages(rule: Rule) -> tuple[str, ...]:
    """Return the languages that a rule covers; none if it covers every language."""
    return languages_with(rule.needs) if rule.needs else ()


def _result(diagnostic: Diagnostic, codes: Sequence[str], sheet: FindingSheet) -> Node:
    result: Node = {
        "ruleId": diagnostic.code,
        "ruleIndex": codes.index(diagnostic.code),
        "level": LEVELS[diagnostic.severity],
        "message": {"text": sheet.sentence(diagnostic)},
        "locations": [_location(diagnostic.span, sheet)],
    }
    if diagnostic.related:
        result["relatedLocations"] = [_related(*numbered, sheet) for numbered in enumerate(diagnostic.related, 1)]
    if diagnostic.cause:
        cause = {"ruleId": diagnostic.cause.code, **_location(diagnostic.cause.span, sheet)}
        result["properties"] = {"cause": cause}
    if diagnostic.fix:
        result["fixes"] = [_fix(diagnostic.fix, sheet)]
    return result


def _related(number: int, related: Related, sheet: FindingSheet) -> Node:
    return {"id": number, **_location(related.span, sheet), "message": {"text": sheet.sentence(related)}}


def _location(span: Span, sheet: FindingSheet) -> Node:
    region, words = _region(span, sheet), sheet.words_for(span)
    source = sheet.sources.get(span.path)
    if words and source:
        region["snippet"] = {"text": source.quote(span)}
    place = {"physicalLocation": {"artifactLocation": _artifact(span.path, sheet), "region": region}}
    return place | ({"logicalLocations": [{"name": words}]} if words else {})


def _artifact(path: str, sheet: FindingSheet) -> Node:
    """Return the place of a file as a URI, relative if its path is; a name that is not text keeps its bytes."""
    name = sheet.path(path)
    try:
        uri = quote(name, errors="surrogateescape")
    except UnicodeEncodeError:  # a lone surrogate that does not stand for a byte
        uri = quote(name, errors="surrogatepass")
    return {"uri": f"file://{uri}"} if PurePath(name).is_absolute() else {"uri": uri, "uriBaseId": ROOT}


def _region(span: Span, sheet: FindingSheet) -> Node:
    start, end = sheet.ends(span)
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _fix(fix: Fix, sheet: FindingSheet) -> Node:
    edits = sorted(fix.edits, key=attrgetter("span"))
    changes = [
        {"artifactLocation": _artifact(path, sheet), "replacements": [_replacement(edit, sheet) for edit in same]}
        for path, same in groupby(edits, key=attrgetter("span.path"))
    ]
    return {
        "description": {"text": " ".join(sheet.hints(fix))},
        "artifactChanges": changes,
        "properties": {"safety": fix.safety.value},
    }


def _replacement(edit: Edit, sheet: FindingSheet) -> Node:
    return {"deletedRegion": _region(edit.span, sheet), "insertedContent": {"text": edit.text}}
