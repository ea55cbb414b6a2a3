"""Pages by the path at which they are published."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from typing_extensions import override

from diptych.api import workshop
from diptych.render.pages.outputs import parallel_page, pdf_path, print_page, web_pages
from diptych.render.text.inline import Medium
from tests.support.reports import SETTINGS, catalogue, report

NASTY = """\
---
title: "<script>alert('title')</script>"
---

{#here}
<script>alert(1)</script> [x](javascript:alert(2)) <img src=x onerror=alert(3)> {{ 7 * 7 }}

![<script>](x.png "<script>")

| <script> |
|---|
| [x](data:text/html,y) |

```
<script>
```

<script>alert(4)</script>

## <script>

Text[^1].

[^1]: <script>alert(5)</script>
"""


class Elements(HTMLParser):
    """Collects the elements that a browser would act on."""

    def __init__(self, page: str) -> None:
        """Read a page."""
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Record an element."""
        self.found.append((tag, dict(attrs)))


def test_a_site_has_a_page_for_each_language_and_one_to_choose() -> None:
    index = catalogue({"a.en.md": "Text:\n\n![map](maps/a.png)", "a.fr.md": "Texte.", "maps/a.png": b"PNG"})
    pages = web_pages(index, ("en", "fr"), workshop(draft=False))
    assert [path for path in sorted(pages) if "/data/" not in path] == [
        "html/en/index.html",
        "html/fr/index.html",
        "html/index.html",
        "html/media/maps/a.png",
    ]
    assert pages["html/media/maps/a.png"] == b"PNG"
    assert b'href="../fr/index.html" hreflang="fr"' in pages["html/en/index.html"]


def test_no_page_leads_to_a_language_that_is_not_built() -> None:
    pages = web_pages(catalogue({"a.en.md": "Text."}), ("en",), workshop(draft=False))
    assert [path for path in sorted(pages) if path.endswith(".html")] == ["html/en/index.html", "html/index.html"]
    assert b"fr/index.html" not in b"".join(pages.values())


def test_the_same_report_gives_the_same_pages() -> None:
    files = {"b.en.md": "See [](#a)[^1].\n\n[^1]: Note.\n", "a.en.md": "Text.", "a.fr.md": "Texte."}
    index, again = (
        catalogue(files),
        catalogue(dict(reversed(files.items())) | {"report.yaml": SETTINGS.format(order="b, a")}),
    )
    made = workshop(draft=True)
    assert web_pages(index, ("en", "fr"), made) == web_pages(again, ("en", "fr"), made)
    assert print_page(index, "en", made) == print_page(again, "en", made)


def test_nothing_that_a_section_says_comes_alive() -> None:
    index = catalogue({"a.en.md": NASTY})
    made = workshop(draft=True)
    web = web_pages(index, ("en",), made)["html/en/index.html"].decode()
    for page, scripts in ((web, 2), (print_page(index, "en", made), 0)):
        elements = Elements(page).found
        assert sum(tag == "script" for tag, _ in elements) == scripts, (
            "the template’s own: what it does and what it says to machines"
        )
        assert not any(name.startswith("on") for _, attributes in elements for name in attributes)
        links = [attributes.get("href") or "" for tag, attributes in elements if tag == "a"]
        assert all(link.startswith(("#", "https://undocs.org/", "../", "data/")) for link in links)
        assert "{{ 7 * 7 }}" in page


def test_every_id_stands_once_and_every_link_in_the_page_arrives() -> None:
    text = "{#x}\nOne[^1] [](#x) [](#part).\n\n{#part}\n## Part[^1]\n\n## Part\n\nTwo[^1].\n\n[^1]: See [](#y).\n"
    files = {"a.en.md": text, "b.en.md": "## Part\n\n{#y}\nFour.\n\n{#z}\nFive.", "b.fr.md": "{#z}\nCinq."}
    index = catalogue(files)
    made = workshop(draft=True)
    pages = [web_pages(index, ("en", "fr"), made)[f"html/{lang}/index.html"].decode() for lang in ("en", "fr")]
    for page in (*pages, print_page(index, "en", made)):
        elements = Elements(page).found
        ids = [attributes["id"] for _, attributes in elements if "id" in attributes]
        assert len(ids) == len(set(ids))
        links = [attributes.get("href") or "" for tag, attributes in elements if tag == "a"]
        assert {link[1:] for link in links if link.startswith("#")} <= set(ids)


def test_numbers_are_in_the_page() -> None:
    page = web_pages(catalogue({"a.en.md": "One.\n\nTwo."}), ("en",), workshop(draft=False))["html/en/index.html"]
    assert re.findall(r'data-number="(\d+)"', page.decode()) == ["1", "2"]


@pytest.mark.parametrize(
    ("symbols", "path"),
    [("[A/75/345, S/2020/898]", "pdf/A-75-345-fr.pdf"), ("[A/HRC/45/3/Add.1]", "pdf/A-HRC-45-3-Add.1-fr.pdf")],
)
def test_a_pdf_is_named_after_the_first_symbol(symbols: str, path: str) -> None:
    settings = SETTINGS.format(order="a").replace("[A/75/345, S/2020/898]", symbols)
    assert pdf_path(report({"report.yaml": settings}), "fr") == path


def test_pages_lead_side_by_side_only_where_that_is_made() -> None:
    index = catalogue({"a.en.md": "Text.", "a.fr.md": "Texte."})
    made, languages = workshop(draft=False), ("en", "fr")
    alone, joined = (web_pages(index, languages, made, beside=beside) for beside in (False, True))
    for path, address in (("html/en/index.html", "../parallel/index.html"), ("html/index.html", "parallel/index.html")):
        assert f'href="{address}"' in joined[path].decode()
        assert "parallel/index.html" not in alone[path].decode()


def test_pages_offer_the_pdfs_that_are_made_and_no_others() -> None:
    index = catalogue({"a.en.md": "Text.", "a.fr.md": "Texte."})
    made, languages = workshop(draft=False), ("en", "fr")
    alone = web_pages(index, languages, made)["html/en/index.html"].decode()
    joined = web_pages(index, languages, made, printed=[("en",), languages])["html/en/index.html"].decode()
    assert re.findall(r'href="([^"]*\.pdf)"', alone) == []
    assert re.findall(r'href="([^"]*\.pdf)"', joined) == [
        "../pdf/A-75-345-en.pdf",
        "../pdf/A-75-345-en-fr.pdf",
    ]


def test_side_by_side_leads_to_each_language_only_where_that_is_made() -> None:
    index = catalogue({"a.en.md": "Text.", "a.fr.md": "Texte."})
    alone, joined = (
        parallel_page(index, ("en", "fr"), Medium.WEB, workshop(draft=False), linked=linked) for linked in (False, True)
    )
    assert 'href="../fr/index.html" hreflang="fr"' in joined
    assert "fr/index.html" not in alone


def test_a_table_whose_heads_are_empty_has_none() -> None:
    text = "One.\n\n| | |\n| --- | ---: |\n| Allotment | $68,235,000 |\n"
    indexed = catalogue({"a.en.md": text, "report.yaml": SETTINGS.format(order="a")})
    made = web_pages(indexed, ("en",), workshop(draft=False))["html/en/index.html"].decode()
    for page in (made, print_page(indexed, "en", workshop(draft=False))):
        assert "<td>Allotment</td>" in page
        assert "<thead" not in page
