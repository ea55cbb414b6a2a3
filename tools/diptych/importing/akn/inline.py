"""Text of Akoma Ntoso → runs: emphasis, links, footnotes, formulas, tracked changes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.formats.akn import SET, own
from diptych.formats.xml import element_place, name_of
from diptych.i18n import N_
from diptych.importing.akn.formulas import in_latex, on_one_line
from diptych.importing.akn.names import APART, NOTES
from diptych.importing.shared.formulas import FORMULA
from diptych.importing.shared.manuscript import Break, Emphasised, LinkedRun, NoteCall, TextRun
from diptych.importing.shared.pieces import LINE_END, Piece, spaced_runs_of, worth_keeping
from diptych.importing.shared.raised import lowered, raised
from diptych.importing.shared.remarks import DELETION, INSERTION, LOWERED_LETTERS, RAISED_LETTERS
from diptych.importing.shared.tidying import text_of
from diptych.model.inline import WEB_SCHEMES
from diptych.model.prose import OPAQUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml import etree

    from diptych.importing.shared.manuscript import Run
    from diptych.importing.shared.remarks import Remarks

ITALIC, BOLD = frozenset({"i", "em"}), frozenset({"b", "strong"})
LINKS = frozenset({"a", "ref", "mref", "rref"})
LAST = 20
"""How much of the text before raised letters decides what they are."""
BLANK = "…"
LONGEST_MARKER = 3
NOWHERE = N_("A link to “{target}” was dropped: nothing in the report has that name.")
PICTURE = N_("The picture “{name}” was dropped and its description put in the text.")
PICTURE_ALONE = N_("The picture “{name}” was dropped.")
PICTURE_SHOWN = N_("The picture “{name}” was dropped. It shows: “{text}”.")
BLANK_KEPT = N_("A blank to be filled in was kept as “…”.")
PLACEHOLDER = N_("A placeholder stands here for the words “{text}”, which were dropped.")


@dataclass(slots=True)
class AknTextReader:
    """Reads the text of one document.

    Attributes:
        lang: Language of the text.
        remarks: What could not be carried over.
        files: Paths of the files of the report that came with the document.
        ours: Whether Diptych wrote the document.
        holding: The elements that hold a block.
        noted: The elements with footnotes that are called by an identifier, by it.
        inside_file: The identifiers of the documents in the file.
        titles: The blocks that are the titles of documents, which are read elsewhere.
        called: The footnotes called so far: the label and the element of each.
        pictures: The picture files of the report so far, by path.
    """

    lang: str
    remarks: Remarks
    files: frozenset[str] = frozenset()
    ours: bool = False
    holding: frozenset[etree._Element] = frozenset()
    noted: Mapping[str, etree._Element] = field(default_factory=dict)
    inside_file: frozenset[str] = frozenset()
    titles: frozenset[etree._Element] = frozenset()
    called: list[tuple[str, etree._Element]] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    _labels: dict[etree._Element, str] = field(default_factory=dict)
    _used: Counter[str] = field(default_factory=Counter)
    _before: str = ""

    def runs(self, element: etree._Element) -> tuple[Run, ...]:
        """Return the text of a block, without the links that Diptych sets itself."""
        return self.line(self.inside(element))

    def line(self, runs: Iterable[Run]) -> tuple[Run, ...]:
        """Return runs as the text of a block, without the links that Diptych sets itself."""
        self._before = ""
        found = tuple(runs)
        return without_given_links(found, self.lang) if self.ours else spaced_runs_of(_as_pieces(found), self.lang)

    def inside(self, element: etree._Element) -> Iterator[Run]:
        """Yield the runs inside an element."""
        if element.text:
            yield self.text(element.text)
        for child in element:
            if SET not in child.attrib:
                yield from self.run(child)
            if child.tail:
                yield self.text(child.tail)

    def text(self, text: str) -> TextRun:
        """Return a run of text."""
        self._before = (self._before + text)[-LAST:]
        return TextRun(text)

    def run(self, element: etree._Element) -> Iterator[Run]:
        """Yield the runs of an element."""
        name = name_of(element)
        if name in LINKS:
            yield from self.link(element)
        elif name in NOTES:
            yield self.note(element)
        elif name == "noteRef":
            yield self.call(element)
            yield from () if is_marker(element) else self.inside(element)
        elif name in ("eol", "br"):
            yield from (Break(), *self.inside(element))
        elif name == "math":
            yield from self.formula(element)
        elif name == "del":
            self.deletion(element)
        elif name == "img":
            yield from (self.text(self.picture(element)), *self.inside(element))
        elif name in ("sup", "sub"):
            yield from self.shifted(element, name)
        elif name in APART:
            yield from (TextRun(" "), *self.inside(element), TextRun(" "))
        elif name != "meta":
            yield from self.looked(element, name)

    def looked(self, element: etree._Element, name: str) -> Iterator[Run]:
        """Yield the runs of an element that may change how its text looks, or say what became of it."""
        classes = element.get("class", "").lower().split() if name == "span" else ()
        inner: tuple[Run, ...] = tuple(self.inside(element))
        if name == "ins" and (text := _words(inner)):
            self.remarks.guessed(element_place(element), INSERTION, text=text)
        elif name == "fillIn" and not _words(inner):
            self.remarks.left(element_place(element), BLANK_KEPT)
            inner = (self.text(BLANK),)
        elif name == "placeholder" and (text := " ".join(element.get("originalText", "").split())):
            self.remarks.dropped(element_place(element), PLACEHOLDER, text=text)
        if quotes := (element.get("startQuote", ""), element.get("endQuote", "")):
            inner = (TextRun(quotes[0]), *inner, TextRun(quotes[1])) if any(quotes) else inner
        inner = (Emphasised(strong=False, children=inner),) if name in ITALIC or "italic" in classes else inner
        yield from (Emphasised(strong=True, children=inner),) if name in BOLD or "bold" in classes else inner

    def shifted(self, element: etree._Element, name: str) -> Iterator[Run]:
        """Yield raised or lowered letters as characters that are so by themselves."""
        text = element.text or ""
        if len(element) or not text.strip():
            yield from self.inside(element)
            return
        found = raised(text, self._before, self.lang) if name == "sup" else lowered(text)
        if found is None:
            message = RAISED_LETTERS if name == "sup" else LOWERED_LETTERS
            self.remarks.left(element_place(element), message, text=" ".join(text.split()))
        yield self.text(text if found is None else found)

    def formula(self, element: etree._Element) -> Iterator[Run]:
        """Yield a formula on one line."""
        text = " ".join(on_one_line(element).split())
        if text:
            latex = " ".join(in_latex(element).split())
            self.remarks.left(element_place(element), FORMULA, text=text, latex=latex)
            yield self.text(text)

    def deletion(self, element: etree._Element) -> None:
        """Remark on words that are marked as deleted."""
        text = " ".join(" ".join(element.itertext()).split())
        if text:
            self.remarks.dropped(element_place(element), DELETION, text=text)

    def link(self, element: etree._Element) -> Iterator[Run]:
        """Yield a link: one of Diptych's own as it was written, one that leads nowhere as its text."""
        target, form = element.get(own("target"), ""), element.get(own("form"), "")
        href = element.get("href", "")
        inside = tuple(self.inside(element))
        if target and self.ours:
            words = {"named": (), "bare": (TextRun(target),), "number": (TextRun("#"),)}
            yield LinkedRun(target, words.get(form, inside))
        elif href.startswith(WEB_SCHEMES):
            yield LinkedRun(href, inside)
        else:
            self.remarks.dropped(element_place(element), NOWHERE, target=href)
            yield from inside

    def note(self, element: etree._Element) -> NoteCall:
        """Keep a footnote, to be read after the text, and return its mark; one that is met again has the same."""
        if element not in self._labels:
            marker = element.get(own("label")) or element.get("marker") or ""
            wanted = _label(marker) or str(len(self.called) + 1)
            label = wanted
            while label in self._used:
                self._used[wanted] += 1
                label = f"{wanted}-{self._used[wanted]}"
            self._used[label] = 1
            self._labels[element] = label
            self.called.append((label, element))
        return NoteCall(self._labels[element])

    def call(self, element: etree._Element) -> NoteCall:
        """Return the mark of a footnote that stands elsewhere in the file."""
        note = self.noted.get(element.get("href", "").removeprefix("#"))
        return NoteCall(element.get("marker") or "?") if note is None else self.note(note)

    def picture(self, element: etree._Element) -> str:
        """Return the description of a picture, which is not carried over."""
        name, text = picture_name(element), described(element)
        self.remarks.dropped(element_place(element), PICTURE if text else PICTURE_ALONE, name=name)
        return text


def is_marker(call: etree._Element) -> bool:
    """Return whether all that stands in the call of a footnote is its mark."""
    return not len(call) and len((call.text or "").strip()) <= LONGEST_MARKER


def described(picture: etree._Element) -> str:
    """Return what a picture shows in words."""
    said = (" ".join(picture.get(name, "").split()) for name in ("alt", "title"))
    return " ".join(dict.fromkeys(filter(None, said)))


def described_drawing(drawing: etree._Element) -> str:
    """Return the title of a drawing."""
    title = next((child for child in drawing if name_of(child) == "title"), None)
    return "" if title is None else " ".join("".join(title.itertext()).split())


def picture_name(picture: etree._Element) -> str:
    """Return the address of a picture; of one inside the file, only what kind it is."""
    address = picture.get("src") or picture.get("href") or "–"
    return address.partition(",")[0] if address.startswith("data:") else address


def _words(runs: Iterable[Run]) -> str:
    return " ".join(text_of(runs).split())


def _as_pieces(runs: Iterable[Run], look: Piece = Piece("")) -> Iterator[Piece]:
    """Yield runs as pieces, each with the look of the emphasis and the links around it."""
    for run in runs:
        match run:
            case TextRun(text=text):
                yield replace(look, text=text)
            case Break():
                yield replace(look, text=LINE_END)
            case NoteCall(label=label):
                yield Piece("", note=label)
            case Emphasised(strong=strong, children=children):
                inner = replace(look, strong=True) if strong else replace(look, italic=True)
                yield from _as_pieces(children, inner)
            case LinkedRun(target=target, children=children):
                yield from _as_pieces(children, replace(look, link=target))


def without_given_links(runs: tuple[Run, ...], lang: str) -> tuple[Run, ...]:
    """Return runs without the links to documents that Diptych sets itself, where it recognises citations."""
    kept = iter(worth_keeping(tuple(_pieces(runs)), lang))
    groups: list[list[Run]] = []
    seam = False
    for run in runs:
        rebuilt = _rebuilt(run, kept)
        unlinked = isinstance(run, LinkedRun) and rebuilt is run.children
        if (seam or unlinked) and groups and rebuilt and _are_one(groups[-1][-1], rebuilt[0]):
            groups[-1].append(rebuilt[0])
            rebuilt = rebuilt[1:]
        groups += ([one] for one in rebuilt)
        seam = unlinked
    return tuple(map(_joined, groups))


def _are_one(first: Run, second: Run) -> bool:
    """Return whether two runs between which a link began or ended are the same emphasis."""
    return isinstance(first, Emphasised) and isinstance(second, Emphasised) and first.strong is second.strong


def _joined(group: list[Run]) -> Run:
    if len(group) == 1:
        return group[0]
    emphasised = [run for run in group if isinstance(run, Emphasised)]
    return Emphasised(emphasised[0].strong, tuple(child for run in emphasised for child in run.children))


def _pieces(runs: Iterable[Run]) -> Iterator[Piece]:
    for run in runs:
        match run:
            case TextRun(text=text):
                yield Piece(text)
            case Emphasised(children=children):
                yield from _pieces(children)
            case LinkedRun(target=target, children=children):
                # The recogniser does not look into Diptych's own links.
                foreign = target.startswith(WEB_SCHEMES)
                yield Piece(text_of(children) if foreign else OPAQUE, link=target if foreign else "")
            case _:
                pass


def _rebuilt(run: Run, kept: Iterator[Piece]) -> tuple[Run, ...]:
    match run:
        case TextRun():
            next(kept)
            return (run,)
        case Emphasised(strong=strong, children=children):
            return (Emphasised(strong, tuple(one for child in children for one in _rebuilt(child, kept))),)
        case LinkedRun(target=target, children=children):
            link = next(kept).link
            return (LinkedRun(link or target, children),) if link or not target.startswith(WEB_SCHEMES) else children
        case _:
            return (run,)


def _label(marker: str) -> str:
    """Return a footnote's marker as a label, without spaces, brackets and whatever else Markdown could misread."""
    return "".join(character for character in marker if character.isalnum() or character in "-_.*")
