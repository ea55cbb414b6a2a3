"""Pictures of foreign files → pictures of the report, where a page can show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.formats.file_paths import is_fit_path
from diptych.i18n import N_
from diptych.importing.shared.manuscript import ForeignFigure
from diptych.pictures import look

if TYPE_CHECKING:
    from diptych.importing.shared.remarks import Remarks

FOLDER = "pictures"
PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".svg")

UNSHOWN = N_("The picture “{name}” was dropped, since a page cannot show it: save it as PNG, JPEG or SVG.")
UNSHOWN_DESCRIBED = N_(
    "The picture “{name}” was dropped, since a page cannot show it: save it as PNG, JPEG or SVG. It shows: “{text}”."
)
UNDESCRIBED = N_("The picture “{path}” has no description: write what it shows between its square brackets.")


class ForeignPicture(NamedTuple):
    """A picture inside a foreign file: the name of its file, its content, and what it shows in words."""

    name: str
    data: bytes
    description: str


def kept_picture(one: ForeignPicture, place: str, remarks: Remarks) -> ForeignFigure | None:
    """Return the figure that a picture becomes, in the folder of pictures; none for one that a page cannot show.

    Args:
        one: The picture.
        place: Where it is in the file.
        remarks: Takes what is said of it.
    """
    path = f"{FOLDER}/{one.name}"
    if one.data and is_fit_path(path, PICTURE_ENDINGS) and not look(path, one.data).flaws:
        if not one.description:
            remarks.left(place, UNDESCRIBED, path=path)
        return ForeignFigure(path, one.description, "", place)
    if one.description:
        remarks.dropped(place, UNSHOWN_DESCRIBED, name=one.name, text=one.description)
    else:
        remarks.dropped(place, UNSHOWN, name=one.name)
    return None
