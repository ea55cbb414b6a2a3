"""Metadata of web pages for machines: schema.org's description of the report, and the addresses of the editions."""

from __future__ import annotations

import json
import re

from diptych.api import workshop
from diptych.render.pages.outputs import web_pages
from tests.support.reports import SETTINGS, catalogue

FILES = {
    "a.en.md": "See General Assembly resolution 58/316.\n",
    "a.fr.md": "Voir la résolution 58/316 de l’Assemblée générale.\n",
}
SITE = "site: https://example.org/report/\ndate: 2020-08-27\n"


def pages(settings: str = "") -> dict[str, str]:
    files = FILES | {"report.yaml": SETTINGS.format(order="a") + settings}
    made = web_pages(catalogue(files), ("en", "fr"), workshop(draft=False))
    return {path: page.decode() for path, page in made.items()}


def metadata(page: str) -> dict[str, object]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)
    assert found
    told = json.loads(found[1])
    assert isinstance(told, dict)
    return told


def test_the_report_is_told_with_its_translation_and_what_it_cites() -> None:
    told = metadata(pages(SITE)["html/en/index.html"])
    assert told["@type"] == "Report"
    assert told["inLanguage"] == "en"
    assert told["datePublished"] == "2020-08-27"
    assert told["url"] == "https://example.org/report/en/index.html"
    assert told["citation"] == ["https://undocs.org/en/A/RES/58/316"]
    assert told["workTranslation"] == [
        {"@type": "Report", "inLanguage": "fr", "url": "https://example.org/report/fr/index.html"}
    ]


def test_a_translation_names_its_original() -> None:
    told = metadata(pages()["html/fr/index.html"])
    assert told["translationOfWork"] == {"@type": "Report", "inLanguage": "en"}
    assert "url" not in told


def test_addresses_are_whole_where_the_site_is_known() -> None:
    made = pages(SITE)
    assert '<link rel="canonical" href="https://example.org/report/fr/index.html">' in made["html/fr/index.html"]
    assert '<link rel="canonical" href="https://example.org/report/">' in made["html/index.html"]
    for page in (page for path, page in made.items() if path.endswith(".html")):
        alternates = re.findall(r'<link rel="alternate" hreflang="(.*?)" href="(.*?)"', page)
        assert alternates == [
            ("en", "https://example.org/report/en/index.html"),
            ("fr", "https://example.org/report/fr/index.html"),
            ("x-default", "https://example.org/report/index.html"),
        ]


def test_without_a_site_no_address_is_told_to_machines() -> None:
    page = pages()["html/en/index.html"]
    assert 'rel="canonical"' not in page
    assert 'rel="alternate" hreflang="fr" href="https:' not in page
    assert 'href="../fr/index.html" hreflang="fr"' in page


def test_a_site_has_a_map_and_is_told_to_those_who_share_it() -> None:
    made = pages(SITE)
    places = re.findall("<loc>(.*?)</loc><lastmod>2020-08-27</lastmod>", made["html/sitemap.xml"])
    assert places == [
        "https://example.org/report/",
        "https://example.org/report/en/index.html",
        "https://example.org/report/fr/index.html",
    ]
    assert '<meta property="og:url" content="https://example.org/report/fr/index.html">' in made["html/fr/index.html"]
    without = pages()
    assert "html/sitemap.xml" not in without
    assert "og:" not in without["html/en/index.html"]
