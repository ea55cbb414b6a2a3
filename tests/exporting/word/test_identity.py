"""What a Word file says of itself, so that it can come back."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from diptych.formats.word.names import W
from diptych.formats.word.sent import SentLabel, read_label, read_sent, text_digest, words_digest
from tests.merging.word.returning import PATH, sent
from tests.merging.word.seeded_edits import RICH


def names(data: bytes) -> list[str]:
    """Return the names of the bookmarks of a file, those of footnotes too."""
    with ZipFile(BytesIO(data)) as archive:
        roots = [etree.fromstring(archive.read(f"word/{part}.xml")) for part in ("document", "footnotes")]
    return [one.get(f"{W}name", "") for root in roots for one in root.iter(f"{W}bookmarkStart")]


def test_every_paragraph_has_a_name_of_its_own() -> None:
    found = names(sent({PATH: RICH}))

    assert len(found) == len(set(found))
    assert all(len(one) <= 40 for one in found)
    starts = {label.start for one in found if (label := read_label(one))}
    for words in ("Again it met", "one matter", "Velden", "A quoted", "The first note", "Of the boats"):
        assert RICH.index(words) in starts or RICH.index(words) - 3 in starts, words


def test_the_file_holds_its_report_and_its_text() -> None:
    found = read_sent(sent({PATH: RICH, "aims.fr.md": "---\ntitle: Buts\n---\n\nTexte.\n"}))

    assert found is not None
    assert (found.lang, [one.path for one in found.sections], list(found.others)) == ("en", [PATH], ["aims.fr.md"])
    assert (found.sections[0].text, found.sections[0].digest) == (RICH, text_digest(RICH))


def test_the_digest_of_a_text_is_its_name_in_git() -> None:
    assert text_digest("hello\n") == "ce013625030ba8dba906f756967f9e9ca394464a"


def test_labels_are_read_as_they_were_written_even_if_they_were_copied() -> None:
    label = SentLabel(words_digest("Some  words"), 3, 120, 5)

    assert read_label(label.bookmark) == read_label(f"{label.bookmark}_Copy_1") == label
    assert words_digest("Some\u00a0words") == label.digest
    assert read_label("_D3_p4") is None
