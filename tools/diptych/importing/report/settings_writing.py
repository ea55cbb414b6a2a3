"""What manuscripts say about themselves → `report.yaml` and front matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml
from typing_extensions import override

from diptych.formats.settings_text import foreign_settings
from diptych.houses.registry import HOUSES
from diptych.i18n import N_
from diptych.importing.shared.manuscript import Handling, PartRole, Remark
from diptych.importing.shared.tidying import UNSEEN
from diptych.model.front_matter import Numbering, Role
from diptych.model.settings import DEFAULT_HOUSE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.importing.report.pairing import PairedPart
    from diptych.importing.shared.manuscript import Identity, Manuscript, Part
    from diptych.model.settings import Organ

PLACEHOLDER_SYMBOL = "A/80/999"
"""Symbol of a report whose document has none, since a report needs one to be printed. `diptych new` sets the same."""
WIDTH = 10_000
"""Most characters in a line of YAML: enough for a title to stay on its line."""
CAPITAL = re.compile(r"[A-Z]\.?")
"""The letter before the heading of a section below a chapter."""
NO_SYMBOL = N_("No symbol was found: replace the placeholder {symbol} in report.yaml.")
UNKNOWN_NAME = "…"
"""Stands for the name of an institution, which no reader knows."""
NO_INSTITUTION = N_("The name of the institution is not known: replace “{name}” in report.yaml.")
NOT_TAKEN = N_(
    "The setting “{key}” in the file was left out, since an imported file must not decide it; it was: “{text}”."
)
UNREADABLE = N_("The settings in the file cannot be read and were left out: “{text}”.")
SAMPLE = 200
NO_TITLE = N_("No title was found: replace “{title}” in report.yaml.")


def settings(
    manuscripts: Mapping[str, Manuscript], order: Sequence[PairedPart], house: str = DEFAULT_HOUSE
) -> tuple[str, tuple[Remark, ...]]:
    """Return the text of `report.yaml`, and what was guessed or left out for it.

    Args:
        manuscripts: The document by language, the source first.
        order: Its sections.
        house: The name of the house that publishes it, unless the document itself says it.
    """
    remarks: list[Remark] = []
    identities = {lang: manuscript.identity for lang, manuscript in manuscripts.items()}
    first = next(iter(manuscripts.values()))
    symbols = list(dict.fromkeys(symbol for one in identities.values() for symbol in one.symbols))
    extra = dict(first.identity.extra)
    foreign = foreign_settings(extra.get("settings", ""))
    # A report that Diptych exported says what its own settings said.
    exported = "settings" in extra
    if exported and "institution" in foreign.taken:
        house = ""
    value: dict[str, object] = {} if exported else {"house": house}
    value |= _issuer(house, symbols, manuscripts, remarks)
    value["languages"] = list(manuscripts)
    value["title"] = {lang: _title(manuscript, remarks) for lang, manuscript in manuscripts.items()}
    remarks += (
        _told(Handling.DROPPED, first, NOT_TAKEN if key else UNREADABLE, key=key, text=" ".join(lines.split())[:SAMPLE])
        for key, lines in foreign.left.items()
    )
    kept = foreign.taken
    known = HOUSES[house].keys if house else frozenset[str]()
    of_others = {key for one in HOUSES.values() for key in one.keys} - known
    value |= {key: told for key, told in _optional(identities) if key not in kept and key not in of_others}
    if "letters" not in kept and any(_is_lettered(section) for section in order):
        value["letters"] = True
    text = f"{dump(value)}{''.join(kept.values())}{dump({'order': [_entry(section) for section in order]})}"
    return text, tuple(remarks)


def _issuer(
    house: str, symbols: Sequence[str], manuscripts: Mapping[str, Manuscript], remarks: list[Remark]
) -> dict[str, object]:
    """Return who issues the report, and its symbols or its reference; add a remark on what stands for something."""
    first = next(iter(manuscripts.values()))
    if not house:
        return {}
    if "institution" in HOUSES[house].needs:
        remarks.append(_told(Handling.GUESSED, first, NO_INSTITUTION, name=UNKNOWN_NAME))
        named: dict[str, object] = {"institution": {"name": dict.fromkeys(manuscripts, UNKNOWN_NAME)}}
        return {**named, **({"reference": symbols[0]} if symbols else {})}
    if not symbols:
        remarks.append(_told(Handling.GUESSED, first, NO_SYMBOL, symbol=PLACEHOLDER_SYMBOL))
    return {"symbols": list(symbols) or [PLACEHOLDER_SYMBOL]}


def _is_lettered(chapter: PairedPart) -> bool:
    """Return whether a section below a chapter has a letter in any language."""
    parts = (part for section in chapter.children for part in section.versions.values())
    return any(CAPITAL.fullmatch(part.numeral) for part in parts)


def title_of(manuscript: Manuscript) -> str:
    """Return the title of a document; where it has none, its symbol or the name of its file."""
    symbols = manuscript.identity.symbols
    other = symbols[0] if symbols else manuscript.path.rpartition("/")[2]
    return _seen(manuscript.identity.title) or _seen(other) or "…"


def _title(manuscript: Manuscript, remarks: list[Remark]) -> str:
    title = title_of(manuscript)
    if not _seen(manuscript.identity.title):
        remarks.append(_told(Handling.GUESSED, manuscript, NO_TITLE, title=title))
    return title


def _seen(text: str) -> str:
    """Return the visible characters of a text, on one line."""
    return " ".join(UNSEEN.sub("", text).split())


def _told(handling: Handling, manuscript: Manuscript, message: str, **arguments: str) -> Remark:
    return Remark(handling, manuscript.path, "", message, tuple(arguments.items()))


def _optional(identities: Mapping[str, Identity]) -> Iterator[tuple[str, object]]:
    """Yield the optional keys of `report.yaml` that have a value."""
    known = tuple(identities.values())
    if subtitles := {lang: text for lang, one in identities.items() if (text := _seen(one.subtitle))}:
        yield "subtitle", subtitles
    if organs := next((one.organs for one in known if one.organs), ()):
        yield "organs", [organ_value(organ, known) for organ in organs]
    if date := next((one.date for one in known if one.date), None):
        yield "date", date
    if job := next((one.job for one in known if one.job), ""):
        yield "job", job


def organ_value(organ: Organ, known: Sequence[Identity]) -> dict[str, object]:
    """Return an organ as `report.yaml` has it, its agenda item with the titles of all languages."""
    value: dict[str, object] = {"organ": organ.name.value, "session": organ.session, "year": organ.year}
    if organ.agenda:
        same = (one.agenda for identity in known for one in identity.organs if one.name is organ.name and one.agenda)
        titles = {lang: title for agenda in same for lang, title in agenda.title.items()}
        agenda: dict[str, object] = {"number": organ.agenda.number, "letter": organ.agenda.letter, "title": titles}
        if organ.agenda.provisional:
            agenda["provisional"] = True
        value["agenda"] = _without_none(agenda)
    return _without_none(value)


def spoken(manuscript: Manuscript) -> tuple[str, ...]:
    """Return what the settings say in the language of a manuscript: the titles of agenda items, title and subtitle."""
    identity = manuscript.identity
    items = (organ.agenda.title.get(identity.lang, "") for organ in identity.organs if organ.agenda)
    return (*dict.fromkeys(items), identity.title, identity.subtitle)


def front_matter(part: Part, numbering: Numbering) -> str:
    """Return the head of a section's file, with the lines of hyphens around it."""
    value: dict[str, object] = {"title": _seen(part.title or part.numeral) or "…"}
    value |= {key: one for key, one in part.front if key != "numbering"}
    if numbering is not Numbering.CONTINUE:
        value["numbering"] = numbering.value
    if part.role is PartRole.SUMMARY:
        value["role"] = Role.SUMMARY.value
    elif is_own_annex(part):
        value["role"] = Role.ANNEX.value
    return f"---\n{dump(value)}---\n"


def is_own_annex(part: Part) -> bool:
    """Return whether a part is an annex of a report that Diptych exported, which has a name."""
    return part.role is PartRole.ANNEX and bool(part.name)


def dump(value: object) -> str:
    """Return a value as YAML, with its keys in order."""
    return yaml.dump(_readable(value), Dumper=_Indenting, allow_unicode=True, sort_keys=False, width=WIDTH)


class _Indenting(yaml.SafeDumper):
    """Writes the members of a list further to the right than its key, as people do."""

    @override
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, indentless=False)


def _readable(value: object) -> object:
    """Return a value without characters that do not belong in text, as file names and damaged pages have them."""
    match value:
        case str():
            return UNSEEN.sub("", value)
        case dict():
            return {_readable(key): _readable(one) for key, one in value.items()}
        case list():
            return [_readable(one) for one in value]
        case _:
            return value


def _without_none(value: dict[str, object]) -> dict[str, object]:
    return {key: one for key, one in value.items() if one is not None}


def _entry(section: PairedPart) -> object:
    return {section.name: [child.name for child in section.children]} if section.children else section.name
