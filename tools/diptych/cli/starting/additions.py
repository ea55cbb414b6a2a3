"""What is added to a report that is there: a section, the translation of one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.cli.starting.report_files import name_of_title, section_text
from diptych.cli.starting.wishes import WishError
from diptych.i18n import N_
from diptych.model.files import REPORT, SECTION_FILE, section_file
from diptych.parse.yaml.ordering import with_section

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.report import Report

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
STATUS = re.compile(r"^status:.*\n", re.MULTILINE)
HEAD = re.compile(r"---\r?\n.*?^---[ ]*$", re.DOTALL | re.MULTILINE)
DRAFT = "status: draft\n"
LONGEST_LIST = 8
"""Most names that a message lists."""


def section_files(report: Report, called: str, titles: Mapping[str, str]) -> dict[str, bytes]:
    """Return the files that a report with one more section has new or changed, by path.

    Args:
        report: The report.
        called: The name of the section, or its title in the language that the report is written in.
        titles: Its title in other languages, or in that one too.

    Raises:
        WishError: A section of that name is there.
    """
    name = called if NAME.fullmatch(called) else name_of_title(called)
    taken = sorted(path for path in report.files if (match := SECTION_FILE.fullmatch(path)) and match["name"] == name)
    if taken or any(section.name == name for section in report.walk()):
        raise WishError(N_("There is a section “{name}” already."), name=name)
    first = report.settings.languages[0]
    title = titles.get(first) or (called if name != called else name.replace("-", " ").capitalize())
    texts = {
        section_file(name, lang): section_text(titles.get(lang) or title, lang) for lang in report.settings.languages
    }
    texts[REPORT] = with_section(report.sources[REPORT], name)
    return {path: text.encode() for path, text in texts.items()}


def translation_files(report: Report, name: str, lang: str) -> dict[str, bytes]:
    """Return the file of a section that is not translated yet, by path: the text of its source, to be translated.

    Raises:
        WishError: There is no such section, it has that language, or the report does not.
    """
    languages = report.settings.languages
    if lang not in languages:
        shown = ", ".join(languages)
        raise WishError(
            N_("“{lang}” is not a language of the report ({languages}): add it to “languages” in report.yaml first."),
            lang=lang,
            languages=shown,
        )
    sections = {section.name: section for section in report.walk()}
    if name not in sections:
        lacking = [one.name for one in sections.values() if lang not in one.documents]
        shown = ", ".join((lacking or [*sections])[:LONGEST_LIST])
        raise WishError(N_("There is no section “{name}”. Sections: {sections}."), name=name, sections=shown)
    documents = sections[name].documents
    if lang in documents:
        raise WishError(N_("“{path}” is there already."), path=documents[lang].source.path)
    if not documents:
        raise WishError(N_("“{name}” has no text to be translated yet."), name=name)
    source = documents.get(languages[0]) or next(iter(documents.values()))
    path = source.source.path
    target = path[: path.rfind("/") + 1] + section_file(name, lang)
    return {target: _as_draft(source.source.text).encode()}


def _as_draft(text: str) -> str:
    """Return the text of a section as a draft, whatever its status was."""
    head = HEAD.match(text)
    return STATUS.sub(DRAFT, text[: head.end()]) + text[head.end() :] if head else text
