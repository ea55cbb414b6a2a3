"""What a template may see of the head of the first page."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class MastheadSymbol:
    """A symbol of the report itself, split into `A` and `/75/345`: the masthead sets the letters large."""

    letters: str
    rest: str


@dataclass(frozen=True, slots=True)
class MastheadOrgan:
    """An organ with the lines under its name; an unknown line is empty."""

    name: str
    session: str
    agenda: str
    agenda_title: str


@dataclass(frozen=True, slots=True)
class Masthead:
    """The head of the first page; an unknown line is empty.

    Attributes:
        symbols: One or two symbols.
        organs: Organs that the report is addressed to.
        distribution: `Distr.: General`.
        date: Date of issue in words.
        language: Name of the edition's language; empty for the original.
        original: `Original: English`.
        notice: A notice that must be seen first.
        job: Job number.
        imprint: Line at the foot of the first page, `26-04887 (E)    150426`.
        bars: Job number in Code 39, an SVG.
        address_code: Address of the document as a QR code, an SVG.
        emblem: Address of the emblem's picture, seen from the printed page.
    """

    symbols: tuple[MastheadSymbol, ...]
    organs: tuple[MastheadOrgan, ...]
    distribution: str
    date: str
    language: str
    original: str
    notice: str
    job: str
    imprint: str = ""
    bars: Markup = NOTHING
    address_code: Markup = NOTHING
    emblem: str = ""
