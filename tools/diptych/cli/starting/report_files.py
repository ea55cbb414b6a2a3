"""Wishes → the text of a new report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from diptych.cli.starting.companions import SCHEMA, companion_files, started_languages, starter_data
from diptych.cli.starting.wishes import INSTITUTION, PLACEHOLDER_SYMBOL, PLAIN, SUMMARY, TITLE
from diptych.formats.section_names import section_name
from diptych.i18n import N_
from diptych.importing.report.settings_writing import dump
from diptych.io import assets
from diptych.model.files import REGISTER, REPORT, TERMS, section_file
from diptych.model.organ import ORGANS
from diptych.model.settings import DEFAULT_HOUSE
from diptych.model.symbol import organ_of
from diptych.un import parse_symbol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.cli.starting.wishes import Wishes

USUAL_SECTIONS = ("summary", "introduction", "progress")
"""The sections of a report for which nobody named others; their texts are in `starter/`."""
OF_A_HOUSE = frozenset({"introduction"})
"""Those of them that say other things in another house."""
LISTS = (TERMS, REGISTER)
SUBTITLE = N_("Report of the Secretary-General")
BODY = N_("Write here what this section says.")
MORE = N_(
    "# Other keys: kind (Annual report), place, date, subtitle, series (documents of your institution, by templates)."
)


def new_report(wishes: Wishes, reader: str) -> dict[str, bytes]:
    """Return the files of a new report by their paths in its folder.

    Args:
        wishes: What it is to be.
        reader: The language of the user.
    """
    texts = dict(section_texts(wishes)) if wishes.sections else dict(_usual_texts(wishes))
    names = dict.fromkeys(path.split(".")[0] for path in texts)
    return {
        **companion_files(wishes.languages, reader),
        REPORT: _settings(wishes, tuple(names), reader).encode(),
        **_lists(wishes),
        **{path: text.encode() for path, text in texts.items()},
    }


def section_text(title: str, lang: str) -> str:
    """Return the text of a new section: its head, and a paragraph that asks for its text."""
    body = assets.translator(lang).gettext(BODY)
    return f"---\n{dump({'title': title, 'status': 'draft'})}---\n\n{body}\n"


def section_texts(wishes: Wishes) -> Iterator[tuple[str, str]]:
    """Yield the files of the sections that were named, with their texts; those of equal name get a number."""
    first = next(iter(wishes.sections.values()))
    for at, name in enumerate(section_names(wishes.sections.get(wishes.languages[0], first))):
        for lang in wishes.languages:
            title = wishes.sections.get(lang, first)[at]
            is_summary = at == 0 and title in {_known(SUMMARY, lang), SUMMARY[1]}
            yield section_file(name, lang), _summary(lang) if is_summary else section_text(title, lang)


def name_of_title(title: str) -> str:
    """Return the name of a section made from its title; what an apostrophe parts is parted in the name too."""
    return section_name(title.replace("’", " ").replace("'", " "))


def section_names(titles: tuple[str, ...]) -> Iterator[str]:
    """Yield a name for each title, each another."""
    taken: set[str] = set()
    for title in titles:
        stem = name = name_of_title(title)
        number = 2
        while name in taken:
            name, number = f"{stem}-{number}", number + 1
        taken.add(name)
        yield name


def _usual_texts(wishes: Wishes) -> Iterator[tuple[str, str]]:
    for name in USUAL_SECTIONS:
        for lang in wishes.languages:
            path = section_file(name, lang)
            own = wishes.house == PLAIN and name in OF_A_HOUSE
            yield path, starter_data(f"{PLAIN}-{path}" if own else path).decode()


def _summary(lang: str) -> str:
    return starter_data(section_file("summary", lang)).decode()


def _known(message: tuple[str, str], lang: str) -> str:
    return assets.translator(lang).pgettext(*message)


def _lists(wishes: Wishes) -> dict[str, bytes]:
    """Return the termbase and the register; only what a new report of the United Nations cites is in them."""
    is_cited = wishes.house == DEFAULT_HOUSE and not wishes.sections
    lists = {path: _in_languages(yaml.safe_load(starter_data(path)), wishes) if is_cited else {} for path in LISTS}
    return {
        path: (SCHEMA.format(name=path.removesuffix(".yaml")) + dump(value)).encode() for path, value in lists.items()
    }


def _in_languages(value: object, wishes: Wishes) -> object:
    """Return a value of `starter/` without what it says in other languages than those of the report."""
    if not isinstance(value, dict):
        return value
    others = set(started_languages()) - set(wishes.languages)
    return {key: _in_languages(one, wishes) for key, one in value.items() if key not in others}


def _settings(wishes: Wishes, names: tuple[str, ...], reader: str) -> str:
    value: dict[str, object] = {"house": wishes.house, **_issuer(wishes), "languages": list(wishes.languages)}
    value["title"] = _in_each_language(wishes.title, TITLE, wishes)
    if wishes.house == PLAIN:
        more = f"{assets.translator(reader).gettext(MORE)}\n"
        return SCHEMA.format(name="report") + dump(value) + more + dump({"order": list(names)})
    value["subtitle"] = _in_each_language({}, SUBTITLE, wishes)
    value |= _organs(wishes.reference or PLACEHOLDER_SYMBOL)
    value |= {"distribution": "general", "page": "letter", "order": list(names)}
    return SCHEMA.format(name="report") + dump(value)


def _issuer(wishes: Wishes) -> dict[str, object]:
    if wishes.house != PLAIN:
        return {"symbols": [wishes.reference or PLACEHOLDER_SYMBOL]}
    name = {"institution": {"name": _in_each_language(wishes.institution, INSTITUTION, wishes)}}
    return {**name, **({"reference": wishes.reference} if wishes.reference else {})}


def _in_each_language(said: Mapping[str, str], otherwise: str, wishes: Wishes) -> dict[str, str]:
    """Return what was said in each language; in one that lacks it, the words that stand for it until it is known."""
    return {lang: said.get(lang) or assets.translator(lang).gettext(otherwise) for lang in wishes.languages}


def _organs(symbol: str) -> dict[str, object]:
    """Return the organ that a symbol names, with its session or its year, if these are known."""
    parts = parse_symbol(symbol).parts
    organ = organ_of(parts)
    if organ and ORGANS[organ].counts_years and parts.year:
        return {"organs": [{"organ": organ.value, "year": parts.year - ORGANS[organ].founded}]}
    if organ and parts.session and parts.session.isdigit() and ORGANS[organ].bodies == parts.bodies:
        return {"organs": [{"organ": organ.value, "session": int(parts.session)}]}
    return {}
