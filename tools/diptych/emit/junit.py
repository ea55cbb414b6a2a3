"""Diagnostics as JUnit XML, which GitLab, Jenkins, Azure and others show as the results of tests.

There is one test for each file, whether or not it has findings: such viewers compare runs by the names of tests, show
one failure for each test, and take two tests of one name for the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from diptych.emit.finding_lines import cause_line, finding_lines
from diptych.emit.text import summary
from diptych.emit.visibility import COMMAND, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.emit.sheet import FindingSheet
    from diptych.model.diagnostic import Diagnostic

NAME = "diptych"
FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot contain: all but its production Char."""


def emit(diagnostics: Iterable[Diagnostic], sheet: FindingSheet) -> str:
    """Return findings as one suite of tests; a file fails if it has a finding of a failing severity.

    Args:
        diagnostics: The findings, in the order to show them.
        sheet: What they are written on.
    """
    by_file: dict[str, list[Diagnostic]] = defaultdict(list, {path: [] for path in sheet.sources})
    for diagnostic in diagnostics:
        by_file[diagnostic.span.path].append(diagnostic)
    cases = [_case(path, found, sheet) for path, found in sorted(by_file.items())]
    failures = sum(case.find("failure") is not None for case in cases)
    counts = {"name": NAME, "tests": str(len(cases)), "failures": str(failures), "errors": "0"}
    root = Element("testsuites", counts)
    SubElement(root, "testsuite", counts | {"skipped": "0"}).extend(cases)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{_harmless(tostring(root, encoding="unicode"))}\n'


def _case(path: str, found: Sequence[Diagnostic], sheet: FindingSheet) -> Element:
    name = _writable(sheet.path(path))
    case = Element("testcase", {"classname": NAME, "name": name, "file": name})
    if not found:
        return case
    paper = replace(sheet, colour=False, is_wrapped=False)
    told = _writable("\n\n".join("\n".join(_lines(diagnostic, paper)) for diagnostic in found))
    if any(diagnostic.severity in sheet.failing for diagnostic in found):
        codes = ", ".join(sorted({diagnostic.code for diagnostic in found}))
        SubElement(case, "failure", {"message": summary(found, sheet.translator), "type": codes}).text = told
    else:
        SubElement(case, "system-out").text = told
    return case


def _lines(diagnostic: Diagnostic, sheet: FindingSheet) -> Iterator[str]:
    yield from finding_lines(diagnostic, sheet)
    if cause := cause_line(diagnostic, sheet):
        yield f"  = {visible(cause)}"


def _harmless(xml: str) -> str:
    """Return XML with character references in place of what a terminal or a log would obey."""
    referred = "".join(char if char in "\t\n" or visible(char) == char else f"&#{ord(char)};" for char in xml)
    return COMMAND.sub("#&#35;", referred)


def _writable(text: str) -> str:
    """Return text with escapes in place of characters that XML cannot contain; different names stay different."""
    return FORBIDDEN.sub(lambda match: match[0].encode("unicode_escape").decode(), text)
