"""Sixteen slips of the hand in a copy of the example, as editors and translators make them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

CONTENT = Path("content")


class Slip(NamedTuple):
    """What was written in the place of something.

    Attributes:
        file: The file.
        right: What the example says, as a pattern.
        wrong: What the copy says.
        code: The rule that tells of it.
    """

    file: str
    right: str
    wrong: str
    code: str


SLIPS = {
    "a figure": Slip("african-union.fr.md", "14 groupes armés", "41 groupes armés", "CON004"),
    "a citation dropped": Slip(
        "introduction.fr.md", r"par sa résolution 1809 \(2008\), le Conseil", "le Conseil", "CON001"
    ),
    "the number of a resolution": Slip("introduction.en.md", "resolution 58/316", "resolution 58/361", "CON001"),
    "a paragraph left out": Slip("league-of-arab-states.fr.md", r"En 2019, le Bureau des .*\n\n", "", "ALI002"),
    "paragraphs exchanged": Slip(
        "pacific-islands-forum.fr.md", r"(Un programme étendu.*\n\n)(Le Centre régional.*\n\n)", r"\2\1", "ALI003"
    ),
    "a heading in one language": Slip(
        "observations.fr.md", r"\nChacun tient", "\n## Le système\n\nChacun tient", "ALI001"
    ),
    "a list typed by hand": Slip(
        "organization-of-american-states.en.md",
        r"they shared information, went on joint advocacy missions and issued joint press releases\.",
        "they did the following:\n\n(a) They shared information;\n\n(b) They went on joint missions.",
        "TXT023",
    ),
    "a name": Slip(
        "pacific-islands-forum.fr.md", "Commission de consolidation", "Comission de consolidation", "TRM006"
    ),
    "the text of a note": Slip("council-of-europe.fr.md", r"\[\^departments\]: ", "[^department]: ", "REF004"),
    "a reference": Slip("african-union.fr.md", "#au-libya", "#au-lybia", "REF001"),
    "a cell of data": Slip("data/events.csv", "2019-05-30,", "2019-05-32,", "DAT003"),
    "a date": Slip("african-union.fr.md", "Le 23 juillet 2019", "Le 23 juin 2019", "CON005"),
    "a space": Slip("interpol.fr.md", "avec le trafic", "avec le  trafic", "TYP002"),
    "a title": Slip("interpol.fr.md", "title: Organisation", "title: INTERPOL : Organisation", "YML001"),
    "an acronym": Slip(
        "caribbean-community.en.md", "the Department of Political and Peacebuilding Affairs", "the DPPA", "CON009"
    ),
    "a link": Slip("introduction.fr.md", r"\[\]\(#african-union\)", "[Union africaine](african-union.md)", "LNK005"),
}


def example() -> dict[str, bytes]:
    """Return the files of the example."""
    return {path.relative_to(CONTENT).as_posix(): path.read_bytes() for path in CONTENT.rglob("*") if path.is_file()}


def with_slips(*names: str) -> dict[str, bytes]:
    """Return the files of the example with some of the slips; with all if none is named."""
    files = example()
    for name in names or SLIPS:
        slip = SLIPS[name]
        text, count = re.subn(slip.right, slip.wrong, files[slip.file].decode(), count=1)
        assert count, f"the example no longer says what “{name}” changes"
        files[slip.file] = text.encode()
    return files
