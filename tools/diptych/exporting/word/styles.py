"""The styles of a Word file: those of the United Nations' template where it has one, with its names and measures.

Lengths are twentieths of a point, sizes of letters half points, as the format has them. Facts: the styles of documents
issued in New York (A/80/604/Add.1 and 6).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.exporting.word.elements import PARAGRAPH, RUN, TABLE, add_element, add_properties, part_bytes, root

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

    from diptych.exporting.word.elements import Values

FONT = "Times New Roman"
MARGIN = 1267
"""From the edge of the area of the page to the text, where numerals hang."""
STEP = 475
"""From the number of a paragraph to its text, and from the mark of a list to its member."""
LINE = 240
"""The leading of the text."""
HALF_LINE = 120
MEMBER_INDENT, BULLET_INDENT = 950, 708
"""From the text to the members of a list in it, lettered or with bullets."""


def exact(line: int, before: int = 0, after: int = 0) -> Mapping[str, str | int]:
    """Return a leading that no letter changes, with the space before and after."""
    return {"before": before, "after": after, "line": line, "lineRule": "exact"}


@dataclass(frozen=True, slots=True)
class WordStyle:
    """A style.

    Attributes:
        name: Its name, as Word shows it.
        based: The identifier of the style that it is based on.
        following: The identifier of the style of the paragraph after it.
        paragraph: What it says of paragraphs.
        run: What it says of letters.
        kind: `paragraph`, `character` or `table`.
    """

    name: str
    based: str = "Normal"
    following: str = ""
    paragraph: Mapping[str, Values] = field(default_factory=dict)
    run: Mapping[str, Values] = field(default_factory=dict)
    kind: str = "paragraph"


IN_COLUMN = {"left": MARGIN, "right": MARGIN}
TOGETHER = {"keepNext": True, "keepLines": True}
SMALL_LETTERS = {"spacing": 5, "w": 104, "sz": 17, "szCs": 17}

STYLES: Mapping[str, WordStyle] = {
    "SingleTxt": WordStyle(
        "__Single Txt",
        paragraph={
            "tabs": {"tab": [{"val": "left", "pos": MARGIN + STEP * at} for at in range(1, 5)]},
            "spacing": exact(LINE, after=HALF_LINE),
            "ind": IN_COLUMN,
            "jc": "both",
        },
    ),
    "HCh": WordStyle(
        "_ H _Ch",
        "H1",
        "SingleTxt",
        {"spacing": exact(300, 360, 240), "outlineLvl": 0},
        {"spacing": -2, "sz": 28, "szCs": 28},
    ),
    "H1": WordStyle(
        "_ H_1",
        following="SingleTxt",
        paragraph={
            **TOGETHER,
            "spacing": exact(270, 240, 240),
            "ind": IN_COLUMN,
            "outlineLvl": 1,
        },
        run={"b": True, "sz": 24, "szCs": 24},
    ),
    "H23": WordStyle(
        "_ H_2/3",
        "H1",
        "SingleTxt",
        {"spacing": exact(LINE, 240, HALF_LINE), "outlineLvl": 2},
        {"spacing": 2, "sz": 20, "szCs": 20},
    ),
    "H4": WordStyle(
        "_ H_4",
        "H23",
        "SingleTxt",
        {"spacing": exact(LINE, 240, HALF_LINE), "outlineLvl": 3},
        {"b": False, "i": True, "spacing": 3},
    ),
    "H56": WordStyle("_ H_5/6", "H4", "SingleTxt", {"outlineLvl": 4}),
    "TitleHCH": WordStyle(
        "Title_H_CH",
        "HCh",
        "SingleTxt",
        {"spacing": exact(300, after=248), "ind": IN_COLUMN, "outlineLvl": 9},
    ),
    "TitleH1": WordStyle(
        "Title_H1",
        "H1",
        "SingleTxt",
        {"keepNext": False, "spacing": exact(270, after=360), "ind": IN_COLUMN, "outlineLvl": 9},
    ),
    "AnnexLabel": WordStyle(
        "Annex Label",
        "HCh",
        "HCh",
        {"pageBreakBefore": True, "spacing": exact(300), "ind": IN_COLUMN, "outlineLvl": 9},
    ),
    "SummaryHeading": WordStyle(
        "Summary Heading",
        following="SingleTxt",
        paragraph={"keepNext": True, "spacing": exact(LINE, 110, HALF_LINE), "jc": "center"},
        run={"i": True},
    ),
    "Bullet1": WordStyle("Bullet 1", "SingleTxt"),
    "ListMember": WordStyle("List Member", "SingleTxt"),
    "Quote": WordStyle("Quote", "SingleTxt", paragraph={"ind": {"left": MARGIN + STEP, "right": MARGIN + STEP}}),
    "Caption": WordStyle(
        "caption",
        paragraph={**TOGETHER, "spacing": exact(LINE, 240, 0), "ind": IN_COLUMN},
    ),
    "TableTitle": WordStyle("Table Title", "Caption", paragraph={"spacing": exact(LINE, 0, 60)}, run={"b": True}),
    "TableUnit": WordStyle(
        "Table Unit", "Caption", paragraph={"spacing": exact(160, 0, HALF_LINE)}, run={"sz": 14, "szCs": 14}
    ),
    "TableText": WordStyle("Table Text", paragraph={"spacing": exact(210, 40, 40)}, run=SMALL_LETTERS),
    "TableHead": WordStyle(
        "Table Head",
        "TableText",
        paragraph={"keepNext": True, "spacing": exact(160, 80, 80)},
        run={"i": True, "sz": 14, "szCs": 14},
    ),
    "AfterTable": WordStyle("After Table", paragraph={"spacing": exact(LINE)}),
    "TableNote": WordStyle(
        "Table Note", "FootnoteText", paragraph={"ind": {"left": MARGIN + 240, "right": MARGIN, "hanging": 240}}
    ),
    "AsTyped": WordStyle(
        "Text as Typed",
        "SingleTxt",
        paragraph={
            "pBdr": {
                side: {"val": "single", "sz": 2, "space": 4, "color": "auto"}
                for side in ("top", "left", "bottom", "right")
            },
            "jc": "left",
        },
    ),
    "Picture": WordStyle(
        "Picture",
        "SingleTxt",
        paragraph={"spacing": {"before": HALF_LINE, "after": 240, "line": LINE, "lineRule": "auto"}, "jc": "left"},
    ),
    "Divider": WordStyle(
        "Divider",
        paragraph={
            "pBdr": {"bottom": {"val": "single", "sz": 2, "space": 1, "color": "auto"}},
            "spacing": exact(LINE, after=240),
            "ind": {"left": 4200, "right": 4200},
        },
    ),
    "FootnoteText": WordStyle(
        "footnote text",
        paragraph={
            "tabs": {"tab": [{"val": "left", "pos": MARGIN}]},
            "spacing": exact(210),
            "ind": {"left": MARGIN, "right": MARGIN, "hanging": 306},
        },
        run=SMALL_LETTERS,
    ),
    "PageLabel": WordStyle(
        "Page Label", paragraph={"spacing": exact(LINE, after=HALF_LINE), "jc": "right"}, run={"i": True}
    ),
    "ContentsHeading": WordStyle(
        "TOC Heading",
        paragraph={"keepNext": True, "pageBreakBefore": True, "spacing": exact(LINE, after=240), "jc": "center"},
        run={"b": True},
    ),
    **{
        f"TOC{level}": WordStyle(
            f"toc {level}",
            paragraph={
                "tabs": {
                    "tab": [
                        {"val": "right", "pos": left - 120},
                        {"val": "left", "pos": left},
                        {"val": "right", "leader": "dot", "pos": 9840},
                    ]
                },
                "spacing": exact(LINE, after=80),
                "ind": {"left": left, "right": 880, "hanging": left},
            },
        )
        for level, left in ((1, 792), (2, 1267), (3, 1742))
    },
    "Session": WordStyle("Session", "H23", paragraph={"spacing": exact(LINE), "ind": {"left": 0, "firstLine": 0}}),
    "AgendaItemNormal": WordStyle("Agenda_Item_Normal", paragraph={"spacing": exact(LINE)}),
    "AgendaTitleH2": WordStyle(
        "Agenda_Title_H2", paragraph={"spacing": exact(LINE), "ind": {"right": 4620}}, run={"b": True}
    ),
    "Institution": WordStyle(
        "Institution", paragraph={"spacing": exact(300)}, run={"spacing": -3, "w": 100, "sz": 28, "szCs": 28}
    ),
    "Publication": WordStyle("Publication", paragraph={"spacing": exact(480), "jc": "right"}),
    "XLarge": WordStyle(
        "XLarge", paragraph={"spacing": exact(390)}, run={"b": True, "spacing": -4, "w": 98, "sz": 40, "szCs": 40}
    ),
    "Distribution": WordStyle("Distribution", paragraph={"spacing": exact(LINE)}),
    "Issued": WordStyle("Issued", "Distribution", paragraph={"jc": "right"}),
    "Notice": WordStyle("Notice", paragraph={"spacing": exact(LINE, HALF_LINE, HALF_LINE)}, run={"b": True}),
    "Header": WordStyle(
        "header",
        paragraph={
            "pBdr": {"bottom": {"val": "single", "sz": 2, "space": 4, "color": "auto"}},
            "spacing": {"line": 196, "lineRule": "exact"},
        },
        run={"b": True, "spacing": 0, "w": 100, "sz": 17, "szCs": 17},
    ),
    "Footer": WordStyle(
        "footer",
        paragraph={"tabs": {"tab": [{"val": "right", "pos": 9840}]}, "spacing": {"line": 196, "lineRule": "exact"}},
        run={"spacing": 0, "w": 100, "sz": 17, "szCs": 17},
    ),
    "Imprint": WordStyle(
        "Imprint",
        "Footer",
        paragraph={"spacing": exact(196, after=800)},
        run={"spacing": 4, "w": 103, "sz": 20, "szCs": 20},
    ),
    "FootnoteReference": WordStyle("footnote reference", "", run={"vertAlign": "superscript"}, kind="character"),
    "Hyperlink": WordStyle("Hyperlink", "", run={"color": "0000FF", "u": "none"}, kind="character"),
    "CommentReference": WordStyle("annotation reference", "", run={"sz": 16, "szCs": 16}, kind="character"),
    "CommentText": WordStyle("annotation text", paragraph={"spacing": {"line": 240, "lineRule": "auto"}}),
}
"""Every style but the defaults, by identifier. Names that begin with underscores are the template's."""
HEADINGS = ("HCh", "H1", "H23", "H4", "H56")
"""The styles of headings, from the highest."""


def styles_part(lang: str) -> bytes:
    """Return the part of the styles, for a text in a language."""
    part = root("styles")
    defaults = add_element(part, "docDefaults")
    letters: Mapping[str, Values] = {
        "rFonts": dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), FONT),
        "spacing": 4,
        "w": 103,
        "sz": 20,
        "szCs": 20,
        "lang": {"val": lang, "eastAsia": lang, "bidi": "ar-SA"},
    }
    add_properties(add_element(defaults, "rPrDefault"), RUN, letters)
    add_properties(add_element(defaults, "pPrDefault"), PARAGRAPH, {"suppressAutoHyphens": True})
    normal = WordStyle("Normal", "", paragraph={"spacing": {"line": LINE, "lineRule": "atLeast"}})
    _style(part, "Normal", normal, default=True)
    _style(part, "DefaultParagraphFont", WordStyle("Default Paragraph Font", "", kind="character"), default=True)
    _table_style(part)
    for identifier, style in STYLES.items():
        _style(part, identifier, style)
    return part_bytes(part)


def _style(part: Element, identifier: str, style: WordStyle, *, default: bool = False) -> None:
    element = add_element(part, "style", type=style.kind, **({"default": 1} if default else {}), styleId=identifier)
    add_element(element, "name", val=style.name)
    if style.based:
        add_element(element, "basedOn", val=style.based)
    if style.following:
        add_element(element, "next", val=style.following)
    add_element(element, "qFormat")
    add_properties(element, PARAGRAPH, style.paragraph)
    add_properties(element, RUN, style.run)


def _table_style(part: Element) -> None:
    element = add_element(part, "style", type="table", default=1, styleId="TableNormal")
    add_element(element, "name", val="Normal Table")
    add_properties(
        element,
        TABLE,
        {
            "tblInd": {"w": 0, "type": "dxa"},
            "tblCellMar": {side: {"w": 0, "type": "dxa"} for side in ("top", "left", "bottom", "right")},
        },
    )
