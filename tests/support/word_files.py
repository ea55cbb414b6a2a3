"""Word files to test with, made from the XML that Word writes."""

from __future__ import annotations

from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
NUMBERING = """
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="3">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/>
 <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
"""
STYLES = """
<w:style w:type="paragraph" w:styleId="HCh"><w:name w:val="_ H _Ch"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="_ H_1"/></w:style>
<w:style w:type="paragraph" w:styleId="H23"><w:name w:val="_ H_2/3"/></w:style>
<w:style w:type="paragraph" w:styleId="TitleHCH"><w:name w:val="Title_H_CH"/></w:style>
<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="HCh"/>
 <w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style>
"""
NOTES = f"""<w:footnotes {NAMESPACES}>
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>____</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> See the annex.</w:t></w:r></w:p>
</w:footnote></w:footnotes>"""
NOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def text(words: str, properties: str = "") -> str:
    """Return a run."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(content: str, style: str = "", number: tuple[int, int] | None = None) -> str:
    """Return a paragraph; `number` is its numbering and the level. Bare words become a run."""
    inner = content if content.startswith("<") else text(content)
    numbered = f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{numbered}</w:pPr>{inner}</w:p>'


def table(*rows: str, header: int = 0) -> str:
    """Return a table; the first `header` rows are headings."""
    marked = "<w:trPr><w:tblHeader/></w:trPr>"
    inner = "".join(f"<w:tr>{marked if at < header else ''}{row}</w:tr>" for at, row in enumerate(rows))
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{inner}</w:tbl>"


def cell(words: str, span: int = 1, merge: str = "") -> str:
    """Return a cell of a table."""
    merged = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    return (
        f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/>{merged}</w:tcPr>{paragraph(words) if words else "<w:p/>"}</w:tc>'
    )


def series(name: str, *values: str) -> str:
    """Return what a chart keeps of a row of cells."""
    points = "".join(f'<c:pt idx="{at}"><c:v>{value}</c:v></c:pt>' for at, value in enumerate(values))
    return f"<c:{name}><c:strRef><c:f>A1</c:f><c:strCache>{points}</c:strCache></c:strRef></c:{name}>"


def chart_title(words: str) -> str:
    """Return the title of a chart or of an axis."""
    return f"<c:title><c:tx><c:rich><a:p><a:r><a:t>{words}</a:t></a:r></a:p></c:rich></c:tx></c:title>"


CHART = (
    f"<c:chartSpace {NAMESPACES}><c:chart>{chart_title('Troops')}<c:plotArea><c:barChart><c:ser>"
    f"{series('tx', '2019')}{series('cat', 'Fiji', 'Nepal')}{series('val', '2', '30')}</c:ser></c:barChart>"
    f"<c:valAx>{chart_title('Hundreds')}</c:valAx></c:plotArea></c:chart></c:chartSpace>"
).encode()


def drawing(inner: str, description: str = "") -> str:
    """Return a run with a drawing."""
    named = f'<wp:docPr id="1" name="One" descr="{description}"/>'
    return f"<w:r><w:drawing><wp:inline>{named}{inner}</wp:inline></w:drawing></w:r>"


def diagram(*words: str) -> bytes:
    """Return the data of a diagram with points."""
    points = "".join(f"<dgm:pt><dgm:t><a:p><a:r><a:t>{word}</a:t></a:r></a:p></dgm:t></dgm:pt>" for word in words)
    return f"<dgm:dataModel {NAMESPACES}>{points}</dgm:dataModel>".encode()


class Part(NamedTuple):
    """A part of a Word file besides the text.

    Attributes:
        name: Its name in the folder of the text, such as `charts/chart1.xml`.
        kind: The end of the type of the relationship to it, such as `chart`.
        data: Its content.
        content_type: Its type.
    """

    name: str
    kind: str
    data: bytes
    content_type: str = "application/xml"


def word_file(*body: str, links: tuple[str, ...] = (), parts: tuple[Part, ...] = ()) -> bytes:
    """Return a Word file; links have the relationships `link0`, `link1` and so on, parts `part0`, `part1`."""
    plain = BytesIO()
    Document().save(plain)
    made = BytesIO()
    with ZipFile(plain) as source, ZipFile(made, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = _member(name, source.read(name).decode("utf-8", "surrogateescape"), body, links)
            target.writestr(name, _with_parts(name, content, parts))
        target.writestr("word/footnotes.xml", NOTES)
        for part in parts:
            target.writestr(f"word/{part.name}", part.data)
    return made.getvalue()


def _with_parts(name: str, content: bytes, parts: tuple[Part, ...]) -> bytes:
    """Return a member of a Word file with what it says of other parts."""
    if name == "[Content_Types].xml":
        said = "".join(f'<Override PartName="/word/{one.name}" ContentType="{one.content_type}"/>' for one in parts)
        return content.replace(b"</Types>", f"{said}</Types>".encode())
    if name == "word/_rels/document.xml.rels":
        said = "".join(
            f'<Relationship Id="part{at}" Type="{R}/{one.kind}" Target="{one.name}"/>' for at, one in enumerate(parts)
        )
        return content.replace(b"</Relationships>", f"{said}</Relationships>".encode())
    return content


def _member(name: str, content: str, body: tuple[str, ...], links: tuple[str, ...]) -> bytes:
    match name:
        case "word/document.xml":
            content = f"<w:document {NAMESPACES}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>"
        case "word/numbering.xml":
            content = f"<w:numbering {NAMESPACES}>{NUMBERING}</w:numbering>"
        case "word/styles.xml":
            content = content.replace("</w:styles>", f"{STYLES}</w:styles>")
        case "[Content_Types].xml":
            override = f'<Override PartName="/word/footnotes.xml" ContentType="{NOTES_TYPE}"/>'
            content = content.replace("</Types>", f"{override}</Types>")
        case "word/_rels/document.xml.rels":
            external = "".join(
                f'<Relationship Id="link{at}" Type="{R}/hyperlink" Target="{address}" TargetMode="External"/>'
                for at, address in enumerate(links)
            )
            notes = f'<Relationship Id="notes" Type="{R}/footnotes" Target="footnotes.xml"/>'
            content = content.replace("</Relationships>", f"{notes}{external}</Relationships>")
        case _:
            pass
    return content.encode("utf-8", "surrogateescape")
