"""What can be wrong with a picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase

PIXELS = 40_000_000
"""Pixels of a picture: more than a whole page printed at 600 dots to the inch has."""

EMPTY = Phrase(N_("the file is empty"))
OTHER_KIND = Phrase(N_("the file holds something else than its name says"))
CUT_OFF = Phrase(N_("the file ends before the picture does"))
DAMAGED = Phrase(N_("the file is damaged"))
NO_SIZE = Phrase(N_("it has no width or no height"))
DEEP_COLOUR = Phrase(N_("its colours have more than 8 bits, save it with 8"))
STRANGE_CODING = Phrase(N_("it is packed in a way that browsers do not know, save it as a plain JPEG"))
STRANGE_COLOURS = Phrase(N_("its colours are neither grey, RGB nor CMYK"))
NOT_XML = Phrase(N_("it is not well-formed XML"))
NOT_SVG = Phrase(N_("it is not an SVG picture"))
COMPRESSED = Phrase(N_("it is compressed, save it as plain SVG"))
ENTITIES = Phrase(N_("it declares entities of its own, save it as plain SVG"))
NOT_A_NUMBER = Phrase(N_("a size or a place in it is no number"))
TOO_DEEP = Phrase(N_("its groups are nested too deep"))
CIRCLE = Phrase(N_("a part of it contains itself"))
TOO_MUCH = Phrase(N_("it draws more parts than a page can be made of"))


class FlawKind(Enum):
    """A kind of thing that is wrong with a picture."""

    UNREADABLE = "unreadable"
    """It cannot be shown; the detail says why."""
    OVERSIZED = "oversized"
    """It has more pixels than are drawn; the detail has its width and height."""
    ACTIVE = "active"
    """It held what would run in a browser, named by the detail, which was taken out."""
    ELSEWHERE = "elsewhere"
    """It showed what is not a picture of its own, named by the detail, which was taken out."""
    INKS = "inks"
    """Its colours are inks (CMYK)."""
    MOVING = "moving"
    """It moves."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong with a picture; what the detail says depends on the kind."""

    kind: FlawKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PictureLook:
    """What was seen of a picture.

    Attributes:
        data: What may be shown: the file as it is, without what is active in it. Empty where nothing may.
        flaws: What is wrong with it.
    """

    data: bytes
    flaws: tuple[Flaw, ...] = ()


class RefusedPictureError(Exception):
    """A picture that is not shown.

    Attributes:
        flaw: Why.
    """

    def __init__(self, flaw: Flaw) -> None:
        """Keep the flaw."""
        super().__init__(flaw.detail)
        self.flaw = flaw


def unreadable(reason: Phrase) -> RefusedPictureError:
    """Return what is raised for a picture that cannot be shown."""
    return RefusedPictureError(Flaw(FlawKind.UNREADABLE, reason))


def measured(width: int, height: int) -> None:
    """See whether so many pixels may be drawn.

    Raises:
        RefusedError: There are none, or too many.
    """
    if not width or not height:
        raise unreadable(NO_SIZE)
    if width * height > PIXELS:
        raise RefusedPictureError(Flaw(FlawKind.OVERSIZED, f"{width} × {height}"))
