"""Pictures in the same place of two files: which differences are told, and which are those of a translation."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document
from PIL import Image

from tests.support.compared import ENGLISH, FRENCH, comparison_of_files


def picture(colour: str, size: tuple[int, int] = (80, 60), form: str = "PNG") -> bytes:
    """Return a picture of one colour."""
    packed = BytesIO()
    Image.new("RGB", size, colour).save(packed, form)
    return packed.getvalue()


MAP, BRIDGE, MILL = picture("green"), picture("blue"), picture("red")
TALL = picture("red", (60, 90))


def illustrated(text: str, first: bytes | None, second: bytes | None) -> bytes:
    """Return the Word file of a text, with a picture after each of its first two paragraphs."""
    document, left = Document(), [first, second]
    for part in text.split("\n\n"):
        document.add_paragraph(part.lstrip("# "))
        if not part.startswith("#") and left and (one := left.pop(0)):
            document.add_picture(BytesIO(one))
    packed = BytesIO()
    document.save(packed)
    return packed.getvalue()


def codes(english: tuple[bytes | None, bytes | None], french: tuple[bytes | None, bytes | None]) -> list[str]:
    """Return the rules that find something in two illustrated texts, named in either order."""
    files = {"a.en.docx": illustrated(ENGLISH, *english), "a.fr.docx": illustrated(FRENCH, *french)}
    found = [one.code for one in comparison_of_files(files).findings]
    assert found == [one.code for one in comparison_of_files(dict(reversed(files.items()))).findings]
    return found


@pytest.mark.parametrize(
    ("french", "found"),
    [
        ((MAP, BRIDGE), []),
        # A map with French words in it, drawn a little broader, or in another format.
        ((MILL, BRIDGE), []),
        ((picture("red", (84, 60), "JPEG"), BRIDGE), []),
        ((BRIDGE, MAP), ["IMP057", "IMP057"]),
        ((MAP, MAP), ["IMP057"]),
        ((TALL, BRIDGE), ["IMP058"]),
        ((MAP, TALL), ["IMP058"]),
        ((MAP, None), ["CON018"]),
        ((None, BRIDGE), ["CON018"]),
    ],
)
def test_another_picture_in_the_same_place(french: tuple[bytes | None, bytes | None], found: list[str]) -> None:
    assert codes((MAP, BRIDGE), french) == found


def test_a_picture_that_only_the_source_shows_twice_is_told_once() -> None:
    assert codes((MAP, MAP), (MAP, BRIDGE)) == ["IMP057"]


def test_the_sizes_and_the_other_place_are_told() -> None:
    files = {"a.en.docx": illustrated(ENGLISH, MAP, None), "a.fr.docx": illustrated(FRENCH, TALL, None)}
    comparison = comparison_of_files(files)
    (found,) = comparison.findings
    told = {name: found.arguments[name] for name in ("width", "height", "other_width", "other_height")}
    assert told == {"width": 60, "height": 90, "other_width": 80, "other_height": 60}
    assert (found.span.path, found.related[0].span.path) == ("a.fr.docx", "a.en.docx")


def test_a_picture_that_stands_elsewhere_in_the_source_is_shown_there() -> None:
    files = {"a.en.docx": illustrated(ENGLISH, MAP, BRIDGE), "a.fr.docx": illustrated(FRENCH, BRIDGE, MAP)}
    comparison = comparison_of_files(files)
    first, second = (one.written for one in comparison.found)
    assert first.span < second.span
    assert first.related[0].span > second.related[0].span
