"""Which text of a section is translated from which, and which are not translated yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.files import section_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.document import Document
    from diptych.model.report import Report


def translations(report: Report) -> Iterator[tuple[Document, Document]]:
    """Yield the source and the translation of each translated text, where both were read.

    The source is the one in the language that the front matter names, else in the first language of the report.
    """
    unknown = report.unknown
    for section in report.walk():
        read = {lang: text for lang, text in section.documents.items() if section_file(text.name, lang) not in unknown}
        named = next((text.front.source for text in read.values() if text.front.source in read), None)
        source = read.get(named or report.settings.languages[0])
        for text in read.values():
            if source and text is not source:
                yield source, text


def untranslated(report: Report) -> Iterator[tuple[Document, str]]:
    """Yield each source text with each language of the report in which its section has no file."""
    for section in report.walk():
        texts = section.documents
        named = next((text.front.source for text in texts.values() if text.front.source in texts), None)
        source = texts.get(named or report.settings.languages[0])
        for lang in report.settings.languages:
            if source and lang not in texts and section_file(section.name, lang) not in report.unknown:
                yield source, lang
