"""Cross-references in the reader's words."""

from __future__ import annotations

import re

import pytest

from diptych.render.views.edition import ParagraphView, ProseView
from tests.support.reports import edition

TARGETS = (
    "".join(f"{{#{name}}}\nText.\n\n" for name in "klmnopqrstu")
    + "{#free .unnumbered}\nText.\n\n{#part}\n## A part\n\nText.\n"
    + "".join(f"\n{{#{name} .caption}}\nTitle\n\n| a |\n| --- |\n| b |\n" for name in ("t-a", "t-b", "t-c"))
    + "".join(f'\n{{#{name}}}\n![A map](map.png "Title")\n' for name in ("f-a", "f-b"))
)


def html(markdown: str, lang: str = "en") -> str:
    """Return the HTML of a reference in a report whose paragraphs 2 to 12 are called `k` to `u`."""
    files = {f"first.{lang}.md": markdown, f"rest.{lang}.md": f"---\ntitle: The rest\n---\n\n{TARGETS}"}
    paragraph = edition(files, lang, draft=True).sections[0].body[0]
    assert isinstance(paragraph, ParagraphView)
    prose = paragraph.blocks[0]
    assert isinstance(prose, ProseView)
    return str(prose.html)


def shown(markdown: str, lang: str) -> str:
    """Return what a reader sees."""
    return re.sub(r"<.*?>", "", html(markdown, lang))


@pytest.mark.parametrize(
    ("markdown", "english", "french"),
    [
        ("[](#n)", "paragraph 5", "paragraphe 5"),
        ("[](#n..#p)", "paragraphs 5 to 7", "paragraphes 5 à 7"),
        ("[](#n,#q,#s)", "paragraphs 5, 8 and 10", "paragraphes 5, 8 et 10"),
        ("[](#n,#q)", "paragraphs 5 and 8", "paragraphes 5 et 8"),
        ("[](#k,#n..#p,#s)", "paragraphs 2, 5 to 7 and 10", "paragraphes 2, 5 à 7 et 10"),
        ("[](#t-b)", "table 2", "tableau 2"),
        ("[](#t-a,#t-c)", "tables 1 and 3", "tableaux 1 et 3"),
        ("[](#t-a..#t-c)", "tables 1 to 3", "tableaux 1 à 3"),
        ("[#](#t-a..#t-c)", "1–3", "1 à 3"),
        ("[](#f-b)", "figure II", "figure II"),
        ("[](#f-a,#f-b)", "figures I and II", "figures I et II"),
        ("[the map](#f-a)", "the map", "the map"),
        ("[#](#n)", "5", "5"),
        ("[#](#n..#p)", "5–7", "5 à 7"),
        ("[#](#n,#q,#s)", "5, 8 and 10", "5, 8 et 10"),
        ("[#](#k,#n..#p)", "2 and 5–7", "2 et 5 à 7"),
        ("[](#n..#o)", "paragraphs 5 and 6", "paragraphes 5 et 6"),
        ("[#](#k,#n..#o)", "2, 5 and 6", "2, 5 et 6"),
        ("[](#rest)", "The rest", "The rest"),
        ("[](#part)", "A part", "A part"),
        ("[*there*](#n)", "there", "there"),
        ("[](#nowhere)", "[no such place: nowhere]", "[renvoi sans objet\u00a0: nowhere]"),
        ("[](#n..#nowhere)", "[no such place: nowhere]", "[renvoi sans objet\u00a0: nowhere]"),
        ("[my *words*](#nowhere)", "my words [no such place: nowhere]", "my words [renvoi sans objet\u00a0: nowhere]"),
        ("[](#)", "[no such place: ]", "[renvoi sans objet\u00a0: ]"),
    ],
)
def test_in_the_readers_words(markdown: str, english: str, french: str) -> None:
    assert (shown(markdown, "en"), shown(markdown, "fr")) == (english, french)


def test_each_thing_named_is_a_link() -> None:
    link = '<a class="reference" href="#{}">{}</a>'
    assert html("[](#n)") == link.format("n", "paragraph 5")
    numbers = (link.format(anchor, number) for anchor, number in (("k", 2), ("n", 5), ("p", 7)))
    assert html("[](#k,#n..#p)") == "paragraphs {} and {} to {}".format(*numbers)
    assert html("[*there*](#n)") == link.format("n", "<em>there</em>")


def test_what_is_dangling_is_marked() -> None:
    mark = '<span class="missing">[no such place: a&amp;b]</span>'
    assert html("[](#a&b)") == mark
    assert html("[my *words*](#a&b)") == f"my <em>words</em> {mark}"
