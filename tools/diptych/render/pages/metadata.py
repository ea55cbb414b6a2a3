"""Metadata of a web page for machines: schema.org's `Report`, and the addresses of the page in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import escape

from diptych.un import document_url

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.render.views.edition import Edition

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


def report_metadata(catalogue: Catalogue, edition: Edition) -> dict[str, Json]:
    """Return an edition as schema.org describes a report (https://schema.org/Report).

    Args:
        catalogue: The index of the report.
        edition: The edition in one language, with its siblings.

    Returns:
        JSON-LD: name, numbers, language, date, translations and the addresses of the documents cited.
    """
    settings, lang = catalogue.report.settings, edition.lang
    told: dict[str, Json] = {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": str(edition.title),
        "alternativeHeadline": str(edition.subtitle),
        "reportNumber": list(settings.references),
        "inLanguage": lang,
        "datePublished": settings.date.isoformat() if settings.date else "",
        "url": page_address(settings.site, lang),
        "citation": [
            address
            for document in catalogue.documents
            if any(place.passage.document.lang == lang for place in document.places)
            and (address := document_url(document.symbol, lang))
        ],
    }
    original = settings.languages[0]
    others: list[Json] = [_work(settings.site, sibling.lang) for sibling in edition.siblings]
    if lang == original:
        told["workTranslation"] = others
    else:
        told["translationOfWork"] = _work(settings.site, original)
    return {key: value for key, value in told.items() if value}


def parallel_metadata(catalogue: Catalogue, editions: Sequence[Edition]) -> dict[str, Json]:
    """Return two editions on one page as schema.org describes a report.

    Args:
        catalogue: The index of the report.
        editions: The editions, that in the first language of the page first.

    Returns:
        JSON-LD: that of the first edition, in both languages, with the documents that either cites.
    """
    told = [report_metadata(catalogue, edition) for edition in editions]
    cited = [address for one in told for address in _listed(one.get("citation"))]
    languages: list[Json] = [edition.lang for edition in editions]
    site = catalogue.report.settings.site
    works: list[Json] = [_work(site, edition.lang) for edition in editions] if site else []
    both: dict[str, Json] = told[0] | {
        "alternateName": str(editions[-1].title),
        "inLanguage": languages,
        "url": parallel_address(site),
        "citation": [*dict.fromkeys(map(str, cited))],
        "isBasedOn": works,
    }
    return {key: value for key, value in both.items() if value and key not in ("workTranslation", "translationOfWork")}


def _listed(value: Json) -> Sequence[Json]:
    return value if isinstance(value, list) else ()


def parallel_address(site: str | None) -> str:
    """Return the address of the page with two languages side by side; empty where the report's site is not known."""
    return f"{site}parallel/index.html" if site else ""


def page_address(site: str | None, lang: str) -> str:
    """Return the address of the page in a language; empty where the report's site is not known."""
    return f"{site}{lang}/index.html" if site else ""


def alternates(site: str | None, languages: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return each language with its address, and the page to choose one, for `hreflang`; empty without a site."""
    if not site:
        return ()
    return (*((lang, page_address(site, lang)) for lang in languages), ("x-default", f"{site}index.html"))


def site_map(site: str, languages: Sequence[str], day: datetime.date | None, *, beside: bool) -> str:
    """Return the map of a report's site (https://www.sitemaps.org): its pages, each with its translations.

    Args:
        site: Address of the site.
        languages: Languages that have a page.
        day: When the report was issued, if that is known.
        beside: Whether the languages also stand side by side on a page.
    """
    changed = f"<lastmod>{day.isoformat()}</lastmod>" if day else ""
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{lang}" href="{escape(address)}"/>'
        for lang, address in alternates(site, languages)
    )
    pages = [(f"{site}", links), *((page_address(site, lang), links) for lang in languages)]
    if beside:
        pages.append((f"{site}parallel/index.html", ""))
    entries = "\n".join(f"<url><loc>{escape(address)}</loc>{changed}{linked}</url>" for address, linked in pages)
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="{space}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{entries}\n</urlset>\n'
    )


def _work(site: str | None, lang: str) -> dict[str, Json]:
    address = page_address(site, lang)
    told: dict[str, Json] = {"@type": "Report", "inLanguage": lang, "url": address}
    return {key: value for key, value in told.items() if value}
