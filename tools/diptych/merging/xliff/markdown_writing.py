"""A translation with its codes → Markdown, and the proof that it reads back as the same text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.importing.report.inline_writing import CLOSING_MARKS, ESCAPED_IN_TITLE, LINE_START, SPECIAL
from diptych.importing.report.settings_writing import dump
from diptych.index.text.passages import passages
from diptych.merging.xliff.codes import NotTakenTranslationError
from diptych.merging.xliff.faults import UNSOUND
from diptych.model.source import LINE_END, Source
from diptych.parse.markdown.document import parse_document
from diptych.translating.coded_text import CodeKind, InlineCode, coded_sentences, codes_of, words_on_one_line
from diptych.translating.units import UnitForm

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.model.document import Document
    from diptych.model.source import Span
    from diptych.translating.coded_text import CodedText

LONGEST = 80
"""Most characters of a text that are quoted."""


def as_markdown(form: UnitForm, sentences: Sequence[CodedText], joint: str, document: Document) -> str:
    """Return a translation as it is written in a section.

    Args:
        form: How it is written.
        sentences: The translation.
        joint: What comes between two sentences: see `joint_at`.
        document: The section of the source, whose links with labels it may have.

    Raises:
        NotTakenTranslationError: As Markdown it would not read back as the same text.
    """
    match form:
        case UnitForm.VALUE:
            return dump({"_": words_on_one_line(sentences)}).removeprefix("_: ").rstrip("\n")
        case UnitForm.CAPTION:
            return ESCAPED_IN_TITLE.sub(r"\\\g<0>", words_on_one_line(sentences)).replace("'", "&#39;")
        case UnitForm.ALTERNATIVE:
            return SPECIAL.sub(r"\\\g<0>", words_on_one_line(sentences))
        case _:
            lines = [_line(sentence) for sentence in sentences]
            _prove(lines, sentences, document)
            text = joint.join(lines) if form is UnitForm.PROSE else " ".join(lines)
            if form is UnitForm.CELL:
                return text.replace("|", r"\|")
            return CLOSING_MARKS.sub(r"\\#", text) if form is UnitForm.HEADING else text


def joint_at(document: Document, span: Span) -> str:
    """Return what comes between two sentences at a place: a line end with the marks that its lines begin with."""
    lines = LINE_END.split(document.source.quote(span))
    if len(lines) > 1:
        return "\n" + lines[1][: len(lines[1]) - len(lines[1].lstrip(" \t>"))]
    return "\n" if document.source.position(span.start).column == 1 else " "


def _line(sentence: CodedText) -> str:
    """Return one sentence on a line of its own, with everything escaped that would be mark-up."""
    parts: list[str] = []
    for part in sentence:
        if isinstance(part, InlineCode):
            parts.append(part.markdown)
            continue
        text = SPECIAL.sub(r"\\\g<0>", " ".join(part.splitlines()))
        follows_code = bool(parts) and parts[-1].endswith("]") and text[:1] in {"(", ":", "["}
        parts.append(f"\\{text}" if follows_code and not text.startswith("\\") else text)
    line = "".join(parts)
    begins_with_text = bool(sentence) and isinstance(sentence[0], str)
    return LINE_START.sub(_escaped_start, line, count=1) if begins_with_text and LINE_START.match(line) else line


def _escaped_start(match: re.Match[str]) -> str:
    return f"{match['number']}\\" if match["number"] else "\\"


def _prove(lines: Sequence[str], sentences: Sequence[CodedText], document: Document) -> None:
    """Read the Markdown, and compare words and codes with those that were meant."""
    codes = tuple(codes_of(sentences))
    labels = [code.markdown[2:-1] for code in codes if code.kind is CodeKind.NOTE]
    has_links = any(code.kind in {CodeKind.LINK, CodeKind.REFERENCE, CodeKind.PICTURE} for code in codes)
    definitions = (document.source.quote(one.span) for one in (document.definitions if has_links else ()))
    text = "\n\n".join(("---\ntitle: …\n---", "\n".join(lines), *(f"[^{label}]: …" for label in labels), *definitions))
    read, _ = parse_document(Source("", f"{text}\n"), "", document.lang)
    found = [coded_sentences(one) for one in passages(read) if not one.in_note]
    if len(found) != 1 or tuple(_seen(found[0])) != tuple(_seen(sentences)):
        raise NotTakenTranslationError(UNSOUND, words=words_on_one_line(sentences)[:LONGEST])


def _seen(sentences: Iterable[CodedText]) -> Iterator[str]:
    """Yield the words and the mark-up of sentences, whatever their codes are numbered."""
    whole = " ".join(
        "".join(part if isinstance(part, str) else f"\x1f{part.markdown}\x1f" for part in sentence if _counts(part))
        for sentence in sentences
    )
    yield from whole.split()


def _counts(part: str | InlineCode) -> bool:
    return isinstance(part, str) or part.kind is not CodeKind.CITATION
