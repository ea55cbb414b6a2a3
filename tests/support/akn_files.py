"""Akoma Ntoso of every kind to test with: documents of each kind, and things that a document may hold."""

from __future__ import annotations

from diptych.formats.akn import AKN

OTHER = "urn:unheard"
META = """<meta><identification source="#s"><FRBRWork><FRBRuri value="/akn/un/{kind}/1"/></FRBRWork>\
<FRBRExpression>{language}</FRBRExpression></identification>{notes}</meta>"""
LANGUAGE = '<FRBRlanguage language="{language}"/>'
MATHS = '<math xmlns="http://www.w3.org/1998/Math/MathML">{}</math>'
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><title>{}</title><text>{}</text></svg>'

LIST = (
    "<list><intro><p>{}</p></intro><point><num>(a)</num><content><p>{}</p></content></point>"
    "<point><num>(b)</num><heading>{}</heading><content><p>{}</p><table><tr><td>{}</td></tr></table></content></point>"
    "<wrapUp><p>{}</p></wrapUp></list>"
)
TABLE = (
    "<table><caption>{}<authorialNote><p>{}</p></authorialNote></caption><tr><th colspan='2'>{}</th></tr>"
    "<tr><td><p>{}</p><p>{}</p></td><td><blockList><item><num>(i)</num><p>{}</p></item></blockList></td></tr></table>"
)
QUOTED = (
    "<p>{} <mod>{} <quotedStructure><section><num>2.</num><heading>{}</heading><content><p>{}</p></content></section>"
    "</quotedStructure></mod> {}</p>"
)
NOTE = "<authorialNote marker='*'><p>{}</p><blockList><item><num>(a)</num><p>{}</p></item></blockList></authorialNote>"
THINGS = (
    "<p>{} {} <i>{}</i> {}.</p>",
    "<paragraph><num>1.</num><content><p>{} {}</p><p>{}</p></content></paragraph>",
    "<paragraph><num>(b)</num><heading>{}</heading><content><p>{}</p></content></paragraph>",
    "<part><num>Part 3</num><heading>{}</heading><subheading>{}</subheading><content><p>{}</p></content></part>",
    "<article><num>Article 4</num><paragraph><num>1.</num><content><p>{}</p></content></paragraph></article>",
    "<hcontainer><heading>{}<authorialNote><p>{}</p></authorialNote></heading><p>{}</p></hcontainer>",
    f"<p>{{}}{NOTE}</p>",
    LIST,
    "<ul><li>{}</li><li><p>{}</p><ul><li>{}</li></ul></li></ul>",
    TABLE,
    QUOTED,
    "<p>{} <del>{} {}</del><ins>{}</ins><remark>{}</remark><omissis>{}</omissis></p>",
    "<p>{} <placeholder originalText='{}'>{}</placeholder> <fillIn/> <embeddedText>{}</embeddedText></p>",
    "<speech><from>{}</from><p>{}</p></speech>",
    "<toc><tocItem href='#a'>{} {}</tocItem></toc>",
    f"<foreign>{MATHS.format('<mfrac><mi>{}</mi><mi>{}</mi></mfrac>')}</foreign>",
    f"<foreign>{DRAWING}</foreign>",
    "<p><img src='{}.png' alt='{}'/> {}</p>",
    "<p>{}<sup>2</sup> {}<sub>{}</sub> <a href='#x'>{}</a><eol/>{}</p>",
    "<blockContainer><num>A.</num><heading>{}</heading>{}<p>{}</p>{}</blockContainer>",
    "<componentRef src='#nowhere' showAs='{}'/>",
    "<signature>{} <person>{}</person></signature>",
    "<tblock><heading>{}</heading><p>{}</p></tblock>",
    f"<p>{{}} <x xmlns='{OTHER}'>{{}}</x></p>",
    f"<x xmlns='{OTHER}'><y>{{}}</y><y>{{}} <z>{{}}</z></y>{{}}</x>",
)
"""Things that a document may hold, the last two of which no version of the format knows; words go to the brackets."""
COMPONENT = (
    "<component><num>1</num><heading>{}</heading><doc name='c'><meta/><coverPage><p>{}</p>"
    "<p><docTitle>{}</docTitle></p></coverPage><mainBody><p>{}</p></mainBody></doc></component>"
)
ATTACHED = (
    "<attachments><attachment><heading>{}</heading><subheading>{}</subheading><doc name='a'><meta/><mainBody>"
    "<section><heading>{}</heading><content><p>{}</p></content></section></mainBody></doc></attachment></attachments>"
)
FRONT = "<coverPage><p>{}</p><p><docTitle>{}</docTitle></p></coverPage><preface><p>{}</p></preface>"
NOTES = '<notes><note eId="n1"><p>{}</p></note><note eId="n2"><p>{}</p></note></notes>'
CALLED = '<p>{}<noteRef href="#n1"/></p>'
BODIES = {
    "act": "body",
    "bill": "body",
    "doc": "mainBody",
    "statement": "mainBody",
    "judgment": "judgmentBody",
    "debate": "debateBody",
    "debateReport": "mainBody",
    "amendment": "amendmentBody",
    "portion": "portionBody",
}
"""The body of each kind of document; collections hold other documents."""
COLLECTIONS = ("documentCollection", "officialGazette", "amendmentList")


def file(kind: str, inner: str, namespace: str = AKN, language: str = "eng", beside: str = "") -> str:
    """Return a file with a document of a kind.

    Args:
        kind: The kind.
        inner: What the document holds after its metadata.
        namespace: The namespace of the version; empty for none.
        language: The language that the metadata name; empty for none.
        beside: What stands beside the document.
    """
    said = LANGUAGE.format(language=language) if language else ""
    meta = META.format(kind=kind, language=said, notes=NOTES)
    declared = f' xmlns="{namespace}"' if namespace else ""
    return f"<akomaNtoso{declared}>\n<{kind} name='x'>\n{meta}\n{inner}\n</{kind}>{beside}\n</akomaNtoso>"


def holding(kind: str, things: str) -> str:
    """Return what a document of a kind holds: things in its body, or in a document of a collection."""
    if kind in COLLECTIONS:
        doc = f"<component><doc name='d'><meta/><mainBody>{things}</mainBody></doc></component>"
        return f"{FRONT}<collectionBody>{COMPONENT}{doc}</collectionBody>"
    body = BODIES[kind]
    return f"{FRONT}<{body}>{things}</{body}><conclusions><p>{{}}</p></conclusions>{ATTACHED}"


def filled(kind: str, things: list[int], namespace: str = AKN) -> bytes:
    """Return a file with a document of a kind that holds things, all of whose words differ."""
    inner = holding(kind, CALLED + "\n".join(THINGS[thing] for thing in things))
    whole = file(kind, inner, namespace, beside=f"<components>{COMPONENT}</components>")
    words = (f"word{at}z" for at in range(whole.count("{}")))
    return whole.format(*words).encode()
