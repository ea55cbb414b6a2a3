"""What a template may see of a first page besides its words."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class FirstPageView:
    """What a first page shows that is more than plain words.

    Attributes:
        date: Date of issue, with the ending of its ordinal raised.
        bars: Job number in Code 39, an SVG.
        address_code: Address of the document as a QR code, an SVG.
        emblem: Address of the picture of the emblem or the logo, seen from the printed page.
        logo: Address of the logo's picture, seen from the web page.
    """

    date: Markup = NOTHING
    bars: Markup = NOTHING
    address_code: Markup = NOTHING
    emblem: str = ""
    logo: str = ""
