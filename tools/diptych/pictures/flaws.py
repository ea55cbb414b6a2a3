"""What can be wrong with a picture."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase

PIXELS = 40_000_000
"""Most pixels of a picture: more than a whole page has at 600 dots per inch."""

EMPTY = Phrase(N_("the file is empty"))
OTHER_KIND = Phrase(N_("the file is not of the type that its name says"))
CUT_OFF = Phrase(N_("the file ends before the picture does"))
DAMAGED = Phrase(N_("the file is damaged"))
NO_SIZE = Phrase(N_("it has no width or no height"))
DEEP_COLOUR = Phrase(N_("its colours have more than 8 bits; save it with 8"))
STRANGE_CODING = Phrase(N_("browsers do not know its encoding; save it as a plain JPEG"))
STRANGE_COLOURS = Phrase(N_("its colours are neither grey, RGB nor CMYK"))
NOT_XML = Phrase(N_("it is not well-formed XML"))
NOT_SVG = Phrase(N_("it is not an SVG picture"))
COMPRESSED = Phrase(N_("it is compressed; save it as plain SVG"))
ENTITIES = Phrase(N_("it declares entities of its own; save it as plain SVG"))
NOT_A_NUMBER = Phrase(N_("a size or position in it is not a number"))
TOO_DEEP = Phrase(N_("its groups are nested too deeply"))
CIRCLE = Phrase(N_("a part of it contains itself"))
TOO_MUCH = Phrase(N_("it draws more parts than a page can hold"))


class FlawKind(Enum):
    """A kind of flaw in a picture."""

    UNREADABLE = "unreadable"
    """It cannot be shown; the detail says why."""
    OVERSIZED = "oversized"
    """It has more pixels than are drawn; the detail has its width and height."""
    ACTIVE = "active"
    """It held something that would run in a browser, which was taken out; the detail names it."""
    ELSEWHERE = "elsewhere"
    """It held something that is not part of the picture, which was taken out; the detail names it."""
    INKS = "inks"
    """Its colours are inks (CMYK)."""
    MOVING = "moving"
    """It is animated."""


class Flaw(NamedTuple):
    """One thing that is wrong with a picture; what the detail says depends on the kind."""

    kind: FlawKind
    detail: str = ""


class PictureLook(NamedTuple):
    """What was found in a picture.

    Attributes:
        data: What may be shown: the file without its active content; empty where nothing may be shown.
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
    """Return the exception for a picture that cannot be shown."""
    return RefusedPictureError(Flaw(FlawKind.UNREADABLE, reason))


def measured(width: int, height: int) -> None:
    """Check that a picture of this size may be drawn.

    Raises:
        RefusedPictureError: It has no pixels, or too many.
    """
    if not width or not height:
        raise unreadable(NO_SIZE)
    if width * height > PIXELS:
        raise RefusedPictureError(Flaw(FlawKind.OVERSIZED, f"{width} × {height}"))
