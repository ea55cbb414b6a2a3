"""How a web page asks to be cited: the report and each of its paragraphs, in words, as BibTeX and as RIS."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.render.pages.metadata import page_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.i18n import Translator
    from diptych.model.settings import Settings
    from diptych.render.views.edition import Edition

NUMBER, ADDRESS = "{number}", "{address}"
"""What stands for the number and the address of a paragraph."""
CITATION = "data/citation"
"""Address of the files that programs read, seen from the page; the end of the name tells the form."""
SPECIAL = re.compile(r"[\\{}$&#^_~%]")
TEX = {
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}
SPACES = re.compile(r"\s+")


class CitingForm(NamedTuple):
    """A way to cite.

    Attributes:
        name: What it is called: `BibTeX`; empty for words.
        end: The end of the names of its files; empty for words.
        report: The report in this form.
        paragraph: A paragraph in this form, with `{number}` and `{address}` in it.
    """

    name: str
    end: str
    report: str
    paragraph: str


def citing_forms(settings: Settings, edition: Edition, name: str, translator: Translator) -> tuple[CitingForm, ...]:
    """Return the ways to cite an edition: in words, as BibTeX, as RIS.

    Args:
        settings: The settings of the report, which have its date and its site.
        edition: The edition.
        name: What the files of the report are named after, for the key of the entry.
        translator: Translator of the edition's language.
    """
    head = edition.masthead
    place = translator.gettext("para. %(number)s") % {"number": NUMBER}
    address = page_address(settings.site, edition.lang)
    day = settings.date
    told = {
        "institution": head.institution,
        "title": ". ".join(filter(None, (_plain(edition.title), _plain(edition.subtitle)))),
        "number": head.reference,
        "year": f"{day:%Y}" if day else "",
        "date": f"{day:%Y-%m-%d}" if day else "",
        "lang": edition.lang,
    }
    words = (head.institution, _plain(edition.title), _plain(edition.subtitle), head.reference, head.date)
    key = f"{name}-{edition.lang}"

    return (
        CitingForm("", "", _joined((*words, address)), _joined((head.reference or edition.title, place, ADDRESS))),
        CitingForm("BibTeX", "bib", _bibtex(key, told, "", address), _bibtex(f"{key}-{NUMBER}", told, place, ADDRESS)),
        CitingForm("RIS", "ris", _ris(told, "", address), _ris(told, place, ADDRESS)),
    )


def citing_files(forms: Iterable[CitingForm], folder: str) -> dict[str, bytes]:
    """Return the files of the forms that programs read, by path below a folder."""
    return {f"{folder}/{CITATION}.{form.end}": f"{form.report}\n".encode() for form in forms if form.end}


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(filter(None, map(_plain, parts)))


def _plain(text: str) -> str:
    """Return a text on one line, with plain spaces."""
    return SPACES.sub(" ", text).strip()


def _bibtex(key: str, told: Mapping[str, str], place: str, address: str) -> str:
    fields = {
        # Braces keep the name of an institution and the capitals of a title.
        "institution": f"{{{_tex(told['institution'])}}}",
        "author": f"{{{_tex(told['institution'])}}}",
        "title": f"{{{_tex(told['title'])}}}",
        "number": _tex(told["number"]),
        "year": told["year"],
        "date": told["date"],
        "language": told["lang"],
        "note": place,
        "url": address,
    }
    body = ",\n".join(f"  {field} = {{{value}}}" for field, value in fields.items() if value.strip("{}"))
    return f"@techreport{{{key},\n{body}\n}}"


def _tex(text: str) -> str:
    return SPECIAL.sub(lambda found: TEX.get(found[0], f"\\{found[0]}"), _plain(text))


def _ris(told: Mapping[str, str], place: str, address: str) -> str:
    lines = (
        ("AU", told["institution"]),
        ("TI", told["title"]),
        ("PB", told["institution"]),
        ("SN", told["number"]),
        ("PY", told["year"]),
        ("DA", told["date"].replace("-", "/")),
        ("LA", told["lang"]),
        ("N1", place),
        ("UR", address),
    )
    body = "\n".join(f"{tag}  - {_plain(value)}" for tag, value in lines if value)
    return f"TY  - RPRT\n{body}\nER  - "
