"""Markdown of other tools, such as Pandoc, MyST and Hugo (`.md`) → a manuscript."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from diptych.formats.faults import EMPTY_IMPORT, ImportRefusedError
from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.markdown.blocks import MarkdownReader, make_foreign_parser
from diptych.importing.markdown.faults import BROKEN_FRONT_MATTER
from diptych.importing.markdown.front_matter import front_of, note_dropped
from diptych.importing.markdown.inventory import front_words, token_words
from diptych.importing.shared.captions import captioned
from diptych.importing.shared.decoding import decoded
from diptych.importing.shared.languages import language_of_file, tell_language, without_language
from diptych.importing.shared.manuscript import Identity, Manuscript
from diptych.importing.shared.outline import MetHeading, outline
from diptych.importing.shared.remarks import Remarks
from diptych.importing.shared.tidying import text_of
from diptych.model.files import section_file

if TYPE_CHECKING:
    from diptych.importing.shared.outline import Flow


def read(path: str, data: bytes) -> Manuscript:
    """Read a Markdown file of another tool.

    Args:
        path: The file as the user named it; `NAME.fr.md` is in French.
        data: Its content.

    Raises:
        ImportRefusedError: The file is not text, is empty, or has broken front matter.
    """
    text = decoded(data).replace("\r\n", "\n")
    front = front_of(text)
    if front is None:
        raise ImportRefusedError(BROKEN_FRONT_MATTER, place=ForeignPlace(N_("line {number}"), number=1))
    remarks = Remarks(path)
    note_dropped(front, remarks, ForeignPlace(N_("line {number}"), number=1))
    lang = language_of_file(_named(path, front.word("lang", "language")), front.text)
    reader = MarkdownReader(lang, remarks, front.lines)
    tell_language(_named(path, front.word("lang", "language")), lang, remarks)
    tokens = make_foreign_parser().parse(front.text)
    words = (*front_words(front), *token_words(tokens, front.lines))
    flow = tuple(reader.read(tokens))
    title, flow = (front.word("title"), flow) if front.word("title") else _title(flow)
    parts = outline(captioned(flow, lang, remarks), lang, remarks)
    if not parts:
        raise ImportRefusedError(EMPTY_IMPORT)
    identity = Identity(
        symbols=front.symbols,
        lang=lang,
        title=title,
        subtitle=front.word("subtitle"),
        date=front.date,
        job=front.word("job"),
        work=without_language(PurePath(path).stem),
    )
    return Manuscript(path, identity, parts, tuple(reader.notes), tuple(remarks.found), words=words)


def _named(path: str, lang: str) -> str:
    """Return a path with the language of the front matter, such as `fr-CA`, after any language in its own name."""
    return path if not lang else section_file(PurePath(path).stem, lang[:2].lower())


def _title(flow: tuple[Flow, ...]) -> tuple[str, tuple[Flow, ...]]:
    """Return the title and the text after it: the title is the only heading of rank 1 and begins the text."""
    first = flow[0] if flow else None
    tops = [one for one in flow if isinstance(one, MetHeading) and one.rank == 1]
    if isinstance(first, MetHeading) and tops == [first] and any(isinstance(one, MetHeading) for one in flow[1:]):
        return text_of(first.content), flow[1:]
    return "", flow
