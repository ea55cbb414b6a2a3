"""What an Akoma Ntoso file holds beside plain paragraphs is in the report, or in a remark that quotes it."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

import pytest

from diptych.formats.faults import NOT_AKOMA_NTOSO, ImportRefusedError
from diptych.importing.akn.reading import read
from diptych.importing.report.accounting import LOST, MOVED, OFTEN_LOST, OFTEN_MOVED
from diptych.importing.report.writing import write_report
from tests.support.akn_files import file
from tests.support.manuscripts import remarks, report_of
from tests.support.picture_files import raster
from tests.support.reports import plain_findings

if TYPE_CHECKING:
    from diptych.importing.report.writing import Written

TEXT = "<mainBody><p>The main text.</p></mainBody>"
ENGLISH = "The work of the council went on in the year, and the report of it was written by the members."
OF_THE_ACCOUNT = (LOST, MOVED, OFTEN_LOST, OFTEN_MOVED)


def imported(text: str, name: str = "report.en.xml") -> Written:
    """Return the report that a file becomes, of whose words the account must miss none."""
    manuscript = read(name, text.encode())
    written = write_report({manuscript.identity.lang: manuscript})
    assert [one for one in written.remarks if one.message in OF_THE_ACCOUNT] == []
    return written


def body(inner: str) -> str:
    """Return the Markdown of a document with this body, without its head."""
    written = imported(file("doc", f"<mainBody>{inner}</mainBody>").replace("{}", "A note"))
    (text,) = (text for path, text in written.files.items() if path.endswith(".md"))
    return text.partition("---\n\n")[2].partition("\n\n{.unnumbered}\nA note")[0].partition("\n\nA note")[0].strip()


def doc(inner: str, heading: str = "", kind: str = "component") -> str:
    """Return an attached document."""
    return f"<{kind}>{heading}<doc name='x'><meta/><mainBody>{inner}</mainBody></doc></{kind}>"


def titled(written: Written) -> dict[str, str]:
    """Return the text of each section by its title."""
    texts = (text for path, text in written.files.items() if path.endswith(".md"))
    return {text.split("\n")[1].removeprefix("title: "): text.partition("---\n\n")[2].strip() for text in texts}


def test_an_attachment_has_its_heading_as_title_and_the_other_below_it() -> None:
    headings = "<heading>Annex of trees</heading><subheading>Plan of the park</subheading>"
    attached = doc("<p>The annex text.</p>", headings, "attachment")
    made = titled(imported(file("doc", f"{TEXT}<attachments>{attached}</attachments>").replace("{}", "n")))
    assert made["Annex of trees"].startswith("## Plan of the park\n\nThe annex text.")


def test_documents_beside_the_main_one_are_read() -> None:
    beside = f"<components>{doc('<p>Beside it.</p>', '<heading>Second</heading>')}</components>"
    assert titled(imported(file("doc", TEXT, beside=beside).replace("{}", "n")))["Second"].startswith("Beside it.")


@pytest.mark.parametrize("kind", ["documentCollection", "officialGazette", "amendmentList"])
def test_documents_in_a_collection_are_its_sections(kind: str) -> None:
    section = (
        "<section><heading>Aims</heading><paragraph><num>1.</num><content><p>One.</p></content></paragraph></section>"
    )
    inner = f"<preface><p>Before them.</p></preface><collectionBody>{doc(section)}{doc('<p>Two.</p>')}</collectionBody>"
    written = imported(file(kind, inner).replace("{}", "n"))
    text = " ".join(written.files.values())
    assert titled(written)["Aims"] == "One."
    assert "Before them." in text
    assert "Two." in text


def test_a_document_in_another_language_is_told() -> None:
    french = (
        "<meta><identification><FRBRExpression><FRBRlanguage language='fra'/></FRBRExpression></identification></meta>"
    )
    beside = f"<components>{doc('<p>Autre.</p>').replace('<meta/>', french)}</components>"
    assert any("is in “fr”" in one for one in remarks(imported(file("doc", TEXT, beside=beside).replace("{}", "n"))))


def test_a_document_that_is_not_in_the_file_is_told() -> None:
    inner = "<collectionBody><component><documentRef href='/akn/9' showAs='Ninth paper'/></component></collectionBody>"
    written = imported(file("documentCollection", inner).replace("{}", "n"))
    assert "Ninth paper" in titled(written)
    assert any("The document “/akn/9” belongs here" in one for one in remarks(written))


@pytest.mark.parametrize(
    ("namespace", "told"),
    [
        ("", "The file names no namespace"),
        ("http://www.akomantoso.org/1.0", "another version of Akoma Ntoso, “http://www.akomantoso.org/1.0”"),
        ("http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13", "3.0/CSD13”"),
    ],
)
def test_other_versions_are_read_and_told(namespace: str, told: str) -> None:
    written = imported(file("doc", TEXT, namespace).replace("{}", "n"))
    assert any(told in one for one in remarks(written))
    assert any("The main text." in text for text in written.files.values())


def test_the_newest_version_is_not_told() -> None:
    assert not any("namespace" in one or "version" in one for one in remarks(imported(file("doc", TEXT))))


def test_a_document_within_other_xml_is_found_and_the_rest_quoted() -> None:
    wrapped = f"<r xmlns='urn:r'><h>Words of the archive</h>{file('doc', TEXT)}</r>".replace("{}", "n")
    told = remarks(write_report({"en": read("report.en.xml", wrapped.encode())}))
    assert any("inside other XML, “{urn:r}r”" in one for one in told)
    assert any("“Words of the archive”" in one for one in told)


def test_xml_of_another_kind_is_refused_with_a_cure() -> None:
    with pytest.raises(ImportRefusedError) as refused:
        read("report.xml", b"<bill xmlns='http://xml.house.gov/schemas/uslm/1.0'><p>Text.</p></bill>")
    assert refused.value.rule is NOT_AKOMA_NTOSO
    assert "Import the document in Akoma Ntoso, Word, PDF" in refused.value.rule.message


def test_a_language_that_is_not_said_is_guessed_and_told() -> None:
    text = file("doc", f"<mainBody><p>{ENGLISH}</p></mainBody>", language="").replace("{}", "n")
    assert "The language, “en”, was guessed from the words of the text." in remarks(imported(text, "report.xml"))
    assert not any("was guessed from the words" in one for one in remarks(imported(text)))
    assert read("report.xml", text.replace("<doc ", "<doc xml:lang='en-GB' ", 1).encode()).identity.lang == "en"


BODIES = {
    "a quotation within a sentence": (
        "<p>It put <mod><quotedStructure><clause><num>2.</num><p>New.</p></clause></quotedStructure></mod> now.</p>",
        "It put\n\n> 2\\. New.\n\nnow.",
    ),
    "text beside blocks": ("<container>Before<p>Within.</p>After</container>", "Before\n\nWithin.\n\nAfter"),
    "an element that nobody knows": (
        "<x xmlns='urn:x'><y>One.</y><y>Two <z>and</z> three.</y></x>",
        "One.\n\nTwo and three.",
    ),
    "an article": (
        "<article><num>Article 5</num><content><p>It holds.</p></content></article>",
        "## Article 5\n\nIt holds.",
    ),
    "a mark that is no number": (
        "<clause><num>(b)</num><content><p>It holds.</p></content></clause>",
        "\\(b) It holds.",
    ),
    "numbers of HTML": ("<p>Both:</p><ol><li>one</li><li>two</li></ol>", "Both:\n\n1. one\n\n2. two"),
    "raised letters": ("<p>10<sup>6</sup> of CO<sub>2</sub></p>", "10⁶ of CO₂"),
    "bold commas": ("<p>It<b>,</b> too<i>.</i></p>", "It, too."),
    "a formula": (
        "<p>If <math xmlns='http://www.w3.org/1998/Math/MathML'><mfrac><mi>a</mi><mn>2</mn></mfrac></math>.</p>",
        "If a/2.",
    ),
    "a blank": ("<p>The sum of <fillIn/> dollars.</p>", "The sum of … dollars."),
    "text between the members of a list": (
        "<p>Both:</p><list><item><num>(a)</num><p>one</p></item><p>between</p><item><num>(b)</num><p>two</p></item></list>",
        "Both:\n\n1. one\n\n    between\n\n2. two",
    ),
}


@pytest.mark.parametrize("kind", BODIES)
def test_bodies(kind: str) -> None:
    inner, expected = BODIES[kind]
    assert body(inner).replace("{.unnumbered}\n", "").replace("1. one\n2.", "1. one\n\n2.") == expected


TOLD = {
    "<p>It is <del>old</del><ins>new</ins>.</p>": (
        "A tracked deletion was taken as accepted: “old”.",
        "A tracked insertion was taken as accepted: “new”.",
    ),
    "<p><placeholder originalText='the name'>[…]</placeholder> x</p>": (
        "A placeholder stands here for the words “the name”, which were dropped.",
    ),
    "<p>x</p><toc><tocItem href='#a'>1 Aims 3</tocItem></toc>": (
        "A table of contents was dropped, since Diptych makes its own: “1 Aims 3”.",
    ),
    "<p><img src='tree.png'/> x</p><!-- Is it so? -->": (
        "The picture “tree.png” was dropped.",
        "A comment was dropped: “Is it so?”.",
    ),
    "<table><tr><td>Year</td></tr><tr><td>2020</td></tr></table>": (
        "The first row of the table was taken for its headings: “Year”.",
    ),
}


@pytest.mark.parametrize("inner", TOLD)
def test_what_is_not_in_the_text_is_quoted(inner: str) -> None:
    told = remarks(imported(file("doc", f"<mainBody>{inner}</mainBody>").replace("{}", "n")))
    assert set(TOLD[inner]) <= set(told)


def test_pictures_within_the_file_are_saved() -> None:
    address = f"data:image/png;base64,{b64encode(raster('PNG')).decode()}"
    inner = f"<mainBody><p>See:</p><p><img src='{address}' alt='A tree'/></p></mainBody>"
    written = imported(file("doc", inner).replace("{}", "n"))
    ((path, data),) = written.pictures.items()
    assert data == raster("PNG")
    assert any(f"![A tree]({path})" in text for text in written.files.values())


def test_notes_among_the_metadata_are_notes_and_one_that_nothing_calls_is_kept() -> None:
    text = file("doc", "<mainBody><p>See it.<noteRef href='#n1'/></p></mainBody>")
    made = " ".join(imported(text.replace("{}", "The first", 1).replace("{}", "The second")).files.values())
    assert "See it.[^1]" in made
    assert "[^1]: The first" in made
    assert "The second" in made


def test_no_import_brings_findings_of_its_own() -> None:
    heading = "<hcontainer><heading>Aims<authorialNote><p>See it.</p></authorialNote></heading></hcontainer>"
    clause = "<clause><num>(1)</num><content><p>It holds<b>,</b> too.</p></content></clause>"
    inner = f"<preface><p><docTitle>Trees</docTitle></p></preface><mainBody>{heading}{clause}</mainBody>"
    written = imported(file("bill", inner).replace("{}", "It is so."))
    pictures = {path: str(data) for path, data in written.pictures.items()}
    found = plain_findings(report_of({**written.files, **pictures}))
    assert [one.code for one in found if one.code != "STY019"] == []
