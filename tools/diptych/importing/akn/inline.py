"""Text of Akoma Ntoso → runs: emphasis, links, footnotes, formulas, tracked changes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.formats.akn import SET, own
from diptych.formats.xml import element_place, name_of
from diptych.i18n import N_
from diptych.importing.akn.formulas import maths_in_latex, maths_on_one_line
from diptych.importing.akn.links import as_pieces, without_given_links
from diptych.importing.akn.names import APART, NOTES
from diptych.importing.shared.formulas import FORMULA
from diptych.importing.shared.manuscript import Break, Emphasised, LinkedRun, NoteCall, TextRun
from diptych.importing.shared.pieces import PARAGRAPH_LINK, spaced_runs_of
from diptych.importing.shared.raised import lowered, raised
from diptych.importing.shared.remarks import DELETION, INSERTION, LOWERED_LETTERS, RAISED_LETTERS
from diptych.importing.shared.tidying import text_of
from diptych.model.inline import WEB_SCHEMES

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
        numbers: The numbers of paragraphs by their identifiers.
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
    numbers: Mapping[str, str] = field(default_factory=dict)
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
        return without_given_links(found, self.lang) if self.ours else spaced_runs_of(as_pieces(found), self.lang)

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
        special = self._special(element, name)
        if special is not None:
            yield from special
        elif name in APART:
            yield from (TextRun(" "), *self.inside(element), TextRun(" "))
        elif name != "meta":
            yield from self.looked(element, name)

    def _special(self, element: etree._Element, name: str) -> Iterable[Run] | None:
        """Return the runs of an element that is more than its text; none for any other element."""
        if name in LINKS:
            return self.link(element)
        if name in NOTES:
            return (self.note(element),)
        if name == "del":
            self.deletion(element)
            return ()
        readers = {"noteRef": self.call, "eol": self.line_end, "br": self.line_end, "math": self.formula}
        readers |= {"img": self.picture, "sup": self.shifted, "sub": self.shifted}
        reader = readers.get(name)
        return None if reader is None else reader(element)

    def line_end(self, element: etree._Element) -> Iterator[Run]:
        """Yield a line break, and whatever a file has put into it."""
        yield from (Break(), *self.inside(element))

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

    def shifted(self, element: etree._Element) -> Iterator[Run]:
        """Yield raised or lowered letters as characters that are so by themselves."""
        name = name_of(element)
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
        text = " ".join(maths_on_one_line(element).split())
        if text:
            latex = " ".join(maths_in_latex(element).split())
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
        elif number := self.numbers.get(href.removeprefix("#")):
            yield LinkedRun(f"{PARAGRAPH_LINK}{number}", inside)
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

    def call(self, element: etree._Element) -> Iterator[Run]:
        """Yield the mark of a footnote that stands elsewhere in the file, and text that is no mark beside it."""
        note = self.noted.get(element.get("href", "").removeprefix("#"))
        yield NoteCall(element.get("marker") or "?") if note is None else self.note(note)
        yield from () if is_marker(element) else self.inside(element)

    def picture(self, element: etree._Element) -> Iterator[Run]:
        """Yield the description of a picture, which is not carried over."""
        name, text = picture_name(element), picture_words(element)
        self.remarks.dropped(element_place(element), PICTURE if text else PICTURE_ALONE, name=name)
        yield from (self.text(text), *self.inside(element))


def is_marker(call: etree._Element) -> bool:
    """Return whether all that stands in the call of a footnote is its mark."""
    return not len(call) and len((call.text or "").strip()) <= LONGEST_MARKER


def picture_words(picture: etree._Element) -> str:
    """Return what a picture shows in words."""
    said = (" ".join(picture.get(name, "").split()) for name in ("alt", "title"))
    return " ".join(dict.fromkeys(filter(None, said)))


def drawing_title(drawing: etree._Element) -> str:
    """Return the title of a drawing."""
    title = next((child for child in drawing if name_of(child) == "title"), None)
    return "" if title is None else " ".join("".join(title.itertext()).split())


def picture_name(picture: etree._Element) -> str:
    """Return the address of a picture; of one inside the file, only what kind it is."""
    address = picture.get("src") or picture.get("href") or "–"
    return address.partition(",")[0] if address.startswith("data:") else address


def _words(runs: Iterable[Run]) -> str:
    return " ".join(text_of(runs).split())


def _label(marker: str) -> str:
    """Return a footnote's marker as a label, without spaces, brackets and whatever else Markdown could misread."""
    return "".join(character for character in marker if character.isalnum() or character in "-_.*")
