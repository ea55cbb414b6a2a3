"""Text as HTML: citations, emphasis, links, and nothing that runs."""

from __future__ import annotations

import re

import pytest

from diptych.render.text.inline import Medium
from diptych.render.views.edition import ParagraphView, ProseView
from tests.support.reports import edition

TOLD = re.compile(r' title="[^"]*"')
RESOLUTION = '<a class="citation" href="https://undocs.org/{lang}/S/RES/1809(2008)">{text}</a>'


def html(markdown: str, lang: str = "en", medium: Medium = Medium.WEB) -> str:
    """Return the HTML of a paragraph, without the descriptions of documents; see `test_documents.py`."""
    paragraph = edition({f"a.{lang}.md": markdown}, lang, medium, draft=True).sections[0].body[0]
    assert isinstance(paragraph, ParagraphView)
    prose = paragraph.blocks[0]
    assert isinstance(prose, ProseView)
    return TOLD.sub("", str(prose.html))


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("*a* **b *c*** `d` e\\\nf", "<em>a</em> <strong>b <em>c</em></strong> <code>d</code> e<br>f"),
        ("two\nlines", "two lines"),
        ("the [Bundestag]{lang=de}", 'the <span lang="de">Bundestag</span>'),
        ("A & B < C &lt; \"D\" 'E'", "A &amp; B &lt; C &lt; &#34;D&#34; &#39;E&#39;"),
        ("a <b>bold</b>", 'a <code class="markup">&lt;b&gt;</code>bold<code class="markup">&lt;/b&gt;</code>'),
        ("see ![a <map>](map.png) here", "see a &lt;map&gt; here"),
        ("{{ 7 * 7 }} {% raw %}", "{{ 7 * 7 }} {% raw %}"),
    ],
)
def test_text(markdown: str, expected: str) -> None:
    assert html(markdown) == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ('[UN](https://un.org/?a="b"&c)', '<a href="https://un.org/?a=&#34;b&#34;&amp;c">UN</a>'),
        ("[*us*](MAILTO:a@un.org)", '<a href="MAILTO:a@un.org"><em>us</em></a>'),
        ("<https://un.org>", '<a href="https://un.org">https://un.org</a>'),
        ("[](https://un.org)", '<a href="https://un.org">https://un.org</a>'),
        ("[text](javascript:alert(1))", "text"),
        ("[text](JavaScript:alert(1))", "text"),
        ("[text](<java script:alert(1)>)", "text"),
        ("[text](&#106;avascript:alert(1))", "text"),
        ("[text](data:text/html,x)", "text"),
        ("[text](file:///etc/passwd)", "text"),
        ("[text](//evil.org)", "text"),
        ("[text](other.en.md)", "text"),
    ],
)
def test_only_links_to_the_web_and_to_mail_are_live(markdown: str, expected: str) -> None:
    assert html(markdown) == expected


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_citation_leads_to_the_document_in_the_readers_language(lang: str) -> None:
    assert html("<doc:S/RES/1809(2008)>", lang) == RESOLUTION.format(lang=lang, text="1809\u00a0(2008)")


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("1809 (2008)", "1809\u00a0(2008)"),
        ("1809\n(2008)", "1809\u00a0(2008)"),
        ("1809\\\n(2008)", "1809<br>(2008)"),
        ("*1809* (2008)", "<em>1809</em>\u00a0(2008)"),
        ("1809 **(*2008*)**", "1809\u00a0<strong>(<em>2008</em>)</strong>"),
        ("*1809*\n**(2008)**", "<em>1809</em>\u00a0<strong>(2008)</strong>"),
    ],
)
def test_a_citation_across_emphasis_and_line_ends_is_one_link(markdown: str, text: str) -> None:
    expected = f"Security Council resolution\u00a0{RESOLUTION.format(lang='en', text=text)}."
    assert html(f"Security Council resolution {markdown}.") == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("*see 1809 (2008) now*", "<em>see {0} now</em>"),
        ("*in resolution 1809* (2008)", "<em>in resolution\u00a0</em>{1}"),
    ],
)
def test_emphasis_around_a_citation_stays_whole_where_it_can(markdown: str, expected: str) -> None:
    whole = RESOLUTION.format(lang="en", text="1809\u00a0(2008)")
    cut = RESOLUTION.format(lang="en", text="<em>1809</em>\u00a0(2008)")
    assert html(f"The Security Council: {markdown}") == f"The Security Council: {expected.format(whole, cut)}"


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("[the text](doc:S/RES/1809(2008))", RESOLUTION.format(lang="en", text="the text")),
        ("[](doc:S/RES/1809(2008))", RESOLUTION.format(lang="en", text="1809\u00a0(2008)")),
        ("[the text](doc:nonsense)", "the text"),
        (
            "A/73/328-S/2018/592",
            '<a class="citation" href="https://undocs.org/en/A/73/328">A/73/328–S/2018/592</a>',
        ),
    ],
)
def test_documents_named_by_symbol(markdown: str, expected: str) -> None:
    assert html(markdown) == expected


def test_a_long_paragraph_of_citations_is_written_in_time() -> None:
    assert html("Resolution 1809 (2008), *so*. " * 5_000).count("<a ") == 5_000


def test_quotations_in_another_language_are_marked() -> None:
    shown = html("Le dialogue « Stop the *War* on Children » de 2016-2020", "fr")
    assert "«\u00a0Stop the <em>War</em> on Children\u00a0» de" in re.sub("</?span[^>]*>", "", shown)
    assert re.findall('<span lang="en">(.*?)</span>', shown) == ["Stop the ", "War", " on Children"]
    assert "lang" not in html("The dialogue “Stop the *War* on Children” of 2016", "en")
